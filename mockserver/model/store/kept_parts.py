"""The parts of the state that a database keeps besides the records: clock, settings, quotas, faults."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from mockserver.model.store.sql_schema import PARTS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from mockserver.model.store.database import Values
    from mockserver.model.store.engine import Part
    from mockserver.model.store.record_json import RecordJson


class KeptPart(NamedTuple):
    """A part as it is kept: its JSON, and the snapshot of which that was written."""

    body: str
    snapshot: Any


class KeptParts:
    """Compares each part with what is kept of it, and brings it back."""

    def __init__(self, record_json: RecordJson) -> None:
        self._json = record_json
        self._parts: Mapping[str, Part] = {}
        self._bodies: dict[str, str] = {}
        self._snapshots: dict[str, Any] = {}

    def watch(self, parts: Mapping[str, Part]) -> None:
        """Keep these parts from now on, as the database has them already."""
        self._parts = parts
        self.restore()

    def restore(self) -> None:
        """Bring every part back to what is kept of it."""
        self._restore(self._bodies)

    def take(self, bodies: Mapping[str, str]) -> None:
        """Take over parts that the database has, as JSON."""
        self._bodies.update(bodies)
        self._restore(bodies)

    def changed(self, *, everything: bool = False) -> dict[str, KeptPart]:
        """Return the parts that have changed: counts stay, also where a request was refused and its changes undone."""
        found: dict[str, KeptPart] = {}
        for name, part in self._parts.items():
            snapshot = part.snapshot()
            if not everything and name in self._snapshots and self._snapshots[name] == snapshot:
                continue
            body = self._json.write(snapshot)
            if everything or body != self._bodies.get(name):
                found[name] = KeptPart(body, snapshot)
            else:
                self._snapshots[name] = snapshot
        return found

    def note(self, parts: Mapping[str, KeptPart]) -> None:
        """Remember that these parts are kept now."""
        for name, part in parts.items():
            self._bodies[name], self._snapshots[name] = part

    def _restore(self, bodies: Mapping[str, str]) -> None:
        for name, part in self._parts.items():
            if name in bodies:
                part.restore(self._json.read(bodies[name]))
                self._snapshots[name] = part.snapshot()


def values_of(parts: Mapping[str, KeptPart]) -> Iterator[Values]:
    """Yield the rows that keep these parts."""
    for name, part in parts.items():
        yield {"collection": PARTS, "key": name, "place": 0, "body": part.body, "content": None}
