"""Records of ad accounts, and of every thing of the advertising and commerce halves of the API."""

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
"""The currencies that an ad account can have (FX15)."""


@dataclass(frozen=True, kw_only=True, slots=True)
class AdAccount:
    """An ad account of a business (AC5)."""

    id: str
    owner_id: str
    name: str
    country: str = "US"
    """The country's two-letter code (ISO 3166-1)."""
    currency: Currency = "USD"
    time_zone: str | None = None
    """The name of the time zone, such as `Europe/Paris`; None if it was never set (AC10)."""
    has_billing: bool = True
    """Whether it can pay; without billing none of its ads are delivered (AC16)."""
    created_at: float
    updated_at: float


@dataclass(frozen=True, kw_only=True, slots=True)
class Entity:
    """A thing of the advertising or commerce half of the API, such as a campaign or a feed."""

    path: str
    """The path of its collection, like `ad_account/549755885175/campaigns`."""
    id: str
    """Its id, unique in its collection and usually of digits."""
    key: str
    """The path and the id, which identify it in the store."""
    owner_id: str
    """The id of the user who owns it."""
    fields: dict[str, Any]
    """The fields that answers show, by name. The dict is replaced, never changed in place."""
    created_at: float
    updated_at: float

    @property
    def collection(self) -> str:
        """The name of its collection, like `campaigns`."""
        return collection_of(self.path)

    @property
    def parent_path(self) -> str:
        """The path of its parent, like `ad_account/549755885175`."""
        return parent_of(self.path)
