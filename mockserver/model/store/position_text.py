"""Positions as text that sorts, byte by byte, as they do."""

from __future__ import annotations

import hashlib
import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mockserver.model.store.sorted_entries import Position

LONGEST = 300
"""Characters: what a database indexes is bounded."""


def position_text(position: Position) -> str:
    """The text of a position: it sorts as the position does among those of its collection."""
    return " ".join(_text(part) if isinstance(part, str) else _number(part) for part in position)


def key_text(key: str) -> str:
    """The key, or what stands for one that a database would not take as it is."""
    if key.isascii() and key.isprintable() and len(key) <= LONGEST:
        return key
    return f"#{hashlib.sha256(key.encode('utf-8', 'surrogatepass')).hexdigest()}"


def _number(number: float) -> str:
    """Its sign, the length of its whole part, the part and the fraction; those of negative ones in reverse."""
    whole = math.floor(number)
    digits = str(abs(whole))
    fraction = f"{int((number - whole) * 2**60):016x}"
    if whole >= 0:
        return f"p{len(digits):04d}{digits}{fraction}"
    reverse = "".join(str(9 - int(digit)) for digit in digits)
    return f"n{9999 - len(digits):04d}{reverse}{fraction}"


def _text(text: str) -> str:
    """Texts that are alike for longer than a database would index sort by chance."""
    start = text.encode("utf-8", "surrogatepass").hex()
    return start if len(start) <= LONGEST else f"{start[:LONGEST]}-{key_text(text + chr(0))}"
