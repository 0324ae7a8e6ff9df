"""Calls every method of Pinterest's SDK for Python, `pinterest-api-sdk`, whose own interpreter runs this.

The SDK takes its address and tokens from the environment. Each method has to do what it says and to be refused once,
where Pinterest documents a refusal; what it answers is read back by the SDK. One line for each method says so.
"""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING, Any

from openapi_generated.pinterest_client.exceptions import ApiException
from pinterest.ads.ad_accounts import AdAccount
from pinterest.ads.ad_groups import AdGroup
from pinterest.ads.ads import Ad
from pinterest.ads.audiences import Audience
from pinterest.ads.campaigns import Campaign
from pinterest.ads.conversion_events import Conversion
from pinterest.ads.conversion_tags import ConversionTag
from pinterest.ads.customer_lists import CustomerList
from pinterest.ads.keywords import Keyword
from pinterest.client import PinterestSDKClient
from pinterest.organic.boards import Board, BoardSection
from pinterest.organic.pins import Pin
from pinterest.utils.sdk_exceptions import SdkException

if TYPE_CHECKING:
    from collections.abc import Callable

UNKNOWN = "2680099999999"
REFUSALS = (ApiException, SdkException)
NOBODY = "3" * 18


def tried(method: Callable[..., Any], /, *args: Any, **named: Any) -> Any:
    """What a method answers."""
    answer = method(*args, **named)
    say(f"ok {method.__qualname__}")
    return answer


def refused(method: Callable[..., Any], /, *args: Any, **named: Any) -> None:
    """A call that Pinterest refuses, in a way that the SDK understands."""
    status = None
    try:
        method(*args, **named)
    except REFUSALS as refusal:
        status = refusal.status
    assert status, f"{method.__qualname__} was not refused"
    say(f"refused {method.__qualname__}")


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def clients() -> None:
    app = {name: os.environ[f"PINTEREST_{name.upper()}"] for name in ("app_id", "app_secret")}
    token, refresh_token = os.environ["PINTEREST_ACCESS_TOKEN"], os.environ["PINTEREST_REFRESH_ACCESS_TOKEN"]
    make = PinterestSDKClient
    renewed = tried(
        make.create_client_with_refresh_token,
        refresh_token,
        **app,
    )
    assert Board.get_all(client=renewed)
    refused(
        make.create_client_with_refresh_token,
        refresh_token,
        app["app_id"],
        "wrong",
    )
    client = tried(make.create_client_with_token, token)
    assert Board.get_all(client=client)
    refused(Board.get_all, client=make.create_client_with_token("wrong"))
    tried(make.set_default_client, client)
    tried(make.set_default_refresh_token, refresh_token, **app)
    tried(make.set_default_access_token, token)
    assert tried(make.create_default_client)
    assert Board.get_all()


def boards_and_pins() -> str:
    """Returns the id of a Pin with a link."""
    board = tried(Board.create, name="From the SDK", description="Nice")
    assert (board.name, board.description, board.pin_count) == ("From the SDK", "Nice", 0)
    refused(Board.create, name="From the SDK")
    assert board.id in [one.id for one in tried(Board.get_all, page_size=250)[0]]
    refused(Board.get_all, page_size=251)
    assert tried(board.update_fields, name="Renamed")
    refused(board.update_fields, name="x" * 181)
    assert tried(board.make_secret)
    assert board.privacy == "SECRET"
    assert tried(board.make_public)

    section = tried(board.create_section, "First")
    tried(board.update_section, section.id, "Second")
    refused(board.update_section, NOBODY, "Second")
    other = tried(BoardSection.create, board_id=board.id, name="Third")
    refused(BoardSection.create, board_id=NOBODY, name="Third")
    tried(BoardSection.update, board_id=board.id, board_section_id=other.id, name="Fourth")
    refused(BoardSection.update, board_id=board.id, board_section_id=NOBODY, name="Fourth")
    assert [one.name for one in tried(BoardSection.get_all, board_id=board.id)[0]] == [
        "Second",
        "Fourth",
    ]
    refused(BoardSection.get_all, board_id=NOBODY)
    assert len(tried(board.list_sections, page_size=1)[0]) == 1
    refused(board.list_sections, page_size=251)

    source = {"source_type": "image_url", "content_type": "image/png", "data": "string", "url": os.environ["PICTURE"]}
    pin = tried(
        Pin.create,
        board_id=board.id,
        title="Chair",
        link="https://shop.example/chair",
        media_source=source,
    )
    assert (pin.title, pin.board_id) == ("Chair", board.id)
    refused(Pin.create, board_id=NOBODY, title="Chair", media_source=source)
    tried(pin.save, board_id=board.id, board_section_id=section.id)
    refused(pin.save, board_id=NOBODY)
    assert pin.id in [one.id for one in tried(Pin.get_all, page_size=250)[0]]
    refused(Pin.get_all, page_size=251)
    assert tried(board.list_pins)[0]
    assert tried(board.list_pins, section_id=section.id)[0]
    refused(board.list_pins, section_id=NOBODY)

    tried(board.delete_section, section.id)
    refused(board.delete_section, section.id)
    tried(BoardSection.delete, board_id=board.id, board_section_id=other.id)
    refused(BoardSection.delete, board_id=board.id, board_section_id=other.id)
    doomed = Board.create(name="To be deleted")
    gone = Pin.create(board_id=doomed.id, title="To be deleted", media_source=source)
    tried(Pin.delete, pin_id=gone.id)
    refused(Pin.delete, pin_id=gone.id)
    tried(Board.delete, board_id=doomed.id)
    refused(Board.delete, board_id=doomed.id)
    refused(doomed.create_section, "First")
    refused(doomed.make_secret)
    refused(doomed.make_public)
    stays = Pin.create(board_id=board.id, title="Chair", link="https://shop.example/chair", media_source=source)
    return str(stays.id)


