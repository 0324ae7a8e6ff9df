"""Any request to any control is done whole, or refused with a text that helps and nothing done."""

from __future__ import annotations

import json
import typing
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mockserver import PinterestMock
from mockserver.control import signatures
from mockserver.control.api import CONTROLS
from mockserver.model.errors import CATALOGUE
from tests.fake.control.conftest import Controls

if TYPE_CHECKING:
    from werkzeug.test import TestResponse

    from mockserver.control.registry import Control

pytestmark = pytest.mark.slow  # makes up thousands of calls

BOUNDED = settings(max_examples=150, derandomize=True, database=None, suppress_health_check=[HealthCheck.too_slow])
CHANGES = [row for row in CONTROLS if row.method != "GET"]
READS = [row for row in CONTROLS if row.method == "GET"]
APP, BOARD, TOKEN = "1512345", "4711", "the token"

FITTING: dict[str, list[Any]] = {
    "target": ["pins/create", "boards/*", "/v5/*", "*", "oauth/authorize"],
    "error": sorted(CATALOGUE),
    "moment": ["2026-01-31T12:00:00Z", "2026-01-31", "1969-12-31", "9999-12-31T23:59:59Z", "0001-01-01", 0, 1e9, -1],
    "created_at": [0, 1e9, -1, 1e14],
    "user": ["mika", "toni"],
    "owner": ["mika", "toni"],
    "username": ["mika", "new", "two words", "1"],
    "who": ["mika", APP],
    "app": [APP, "1"],
    "board": [BOARD, "1"],
    "section": ["Later", "Never"],
    "id": ["815", BOARD, "x"],
    "scopes": ["boards:read", ["pins:read", "pins:write"], "boards:raed", []],
    "token": [TOKEN],
    "category": ["org_write", "universal"],
    "feature": ["catalogs", "beta"],
    "number": [1, 2],
    "seconds": [0, 2, [0, 1], [1, 0], [1e308, 1e308], -1],
    "world": [{}, {"users": [{"username": "mika"}]}, {"users": [{"username": 1}]}, {"boards": {}}],
    "redirect_uris": [[], ["https://a.example/"], ["a b\n"]],
}
"""Values that an argument of the name could have, and some that only look so."""
ODD: st.SearchStrategy[Any] = st.sampled_from(
    [
        *("mika", "*", "", "\0", "é", "\u202e", "\ud800", "x" * 2000, "1" * 400),
        *(0, 1, -1, 2, 200, 429, 10**20, -(10**20), 10**400, 0.5, 1e15, 1e308, -1e308, 5e-324, True, False, None),
        *([], [0, 1], ["mika"], {}, {"a": "b"}, {"a\n": "b"}, {"status": 1}, [[]] * 3),
    ]
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters()),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


def literals(hint: Any) -> list[Any]:
    """What the type lists."""
    if typing.get_origin(hint) is Literal:
        return list(typing.get_args(hint))
    return [option for part in typing.get_args(hint) for option in literals(part)]


@st.composite
def calls(draw: st.DrawFn, row: Control) -> dict[str, Any]:
    """Arguments that are often fitting."""
    named, others = signatures.arguments(row.function)
    given = {}
    for name, argument in named.items():
        if draw(st.integers(0, 19)) < (19 if argument.required else 4):
            fitting = st.sampled_from(FITTING.get(name) or literals(argument.hint) or [0, 1, 2, "a", True])
            given[name] = draw(st.one_of(fitting, fitting, fitting, ODD, JSON))
    if others is not None or not draw(st.integers(0, 9)):
        given |= draw(st.dictionaries(st.sampled_from(["code_lifetime", "name", "pkce", ""]), ODD, max_size=2))
    return given


