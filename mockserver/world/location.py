"""Locations in the description of a world, and errors that name them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from mockserver.model.redaction import redact_text

LONGEST = 80


class WorldError(ValueError):
    """A mistake in the description of a world. The text names the file, the place in it and what was expected."""


@dataclass(frozen=True, slots=True)
class Location:
    """A place in a file, such as `pins[2].title`."""

    source: str
    path: str = ""

    def __getitem__(self, key: str | int) -> Location:
        if isinstance(key, int):
            return replace(self, path=f"{self.path}[{key}]")
        return replace(self, path=f"{self.path}.{key}" if self.path else key)

    def error(self, problem: str) -> WorldError:
        """Return an error that names the place."""
        return WorldError(f"{self.source}: {self.path}: {problem}" if self.path else f"{self.source}: {problem}")

    def expected(self, what: str, value: object) -> WorldError:
        """Return an error that says what was expected there, and quotes what was found."""
        return self.error(f"expected {what}, not {shown(value)}.")


def shown(value: object) -> str:
    """Quote a value for an error: short, and without a secret."""
    text = redact_text(repr(value))
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}..."
