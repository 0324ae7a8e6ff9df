"""`PinterestMock`: the fake as one WSGI application with its own state."""

from __future__ import annotations

import logging
import secrets
import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal

from werkzeug import Request, Response
from werkzeug.exceptions import HTTPException

from mockserver import errors, mint, seed
from mockserver.answers import HINT, json_answer, no_body, refusal_answer
from mockserver.api import boards, pins, user_account
from mockserver.behaviour import Behaviour
from mockserver.call import Answer, Call
from mockserver.clock import Clock
from mockserver.gate import admit
from mockserver.oauth import scope, token
from mockserver.oauth.consent import authorization_page
from mockserver.oauth.issue import grant_to_user
from mockserver.operations import Router
from mockserver.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterable

    from _typeshed.wsgi import StartResponse, WSGIEnvironment

    from mockserver.records import App, AppState, EnvironmentName, RefreshProfile, User

log = logging.getLogger("mockserver")

Consent = Literal["page", "auto", "deny"]

DEFAULT_REDIRECT_URIS = ("http://localhost:8085/", "https://localhost/")
"""What the official samples (R3) and python-pinterest (R7) use."""
DEFAULT_SCOPES = ("user_accounts:read", "pins:read", "boards:read")
"""S9."""
ROUTER = Router(user_account.routes, boards.routes, pins.routes, token.routes)


@dataclass(frozen=True, kw_only=True, slots=True)
class Settings:
    """How a mock was set up; `PinterestMock.configure` changes them."""

    app_id: str | None = None
    app_secret: str | None = None
    redirect_uris: tuple[str, ...] = DEFAULT_REDIRECT_URIS
    consent: Consent = "page"
    """Who decides on the authorization page: a person, or the mock at once."""
    user: str | None = None
    """The username that is picked by default; the owner of the app if None."""
    tier: AppState = "standard"
    refresh: RefreshProfile = "continuous"
    seed: int = 0


