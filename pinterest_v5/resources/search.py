"""Search for boards and Pins (P15)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_v5.core.call import operation
from pinterest_v5.core.endpoint import Mode, Resource, listing

if TYPE_CHECKING:
    from pinterest_v5.core.call import Call
    from pinterest_v5.models import Board, Page, Pin, SummaryPin


class Search(Resource[Mode]):
    """`api.search`: search in the account's own boards and Pins and, for partners, in everybody's Pins."""

    @listing
    def list_boards(
        self,
        query: str | None = None,
        page_size: int | None = None,
        bookmark: str | None = None,
        *,
        ad_account_id: str | None = None,
    ) -> Call[Page[Board]]:
        """Search the account's boards. Scopes `boards:read`, `boards:read_secret` (S5).

        Operation `search_user_boards/get`.
        """
        return operation("GET search/boards", locals())

    @listing
    def list_pins(
        self, query: str, bookmark: str | None = None, *, ad_account_id: str | None = None
    ) -> Call[Page[Pin]]:
        """Search the account's Pins (S5, F8).

        Operation `search_user_pins/list`. Scopes `boards:read`, `boards:read_secret`, `pins:read`, `pins:read_secret`.
        """
        return operation("GET search/pins", locals())

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
        """Search public Pins. Scopes `boards:read`, `pins:read`, and a grant as a partner (P15, L10).

        Operation `search_partner_pins`.
        """
        return operation("GET search/partner/pins", locals())
