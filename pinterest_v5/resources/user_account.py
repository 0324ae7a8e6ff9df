"""The account that the token acts for, whom it follows, and how it does (dossier 10)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_v5.core.call import Call, Nothing, path, present
from pinterest_v5.core.endpoint import Mode, Resource, endpoint, listing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pinterest_v5.models import (
        Account,
        AccountAnalytics,
        AccountSplit,
        AppType,
        Board,
        ClaimedContent,
        ContentType,
        FollowingFeed,
        Interest,
        LinkedBusiness,
        Page,
        PinFormat,
        Source,
        TopPins,
        TopPinsOrder,
        TopVideoPinsOrder,
        UserSummary,
        VerificationMethod,
        Website,
        WebsiteVerification,
    )


class UserAccount(Resource[Mode]):
    """`api.user_account`. Wherever it is taken, `ad_account_id` acts for the owner of that ad account (F12)."""

    @endpoint
    def get(self, *, ad_account_id: str | None = None) -> Call[Account]:
        """Return the account. Scope `user_accounts:read` (U1)."""
        return Call("GET", "user_account", params={"ad_account_id": ad_account_id})

    @endpoint
    def get_analytics(
        self,
        start_date: str,
        end_date: str,
        *,
        from_claimed_content: ClaimedContent | None = None,
        pin_format: PinFormat | None = None,
        app_types: AppType | None = None,
        content_type: ContentType | None = None,
        source: Source | None = None,
        metric_types: Sequence[str] | None = None,
        split_field: AccountSplit | None = None,
        ad_account_id: str | None = None,
    ) -> Call[AccountAnalytics]:
        """Return how the account does. Scope `user_accounts:read` (U10).

        Args:
            start_date: first day, `2026-11-01`, at most 90 days back.
            end_date: last day.
            from_claimed_content: only Pins from claimed websites, or only others.
            pin_format: only Pins of this format.
            app_types: only what happened on such devices.
            content_type: only paid, or only organic.
            source: only the account's own Pins, or only others with its content.
            metric_types: the figures wanted; all by default.
            split_field: one set of figures for each value of this field, instead of one under `all`.
            ad_account_id: act for the owner of this ad account.
        """
        params = {
            "start_date": start_date,
            "end_date": end_date,
            "from_claimed_content": from_claimed_content,
            "pin_format": pin_format,
            "app_types": app_types,
            "content_type": content_type,
            "source": source,
            "metric_types": metric_types,
            "split_field": split_field,
            "ad_account_id": ad_account_id,
        }
        return Call("GET", "user_account/analytics", params=params)

    @endpoint
    def get_top_pins(
        self,
        start_date: str,
        end_date: str,
        sort_by: TopPinsOrder,
        *,
        from_claimed_content: ClaimedContent | None = None,
        pin_format: PinFormat | None = None,
        app_types: AppType | None = None,
        content_type: ContentType | None = None,
        source: Source | None = None,
        metric_types: Sequence[str] | None = None,
        num_of_pins: int | None = None,
        created_in_last_n_days: int | None = None,
        ad_account_id: str | None = None,
    ) -> Call[TopPins]:
        """Return the Pins that do best. Scopes `pins:read`, `user_accounts:read` (U10).

        As `get_analytics`; `num_of_pins` is 1 to 50, by default 10, and `created_in_last_n_days` can only be 30.
        """
        params = {
            "start_date": start_date,
            "end_date": end_date,
            "sort_by": sort_by,
            "from_claimed_content": from_claimed_content,
            "pin_format": pin_format,
            "app_types": app_types,
            "content_type": content_type,
            "source": source,
            "metric_types": metric_types,
            "num_of_pins": num_of_pins,
            "created_in_last_n_days": created_in_last_n_days,
            "ad_account_id": ad_account_id,
        }
        return Call("GET", "user_account/analytics/top_pins", params=params)

    @endpoint
    def get_top_video_pins(
        self,
        start_date: str,
        end_date: str,
        sort_by: TopVideoPinsOrder,
        *,
        from_claimed_content: ClaimedContent | None = None,
        pin_format: PinFormat | None = None,
        app_types: AppType | None = None,
        content_type: ContentType | None = None,
        source: Source | None = None,
        metric_types: Sequence[str] | None = None,
        num_of_pins: int | None = None,
        created_in_last_n_days: int | None = None,
        ad_account_id: str | None = None,
    ) -> Call[TopPins]:
        """Return the video Pins that do best. As `get_top_pins` (U10)."""
        params = {
            "start_date": start_date,
            "end_date": end_date,
            "sort_by": sort_by,
            "from_claimed_content": from_claimed_content,
            "pin_format": pin_format,
            "app_types": app_types,
            "content_type": content_type,
            "source": source,
            "metric_types": metric_types,
            "num_of_pins": num_of_pins,
            "created_in_last_n_days": created_in_last_n_days,
            "ad_account_id": ad_account_id,
        }
        return Call("GET", "user_account/analytics/top_video_pins", params=params)

    @endpoint
    def list_businesses(self) -> Call[list[LinkedBusiness]]:
        """Return the businesses that the account is linked to, all at once. Scope `user_accounts:read` (U3)."""
        return Call("GET", "user_account/businesses", answer=list)

    @listing
    def list_followers(self, page_size: int | None = None, bookmark: str | None = None) -> Call[Page[UserSummary]]:
        """List who follows the account. Scope `user_accounts:read` (U4)."""
        return Call("GET", "user_account/followers", params={"page_size": page_size, "bookmark": bookmark})

    @listing
    def list_following(
        self,
        page_size: int | None = None,
        bookmark: str | None = None,
        *,
        feed_type: FollowingFeed | None = None,
        explicit_following: bool | None = None,
        ad_account_id: str | None = None,
    ) -> Call[Page[UserSummary]]:
        """List whom the account follows. Scope `user_accounts:read` (U5)."""
        params = {
            "page_size": page_size,
            "bookmark": bookmark,
            "feed_type": feed_type,
            "explicit_following": explicit_following,
            "ad_account_id": ad_account_id,
        }
        return Call("GET", "user_account/following", params=params)

    @listing
    def list_following_boards(
        self,
        page_size: int | None = None,
        bookmark: str | None = None,
        *,
        explicit_following: bool | None = None,
        ad_account_id: str | None = None,
    ) -> Call[Page[Board]]:
        """List the boards that the account follows. Scope `user_accounts:read` (U6)."""
        params = {
            "page_size": page_size,
            "bookmark": bookmark,
            "explicit_following": explicit_following,
            "ad_account_id": ad_account_id,
        }
        return Call("GET", "user_account/following/boards", params=params)

    @endpoint
    def follow(self, username: str, *, auto_follow: bool | None = None) -> Call[UserSummary]:
        """Follow somebody. Scope `user_accounts:write`, and a grant to the app (U7, L10).

        Raises:
            NotFoundError: nobody has that name (code 30).
        """
        return Call("POST", path("user_account", "following", username), json=present(auto_follow=auto_follow))

    @listing
    def list_websites(self, page_size: int | None = None, bookmark: str | None = None) -> Call[Page[Website]]:
        """List the account's websites. Scope `user_accounts:read` (U8)."""
        return Call("GET", "user_account/websites", params={"page_size": page_size, "bookmark": bookmark})

    @endpoint
    def verify_website(
        self,
        website: str,
        verification_method: VerificationMethod | None = None,
        *,
        ad_account_id: str | None = None,
    ) -> Call[Website]:
        """Claim a website that carries what `get_website_verification` gave. Scope `user_accounts:write` (U8)."""
        body = present(website=website, verification_method=verification_method)
        return Call("POST", "user_account/websites", params={"ad_account_id": ad_account_id}, json=body)

    @endpoint
    def unverify_website(self, website: str) -> Call[None]:
        """Give a website up. Scope `user_accounts:write` (U8)."""
        return Call("DELETE", "user_account/websites", params={"website": website}, answer=Nothing)

    @endpoint
    def get_website_verification(self, *, ad_account_id: str | None = None) -> Call[WebsiteVerification]:
        """Return what to put on a website to claim it. Scope `user_accounts:read` (U8)."""
        return Call("GET", "user_account/websites/verification", params={"ad_account_id": ad_account_id})

    @listing
    def list_followed_interests(
        self, username: str, page_size: int | None = None, bookmark: str | None = None
    ) -> Call[Page[Interest]]:
        """List what somebody is interested in. Scope `user_accounts:read`; deprecated by Pinterest (U9)."""
        params = {"page_size": page_size, "bookmark": bookmark}
        return Call("GET", path("users", username, "interests", "follow"), params=params)
