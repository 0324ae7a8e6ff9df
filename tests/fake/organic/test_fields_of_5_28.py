"""What the organic API has since 5.28, and what it has no more (P1, P3, P7, P12)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from tests.fake.organic.conftest import Session

PICTURE = {"source_type": "image_url", "url": "https://pictures.example/cat.jpg"}


def test_p1_p3_the_part_of_ai_is_disclosed_on_create_and_update(me: Session) -> None:
    board = me.create_board()
    plain = me.create_pin(board)
    assert (plain["ai_disclosures"], plain["is_product"]) == ({"values": []}, False)
    pin = me.create_pin(board, ai_disclosures={"values": ["AI_MODIFIED"]})
    assert pin["ai_disclosures"] == {"values": ["AI_MODIFIED"]}
    changed = me.patch(f"pins/{pin['id']}", {"ai_disclosures": {"values": ["SYNTHETIC_PERFORMER"]}}).body
    assert changed["ai_disclosures"] == {"values": ["SYNTHETIC_PERFORMER"]}
    assert me.patch(f"pins/{pin['id']}", {"title": "x"}).body["ai_disclosures"] == changed["ai_disclosures"]


@pytest.mark.parametrize("wrong", ["AI", {"values": "AI_MODIFIED"}, {"values": ["AI"]}, {"value": []}])
def test_p1_a_disclosure_is_checked(me: Session, wrong: Any) -> None:
    body = {"board_id": me.create_board()["id"], "media_source": PICTURE, "ai_disclosures": wrong}
    assert me.post("pins", body).refusal[:2] == (400, 1)


@pytest.mark.parametrize("former", [{"note": "hi"}, {"is_removable": True}, {"product_tags": [{"pin_id": "1"}]}])
def test_p3_former_fields_are_ignored_with_a_hint(me: Session, former: dict[str, Any]) -> None:
    body = {"board_id": me.create_board()["id"], "media_source": PICTURE}
    usual = me.post("pins", body)
    reply = me.post("pins", {**body, **former})
    assert reply.status_code == 201
    assert reply.hint == f"Ignored: {next(iter(former))}, which API v5 had once and has no more (P3)."
    assert reply.made.keys() == usual.made.keys()
    assert "x-pinterest-mock-hint" not in me.post("pins", {**body, **dict.fromkeys(former)}).headers, "null is absent"


def test_p12_pins_are_filtered_by_the_domain_of_their_link(me: Session) -> None:
    board = me.create_board()
    wanted = {
        me.create_pin(board, link=link)["id"]
        for link in ("https://shop.test/1", "https://www.shop.test/2", "http://EU.shop.test/")
    }
    other = me.create_pin(board, link="https://workshop.test/")["id"]
    assert set(me.ids("pins", domain="shop.test")) == wanted
    assert set(me.ids("pins", domains=["shop.test", "workshop.test"])) == {*wanted, other}
    assert me.ids("pins", domains="nowhere.test") == []
    assert me.get("pins", domains=",".join(["a.test"] * 101)).refusal[:2] == (400, 1)
    assert me.get("pins", include_product_tag_obj="true").status_code == 200
    assert me.get("pins", include_product_tag_obj="maybe").refusal[:2] == (400, 1)


def test_p7_app_is_a_creative_type(me: Session, mock: PinterestMock) -> None:
    assert me.ids("pins", creative_types="APP") == []
    video = mock.add_pin(media="video")
    assert me.get(f"pins/{video.id}").body["media"]["video_url_hls"] is None
