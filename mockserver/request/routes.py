"""Find the operation that a request names, and the handler that answers it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from werkzeug.exceptions import HTTPException, MethodNotAllowed
from werkzeug.routing import Map

from mockserver.http.routing import Rule
from mockserver.model import errors
from mockserver.model.operations import operations

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from mockserver.model.operations import Operation

    Handler = Callable[..., Any]


class Routes:
    """The handlers of one part of the API.

    >>> routes = Routes()
    >>> @routes("boards/get")
    ... def get_board(call, board_id): ...
    """

    def __init__(self) -> None:
        self.handlers: dict[str, Handler] = {}

    def __call__(self, operation_id: str) -> Callable[[Handler], Handler]:
        """Register the decorated function as the handler of an operation."""

        def register(handler: Handler) -> Handler:
            self.handlers[operation_id] = handler
            return handler

        return register


class Router:
    """Finds the operation that a request names, and its handler."""

    def __init__(self, *parts: Routes) -> None:
        self.handlers = {key: handler for part in parts for key, handler in part.handlers.items()}
        rows = operations().values()
        # Operations without a handler count, too: else /pins/analytics would be read as the Pin "analytics".
        families = {_family(row) for row in rows if row.id in self.handlers}
        self._families = _url_map(row for row in rows if _family(row) in families)
        self._fixed = {(row.method, row.path): row.id for row in rows if "{" not in row.path}
        """Operation ids by method and path, where the path has no parameters: most calls need no routing map."""

    def find(self, method: str, path: str) -> tuple[Operation, Handler | None, Mapping[str, str]]:
        """Find the operation, its handler (None where the fake does not play it yet) and the path's parameters.

        Raises an `ApiError`: 405 for a method that the path does not know, 404 for an unknown path (Q24).
        """
        operation_id, arguments = self._match(method, path)
        return operations()[operation_id], self.handlers.get(operation_id), arguments

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
        raise errors.method_not_allowed(method, path, allowed) from None
    except HTTPException:
        raise errors.ROUTE_NOT_FOUND.with_hint(f"API v5 has no path {path!r}.") from None
    return found


@cache
def _whole_api() -> Any:
    return _url_map(operations().values())


def _family(row: Operation) -> str:
    return row.path.split("/")[1]


def _url_map(rows: Iterable[Operation]) -> Any:
    rules = [Rule(row.path.replace("{", "<").replace("}", ">"), methods=[row.method], endpoint=row.id) for row in rows]
    return Map(rules, strict_slashes=False, merge_slashes=False).bind("")
