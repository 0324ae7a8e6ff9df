"""What one instance knows, and every rule about a call: authorize, send, renew, read. No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from pinterest_v5.core.arguments import text
from pinterest_v5.core.call import decode
from pinterest_v5.core.failure import AUTHENTICATION_FAILED, error_from_response
from pinterest_v5.core.flow import SingleFlight, Sleep, TokenReceived
from pinterest_v5.errors import NO_CODE, AuthenticationError, RateLimitedError, ServerError, TransportError
from pinterest_v5.oauth import Redirect, States, join_scopes, token_request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pinterest_v5.core.call import Call
    from pinterest_v5.core.flow import Flow, Request, Response
    from pinterest_v5.core.retry import RetryPolicy
    from pinterest_v5.models import Token
    from pinterest_v5.oauth import App, Scope

T = TypeVar("T")

NO_TOKEN = (
    "Pass access_token (or refresh_token with app_id and app_secret) to the constructor, set "
    "PINTEREST_ACCESS_TOKEN, or authorize a person: get_authorization_url(), then generate_access_token(response=...)."
)

NO_REFRESH_TOKEN = (
    "Pass refresh_token to this call or to the constructor, set PINTEREST_REFRESH_TOKEN, or authorize a person: "
    "get_authorization_url(), then generate_access_token(response=...)."
)

ONE_TRY = "Then start again with get_authorization_url(): a redirect is good for one try."

SECRET_FIELDS = ("code", "refresh_token", "token")


class Session:
    """The credentials of one instance, and the flows that use and change them."""

    def __init__(
        self,
        app: App,
        access_token: str | None,
        refresh_token: str | None,
        redirect_uri: str,
        api_url: str,
        headers: Mapping[str, str],
        retries: RetryPolicy,
    ) -> None:
        self.app = app
        self.access_token = access_token
        self.refresh_token = refresh_token
        self.redirect_uri = redirect_uri
        self.api_url = api_url
        self.headers = headers
        self.retries = retries
        self.states = States()
        self.last_token: Token | None = None

    # Calls with a person's token

    def call(self, call: Call[T]) -> Flow[T]:
        """Perform a call; where the access token turns out to be expired, renew it once and repeat."""
        if self.access_token is None:
            if not self.refresh_token:
                raise AuthenticationError(NO_CODE, "There is no access token to call the API with.", advice=NO_TOKEN)
            yield from self.renew_now()
        token = self.access_token
        try:
            response = yield from self.send_patiently(call, token)
        except AuthenticationError as error:
            if not self.can_renew(error) or (yield SingleFlight(lambda: self.renew(token))) is None:
                raise
            response = yield from self.send_patiently(call, self.access_token)
        return call.read(response)

    def send_patiently(self, call: Call[Any], token: str | None) -> Flow[Response]:
        """Send a call, and again after a pause where that is worth it."""
        done = 0
        while True:
            try:
                return (yield from self.send(self.authorized(call, token)))
            except (RateLimitedError, ServerError) as error:
                pause = self.retries.pause(error, call.method, done)
                if pause is None:
                    raise
            yield Sleep(pause)
            done += 1

    def can_renew(self, error: AuthenticationError) -> bool:
        """Say whether a new access token may help: 401 with code 2, and there is something to get it with."""
        expired = error.status == 401 and error.code == AUTHENTICATION_FAILED
        return expired and bool(self.refresh_token) and self.app.complete

    def authorized(self, call: Call[Any], token: str | None) -> Request:
        """Write the request of a call with this access token."""
        return call.request(self.api_url, {**self.headers, "authorization": f"Bearer {token}"})

    def send(self, request: Request, form: Mapping[str, str | None] | None = None) -> Flow[Response]:
        """Send a request and return the success. The status alone decides what a success is.

        Args:
            request: what to send.
            form: the fields of the body, if the app itself is asking.
        """
        response: Response = yield request
        if 200 <= response.status < 300:
            return response
        purpose = None if form is None else form.get("grant_type") or "revoke"
        known = (self.app.secret, self.access_token, self.refresh_token, *map((form or {}).get, SECRET_FIELDS))
        raise error_from_response(response, purpose, [secret for secret in known if secret])

    # The token endpoint

    def exchange(self, response: str, redirect_uri: str | None, state: str | None) -> Flow[Token]:
        """Redeem the code of a redirect (T5)."""
        redirect = Redirect.parse(response)
        redirect_uri = text("redirect_uri", redirect_uri)
        remembered = self.states.spend(redirect, expected=state)
        try:
            return (
                yield from self.grant(
                    "authorization_code",
                    code=redirect.granted_code(),
                    redirect_uri=redirect_uri or remembered or self.redirect_uri,
                )
            )
        except (TransportError, ServerError, RateLimitedError) as lost:
            lost.advice = f"{lost.advice} {ONE_TRY}"
            raise

    def renew_now(self) -> Flow[Token]:
        """Replace the pair; all who ask at the same time share one request."""
        token = self.access_token
        renewed: Token | None = yield SingleFlight(lambda: self.renew(token))
        if renewed is None:
            raise RuntimeError("on_token is called while the token is renewed; it cannot renew it again.")
        return renewed

    def renew(self, stale: str | None) -> Flow[Token]:
        """Replace the pair, unless somebody else has done so since `stale` was in use."""
        if self.last_token is not None and self.access_token != stale:
            return self.last_token
        return (yield from self.refresh(self.refresh_token, scope=None))

    def refresh(self, refresh_token: str | None, scope: Scope | None) -> Flow[Token]:
        """Redeem a refresh token (T7); without a scope the new token has that of the old one."""
        if not text("refresh_token", refresh_token):
            raise AuthenticationError(
                NO_CODE, "There is no refresh token to renew the access with.", advice=NO_REFRESH_TOKEN
            )
        return (
            yield from self.grant(
                "refresh_token",
                refresh_token=refresh_token,
                scope=None if scope is None else join_scopes(scope),
            )
        )

    def client_credentials(self, scope: Scope) -> Flow[Token]:
        """Ask for a token of the app's owner (T10)."""
        return self.grant("client_credentials", scope=join_scopes(scope))

    def grant(self, grant_type: str, **fields: str | None) -> Flow[Token]:
        """Obtain a token, keep it, and tell the application."""
        form = {"grant_type": grant_type, **fields}
        url = f"{self.api_url}/oauth/token"
        response = yield from self.send(token_request(url, self.app, self.headers, form), form)
        token: Token = decode(response, dict, has="access_token")
        self.access_token = token["access_token"]
        # Legacy apps get no new refresh token: theirs stays good (T17).
        self.refresh_token = token.get("refresh_token") or fields.get("refresh_token")
        self.last_token = token
        pair = token.copy()
        if self.refresh_token:
            pair["refresh_token"] = self.refresh_token
        yield TokenReceived(pair)
        return token

    def revoke(self, token: str) -> Flow[None]:
        """Make a token invalid (RV1)."""
        form = {"token": text("token", token)}
        url = f"{self.api_url}/oauth/token/revoke"
        yield from self.send(token_request(url, self.app, self.headers, form), form)
