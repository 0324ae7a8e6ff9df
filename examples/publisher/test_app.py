"""How an application tests itself with pytest-pinterest: its own code, over HTTP, against the fake."""

from __future__ import annotations

import io
import re
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from PIL import Image

from examples.publisher.app import create_app

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from flask.testing import FlaskClient
    from werkzeug.test import TestResponse

CALLBACK = "http://localhost/callback"


@pytest.fixture
def browser(pinterest_server: Any, pinterest_env: Any) -> Iterator[FlaskClient]:
    pinterest_server.mock.configure(redirect_uris=[CALLBACK])
    with httpx.Client() as connections:
        yield create_app(connections).test_client()


@pytest.fixture
def log_in(browser: FlaskClient, pinterest_consent: Callable[..., str]) -> Callable[..., TestResponse]:
    def log_in(**decision: Any) -> TestResponse:
        to_pinterest = browser.get("/login").location
        return browser.get(pinterest_consent(to_pinterest, **decision), follow_redirects=True)

    return log_in


def picture() -> bytes:
    content = io.BytesIO()
    Image.new("RGB", (600, 600), "teal").save(content, "PNG")
    return content.getvalue()


def publish(browser: FlaskClient, board: str, content: bytes | None = None) -> TestResponse:
    file = io.BytesIO(picture() if content is None else content)
    return browser.post("/pins", data={"board": board, "title": "Sea", "picture": (file, "sea.png")})


def test_a_person_logs_in(log_in: Callable[..., TestResponse], pinterest_user: Any) -> None:
    assert f"Hello, {pinterest_user.username}." in log_in().text


def test_a_person_who_cancels_is_not_logged_in(log_in: Callable[..., TestResponse], browser: FlaskClient) -> None:
    assert log_in(approve=False).status_code == 403
    assert "Log in with Pinterest" in browser.get("/").text


def test_a_forged_callback_is_refused(browser: FlaskClient) -> None:
    assert browser.get("/callback?code=0000000000000000000000000000000000000000&state=forged").status_code == 403


def test_a_pin_is_published(log_in: Callable[..., TestResponse], browser: FlaskClient, pinterest_server: Any) -> None:
    log_in()
    board = pinterest_server.mock.add_board("Holidays")
    published = publish(browser, board.id)
    (pin,) = pinterest_server.mock.store.production.pins.filter(board_id=board.id)
    assert pin.title == "Sea"
    page = browser.get(published.location).text
    assert "Sea is published." in page
    (address,) = re.findall('src="(.*?)"', page)
    assert Image.open(io.BytesIO(httpx.get(address).content)).size == (400, 300)


def test_what_is_no_picture_is_not_published(
    log_in: Callable[..., TestResponse], browser: FlaskClient, pinterest_server: Any
) -> None:
    log_in()
    refused = publish(browser, "1", b"hello")
    assert refused.status_code == 400
    assert "neither picture nor video" in refused.text
    pinterest_server.mock.journal.assert_not_called("pins/create")


def test_only_who_is_logged_in_publishes(browser: FlaskClient) -> None:
    assert publish(browser, "1").location == "/"
    assert browser.get("/pins/1").location == "/"


@pytest.mark.pinterest(tier="trial")
def test_trial_access_is_told_apart(
    log_in: Callable[..., TestResponse], browser: FlaskClient, pinterest_server: Any
) -> None:
    log_in()
    refused = publish(browser, pinterest_server.mock.add_board("Holidays").id)
    assert refused.status_code == 502
    assert "Trial access" in refused.text


def test_an_expired_token_renews_itself(
    log_in: Callable[..., TestResponse], browser: FlaskClient, pinterest_server: Any
) -> None:
    log_in()
    pinterest_server.mock.clock.advance(days=31)
    assert "Hello" in browser.get("/").text
    pinterest_server.mock.journal.assert_called("oauth/token", grant_type="refresh_token", times=1)


def test_requests_that_come_together_share_one_refresh(
    log_in: Callable[..., TestResponse], browser: FlaskClient, pinterest_server: Any
) -> None:
    log_in()
    pinterest_server.mock.clock.advance(days=31)
    cookie = browser.get_cookie("session")
    assert cookie is not None
    together = threading.Barrier(3)

    def visit(_: int) -> str:
        visitor = browser.application.test_client()
        visitor.set_cookie("session", cookie.value)
        together.wait(10)
        return visitor.get("/").text

    with ThreadPoolExecutor(3) as pool:
        assert all("Hello" in page for page in pool.map(visit, range(3)))
    pinterest_server.mock.journal.assert_called("oauth/token", grant_type="refresh_token", times=1)


def test_a_login_that_has_ended_is_asked_for_again(
    log_in: Callable[..., TestResponse], browser: FlaskClient, pinterest_server: Any
) -> None:
    log_in()
    pinterest_server.mock.clock.advance(days=100)
    assert "Log in with Pinterest" in browser.get("/", follow_redirects=True).text


def test_pinterest_is_down(log_in: Callable[..., TestResponse], browser: FlaskClient, pinterest_server: Any) -> None:
    log_in()
    pinterest_server.mock.faults.fail("pins/create", "server_error")
    assert publish(browser, "1").status_code == 502
