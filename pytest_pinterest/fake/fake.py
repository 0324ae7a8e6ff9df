"""The fixtures' side of the fake: one server for the session, and what each test gets from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from mockserver.model.scopes import known_scopes
from mockserver.model.settings import DEFAULT_SCOPES
from mockserver.wsgi import PinterestMock
from pinterest_v5.api import Api, AsyncApi
from pytest_pinterest.fake.consent import ConsentError, give_consent
from pytest_pinterest.fake.server import PinterestServer
from pytest_pinterest.fake.transport import InProcessTransport
from pytest_pinterest.reporting.redaction import basic

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mockserver.model.records import App, User
    from pytest_pinterest.marker import Settings

IN_PROCESS = "http://pinterest.test"
"""The origin for clients that share the process: a fixed one, so that addresses in answers are the same in each run."""


class FakeSession:
    """The server of a whole session, which listens only if somebody asks for its address."""

    def __init__(self) -> None:
        self.server = PinterestServer(PinterestMock())

    def prepare(self, settings: Settings) -> Fake:
        """Begin a test. Raises ValueError or LookupError where the settings ask for what does not exist."""
        self.server.reset()
        return Fake(self.server, settings)

    def close(self) -> None:
        self.server.clear()
        if self.server.is_running():
            self.server.stop()

    def notice(self) -> None:
        """There is nothing to tell."""

    def secrets(self) -> Iterable[str]:
        """Everything that a report must not show whole."""
        store = self.server.mock.store
        yield from (secret for app in store.apps for secret in (app.secret, basic(app.id, app.secret)))
        yield from (code.code for code in store.codes)
        for environment in (store.production, store.sandbox):
            yield from (token.token for token in environment.access_tokens)
            yield from (token.token for token in environment.refresh_tokens)


class InProcess:
    """Requests stay in the process, but the URL of the authorization page works in any browser."""

    server: PinterestServer

    def get_authorization_url(self, *arguments: Any, **keywords: Any) -> tuple[str, str]:
        url, state = super().get_authorization_url(*arguments, **keywords)  # type: ignore[misc]
        return self.server.url + url.removeprefix(IN_PROCESS), state


class InProcessApi(InProcess, Api):
    """An `Api` beside its fake."""


class InProcessAsyncApi(InProcess, AsyncApi):
    """An `AsyncApi` beside its fake."""


class Fake:
    """What one test gets from the fake."""

    def __init__(self, server: PinterestServer, settings: Settings) -> None:
        self.server = server
        self.mock = server.mock
        self.scopes = DEFAULT_SCOPES if settings.scopes is None else known_scopes(settings.scopes)
        wishes = settings.of_the_fake()
        if wishes:
            self.mock.configure(**wishes)

    @property
    def app(self) -> App:
        return self.mock.app

    @property
    def user(self) -> User:
        return self.mock.default_user

    def tokens(self) -> dict[str, Any]:
        """Those of somebody who went through the flow."""
        return self.mock.issue_token(self.user, self.scopes)

    def api(self, **tokens: Any) -> Api:
        api = InProcessApi(**self._arguments(tokens), http_client=httpx.Client(**self._in_process()))
        api.server = self.server
        return api

    def async_api(self, **tokens: Any) -> AsyncApi:
        api = InProcessAsyncApi(**self._arguments(tokens), http_client=httpx.AsyncClient(**self._in_process()))
        api.server = self.server
        return api

    def consent(self, url: str, approve: bool = True, user: str | None = None) -> str:
        if not isinstance(url, str):
            raise ConsentError(
                f"pinterest_consent takes the authorization URL, a text, not a {type(url).__name__}:"
                " url, state = pinterest_api.get_authorization_url()"
            )
        if not self.server.is_at(url):
            raise ConsentError(
                f"{url.partition('?')[0]} is not the fake. Let the application make its authorization URL for the fake:"
                " give it oauth_url, or PINTEREST_OAUTH_URI as pinterest_env has it."
            )
        with httpx.Client(**self._in_process()) as browser:
            return give_consent(browser, url, approve=approve, user=user)

    def environment(self) -> dict[str, str]:
        return {
            "PINTEREST_APP_ID": self.app.id,
            "PINTEREST_APP_SECRET": self.app.secret,
            "PINTEREST_REDIRECT_URI": self.app.redirect_uris[0],
            "PINTEREST_OAUTH_URI": self.server.url,
            "PINTEREST_API_URI": self.server.url,
        }

    def conversation(self) -> str:
        """What the test has asked of the fake so far, and what it was answered."""
        talk = str(self.mock.journal) or "The fake was asked nothing."
        unmet = self.unmet()
        return "\n".join([talk, *(["No request met what the test has planned:", *unmet] if unmet else [])])

    def unmet(self) -> list[str]:
        """The planned faults that no request has met."""
        return [f"  {fault}" for fault in self.mock.faults.unused]

    def _arguments(self, tokens: dict[str, Any]) -> dict[str, Any]:
        return {
            "app_id": self.app.id,
            "app_secret": self.app.secret,
            "access_token": tokens.get("access_token", ""),
            "refresh_token": tokens.get("refresh_token", ""),
            "redirect_uri": self.app.redirect_uris[0],
            "scope": self.scopes,
            "api_url": IN_PROCESS,
            "oauth_url": IN_PROCESS,
            "sleep": self._sleep,
        }

    def _sleep(self, seconds: float) -> None:
        """Waiting costs a test nothing: the fake's clock moves on instead."""
        self.mock.clock.advance(seconds=seconds)

    def _in_process(self) -> dict[str, Any]:
        return {"transport": InProcessTransport(self.server.wsgi), "trust_env": False}
