"""What a report must not show whole."""

from __future__ import annotations

import base64
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection


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
    """Return how the two stand in a Basic header (T1)."""
    return base64.b64encode(f"{app_id}:{app_secret}".encode()).decode()
