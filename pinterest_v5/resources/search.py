"""Search (dossier P15)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_v5.core.call import Call
from pinterest_v5.core.endpoint import Mode, Resource, listing

if TYPE_CHECKING:
    from pinterest_v5.models import Board, Page, Pin, SummaryPin


class Search(Resource[Mode]):
    """`api.search`: the account's own boards and Pins, and for partners everybody's."""

    @listing
    def list_boards(
        self,
        query: str | None = None,
        page_size: int | None = None,
        bookmark: str | None = None,
        *,
        ad_account_id: str | None = None,
    ) -> Call[Page[Board]]:
        """Search the account's boards. Scopes `boards:read`, `boards:read_secret` (S5)."""
        params = {"query": query, "page_size": page_size, "bookmark": bookmark, "ad_account_id": ad_account_id}
        return Call("GET", "search/boards", params=params)

    @listing
    def list_pins(
        self, query: str, bookmark: str | None = None, *, ad_account_id: str | None = None
    ) -> Call[Page[Pin]]:
        """Search the account's Pins. Scopes `boards:read`, `pins:read` and both `read_secret` (S5, F8)."""
        params = {"query": query, "bookmark": bookmark, "ad_account_id": ad_account_id}
        return Call("GET", "search/pins", params=params)

    @listing
    def list_partner_pins(
        self,
        term: str,
        country_code: str,
        bookmark: str | None = None,
        *,
        locale: str | None = None,
        limit: int | None = None,
    ) -> Call[Page[SummaryPin]]:
        """Search public Pins. Scopes `boards:read`, `pins:read`, and a grant as a partner (P15, L10)."""
        params = {"term": term, "country_code": country_code, "bookmark": bookmark, "locale": locale, "limit": limit}
        return Call("GET", "search/partner/pins", params=params)
