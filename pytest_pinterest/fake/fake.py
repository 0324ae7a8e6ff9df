"""The fake as one test sees it."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any

from mockserver.http.proxies import no_proxy
from mockserver.model.scopes import known_scopes
from mockserver.model.settings import DEFAULT_SCOPES
from pinterest_v5.api import Api, AsyncApi
from pinterest_v5.core import waiting
from pytest_pinterest.fake.client import DirectAsyncClient, DirectClient
from pytest_pinterest.fake.consent import ConsentError, give_consent
from pytest_pinterest.fake.transport import InProcessTransport

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mockserver.model.records import App, User
    from pytest_pinterest.fake.server import PinterestServer
    from pytest_pinterest.marker import Settings

__tracebackhide__ = True  # pytest's report of an error ends at the caller's line


IN_PROCESS = "http://pinterest.test"
"""The origin for clients in the same process; it is fixed, so that addresses in answers are the same in each run."""

UNPLAYED = ("not_built", "route_not_found")
"""The errors for an operation that the fake does not play and for a path that Pinterest does not have."""


class InProcess:
    """A client whose requests stay in the process, but whose authorization URL works in any browser."""

    server: PinterestServer

    def get_authorization_url(self, *arguments: Any, **keywords: Any) -> tuple[str, str]:
        """Make an authorization URL, as `Api.get_authorization_url` does, that a browser can open."""
        url, state = super().get_authorization_url(*arguments, **keywords)  # type: ignore[misc]  # of the Api beside it
        try:
            return self.server.url + url.removeprefix(IN_PROCESS), state
        except (OSError, RuntimeError):  # sockets are forbidden, as by pytest-socket; pinterest_consent needs none
            return url, state


class InProcessApi(InProcess, Api):
    """An `Api` in the same process as its fake."""


class InProcessAsyncApi(InProcess, AsyncApi):
    """An `AsyncApi` in the same process as its fake."""


class Fake:
    """The fake as one test sees it.

    Args:
        server: the fake of the session, set up as the test wants it.
        settings: what the test's marker says.
        keeps_world: whether the test shares its world with other tests.
    """

    def __init__(self, server: PinterestServer, settings: Settings, *, keeps_world: bool = False) -> None:
        self.server = server
        self.mock = server.mock
        self.scopes = DEFAULT_SCOPES if settings.scopes is None else known_scopes(settings.scopes)
        self.keeps_world = keeps_world
        self.begin = self.mock.journal.last
        server.retry_after = settings.retry_after
        server.real_delays = settings.real_delays

    def __repr__(self) -> str:
        return "<the fake of this test>"

    @property
    def app(self) -> App:
        """The app that is registered."""
        return self.mock.app

    @property
    def user(self) -> User:
        """The person who is logged in."""
        return self.mock.default_user

    def tokens(self) -> dict[str, Any]:
        """Issue tokens for the user, as though they had gone through the flow."""
        return self.mock.issue_token(self.user, self.scopes)

    def client(self) -> Api:
        """Return a client that is authorized as the user."""
        return self.api(**self.tokens())

    def api(self, **tokens: Any) -> Api:
        """Return a client with these tokens, or with the app's credentials alone."""
        api = InProcessApi(**self._arguments(tokens), http_client=DirectClient(self._transport()))
        api.server = self.server
        return api

    def async_api(self, **tokens: Any) -> AsyncApi:
        """Return an asynchronous client with these tokens, or with the app's credentials alone."""
        api = InProcessAsyncApi(**self._arguments(tokens), http_client=DirectAsyncClient(self._transport()))
        api.server = self.server
        return api

    def consent(self, url: str, approve: bool = True, user: str | None = None) -> str:
        """Decide at an authorization URL of the fake, and return where the browser is sent."""
        if not isinstance(url, str):
            raise ConsentError(
                f"pinterest_consent takes the authorization URL, a text, not a {type(url).__name__}:"
                " url, state = pinterest_api.get_authorization_url()"
            )
        if not (url.startswith(f"{IN_PROCESS}/") or self.server.is_at(url)):
            raise ConsentError(
                f"{url.partition('?')[0]} is not the fake. Let the application make its authorization URL for the fake:"
                " give it oauth_url, or PINTEREST_OAUTH_URI as pinterest_env has it. If it hard-codes Pinterest's host,"
                " use pinterest_intercept."
            )
        with DirectClient(self._transport()) as browser:
            return give_consent(browser, url, approve=approve, user=user)

    def environment(self) -> dict[str, str]:
        """Return the environment variables for an application, with the app of this test."""
        return {
            "PINTEREST_APP_ID": self.app.id,
            "PINTEREST_APP_SECRET": self.app.secret,
            "PINTEREST_REDIRECT_URI": self.app.redirect_uris[0],
            "PINTEREST_OAUTH_URI": self.server.url,
            "PINTEREST_API_URI": self.server.url,
            **no_proxy(self.server.host),
        }

    def conversation(self) -> str:
        """Describe what the test has asked of the fake so far, and what the fake answered."""
        talk = str(self.mock.journal) or "The fake was asked nothing."
        unmet, unrecorded = self.unmet(), self.unrecorded()
        return "\n".join(
            [
                talk,
                *(["No request met what the test has planned:", *unmet] if unmet else []),
                *(["Not recorded, and answered by the fake:", *unrecorded] if unrecorded else []),
            ]
        )

    def unmet(self) -> list[str]:
        """List the planned faults that no request has met; none in a kept world, where a later test may meet them."""
        return [] if self.keeps_world else [f"  {fault}" for fault in self.mock.faults.unused]

    def unplayed(self) -> list[str]:
        """List the calls of this test to what the fake does not play, except those that were refused as planned."""
        calls = [call for call in self.mock.journal.calls() if call.number > self.begin and not call.fault]
        return [f"  {call}" for call in calls if call.error in UNPLAYED]

    def unrecorded(self) -> list[str]:
        """List the calls that the fake has answered because the replayed record does not have them."""
        return [] if self.server.replay is None else self.server.replay.unrecorded

    @contextlib.contextmanager
    def waiting(self) -> Iterator[None]:
        """Let the waiting of every client in this process pass on the fake's clock: it costs a test nothing."""
        before, waiting.instead = waiting.instead, lambda seconds: self.mock.clock.advance(seconds=seconds)
        try:
            yield
        finally:
            waiting.instead = before

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
        }

    def _transport(self) -> InProcessTransport:
        return InProcessTransport(self.server.wsgi)
