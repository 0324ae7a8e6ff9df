"""What a record may be is the same at every door: constructor, `add_...`, world, command, page and HTTP."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner
from werkzeug.test import Client

from mockserver import PinterestMock
from mockserver.cli.main import main
from mockserver.contract.description import contract
from mockserver.model import rules

if TYPE_CHECKING:
    from collections.abc import Callable

    from mockserver.model.records import Board

    Door = Callable[[PinterestMock, Any], object]

HALF = "\ud800"
TOO_LONG = 900 * 366 * 86_400


def over_http(path: str, **arguments: Any) -> Door:
    """A control of `/_mock`, called with the value in the place of `...`; a refusal is raised as Python raises it."""

    def call(mock: PinterestMock, value: Any) -> None:
        body = {name: value if given is ... else given for name, given in arguments.items()}
        answer = Client(mock).post(f"/_mock{path}", json=body)
        if answer.status_code != 200:
            assert answer.status_code == 400, answer.text
            raise ValueError(answer.json["error"] if answer.json else answer.text)

    return call


def by_command(option: str, prefix: str = "") -> Door:
    """The command, which refuses before it serves."""

    def call(mock: PinterestMock, value: Any) -> None:
        result = CliRunner().invoke(main, ["env", option, f"{prefix}{value}"])
        if result.exit_code:
            assert result.exit_code == 2, result.output
            raise ValueError(result.output)

    return call


def by_world_file(mock: PinterestMock, world: dict[str, Any]) -> None:
    """A world that comes as JSON, as from a file."""
    mock.configure(world=json.loads(json.dumps(world)))


def by_page(mock: PinterestMock, uri: Any) -> None:
    """The form of the developer portal."""
    client = Client(mock)
    client.set_cookie("mock_user", mock.app.owner_id)
    token = client.get(f"/apps/{mock.app.id}").text.partition('name="form_token" value="')[2].partition('"')[0]
    answer = client.post(
        f"/apps/{mock.app.id}/redirect_uris",
        data={"form_token": token, "do": "save", "uri": uri},
        follow_redirects=True,
    )
    if answer.status_code != 200:
        raise ValueError(answer.text)


REDIRECT_URI: dict[str, Door] = {
    "constructor": lambda mock, uri: PinterestMock(redirect_uris=(uri,)),
    "configure": lambda mock, uri: mock.configure(redirect_uris=[uri]),
    "add_app": lambda mock, uri: mock.add_app(redirect_uris=[uri]),
    "world": lambda mock, uri: by_world_file(mock, {"apps": [{"redirect_uris": [uri]}]}),
    "command": by_command("--redirect-uri"),
    "page": by_page,
    "HTTP settings": lambda mock, uri: over_http("/settings", redirect_uris=...)(mock, [uri]),
    "HTTP apps": lambda mock, uri: over_http("/apps", redirect_uris=...)(mock, [uri]),
}
USERNAME: dict[str, Door] = {
    "add_user": lambda mock, name: mock.add_user(name),
    "change_username": lambda mock, name: mock.change_username(mock.users[0], name),
    "world": lambda mock, name: by_world_file(mock, {"users": [{"username": name}]}),
    "HTTP users": over_http("/users", username=...),
}
FEATURE: dict[str, Door] = {
    "add_app": lambda mock, name: mock.add_app(features=[name]),
    "grant_feature": lambda mock, name: mock.grant_feature(name),
    "world": lambda mock, name: by_world_file(mock, {"apps": [{"features": [name]}]}),
    "HTTP apps": lambda mock, name: over_http("/apps", features=...)(mock, [name]),
    "HTTP grant": over_http("/apps/grant_feature", feature=...),
}
TITLE: dict[str, Door] = {
    "add_pin": lambda mock, title: mock.add_pin(title=title),
    "world": lambda mock, title: by_world_file(mock, {"pins": [{"title": title}]}),
    "HTTP pins": over_http("/pins", title=...),
}
BOARD_NAME: dict[str, Door] = {
    "add_board": lambda mock, name: mock.add_board(name),
    "world": lambda mock, name: by_world_file(mock, {"boards": [{"name": name}]}),
    "HTTP boards": over_http("/boards", name=...),
}
SECTION_NAME: dict[str, Door] = {
    "add_section": lambda mock, name: mock.add_section(next(iter(mock.store.production.boards)), name),
    "add_board": lambda mock, name: mock.add_board(sections=[name]),
    "world": lambda mock, name: by_world_file(
        mock, {"boards": [{"name": "Ideas"}], "sections": [{"board": "Ideas", "name": name}]}
    ),
}
APP_SECRET: dict[str, Door] = {
    "constructor": lambda mock, secret: PinterestMock(app_secret=secret),
    "configure": lambda mock, secret: mock.configure(app_secret=secret),
    "add_app": lambda mock, secret: mock.add_app(secret=secret),
    "reset_secret": lambda mock, secret: mock.reset_secret(secret=secret),
    "world": lambda mock, secret: by_world_file(mock, {"apps": [{"secret": secret}]}),
    "HTTP settings": over_http("/settings", app_secret=...),
    "HTTP apps": over_http("/apps", secret=...),
    "HTTP reset": over_http("/apps/reset_secret", secret=...),
}
LIFETIME: dict[str, Door] = {
    "constructor": lambda mock, seconds: PinterestMock(behaviour={"code_lifetime": seconds}),
    "configure": lambda mock, seconds: mock.configure(behaviour={"sandbox_token_lifetime": seconds}),
    "behave": lambda mock, seconds: mock.behave(upload_lifetime=seconds),
    "command": by_command("--behaviour", "portal_token_lifetime="),
    "HTTP behaviours": over_http("/behaviours", video_processing=...),
}
RULES: dict[str, tuple[dict[str, Door], Any, list[tuple[Any, str]]]] = {
    "redirect URI": (
        REDIRECT_URI,
        "myapp://callback",
        [
            ("not a uri", "holds characters that must be escaped"),
            ("/callback", "is not absolute"),
            ("https://a.example/#here", "has no fragment"),
            ("javascript:alert(1)", "is not a scheme to go back to"),
        ],
    ),
    "username": (
        USERNAME,
        "mika",
        [("12345", "A username is not a number"), ("mi ka", "holds no space"), ("", "username")],
    ),
    "feature": (FEATURE, "partner_search", [("parnter_search", "partner_search")]),
    "title": (TITLE, "x" * 100, [("x" * 101, "at most 100 characters"), (5, "5")]),
    "board name": (BOARD_NAME, "x" * 180, [("x" * 181, "at most 180 characters"), ("", "not empty")]),
    "section name": (SECTION_NAME, "Later", [("x" * 181, "at most 180 characters"), ("", "not empty")]),
    "app secret": (APP_SECRET, "s3cret", [("", "not empty")]),
    "lifetime": (LIFETIME, 30 * 86_400, [(TOO_LONG, "calendar")]),
    "surrogate in a username": (USERNAME, "mika", [(HALF, "surrogate")]),
    "surrogate in a title": (TITLE, "First", [(HALF, "surrogate")]),
    "surrogate in a name": (BOARD_NAME, "Ideas", [(HALF, "surrogate")]),
    "surrogate in a secret": (APP_SECRET, "s3cret", [(HALF, "surrogate")]),
}
CASES = [
    pytest.param(door, good, bad, text, id=f"{rule}-{name}-{number}")
    for rule, (doors, good, wrong) in RULES.items()
    for name, door in doors.items()
    for number, (bad, text) in enumerate(wrong)
]


@pytest.mark.parametrize(("door", "good", "bad", "text"), CASES)
def test_what_one_door_refuses_no_door_takes(door: Door, good: Any, bad: Any, text: str, mock: PinterestMock) -> None:
    before = mock.world(), mock.settings, mock.behaviour
    with pytest.raises(ValueError, match=text):
        door(mock, bad)
    assert (mock.world(), mock.settings, mock.behaviour) == before
    door(mock, good)


def section_of(mock: PinterestMock, board: Board) -> str:
    """The name of the board's only section."""
    [section] = mock.store.production.sections.filter(board_id=board.id)
    return section.name


