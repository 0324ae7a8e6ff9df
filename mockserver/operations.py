"""The operations of API v5: one table for all 231, and the handlers of those that are built.

The table is data (`data/operations.tsv`): what an operation needs is a fact about Pinterest, written once and read by
the gate. A handler is bound to its row by the operation's id.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Literal

from werkzeug.exceptions import HTTPException, MethodNotAllowed
from werkzeug.routing import Map, Rule

from mockserver import errors

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    Handler = Callable[..., Any]

Security = Literal["basic", "user", "user+app", "user+conversion"]


@dataclass(frozen=True, slots=True)
class Operation:
    """One row of the table."""

    id: str
    method: str
    path: str
    security: Security
    """Who may call: `user` a token of the flow, `user+app` also client credentials, `basic` the app itself."""
    scopes: tuple[str, ...]
    """All of them are needed (S2)."""
    category: str
    """The rate category (8.2)."""
    sandbox: bool
    tag: str
    feature: str | None
    """The restricted feature that an app must have been granted (L10)."""


class Routes:
    """The handlers of one part of the API.

    >>> routes = Routes()
    >>> @routes("boards/get")
    ... def get_board(call, board_id): ...
    """

    def __init__(self) -> None:
        self.handlers: dict[str, Handler] = {}

    def __call__(self, operation_id: str) -> Callable[[Handler], Handler]:
        def register(handler: Handler) -> Handler:
            self.handlers[operation_id] = handler
            return handler

        return register


class Router:
    """Finds the operation that a request names, and its handler."""

    def __init__(self, *parts: Routes) -> None:
        self._handlers = {key: handler for part in parts for key, handler in part.handlers.items()}
        rows = operations().values()
        # Whole families, built or not: else /pins/analytics would pass for the Pin "analytics".
        families = {_family(row) for row in rows if row.id in self._handlers}
        self._families = _url_map(row for row in rows if _family(row) in families)
        self._fixed = {(row.method, row.path): row.id for row in rows if "{" not in row.path}
        """Most calls name one of these to the letter, and need no map."""

    def find(self, method: str, path: str) -> tuple[Operation, Handler | None, Mapping[str, str]]:
        """The operation, its handler (None where the fake does not play it yet) and the path's parameters.

        Raises a `Refusal`: 405 for a method that the path does not know, 404 for an unknown path (Q24).
        """
        operation_id, arguments = self._match(method, path)
        return operations()[operation_id], self._handlers.get(operation_id), arguments

    def _match(self, method: str, path: str) -> tuple[str, Mapping[str, str]]:
        operation_id = self._fixed.get((method, path))
        if operation_id is not None:
            return operation_id, {}
        try:
            found: tuple[str, Mapping[str, str]] = self._families.match(path, method)
        except HTTPException:
            return _match_anywhere(method, path)
        return found


def _match_anywhere(method: str, path: str) -> tuple[str, Mapping[str, str]]:
    try:
        found: tuple[str, Mapping[str, str]] = _whole_api().match(path, method)
    except MethodNotAllowed as wrong:
        allowed = ", ".join(sorted(set(wrong.valid_methods or ()) - {"HEAD"}))
        raise errors.METHOD_NOT_ALLOWED.because(f"{method} is not a method of {path}; it takes {allowed}.") from None
    except HTTPException:
        raise errors.ROUTE_NOT_FOUND.because(f"API v5 has no path {path!r}.") from None
    return found


@cache
def operations() -> dict[str, Operation]:
    """All operations of API v5 by id."""
    return {row[0]: _operation(row) for row in _table("operations.tsv")}


PRODUCT_PINS = "pin_url"
"""The restricted feature that no operation asks for, but a kind of `media_source` (P4)."""


@cache
def features() -> frozenset[str]:
    """Every restricted feature that an app can be granted (L10)."""
    return frozenset(operation.feature for operation in operations().values() if operation.feature) | {PRODUCT_PINS}


@cache
def scopes() -> dict[str, str]:
    """Every documented scope (S1), with what it allows in the words of the consent page."""
    return dict(_table("scopes.tsv"))


@cache
def _whole_api() -> Any:
    return _url_map(operations().values())


def _family(row: Operation) -> str:
    return row.path.split("/")[1]


def _table(name: str) -> list[list[str]]:
    text = (files("mockserver") / "data" / name).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines()[1:]]


def _operation(row: list[str]) -> Operation:
    key, method, path, security, needed, category, sandbox, tag, feature = row
    return Operation(
        id=key,
        method=method,
        path=path,
        security=security,  # type: ignore[arg-type]  # the table is checked by a test
        scopes=() if needed == "-" else tuple(needed.split()),
        category=category,
        sandbox=sandbox == "sandbox",
        tag=tag,
        feature=None if feature == "-" else feature,
    )


def _url_map(rows: Iterable[Operation]) -> Any:
    rules = [Rule(row.path.replace("{", "<").replace("}", ">"), methods=[row.method], endpoint=row.id) for row in rows]
    return Map(rules, strict_slashes=False, merge_slashes=False).bind("")
