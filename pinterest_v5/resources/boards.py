"""Boards and their sections."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_v5.core.call import Nothing, operation
from pinterest_v5.core.endpoint import Mode, Resource, endpoint, listing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pinterest_v5.core.call import Call
    from pinterest_v5.models import (
        Board,
        BoardPrivacy,
        BoardPrivacyFilter,
        BoardSection,
        CreativeType,
        Page,
        Pin,
        UpdatedBoardPrivacy,
    )


class Boards(Resource[Mode]):
    """`api.boards`: boards and their sections. `ad_account_id` acts for the owner of that ad account (F12)."""

    @listing
    def list(
        self,
        page_size: int | None = None,
        bookmark: str | None = None,
        privacy: BoardPrivacyFilter | None = None,
        *,
        ad_account_id: str | None = None,
    ) -> Call[Page[Board]]:
        """List the account's boards and the group boards it works on. Scope `boards:read` (B6, B10).

        Operation `boards/list`.

        Args:
            page_size: boards on a page, 1 to 250; Pinterest's default is 25 (F6).
            bookmark: start where an earlier page ended.
            privacy: only boards of this privacy; secret ones need `boards:read_secret`.
            ad_account_id: act for the owner of this ad account.
        """
        return operation("GET boards", locals())

    @endpoint
    def get(self, board_id: str, *, ad_account_id: str | None = None) -> Call[Board]:
        """Return a board. Scope `boards:read`.

        Operation `boards/get`.

        Raises:
            NotFoundError: no such board, or none that this account can see (code 40).
        """
        return operation("GET boards/{board_id}", locals())

    @endpoint
    def create(
        self,
        name: str,
        description: str | None = None,
        privacy: BoardPrivacy | None = None,
        *,
        is_ads_only: bool | None = None,
        ad_account_id: str | None = None,
    ) -> Call[Board]:
        """Create a board. Scopes `boards:read`, `boards:write`; a secret one needs `boards:write_secret` too (B2).

        Operation `boards/create`.

        Raises:
            InvalidRequestError: the account has a board of that name already (code 58; B9).
        """
        return operation("POST boards", locals())

    @endpoint
    def update(
        self,
        board_id: str,
        name: str | None = None,
        description: str | None = None,
        privacy: UpdatedBoardPrivacy | None = None,
        *,
        ad_account_id: str | None = None,
    ) -> Call[Board]:
        """Change what is given; the rest stays. Scopes `boards:read`, `boards:write` (B3).

        Operation `boards/update`.
        """
        return operation("PATCH boards/{board_id}", locals())

    @endpoint
    def delete(self, board_id: str, *, ad_account_id: str | None = None) -> Call[None]:
        """Delete a board with all that is on it. Scopes `boards:read`, `boards:write` (B5).

        Operation `boards/delete`.
        """
        return operation("DELETE boards/{board_id}", locals(), answer=Nothing)

    @listing
    def list_pins(
        self,
        board_id: str,
        page_size: int | None = None,
        bookmark: str | None = None,
        *,
        creative_types: Sequence[CreativeType] | None = None,
        pin_metrics: bool | None = None,
        ad_account_id: str | None = None,
    ) -> Call[Page[Pin]]:
        """List the Pins on a board. Scopes `boards:read`, `pins:read` (B14).

        Operation `boards/list_pins`.
        """
        return operation("GET boards/{board_id}/pins", locals())

    @listing
    def list_sections(
        self,
        board_id: str,
        page_size: int | None = None,
        bookmark: str | None = None,
        *,
        ad_account_id: str | None = None,
    ) -> Call[Page[BoardSection]]:
        """List the sections of a board. Scope `boards:read` (B12).

        Operation `board_sections/list`.
        """
        return operation("GET boards/{board_id}/sections", locals())

    @endpoint
    def create_section(self, board_id: str, name: str, *, ad_account_id: str | None = None) -> Call[BoardSection]:
        """Add a section of 1 to 180 characters. Scopes `boards:read`, `boards:write` (B11).

        Operation `board_sections/create`.
        """
        return operation("POST boards/{board_id}/sections", locals())

    @endpoint
    def update_section(
        self, board_id: str, section_id: str, name: str, *, ad_account_id: str | None = None
    ) -> Call[BoardSection]:
        """Rename a section. Scopes `boards:read`, `boards:write` (B11).

        Operation `board_sections/update`.
        """
        return operation("PATCH boards/{board_id}/sections/{section_id}", locals())

    @endpoint
    def delete_section(self, board_id: str, section_id: str, *, ad_account_id: str | None = None) -> Call[None]:
        """Delete a section. Scopes `boards:read`, `boards:write` (B11).

        Operation `board_sections/delete`.
        """
        return operation("DELETE boards/{board_id}/sections/{section_id}", locals(), answer=Nothing)

    @listing
    def list_section_pins(
        self,
        board_id: str,
        section_id: str,
        page_size: int | None = None,
        bookmark: str | None = None,
        *,
        ad_account_id: str | None = None,
    ) -> Call[Page[Pin]]:
        """List the Pins in a section. Scopes `boards:read`, `pins:read` (B12).

        Operation `board_sections/list_pins`.
        """
        return operation("GET boards/{board_id}/sections/{section_id}/pins", locals())
