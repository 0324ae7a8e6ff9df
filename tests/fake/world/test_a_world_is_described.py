"""A world in TOML or JSON: with chosen ids, names and tokens where they are given, made under the seed where not."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from mockserver import PinterestMock

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.fake.conftest import Application

DESCRIBED = """
[[users]]
username = "mika"
account_type = "BUSINESS"

[[users]]
username = "anna"
linked_businesses = ["mika"]

[[apps]]
id = "1512345"
name = "Planner"
owner = "anna"
state = "trial"

[[boards]]
id = "1022106146619703648"
name = "Ideas"
owner = "mika"
collaborators = ["anna"]

[[sections]]
board = "Ideas"
name = "Later"

[[pins]]
id = "1022106077905927852"
board = "Ideas"
section = "Later"
title = "First"
picture = "a cat"
created_at = 2026-01-31T12:00:00Z

[[pins]]
owner = "mika"
media = "video"

[[follows]]
follower = "anna"
followed = "mika"

[[board_follows]]
follower = "mika"
followed = "Ideas"

[[websites]]
owner = "mika"
address = "mika.example"

[[access_tokens]]
token = "pina_CHOSENBYTHEFILE"
user = "mika"
scopes = "boards:read, pins:read user_accounts:read"

[[refresh_tokens]]
token = "pinr_CHOSENBYTHEFILE"
user = "anna"
scopes = ["boards:read"]

[[sandbox.boards]]
name = "Sand"

[[sandbox.access_tokens]]
token = "pina_OFTHESANDBOX"
"""


@pytest.fixture
def world(tmp_path: Path) -> Path:
    path = tmp_path / "world.toml"
    path.write_text(DESCRIBED, encoding="utf-8")
    return path


@pytest.fixture
def described(world: Path) -> PinterestMock:
    return PinterestMock(world=world)


@pytest.fixture
def application(described: PinterestMock, connect: Callable[[PinterestMock], Application]) -> Application:
    return connect(described)


def test_people_and_the_app_are_as_described(described: PinterestMock) -> None:
    assert [user.username for user in described.users] == ["mika", "anna"]
    assert described.default_user.account_type == "BUSINESS"
    assert described.users[1].linked_business_ids == (described.users[0].id,)
    app = described.app
    assert (app.id, app.name, app.owner_id, app.state) == ("1512345", "Planner", described.users[1].id, "trial")


def test_the_token_of_the_file_reads_the_ids_of_the_file(application: Application) -> None:
    """clients.md: Pinterest's own end-to-end script names a Pin, a board and a token."""
    token = "pina_CHOSENBYTHEFILE"
    board = application.call("boards/1022106146619703648", token).body
    assert (board["name"], board["owner"]["username"]) == ("Ideas", "mika")
    pin = application.call("pins/1022106077905927852", token).body
    assert (pin["title"], pin["created_at"]) == ("First", "2026-01-31T12:00:00")
    (section,) = application.call("boards/1022106146619703648/sections", token).body["items"]
    assert (section["name"], section["id"]) == ("Later", pin["board_section_id"])
    assert application.call("user_account", token).body["follower_count"] == 1


def test_its_refresh_token_refreshes(application: Application) -> None:
    assert application.refresh("pinr_CHOSENBYTHEFILE").body["scope"] == "boards:read"


def test_its_sandbox_is_another_world(application: Application) -> None:
    (board,) = application.in_sandbox.call("boards", "pina_OFTHESANDBOX").body["items"]
    assert board["name"] == "Sand"
    assert application.call("boards", "pina_OFTHESANDBOX").status_code == 401


def test_a_pin_of_somebody_goes_to_that_persons_first_board(described: PinterestMock) -> None:
    first, second = described.store.production.pins
    assert first.board_id == second.board_id == "1022106146619703648"
    assert second.media.media_type == "video"


def test_what_is_not_given_is_made(described: PinterestMock) -> None:
    mika, pin = described.users[0], next(iter(described.store.production.pins))
    assert all([mika.id, mika.about, mika.business_name, mika.website_url, described.app.secret])
    assert all([pin.description, pin.link, pin.alt_text])