def campaigns(account: AdAccount) -> Campaign:
    name = "From the SDK"
    made = tried(Campaign.create, ad_account_id=account.id, name=name, objective_type="AWARENESS")
    assert (made.name, made.status, made.is_campaign_budget_optimization) == (name, "ACTIVE", False)
    capped = Campaign.create(
        ad_account_id=account.id,
        name="With a budget",
        objective_type="AWARENESS",
        daily_spend_cap=5_000_000,
        is_campaign_budget_optimization=True,
    )
    refused(Campaign.create, ad_account_id=NOBODY, name=name, objective_type="AWARENESS")
    found, _ = tried(Campaign.get_all, ad_account_id=account.id, campaign_ids=[made.id])
    assert [one.name for one in found] == [name]
    assert Campaign.get_all(ad_account_id=account.id, page_size=1)[1].get_next()
    refused(Campaign.get_all, ad_account_id=account.id, page_size=251)
    listed, _ = tried(account.list_campaigns, entity_statuses=["ACTIVE", "PAUSED"])
    assert {made.id, capped.id} <= {one.id for one in listed}
    refused(account.list_campaigns, page_size=251)

    assert tried(made.pause)
    assert tried(made.activate)
    assert tried(capped.set_daily_budget, 7_000_000)
    assert tried(capped.get_daily_budget) == 7_000_000
    assert tried(capped.get_lifetime_budget) == 0
    lasting = Campaign.create(
        ad_account_id=account.id,
        name="For a while",
        objective_type="AWARENESS",
        lifetime_spend_cap=5_000_000,
        is_campaign_budget_optimization=True,
        end_time=int(time.time()) + 10**6,
    )
    assert tried(lasting.set_lifetime_budget, 9_000_000)
    assert lasting.get_lifetime_budget() == 9_000_000
    refused(lasting.set_daily_budget, 9_000_000)
    refused(capped.set_lifetime_budget, 9_000_000)
    assert tried(made.update_fields, name="Renamed")
    assert made.name == "Renamed"
    assert tried(capped.archive)
    for method in (capped.activate, capped.pause):
        refused(method)  # archived is final (CP8)
    refused(made.update_fields, daily_spend_cap=5_000_000)
    lasting.archive()
    return made


def ad_groups(account: AdAccount, campaign: Campaign) -> AdGroup:
    wanted = {"ad_account_id": account.id, "campaign_id": campaign.id, "billable_event": "IMPRESSION"}
    money = {"budget_in_micro_currency": 5_000_000, "bid_in_micro_currency": 2_000_000, "auto_targeting_enabled": False}
    made = tried(AdGroup.create, **wanted, **money, name="Everybody")
    assert (made.name, made.campaign_id, made.status) == ("Everybody", campaign.id, "ACTIVE")
    refused(AdGroup.create, **{**wanted, "campaign_id": UNKNOWN}, **money, name="Everybody")
    found, _ = tried(AdGroup.get_all, ad_account_id=account.id, ad_group_ids=[made.id])
    assert [one.name for one in found] == ["Everybody"]
    refused(AdGroup.get_all, ad_account_id=account.id, page_size=251)
    assert [one.id for one in tried(campaign.list_ad_groups)[0]] == [made.id]
    refused(campaign.list_ad_groups, page_size=251)
    assert tried(made.update_fields, name="Somebody")
    assert made.name == "Somebody"
    refused(made.update_fields, budget_in_micro_currency=0)
    assert tried(made.enable_auto_targeting)
    assert made.auto_targeting_enabled is True
    assert tried(made.disable_auto_targeting)
    assert made.auto_targeting_enabled is False
    return made


