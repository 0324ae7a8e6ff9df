"""Ad accounts, who may use them, and all that is kept of the derived half of the API."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from mockserver.model.entity_paths import collection_of, parent_of

Currency = Literal[
    "UNK",
    "USD",
    "GBP",
    "CAD",
    "EUR",
    "AUD",
    "NZD",
    "SEK",
    "ILS",
    "CHF",
    "HKD",
    "JPY",
    "SGD",
    "KRW",
    "NOK",
    "DKK",
    "PLN",
    "RON",
    "HUF",
    "CZK",
    "BRL",
    "MXN",
    "ARS",
    "CLP",
    "COP",
    "INR",
    "TRY",
]
"""Of an ad account (FX15)."""


@dataclass(frozen=True, kw_only=True, slots=True)
class AdAccount:
    """An ad account of a business (AC5)."""

    id: str
    owner_id: str
    name: str
    country: str = "US"
    """ISO 3166-1, two letters."""
    currency: Currency = "USD"
    time_zone: str | None = None
    """A name such as `Europe/Paris`; None where it was never set (AC10)."""
    has_billing: bool = True
    """Whether it can pay: without that nothing of it is delivered (AC16)."""
    created_at: float
    updated_at: float


@dataclass(frozen=True, kw_only=True, slots=True)
class Entity:
    """Hold a thing of the advertising or commerce half of the API, such as a campaign or a feed."""

    path: str
    """Its collection within its parents: `ad_account/549755885175/campaigns`."""
    id: str
    """Unique in its collection: an id of digits, as a rule."""
    key: str
    """The path and the id."""
    owner_id: str
    """Whose it is: the user who made it."""
    fields: dict[str, Any]
    """What answers show of it. They are never changed in place."""
    created_at: float
    updated_at: float

    @property
    def collection(self) -> str:
        """The name of its collection: `campaigns`."""
        return collection_of(self.path)

    @property
    def parent_path(self) -> str:
        """The path of what it belongs to: `ad_account/549755885175`."""
        return parent_of(self.path)
