"""`PinterestMock`: the fake as one WSGI application with its own state."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from werkzeug import Request

from mockserver import seed
from mockserver.behaviour import Behaviour
from mockserver.clock import Clock
from mockserver.dispatch import respond
from mockserver.oauth import scope
from mockserver.oauth.issue import grant_to_user
from mockserver.settings import DEFAULT_SCOPES, Settings, SettingsArguments
from mockserver.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterable

    from _typeshed.wsgi import StartResponse, WSGIEnvironment
    from typing_extensions import Unpack

    from mockserver.records import App, EnvironmentName, User


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

    def configure(self, *, behaviour: Behaviour | None = None, **settings: Unpack[SettingsArguments]) -> None:
        """Change settings of the living mock, by the constructor's names. A new seed makes a new world."""
        before, self.settings = self.settings, replace(self.settings, **_tidy(settings))
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
        return respond(self, Request(environ))(environ, start_response)

    def _populate(self) -> None:
        self._app_id = seed.populate(self.store, self.settings).id


def _tidy(settings: SettingsArguments) -> dict[str, Any]:
    tidied: dict[str, Any] = dict(settings)
    if "redirect_uris" in settings:
        tidied["redirect_uris"] = tuple(settings["redirect_uris"])
    return tidied