class PinterestMock:
    """A stateful fake of Pinterest's OAuth server and API v5, as a WSGI application.

    Production is at `/v5`, the sandbox at `/sandbox/v5`, the authorization page at `/oauth/`. Each mock has its own
    state; the same seed gives the same world.

    >>> mock = PinterestMock(app_id="1512345", consent="auto", tier="trial")
    >>> mock.app.state
    'trial'
    """

    def __init__(
        self,
        *,
        app_id: str | None = None,
        app_secret: str | None = None,
        redirect_uris: Iterable[str] = DEFAULT_REDIRECT_URIS,
        consent: Consent = "page",
        user: str | None = None,
        tier: AppState = "standard",
        refresh: RefreshProfile = "continuous",
        seed: int = 0,
        behaviour: Behaviour | None = None,
    ) -> None:
        self.settings = Settings(
            app_id=app_id,
            app_secret=app_secret,
            redirect_uris=tuple(redirect_uris),
            consent=consent,
            user=user,
            tier=tier,
            refresh=refresh,
            seed=seed,
        )
        self.behaviour = behaviour or Behaviour()
        self.clock = Clock()
        self.bookmark_key = secrets.token_bytes(16)
        self.store = Store()
        self._populate()

    @property
    def app(self) -> App:
        """The app that the mock was made with."""
        app = self.store.apps.get(self._app_id)
        assert app is not None
        return app

    @property
    def users(self) -> list[User]:
        """Everybody who has an account; the first one owns the app."""
        return list(self.store.users)

    @property
    def default_user(self) -> User:
        """Who logs in when nobody else is named."""
        if self.settings.user is None:
            return self.users[0]
        return self.user(self.settings.user)

    def user(self, username: str) -> User:
        """The user of that name. Raises LookupError naming those who exist."""
        for user in self.store.users.where(username=username):
            return user
        known = ", ".join(user.username for user in self.users)
        raise LookupError(f"The mock knows no user {username!r}; there are {known}.")

    def configure(self, *, behaviour: Behaviour | None = None, **settings: Any) -> None:
        """Change settings of the living mock (the constructor's arguments, by name). A new seed makes a new world."""
        before, self.settings = self.settings, replace(self.settings, **settings)
        self.behaviour = behaviour or self.behaviour
        if self.settings.seed != before.seed:
            self.store = Store()
            self._populate()
            return
        now = self.settings
        self.store.apps.put(
            replace(
                self.app,
                secret=now.app_secret or self.app.secret,
                redirect_uris=now.redirect_uris,
                state=now.tier,
                refresh=now.refresh,
            )
        )

    def issue_token(
        self,
        user: User | None = None,
        scopes: str | Iterable[str] = DEFAULT_SCOPES,
        *,
        app: App | None = None,
        environment: EnvironmentName = "production",
    ) -> dict[str, Any]:
        """Tokens without the flow: the body that the token endpoint would have answered."""
        wanted = scope.parse(scopes) if isinstance(scopes, str) else tuple(scopes)
        unknown = scope.unknown(wanted)
        if unknown:
            raise ValueError(f"API v5 has no scope {', '.join(unknown)}.")
        with self.store.transaction():
            user, app = user or self.default_user, app or self.app
            where = self.store.environment(environment)
            return grant_to_user(self, where, app, user.id, wanted, "authorization_code")

    def snapshot(self) -> tuple[Any, ...]:
        """Everything that a test could change, for `restore`."""
        return self.settings, self.behaviour, self._app_id, self.clock.snapshot(), self.store.snapshot()

    def restore(self, snapshot: tuple[Any, ...]) -> None:
        self.settings, self.behaviour, self._app_id, clock, store = snapshot
        self.clock.restore(clock)
        self.store.restore(store)

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        started = time.perf_counter()
        request = Request(environ)
        response = self.respond(request)
        if log.isEnabledFor(logging.INFO):
            _log(request, response, time.perf_counter() - started)
        return response(environ, start_response)

    def respond(self, request: Request) -> Response:
        """Answer one request."""
        path = request.path
        if path.startswith("/v5/"):
            return self._api(request, "production", path[3:])
        if path.startswith("/sandbox/v5/"):
            return self._api(request, "sandbox", path[11:])
        try:
            if path in ("/oauth/", "/oauth"):
                with self.store.transaction():
                    return authorization_page(self, request)
            raise errors.ROUTE_NOT_FOUND.because(
                f"There is nothing at {path}; the API is under /v5 and /sandbox/v5, the authorization page at /oauth/."
            )
        except errors.Refusal as refusal:
            return refusal_answer(refusal)

    def _api(self, request: Request, environment: EnvironmentName, path: str) -> Response:
        try:
            response = self._handle(request, environment, path)
        except errors.Refusal as refusal:
            response = refusal_answer(refusal)
        except HTTPException as refused:  # Werkzeug, for a body that cannot be read
            problem = (refused.description or refused.name).rstrip(".")
            response = refusal_answer(errors.INVALID_REQUEST.because(f"{problem}.", problem=problem))
        except Exception:
            log.exception("The mock itself failed on %s %s", request.method, request.path)
            response = refusal_answer(
                errors.SERVER_ERROR.because("A fault of the mock, not of your code: see its log.")
            )
        response.headers["x-pinterest-rid"] = mint.request_id()
        return response

    def _handle(self, request: Request, environment: EnvironmentName, path: str) -> Response:
        operation, handler, arguments = ROUTER.find(request.method, path)
        request.get_data()  # read before the lock is taken: a slow sender must not hold up the others
        with self.store.transaction():
            call = Call(self, request, operation, self.store.environment(environment))
            admit(call)
            answer = handler(call, **arguments)
        if answer is None:
            return no_body(204)
        if not isinstance(answer, Answer):
            return json_answer(answer)
        return json_answer(answer.body, answer.status) if answer.body is not None else no_body(answer.status)

    def _populate(self) -> None:
        self._app_id = seed.populate(self.store, self.settings).id


def _log(request: Request, response: Response, seconds: float) -> None:
    url = mint.shorten_all(request.full_path.rstrip("?"))
    hint = response.headers.get(HINT)
    why = f" - {hint}" if hint else ""
    log.info("%s %s %d %.1f ms%s", request.method, url, response.status_code, seconds * 1000, why)
