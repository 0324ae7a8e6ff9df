"""A dated record of the shapes of a conversation with Pinterest: no value, no id, no secret is in it."""

from __future__ import annotations

import json
import re
import threading
from dataclasses import asdict, dataclass, field
from datetime import datetime, timezone
from functools import cache
from typing import TYPE_CHECKING, Any

from mockserver.drift.shape import NAME, shape_of, zoned_times
from mockserver.model.errors import ApiError
from mockserver.request.routes import Router

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

VERSION = 1
ROOT = re.compile(r"/(?:sandbox/)?v5(/.*)", re.DOTALL)


@dataclass(frozen=True, kw_only=True)
class Exchange:
    """One kind of answer to one operation."""

    operation: str
    """The operation's id; empty where API v5, as the fake knows it, has no such path."""
    method: str
    status: int
    code: int | None
    """Pinterest's own, in an error."""
    query: list[str]
    """The names of what was asked."""
    headers: list[str]
    """The names of what came with the answer."""
    shape: dict[str, list[str]]
    """The types at each place of the JSON."""
    zoned: list[str] = field(default_factory=list)
    """The places of times that name their zone (Q16)."""


class Record:
    """Collects exchanges, each kind once; any number of threads may add."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._kinds: dict[str, Exchange] = {}

    def add(
        self, method: str, path: str, query: Iterable[str], status: int, headers: Iterable[str], body: bytes
    ) -> None:
        """Take down one request to the API and its answer; what is not below `/v5` is left out."""
        if ROOT.fullmatch(path) is None:
            return
        named = named_operation(method, path)
        value = _json(body)
        code = value.get("code") if status >= 400 and isinstance(value, dict) else None
        exchange = Exchange(
            operation="" if named is None else named[0],
            method=method,
            status=status,
            code=code if isinstance(code, int) else None,
            query=sorted({name for name in query if NAME.fullmatch(name)}),
            headers=sorted({name.lower() for name in headers}),
            shape={place: sorted(types) for place, types in shape_of(value).items()} if body else {},
            zoned=sorted(zoned_times(value)),
        )
        with self._lock:
            self._kinds.setdefault(json.dumps(asdict(exchange)), exchange)

    def save(self, path: Path, host: str, more: Mapping[str, Any] | None = None) -> None:
        """Write it as JSON, with today's date and whatever `more` there is. Raises OSError where that cannot be."""
        with self._lock:
            exchanges = sorted(self._kinds.values(), key=lambda one: (one.operation, one.status))
        content = {
            "version": VERSION,
            "recorded": datetime.now(timezone.utc).date().isoformat(),
            "host": host,
            "exchanges": [asdict(one) for one in exchanges],
            **(more or {}),
        }
        path.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")


def load(path: Path) -> tuple[str, list[Exchange]]:
    """Return the date and the exchanges of a record.

    Raises ValueError for a file that is not a record of this version.
    """
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        if content["version"] != VERSION:
            raise ValueError(content["version"])
        return content["recorded"], [Exchange(**one) for one in content["exchanges"]]
    except (ValueError, TypeError, KeyError):
        raise ValueError(
            f"it is not a record of version {VERSION}. Make one with pytest --pinterest-live --pinterest-record FILE."
        ) from None


def named_operation(method: str, path: str) -> tuple[str, Mapping[str, str]] | None:
    """Return the operation that a request to the API is for, and what its path names; None where there is none."""
    below = ROOT.fullmatch(path)
    try:
        operation, _, arguments = _router().find(method, below[1].rstrip("/") if below else "")
    except ApiError:
        return None
    return operation.id, arguments


def _json(body: bytes) -> Any:
    try:
        return json.loads(body)
    except ValueError:
        return body.decode("latin-1")


@cache
def _router() -> Router:
    return Router()
