"""The flow that is measured: authorize with immediate consent, exchange the code, read the account."""

from __future__ import annotations

import base64
import json
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Protocol
from urllib.parse import parse_qs, urlencode, urlsplit

from mockserver import DEFAULT_SCOPES

if TYPE_CHECKING:
    from collections.abc import Generator

    from mockserver import PinterestMock


class Answer(NamedTuple):
    status: int
    location: str
    body: bytes


Request = tuple[str, str, dict[str, str], bytes]
"""A request: its method, target, headers and body."""


class Send(Protocol):
    """A client, which sends a request and returns the answer."""

    def __call__(self, method: str, target: str, headers: dict[str, str], body: bytes) -> Answer: ...


class Steps:
    """A sequence of requests, each made after the answer to the one before."""

    def steps(self) -> Generator[Request, Answer, None]:
        raise NotImplementedError

    def play(self, send: Send) -> None:
        steps = self.steps()
        request = next(steps)
        with suppress(StopIteration):
            while True:
                request = steps.send(send(*request))


@dataclass(frozen=True, kw_only=True)
class Flow(Steps):
    authorize: str
    redirect_uri: str
    basic: str

    @classmethod
    def through(cls, mock: PinterestMock) -> Flow:
        """Make the flow of the mock's app."""
        app, redirect_uri = mock.app, mock.app.redirect_uris[0]
        query = {
            "client_id": app.id,
            "redirect_uri": redirect_uri,
            "response_type": "code",
            "scope": ",".join(DEFAULT_SCOPES),
            "state": "sJ3kQ9dR7vT1xZ5bN8mL2pW4yC6aHfGe",
        }
        return cls(
            authorize=f"/oauth/?{urlencode(query)}",
            redirect_uri=redirect_uri,
            basic="Basic " + base64.b64encode(f"{app.id}:{app.secret}".encode()).decode(),
        )

    def steps(self) -> Generator[Request, Answer, None]:
        redirect = yield "GET", self.authorize, {}, b""
        assert redirect.status == 302, redirect
        code = parse_qs(urlsplit(redirect.location).query)["code"][0]

        form = {"grant_type": "authorization_code", "code": code, "redirect_uri": self.redirect_uri}
        headers = {"Authorization": self.basic, "Content-Type": "application/x-www-form-urlencoded"}
        exchange = yield "POST", "/v5/oauth/token", headers, urlencode(form).encode()
        assert exchange.status == 200, exchange
        token = json.loads(exchange.body)["access_token"]

        account = yield "GET", "/v5/user_account", {"Authorization": f"Bearer {token}"}, b""
        assert account.status == 200, account
