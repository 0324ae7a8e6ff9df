"""`pinterest_server` is a `pytest_httpserver.HTTPServer`: what its users know works, and wins over the fake."""

from __future__ import annotations

import re
import threading
from typing import TYPE_CHECKING

import httpx
import pytest
from pytest_httpserver import HTTPServer, HTTPServerError
from werkzeug import Response

from pinterest_v5.errors import ForbiddenError, InvalidRequestError, NotFoundError, RateLimitedError, ServerError

if TYPE_CHECKING:
    from mockserver.journal.journal import Journal
    from mockserver.model.records import User
    from pinterest_v5.api import Api, AsyncApi
    from pytest_pinterest.fake.server import PinterestServer


def test_it_is_one(pinterest_server: PinterestServer) -> None:
    assert isinstance(pinterest_server, HTTPServer)


def test_a_permanent_expectation(pinterest_server: PinterestServer, pinterest_client: Api) -> None:
    pinterest_server.expect_request("/v5/boards").respond_with_json({"code": 8, "message": "slow down"}, status=429)
    for _ in range(2):
        with pytest.raises(RateLimitedError):
            pinterest_client.boards.list().page()
    assert pinterest_client.user_account.get()


def test_a_oneshot_expectation(pinterest_server: PinterestServer, pinterest_client: Api) -> None:
    pinterest_server.expect_oneshot_request("/v5/boards", method="GET").respond_with_data("<html>", status=403)
    with pytest.raises(ForbiddenError):
        pinterest_client.boards.list().page()
    assert pinterest_client.boards.list().page()["items"]


def test_ordered_expectations(pinterest_server: PinterestServer, pinterest_client: Api) -> None:
    """While some are left each request has to be the next one; then the fake answers again."""
    pinterest_server.expect_ordered_request("/v5/boards").respond_with_json({"items": [], "bookmark": None})
    pinterest_server.expect_ordered_request("/v5/pins").respond_with_json({"items": [], "bookmark": None})
    assert not list(pinterest_client.boards.list())
    assert not list(pinterest_client.pins.list())
    assert list(pinterest_client.boards.list())
    pinterest_server.check()


def test_ordered_expectations_out_of_order(pinterest_server: PinterestServer, pinterest_client: Api) -> None:
    pinterest_server.expect_ordered_request("/v5/boards").respond_with_json({})
    for _ in range(2):
        with pytest.raises(ServerError):
            pinterest_client.pins.list().page()
    with pytest.raises(AssertionError, match="No handler found for request"):
        pinterest_server.check()


def test_matchers_see_what_was_sent(pinterest_server: PinterestServer, pinterest_client: Api) -> None:
    pinterest_server.expect_request(
        re.compile(r"/v5/pins/\d+"),
        query_string={"pin_metrics": "true"},
        headers={"Authorization": f"Bearer {pinterest_client.access_token}"},
    ).respond_with_json({"code": 50, "message": "Pin not found."}, status=404)
    with pytest.raises(NotFoundError):
        pinterest_client.request("GET", "pins/123", params={"pin_metrics": True})
    with pytest.raises(NotFoundError):
        pinterest_client.pins.get("123")  # this one the fake answers
    assert [response.headers.get("x-pinterest-rid") is None for _, response in pinterest_server.log] == [True, False]


def test_hooks_and_handlers(pinterest_server: PinterestServer, pinterest_client: Api) -> None:
    def teapot(_: object, response: Response) -> Response:
        response.status_code = 418
        return response

    expectation = pinterest_server.expect_request("/v5/user_account").with_post_hook(teapot)
    expectation.respond_with_handler(lambda request: Response(f'{{"code": 1, "message": "{request.method}"}}'))
    with pytest.raises(InvalidRequestError) as refused:
        pinterest_client.user_account.get()
    assert (refused.value.status, refused.value.message) == (418, "GET")


def test_a_handler_that_fails_is_told_by_check(
    pinterest_server: PinterestServer, pinterest_client: Api, caplog: pytest.LogCaptureFixture
) -> None:
    def handler(_: object) -> Response:
        raise ZeroDivisionError

    pinterest_server.expect_request("/v5/user_account").respond_with_handler(handler)
    with pytest.raises(ServerError):
        pinterest_client.user_account.get()
    with pytest.raises(ZeroDivisionError):
        pinterest_server.check()


@pytest.mark.filterwarnings("ignore::pytest_pinterest.reporting.conversation.UnplayedOperationWarning")
def test_what_the_fake_answers_is_no_unexpected_request(
    pinterest_server: PinterestServer, pinterest_client: Api
) -> None:
    pinterest_client.user_account.get()
    with pytest.raises(NotFoundError):
        pinterest_client.request("GET", "no/such/thing")
    pinterest_server.check()


def test_the_journal_knows_what_an_expectation_has_answered(
    pinterest_server: PinterestServer, pinterest_client: Api, pinterest_journal: Journal, pinterest_user: User
) -> None:
    """The report of a failed test would else be silent about what may well have been the reason."""
    pinterest_server.expect_oneshot_request("/v5/boards").respond_with_data("gone", status=403)
    pinterest_server.expect_oneshot_request("/elsewhere").respond_with_data("here")
    with pytest.raises(ForbiddenError):
        pinterest_client.boards.list().page()
    pinterest_client.user_account.get()
    httpx.get(pinterest_server.url_for("/elsewhere?name=caf\u00e9"))
    pinterest_journal.assert_called("boards/list", user=pinterest_user.username, status=403, times=1)
    assert [(call.operation, call.status, call.answer[:4]) for call in pinterest_journal.calls()][::2] == [
        ("boards/list", 403, b"gone"),
        (None, 200, b"here"),
    ]


@pytest.mark.pinterest(scopes="boards:read boards:write")
def test_the_journal_knows_what_was_sent_to_an_expectation(
    pinterest_server: PinterestServer, pinterest_client: Api, pinterest_journal: Journal
) -> None:
    pinterest_server.expect_request("/v5/boards", method="POST").respond_with_json({"id": "1"}, status=201)
    pinterest_client.boards.create("Mine")
    pinterest_journal.assert_called("boards/create", name="Mine", times=1)


def test_waiting(pinterest_server: PinterestServer, pinterest_client: Api) -> None:
    pinterest_server.expect_oneshot_request("/v5/boards").respond_with_json({"items": [], "bookmark": None})
    with pinterest_server.wait(timeout=5) as waiting:
        caller = threading.Thread(target=lambda: pinterest_client.boards.list().page())
        caller.start()
    caller.join()
    assert waiting.result


def test_over_the_socket(pinterest_server: PinterestServer) -> None:
    pinterest_server.expect_oneshot_request("/v5/boards").respond_with_data("mine")
    url = pinterest_server.url_for("/v5/boards")
    assert httpx.get(url).text == "mine"
    assert httpx.get(url).status_code == 401


@pytest.mark.asyncio
async def test_asynchronously(pinterest_server: PinterestServer, async_pinterest_client: AsyncApi) -> None:
    pinterest_server.expect_oneshot_request("/v5/boards").respond_with_json({"items": [], "bookmark": None})
    assert not [board async for board in async_pinterest_client.boards.list()]
    assert [board async for board in async_pinterest_client.boards.list()]


def test_starting_twice(pinterest_server: PinterestServer) -> None:
    assert pinterest_server.url
    with pytest.raises(HTTPServerError, match="already running"):
        pinterest_server.start()
