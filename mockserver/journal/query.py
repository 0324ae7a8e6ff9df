"""What a test asks the journal: which requests, and what they must have said."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from mockserver.model import request_target
from mockserver.model.matching import is_same
from mockserver.model.redaction import redact_value

if TYPE_CHECKING:
    from mockserver.journal.entry import Entry


class Mismatch(NamedTuple):
    """Something that a request says otherwise than asked."""

    name: str
    found: Any

    def __str__(self) -> str:
        shown = redact_value(self.found, self.name)
        return f"{self.name} was {shown!r}" if self.found is not None else f"without {self.name}"


@dataclass(frozen=True, kw_only=True, slots=True)
class CallQuery:
    """What a test asks for: a target, and what a call to it must have said."""

    target: str
    about: dict[str, Any]
    """What is asked of the call itself: its user, app, status, error."""
    fields: dict[str, Any]
    """What it must have said in its path, query or body, by name; None is for what it must not have said."""

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
