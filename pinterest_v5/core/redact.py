"""Secrets never leave whole: what may be shown of them, and how they are found in foreign text."""

import re
from collections.abc import Iterable

# Tokens as Pinterest shapes them (dossier T20, T21), and the 40 hex digits of app secrets and codes (A15, T22).
PINTEREST_SECRET = re.compile(r"\bpin[acr][_.][\w.~+/=-]{8,}|\b[0-9a-f]{40}\b")
PREFIX = re.compile(r"pin[acr][_.]")


def redact(secret: str) -> str:
    """Return what may be shown of a secret: its prefix and its last four characters, `pina_…AB12`."""
    prefix = PREFIX.match(secret)
    tail = secret[-4:] if len(secret) >= 12 else ""
    return f"{prefix.group() if prefix else ''}…{tail}"


def conceal(text: str, secrets: Iterable[str] = ()) -> str:
    """Return `text` with the given secrets, and all that look like Pinterest's, shortened."""
    for secret in sorted(secrets, key=len, reverse=True):
        if len(secret) >= 6:
            text = text.replace(secret, redact(secret))
    return PINTEREST_SECRET.sub(lambda found: redact(found.group()), text)
