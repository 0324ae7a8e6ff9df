"""What cannot be meant is refused where it was written, with what was expected; secrets are not repeated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest

from pinterest_v5 import Api, AsyncApi

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.client.conftest import Face, Pinterest

APP: dict[str, Any] = {"app_id": "1234567", "app_secret": "s3cret"}
TOKEN = {"access_token": "pina_1"}
SCOPE = "a string such as 'pins:read,boards:read', or a list of strings"


@pytest.mark.parametrize(
    ("arguments", "kind", "text"),
    [
        ({"app_id": b"1"}, TypeError, "app_id is of type bytes; expected a string"),
        ({"app_secret": ["s3cret"]}, TypeError, "app_secret is of type list; expected a string"),
        ({"access_token": {"access_token": "pina_1"}}, TypeError, "access_token is of type dict; expected a string"),
        ({"access_token": "Bearer pina_1"}, ValueError, "access_token has a space.*without 'Bearer'"),
        ({"refresh_token": b"pinr_1"}, TypeError, "refresh_token is of type bytes; expected a string"),
        ({"redirect_uri": ["https://localhost/"]}, TypeError, "redirect_uri is of type list; expected a string"),
        ({"timeout": "5"}, TypeError, "timeout is of type str; expected a number"),
        ({"timeout": 0}, ValueError, "timeout is 0; expected a number above 0"),
        ({"timeout": float("nan")}, ValueError, "timeout is nan; expected a number above 0"),
        ({"retries": None}, TypeError, "retries is of type NoneType; expected a number"),
        ({"retries": -1}, ValueError, "retries is -1; expected a number from 0 on"),
        ({"max_wait": "60"}, TypeError, "max_wait is of type str; expected a number"),
        ({"on_token": "store"}, TypeError, "on_token is of type str; expected a function"),
        ({"headers": [("X-Team", "blue")]}, TypeError, "headers is of type list; expected a dict"),
        ({"scope": 7}, TypeError, f"scope is 7; expected {SCOPE}"),
        ({"scope": []}, ValueError, "scope is empty; expected at least one"),
        ({"token_store": "mika.json"}, TypeError, "token_store is of type str, without a method load; expected one of"),
        ({"headers": {"X-Team": 7}}, TypeError, r"headers\['X-Team'\] is of type int; expected a string"),
        ({"headers": {"X-Team": "blåbær"}}, ValueError, r"headers\['X-Team'\] has .* expected printable ASCII"),
        ({"headers": {"X-Team": "a\r\nX-Forged: b"}}, ValueError, r"headers\['X-Team'\] has"),
    ],
)
def test_by_the_constructor(face: Face, arguments: dict[str, Any], kind: type[Exception], text: str) -> None:
    with pytest.raises(kind, match=text) as refused:
        face.new(**arguments)
    assert not [secret for secret in ("s3cret", "pina_1", "pinr_1", "blåbær") if secret in str(refused.value)]


@pytest.mark.parametrize("name", ["on_token", "sleep"])
def test_a_coroutine_function_would_never_be_awaited_by_api(name: str) -> None:
    async def store(_: object) -> None: ...

    with pytest.raises(TypeError, match=f"{name} is a coroutine function, which only AsyncApi awaits"):
        Api(**{name: store})  # type: ignore[arg-type]  # mypy cannot follow a name that varies
    assert AsyncApi(**{name: store})  # type: ignore[arg-type]  # mypy cannot follow a name that varies


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        ({"state": uuid4()}, "state is of type UUID; expected a string"),  # would never be found again
        ({"redirect_uri": 8085}, "redirect_uri is of type int; expected a string"),
        ({"scope": 7}, f"scope is 7; expected {SCOPE}"),
        ({"scope": ["pins:read", None]}, rf"scope is \['pins:read', None\]; expected {SCOPE}"),
        ({"scope": b"pins:read"}, f"scope is b'pins:read'; expected {SCOPE}"),
    ],
)
def test_by_the_authorization_url(face: Face, arguments: dict[str, Any], text: str) -> None:
    with pytest.raises(TypeError, match=text):
        face.new(**APP).get_authorization_url(**arguments)


@pytest.mark.parametrize(
    ("method", "argument", "text"),
    [
        ("generate_access_token", b"https://localhost/?code=c0de", "response is of type bytes; expected the URL"),
        ("refresh_access_token", 7, "refresh_token is of type int; expected a string"),
        ("client_credentials_token", 7, f"scope is 7; expected {SCOPE}"),
        ("revoke_token", {"access_token": "pina_1"}, "token is of type dict; expected a string"),
    ],
)
def test_by_a_call_which_then_sends_nothing(
    face: Face, pinterest: Pinterest, method: str, argument: Any, text: str
) -> None:
    with pytest.raises(TypeError, match=text):
        face.get(getattr(face.new(**APP), method)(argument))
    assert not pinterest.sent


VIDEO = b"\0\0\0\x18ftypmp42" + bytes(64)


@pytest.mark.parametrize(
    "ask",
    [
        lambda api, deadline: api.reports.run("549", {}, deadline=deadline),
        lambda api, deadline: api.catalog_items.run_batch({}, deadline=deadline),
        lambda api, deadline: api.catalog_supplemental.run_local_inventory_batch("1", [], deadline=deadline),
        lambda api, deadline: api.media.wait("1", deadline),
        lambda api, deadline: api.media.upload_video(VIDEO, deadline=deadline),
        lambda api, deadline: api.pins.create("1", VIDEO, deadline=deadline),
    ],
)
@pytest.mark.parametrize("deadline", ["30", None, -1, float("nan")])
def test_by_what_waits_before_it_sends_anything(
    face: Face, pinterest: Pinterest, ask: Callable[[Any, Any], Any], deadline: Any
) -> None:
    with pytest.raises((TypeError, ValueError), match=r"deadline is .*; expected a number"):
        face.get(ask(face.new(**TOKEN), deadline))
    assert not pinterest.sent


def test_a_url_object_is_as_good_as_its_text(face: Face, pinterest: Pinterest) -> None:
    import httpx

    pinterest.grants("pina_1")
    redirect: Any = httpx.URL("https://localhost/?code=c0de")
    assert face.get(face.new(**APP).generate_access_token(redirect, state=None))["access_token"] == "pina_1"


@pytest.mark.parametrize("board_id", [None, "", ".", ".."])
def test_an_id_that_is_missing_is_no_id(face: Face, board_id: Any) -> None:
    with pytest.raises(ValueError, match=rf"board_id is {board_id!r}; expected one like '1022106146619703648'"):
        face.new(**TOKEN).boards.get(board_id)


@pytest.mark.parametrize("board", [{"id": "1"}, ["1"], b"1", 1.5])
def test_a_thing_is_not_its_id(face: Face, board: Any) -> None:
    kind = type(board).__name__
    with pytest.raises(TypeError, match=f"board_id is of type {kind}; expected one like '1022106146619703648'"):
        face.new(**TOKEN).boards.get(board)
    with pytest.raises(TypeError, match=f"ad_account_id is of type {kind}; expected one like"):
        face.new(**TOKEN).campaigns.list(board)


@pytest.mark.parametrize(
    ("ids", "text"),
    [
        ({"id": "1"}, "campaign_ids is of type dict"),
        (b"1", "campaign_ids is of type bytes"),
        (["1", None], "campaign_ids is of type NoneType"),
        ([["1"]], "campaign_ids is of type list"),
    ],
)
def test_what_no_query_can_say(face: Face, pinterest: Pinterest, ids: Any, text: str) -> None:
    with pytest.raises(TypeError, match=f"{text}; expected a string, a number, a date, or a list of these"):
        face.all(face.new(**TOKEN).campaigns.list("1", campaign_ids=ids))
    assert not pinterest.sent


def test_whatever_holds_several_values_is_a_list(face: Face, pinterest: Pinterest) -> None:
    for ids in (("2", "3"), {"2": "a", "3": "b"}.keys(), (str(number) for number in (2, 3))):
        pinterest.answers(200, {"items": [], "bookmark": None})
        face.all(face.new(**TOKEN).campaigns.list("1", campaign_ids=ids))
    assert {sent.url.partition("?")[2] for sent in pinterest.sent} == {"campaign_ids=2&campaign_ids=3"}


def test_scopes_may_be_generated(face: Face) -> None:
    api = face.new(**APP, scope=(f"{thing}:read" for thing in ("boards", "pins")))
    for _ in range(2):
        assert "scope=boards%3Aread%2Cpins%3Aread&" in api.get_authorization_url()[0]


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        (("GET", ["boards"]), "path is of type list; expected a string such as 'ad_accounts'"),
        (("GET", "../oauth/token"), "path is '../oauth/token'; expected one below the API's address"),
        (("GET", "boards/../../oauth"), "expected one below the API's address"),
        (("GET", "boards#1"), "expected one below the API's address"),
        (("GET", "boards\r\nx: y"), "expected one below the API's address"),
        (("GET\r\n", "boards"), r"method is 'GET\\r\\n'; expected one of HTTP, such as 'GET'"),
        ((None, "boards"), "method is None; expected one of HTTP, such as 'GET'"),
        (("GET", "boards", [("page_size", 1)]), "params is of type list; expected a dict"),
        (("GET", "boards", "page_size=1"), "params is of type str; expected a dict"),
    ],
)
def test_by_a_request_of_any_operation(face: Face, pinterest: Pinterest, arguments: Any, text: str) -> None:
    with pytest.raises((TypeError, ValueError), match=text):
        face.get(face.new(**TOKEN).request(*arguments))
    assert not pinterest.sent


def test_a_path_may_have_a_query_of_its_own_and_the_method_small_letters(face: Face, pinterest: Pinterest) -> None:
    pinterest.refuses(500, 12)
    pinterest.answers(200, {})
    face.get(face.new(**TOKEN, retries=1).request("get", "boards?page_size=2", params={"privacy": "ALL"}))
    assert [(sent.method, sent.url.partition("/v5/")[2]) for sent in pinterest.sent] == [
        ("GET", "boards?page_size=2&privacy=ALL")
    ] * 2
