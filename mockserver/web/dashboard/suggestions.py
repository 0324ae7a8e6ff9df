"""Suggestions for the fields of forms: operations, errors, people, apps and features."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mockserver.faults.plan import ERRORS
from mockserver.model.operations import features, operations
from mockserver.model.request_target import NON_API_OPERATIONS

if TYPE_CHECKING:
    from collections.abc import Callable

    from mockserver.state.state import State

Options = list[tuple[str, str]]
MOST = 50
"""The most people, and the most apps, that are suggested; others can still be typed."""


def suggestions(mock: State, *ids: str) -> dict[str, Options]:
    """List the options of each completion list by its id, with what they are: of all lists, or of those named."""
    return {id_: LISTS[id_](mock) for id_ in ids or LISTS}


LISTS: dict[str, Callable[[State], Options]] = {
    "operations": lambda _: [("*", "every call"), *((name, "") for name in (*operations(), *NON_API_OPERATIONS))],
    "errors": lambda _: [(name, str(kind.status)) for name, kind in ERRORS.items()],
    "features": lambda _: [(name, "") for name in sorted(features())],
    "usernames": lambda mock: [(user.username, "") for user in mock.store.users.listing().page(None, MOST)],
    "app-ids": lambda mock: [(app.id, app.name) for app in mock.store.apps.listing().page(None, MOST)],
}
