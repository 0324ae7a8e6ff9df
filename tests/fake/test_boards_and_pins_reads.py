"""What an account, boards and Pins look like, and to whom (EA1, F1 to F13, S6, S7, Q16, Q25)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from mockserver import Behaviour

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from mockserver.model.records import Board, Pin, User
    from tests.fake.conftest import Application

READ = "user_accounts:read,boards:read,pins:read"
READ_SECRETS = f"{READ},boards:read_secret,pins:read_secret"
BOARD_NOT_FOUND = (404, 40, "Board not found.")
PIN_NOT_FOUND = (404, 50, "Pin not found.")

ACCOUNT = {
    "about", "account_type", "board_count", "business_name", "follower_count", "following_count", "id",
    "monthly_views", "pin_count", "profile_image", "username", "website_url",
}  # fmt: skip
BOARD = {
    "id", "name", "description", "privacy", "owner", "media", "created_at", "board_pins_modified_at",
    "collaborator_count", "follower_count", "pin_count", "is_ads_only",
}  # fmt: skip
PIN = {
    "id", "created_at", "link", "title", "description", "alt_text", "dominant_color", "board_id", "board_section_id",
    "board_owner", "parent_pin_id", "media", "creative_type", "is_owner", "is_standard", "has_been_promoted",
    "is_product", "ai_disclosures", "pin_metrics",
}  # fmt: skip
NEVER_NULL_TO_THE_SDK = {
    *("id", "name", "owner", "privacy", "created_at", "board_pins_modified_at", "collaborator_count"),
    *("follower_count", "pin_count", "media", "board_id", "board_owner", "is_owner", "is_standard"),
    *("has_been_promoted", "username", "account_type", "profile_image", "website_url", "about"),
}
"""By the clients page."""


def everything(application: Application, path: str, scope: str, user: str | None = None) -> list[dict[str, Any]]:
    token = application.sign_in(scope, user=user)["access_token"]
    query: dict[str, Any] = {"page_size": 250, "include_protected_pins": "true"}
    items: list[dict[str, Any]] = application.call(path, token, **query).body["items"]
    return items


def secret_board(mock: PinterestMock, owner: User) -> Board:
    return mock.store.production.boards.filter(owner_id=owner.id, privacy="SECRET")[0]


def pin_on(mock: PinterestMock, board: Board) -> Pin:
    return mock.store.production.pins.filter(board_id=board.id)[0]


def test_u1_an_account(mock: PinterestMock, application: Application, person: User) -> None:
    account = application.call("user_account", application.sign_in(READ_SECRETS)["access_token"]).body
    assert set(account) == ACCOUNT
    assert re.fullmatch(r"\d{18,19}", account["id"])  # F1
    assert not account["username"].isdigit()  # F3
    assert account["account_type"] in ("BUSINESS", "PINNER")
    assert account["board_count"] == len(mock.store.production.boards.filter(owner_id=person.id))


def test_b1_boards(application: Application) -> None:
    boards = everything(application, "boards", READ_SECRETS)
    assert {board["privacy"] for board in boards} == {"PUBLIC", "PROTECTED", "SECRET"}
    for board in boards:
        assert set(board) == BOARD
        assert re.fullmatch(r"\d{18,19}", board["id"])  # F1
        assert set(board["owner"]) == {"username"}
        assert set(board["media"]) == {"image_cover_url", "pin_thumbnail_urls"}


def test_p1_pins(application: Application) -> None:
    for pin in everything(application, "pins", READ_SECRETS):
        assert set(pin) == PIN
        assert re.fullmatch(r"\d{18,19}", pin["id"])  # F1
        assert re.fullmatch(r"#[0-9a-f]{6}", pin["dominant_color"])  # P8
        assert set(pin["board_owner"]) == {"username"}
        assert pin["is_owner"] is True
        assert pin["pin_metrics"] is None  # P13


def test_p5_an_image_pin_has_four_sizes(application: Application) -> None:
    image_pins = [pin for pin in everything(application, "pins", READ) if pin["media"]["media_type"] == "image"]
    assert image_pins
    for pin in image_pins:
        images = pin["media"]["images"]
        assert set(images) == {"150x150", "400x300", "600x", "1200x"}
        assert (images["150x150"]["width"], images["150x150"]["height"]) == (150, 150)
        assert (images["400x300"]["width"], images["400x300"]["height"]) == (400, 300)
        assert images["600x"]["width"] == 600
        assert images["1200x"]["width"] <= 1200
        ratio = images["600x"]["height"] / images["600x"]["width"]
        assert images["1200x"]["height"] / images["1200x"]["width"] == pytest.approx(ratio, rel=0.01)
        for size, image in images.items():
            assert re.fullmatch(rf".*/{size}/([0-9a-f]{{2}}/){{3}}[0-9a-f]{{32}}\.jpg", image["url"])


@pytest.mark.parametrize("path", ["user_account", "boards", "pins"])
def test_nothing_is_null_that_the_official_sdk_refuses(application: Application, path: str) -> None:
    body = application.call(path, application.sign_in(READ)["access_token"]).body
    for record in body.get("items", [body]):
        assert not {key for key, value in record.items() if value is None} & NEVER_NULL_TO_THE_SDK


def test_f4_and_q16_timestamps_have_no_zone_unless_switched(mock: PinterestMock, application: Application) -> None:
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d", everything(application, "pins", READ)[0]["created_at"])
    mock.configure(behaviour=Behaviour(timestamp_zone=True))
    for name in ("created_at", "board_pins_modified_at"):
        assert everything(application, "boards", READ)[0][name].endswith("Z")


@pytest.mark.parametrize("kind", ["boards", "pins"])
def test_a_list_and_a_single_read_show_the_same(application: Application, kind: str) -> None:
    token = application.sign_in(READ)["access_token"]
    for item in everything(application, kind, READ)[:3]:
        assert application.call(f"{kind}/{item['id']}", token).body == item


def test_everybody_sees_their_own(mock: PinterestMock, application: Application, person: User, friend: User) -> None:
    for user in (person, friend):
        for kind, records in (("boards", mock.store.production.boards), ("pins", mock.store.production.pins)):
            seen = {item["id"] for item in everything(application, kind, READ_SECRETS, user.username)}
            assert seen >= {record.id for record in records.filter(owner_id=user.id)}


def test_5_3_reads_hide_what_belongs_to_somebody_else(
    mock: PinterestMock, application: Application, friend: User
) -> None:
    token = application.sign_in(READ_SECRETS)["access_token"]
    board = mock.store.production.boards.filter(owner_id=friend.id, privacy="SECRET")[0]
    assert application.call(f"boards/{board.id}", token).refusal == BOARD_NOT_FOUND
    assert application.call(f"pins/{pin_on(mock, board).id}", token).refusal == PIN_NOT_FOUND
    assert board.id not in {own["id"] for own in application.call("boards", token, page_size=250).body["items"]}


def test_s7_and_q25_a_secret_board_shows_itself_with_the_secret_scope_only(
    mock: PinterestMock, application: Application, person: User
) -> None:
    board = secret_board(mock, person)
    for scope, seen in ((READ, False), (READ_SECRETS, True)):
        token = application.sign_in(scope)["access_token"]
        assert (board.id in {item["id"] for item in everything(application, "boards", scope)}) == seen
        reply = application.call(f"boards/{board.id}", token)
        assert reply.status_code == 200 if seen else reply.refusal == BOARD_NOT_FOUND


def test_s7_and_q25_pins_on_it_show_themselves_with_their_own_secret_scope(
    mock: PinterestMock, application: Application, person: User
) -> None:
    pin = pin_on(mock, secret_board(mock, person))
    for scope, seen in ((f"{READ},boards:read_secret", False), (f"{READ},pins:read_secret", True)):
        token = application.sign_in(scope)["access_token"]
        assert (pin.id in {item["id"] for item in everything(application, "pins", scope)}) == seen
        reply = application.call(f"pins/{pin.id}", token)
        assert reply.status_code == 200 if seen else reply.refusal == PIN_NOT_FOUND


def test_s4_reading_pins_takes_boards_read_as_well(application: Application) -> None:
    token = application.sign_in("pins:read")["access_token"]
    assert application.call("pins", token).refusal[:2] == (401, 3)


@pytest.mark.parametrize(
    ("asked", "shown"),
    [
        (None, {"PUBLIC", "PROTECTED", "SECRET"}),
        ("ALL", {"PUBLIC", "PROTECTED", "SECRET"}),
        ("PUBLIC", {"PUBLIC"}),
        ("PROTECTED", {"PROTECTED"}),
        ("SECRET", {"SECRET"}),
        ("PUBLIC_AND_SECRET", {"PUBLIC", "SECRET"}),
    ],
)
def test_b6_boards_are_filtered_by_privacy(application: Application, asked: str | None, shown: set[str]) -> None:
    token = application.sign_in(READ_SECRETS)["access_token"]
    query = {} if asked is None else {"privacy": asked}
    assert {board["privacy"] for board in application.call("boards", token, **query).body["items"]} == shown


def test_b6_there_are_no_other_filters(application: Application) -> None:
    reply = application.call("boards", application.sign_in(READ)["access_token"], privacy="public")
    assert reply.refusal[:2] == (400, 1)
    assert "PUBLIC_AND_SECRET" in reply.hint


@pytest.mark.parametrize(("kind", "refusal"), [("boards", BOARD_NOT_FOUND), ("pins", PIN_NOT_FOUND)])
def test_5_2_an_unknown_id_is_not_found(application: Application, kind: str, refusal: tuple[int, int, str]) -> None:
    assert application.call(f"{kind}/999999999999999999", application.sign_in(READ)["access_token"]).refusal == refusal


@pytest.mark.parametrize("bad", ["abc", "12x", "-1", "1.0", "١٢"])
@pytest.mark.parametrize(("kind", "name"), [("boards", "board_id"), ("pins", "pin_id")])
def test_5_2_an_id_in_a_path_is_decimal(application: Application, kind: str, name: str, bad: str) -> None:
    reply = application.call(f"{kind}/{bad}", application.sign_in(READ)["access_token"])
    assert reply.refusal == (400, 1, rf"'{name}' value '{bad}' must match the pattern: ^\d+$")


@pytest.mark.parametrize("path", ["boards", "boards/", "user_account/"])
def test_a_trailing_slash_makes_no_difference(application: Application, path: str) -> None:
    assert application.call(path, application.sign_in(READ)["access_token"]).status_code == 200


@pytest.mark.parametrize("token", [True, False])
def test_head_is_get_without_the_body(application: Application, token: bool) -> None:
    bearer = application.sign_in(READ)["access_token"] if token else None
    head, get = application.call("boards", bearer, "HEAD"), application.call("boards", bearer)
    assert head.data == b""
    assert head.status_code == get.status_code
    assert head.headers["Content-Length"] == get.headers["Content-Length"]
