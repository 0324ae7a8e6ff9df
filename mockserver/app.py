"""`PinterestMock`: the fake as one WSGI application with its own state."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Protocol

from werkzeug import Request

from mockserver import seed
from mockserver.behaviour import Behaviour
from mockserver.clock import Clock
from mockserver.dispatch import respond
from mockserver.faults.plan import Faults
from mockserver.journal.journal import Journal
from mockserver.oauth import scope
from mockserver.oauth.issue import grant_to_user
from mockserver.quotas import Quotas
from mockserver.settings import DEFAULT_SCOPES, Settings, SettingsArguments
from mockserver.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterable

    from _typeshed.wsgi import StartResponse, WSGIEnvironment
    from typing_extensions import Unpack

    from mockserver.records import App, EnvironmentName, User


class Part(Protocol):
    """Something with a state of its own."""

    def snapshot(self) -> Any: ...

    def restore(self, snapshot: Any, /) -> None: ...


class PinterestMock:
    """A stateful fake of Pinterest's OAuth server and API v5, as a WSGI application.

    Production is at `/v5`, the sandbox at `/sandbox/v5`, the authorization page at `/oauth/`. Each mock has its own
    state; the same seed gives the same world.

    >>> mock = PinterestMock(app_id="1512345", consent="auto", tier="trial")
    >>> mock.app.state
    'trial'
    """

    def __init__(self, *, behaviour: Behaviour | None = None, **settings: Unpack[SettingsArguments]) -> None:
        self.settings = replace(Settings(), **_tidy(settings))
        self.behaviour = behaviour or Behaviour()
        self.clock = Clock()
        self.faults = Faults(lambda: self.settings.seed)
        self.quotas = Quotas(self.clock)
        self.journal = Journal()
        self.store = Store()
        self._app_id = seed.populate(self.store, self.settings).id
        _require_user(self.store, self.settings.user)

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
        return self.users[0] if self.settings.user is None else self.user(self.settings.user)

    def user(self, username: str) -> User:
        """The user of that name. Raises LookupError, which names those who exist."""
        return _user(self.store, username)

    def configure(self, *, behaviour: Behaviour | None = None, **settings: Unpack[SettingsArguments]) -> None:
        """Change settings of the living mock, by the constructor's names. A new seed or app id makes a new world.

        Raises what the constructor raises, and then changes nothing.
        """
        before, now = self.settings, replace(self.settings, **_tidy(settings))
        if (now.seed, now.app_id) != (before.seed, before.app_id):
            store = Store()
            app = seed.populate(store, now)
        else:
            store, app = self.store, self.app
        _require_user(store, now.user)
        self.settings, self.behaviour = now, behaviour or self.behaviour
        self.store, self._app_id = store, app.id
        store.apps.put(
            replace(
                app,
                secret=now.app_secret or app.secret,
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
        return self.settings, self.behaviour, self._app_id, [part.snapshot() for part in self._parts]

    def restore(self, snapshot: tuple[Any, ...]) -> None:
        self.settings, self.behaviour, self._app_id, parts = snapshot
        for part, state in zip(self._parts, parts, strict=True):
            part.restore(state)

    @property
    def _parts(self) -> list[Part]:
        return [self.clock, self.faults, self.quotas, self.journal, self.store]

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        return respond(self, Request(environ))(environ, start_response)


def _tidy(settings: SettingsArguments) -> dict[str, Any]:
    tidied: dict[str, Any] = dict(settings)
    if "redirect_uris" in settings:
        uris = settings["redirect_uris"]
        tidied["redirect_uris"] = (uris,) if isinstance(uris, str) else tuple(uris)
    return tidied


def _user(store: Store, username: str) -> User:
    for user in store.users.where(username=username):
        return user
    known = ", ".join(user.username for user in store.users)
    raise LookupError(f"The mock knows no user {username!r}; there are {known}.")


def _require_user(store: Store, username: str | None) -> None:
    if username is not None:
        _user(store, username)