class World(Controls):
    """A mock with somebody, a board and a token, as it was and as it is."""

    def __init__(self) -> None:
        super().__init__(PinterestMock(app_id=APP))
        mock = self.mock
        mock.clock.freeze()
        mock.add_user("mika", account_type="BUSINESS")
        mock.add_user("toni")
        mock.add_board("Ideas", id=BOARD, owner="mika", sections=["Later"])
        self.token = mock.issue_token("mika", "boards:read pins:read user_accounts:read")["access_token"]
        mock.faults.html("pins/delete")
        self.first = mock.snapshot()
        self.before = self.state

    @property
    def state(self) -> Any:
        """All that a control could change; which ids were given out before is nobody's to see."""
        *others, (*parts, _) = self.mock.snapshot()
        return [*others, *parts, self.mock.world()]

    def send(self, row: Control, given: dict[str, Any]) -> TestResponse:
        """Use a control in the world as it was."""
        self.mock.restore(self.first)
        given = {name: self.token if value == TOKEN else value for name, value in given.items()}
        places = {name: quote(str(given.pop(name, "x")), errors="replace") for name in row.path_arguments}
        return self.http.open(f"/_mock{row.path.format_map(places)}", method=row.method, json=given)

    def assert_alive(self) -> None:
        """The controls that read, and the API, go on."""
        for row in READS:
            answer = self.get(row.path)
            assert answer.status_code == 200, (row.path, answer.text)
            json.loads(answer.data, parse_constant=refuse)
        self.mock.faults.clear()
        for path in ("boards", "pins", "user_account", "media", f"boards/{BOARD}/sections"):
            answer = self.http.get(f"/v5/{path}", headers={"Authorization": f"Bearer {self.token}"})
            assert answer.status_code < 500, (path, answer.text)


def refuse(constant: str) -> None:
    raise AssertionError(f"{constant} is not JSON")


@pytest.fixture(scope="module")
def world() -> World:
    return World()


@pytest.mark.parametrize("row", CHANGES, ids=lambda row: f"{row.method} {row.path}")
def test_a_control_is_done_whole_or_not_at_all(world: World, row: Control) -> None:
    statuses = set()

    @settings(BOUNDED, max_examples=20)
    @given(calls(row))
    def every_call(given: dict[str, Any]) -> None:
        answer = world.send(row, given)
        statuses.add(answer.status_code)
        if answer.status_code in (200, 204):
            world.assert_alive()
        else:
            assert answer.status_code in (400, 404, 409), (answer.status, answer.text)
            assert world.error(answer, answer.status_code)
            assert world.state == world.before

    every_call()
    assert 400 in statuses


@BOUNDED
@given(
    row=st.sampled_from(READS),
    query=st.dictionaries(
        st.sampled_from(["target", "status", "user", "app", "error", "fields", "x", ""]) | st.text(max_size=5),
        st.sampled_from(["pins/create", "*", "200", "-1", "1" * 500, "null", "{}", '{"a": NaN}', "[", "[" * 9000])
        | st.text(),
        max_size=3,
    ),
)
def test_any_query_is_answered(world: World, row: Control, query: dict[str, str]) -> None:
    world.mock.restore(world.first)
    answer = world.get(row.path, query_string=query)
    assert answer.status_code in (200, 400), answer.text
    assert world.state == world.before


@pytest.mark.parametrize("query", ["user=mika&user=toni", "status=200&status=200", "board_id=1&board_id=2&board_id=3"])
def test_an_argument_that_stands_in_a_query_twice_is_refused(world: World, query: str) -> None:
    name, times = query.partition("=")[0], query.count("&") + 1
    answer = world.get("/journal", query_string=query)
    assert world.error(answer, 400) == f"The argument {name!r} is there {times} times; expected one value."


@BOUNDED
@given(
    row=st.sampled_from(CHANGES),
    body=st.sampled_from([b"null", b"[]", b"1", b'"days"', b"{", b'{"days": 1e999}', b'{"days": NaN}', b"\xff"])
    | st.sampled_from([b"[" * 100_000, b'{"days":' * 50_000, b'{"days": ' + b"9" * 5000 + b"}"])
    | st.just('{"days": 1}'.encode("utf-16"))
    | st.binary(min_size=1).filter(lambda body: body.strip() != b"{}"),
)
def test_what_is_no_object_of_arguments_is_refused(world: World, row: Control, body: bytes) -> None:
    world.mock.restore(world.first)
    path = row.path.replace("{number}", "1")
    answer = world.http.open(f"/_mock{path}", method=row.method, data=body, content_type="application/json")
    assert world.error(answer, 400)
    assert world.state == world.before


