"""Give the fixtures in live mode the same things from Pinterest that the fake would give."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import httpx
import pytest

from mockserver.drift.record import Record
from mockserver.model.records import App, User
from pinterest_v5.api import Api, AsyncApi
from pinterest_v5.errors import MissingScopeError, PinterestException
from pinterest_v5.oauth import join_scopes
from pytest_pinterest.live.login import LoginError, ask_person
from pytest_pinterest.recording.cassette import Cassette
from pytest_pinterest.reporting.secrets import Secrets

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pytest_pinterest.live.options import Live
    from pytest_pinterest.live.refresh_token_store import RefreshTokenStore
    from pytest_pinterest.marker import Settings

READING = ("GET", "HEAD", "OPTIONS")


class WriteRefusedError(Exception):
    """A live test tried to change something at Pinterest without permission."""


class LiveSession:
    """One person's credentials at Pinterest, for a whole session.

    Args:
        live: the options.
        refresh_token: keeps the token that replaces the refresh token of the environment.
        notify: shows a text to whoever runs the tests.
    """

    def __init__(self, live: Live, refresh_token: RefreshTokenStore, notify: Callable[[str], None]) -> None:
        self.live = live
        self.refresh_token = refresh_token
        self.notify = notify
        self.tls = httpx.create_ssl_context()
        self.http = httpx.Client(
            verify=self.tls, timeout=30, event_hooks={"request": [self._admit], "response": [self._record]}
        )
        self.token: Mapping[str, Any] = {}
        self.former: list[str] = []
        """Earlier tokens, which a report may still contain."""
        self.account: Mapping[str, Any] | None = None
        self.record = Record()
        self.cassette = Cassette()
        self.test = ""
        """File and name of the running test; empty before the first."""

    def open(self) -> None:
        """Get a token that works, or end the run with one message."""
        try:
            self._authorize()
        except (PinterestException, LoginError) as problem:
            self.close()
            pytest.exit(f"--pinterest-live: {problem}", returncode=pytest.ExitCode.USAGE_ERROR)

    def prepare(self, settings: Settings, kept: object = None, test: str = "") -> LiveTarget:  # noqa: ARG002 - Pinterest has one world
        """Begin a test. Pinterest has one world, which every test keeps."""
        self.test = test
        return LiveTarget(self, settings)

    def close(self) -> None:
        """Close the connections."""
        self.http.close()
        if self.live.record is not None:
            values = {"calls": self.cassette.content()} if self.live.record_values else None
            try:
                self.record.save(Path(self.live.record), self.live.api_url, values)
            except OSError as problem:
                self.notify(f"--pinterest-record: cannot write {self.live.record}: {problem.strerror}.")

    def secrets(self) -> Secrets:
        """Return what a report must not show whole."""
        tokens = [str(self.token[name]) for name in ("access_token", "refresh_token") if self.token.get(name)]
        return Secrets(named=[*self.live.secrets(), *tokens, *self.former])

    def notice(self) -> str | None:
        """Return what whoever runs the tests has to know at the end, if anything."""
        if not self.refresh_token.replaced:
            return None
        if self.refresh_token.path is None:
            return "PINTEREST_REFRESH_TOKEN is spent, and pytest's cache, which would keep its successor, is off."
        return f"PINTEREST_REFRESH_TOKEN is spent; the next run uses its successor from {self.refresh_token.path}."

    def keep(self, token: Mapping[str, Any]) -> None:
        """Replace the tokens by a new pair."""
        self.former += filter(None, map(self.token.get, ("access_token", "refresh_token")))
        self.token = token
        if token.get("refresh_token") and not self.live.login:
            self.refresh_token.keep(token["refresh_token"])

    def arguments(self) -> dict[str, Any]:
        """Return the arguments with which each client is made."""
        return {
            "app_id": self.live.app_id,
            "app_secret": self.live.app_secret,
            "redirect_uri": self.live.redirect_uri,
            "api_url": self.live.api_url,
            "oauth_url": self.live.oauth_url,
        }

    def async_http(self) -> httpx.AsyncClient:
        """Make a client that keeps no connection, and so nothing of the event loop in which a test runs."""
        return httpx.AsyncClient(
            verify=self.tls,
            timeout=30,
            limits=httpx.Limits(max_keepalive_connections=0),
            event_hooks={"request": [self._admit_async], "response": [self._record_async]},
        )

    def _authorize(self) -> None:
        live = self.live
        tokens: dict[str, Any] = {"access_token": live.access_token, "refresh_token": self.refresh_token.token}
        if live.login:
            api = Api(**self.arguments(), access_token="", http_client=self.http)
            url, _ = api.get_authorization_url()
            self.keep(api.generate_access_token(response=ask_person(url, self.notify)))
        else:
            api = Api(**self.arguments(), **tokens, http_client=self.http, on_token=self.keep)
            if live.access_token:
                self.token = tokens
            else:
                api.refresh_access_token()
        try:
            self.account = api.user_account.get()
        except MissingScopeError:
            self.account = None  # the token works, but may not read the account

    def _admit(self, request: httpx.Request) -> None:
        if self.live.write or request.method in READING or request.url.path.endswith("/oauth/token"):
            return
        raise WriteRefusedError(
            f"{request.method} {request.url.path} would change something at {request.url.host}."
            " Live tests only read, unless --pinterest-live-write allows more."
        )

    def _record(self, response: httpx.Response) -> None:
        if self.live.record is not None:
            response.read()
            self._add_to_record(response)

    async def _record_async(self, response: httpx.Response) -> None:
        if self.live.record is not None:
            await response.aread()
            self._add_to_record(response)

    def _add_to_record(self, response: httpx.Response) -> None:
        request, url = response.request, response.request.url
        if not str(url).startswith(self.live.api_url):
            return
        answer = (response.status_code, response.headers, response.content)
        self.record.add(request.method, url.path, url.params, *answer)
        if self.live.record_values:
            query = url.params.multi_items()
            self.cassette.add(self.test, request.method, url.path, query, _content(request), *answer)

    async def _admit_async(self, request: httpx.Request) -> None:
        self._admit(request)


class LiveTarget:
    """Pinterest as one test sees it; asking for what Pinterest cannot give skips the test."""

    def __init__(self, session: LiveSession, settings: Settings) -> None:
        self.session = session
        self.live = session.live
        self.scopes = settings.scopes
        for name in settings.fake_settings():
            _skip(f"{name}= of the marker needs the fake")

    @property
    def server(self) -> NoReturn:
        """Skip the test: what it wants to do needs the fake."""
        _skip("this needs the fake")

    @property
    def app(self) -> App:
        """The app whose credentials are in the environment."""
        self._need_app()
        live = self.live
        return App(id=live.app_id, secret=live.app_secret, name="", owner_id="", redirect_uris=(live.redirect_uri,))

    @property
    def user(self) -> User:
        """The person to whom the token belongs."""
        account = self.session.account
        if account is None:
            _skip("the token lacks user_accounts:read, so nobody knows whose it is")
        return User(
            id=account["id"],
            username=account["username"],
            account_type=account["account_type"],
            business_name=account.get("business_name"),
            about=account.get("about") or "",
            website_url=account.get("website_url") or "",
            monthly_views=account.get("monthly_views") or 0,
        )

    def tokens(self) -> dict[str, Any]:
        """Return the tokens, or skip the test where they lack a scope that it asks for."""
        granted = self.session.token.get("scope")
        wanted = join_scopes(self.scopes).split(",") if self.scopes else []
        lacking = [scope for scope in wanted if granted is not None and scope not in granted.split()]
        if lacking:
            _skip(f"the token lacks {', '.join(lacking)}")
        return {name: self.session.token.get(name) or "" for name in ("access_token", "refresh_token")}

    def api(self, **tokens: str) -> Api:
        """Return a client with these tokens, or with the app's credentials alone."""
        return Api(**self._arguments(tokens), http_client=self.session.http)

    def async_api(self, **tokens: str) -> AsyncApi:
        """Return an asynchronous client with these tokens, or with the app's credentials alone."""
        return AsyncApi(**self._arguments(tokens), http_client=self.session.async_http())

    def conversation(self) -> str:
        """Say why there is no conversation to show."""
        return "It was with Pinterest itself, which keeps no journal."

    def unmet(self) -> list[str]:
        """Return nothing, for no faults can be planned at Pinterest."""
        return []

    def unplayed(self) -> list[str]:
        """Return nothing, for Pinterest plays everything."""
        return []

    def unrecorded(self) -> list[str]:
        """Return nothing, for Pinterest itself answers."""
        return []

    def waiting(self) -> contextlib.AbstractContextManager[None]:
        """Let time pass as it does, for nobody moves Pinterest's clock."""
        return contextlib.nullcontext()

    def consent(self, url: str, approve: bool = True, user: str | None = None) -> str:
        """Ask the person at the browser to decide, and return where they were sent."""
        if not self.live.login:
            _skip("pinterest_consent needs a person: --pinterest-live-login")
        who = f" as {user}" if user else ""
        self.session.notify(f"pinterest_consent: log in{who} and {'give access' if approve else 'press Cancel'}.")
        return ask_person(url, self.session.notify)

    def environment(self) -> dict[str, str]:
        """Return the environment variables for an application, which may write."""
        if not self.live.write:
            _skip("pinterest_env lets an application write, which needs --pinterest-live-write")
        self._need_app()
        return {
            "PINTEREST_APP_ID": self.live.app_id,
            "PINTEREST_APP_SECRET": self.live.app_secret,
            "PINTEREST_REDIRECT_URI": self.live.redirect_uri,
            "PINTEREST_OAUTH_URI": self.live.oauth_url,
            "PINTEREST_API_URI": self.live.api_url,
        }

    def _arguments(self, tokens: dict[str, str]) -> dict[str, Any]:
        arguments = self.session.arguments()
        if self.scopes:
            arguments["scope"] = self.scopes
        if tokens:
            return {**arguments, **tokens, "on_token": self.session.keep}
        self._need_app()
        return {**arguments, "access_token": ""}

    def _need_app(self) -> None:
        if not self.live.has_app:
            _skip("PINTEREST_APP_ID and PINTEREST_APP_SECRET are not set")


def _content(request: httpx.Request) -> bytes:
    try:
        return request.content
    except httpx.RequestNotRead:  # a stream, which is not JSON
        return b""


def _skip(reason: str) -> NoReturn:
    pytest.skip(f"--pinterest-live: {reason}")
