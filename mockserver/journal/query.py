"""A test's query to the journal: which requests, and what they must have contained."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from mockserver.model import request_target
from mockserver.model.matching import is_same
from mockserver.model.redaction import redact_value

if TYPE_CHECKING:
    from mockserver.journal.entry import Entry


class Mismatch(NamedTuple):
    """A value in a request that differs from the one in the query."""

    name: str
    found: Any

    def __str__(self) -> str:
        shown = redact_value(self.found, self.name)
        return f"{self.name} was {shown!r}" if self.found is not None else f"without {self.name}"


@dataclass(frozen=True, kw_only=True, slots=True)
class CallQuery:
    """A query for calls: a target, and what a call to it must have contained."""

    target: str
    about: dict[str, Any]
    """Required attributes of the call: its user, app, status and error."""
    fields: dict[str, Any]
    """Required values in the call's path, query or body, by name; None for a field that must not have been sent."""

    def matches(self, entry: Entry) -> bool:
        """Tell whether the call is to the target."""
        return request_target.matches(self.target, entry.operation, entry.path)

    def mismatches(self, entry: Entry) -> list[Mismatch]:
        """List where the call differs from what is asked."""
        found = [
            Mismatch(name, value) for name, wanted in self.about.items() if (value := getattr(entry, name)) != wanted
        ]
        if self.fields:
            sent = entry.sent
            found += [
                Mismatch(name, sent.get(name))
                for name, wanted in self.fields.items()
                if not is_same(wanted, sent.get(name))
            ]
        return found

    def distance(self, entry: Entry) -> int:
        """Count in how many points the call differs from what is asked."""
        return len(self.mismatches(entry))

    def __str__(self) -> str:
        wanted = {**self.about, **self.fields}
        conditions = ", ".join(f"{name}={redact_value(value, name)!r}" for name, value in wanted.items())
        return f"{self.target} with {conditions}" if conditions else self.target
