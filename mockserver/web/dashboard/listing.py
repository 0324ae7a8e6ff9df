"""Lists of things, a page at a time: never more work than the page, unless something is searched for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlencode

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from werkzeug import Request

    from mockserver.model.store.collection import Listing

SIZE = 25
"""Rows of a page."""


class ListPage(NamedTuple):
    """One page of a list."""

    rows: list[Any]
    total: int | None
    """How many there are; None where that would take a look at each."""
    start: int
    """How many came before."""
    following: str | None
    """The address of the next page."""
    first: str | None
    """The address of the first page; None on it."""
    asked: Mapping[str, str]
    """The search and the filters."""

    @property
    def span(self) -> str:
        """Which rows these are: `26-50 of 10,000`."""
        if not self.rows:
            return "none"
        shown = f"{self.start + 1:,}-{self.start + len(self.rows):,}"
        return f"{shown} of {self.total:,}" if self.total is not None else shown


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
    """The page that the query asks for: `q` is searched for in the text of each, `after` names the last before it.

    Args:
        request: Its query says what is wanted.
        listing: What there is, filtered already.
        name: How pages name a thing.
        find: The thing of such a name; None where it is gone, and then the list begins at its start.
        text: Where the search looks.
        filters: The other parameters of the query, which lead on to the next page.
        size: Rows of a page.
    """
    asked = {key: request.args.get(key, "").strip() for key in ("q", *filters)}
    wanted = asked["q"].lower()
    found = listing.only(lambda row: wanted in text(row).lower()) if wanted else listing
    last = find(request.args["after"]) if request.args.get("after") else None
    rows = found.page(None if last is None else listing.position(last), size + 1)
    start = _number(request.args.get("from", "")) if last is not None else 0
    said = {key: value for key, value in asked.items() if value}
    return ListPage(
        rows=rows[:size],
        total=None if found.conditions else len(found),
        start=start,
        following=_address(request, said, name(rows[size - 1]), start + size) if len(rows) > size else None,
        first=f"{request.path}?{urlencode(said)}" if last is not None else None,
        asked=asked,
    )


def _address(request: Request, said: Mapping[str, str], after: str, start: int) -> str:
    return f"{request.path}?{urlencode({**said, 'after': after, 'from': start})}"


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 12 else 0
