"""Shorten the secrets in texts and values that people may see."""

from __future__ import annotations

import base64
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

_SECRETS = re.compile(
    r"pin[acr][_.](?<!\w.{5})[\w.-]{8,}|[0-9a-f]{40}(?<!\w.{40})\b"
    r"|=(?:(?<=client_secret=)|(?<=access_token=)|(?<=refresh_token=)|(?<=[?&]code=)|(?<=[?&]token=)"
    r"|(?<=[?&]X-Amz-Signature=))[^&\s'\"]+"
)
"""Matches texts that look like a secret, and in a query the values of secret parameters, with their `=`.

Each alternative begins with a literal or a digit, and looks behind only after it, which is fast on long texts.
"""

_BETWEEN_WORDS = " \n\t'\"&"


def redact(secret: str) -> str:
    """Shorten a secret so that a person can recognise it and nobody can use it.

    >>> redact("pina_ABCDEFGHIJKL2345")
    'pina_…2345'
    """
    prefix = secret[:5] if secret.startswith("pin") else ""
    return f"{prefix}…{secret[-4:]}" if len(secret) > 12 else "…"


def redact_text(text: str) -> str:
    """Shorten every token, code and app secret in a text."""
    return _SECRETS.sub(_shortened, text)


def _shortened(secret: re.Match[str]) -> str:
    return f"={redact(secret[0][1:])}" if secret[0][0] == "=" else redact(secret[0])


def redact_start(text: str, longest: int) -> str:
    """Redact the beginning of a text, cut after `longest` characters, and note the length; read no more of it."""
    if len(text) <= 2 * longest:
        return truncate(redact_text(text), longest)
    start = text[: 2 * longest]
    whole = max(start.rfind(letter) for letter in _BETWEEN_WORDS)  # a secret that is cut might not be recognised
    return f"{redact_text(start[: whole + 1])[:longest]}… ({len(text)} characters)"


SECRET = frozenset(
    {
        "access_token",
        "client_secret",
        "code",
        "code_verifier",
        "form_token",
        "password",
        "refresh_token",
        "secret",
        "token",
    }
)
"""Names of fields whose values are secrets, whatever they look like."""
LONGEST_VALUE = 100


class Fields(dict[str, Any]):
    """Values by name. Its `repr` shortens the secrets; a look-up returns the whole value."""

    def __repr__(self) -> str:
        return repr(redact_value(dict(self)))

    __str__ = __repr__


def redact_value(value: Any, name: str = "") -> Any:
    """Return the value with its secrets redacted and its long texts cut."""
    if isinstance(value, dict):
        return {key: redact_value(part, str(key)) for key, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [redact_value(part, name) for part in value]
    if not isinstance(value, str):
        return value
    return truncate(redact(value) if name in SECRET else redact_text(value), LONGEST_VALUE)


def truncate(text: str, longest: int, of: int = 0) -> str:
    """Return the text, cut after so many characters with a note of how many there were.

    Where the text is the start of another alone, that is `of` so many.
    """
    return text if len(text) <= longest else f"{text[:longest]}… ({of or len(text)} characters)"


def redact_headers(http: Mapping[str, str]) -> dict[str, str]:
    """Return the header fields of a WSGI environment by their HTTP names, with the secrets redacted."""
    named = {key.removeprefix("HTTP_").replace("_", "-").title(): value for key, value in http.items()}
    return {
        name: redact_credentials(value) if name == "Authorization" else redact_text(value)
        for name, value in named.items()
    }


def redact_credentials(header: str) -> str:
    """Redact an Authorization header: `Basic 1512345:…ab12`."""
    scheme, _, value = header.partition(" ")
    if scheme.lower() == "basic":
        try:
            name, _, secret = base64.b64decode(value, validate=True).decode().partition(":")
        except ValueError:
            return f"{scheme} {redact(value)}"
        return f"{scheme} {redact_text(name)}:{redact(secret)}"
    return f"{scheme} {redact(value)}"
