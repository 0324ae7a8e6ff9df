"""An ad group has a title for each product it promotes, which the advertiser reviews in a file (AG26)."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest

from tests.fake.ads.test_product_groups_are_promoted import promote
from tests.fake.commerce.conftest import Shop, product

if TYPE_CHECKING:
    from tests.fake.ads.conftest import Buyer


class Titles:
    """The titles of an ad group that promotes two products."""

    def __init__(self, buyer: Buyer) -> None:
        self.buyer = buyer
        self.shop = Shop(buyer.application, buyer.user, buyer.account)
        feed = self.shop.feed()
        items = [{"item_id": name, **product(title=name.capitalize(), brand="Ours")} for name in ("oak", "elm")]
        buyer.mock.set_feed_file(feed["id"], items)
        body = {"feed_id": feed["id"], "name": "Ours", "filters": {"all_of": [{"BRAND": {"values": ["Ours"]}}]}}
        group = self.shop.send("POST", "catalogs/product_groups", body).made
        self.group_path = f"catalogs/product_groups/{group['id']}"
        self.shop.wait()
        self.ad_group_id = buyer.ad_group(buyer.campaign())["id"]
        promote(buyer, self.ad_group_id, group)
        self.path = f"ad_groups/{self.ad_group_id}/dynamic_titles"

    def status(self) -> dict[str, Any]:
        seen: dict[str, Any] = self.buyer.get(f"{self.path}/status")
        return seen

    def fetch(self) -> dict[str, str]:
        url = urlsplit(self.buyer.get(f"{self.path}/csv")["download_url"])
        file = self.buyer.application.send(f"{url.path}?{url.query}")
        return {row["item_id"]: row["title"] for row in csv.DictReader(file.text.splitlines())}

    def upload(self, text: str) -> dict[str, Any]:
        begun = self.buyer.get(f"{self.path}/uploads")
        url = urlsplit(begun["upload_url"])
        assert self.buyer.application.send(f"{url.path}?{url.query}", "PUT", data=text.encode()).status_code == 200
        said: dict[str, Any] = self.buyer.send("POST", self.path, {"request_id": begun["request_id"]}).body
        return said


@pytest.fixture
def titles(buyer: Buyer) -> Titles:
    return Titles(buyer)


def test_ag26_each_product_has_a_title_and_nobody_has_reviewed_it(titles: Titles) -> None:
    assert titles.status() == {"is_ready": True, "generated_count": 2, "reviewed_count": 0}
    assert titles.fetch() == {"oak": "Discover: Oak", "elm": "Discover: Elm"}


def test_ag26_an_agency_sees_the_titles_of_its_client(titles: Titles) -> None:
    agency = titles.buyer.mock.add_user("agency", account_type="BUSINESS")
    titles.buyer.mock.grant_role(agency, "CAMPAIGN_MANAGER", titles.buyer.account)
    titles.buyer.user = agency
    titles.buyer.sign_in()
    assert titles.status()["generated_count"] == 2


def test_what_is_no_longer_sold_has_no_title(titles: Titles) -> None:
    titles.buyer.write("PATCH", "ad_groups", {"id": titles.ad_group_id, "status": "PAUSED"})
    assert titles.shop.send("DELETE", titles.group_path).status_code == 204
    assert titles.status() == {"is_ready": False, "generated_count": 0, "reviewed_count": 0}


def test_ag26_an_ad_group_without_products_has_none(buyer: Buyer) -> None:
    ad_group_id = buyer.ad_group(buyer.campaign())["id"]
    found = buyer.get(f"ad_groups/{ad_group_id}/dynamic_titles/status")
    assert found == {"is_ready": False, "generated_count": 0, "reviewed_count": 0}


def test_ag26_what_was_reviewed_is_in_the_file_then(titles: Titles) -> None:
    assert titles.upload("item_id,title\noak,Sit on oak\n") == {"status": "SUCCEEDED", "errors": []}
    assert titles.status() == {"is_ready": True, "generated_count": 2, "reviewed_count": 1}
    assert titles.fetch() == {"oak": "Sit on oak", "elm": "Discover: Elm"}
    assert titles.buyer.get(f"{titles.path}/uploads")["existing_filename"] == "dynamic_titles.csv"


def test_ag26_errors_name_their_rows_and_nothing_is_taken_with_one(titles: Titles) -> None:
    said = titles.upload("item_id,title\noak,Sit on oak\nash,Sit on ash\nelm,\n")
    assert said == {
        "status": "FAILED",
        "errors": [{"row_number": 2, "error_type": "UNKNOWN_ITEM"}, {"row_number": 3, "error_type": "MISSING_VALUE"}],
    }
    assert titles.status()["reviewed_count"] == 0


@pytest.mark.parametrize("text", ["item_id,title\n", "\x00\x01", "a;b\n1;2\n", f"item_id\n{'x' * 200_000}\n"])
def test_what_is_no_such_file_fails(titles: Titles, text: str) -> None:
    assert titles.upload(text)["status"] == "FAILED"


def test_what_was_not_uploaded_cannot_be_processed(titles: Titles) -> None:
    begun = titles.buyer.get(f"{titles.path}/uploads")
    body = {"request_id": begun["request_id"]}
    assert titles.buyer.send("POST", titles.path, body).refusal[:2] == (400, 1)


@pytest.mark.parametrize("part", ["status", "csv", "uploads"])
def test_titles_are_those_of_an_ad_group(buyer: Buyer, part: str) -> None:
    assert buyer.send("GET", f"ad_groups/1/dynamic_titles/{part}").refusal[:2] == (404, 404)
