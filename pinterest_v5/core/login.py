"""The tokens of one person, and the flows that obtain, renew and pass them on. No I/O."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from pinterest_v5.core.arguments import text
from pinterest_v5.core.call import decode
from pinterest_v5.core.flow import Budget, LoadToken, SingleFlight, TokenReceived
from pinterest_v5.errors import (
    NO_CODE,
    NOT_PINTEREST,
    AuthenticationError,
    GrantInvalidError,
    RateLimitedError,
    ServerError,
    TransportError,
    UnexpectedAnswerError,
)
from pinterest_v5.oauth import Redirect, States, join_scopes, token_request

if TYPE_CHECKING:
    from pinterest_v5.core.connection import Connection
    from pinterest_v5.core.flow import Flow, Response
    from pinterest_v5.models import Token
    from pinterest_v5.oauth import ExpectedState, Scope

NO_REFRESH_TOKEN = (
    "Pass refresh_token to this call or to the constructor, set PINTEREST_REFRESH_TOKEN, or authorize a person: "
    "get_authorization_url(), then generate_access_token(response=...)."
)
ONE_TRY = "Then start again with get_authorization_url(): a redirect is good for one try."
REMEMBERED_TOKENS = 100
TOKEN_SECONDS = 60.0
"""The least seconds to wait for the answer to a request for a token, even when its caller has left."""
SECRET_FIELDS = ("code", "refresh_token", "token")


class Login:
    """A person's tokens.

    Args:
        connection: what sends requests.
        access_token: the access token, if known.
        refresh_token: what renews it, if known.
        redirect_uri: that of authorizations for which no other one is known.
        stored: whether a token store is asked for the tokens, and told of new ones.
        continuous_refresh: whether to ask for refresh tokens that rotate (T6).
        token_seconds: how long a request for a token may take, whoever waits for it.
    """

    def __init__(
        self,
        connection: Connection,
        access_token: str | None,
        refresh_token: str | None,
        redirect_uri: str,
        *,
        stored: bool = False,
        continuous_refresh: bool = True,
        token_seconds: float = TOKEN_SECONDS,
    ) -> None:
        self.connection = connection
        self.access_token = access_token
        self.refresh_token = refresh_token
        self.redirect_uri = redirect_uri
        self.stored = stored
        self.continuous_refresh = continuous_refresh
        self.token_seconds = token_seconds
        self.states = States()
        self.last_token: Token | None = None
        self.narrowed: str | None = None
        self.unannounced: Token | None = None
        self.replaced: deque[str] = deque(maxlen=REMEMBERED_TOKENS)

    @property
    def secrets(self) -> tuple[str | None, ...]:
        """Secrets that an error must not show in full."""
        return self.access_token, self.refresh_token

    @property
    def renewable(self) -> bool:
        """Whether a new access token can be had, from the token store or by a refresh."""
        return self.stored or self.can_refresh

    @property
    def can_refresh(self) -> bool:
        """Whether everything that a refresh needs is known."""
        return bool(self.refresh_token) and self.connection.app.complete

    def prepare(self, budget: Budget) -> Flow[None]:
        """Get ready for a call: tell what could not be told before, and have an access token if that is possible."""
        if self.unannounced is not None:
            yield SingleFlight(self.announce, "announce", budget)
        if self.access_token is None:
            yield from self.catch_up()
        if self.access_token is None and self.refresh_token:
            yield from self.renew_now(budget)

    def catch_up(self) -> Flow[None]:
        """Take over what another instance has stored."""
        if not self.stored or self.unannounced is not None:
            return
        token = yield LoadToken()
        if token is None:
            return
        if not isinstance(token, Mapping) or not isinstance(token.get("access_token"), str):
            raise TypeError("load of the token store did not return a token; expected what save was given, or None.")
        if (token["access_token"], token.get("refresh_token")) != (self.access_token, self.refresh_token):
            self.adopt(token)

    def catch_up_with_others(self, budget: Budget) -> Flow[None]:
        """Do the same after a refresh that is under way elsewhere: its token is stored later than the old one dies."""
        yield SingleFlight(self.catch_up, "catch up", budget)

    def adopt(self, token: Any) -> None:
        """Make a token the one in use."""
        if self.refresh_token and self.refresh_token != token.get("refresh_token"):
            self.replaced.append(self.refresh_token)
        self.access_token = token["access_token"]
        self.refresh_token = token.get("refresh_token")
        self.last_token = token

    # Renewal: one flight at a time, for a refresh token works once

    def renew_expired(self, stale: str, budget: Budget) -> Flow[bool]:
        """Replace an expired token, and say whether there is another one now."""
        return (yield SingleFlight(lambda: self.renew(stale, required=False), "renew", budget)) is not None

    def renew_now(self, budget: Budget | None = None) -> Flow[Token]:
        """Replace the pair, whether or not it has expired."""
        stale = self.access_token
        return self.flown((yield SingleFlight(lambda: self.renew(stale, required=True), "renew now", budget)))

    def renew(self, stale: str | None, *, required: bool) -> Flow[Token | None]:
        """Replace the pair, unless somebody else has done so since `stale` was in use."""
        yield from self.catch_up()
        if self.access_token not in (None, stale):
            return self.last_token
        if not required and not self.can_refresh:
            return None
        return (yield from self.refresh(self.refresh_token, self.narrowed))

    def refresh_now(self, refresh_token: str | None, scope: Scope | None) -> Flow[Token]:
        """Redeem a refresh token (T7), or that which has replaced it; what is narrowed stays so."""
        if refresh_token is None and scope is None:
            return (yield from self.renew_now())
        yield from self.catch_up()
        wanted = text("refresh_token", refresh_token) or self.refresh_token
        scopes = None if scope is None else join_scopes(scope)
        return self.flown((yield SingleFlight(lambda: self.refresh_as_asked(wanted, scopes), (wanted, scopes))))

    def refresh_as_asked(self, wanted: str | None, scopes: str | None) -> Flow[Token]:
        """Redeem the wanted refresh token; if that was replaced meanwhile, the one that is good now."""
        yield from self.catch_up()
        if not wanted or wanted in self.replaced:
            wanted = self.refresh_token
        return (yield from self.refresh(wanted, scopes or (self.narrowed if wanted == self.refresh_token else None)))

    def refresh(self, refresh_token: str | None, scopes: str | None) -> Flow[Token]:
        """Redeem a refresh token; where it turns out to be spent, the one that another instance has stored since."""
        if not refresh_token:
            raise AuthenticationError(
                NO_CODE, "There is no refresh token to renew the access with.", advice=NO_REFRESH_TOKEN
            )
        mine = refresh_token == self.refresh_token
        try:
            token = yield from self.grant("refresh_token", refresh_token=refresh_token, scope=scopes)
        except GrantInvalidError:
            yield from self.catch_up()
            if not (mine or self.stored) or self.refresh_token in (None, refresh_token):
                raise
            if mine and scopes is None and self.last_token is not None:
                return self.last_token
            token = yield from self.grant("refresh_token", refresh_token=self.refresh_token, scope=scopes)
        self.narrowed = scopes
        return token

    # The other grants

    def exchange(self, response: str, redirect_uri: str | None, state: ExpectedState) -> Flow[Token]:
        """Redeem the code of a redirect (T5)."""
        redirect = Redirect.parse(response)
        redirect_uri = text("redirect_uri", redirect_uri)
        remembered = self.states.spend(redirect, expected=state)
        form = {
            "code": redirect.granted_code(),
            "redirect_uri": redirect_uri or remembered or self.redirect_uri,
            "continuous_refresh": "true" if self.continuous_refresh else None,
        }
        try:
            return (yield from self.obtain("authorization_code", form))
        except (TransportError, ServerError, RateLimitedError) as lost:
            lost.advice = f"{lost.advice} {ONE_TRY}"
            raise

    def client_credentials(self, scope: Scope) -> Flow[Token]:
        """Ask for a token of the app's owner (T10)."""
        return self.obtain("client_credentials", {"scope": join_scopes(scope)})

    def obtain(self, grant_type: str, form: dict[str, str | None]) -> Flow[Token]:
        """Begin a login, while no renewal of the one before it is under way."""
        token = self.flown((yield SingleFlight(lambda: self.grant(grant_type, **form), object())))
        self.narrowed = None
        return token

    def flown(self, token: Token | None) -> Token:
        """Return the result of a flight that is not its own."""
        if token is None:
            raise RuntimeError("on_token is called while the token is renewed; it cannot renew it again.")
        return token

    def grant(self, grant_type: str, **fields: str | None) -> Flow[Token]:
        """Obtain a token, keep it, and tell the application."""
        form = {"grant_type": grant_type, **fields}
        response = yield from self.ask("/oauth/token", form, Budget(self.token_seconds))
        token: Token = decode(response, dict, has="access_token")
        pair = token.copy()
        # Legacy apps get no new refresh token: the old one stays valid (T17).
        refresh_token = token.get("refresh_token") or fields.get("refresh_token")
        if refresh_token:
            pair["refresh_token"] = refresh_token
        for name in ("access_token", "refresh_token"):
            require_sendable(name, pair.get(name))
        self.adopt(pair)
        self.last_token, self.unannounced = token, pair
        yield from self.announce()
        return token

    def announce(self) -> Flow[bool]:
        """Store the newest token and tell the application; if that fails, it is done before the next call."""
        if self.unannounced is not None:
            yield TokenReceived(self.unannounced)
            self.unannounced = None
        return True

    def revoke(self, token: str) -> Flow[None]:
        """Make a token invalid (RV1)."""
        form = {"token": text("token", token)}
        yield from self.ask("/oauth/token/revoke", form)

    def ask(self, path: str, form: Mapping[str, str | None], budget: Budget | None = None) -> Flow[Response]:
        """Ask as the app itself, below the API's address."""
        connection = self.connection
        request = token_request(f"{connection.api_url}{path}", connection.app, connection.headers, form)
        secrets = [*self.secrets, *map(form.get, SECRET_FIELDS)]
        return connection.send(request._replace(budget=budget), secrets, form.get("grant_type") or "revoke")


def require_sendable(name: str, token: object) -> None:
    """Refuse a token that no request could carry."""
    if token is not None and not (isinstance(token, str) and token.isascii() and token.isprintable()):
        raise UnexpectedAnswerError(
            NO_CODE, f"The {name} of the answer has characters that no token has.", advice=NOT_PINTEREST
        )
