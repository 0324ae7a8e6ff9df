"""Cassettes, which hold the operation, the arguments and the answer of each call, without personal data."""

from __future__ import annotations

import json
import threading
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from mockserver.drift.record import named_operation
from pytest_pinterest.recording.scrubber import Scrubber

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from os import PathLike
    from pathlib import Path

ABOUT_LIMITS = ("retry-after", "x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset")
"""The headers of an answer that are recorded."""


@dataclass(frozen=True, kw_only=True)
class RecordedCall:
    """One request to the API, and its answer."""

    test: str
    """File and name of the test that made the call; empty for calls before the first test, which read the account."""
    operation: str
    path: Mapping[str, str]
    """The parameters in the path; `*` stands for a value of the test's own."""
    query: Mapping[str, list[str]]
    """The parameters of the query; `*` stands for a value of the test's own."""
    status: int
    headers: Mapping[str, str]
    answer: Any
    """The JSON of the answer; None where there was none."""


def is_left_to_the_fake(operation: str) -> bool:
    """Tell whether calls are left unrecorded: those with tokens, and those of videos, whose files go elsewhere (M2)."""
    return operation.startswith(("oauth/", "media/"))


class Cassette:
    """Collects calls in order; any number of threads may add some."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._scrubber = Scrubber()
        self._calls: list[RecordedCall] = []

    def add(
        self,
        test: str,
        method: str,
        path: str,
        query: Iterable[tuple[str, str]],
        sent: bytes,
        status: int,
        headers: Mapping[str, str],
        body: bytes,
    ) -> None:
        """Record a call of a test, unless the fake does not know it or is to answer it itself."""
        named = named_operation(method, path)
        if named is None or is_left_to_the_fake(named[0]):
            return
        operation, arguments = named
        with self._lock:
            scrubber = self._scrubber
            asked: dict[str, list[str]] = {}
            scrubber.sent([_json(sent), *arguments.values()])
            for name, value in query:
                scrubber.sent(value)
                asked.setdefault(name, []).append(scrubber.asked(value))
            self._calls.append(
                RecordedCall(
                    test=test,
                    operation=operation,
                    path={name: scrubber.asked(value) for name, value in arguments.items()},
                    query=asked,
                    status=status,
                    headers={name: headers[name] for name in ABOUT_LIMITS if name in headers},
                    answer=scrubber.answer(_json(body)),
                )
            )

    def content(self) -> list[dict[str, Any]]:
        """Return what goes into the file."""
        with self._lock:
            return [asdict(call) for call in self._calls]


def load(path: str | PathLike[str] | Path) -> list[RecordedCall]:
    """Return the calls of a record that has values.

    Raises OSError for a file that cannot be read, and ValueError for one that has no values.
    """
    try:
        with open(path, encoding="utf-8") as file:
            return [RecordedCall(**call) for call in json.load(file)["calls"]]
    except (ValueError, TypeError, KeyError):
        raise ValueError(
            f"{path} has no calls to replay. Make it with pytest --pinterest-live --pinterest-record FILE"
            " --pinterest-record-values."
        ) from None


def _json(body: bytes) -> Any:
    try:
        return json.loads(body)
    except ValueError:
        return None
