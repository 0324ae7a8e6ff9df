"""Pages of lists and their bookmarks (F5-F7).

A bookmark names the last item that was shown, not an offset, so pages stay right while items come and go. It is
base64url without padding, because some clients paste it into a URL as it is.
"""

from __future__ import annotations

import base64
import hmac
import json
from dataclasses import dataclass
from heapq import nsmallest
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from mockserver.model import errors

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from mockserver.model.store.sorted_entries import Position
    from mockserver.request.call import Call

T = TypeVar("T")
DEFAULT_SIZE = 25
"""The number of items on a page for which the request names no size (F6)."""


class Pages(Protocol[T]):
    """An ordered list that can give one page without reading the others."""

    def page(self, after: Position | None, limit: int) -> list[T]:
        """List the items beyond a position, at most `limit` of them."""
        ...

    def position(self, item: T, /) -> Position:
        """Return where the item stands in the order."""
        ...


@dataclass(frozen=True)
class Items(Generic[T]):
    """Pages of items that are already in memory, ordered by the given position."""

    items: Iterable[T]
    position: Callable[[T], Position]

    def page(self, after: Position | None, limit: int) -> list[T]:
        """Return the next items after a position."""
        left = (item for item in self.items if after is None or self.position(item) > after)
        return nsmallest(limit, left, key=self.position)


def page(call: Call, items: Pages[T], show: Callable[[Call, T], Any], *, size: int | None = None) -> dict[str, Any]:
    """Answer with a page of the items, as the query's `page_size` and `bookmark` ask for it.

    An operation that has no `page_size` gives the `size` itself.
    """
    limit: int = call.parameters.get("page_size", DEFAULT_SIZE) if size is None else size
    rows = items.page(call.after, limit + 1)
    shown, more = rows[:limit], len(rows) > limit
    return {
        "items": [show(call, row) for row in shown],
        "bookmark": _write(call, items.position(shown[-1])) if more else None,
    }


def bookmark_to_the_start(call: Call) -> str:
    """Write a bookmark that leads to the first page once more, as some have been seen to do (FD31)."""
    return _write(call, ())


def read_bookmark(call: Call) -> None:
    """Read where the page begins. Raises an `ApiError`, 400 with code 1, for any bookmark but one of this list."""
    text = call.parameters.get("bookmark")
    if text is not None:
        call.after = _read(call, text)


def _write(call: Call, position: Position) -> str:
    return _seal(call, json.dumps(position, separators=(",", ":")).encode())


def _read(call: Call, bookmark: str) -> Position:
    try:
        payload = base64.urlsafe_b64decode(bookmark + "=" * (-len(bookmark) % 4))[6:]
    except ValueError:
        payload = b""
    if not hmac.compare_digest(bookmark.encode(), _seal(call, payload).encode()):
        raise errors.INVALID_PARAMETER.with_hint(
            "Send back the bookmark of the last page of this very list, unchanged.",
            name="bookmark",
            problem="is not valid",
            value=bookmark,
        )
    return tuple(json.loads(payload))


def _seal(call: Call, payload: bytes) -> str:
    listing = f"{call.operation.id} {call.request.path} {call.caller.id} ".encode()
    key = b"bookmark %d" % call.mock.settings.seed  # the same seed gives the same bookmarks
    signature = hmac.digest(key, listing + payload, "sha256")[:6]
    return base64.urlsafe_b64encode(signature + payload).decode().rstrip("=")
