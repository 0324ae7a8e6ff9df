"""Pins are created on a board, changed, and moved between boards and sections (P1 to P3, P10, EA1)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from tests.fake.organic.conftest import Json, Session, SignIn

PICTURE = {"source_type": "image_url", "url": "https://pictures.example/cat.jpg"}
CAROUSEL = {
    "source_type": "multiple_image_urls",
    "items": [{"url": "https://pictures.example/1.jpg", "title": "One"}, {"url": "https://pictures.example/2.jpg"}],
}
INVALID_URL = "Whoops! It looks like you entered an invalid URL. Try creating a Pin again with a valid URL."


def test_p1_a_new_pin_has_what_was_sent_and_null_for_the_rest(me: Session) -> None:
    board = me.create_board()
    texts = {"title": "A cat", "description": "On a mat", "link": "https://cats.example/1", "alt_text": "cat"}
    pin = me.create_pin(board, **texts)
    assert {name: pin[name] for name in texts} == texts
    assert me.pin(pin) == pin
    bare = me.create_pin(board)
    assert {name: bare[name] for name in texts} == dict.fromkeys(texts)
    for name in ("board_section_id", "parent_pin_id"):  # F13
        assert bare[name] is None
    assert (bare["board_id"], bare["board_owner"]) == (board["id"], {"username": me.user.username})
    assert (bare["is_owner"], bare["is_standard"], bare["has_been_promoted"]) == (True, True, False)


def test_a_new_pin_comes_first_everywhere(me: Session) -> None:
    board = me.create_board()
    pins = [me.create_pin(board)["id"] for _ in range(3)][::-1]
    assert me.ids(f"boards/{board['id']}/pins") == pins
    assert me.ids("pins")[:3] == pins


@pytest.mark.parametrize("missing", ["board_id", "media_source"])
def test_p3_a_board_and_a_media_source_are_needed(me: Session, missing: str) -> None:
    body = {"board_id": me.create_board()["id"], "media_source": PICTURE}
    del body[missing]
    assert me.post("pins", body).refusal == (400, 1, f"Invalid request: '{missing}' is a required property")


@pytest.mark.parametrize(("name", "limit"), [("title", 100), ("description", 800), ("alt_text", 500), ("link", 2048)])
def test_p2_texts_have_their_limits(me: Session, name: str, limit: int) -> None:
    def text(length: int) -> str:
        return "https://cats.example/".ljust(length, "x") if name == "link" else "é" * length

    board = me.create_board()
    pin = me.create_pin(board, **{name: text(limit)})
    body = {"board_id": board["id"], "media_source": PICTURE, name: text(limit + 1)}
    for reply in (me.post("pins", body), me.patch(f"pins/{pin['id']}", {name: text(limit + 1)})):
        assert reply.refusal[:2] == (400, 1)
        assert f"maxLength={limit}" in reply.text


@pytest.mark.parametrize("link", ["cats", "ftp://cats.example/", "https://", "//cats.example", "https://a b.example/"])
def test_5_2_a_link_is_a_web_address(me: Session, link: str) -> None:
    board = me.create_board()
    reply = me.post("pins", {"board_id": board["id"], "media_source": PICTURE, "link": link})
    assert reply.refusal == (400, 1, INVALID_URL)
    pin = me.create_pin(board)
    assert me.patch(f"pins/{pin['id']}", {"link": link}).refusal == (400, 1, INVALID_URL)


def test_p8_a_colour_may_be_given(me: Session) -> None:
    board = me.create_board()
    assert me.create_pin(board, dominant_color="#6E7874")["dominant_color"] == "#6E7874"
    body = {"board_id": board["id"], "media_source": PICTURE, "dominant_color": "red"}
    assert me.post("pins", body).refusal[:2] == (400, 1)


def test_5_3_the_board_is_looked_at_before_the_picture(me: Session) -> None:
    tiny = {"source_type": "image_base64", "content_type": "image/png", "data": "AAAA"}
    body = {"board_id": "999", "media_source": tiny}
    assert me.post("pins", body).refusal == (404, 40, "Board not found.")
    assert me.post("pins", {**body, "board_id": me.create_board()["id"]}).refusal[:2] == (403, 235)


def test_5_1_and_the_form_of_the_body_before_the_board(me: Session) -> None:
    for media in ({**PICTURE, "source_type": "cat"}, {"source_type": "image_url"}, {**PICTURE, "url": 1}):
        assert me.post("pins", {"board_id": "999", "media_source": media}).refusal[:2] == (400, 1)


def test_p10_an_update_changes_what_it_names_and_nothing_else(me: Session) -> None:
    pin = me.create_pin(me.create_board(), title="Before", description="Stays")
    changed = me.patch(f"pins/{pin['id']}", {"title": "After", "alt_text": "cat", "link": None}).body
    assert changed == {**pin, "title": "After", "alt_text": "cat"}
    assert me.pin(pin) == changed


def test_an_empty_text_removes_it(me: Session) -> None:
    pin = me.create_pin(me.create_board(), title="Before", link="https://cats.example/")
    changed = me.patch(f"pins/{pin['id']}", {"title": "", "link": ""}).body
    assert (changed["title"], changed["link"]) == (None, None)


def test_p10_a_pin_moves_between_boards_and_sections(me: Session) -> None:
    board, other = me.create_board("One"), me.create_board("Two")
    section = me.create_section(other)
    pin = me.create_pin(board)

    def move(**place: str) -> list[list[str]]:
        moved = me.patch(f"pins/{pin['id']}", place).body
        assert moved["board_id"] == place.get("board_id", other["id"])
        assert moved["board_section_id"] == place.get("board_section_id")
        paths = (board["id"], other["id"], f"{other['id']}/sections/{section['id']}")
        return [me.ids(f"boards/{path}/pins") for path in paths]

    here: list[str] = [pin["id"]]
    nowhere: list[str] = []
    assert move(board_id=other["id"]) == [nowhere, here, nowhere]
    assert move(board_section_id=section["id"]) == [nowhere, here, here]
    assert move(board_id=other["id"]) == [nowhere, here, nowhere]
    assert move(board_id=other["id"], board_section_id=section["id"]) == [nowhere, here, here]
    assert move(board_id=board["id"]) == [here, nowhere, nowhere]


def test_a_text_alone_leaves_the_pin_in_its_section(me: Session) -> None:
    board = me.create_board()
    section = me.create_section(board)
    pin = me.create_pin(board, board_section_id=section["id"])
    assert me.patch(f"pins/{pin['id']}", {"title": "x"}).body["board_section_id"] == section["id"]


def test_p10_carousel_slots_get_their_texts(me: Session) -> None:
    pin = me.create_pin(me.create_board(), media_source=CAROUSEL)
    slots = [{"title": None, "description": "First"}, {"title": "Two", "link": "https://cats.example/2"}]
    changed = me.patch(f"pins/{pin['id']}", {"carousel_slots": slots}).body
    shown = [(item["title"], item["description"], item["link"]) for item in changed["media"]["items"]]
    assert shown == [("One", "First", None), ("Two", None, "https://cats.example/2")]


@pytest.mark.parametrize(
    ("media", "slots"),
    [
        (PICTURE, [{"title": "x"}]),
        (CAROUSEL, [{}] * 3),
        (CAROUSEL, [{"link": "x"}]),
        (CAROUSEL, [{"titel": "x"}]),
        (CAROUSEL, ["x"]),
        (CAROUSEL, {}),
    ],
)
def test_p10_carousel_slots_must_fit(me: Session, media: Json, slots: Any) -> None:
    pin = me.create_pin(me.create_board(), media_source=media)
    assert me.patch(f"pins/{pin['id']}", {"carousel_slots": slots}).refusal[:2] == (400, 1)
    assert me.pin(pin) == pin


def test_l7_trial_pins_only_in_the_sandbox_and_edits_none(mock: PinterestMock, me: Session, sign_in: SignIn) -> None:
    pin = me.create_pin(me.create_board())
    mock.configure(tier="trial")
    trial = (403, 29, (
        "Apps with Trial access may not create Pins in production https://api.pinterest.com"
        " - use API Sandbox https://api-sandbox.pinterest.com instead."
    ))  # fmt: skip
    assert me.post("pins", {"board_id": pin["board_id"], "media_source": PICTURE}).refusal == trial
    assert me.patch(f"pins/{pin['id']}", {"title": "x"}).refusal[:2] == (401, 3)
    assert me.delete(f"pins/{pin['id']}").status_code == 204
    sandbox = sign_in(me.user, environment="sandbox")
    assert sandbox.create_pin(sandbox.create_board())["title"] is None


def test_m9_the_sandbox_takes_no_video(sign_in: SignIn, me: Session) -> None:
    sandbox = sign_in(me.user, environment="sandbox")
    video = {"source_type": "video_id", "media_id": "1", "cover_image_key_frame_time": 1}
    body = {"board_id": sandbox.create_board()["id"], "media_source": video}
    assert sandbox.post("pins", body).refusal[:2] == (403, 29)
