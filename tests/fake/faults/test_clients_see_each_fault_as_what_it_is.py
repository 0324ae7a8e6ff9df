"""A real HTTP library, over a real socket, meets every kind of fault as what the fault claims to be."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, get_args

import httpx
import pytest

from mockserver.faults.effects import RedirectFault
from mockserver.model.errors import CATALOGUE, PAGE_CATALOGUE

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from mockserver.model.errors import ErrorKind, PageErrorKind

FOREVER = 3600.0
"""Seconds. The server wakes its sleepers when it stops, so no test waits for that."""
IMPATIENT = httpx.Timeout(10, read=0.05)


@pytest.mark.parametrize("kind", CATALOGUE.values(), ids=list(CATALOGUE))
def test_any_error_of_the_catalogue(mock: PinterestMock, client: httpx.Client, kind: ErrorKind) -> None:
    mock.faults.fail("boards/list", kind.name)
    answer = client.get("/v5/boards")
    assert answer.status_code == kind.status
    assert answer.json()["code"] == kind.code
    assert "{" not in answer.json()["message"]
    assert answer.headers["x-pinterest-rid"].isdigit()
    assert f"boards/list fails with {kind.name}" in answer.headers["x-pinterest-mock-hint"]


@pytest.mark.parametrize("kind", PAGE_CATALOGUE.values(), ids=list(PAGE_CATALOGUE))
def test_any_error_of_the_authorization_page(
    mock: PinterestMock, client: httpx.Client, page_url: str, kind: PageErrorKind
) -> None:
    mock.faults.fail("oauth/authorize", kind.name)
    answer = client.get(page_url)
    assert (answer.status_code, answer.json()["status"]) == (kind.status, "failure")


def test_details_fill_in_the_message(mock: PinterestMock, client: httpx.Client) -> None:
    mock.faults.fail("boards/list", "missing_parameter", details={"name": "ad_account_id"}, times=1)
    mock.faults.fail("boards/list", "missing_parameter")
    assert client.get("/v5/boards").json()["message"] == "Parameter 'ad_account_id' is required."
    assert client.get("/v5/boards").json()["message"] == "Parameter 'name' is required."


def test_a_planned_429_looks_like_a_real_one(mock: PinterestMock, client: httpx.Client) -> None:
    """RL1, RL7, E3: also to a client that waits for as long as it is told."""
    mock.faults.fail("boards/list", "rate_limited")
    headers = client.get("/v5/boards").headers
    assert headers["x-ratelimit-remaining"] == "0"
    assert 1 <= int(headers["x-ratelimit-reset"]) <= 60
    assert 'name="org_read_app_id_user_id"' in headers["x-ratelimit-limit"]
    assert headers["x-envoy-ratelimited"] == "true"
    assert "Retry-After" not in headers


def test_the_headers_of_an_error_can_be_given(mock: PinterestMock, client: httpx.Client) -> None:
    mock.faults.fail("boards/list", "rate_limited", headers={"x-ratelimit-reset": "7", "Retry-After": "7"})
    headers = client.get("/v5/boards").headers
    assert (headers["x-ratelimit-reset"], headers["Retry-After"]) == ("7", "7")
    assert headers["x-ratelimit-remaining"] == "0"


@pytest.mark.parametrize(
    ("body", "content_type", "arrives", "as_type"),
    [
        ({"code": 2, "message": "Authentication failed.", "status": "failure"}, None, None, "application/json"),
        ([], None, b"[]", "application/json"),
        ("später", None, "später".encode(), "text/plain; charset=utf-8"),
        ("<xml/>", "application/xml", b"<xml/>", "application/xml"),
        (b"\x00\xff", None, b"\x00\xff", "application/octet-stream"),
        (None, None, b"", None),
        (None, "application/json", b"", "application/json"),
    ],
)
def test_any_status_and_body(
    mock: PinterestMock,
    client: httpx.Client,
    body: object,
    content_type: str | None,
    arrives: bytes | None,
    as_type: str | None,
) -> None:
    mock.faults.answer("boards/list", status=418, body=body, content_type=content_type, headers={"X-Extra": "yes"})
    answer = client.get("/v5/boards")
    assert answer.status_code == 418
    assert answer.content == arrives if arrives is not None else answer.json() == body
    assert answer.headers.get("content-type") == as_type
    assert answer.headers["x-extra"] == "yes"


def test_any_operation_can_be_answered_whoever_calls(mock: PinterestMock, client: httpx.Client) -> None:
    assert client.get("/v5/ad_accounts").status_code == 401
    mock.faults.answer("ad_accounts/list", body={"items": [], "bookmark": None})
    assert client.get("/v5/ad_accounts").json() == {"items": [], "bookmark": None}


def test_the_page_of_a_proxy(mock: PinterestMock, client: httpx.Client) -> None:
    mock.faults.html("boards/list", times=1)
    mock.faults.html("boards/list", status=503)
    answer = client.get("/v5/boards")
    assert (answer.status_code, answer.headers["content-type"]) == (502, "text/html")
    assert "<h1>502 Bad Gateway</h1>" in answer.text
    assert "x-pinterest-rid" not in answer.headers
    assert "503 Service Unavailable" in client.get("/v5/boards").text


def test_a_late_answer_is_a_time_out(mock: PinterestMock, client: httpx.Client) -> None:
    mock.faults.delay("boards/list", FOREVER)
    with pytest.raises(httpx.ReadTimeout):
        client.get("/v5/boards", timeout=IMPATIENT)


def test_a_late_answer_arrives_whole(mock: PinterestMock, client: httpx.Client) -> None:
    usual = client.get("/v5/boards").json()
    mock.faults.delay("boards/list", 0.001)
    assert client.get("/v5/boards").json() == usual


def test_a_connection_that_is_cut_before_the_answer(mock: PinterestMock, client: httpx.Client) -> None:
    mock.faults.disconnect("boards/list", times=1)
    with pytest.raises(httpx.RemoteProtocolError, match="without sending a response"):
        client.get("/v5/boards")
    assert client.get("/v5/boards").status_code == 200


def test_a_connection_that_is_cut_in_the_middle_of_the_answer(mock: PinterestMock, client: httpx.Client) -> None:
    length = len(client.get("/v5/boards").content)
    mock.faults.disconnect("boards/list", when="middle", times=1)
    said = rf"incomplete|received {length // 2} bytes, expected {length}"
    with pytest.raises(httpx.RemoteProtocolError, match=said):
        client.get("/v5/boards")
    assert client.get("/v5/boards").status_code == 200


def test_a_slow_body_begins_and_does_not_end(mock: PinterestMock, client: httpx.Client) -> None:
    mock.faults.slow("boards/list", FOREVER)
    with client.stream("GET", "/v5/boards", timeout=IMPATIENT) as answer:
        assert answer.status_code == 200
        with pytest.raises(httpx.ReadTimeout):
            answer.read()
    assert client.get("/v5/user_account").status_code == 200


def test_a_slow_body_arrives_whole(mock: PinterestMock, client: httpx.Client) -> None:
    usual = client.get("/v5/boards").content
    mock.faults.slow("boards/list", 0.001)
    assert client.get("/v5/boards").content == usual


def test_json_that_breaks_off(mock: PinterestMock, client: httpx.Client) -> None:
    usual = client.get("/v5/boards").content
    mock.faults.malformed("boards/list")
    answer = client.get("/v5/boards")
    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/json")
    assert answer.content == usual[: len(usual) // 2]
    with pytest.raises(json.JSONDecodeError):
        answer.json()


def test_an_answer_without_a_body_gets_a_broken_one(mock: PinterestMock, client: httpx.Client) -> None:
    board = client.post("/v5/boards", json={"name": "Soon gone"}).json()["id"]
    mock.faults.malformed("boards/delete")
    answer = client.delete(f"/v5/boards/{board}")
    assert answer.status_code == 200
    with pytest.raises(json.JSONDecodeError):
        answer.json()


@pytest.mark.parametrize("how", get_args(RedirectFault))
@pytest.mark.parametrize("consent", ["auto", "page"])
def test_a_redirect_that_goes_wrong(
    mock: PinterestMock, client: httpx.Client, page_url: str, how: RedirectFault, consent: str
) -> None:
    mock.configure(consent=consent)  # type: ignore[arg-type]  # mypy takes it for any text
    fault = mock.faults.redirect(how, times=1)
    if consent == "page":
        assert client.get(page_url).status_code == 200
        form = {"decision": "approve", "user": mock.default_user.username, "form_token": mock._form_token}
        answer = client.post(page_url, data=form)
    else:
        answer = client.get(page_url)
    assert answer.status_code == 302
    query = httpx.URL(answer.headers["Location"]).params
    assert fault.triggered == 1
    assert ("code" in query) == (how in ("no_state", "wrong_state"))
    assert query.get("state") == {"no_state": None, "wrong_state": "not-the-state-that-was-sent"}.get(how, "as-sent")
    assert query.get("error") == ("access_denied" if how == "denied" else None)
    assert bool(mock.store.codes) == ("code" in query)


def test_the_rest_of_a_bad_redirect_keeps_its_bytes(mock: PinterestMock, client: httpx.Client) -> None:
    uri = "https://app.example/cb?state=registered&x=%2f&code=mine"
    mock.configure(consent="auto", redirect_uris=[uri])
    mock.faults.redirect("no_code")
    query = httpx.QueryParams(
        response_type="code", client_id=mock.app.id, redirect_uri=uri, scope="boards:read", state="s"
    )
    location = client.get(f"/oauth/?{query}").headers["Location"]
    assert location == "https://app.example/cb?state=s&state=registered&x=%2f&code=mine"


def test_the_upload_of_a_video_can_fail(mock: PinterestMock, client: httpx.Client) -> None:
    mock.faults.html("media/upload")
    answer = client.post("/upload/", files={"file": b"\x00"})
    assert answer.status_code == 502