@pytest.mark.parametrize("content_type", ["text/plain", "application/x-www-form-urlencoded", "", "application/jsonx"])
def test_a_body_says_that_it_is_json(world: World, content_type: str) -> None:
    """What a form of another site could send without asking is not obeyed."""
    answer = world.http.post("/_mock/clock/advance", data=b'{"days": 31}', content_type=content_type)
    assert "The body is application/json, not " in world.error(answer, 415)


@pytest.mark.parametrize("content_type", ["application/json", "application/json; charset=utf-8", "Application/JSON"])
def test_json_is_known_however_it_is_written(world: World, content_type: str) -> None:
    answer = world.http.post("/_mock/clock/advance", data=b'{"days": 31}', content_type=content_type)
    assert answer.status_code == 200


@pytest.mark.parametrize(
    ("method", "path", "allow"),
    [
        ("GET", "/reset", "POST"),
        ("PUT", "/clock", "GET"),
        ("PATCH", "/faults", "DELETE, GET"),
        ("OPTIONS", "/users", "GET, POST"),
    ],
)
def test_a_method_that_is_not_for_it_hears_which_are(world: World, method: str, path: str, allow: str) -> None:
    answer = world.http.open(f"/_mock{path}", method=method)
    assert world.error(answer, 405) == f"{method} is not for /_mock{path}; it takes {allow}."
    assert answer.headers["Allow"] == allow


@pytest.mark.parametrize("path", ["", "/", "/clocks", "/clock/", "/faults/1/2", "/%00", "/%ff"])
def test_what_is_no_control_hears_where_they_are_listed(world: World, path: str) -> None:
    answer = world.get(path)
    assert world.error(answer, 404).endswith("/_mock/openapi.json describes those there are.")


@pytest.mark.parametrize(
    ("path", "body", "text"),
    [
        ("/clock/advance", {"day": 1}, "There is no argument 'day'; it takes days, hours, minutes, seconds."),
        ("/clock/advance", {"days": "31"}, "'days' is '31'; expected a number."),
        ("/clock/set", {}, "The argument 'moment' is missing; expected a text or a number."),
        ("/clock/resume", {"now": True}, "There is no argument 'now'; it takes nothing."),
        ("/settings", {"consent": "atuo"}, "'consent' is 'atuo'; expected one of page, auto, deny or null."),
        ("/users", {"username": "\ud800"}, "The body holds a number that is none or too large, or half of a"),
        ("/tokens/revoke", {"token": "pina_" + "x" * 60 + "AB12"}, "The mock never issued the token pina_…AB12."),
        ("/tokens/revoke", {"token": ["pina_" + "x" * 60 + "AB12"]}, "'token' is \"['pina_…"),
    ],
)
def test_a_refusal_says_what_was_wrong(world: World, path: str, body: dict[str, Any], text: str) -> None:
    answer = world.post(path, body)
    assert world.error(answer, answer.status_code).startswith(text)
    assert "xxxx" not in answer.text


def test_an_argument_has_one_place(world: World) -> None:
    asked = world.post("/clock/advance?days=31")
    assert "stand in a JSON object in the body, not in the query" in world.error(asked, 400)
    asked = world.http.delete("/_mock/faults/1", json={"number": 2})
    assert "'number' stands in the path, not in the body" in world.error(asked, 400)


def test_what_clients_sent_is_shown_although_json_cannot_say_it(world: World) -> None:
    world.mock.restore(world.first)
    for body in (
        b'{"name": "a\\ud800b"}',
        b'{"\\udfff": [{"\\ud83d\\ude00": "\\udc00"}]}',
        b'{"name": NaN}',
        b'{"name": 1e999}',
    ):
        world.http.post("/v5/boards", data=body, content_type="application/json")
    shown = json.loads(world.get("/journal").data, parse_constant=refuse)
    assert [call["json"] for call in shown[-4:]] == [
        {"name": "a\\ud800b"},
        {"\\udfff": [{"\N{GRINNING FACE}": "\\udc00"}]},
        {"name": "nan"},
        {"name": "inf"},
    ]
    assert shown[-4]["status"] == 401
    assert "name=a\\ud800b" in str(world.mock.journal)


def test_who_only_wants_the_head_gets_that(world: World) -> None:
    answer = world.http.head("/_mock/clock")
    assert (answer.status_code, answer.data) == (200, b"")
