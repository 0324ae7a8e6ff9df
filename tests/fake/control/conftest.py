"""The three doors to the same controls: a fixture, Python, and HTTP."""

from __future__ import annotations

import inspect
import json
from typing import TYPE_CHECKING, Any, NamedTuple

import httpx
import pytest
from werkzeug.test import Client

from mockserver import PinterestMock
from mockserver.control.api import CONTROLS
from mockserver.server.threaded import Server

if TYPE_CHECKING:
    from collections.abc import Iterator

    from werkzeug.test import TestResponse

    from mockserver.control.registry import Control
    from pytest_pinterest.fake.server import PinterestServer

DOORS = ["fixture", "python", "http"]
MEANINGS = {400: ValueError, 404: LookupError, 409: AssertionError}
"""What the statuses of the control API are in Python."""
BY_PYTHON: dict[str, Control] = {row.python.partition("(")[0]: row for row in CONTROLS if row.python.endswith(")")}


class Thing(dict[str, Any]):
    """A JSON object that is read like a record."""

    def __getattr__(self, name: str) -> Any:
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name) from None


class Remote:
    """A `PinterestMock` behind its control API: `remote.clock.advance(days=31)` is `POST /_mock/clock/advance`."""

    def __init__(self, client: httpx.Client, name: str = "mock") -> None:
        self._client = client
        self._name = name

    def __getattr__(self, name: str) -> Remote:
        return Remote(self._client, f"{self._name}.{name}")

    def __call__(self, *positional: Any, **named: Any) -> Any:
        row = BY_PYTHON[self._name]
        _, *names = inspect.signature(row.function).parameters
        given = {**dict(zip(names, positional, strict=False)), **named}
        path = row.path.format_map(given)
        rest = {name: value for name, value in given.items() if name not in row.path_arguments}
        content: dict[str, Any] = {"params": rest} if row.method == "GET" else {"json": rest} if rest else {}
        answer = self._client.request(row.method, f"/_mock{path}", **content)
        if answer.status_code >= 400:
            raise MEANINGS[answer.status_code](answer.json()["error"])
        return json.loads(answer.content, object_hook=Thing) if answer.content else None


class Door(NamedTuple):
    """The controls as one of the doors has them, and a client of the same fake."""

    mock: Any
    client: httpx.Client

    def call(self, token: str, method: str, path: str, **content: Any) -> httpx.Response:
        """Call the API with a bearer token."""
        return self.client.request(method, f"/v5/{path}", headers={"Authorization": f"Bearer {token}"}, **content)


@pytest.fixture(params=DOORS)
def door(request: pytest.FixtureRequest) -> Iterator[Door]:
    """Each of the doors in turn, to a fake that nobody has touched."""
    if request.param == "fixture":
        server: PinterestServer = request.getfixturevalue("pinterest_server")
        with client_of(server.url) as client:
            yield Door(server.mock, client)
    elif request.param == "python":
        mock = PinterestMock()
        with httpx.Client(transport=httpx.WSGITransport(app=mock), base_url="http://pinterest.test") as client:
            yield Door(mock, client)
    else:
        with Server(PinterestMock()).running() as running, client_of(running.url) as client:
            yield Door(Remote(client), client)


def client_of(url: str) -> httpx.Client:
    return httpx.Client(base_url=url, trust_env=False, timeout=10)


class Controls:
    """The control API of a mock, without a socket."""

    def __init__(self, mock: PinterestMock) -> None:
        self.mock = mock
        self.http = Client(mock)

    def get(self, path: str, **request: Any) -> TestResponse:
        return self.http.get(f"/_mock{path}", **request)

    def post(self, path: str, body: Any = None, **request: Any) -> TestResponse:
        return self.http.post(f"/_mock{path}", **({} if body is None else {"json": body}), **request)

    def error(self, answer: TestResponse, status: int) -> str:
        """The text of a refusal, which has this one field."""
        assert answer.status_code == status, answer.text
        assert answer.json is not None
        assert list(answer.json) == ["error"]
        return str(answer.json["error"])


@pytest.fixture
def controls(mock: PinterestMock) -> Controls:
    return Controls(mock)