def without_tokens(mock: PinterestMock) -> dict[str, Any]:
    """The rest is made under the seed; a token is a secret."""
    world = mock.world()
    for tables in (world, world.get("sandbox", {})):
        for table in ("access_tokens", "refresh_tokens"):
            tables.pop(table, None)
    return world


def test_the_same_seed_makes_the_same_world(world: Path) -> None:
    assert without_tokens(PinterestMock(world=world)) == without_tokens(PinterestMock(world=world))
    other = PinterestMock(world=world, seed=1)
    assert other.users[0].about != PinterestMock(world=world).users[0].about
    assert other.store.production.boards.get("1022106146619703648") is not None


def test_a_new_seed_makes_what_is_not_given_anew(described: PinterestMock) -> None:
    about = described.users[0].about
    described.configure(seed=1)
    assert (described.users[0].username, described.users[0].about != about) == ("mika", True)


def test_json_and_a_dict_say_the_same_as_toml(described: PinterestMock, tmp_path: Path) -> None:
    tables = described.world()
    path = tmp_path / "world.JSON"
    path.write_text("\ufeff" + json.dumps(tables), encoding="utf-8")  # with what some editors put in front
    assert PinterestMock(world=str(path)).world() == PinterestMock(world=tables).world() == tables


def test_nothing_described_is_one_person_with_an_app_and_nothing_else() -> None:
    mock = PinterestMock(world={})
    assert [user.account_type for user in mock.users] == ["BUSINESS"]
    assert mock.app.owner_id == mock.users[0].id
    assert len(mock.store.production.boards) == 0


def test_null_is_nothing_rather_than_something_made() -> None:
    mock = PinterestMock(world={"boards": [{}], "pins": [{"title": None, "link": None}, {}]})
    bare, made = mock.store.production.pins
    assert (bare.title, bare.link) == (None, None)
    assert made.title
    assert made.link


def test_a_setting_that_is_named_goes_before_the_world(world: Path) -> None:
    assert PinterestMock(world=world).app.state == "trial"
    assert PinterestMock(world=world, tier="standard", redirect_uris=["myapp://x"]).app.state == "standard"
    assert PinterestMock(world={}, app_id="1577777", app_secret="s").app.id == "1577777"


def test_the_seed_is_the_worlds_unless_it_is_named() -> None:
    assert PinterestMock(world={"seed": 5}).settings.seed == 5
    assert PinterestMock(world={"seed": 5}, seed=6).settings.seed == 6


def test_a_living_mock_gets_another_world_and_its_own_back(world: Path, mock: PinterestMock) -> None:
    before = mock.world()
    snapshot = mock.snapshot()
    mock.configure(world=world, user="anna")
    assert mock.default_user.username == "anna"
    mock.restore(snapshot)
    assert mock.world() == before


def test_reset_gives_the_described_world_back(described: PinterestMock) -> None:
    before = described.world()
    described.add_board()
    described.deactivate("mika")
    described.reset()
    assert described.world() == before


@pytest.mark.parametrize("table", ["boards", "pins", "uploads"])
def test_things_without_an_owner_are_the_first_persons(table: str) -> None:
    mock = PinterestMock(world={"users": [{"username": "mika"}, {"username": "anna"}], table: [{}]})
    (thing,) = getattr(mock.store.production, table)
    assert thing.owner_id == mock.users[0].id


def test_a_token_without_words_is_an_ordinary_one(connect: Callable[[PinterestMock], Application]) -> None:
    mock = PinterestMock(world={"access_tokens": [{}], "refresh_tokens": [{}]})
    (access,), (refresh,) = mock.store.production.access_tokens, mock.store.production.refresh_tokens
    assert connect(mock).call("user_account", access.token).status_code == 200
    assert connect(mock).refresh(refresh.token).status_code == 200


def test_media_can_be_described_whole() -> None:
    slots = [{"picture": "one"}, {"picture": {"key": "k" * 32, "width": 1, "height": 2, "color": "#000000"}}]
    mock = PinterestMock(world={"pins": [{"media": {"media_type": "multiple_images", "slots": slots, "index": 1}}]})
    (pin,) = mock.store.production.pins
    assert (pin.media.media_type, pin.media.cover.height) == ("multiple_images", 2)
