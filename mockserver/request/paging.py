"""Pages and their bookmarks (F5-F7).

A bookmark names the last item that was shown, not a position: so pages stay true while items come and go. It is
base64url without padding, for some clients paste it into a URL as it is.
"""

from __future__ import annotations

import base64
import hmac
import json
from heapq import nsmallest
from typing import TYPE_CHECKING, Any, TypeVar

from mockserver.model import errors

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from mockserver.request.call import Call

T = TypeVar("T")


def newest_first(record: Any) -> tuple[float, int]:
    """The order of boards, Pins and media."""
    return -record.created_at, -int(record.id)


def page(
    call: Call,
    items: Iterable[T],
    show: Callable[[Call, T], Any],
    *,
    order: Callable[[T], Any] = newest_first,
    size: int | None = None,
) -> dict[str, Any]:
    """One page of the items in the given order, as the query's `page_size` and `bookmark` ask for it.

    An operation that has no `page_size` gives the `size` itself.
    """
    if size is None:
        size = page_size(call)
    last_shown = bookmark(call)
    if last_shown is not None:
        items = [row for row in items if _plain(order(row)) > last_shown]
    rows = nsmallest(size + 1, items, key=order)
    shown, more = rows[:size], len(rows) > size
    return {
        "items": [show(call, row) for row in shown],
        "bookmark": _write(call, _plain(order(shown[-1]))) if more else None,
    }


def page_size(call: Call) -> int:
    """F6."""
    return call.query.integer("page_size", default=25, minimum=1, maximum=250)


def bookmark(call: Call) -> list[Any] | None:
    """The place of the last item that the client has seen; None where it begins."""
    text = call.query.text("bookmark")
    return None if text is None else _read(call, text)


def _plain(key: Any) -> list[Any]:
    return list(key) if isinstance(key, tuple) else [key]


def _write(call: Call, position: list[Any]) -> str:
    return _seal(call, json.dumps(position, separators=(",", ":")).encode())


def _read(call: Call, bookmark: str) -> list[Any]:
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
    position: list[Any] = json.loads(payload)
    return position


def _seal(call: Call, payload: bytes) -> str:
    listing = f"{call.operation.id} {call.request.path} {call.caller.id} ".encode()
    key = b"bookmark %d" % call.mock.settings.seed  # the same world has the same bookmarks
    signature = hmac.digest(key, listing + payload, "sha256")[:6]
    return base64.urlsafe_b64encode(signature + payload).decode().rstrip("=")
