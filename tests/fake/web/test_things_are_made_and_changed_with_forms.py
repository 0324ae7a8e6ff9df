"""Things are made and changed with forms that the description of the API makes, and by the API's own rules."""

from __future__ import annotations

import random
from datetime import datetime, timezone
from html import unescape
from typing import TYPE_CHECKING

import pytest

from mockserver.contract.description import alternatives, contract
from mockserver.contract.example import make_value
from mockserver.contract.shapes import shapes
from mockserver.model.operations import operations
from mockserver.web import contract_forms
from mockserver.web.dashboard.api_doors import Door
from mockserver.web.dashboard.kinds import entity_collections
from mockserver.web.known_things import KnownThings
from mockserver.web.page import BESIDE_THE_FIELDS
from tests.fake.web.forms import forms_of

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from mockserver.contract.description import Schema
    from mockserver.model.records import AdAccount
    from tests.fake.web.conftest import Browser, Page

ACTS = {"create", "bulk create", "update", "bulk update"}
CAMPAIGN = {"name": "Summer", "objective_type": "AWARENESS", "status": "ACTIVE", "daily_spend_cap": "5000000"}


def things() -> dict[str, Schema]:
    """What the form of each operation says that makes or changes a thing."""
    found = {}
    for id_, operation in operations().items():
        door = Door(operation, operation.path, shapes().get(id_))
        acts = door.shape is not None and door.shape.act in ACTS
        if door.thing is not None and (acts or id_ in ("boards/update", "pins/update", "board_sections/update")):
            found[id_] = door.thing
    return found


THINGS = things()


@pytest.fixture
def shop(mock: PinterestMock) -> AdAccount:
    return mock.add_ad_account("Shop", owner=mock.default_user)


def inputs(page: Page, name: str) -> dict[str, str | None]:
    """The field of that name."""
    (found,) = (
        one for tag in ("input", "select", "textarea") for one in page.attributes(tag) if one.get("name") == name
    )
    return found


@pytest.mark.parametrize("operation", THINGS)
def test_a_form_asks_for_what_the_description_has(operation: str) -> None:
    schemas = alternatives(THINGS[operation])
    fields = {field.name: field for field in contract_forms.fields_of(THINGS[operation], {})}
    assert fields.keys() == {name for one in schemas for name in one.get("properties", ())}
    assert not fields.keys() & BESIDE_THE_FIELDS, "nothing else may be called so in the form"
    for field in fields.values():
        described = [
            contract().resolve(one["properties"][field.name]) for one in schemas if field.name in one["properties"]
        ]
        assert field.required == all(field.name in one.get("required", ()) for one in schemas)
        if all("enum" in one for one in described):
            assert {*field.options} == {
                str(option) for one in described for option in one["enum"] if option is not None
            }
        for keyword, attribute in {**contract_forms.BOUNDS, **contract_forms.RANGE}.items():
            if len(schemas) == 1 and keyword in described[0]:
                assert dict(field.bounds)[attribute] == str(described[0][keyword])


@pytest.mark.parametrize("operation", THINGS)
def test_what_stands_in_a_form_is_read_as_what_it_stands_for(operation: str) -> None:
    thing = THINGS[operation]
    for seed in range(5):
        made = make_value(thing, random.Random(seed), now=datetime(2026, 11, 23, tzinfo=timezone.utc))
        said = {name: value for name, value in made.items() if value not in (None, "", [])}
        typed = {field.name: field.usual.replace("\n", "\r\n") for field in contract_forms.fields_of(thing, said)}
        assert contract_forms.read(thing, typed, {}) == said
        needed = {name for one in alternatives(thing) for name in one.get("required", ())}
        assert contract_forms.read(thing, typed, said).keys() == needed & said.keys(), "what is as it was is not sent"


def test_a_board_is_changed_by_the_rules_of_the_api_and_back(mock: PinterestMock, browser: Browser) -> None:
    board = mock.add_board("Ideas", privacy="SECRET")
    path = f"/data/production/boards/{board.id}"
    assert inputs(browser.get(path), "name")["value"] == "Ideas"
    page = browser.submit(path, do="update", name="Better", privacy="SECRET", description="", back=path)
    assert "Done. Changed." in page.text
    assert "Undo" in page.text
    assert browser.get(path).text.count("Better") > 1
    page = browser.send(path, do="update", name="x" * 300, privacy="SECRET", description="Long and\r\nwide", back=path)
    assert page.status == 400
    assert page.text.count("The API answered 400") == 2, "above, and at the field"
    name = inputs(page, "name")
    assert (name["aria-invalid"], name["value"], "autofocus" in name) == ("true", "x" * 300, True)
    assert "Long and\r\nwide" in unescape(page.reply.text)
    browser.submit("/undo", back=path)
    found = mock.store.production.boards.get(board.id)
    assert found is not None
    assert found.name == "Ideas"
    assert not mock.journal.calls()


def test_what_is_emptied_goes(mock: PinterestMock, browser: Browser) -> None:
    board = mock.add_board("Ideas", description="Some")
    path = f"/data/production/boards/{board.id}"
    browser.submit(path, do="update", name="Ideas", privacy="PUBLIC", description="", back=path)
    found = mock.store.production.boards.get(board.id)
    assert found is not None
    assert not found.description


