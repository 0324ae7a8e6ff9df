"""What the entries of a world name: people by username, boards and sections by name, each of them by id as well."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mockserver.checks import did_you_mean
from mockserver.oauth import scope
from mockserver.operations import scopes as known_scopes
from mockserver.world.values import decode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from mockserver.store import Environment, Store
    from mockserver.world.place import Place


class References:
    """Looks up what is named, and raises WorldError, with the names that there are, for what does not exist."""

    def __init__(self, store: Store, where: Environment) -> None:
        self.store = store
        self.where = where

    def reader(self, attribute: str) -> Callable[[Any, Place], Any] | None:
        """What reads the attribute, if it is a reference."""
        return {
            "owner_id": self.person,
            "user_id": self.person,
            "follower_id": self.person,
            "followed_id": self.followed,
            "collaborator_ids": self.people,
            "linked_business_ids": self.people,
            "app_id": self.app,
            "board_id": self.board,
            "scopes": self.scopes,
        }.get(attribute)

    def person(self, value: Any, at: Place) -> str:
        name = decode(str, value, at)
        return self._user_id(name) or unknown("user", name, (user.username for user in self.store.users), at)

    def people(self, value: Any, at: Place) -> tuple[str, ...]:
        names = decode(tuple[str, ...], value, at)
        return tuple(self.person(name, at[number]) for number, name in enumerate(names))

    def followed(self, value: Any, at: Place) -> str:
        name = decode(str, value, at)
        everybody = [user.username for user in self.store.users] + [board.name for board in self.where.boards]
        return self._user_id(name) or self._board_id(name) or unknown("user or board", name, everybody, at)

    def app(self, value: Any, at: Place) -> str:
        app_id = decode(str, value, at)
        if self.store.apps.get(app_id) is None:
            unknown("app", app_id, (app.id for app in self.store.apps), at)
        return str(app_id)

    def board(self, value: Any, at: Place) -> str:
        name = decode(str, value, at)
        return self._board_id(name) or unknown("board", name, (board.name for board in self.where.boards), at)

    def section(self, board_id: str, value: Any, at: Place) -> str:
        name = decode(str, value, at)
        sections = self.where.sections.where(board_id=board_id)
        for section in sections:
            if name in (section.id, section.name):
                return section.id
        return unknown("section on this board", name, (section.name for section in sections), at)

    def scopes(self, value: Any, at: Place) -> tuple[str, ...]:
        found = scope.parse(value) if isinstance(value, str) else decode(tuple[str, ...], value, at)
        for name in scope.unknown(found):
            unknown("scope", name, known_scopes(), at)
        return found

    def _user_id(self, name: str) -> str | None:
        found = self.store.users.get(name) or next(iter(self.store.users.where(username=name)), None)
        return found.id if found else None

    def _board_id(self, name: str) -> str | None:
        found = self.where.boards.get(name) or next(iter(self.where.boards.where(name=name)), None)
        return found.id if found else None


def unknown(kind: str, name: str, known: Iterable[str], at: Place) -> str:
    """Raise that it does not exist. It is typed as what there would have been."""
    names = list(known)
    raise at.error(f"there is no {kind} {name!r}; there are {', '.join(names) or 'none'}.{did_you_mean(name, names)}")
