"""A browser, the mock's pages in it, and a small web application that somebody develops against the mock."""

from __future__ import annotations

import os
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlencode

import httpx
import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait
from werkzeug import Request, Response
from werkzeug.serving import make_server

from mockserver import PinterestMock
from mockserver.server.threaded import Server
from tools import browser as chromium

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from selenium.webdriver import Chrome
    from selenium.webdriver.remote.webelement import WebElement


class Surfer:
    """A person at a browser."""

    def __init__(self, browser: Chrome, url: str) -> None:
        self.browser = browser
        self.url = url

    def open(self, path: str) -> None:
        self.browser.get(path if "://" in path else self.url + path)

    def press(self, text: str) -> None:
        self._leave(self.find(f"//button[normalize-space()={_quoted(text)}]"))

    def follow(self, text: str) -> None:
        self._leave(self.find(f"//a[normalize-space()={_quoted(text)}]"))

    def fill(self, label: str, text: str) -> None:
        field = self.labelled(label)
        field.clear()
        field.send_keys(text)

    def click(self, selector: str) -> None:
        self._leave(self.browser.find_element(By.CSS_SELECTOR, selector))

    def click_here(self, selector: str) -> None:
        """Click on what may leave the page as it is."""
        self.browser.find_element(By.CSS_SELECTOR, selector).click()

    def type(self, name: str, text: str) -> None:
        """Write into the field of that name."""
        field = self.browser.find_element(By.NAME, name)
        field.clear()
        field.send_keys(text)

    def tick(self, label: str) -> None:
        self.find(f"//label[contains(normalize-space(), {_quoted(label)})]/input").click()

    def labelled(self, label: str) -> WebElement:
        name = self.find(f"//label[normalize-space()={_quoted(label)}]").get_attribute("for")
        return self.browser.find_element(By.ID, str(name))

    def find(self, xpath: str) -> WebElement:
        return self.browser.find_element(By.XPATH, xpath)

    @property
    def text(self) -> str:
        return self.browser.find_element(By.TAG_NAME, "body").text

    @property
    def title(self) -> str:
        return self.browser.title.removesuffix(" - Pinterest mock")

    def wait(self, until: Callable[[], Any]) -> None:
        WebDriverWait(self.browser, chromium.PATIENCE, 0.05).until(lambda _: until())

    def _leave(self, by: WebElement) -> None:
        chromium.leave(self.browser, by)


def _quoted(text: str) -> str:
    return f'"{text}"' if "'" in text else f"'{text}'"


class Shop:
    """A small web application: it sends its visitors to the mock, and greets them by name when they come back."""

    def __init__(self, mock_url: str) -> None:
        self.mock_url = mock_url
        self.app_id = self.secret = ""
        # Browsers open connections in advance, which would hold up a server that answers one after the other.
        self._server = make_server("127.0.0.1", 0, self._answer, threaded=True)
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        self.redirect_uri = f"{self.url}/back"

    def __enter__(self) -> Shop:
        self._thread = threading.Thread(target=self._server.serve_forever)
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def _answer(self, environ: Any, start_response: Any) -> Any:
        request = Request(environ)
        if request.path == "/back":
            response = Response(self._welcome(dict(parse_qsl(request.query_string.decode()))), mimetype="text/html")
        else:
            query = {
                "response_type": "code",
                "client_id": self.app_id,
                "redirect_uri": self.redirect_uri,
                "scope": "user_accounts:read",
                "state": "of-the-shop",
            }
            login = f"{self.mock_url}/oauth/?{urlencode(query)}".replace("&", "&amp;")
            response = Response(f'<title>Shop</title><a href="{login}">Log in</a>', mimetype="text/html")
        return response(environ, start_response)

    def _welcome(self, came: dict[str, str]) -> str:
        if came.get("state") != "of-the-shop":
            return "<title>Shop</title>Somebody else's login"
        if "code" not in came:
            return f"<title>Shop</title>Not logged in: {came.get('error')}"
        form = {"grant_type": "authorization_code", "code": came["code"], "redirect_uri": self.redirect_uri}
        with httpx.Client(base_url=f"{self.mock_url}/v5", trust_env=False) as http:
            token = http.post("/oauth/token", data=form, auth=(self.app_id, self.secret)).raise_for_status().json()
            bearer = {"Authorization": f"Bearer {token['access_token']}"}
            name = http.get("/user_account", headers=bearer).raise_for_status().json()["username"]
        return f"<title>Shop</title>Hello {name}"


@pytest.fixture(scope="session")
def _browsers() -> Iterator[Callable[[bool], Chrome]]:
    """One browser with JavaScript and one without, each started when it is first asked for."""
    problem = chromium.missing()
    if problem is not None:
        pytest.skip(problem)
    opened: dict[bool, Any] = {}

    def get(javascript: bool) -> Chrome:
        if javascript not in opened:
            context = chromium.chromium(javascript=javascript)
            opened[javascript] = context, context.__enter__()
        browser: Chrome = opened[javascript][1]
        browser.execute_cdp_cmd("Network.clearBrowserCookies", {})
        return browser

    yield get
    for context, _ in opened.values():
        context.__exit__(None, None, None)


@pytest.fixture
def mock() -> PinterestMock:
    return PinterestMock()


@pytest.fixture
def site(mock: PinterestMock) -> Iterator[str]:
    """The mock's address."""
    with Server(mock).running() as server:
        yield server.url


@pytest.fixture(params=[True], ids=["script"])
def surfer(request: pytest.FixtureRequest, _browsers: Callable[[bool], Chrome], site: str) -> Surfer:
    """Somebody with a browser; `@without_script` takes JavaScript away from it."""
    return Surfer(_browsers(request.param), site)


@pytest.fixture
def shop(site: str) -> Iterator[Shop]:
    with Shop(site) as shop:
        yield shop


@pytest.fixture(scope="session")
def axe() -> str:
    """The source of axe-core: AXE_CORE says where its `axe.min.js` is."""
    path = os.environ.get("AXE_CORE")
    if not path:
        pytest.skip("There is no axe-core: npm install axe-core, AXE_CORE=node_modules/axe-core/axe.min.js make test")
    return Path(path).read_text(encoding="utf-8")