def test_a_campaign_is_made_from_the_form_and_changed(mock: PinterestMock, browser: Browser, shop: AdAccount) -> None:
    path = f"/data/production/ad_account/{shop.id}/campaigns"
    page = browser.get(path)
    assert "required" in inputs(page, "name")
    assert inputs(page, "daily_spend_cap")["type"] == "number"
    assert {"AWARENESS", "SALES"} <= {*page.text.split()}
    browser.submit(path, do="create", **CAMPAIGN, back=path)
    (campaign,) = mock.store.production.entities.filter(path=path.removeprefix("/data/production/"))
    assert campaign.fields["daily_spend_cap"] == 5_000_000
    page = browser.submit(f"{path}/{campaign.id}", do="update", **{**CAMPAIGN, "name": "Winter"}, back=path)
    found = mock.store.production.entities.get(campaign.key)
    assert found is not None
    assert found.fields["name"] == "Winter"
    assert '"name": "Winter"' in unescape(browser.get(f"{path}/{campaign.id}").reply.text)


@pytest.mark.parametrize(
    ("typed", "field", "said"),
    [
        ({"name": ""}, "name", "The API answered 400"),
        ({"daily_spend_cap": "much"}, "daily_spend_cap", "'much' is not of type 'integer'"),
        ({"objective_type": "FAME"}, "objective_type", "'FAME' is not one of"),
        ({"bid_options": "{"}, "bid_options", "'bid_options' is not JSON"),
    ],
)
def test_a_mistake_stands_at_its_field(
    mock: PinterestMock, browser: Browser, shop: AdAccount, typed: dict[str, str], field: str, said: str
) -> None:
    path = f"/data/production/ad_account/{shop.id}/campaigns"
    page = browser.send(path, do="create", **{**CAMPAIGN, **typed}, back=path)
    assert page.status == 400
    assert said in page.text
    wrong = inputs(page, field)
    assert wrong["aria-invalid"] == "true"
    assert "autofocus" in wrong
    assert said in page.text.partition("That did not work.")[2].partition("Make one")[2]
    assert not mock.store.production.entities.count(path=path.removeprefix("/data/production/"))


def test_what_has_no_fields_of_its_own_is_said_by_the_whole_body(mock: PinterestMock, browser: Browser) -> None:
    business, guest = mock.add_user("agency", account_type="BUSINESS"), mock.add_user("freelancer")
    path = f"/data/production/business/{business.id}/business_invites"
    assert {"business_role", "invite_type", "members"} <= {
        str(one.get("name")) for tag in ("select", "textarea") for one in browser.get(path).attributes(tag)
    }
    browser.submit(
        path, do="create", business_role="EMPLOYEE", invite_type="MEMBER_INVITE", members=guest.username, back=path
    )


def test_what_the_body_needs_beside_a_thing_is_asked_too(browser: Browser, shop: AdAccount) -> None:
    page = browser.get(f"/data/production/ad_account/{shop.id}/keywords")
    assert "required" in inputs(page, "parent_id")
    assert "required" in inputs(page, "keywords")


def test_what_is_asked_of_an_ad_names_things_that_are_there(
    mock: PinterestMock, browser: Browser, shop: AdAccount
) -> None:
    path = f"/data/production/ad_account/{shop.id}"
    browser.submit(f"{path}/campaigns", do="create", **CAMPAIGN, back="/data")
    (campaign,) = mock.store.production.entities.filter(path=f"ad_account/{shop.id}/campaigns")
    page = browser.get(f"{path}/ad_groups")
    assert inputs(page, "campaign_id")["value"] == campaign.id


NEED_OTHERS = {"customer_list_uploads": "a list", "product_tags": "a product Pin on a claimed website (PT4)"}
"""What the seeded world has nothing for."""


@pytest.mark.slow  # goes through all operations that make something
def test_each_form_to_make_something_can_be_sent_as_it_stands(mock: PinterestMock, browser: Browser) -> None:
    ids = KnownThings(mock.store.production, mock.default_user).ids(operations()["catalogs/list"])
    before, found = mock.snapshot(), dict[str, str]()
    for collection, parents in entity_collections().items():
        above = "/".join(f"{kind}/{ids.get(f'{kind}_id', '1')}" for kind in parents)
        path = f"/data/production/{above or f'user/{mock.default_user.id}'}/{collection}"
        for form in forms_of(browser.get(path)):
            if form.action == path and "form_token" in form.fields:
                page = browser.send(path, **{**form.fields, "do": "create"})
                found[collection] = "" if page.status == 303 else page.text
                mock.restore(before)
    assert len(found) > 20
    assert {name for name, problem in found.items() if problem} == NEED_OTHERS.keys(), found


def test_what_is_refused_in_an_answer_of_success_is_said(
    mock: PinterestMock, browser: Browser, shop: AdAccount
) -> None:
    """EN14: some operations have failures in lists of their own."""
    for collection, fields in (
        ("keywords", {"parent_id": "1", "keywords": '[{"match_type": "BROAD", "value": "chairs"}]'}),
        ("campaign_ad_previews", {"ad_group_id": "1"}),
    ):
        path = f"/data/production/ad_account/{shop.id}/{collection}"
        page = browser.send(path, do="create", **fields, back=path)
        assert page.status == 400, collection
        assert "The API answered 200: " in page.text
        assert "of this ad account" in page.text or "group of it" in page.text
