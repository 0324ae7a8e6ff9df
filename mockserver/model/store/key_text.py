"""Convert keys of records to texts that every database takes."""

from __future__ import annotations

import hashlib

LONGEST = 300
"""The longest key that is stored as it is, in characters, because databases bound the length of indexed values."""


def key_text(key: str) -> str:
    """Return the key, or a substitute for one that a database would not take as it is."""
    if key.isascii() and key.isprintable() and len(key) <= LONGEST:
        return key
    return f"#{hashlib.sha256(key.encode('utf-8', 'surrogatepass')).hexdigest()}"