def ads(account: AdAccount, ad_group: AdGroup, pin_id: str) -> None:
    wanted = {"ad_account_id": account.id, "creative_type": "REGULAR", "pin_id": pin_id}
    made = tried(Ad.create, **wanted, ad_group_id=ad_group.id, name="Chair")
    assert (made.name, made.ad_group_id, made.pin_id) == ("Chair", ad_group.id, pin_id)
    refused(Ad.create, **wanted, ad_group_id=UNKNOWN)
    found, _ = tried(Ad.get_all, ad_account_id=account.id, ad_group_ids=[ad_group.id])
    assert [one.id for one in found] == [made.id]
    refused(Ad.get_all, ad_account_id=account.id, page_size=251)
    assert [one.id for one in tried(ad_group.list_ads)[0]] == [made.id]
    refused(ad_group.list_ads, page_size=251)
    assert tried(made.update_fields, name="Stool")
    assert made.name == "Stool"
    refused(made.update_fields, pin_id=UNKNOWN)


def keywords(account: AdAccount, ad_group: AdGroup) -> None:
    wanted = {"ad_account_id": account.id, "value": "chair", "match_type": "EXACT"}
    made = tried(Keyword.create, **wanted, parent_id=ad_group.id)
    assert (made.value, made.parent_id) == ("chair", ad_group.id)
    refused(Keyword.create, **wanted, parent_id=account.id)
    found, _ = tried(Keyword.get_all, ad_account_id=account.id, ad_group_id=ad_group.id)
    assert [one.id for one in found] == [made.id]
    refused(Keyword.get_all, ad_account_id=account.id, page_size=251)
    assert tried(made.update_fields, archived=True)


def audiences(account: AdAccount) -> None:
    wanted = {"ad_account_id": account.id, "name": "Mail", "list_type": "EMAIL"}
    people = tried(CustomerList.create, **wanted, records="a@shop.example,b@shop.example")
    assert (people.name, people.status) == ("Mail", "PROCESSING")
    refused(CustomerList.create, **{**wanted, "ad_account_id": NOBODY}, records="a@shop.example")
    assert people.id in [one.id for one in tried(CustomerList.get_all, account.id)[0]]
    refused(CustomerList.get_all, account.id, page_size=251)
    assert people.id in [one.id for one in tried(account.list_customer_lists)[0]]
    refused(account.list_customer_lists, page_size=251)
    changes = {"records": "c@shop.example", "operation_type": "ADD"}
    assert tried(people.update_fields, **changes)
    assert tried(people.add_record, "d@shop.example")
    assert tried(people.remove_record, "d@shop.example")
    for method in (people.add_record, people.remove_record):
        refused(method, "")

    wanted = {"ad_account_id": account.id, "name": "Mail", "audience_type": "CUSTOMER_LIST"}
    made = tried(Audience.create, **wanted, rule={"customer_list_id": people.id})
    assert made.name == "Mail"
    refused(Audience.create, **wanted, rule={"customer_list_id": UNKNOWN})
    assert made.id in [one.id for one in tried(Audience.get_all, account.id)[0]]
    refused(Audience.get_all, account.id, page_size=251)
    assert made.id in [one.id for one in tried(account.list_audiences)[0]]
    refused(account.list_audiences, page_size=251)
    assert tried(made.update_fields, name="Everybody", description="All of them")
    assert made.name == "Everybody"


def conversions(account: AdAccount) -> None:
    tag = tried(ConversionTag.create, ad_account_id=account.id, name="Shop", aem_enabled=True)
    assert tag.name == "Shop"
    refused(ConversionTag.create, ad_account_id=NOBODY, name="Shop")
    assert tag.id in [one.id for one in tried(ConversionTag.get_all, account.id)]
    refused(ConversionTag.get_all, NOBODY)
    method = ConversionTag.get_page_visit_conversion_tag_events
    tried(method, account.id)
    refused(method, account.id, page_size=251)
    method = ConversionTag.get_ocpm_eligible_conversion_tag_events
    tried(method, account.id)
    refused(method, NOBODY)

    event = tried(
        Conversion.create_conversion_event,
        event_name="add_to_cart",
        action_source="app_ios",
        event_time=int(time.time()),
        event_id="eventId0001",
        user_data={"em": ["f" * 64], "client_user_agent": "Mozilla/5.0", "client_ip_address": "216.3.128.12"},
        custom_data={"value": "72.39", "currency": "USD"},
    )
    answer = tried(Conversion.send_conversion_events, account.id, [event, event])
    assert (answer.num_events_received, answer.num_events_processed) == (2, 2)
    refused(Conversion.send_conversion_events, NOBODY, [event])


def main() -> None:
    clients()
    pin_id = boards_and_pins()
    account = tried(AdAccount.create, name="SDK", owner_user_id=os.environ["OWNER"], country="US")
    assert account.name == "SDK"
    refused(AdAccount.create, name="SDK", owner_user_id=NOBODY, country="US")
    campaign = campaigns(account)
    ad_group = ad_groups(account, campaign)
    ads(account, ad_group, pin_id)
    keywords(account, ad_group)
    audiences(account)
    conversions(account)


if __name__ == "__main__":
    main()
