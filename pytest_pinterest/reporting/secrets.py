"""Shorten secrets in the texts of a report."""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    Conceal = Callable[[str], str]

ISSUED = re.compile(r"pin[acr]_[A-Z2-7]{96}|pinr(?:\.[\w-]+){3}|(?<![0-9a-f])[0-9a-f]{40}(?![0-9a-f])")
"""Matches texts in the form of the fake's tokens and secrets, to look up whether it has issued them."""

CUT = re.compile(r"(?:(?<![\w~+/%-])([\w~+/%-]{8,}))?\.\.\.([\w~+/=%-]{8,})?")
"""Matches what may be left of a secret where pytest has cut the middle out of a long text."""

SHORTEST = 8
"""The shortest secret that is looked for, in characters: a shorter one might be part of any text."""


@dataclass(frozen=True, kw_only=True)
class Secrets:
    """The secrets that must not be shown in full.

    Attributes:
        named: the secrets in use, in any form.
        issued: the many secrets of earlier worlds, all in a form in which the fake issues them.
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
