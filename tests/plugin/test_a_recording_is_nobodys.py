"""A recorded conversation has nothing in it that is somebody's, and hangs together all the same."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pytest_pinterest.recording.cassette import Cassette
from pytest_pinterest.recording.scrubber import ANYTHING, Scrubber

if TYPE_CHECKING:
    from collections.abc import Mapping

BOARD = {"id": "549755885175000001", "name": "Plans of Mika", "privacy": "SECRET", "owner": {"username": "mika"}}
PIN: dict[str, Any] = {
    "id": "813744226420795884",
    "board_id": BOARD["id"],
    "title": "Noodles",
    "created_at": "2026-01-31T12:00:00",
    "dominant_color": "#6e7874",
    "is_owner": True,
    "media": {"images": {"150x150": {"url": "https://i.pinimg.com/150x150/0d/f6.jpg", "width": 150}}},
    "link": "https://mika.example/noodles?token=abc",
    "note": None,
}


def test_the_same_value_is_the_same_again_and_no_other_is() -> None:
    scrubber = Scrubber()
    board, pin = scrubber.answer([BOARD, PIN])
    assert pin["board_id"] == board["id"] != pin["id"]
    assert scrubber.answer(BOARD) == board
    assert scrubber.asked(BOARD["id"]) == board["id"]  # type: ignore[arg-type]  # mypy takes it for any JSON


def test_what_is_nobodys_stays() -> None:
    pin = Scrubber().answer(PIN)
    for name in ("created_at", "dominant_color", "is_owner", "note"):
        assert pin[name] == PIN[name]
    assert pin["media"]["images"]["150x150"] == {"url": "https://i.pinimg.com/url_1", "width": 150}
    assert Scrubber().answer(BOARD)["privacy"] == "SECRET"


def test_what_is_somebodys_goes() -> None:
    board, pin = Scrubber().answer([BOARD, PIN])
    assert board == {
        "id": "100000000000000001",
        "name": "name_1",
        "privacy": "SECRET",
        "owner": {"username": "username_1"},
    }
    assert (pin["id"], pin["title"], pin["link"]) == (
        "100000000000000002",
        "title_1",
        "https://recorded.invalid/link_1",
    )


@pytest.mark.parametrize(
    ("value", "kept"),
    [
        ({"order_id": 549755885175}, {"order_id": 100000000001}),
        ({"email": "mika@example.com"}, {"email": "email_1@recorded.invalid"}),
        ({"549755885175000001": {"2026-01-31": 7}}, {"100000000000000001": {"2026-01-31": 7}}),
        ({"Mika's": 1}, {"key_1": 1}),
        ({"budget_in_micro_currency": 10_000_000_000}, {"budget_in_micro_currency": 10_000_000_000}),
        ("pina_ABC", "text_1"),
    ],
)
def test_ids_addresses_and_keys(value: Any, kept: Any) -> None:
    assert Scrubber().answer(value) == kept


@pytest.mark.parametrize(
    ("message", "kept"),
    [
        ("Board not found.", "Board not found."),
        ("Invalid request: 'Plans of Mika' is too long", "Invalid request: '*' is too long"),
        ("There is no mika here, only 813744226420795884", "There is no * here, only *"),
        ("Unable to reach the URL https://mika.example/1.jpg", "Unable to reach the URL *"),
    ],
)
def test_the_message_of_an_error_repeats_nothing_of_the_request(message: str, kept: str) -> None:
    scrubber = Scrubber()
    scrubber.sent({"name": "Plans of Mika", "to": ["mika"]})
    assert scrubber.answer({"code": 1, "message": message}) == {"code": 1, "message": kept}


@pytest.mark.parametrize(
    ("sent", "kept"),
    [("25", "25"), ("PUBLIC", "PUBLIC"), ("2026-01-31", "2026-01-31"), ("IMPRESSION,SAVE", "IMPRESSION,SAVE")],
)
def test_a_question_keeps_what_is_nobodys(sent: str, kept: str) -> None:
    assert Scrubber().asked(sent) == kept


@pytest.mark.parametrize("sent", ["noodles", "549755885175000001", "PUBLIC,noodles"])
def test_what_the_test_itself_has_named_is_anything(sent: str) -> None:
    assert Scrubber().asked(sent) == ANYTHING


SECRETS = st.text(st.characters(categories=["Ll", "Lu"]), max_size=12).map(lambda text: f"Žofie{text}")
"""What no enumeration has."""


@given(SECRETS, st.sampled_from(["title", "message", "id", "url", "access_token", ""]))
def test_no_text_that_somebody_has_written_is_in_the_file(secret: str, name: str) -> None:
    cassette = Cassette()
    answer: Mapping[str, Any] = {"code": 1, name: secret, "items": [{name: f"https://x.example/{secret}"}, [secret]]}
    sent = json.dumps({"name": secret}).encode()
    headers = {"x-ratelimit-remaining": "9", "set-cookie": secret}
    cassette.add(
        "test",
        "POST",
        f"/v5/boards/{secret}/sections",
        [("q", secret)],
        sent,
        400,
        headers,
        json.dumps(answer).encode(),
    )
    (call,) = cassette.content()
    assert secret not in json.dumps(call, ensure_ascii=False)
    assert call["headers"] == {"x-ratelimit-remaining": "9"}


@pytest.mark.parametrize("path", ["/v5/oauth/token", "/v5/media", "/v5/media/12", "/v5/brand_new", "/_mock/state"])
def test_tokens_videos_and_what_nobody_knows_are_left_out(path: str) -> None:
    cassette = Cassette()
    cassette.add("test", "POST" if path.endswith("token") else "GET", path, [], b"", 200, {}, b"{}")
    assert cassette.content() == []