def configured(mock: PinterestMock, uris: Any) -> tuple[str, ...]:
    """What is registered then."""
    mock.configure(redirect_uris=uris)
    return mock.app.redirect_uris


LISTS: dict[str, tuple[Callable[[PinterestMock], Any], Any]] = {
    "constructor": (
        lambda mock: PinterestMock(redirect_uris="https://a.example/").app.redirect_uris,
        ("https://a.example/",),
    ),
    "configure": (
        lambda mock: configured(mock, "https://a.example/"),
        ("https://a.example/",),
    ),
    "add_app": (lambda mock: mock.add_app(redirect_uris="https://a.example/").redirect_uris, ("https://a.example/",)),
    "features": (lambda mock: mock.add_app(features="pin_edit").features, {"pin_edit"}),
    "world": (
        lambda mock: PinterestMock(world={"apps": [{"redirect_uris": "https://a.example/"}]}).app.redirect_uris,
        ("https://a.example/",),
    ),
    "collaborators": (
        lambda mock: mock.add_board(collaborators=mock.users[1].username, owner=mock.users[0]).collaborator_ids,
        PinterestMock().users[1].id,
    ),
    "sections": (
        lambda mock: section_of(mock, mock.add_board("Ideas", sections="Now")),
        "Now",
    ),
}


@pytest.mark.parametrize(("add", "expected"), LISTS.values(), ids=LISTS)
def test_a_text_where_a_list_is_meant_is_never_taken_apart(
    add: Callable[[PinterestMock], Any], expected: Any, mock: PinterestMock
) -> None:
    found = add(mock)
    assert found == expected or found == (expected,)


def test_a_list_of_redirect_uris_has_no_uri_twice(mock: PinterestMock) -> None:
    with pytest.raises(ValueError, match="in the list already"):
        mock.add_app(redirect_uris=["https://a.example/", "https://a.example/"])


@pytest.mark.parametrize("what", [5, None, {"a": 1}.keys() - {"a"} or 7.5])
def test_what_is_no_list_is_refused_by_name(what: Any, mock: PinterestMock) -> None:
    with pytest.raises(ValueError, match="redirect_uris are texts such as 'http://localhost:8085/', not"):
        mock.add_app(redirect_uris=what)


def test_records_and_requests_have_the_same_lengths() -> None:
    """B8, B11, P2: the description checks what clients send, the rules of records what a test makes."""
    described = contract().schema("PinCreate")["properties"]
    assert {name: described[name]["maxLength"] for name in rules.LONGEST_PIN_TEXTS} == rules.LONGEST_PIN_TEXTS
    for request in ("BoardCreate", "BoardWithUpdatePrivacyUpdate", "BoardSectionCreate"):
        assert contract().schema(request)["properties"]["name"]["maxLength"] == rules.LONGEST_NAME
