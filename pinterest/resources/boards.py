"""Boards (dossier 11)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest.call import Call, path
from pinterest.endpoint import Mode, Resource, endpoint, listing

if TYPE_CHECKING:
    from pinterest.models import Board, BoardPrivacyFilter, Page


class Boards(Resource[Mode]):
    """`api.boards`."""

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

        Args:
            page_size: boards on a page, 1 to 250; Pinterest's default is 25 (F6).
            bookmark: start where an earlier page ended.
            privacy: only boards of this privacy; secret ones need `boards:read_secret`.
            ad_account_id: act for the owner of this ad account (F12).
        """
        return Call(
            "GET",
            "boards",
            params={
                "page_size": page_size,
                "bookmark": bookmark,
                "privacy": privacy,
                "ad_account_id": ad_account_id,
            },
        )

    @endpoint
    def get(self, board_id: str, *, ad_account_id: str | None = None) -> Call[Board]:
        """Return a board. Scope `boards:read`.

        Raises:
            NotFoundError: no such board, or none that this account can see (code 40; 5.3).
        """
        return Call("GET", path("boards", board_id), params={"ad_account_id": ad_account_id})
