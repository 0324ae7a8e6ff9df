"""Split lists of things into pages with links to each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlencode

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from werkzeug import Request

    from mockserver.model.store.collection import Listing

SIZE = 25
"""The number of rows on a page."""


class ListPage(NamedTuple):
    """One page of a list."""

    rows: list[Any]
    total: int
    """The number of all rows that match the search."""
    start: int
    """The number of rows before this page."""
    first: str | None
    """The address of the first page; None on the first page."""
    previous: str | None
    following: str | None
    last: str | None
    """The address of the last page; None on the last page."""
    asked: Mapping[str, str]
    """The search and the filters, by parameter of the query."""

    @property
    def span(self) -> str:
        """The numbers of the rows, such as `26-50 of 10,000`."""
        return f"{self.start + 1:,}-{self.start + len(self.rows):,} of {self.total:,}"


def paged(
    request: Request,
    listing: Listing[Any],
    *,
    name: Callable[[Any], str],
    find: Callable[[str], Any],
    text: Callable[[Any], str],
    filters: tuple[str, ...] = (),
    size: int = SIZE,
) -> ListPage:
    """Make the page that the query asks for: `q` is searched for in each text, `from` counts the rows before the page.

    The link to the next page also names the last row before it, `after`, so that nothing is read twice on the way.

    Args:
        request: Its query says what is wanted.
        listing: All rows, filtered already.
        name: How pages name a thing.
        find: Finds the thing of such a name; None where it is gone.
        text: Returns the text of a row, in which the search looks.
        filters: The other parameters of the query, which the links to other pages repeat.
        size: Rows of a page.
    """
    asked = {key: request.args.get(key, "").strip() for key in ("q", *filters)}
    wanted = asked["q"].lower()
    found = listing.only(lambda row: wanted in text(row).lower()) if wanted else listing
    seen = list(found) if found.conditions else None  # each must be read anyway, which also counts them
    total = len(found) if seen is None else len(seen)
    end = max(0, total - 1) // size * size
    start = min(_number(request.args.get("from", "")), end)
    rows = (
        _rows(found, start, size, find(request.args.get("after", ""))) if seen is None else seen[start : start + size]
    )
    said = {key: value for key, value in asked.items() if value}

    def address(begin: int, after: str | None = None) -> str:
        place = {"from": str(begin)} if begin else {}
        return f"{request.path}?{urlencode({**said, **place, **({'after': after} if after else {})})}"

    more = start + size < total
    return ListPage(
        rows=rows,
        total=total,
        start=start,
        first=address(0) if start else None,
        previous=address(max(0, start - size)) if start else None,
        following=address(start + size, name(rows[-1])) if more and rows else None,
        last=address(end) if more else None,
        asked=asked,
    )


def _rows(listing: Listing[Any], start: int, size: int, before: Any) -> list[Any]:
    if start and before is not None:
        return listing.page(listing.position(before), size)
    return listing.page(None, start + size)[start:]


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 12 else 0
