"""The status says whether a call succeeded, whatever the body looks like (TE1, EV1)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinterest_v5 import (
    ForbiddenError,
    InvalidRequestError,
    NotFoundError,
    PinterestException,
    RateLimitedError,
    ServerError,
    UnexpectedAnswerError,
)
from pinterest_v5.core.call import Call
from pinterest_v5.core.connection import Connection
from pinterest_v5.core.flow import Response
from pinterest_v5.core.login import Login
from pinterest_v5.core.retry import RetryPolicy
from pinterest_v5.core.session import Session
from pinterest_v5.oauth import App

if TYPE_CHECKING:
    from tests.client.conftest import Face, Pinterest

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(["code", "message", "error", "status"]), inner),
)
bodies = st.binary() | json_values.map(lambda value: json.dumps(value).encode())
header_names = st.sampled_from(["x-pinterest-rid", "x-ratelimit-reset", "retry-after", "content-type"])
headers = st.dictionaries(header_names, st.text())


def answered(response: Response) -> Any:
    """Let a session ask for a board and get this answer."""
    connection = Connection(App(None, None), "https://api.pinterest.com/v5", {})
    login = Login(connection, "pina_1", None, "https://localhost/")
    session = Session(login, RetryPolicy(times=0), deadline=60)
    call: Call[Any] = Call("GET", "boards/1")
    flow = session.call(call)
    next(flow)
    try:
        flow.send(response)
    except StopIteration as end:
        return end.value


@given(status=st.integers(300, 699), headers=headers, body=bodies)
def test_any_other_status_with_any_body_is_a_pinterest_exception(
    status: int, headers: dict[str, str], body: bytes
) -> None:
    with pytest.raises(PinterestException) as refused:
        answered(Response(status, headers, body))
    error = refused.value
    assert error.status == status
    assert isinstance(error.code, int)
    assert error.message
    assert str(error)


@given(status=st.integers(200, 299), body=bodies)
def test_a_success_is_the_object_asked_for_or_an_unexpected_answer(status: int, body: bytes) -> None:
    try:
        assert isinstance(answered(Response(status, {}, body)), dict)
    except UnexpectedAnswerError as error:
        assert error.status == status  # noqa: PT017 - either outcome is right


def test_a_success_with_an_error_key_is_a_success(face: Face, pinterest: Pinterest) -> None:
    pinterest.answers(200, {"id": "1", "error": "invalid_grant", "code": 2, "message": "Authentication failed."})
    assert face.get(face.new(access_token="pina_1").boards.get("1"))["error"] == "invalid_grant"


def test_a_refusal_without_an_error_key_is_a_refusal(face: Face, pinterest: Pinterest) -> None:
    pinterest.answers(403, {"id": "1", "name": "Food"})
    with pytest.raises(ForbiddenError):
        face.get(face.new(access_token="pina_1").boards.get("1"))


def test_19_13_a_third_key_in_the_body(face: Face, pinterest: Pinterest) -> None:
    pinterest.answers(404, {"code": 40, "message": "Board not found.", "status": "failure"}, x_pinterest_rid="2719")
    with pytest.raises(NotFoundError) as refused:
        face.get(face.new(access_token="pina_1").boards.get("1"))
    error = refused.value
    assert (error.code, error.message, error.status, error.rid) == (40, "Board not found.", 404, "2719")
    assert error.details == {"status": "failure"}
    assert "read_secret" in str(error)


def test_te4_an_error_as_rfc_6749_writes_it(face: Face, pinterest: Pinterest) -> None:
    pinterest.answers(400, {"error": "invalid_request", "error_description": "The code is missing"})
    with pytest.raises(InvalidRequestError, match="The code is missing"):
        face.get(face.new(access_token="pina_1").boards.get("1"))


def test_a_redirect_tells_where_to_but_not_with_what(face: Face, pinterest: Pinterest) -> None:
    pinterest.answers(301, b"", location="https://login.example/in?next=pina_1")
    with pytest.raises(UnexpectedAnswerError, match=r"HTTP 301, a redirect to https://login.example/in\. .*api_url"):
        face.get(face.new(access_token="pina_1").boards.get("1"))


@pytest.mark.parametrize(
    ("status", "body", "kind", "text"),
    [
        (502, b"<html><head><title>502 Bad\n Gateway</title></head></html>", ServerError, "titled '502 Bad Gateway'"),
        (404, b"<!doctype html><p>Not here</p>", NotFoundError, "Check that api_url"),
        (503, b"", ServerError, "HTTP 503 with an empty body"),
        (300, b"{}", UnexpectedAnswerError, "Check that api_url"),
        (302, b"", UnexpectedAnswerError, "Check that api_url"),
        (200, b"<title>Welcome to the hotel</title>", UnexpectedAnswerError, "not JSON.*login page"),
        (200, b"", UnexpectedAnswerError, "The answer is empty"),
        (200, b"[1]", UnexpectedAnswerError, "a JSON list, not the dict"),
        (429, b"slow down", RateLimitedError, "did not say how long"),
        (418, b'{"code": true, "message": 7}', InvalidRequestError, "HTTP 418"),
    ],
)
def test_what_is_not_pinterests_is_described(
    face: Face, pinterest: Pinterest, status: int, body: bytes, kind: type[PinterestException], text: str
) -> None:
    pinterest.answers(status, body)
    with pytest.raises(PinterestException, match=text) as refused:
        face.get(face.new(access_token="pina_1").boards.get("1"))
    assert type(refused.value) is kind
    assert refused.value.code == -1
