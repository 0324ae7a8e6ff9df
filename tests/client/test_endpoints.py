"""Each endpoint sends the method, path and parameters of Pinterest's reference, and returns its JSON as it is."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinterest_v5 import Api, AsyncApi
from pinterest_v5.core.call import BY_FIELD, JOINED, path
from pinterest_v5.resources.generated import CLASSES
from tests.oracle import contract

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.client.conftest import Face, Pinterest

EMPTY_PAGE: dict[str, Any] = {"items": [], "bookmark": None}


@pytest.mark.parametrize(
    ("call", "where", "query"),
    [
        (lambda api: api.user_account.get(), "/v5/user_account", {}),
        (lambda api: api.user_account.get(ad_account_id="549"), "/v5/user_account", {"ad_account_id": "549"}),
        (lambda api: api.boards.get("1022"), "/v5/boards/1022", {}),
        (lambda api: api.boards.get(board_id="1022", ad_account_id="5"), "/v5/boards/1022", {"ad_account_id": "5"}),
        (lambda api: api.pins.get(pin_id="1022"), "/v5/pins/1022", {}),
        (lambda api: api.pins.get("1022", pin_metrics=True), "/v5/pins/1022", {"pin_metrics": "true"}),
        (
            lambda api: api.boards.list(25, "b1==", "SECRET", ad_account_id="5").page(),
            "/v5/boards",
            {"page_size": "25", "bookmark": "b1==", "privacy": "SECRET", "ad_account_id": "5"},
        ),
        (
            lambda api: api.pins.list(
                page_size=250,
                bookmark="b1==",
                pin_filter="exclude_native",
                include_protected_pins=False,
                pin_type="PRIVATE",
                pin_metrics=True,
                ad_account_id="5",
            ).page(),
            "/v5/pins",
            {
                "page_size": "250",
                "bookmark": "b1==",
                "pin_filter": "exclude_native",
                "include_protected_pins": "false",
                "pin_type": "PRIVATE",
                "pin_metrics": "true",
                "ad_account_id": "5",
            },
        ),
    ],
)
def test_request(
    face: Face, pinterest: Pinterest, call: Callable[[Any], Any], where: str, query: dict[str, str]
) -> None:
    api = face.new(access_token="pina_1")
    pinterest.answers(200, EMPTY_PAGE)
    assert face.get(call(api)) == EMPTY_PAGE
    (sent,) = pinterest.sent
    assert (sent.method, sent.path, sent.query, sent.body) == ("GET", where, query, b"")
    assert sent.bearer == "pina_1"
    assert sent.headers["accept"] == "application/json"


def test_h8_lists_are_repeated_or_joined_as_described(face: Face, pinterest: Pinterest) -> None:
    api = face.new(access_token="pina_1")
    pinterest.answers(200, EMPTY_PAGE)
    pinterest.answers(200, {})
    pinterest.answers(200, {})
    face.get(api.boards.list_pins("1", creative_types=["REGULAR", "VIDEO"]).page())
    face.get(api.pins.get_analytics("1", "2026-11-01", "2026-11-02", ["IMPRESSION", "SAVE"]))
    face.get(api.request("GET", "ad_accounts/1/campaigns", params={"campaign_ids": ["2", "3"], "ad_ids": []}))
    repeated, joined, requested = [sent.url.partition("?")[2] for sent in pinterest.sent]
    assert repeated == "creative_types=REGULAR&creative_types=VIDEO"
    assert joined.endswith("&metric_types=IMPRESSION%2CSAVE")
    assert requested == "campaign_ids=2&campaign_ids=3"


def test_rp6_a_selection_is_sent_field_by_field(face: Face, pinterest: Pinterest) -> None:
    pinterest.answers(200, EMPTY_PAGE)
    chosen = {"catalog_type": "RETAIL", "report": {"report_type": "ALL_ITEMS", "catalog_id": None}}
    face.get(face.new(access_token="pina_1").catalog_reports.list_stats(parameters=chosen).page())
    (sent,) = pinterest.sent
    assert sent.query == {"parameters[catalog_type]": "RETAIL", "parameters[report][report_type]": "ALL_ITEMS"}


def test_h8_what_is_joined_and_what_is_sent_by_field_is_that_of_the_description() -> None:
    styles = {
        (parameter["name"], parameter.get("type"), parameter.get("style"))
        for operation in contract()["operations"]
        for parameter in operation["parameters"]
    }
    assert {name for name, kind, style in styles if kind == "array" and style == "csv"} == JOINED
    assert not {name for name, kind, style in styles if kind == "array" and style == "multi"} & JOINED
    assert {name for name, kind, _ in styles if kind == "object"} == BY_FIELD


@pytest.mark.parametrize("face", [Api, AsyncApi])
def test_help_shows_what_an_api_is_made_with(face: Callable[..., Any]) -> None:
    parameters = list(inspect.signature(face).parameters)
    assert parameters[:3] == ["app_id", "app_secret", "access_token"]
    assert {"refresh_token", "token_store", "on_token", "retries"} < set(parameters)


@pytest.mark.parametrize("face", [Api, AsyncApi])
def test_autocompletion_shows_what_a_user_may_use_and_nothing_else(face: Callable[..., Any]) -> None:
    api = face(access_token="pina_1")
    assert public(api) == {
        *CLASSES,
        *("access_token", "app_id", "refresh_token"),
        *("boards", "media", "pins", "reports", "search", "user_account"),
        *("client_credentials_token", "conversion_token", "generate_access_token", "get_authorization_url"),
        *("refresh_access_token", "request", "request_pages", "revoke_token", "close" if face is Api else "aclose"),
    }
    sections = {"list_sections", "create_section", "update_section", "delete_section", "list_section_pins"}
    assert public(api.boards) == {"list", "get", "create", "update", "delete", "list_pins", *sections}
    assert public(api.media) == {"list", "get", "register", "upload", "wait", "upload_video"}
    assert public(api.boards.list()) == {"page", "pages"}


def public(thing: object) -> set[str]:
    return {name for name in dir(thing) if not name.startswith("_")}


def test_the_rest_of_v5_is_in_reach(face: Face, pinterest: Pinterest) -> None:
    api = face.new(access_token="pina_1")
    pinterest.answers(201, {"id": "1"})
    pinterest.answers(204, b"")
    pinterest.answers(200, [{"username": "mika"}])
    assert face.get(api.request("POST", "/boards", json={"name": "Äpfel", "description": None})) == {"id": "1"}
    assert face.get(api.request("DELETE", "boards/1")) is None
    people = api.request("GET", "user_account/businesses", params={"a": None, "b": 2, "c": "x y,z"})
    assert face.get(people) == [{"username": "mika"}]
    post, delete, get = pinterest.sent
    assert post.headers["content-type"] == "application/json"
    assert post.body.decode() == '{"name":"Äpfel","description":null}'
    assert (delete.method, delete.path) == ("DELETE", "/v5/boards/1")
    assert get.url.endswith("?b=2&c=x%20y%2Cz")


@pytest.mark.parametrize("elsewhere", ["https://example.org/v5/boards", "//example.org/boards"])
def test_the_token_goes_nowhere_else(face: Face, pinterest: Pinterest, elsewhere: str) -> None:
    api = face.new(access_token="pina_1")
    pinterest.answers(200, {})
    try:
        face.get(api.request("GET", elsewhere))
    except ValueError as refused:
        assert "below the API's address" in str(refused)  # noqa: PT017 - either outcome keeps the token at home
    assert all(sent.url.startswith("https://api.pinterest.com/v5/") for sent in pinterest.sent)


@given(st.text(min_size=1).filter(lambda text: text not in (".", "..")).filter(lambda text: text.isprintable()))
def test_whatever_an_id_is_it_stays_one_segment(board_id: str) -> None:
    escaped = path("boards", board_id)
    assert escaped.count("/") == 1
    assert not set("?#&\\ ") & set(escaped)
    assert unquote(escaped) == f"boards/{board_id}"


@pytest.mark.parametrize("board_id", ["", ".", ".."])
def test_f1_what_cannot_be_an_id_is_refused(board_id: str) -> None:
    with pytest.raises(ValueError, match="expected one like '1022"):
        Api(access_token="pina_1").boards.get(board_id)


@pytest.mark.parametrize("face", [Api, AsyncApi])
def test_an_endpoint_looks_like_what_was_written(face: Callable[..., Any]) -> None:
    get = face(access_token="pina_1").boards.get
    assert get.__name__ == "get"
    assert "Return a board" in (inspect.getdoc(get) or "")
    assert list(inspect.signature(get).parameters) == ["board_id", "ad_account_id"]
    with pytest.raises(TypeError, match="board_id"):
        get()


@pytest.mark.parametrize("path", ["boards/1", "/boards/1", "/v5/boards/1", "v5/boards/1"])
def test_the_version_may_lead_a_path(face: Face, pinterest: Pinterest, path: str) -> None:
    pinterest.answers(200, {"id": "1"})
    face.get(face.new(access_token="pina_1").request("GET", path))
    assert pinterest.sent[0].path == "/v5/boards/1"
