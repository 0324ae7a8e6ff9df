"""The base class of `Api` and `AsyncApi`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from pinterest_v5.core.arguments import fields, function, http_method, number, store, text
from pinterest_v5.core.call import Call, below_v5
from pinterest_v5.core.connection import Connection
from pinterest_v5.core.endpoint import Mode, endpoint, listing
from pinterest_v5.core.flow import DEFAULT_DEADLINE, Request
from pinterest_v5.core.former_names import checking_arguments, fixed
from pinterest_v5.core.login import TOKEN_SECONDS, Login
from pinterest_v5.core.redact import redact
from pinterest_v5.core.retry import RetryPolicy
from pinterest_v5.core.session import Session
from pinterest_v5.core.settings import api_base, argument_or_env, oauth_base, tokens
from pinterest_v5.oauth import (
    DEFAULT_REDIRECT_URI,
    DEFAULT_SCOPE,
    ISSUED_HERE,
    App,
    authorization_url,
    join_scopes,
    new_state,
)
from pinterest_v5.resources.all import AllResources

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pinterest_v5.core.flow import Flow
    from pinterest_v5.models import ConversionToken, Page, Token
    from pinterest_v5.oauth import ExpectedState, Scope

__tracebackhide__ = True  # pytest's report of an error ends at the caller's line


Client = TypeVar("Client")
Store = TypeVar("Store")


class BaseApi(AllResources[Mode], Generic[Mode, Client, Store]):
    """The common part of `Api` and `AsyncApi`: everything except how they wait."""

    def __init__(
        self,
        app_id: str | int | None = None,
        app_secret: str | None = None,
        access_token: str | None = None,
        *,
        refresh_token: str | None = None,
        redirect_uri: str | None = None,
        scope: Scope | None = None,
        api_url: str | None = None,
        oauth_url: str | None = None,
        timeout: float | None = None,
        deadline: float | None = None,
        headers: Mapping[str, str] | None = None,
        http_client: Client | None = None,
        token_store: Store | None = None,
        on_token: Callable[[Token], object] | None = None,
        continuous_refresh: bool = True,
        retries: int = 2,
        retry_unsafe: bool = False,
        max_wait: float = 60.0,
        sleep: Callable[[float], object] | None = None,
    ) -> None:
        """Make a client for one person, or for nobody yet.

        Args:
            app_id: the app's id; else `PINTEREST_APP_ID`.
            app_secret: the app's secret; else `PINTEREST_APP_SECRET`.
            access_token: a person's token; else `PINTEREST_ACCESS_TOKEN`.
            refresh_token: what renews it; else `PINTEREST_REFRESH_TOKEN`. The environment is asked for both tokens
                or for none, for the two belong together. An empty string means: none, and do not ask the environment.
            redirect_uri: the registered URI to which people are sent back; else `PINTEREST_REDIRECT_URI`; else
                `https://localhost/`.
            scope: what to ask for, as a list or a string; by default the three that read account, Pins and boards.
            api_url: the API's address, with or without `/v5`; else `PINTEREST_API_URI`; else Pinterest's production.
            oauth_url: where the authorization page is; else `PINTEREST_OAUTH_URI`; else Pinterest.
            timeout: seconds for each step of a request (connect, send, receive); by default 30, or that of
                `http_client`.
            deadline: seconds that a call may take in all, for answers, renewals of the token, locks, and pauses before
                repetitions: one that would last longer than what is left is not begun, and the error is raised. By
                default 60 seconds, and beside these for the pauses `max_wait` for each of the `retries`: three minutes
                in all. The upload of a file has more by the time that its size takes at 100 kB a second. A renewal
                that was sent goes on when its call has left, for up to 60 seconds or this: its refresh token is spent,
                so what replaces that is kept however late it comes.
            headers: sent with every request.
            http_client: a ready client of httpx or httpx2, which stays yours to close.
            token_store: where several instances share the login of one person (see `pinterest_v5.token_store`). What it
                holds goes before `access_token` and `refresh_token`, and the environment is not asked for these.
            on_token: called with each new token before it is used: a dict as `generate_access_token` returns, always
                with the refresh token that is good from now on. Store it, for the old one may be spent. If it fails,
                it is called again before the next call.
            continuous_refresh: ask for refresh tokens that rotate, which apps made before 2025-09-25 do not get
                otherwise (T6).
            retries: how often a call is repeated after a 429 or a 5xx, or if it only reads after a broken connection.
            retry_unsafe: repeat also a create or delete that may have succeeded although the answer was a 5xx.
            max_wait: seconds; where Pinterest wants a longer pause before the next call (`x-ratelimit-reset`), the
                error is raised at once. A given `deadline` bounds all pauses together.
            sleep: waits so many seconds, between repetitions and while a video is processed; by default in real time.

        Raises:
            ValueError: an address, a token, a header or a number that cannot be one.
            TypeError: an argument of the wrong type; `http_client` is not of httpx or httpx2, or of the wrong mode.
        """
        seconds = number("deadline", DEFAULT_DEADLINE if deadline is None else deadline, zero=False)
        if token_store is not None:
            access_token, refresh_token = access_token or "", refresh_token or ""
        access_token, refresh_token = tokens(access_token, refresh_token)
        self._scope = join_scopes(DEFAULT_SCOPE if scope is None else scope)
        self._oauth_url = oauth_base(argument_or_env("oauth_url", oauth_url, "PINTEREST_OAUTH_URI"))
        connection = Connection(
            App(
                argument_or_env("app_id", app_id, "PINTEREST_APP_ID"),
                argument_or_env("app_secret", app_secret, "PINTEREST_APP_SECRET"),
            ),
            api_base(argument_or_env("api_url", api_url, "PINTEREST_API_URI")),
            {"accept": "application/json", **fields(headers or {})},
        )
        self._login = Login(
            connection,
            access_token,
            refresh_token,
            argument_or_env("redirect_uri", redirect_uri, "PINTEREST_REDIRECT_URI") or DEFAULT_REDIRECT_URI,
            stored=token_store is not None,
            continuous_refresh=continuous_refresh,
            token_seconds=max(TOKEN_SECONDS, seconds),
        )
        patience = RetryPolicy(number("retries", retries), number("max_wait", max_wait), retry_unsafe)
        self._session = Session(self._login, patience, deadline)
        if timeout is not None:
            number("timeout", timeout, zero=False)
        function("on_token", on_token)
        self._start(http_client, timeout, seconds, store(token_store), on_token, function("sleep", sleep))

    def _start(
        self,
        http_client: Client | None,
        timeout: float | None,
        deadline: float,
        token_store: Store | None,
        on_token: Callable[[Token], object] | None,
        sleep: Callable[[float], object] | None,
    ) -> None:
        raise NotImplementedError

    def _flow(self, work: Call[Any] | Request | Flow[Any]) -> Flow[Any]:
        if isinstance(work, Request):
            return self._session.send_patiently(work)
        return self._session.call(work) if isinstance(work, Call) else work

    def __repr__(self) -> str:
        connection = self._login.connection
        shown = {"app_id": connection.app.id, "access_token": self.access_token and redact(self.access_token)}
        known = [f"{name}={value!r}" for name, value in shown.items() if value]
        return f"{type(self).__name__}({', '.join([*known, f'api_url={connection.api_url!r}'])})"

    @property
    def app_id(self) -> str | None:
        """The app's id."""
        return self._login.connection.app.id

    @property
    def access_token(self) -> str | None:
        """The access token in use; it changes when it is renewed."""
        return self._login.access_token

    @property
    def refresh_token(self) -> str | None:
        """The refresh token that is valid now."""
        return self._login.refresh_token

    if not TYPE_CHECKING:
        app_id = app_id.setter(fixed("app_id"))
        access_token = access_token.setter(fixed("access_token"))
        refresh_token = refresh_token.setter(fixed("refresh_token"))

    def get_authorization_url(
        self, redirect_uri: str | None = None, scope: Scope | None = None, state: str | None = None
    ) -> tuple[str, str]:
        """Return the URL at which a person gives access, and the state that will come back (A1-A7).

        Args:
            redirect_uri: one of the app's registered URIs, to the letter; by default the constructor's.
            scope: as a list, or as a string with commas or spaces; by default the constructor's.
            state: your own; by default 30 letters and digits that nobody can guess.

        Raises:
            AuthenticationError: there is no app_id.
        """
        state = text("state", state) or new_state()
        redirect_uri = text("redirect_uri", redirect_uri) or self._login.redirect_uri
        scope = self._scope if scope is None else scope
        url = authorization_url(self._oauth_url, self._login.connection.app, redirect_uri, scope, state)
        self._login.states.issue(state, redirect_uri)
        return url, state

    if not TYPE_CHECKING:
        __init__ = checking_arguments(__init__)
        get_authorization_url = checking_arguments(get_authorization_url)

    @endpoint
    def generate_access_token(
        self, response: str, redirect_uri: str | None = None, state: ExpectedState = ISSUED_HERE
    ) -> Flow[Token]:
        """Redeem the code of a redirect; from then on this instance acts for that person.

        Operation `oauth/token`.

        Args:
            response: the whole URL to which the person's browser was sent.
            redirect_uri: that of the authorization; remembered if this instance made the URL.
            state: what must have come back, if another instance made the URL: the one in the person's session, so that
                nobody is made to log in as somebody else. None takes any state, or none.

        Returns:
            What Pinterest sent: `access_token`, `refresh_token`, `response_type`, `token_type`, `scope`, and in seconds
            `expires_in` and `refresh_token_expires_in`.

        Raises:
            AuthorizationError: the person refused; the state is not the given one, or was not issued by this instance,
                or was used before.
            GrantInvalidError: Pinterest does not take the code.
            AuthenticationError: app_id or app_secret is missing or wrong.
        """
        return self._login.exchange(response, redirect_uri, state)

    @endpoint
    def refresh_access_token(self, refresh_token: str | None = None, scope: Scope | None = None) -> Flow[Token]:
        """Get a new access token, and with it a new refresh token (T7, T18). Both are kept.

        Operation `oauth/token`.

        An expired token renews itself while calling; this is for doing so ahead of time.

        Args:
            refresh_token: by default the one that this instance has; one that was replaced meanwhile counts as that,
                and with a token store so does any that Pinterest no longer takes.
            scope: ask for less than was granted; by default for the same as last time. This instance asks for it at
                later renewals, too; what other instances with the same token store ask for stays as it is.

        Raises:
            GrantInvalidError: the refresh token is spent or expired: the person must authorize again.
        """
        return self._login.refresh_now(refresh_token, scope)

    @endpoint
    def client_credentials_token(self, scope: Scope) -> Flow[Token]:
        """Get a token that acts for the person who owns the app (T10); this instance uses it from then on.

        Operation `oauth/token`.

        It comes without a refresh token: call this again when it has expired.
        """
        return self._login.client_credentials(scope)

    @endpoint
    def revoke_token(self, token: str) -> Flow[None]:
        """Make an access or refresh token invalid. Pinterest does so for tokens of system users only (RV2).

        Operation `token/revoke`.

        Raises:
            ForbiddenError: it is an ordinary person's token.
        """
        return self._login.revoke(token)

    @endpoint
    def conversion_token(self) -> Call[ConversionToken]:
        """Get a long-lived token that can only report conversions. Scope `ads:write` (CV1, CV2).

        Operation `oauth/conversion_token`.
        """
        return Call("POST", "oauth/conversion_token")

    @endpoint
    def request(self, method: str, path: str, params: Mapping[str, Any] | None = None, json: Any = None) -> Call[Any]:
        """Call any operation of v5, with the same authorization, renewal and errors.

            api.request("GET", "ad_accounts", params={"page_size": 100})

        Args:
            method: the HTTP method.
            path: below `/v5`, which may lead it, escaped where it has to be.
            params: query parameters; None is left out, lists are repeated or joined by commas as Pinterest wants it.
            json: the body.

        Returns:
            The JSON of the answer; None if it has no body.
        """
        return Call(http_method(method), below_v5(path), params=params, json=json, answer=object)

    @listing
    def request_pages(self, path: str, params: Mapping[str, Any] | None = None) -> Call[Page[Any]]:
        """Walk all pages of any operation of v5 that lists.

            for audience in api.request_pages("ad_accounts/549755885175/audiences", params={"page_size": 100}):
                print(audience["name"])

        Args:
            path: below `/v5`, which may lead it, escaped where it has to be.
            params: query parameters, as in `request`; with `bookmark` it goes on from there.
        """
        return Call("GET", below_v5(path), params=params)
