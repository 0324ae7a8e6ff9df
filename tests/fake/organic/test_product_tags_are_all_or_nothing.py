"""Product tags on Pins, of API 5.28 (PT1-PT6)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from mockserver.model.records import Board
    from tests.fake.organic.conftest import Json, Seeded, Session


def tags(*pin_ids: str) -> dict[str, Any]:
    return {"product_tags": [{"pin_id": pin_id} for pin_id in pin_ids]}


class Shop:
    """Somebody with a claimed website, product Pins that link there, and a Pin to tag."""

    def __init__(self, mock: PinterestMock, me: Session, board: Board) -> None:
        self.mock, self.me, self.board = mock, me, board
        self.site = me.get("user_account/websites").body["items"][0]["website"]
        self.hero = mock.add_pin(board)
        self.path = f"pins/{self.hero.id}/product_tags"

    def product(self, **fields: Any) -> str:
        made = {"board": self.board, "link": f"https://{self.site}/chair", "is_product": True, **fields}
        return self.mock.add_pin(**made).id

    def now(self) -> Json:
        return self.me.get(self.path).body


@pytest.fixture
def shop(mock: PinterestMock, me: Session, seeded: Seeded) -> Shop:
    return Shop(mock, me, seeded.board(me.user))


def test_pt1_an_untagged_pin_has_an_empty_list_without_a_bookmark(shop: Shop) -> None:
    assert shop.now() == {"product_tags": []}


def test_pt2_pt3_tags_come_and_go_quietly(shop: Shop) -> None:
    chair, table = shop.product(), shop.product()
    assert shop.me.post(shop.path, tags(chair, table)).body == tags(chair, table)
    assert shop.me.post(shop.path, tags(table)).body == tags(chair, table)
    removed = shop.me.post(f"{shop.path}/bulk-delete", tags(chair))
    assert (removed.status_code, removed.data) == (204, b"")
    assert shop.me.post(f"{shop.path}/bulk-delete", tags(chair)).status_code == 204
    assert shop.now() == tags(table)


def test_pt4_each_reason_by_its_name_and_nothing_is_tagged(shop: Shop, them: Session) -> None:
    mock, good = shop.mock, shop.product()
    secret = mock.add_board(privacy="SECRET")
    theirs = mock.add_board(owner=them.user)
    reasons = {
        "549755885175": "PIN_MISSING",
        shop.product(board=secret): "PIN_IS_PRIVATE",
        shop.product(is_product=False): "PRODUCT_METADATA_MISSING",
        shop.product(link="https://elsewhere.example/chair"): "PIN_NOT_FROM_VERIFIED_DOMAIN",
        shop.product(board=theirs, owner=them.user): "PIN_NOT_FROM_SAME_USER_AS_HERO_PIN",
    }
    reply = shop.me.post(shop.path, tags(good, *reasons))
    assert reply.status_code == 400
    body = reply.json
    assert body is not None
    assert list(body) == ["code", "message", "details"]
    assert body["details"] == {
        "product_tags": [{"pin_id": pin_id, "error_message": reason} for pin_id, reason in reasons.items()]
    }
    assert "PIN_IS_PRIVATE" in reply.hint
    assert shop.now() == {"product_tags": []}


@pytest.mark.parametrize("wrong", [{}, {"product_tags": []}, tags("x"), tags("1", "1"), tags(*map(str, range(1, 26)))])
def test_pt2_pt3_one_to_24_tags_once_each(shop: Shop, wrong: dict[str, Any]) -> None:
    for path in (shop.path, f"{shop.path}/bulk-delete"):
        assert shop.me.post(path, wrong).refusal[:2] == (400, 1)


def test_removal_is_a_post(shop: Shop) -> None:
    reply = shop.me.delete(shop.path)
    assert reply.refusal == (405, 5, "Method not allowed")
    assert reply.headers["Allow"] == "GET, POST"


def test_only_the_owner_tags_and_whoever_reads_the_pin_sees(shop: Shop, them: Session) -> None:
    assert them.post(shop.path, tags(shop.product())).refusal[:2] == (403, 29)
    assert them.get(shop.path).refusal == (404, 50, "Pin not found.")
