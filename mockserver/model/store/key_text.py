"""Keys of records as a database takes them."""

from __future__ import annotations

import hashlib

LONGEST = 300
"""Characters: what a database indexes is bounded."""


def key_text(key: str) -> str:
    """Return the key, or a substitute for one that a database would not take as it is."""
    if key.isascii() and key.isprintable() and len(key) <= LONGEST:
        return key
    return f"#{hashlib.sha256(key.encode('utf-8', 'surrogatepass')).hexdigest()}"
