"""Compare what a request sent with the values that a test asks for, in faults and in the journal."""

from __future__ import annotations

from typing import Any


def is_same(wanted: Any, found: Any) -> bool:
    """Tell whether a value was sent. Forms and queries know only text; of an object, the wanted fields count."""
    if isinstance(wanted, dict):
        return isinstance(found, dict) and all(is_same(part, found.get(name)) for name, part in wanted.items())
    if isinstance(wanted, (list, tuple)):
        alike = isinstance(found, list) and len(wanted) == len(found)
        return alike and all(is_same(*pair) for pair in zip(wanted, found, strict=True))
    if isinstance(found, str) and isinstance(wanted, bool):
        return found.lower() == str(wanted).lower()
    if isinstance(found, str) and isinstance(wanted, (int, float)):
        return found == str(wanted)
    return bool(wanted == found) and isinstance(wanted, bool) == isinstance(found, bool)
