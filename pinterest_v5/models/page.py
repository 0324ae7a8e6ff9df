"""The type of one page of a list (F5)."""

from __future__ import annotations

import sys
from typing import TypeVar

if sys.version_info >= (3, 11):
    from typing import Generic, TypedDict
else:
    from typing import Generic

    from typing_extensions import TypedDict

T = TypeVar("T")


class Page(TypedDict, Generic[T]):
    """One page of a list. `bookmark` leads to the next page and is None on the last; pages may be short (F6)."""

    items: list[T]
    bookmark: str | None
