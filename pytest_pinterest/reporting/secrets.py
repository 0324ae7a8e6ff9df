"""What a report must not show whole, and how a text shows it instead."""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    Conceal = Callable[[str], str]

ISSUED = re.compile(r"pin[acr]_[A-Z2-7]{96}|pinr(?:\.[\w-]+){3}|(?<![0-9a-f])[0-9a-f]{40}(?![0-9a-f])")
"""The shapes of what the fake issues, to look up whether it did."""

CUT = re.compile(r"(?:(?<![\w~+/%-])([\w~+/%-]{8,}))?\.\.\.([\w~+/=%-]{8,})?")
"""What may be left of a secret where pytest cut a long text in the middle."""

SHORTEST = 8
"""Characters of a secret that is looked for: a shorter one is a word that may stand anywhere."""


@dataclass(frozen=True, kw_only=True)
class Secrets:
    """What must not be shown whole.

    Attributes:
        named: the secrets that are in use, of any shape.
        issued: those of worlds that are gone: many, each of a shape that the fake gives to what it issues.
    """

    named: Collection[str] = field(default=())
    issued: Collection[str] = field(default=())

    def __bool__(self) -> bool:
        return bool(self.named or self.issued)


def basic(app_id: str, app_secret: str) -> str:
    """Encode a user id and a password as in a Basic header (T1)."""
    return base64.b64encode(f"{app_id}:{app_secret}".encode()).decode()


def concealer(secrets: Secrets) -> Conceal:
    """Return a function that shortens the secrets in a text."""
    from pinterest_v5.core.redact import redact as redact_secret

    known = sorted({secret for secret in secrets.named if len(secret) >= SHORTEST}, key=len, reverse=True)

    def shorten_issued(found: re.Match[str]) -> str:
        return redact_secret(found[0]) if found[0] in secrets.issued else found[0]

    def shorten_parts(found: re.Match[str]) -> str:
        start, end = found[1] or "", found[2] or ""
        everything = (*known, *secrets.issued)
        if start and any(secret.startswith(start) for secret in everything):
            start = ""
        if end and any(secret.endswith(end) for secret in everything):
            end = ""
        return f"{start}...{end}"

    def conceal(text: str) -> str:
        for secret in known:
            text = text.replace(secret, redact_secret(secret))
        if secrets.issued:
            text = ISSUED.sub(shorten_issued, text)
        return CUT.sub(shorten_parts, text) if "..." in text else text

    return conceal
