"""Resolve references in a world: people by username, boards and sections by name, and all of them by id."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mockserver.model import rules, scopes
from mockserver.model.scopes import scopes as known_scopes
from mockserver.model.validation import did_you_mean
from mockserver.world.codec import decode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from mockserver.model.store import Environment, Store
    from mockserver.world.location import Location


class References:
    """Looks up what an entry names. Raises WorldError, with the existing names, for what does not exist."""

    def __init__(self, store: Store, environment: Environment) -> None:
        self.store = store
        self.environment = environment

    def reader(self, attribute: str) -> Callable[[Any, Location], Any] | None:
        """Find the function that reads this attribute; None if the attribute is not a reference."""
        return {
            "owner_id": self.person,
            "user_id": self.person,
            "follower_id": self.person,
            "business_id": self.person,
            "granted_by": self.person,
            "created_by": self.person,
            "created_by_business": self.person,
            "followed_id": self.followed,
            "collaborator_ids": self.people,
            "linked_business_ids": self.people,
            "app_id": self.app,
            "board_id": self.board,
            "asset_id": self.asset,
            "scopes": self.scopes,
        }.get(attribute)

    def person(self, value: Any, at: Location) -> str:
        """Return the id of the person."""
        name = decode(str, value, at)
        return self._user_id(name) or unknown("user", name, (user.username for user in self.store.users), at)

    def people(self, value: Any, at: Location) -> tuple[str, ...]:
        """Return the ids of the people."""
        names = decode(tuple[str, ...], value, at)
        return tuple(self.person(name, at[number]) for number, name in enumerate(names))

    def followed(self, value: Any, at: Location) -> str:
        """Return the id of the person or board."""
        name = decode(str, value, at)
        everybody = [user.username for user in self.store.users] + [board.name for board in self.environment.boards]
        return self._user_id(name) or self._board_id(name) or unknown("user or board", name, everybody, at)

    def app(self, value: Any, at: Location) -> str:
        """Return the id of the app, which has to exist."""
        app_id = decode(str, value, at)
        if self.store.apps.get(app_id) is None:
            unknown("app", app_id, (app.id for app in self.store.apps), at)
        return str(app_id)

    def board(self, value: Any, at: Location) -> str:
        """Return the id of the board."""
        name = decode(str, value, at)
        return self._board_id(name) or unknown("board", name, (board.name for board in self.environment.boards), at)

    def asset(self, value: Any, at: Location) -> str:
        """Return the id of the asset: an ad account by name, or whatever has an id."""
        name = decode(str, value, at)
        accounts = self.environment.ad_accounts
        found = accounts.get(name) or next(iter(accounts.filter(name=name)), None)
        if found is None and not rules.is_id(name):
            unknown("ad account", name, (account.name for account in accounts), at)
        return found.id if found else name

    def section(self, board_id: str, value: Any, at: Location) -> str:
        """Return the id of the section on that board."""
        name = decode(str, value, at)
        sections = self.environment.sections.filter(board_id=board_id)
        for section in sections:
            if name in (section.id, section.name):
                return section.id
        return unknown("section on this board", name, (section.name for section in sections), at)

    def scopes(self, value: Any, at: Location) -> tuple[str, ...]:
        """Return the scopes, given as a text or a list (S1)."""
        found = scopes.parse(value) if isinstance(value, str) else decode(tuple[str, ...], value, at)
        for name in scopes.unknown(found):
            unknown("scope", name, known_scopes(), at)
        return found

    def _user_id(self, name: str) -> str | None:
        found = self.store.users.get(name) or next(iter(self.store.users.filter(username=name)), None)
        return found.id if found else None

    def _board_id(self, name: str) -> str | None:
        found = self.environment.boards.get(name) or next(iter(self.environment.boards.filter(name=name)), None)
        return found.id if found else None


def unknown(kind: str, name: str, known: Iterable[str], at: Location) -> str:
    """Raise the error that a named thing does not exist. The return type suits any caller."""
    names = list(known)
    raise at.error(f"there is no {kind} {name!r}; there are {', '.join(names) or 'none'}.{did_you_mean(name, names)}")
