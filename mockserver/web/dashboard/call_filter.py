"""The search box of the calls: `status:4xx op:pins/* user:mika "Trip"`."""

from __future__ import annotations

import re
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from mockserver.model import request_target

if TYPE_CHECKING:
    from collections.abc import Callable

    from mockserver.journal.entry import Entry

    Test = Callable[[Entry], bool]

WORD = re.compile(r'(?:(?P<key>[a-z]+):)?(?:"(?P<quoted>[^"]*)"?|(?P<plain>\S+))')


class CallFilter:
    """A search among the calls.

    Words are looked for in the address and both bodies; `status:`, `op:`, `method:`, `path:`, `user:`, `app:`,
    `error:` and `in:` look for the value of a field, or a pattern such as `pins/*` or `4xx`. A call must match all.

    >>> CallFilter('status:4xx op:pins/* "Trip"').matches(entry)
    True
    """

    def __init__(self, text: str) -> None:
        self.text = " ".join(text.split())
        self._tests = [_test(word) for word in WORD.finditer(self.text)]

    def __bool__(self) -> bool:
        """Tell whether the filter leaves any call out."""
        return bool(self._tests)

    def matches(self, entry: Entry) -> bool:
        """Tell whether the call is one of those that are searched for."""
        return all(test(entry) for test in self._tests)


def _test(word: re.Match[str]) -> Test:
    key, value = word["key"], word["quoted"] if word["plain"] is None else word["plain"]
    if key == "op":
        return lambda entry: request_target.matches(value, entry.operation, entry.path)
    if key == "status":
        pattern = value.lower().replace("x", "?")
        return lambda entry: fnmatchcase("cut" if entry.status is None else str(entry.status), pattern)
    if key in FIELDS:
        field = FIELDS[key]
        return lambda entry: fnmatchcase((field(entry) or "").lower(), value.lower())
    return _contains(word[0] if key else value)


FIELDS: dict[str, Callable[[Entry], str | None]] = {
    "method": lambda entry: entry.method,
    "path": lambda entry: entry.path,
    "user": lambda entry: entry.user,
    "app": lambda entry: entry.app,
    "error": lambda entry: entry.error,
    "in": lambda entry: entry.environment,
}


def _contains(text: str) -> Test:
    wanted = text.encode().lower()

    def test(entry: Entry) -> bool:
        parts = (entry.path.encode(), entry.query_string, entry.body or b"", entry.answer)
        return any(wanted in part.lower() for part in parts)

    return test
