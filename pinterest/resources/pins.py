"""Pins (dossier 12)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest.call import Call, path
from pinterest.endpoint import Mode, Resource, endpoint, listing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pinterest.models import CreativeType, Page, Pin, PinFilter, PinType


class Pins(Resource[Mode]):
    """`api.pins`."""

    @listing
    def list(
        self,
        page_size: int | None = None,
        bookmark: str | None = None,
        *,
        pin_filter: PinFilter | None = None,
        include_protected_pins: bool | None = None,
        pin_type: PinType | None = None,
        creative_types: Sequence[CreativeType] | None = None,
        pin_metrics: bool | None = None,
        ad_account_id: str | None = None,
    ) -> Call[Page[Pin]]:
        """List the account's Pins. Scopes `boards:read` and `pins:read` (P12, S4).

        Args:
            page_size: Pins on a page, 1 to 250; Pinterest's default is 25 (F6).
            bookmark: start where an earlier page ended.
            pin_filter: leave some Pins out.
            include_protected_pins: list Pins on protected boards too.
            pin_type: only Pins of this type.
            creative_types: only Pins of these formats.
            pin_metrics: give each Pin its metrics (P13).
            ad_account_id: act for the owner of this ad account (F12).
        """
        return Call(
            "GET",
            "pins",
            params={
                "page_size": page_size,
                "bookmark": bookmark,
                "pin_filter": pin_filter,
                "include_protected_pins": include_protected_pins,
                "pin_type": pin_type,
                "creative_types": creative_types,
                "pin_metrics": pin_metrics,
                "ad_account_id": ad_account_id,
            },
        )

    @endpoint
    def get(self, pin_id: str, *, pin_metrics: bool | None = None, ad_account_id: str | None = None) -> Call[Pin]:
        """Return a Pin. Scopes `boards:read` and `pins:read` (S4).

        Args:
            pin_id: the Pin.
            pin_metrics: give its metrics too (P13).
            ad_account_id: act for the owner of this ad account (F12).

        Raises:
            NotFoundError: no such Pin, or none that this account can see (code 50).
        """
        return Call("GET", path("pins", pin_id), params={"pin_metrics": pin_metrics, "ad_account_id": ad_account_id})
