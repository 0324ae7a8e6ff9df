"""Lists that Pinterest returns in pages (F5-F7)."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from pinterest_v5.core.call import is_text
from pinterest_v5.core.former_names import missing
from pinterest_v5.errors import NO_CODE, NOT_PINTEREST, PinterestException, UnexpectedAnswerError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Coroutine, Generator, Iterator

    from pinterest_v5.core.call import Call
    from pinterest_v5.models import Page

__tracebackhide__ = True  # pytest's report of an error ends at the caller's line


T = TypeVar("T")


class BookmarkTracker:
    """Follows the bookmarks from page to page: null ends the list, and only null does."""

    def __init__(self, call: Call[Page[T]]) -> None:
        self.seen = {call.params.get("bookmark")}

    @contextmanager
    def noted(self, call: Call[Page[T]]) -> Iterator[None]:
        """Leave the bookmark of a page on the exception that it fails with."""
        try:
            yield
        except PinterestException as error:
            error.bookmark = call.params.get("bookmark")
            raise

    def after(self, page: Page[T]) -> str | None:
        """Return the bookmark of the next page, or None after the last.

        Raises:
            UnexpectedAnswerError: this is not a page, or its bookmark was there before and would come again.
        """
        bookmark = page.get("bookmark")
        if not isinstance(page.get("items"), list) or not (bookmark is None or is_text(bookmark)):
            problem = "The answer is not a page: it needs items and a bookmark."
            raise UnexpectedAnswerError(NO_CODE, problem, advice=NOT_PINTEREST)
        if not bookmark:
            return None
        if bookmark in self.seen:
            raise UnexpectedAnswerError(
                NO_CODE,
                f"The bookmark {bookmark[:40]!r} came a second time, so this list would never end.",
                advice="What was listed until here is good; report this to who runs the API.",
            )
        self.seen.add(bookmark)
        return bookmark


class OnlyWalked:
    """Explains, where a list of pages is used like a list, what to write instead: it is fetched only when walked."""

    _everything = "list(...)"

    def __bool__(self) -> bool:
        raise TypeError(f"A list of pages has no truth value before it is walked; use {self._everything}.")

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            raise missing(self, name)

        def __len__(self) -> int:
            raise TypeError(f"A list of pages has no length before it is walked; use len({self._everything}).")

        def __getitem__(self, index: object) -> Any:
            raise TypeError(f"A list of pages has no index; use .page()['items'], or {self._everything}.")


class Paged(OnlyWalked, Generic[T]):
    """A list that Pinterest returns page by page. No page is requested before it is needed.

        for board in api.boards.list():          # all boards; asks for the next page when this one is used up
            print(board["name"])

        for page in api.boards.list(page_size=100).pages():
            print(len(page["items"]), page["bookmark"])

        page = api.boards.list(bookmark=bookmark).page()      # one page, and the bookmark of the next

    Each `for` starts from the beginning, or from the `bookmark` given to the endpoint. There is no length and no
    index: Pinterest has neither. `list(...)` makes a list of all.
    """

    def __init__(self, perform: Callable[[Call[Page[T]]], Page[T]], call: Call[Page[T]]) -> None:
        self._perform = perform
        self._call = call

    def page(self) -> Page[T]:
        """Return the first page: a dict with `items` and `bookmark`, which is None on the last page."""
        return next(self.pages())

    def pages(self) -> Iterator[Page[T]]:
        """Yield page after page."""
        call, bookmarks = self._call, BookmarkTracker(self._call)
        while True:
            with bookmarks.noted(call):
                page = self._perform(call)
                bookmark = bookmarks.after(page)
            yield page
            if bookmark is None:
                return
            call = call.replace(bookmark=bookmark)

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page["items"]

    def __repr__(self) -> str:
        return f"<Paged {self._call.path}>"


class AsyncPaged(OnlyWalked, Generic[T]):
    """A list that Pinterest returns page by page, for `AsyncApi`.

    async for board in api.boards.list():
        print(board["name"])

    async for page in api.boards.list(page_size=100).pages():
        print(len(page["items"]), page["bookmark"])

    page = await api.boards.list(bookmark=bookmark).page()
    page = await api.boards.list()        # the same: the first page
    """

    _everything = "[one async for one in ...]"

    def __init__(self, perform: Callable[[Call[Page[T]]], Coroutine[Any, Any, Page[T]]], call: Call[Page[T]]) -> None:
        self._perform = perform
        self._call = call

    async def page(self) -> Page[T]:
        """Return the first page: a dict with `items` and `bookmark`, which is None on the last page."""
        page = await self._perform(self._call)
        BookmarkTracker(self._call).after(page)
        return page

    async def pages(self) -> AsyncIterator[Page[T]]:
        """Yield page after page."""
        call, bookmarks = self._call, BookmarkTracker(self._call)
        while True:
            with bookmarks.noted(call):
                page = await self._perform(call)
                bookmark = bookmarks.after(page)
            yield page
            if bookmark is None:
                return
            call = call.replace(bookmark=bookmark)

    if not TYPE_CHECKING:

        def __iter__(self) -> Any:
            raise TypeError("A list of pages of an AsyncApi is walked with `async for`.")

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in page["items"]:
                yield item

    def __await__(self) -> Generator[Any, None, Page[T]]:
        return self.page().__await__()

    def __repr__(self) -> str:
        return f"<AsyncPaged {self._call.path}>"
