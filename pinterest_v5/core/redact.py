"""Find secrets in texts and shorten them to what may be shown."""

import re
from collections.abc import Iterable

SECRETS = re.compile(
    r"\bpin[acr][_.][\w.~+/=-]{8,}|\b[0-9a-f]{40}\b"
    r"|(?:(?<=client_secret=)|(?<=access_token=)|(?<=refresh_token=)|(?<=[?&]code=)|(?<=[?&]token=)"
    r"|(?<=[?&]X-Amz-Signature=))[^&\s'\"]+"
)
"""Matches Pinterest's tokens (T20, T21), app secrets and codes (A15, T22), and values that a query names as secret."""
PREFIX = re.compile(r"pin[acr][_.]")


def redact(secret: str) -> str:
    """Return what may be shown of a secret: its prefix and its last four characters, `pina_…AB12`."""
    prefix = PREFIX.match(secret)
    tail = secret[-4:] if len(secret) >= 12 else ""
    return f"{prefix.group() if prefix else ''}…{tail}"


def conceal(text: str, secrets: Iterable[str] = ()) -> str:
    """Return the text with the given secrets, and all that look like Pinterest's, shortened."""
    for secret in sorted(secrets, key=len, reverse=True):
        if len(secret) >= 6:
            text = text.replace(secret, redact(secret))
    return SECRETS.sub(lambda found: redact(found.group()), text)
