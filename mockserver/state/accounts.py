"""The people and apps of a mock, and how a test adds more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args

from mockserver.model import rules, validation
from mockserver.model.records import AccountType, App, AppState, EnvironmentName, RefreshProfile, User
from mockserver.model.settings import DEFAULT_REDIRECT_URIS
from mockserver.world.factory import RecordFactory

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mockserver.model.clock import Clock
    from mockserver.model.settings import Settings
    from mockserver.model.store import Collection, Environment, Store

__tracebackhide__ = True  # pytest's report of an error ends at the caller's line


class AccountControls:
    """The people of a mock and their apps.

    An `add_...` method makes up what it is not told, from the mock's seed. People are named by record, username or id,
    everything else by record or id. Each method raises LookupError for what does not exist and ValueError for what is
    not possible, and in both cases changes nothing.

    >>> mika = mock.add_user("mika", account_type="BUSINESS")
    >>> mock.add_app("Planner", owner=mika, state="trial")
    """

    settings: Settings
    store: Store
    clock: Clock
    _app_id: str

    @property
    def app(self) -> App:
        """The app that the mock was made with."""
        return self.resolve_app(self._app_id)

    @property
    def users(self) -> list[User]:
        """Everybody who has an account; the first one owns the app."""
        return list(self.store.users)

    @property
    def default_user(self) -> User:
        """The user who logs in unless another one is named."""
        if self.settings.user is not None:
            return self.user(self.settings.user)
        first = self.store.users.first()
        assert first is not None, "somebody owns the app"
        return first

    def user(self, username: str) -> User:
        """Return the user of that name. Raises LookupError, which names those who exist."""
        return user_of(self.store, username)

    def add_user(
        self,
        username: str | None = None,
        *,
        id: str | None = None,  # noqa: A002 - as Pinterest calls it
        account_type: AccountType = "PINNER",
        business_name: str | None = None,
        about: str | None = None,
        website_url: str | None = None,
        monthly_views: int | None = None,
        two_factor: bool = True,
        system: bool = False,
    ) -> User:
        """Open an account.

        `two_factor` is what client credentials ask of an app's owner (T10); the tokens of a `system` user can be
        revoked through the API (RV2).
        """
        validation.require_choice("account_type", account_type, get_args(AccountType))
        with self.store.transaction():
            if username is not None:
                self._require_free_username(username)
            return self._factory().user(
                account_type,
                **self._validated_id(id, self.store.users),
                **without_none(
                    username=username,
                    business_name=business_name,
                    about=about,
                    website_url=website_url,
                    monthly_views=monthly_views,
                ),
                two_factor=two_factor,
                system=system,
            )

    def _require_free_username(self, username: str) -> None:
        rules.require_username("username", username)
        if self.store.users.filter(username=username):
            raise ValueError(f"There is somebody called {username!r} already.")

    def add_app(
        self,
        name: str | None = None,
        *,
        id: str | None = None,  # noqa: A002 - as Pinterest calls it
        secret: str | None = None,
        owner: str | User | None = None,
        redirect_uris: Iterable[str] = DEFAULT_REDIRECT_URIS,
        state: AppState = "standard",
        refresh: RefreshProfile = "continuous",
        features: Iterable[str] = (),
    ) -> App:
        """Register another app, by default for the default user.

        `features` are the restricted ones that it was granted beyond its tier (L10).
        """
        validation.require_choice("state", state, get_args(AppState))
        validation.require_choice("refresh", refresh, get_args(RefreshProfile))
        with self.store.transaction():
            return self._factory().app(
                self.resolve_user(owner),
                **self._validated_id(id, self.store.apps),
                **without_none(name=name, secret=secret),
                redirect_uris=redirect_uris,
                state=state,
                refresh=refresh,
                features=features,
            )

    def resolve_user(self, who: str | User | None) -> User:
        """Return the user as they are now: by a record, an id or a username; by default, the default user."""
        if who is None:
            return self.default_user
        found = self.store.users.get(who.id if isinstance(who, User) else who)
        return found or self.user(who.username if isinstance(who, User) else who)

    def resolve_app(self, which: str | App | None) -> App:
        """Return the app as it is now: by a record or its id; by default, the mock's own."""
        if which is None:
            return self.app
        app_id = which.id if isinstance(which, App) else which
        app = self.store.apps.get(app_id)
        if app is None:
            raise LookupError(
                f"The mock knows no app {app_id!r}; there are {', '.join(a.id for a in self.store.apps)}."
            )
        return app

    def _factory(self, environment: EnvironmentName = "production") -> RecordFactory:
        """Return a factory that makes the next thing."""
        # A factory's results depend only on the mock's history, so a test need not restore anything.
        return RecordFactory(
            self.store, f"{self.settings.seed} {self.store.new_id()}", self._environment(environment).name
        )

    def _environment(self, environment: EnvironmentName) -> Environment:
        """Return production or the sandbox, by name."""
        return self.store.environment(validation.require_choice("environment", environment, get_args(EnvironmentName)))

    def _validated_id(self, chosen: str | None, *collections: Collection[Any]) -> dict[str, str]:
        """Return the id that somebody chose, as a field, if it is one and free in these collections."""
        if chosen is None:
            return {}
        rules.require_id("id", chosen)
        for collection in collections:
            taken = collection.get(chosen)
            if taken is not None:
                raise ValueError(f"The id {chosen} is taken, by a {type(taken).__name__.lower()}.")
        return {"id": chosen}


def without_none(**fields: Any) -> dict[str, Any]:
    """Return the fields that somebody chose."""
    return {name: value for name, value in fields.items() if value is not None}


def people_called(store: Store, text: str, most: int) -> list[User]:
    """List the first active people whose names contain a text; an empty text is in every name."""
    wanted = text.strip().lower()
    return store.users.listing().only(lambda user: user.active and wanted in user.username.lower()).page(None, most)


def user_of(store: Store, username: str) -> User:
    """Return the user of that name. Raises LookupError, which names those who exist."""
    for user in store.users.filter(username=username):
        return user
    known = ", ".join(user.username for user in store.users)
    raise LookupError(f"The mock knows no user {username!r}; there are {known}.")
