"""The account for which the token acts: its profile, follows, websites and analytics."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_v5.core.call import Nothing, operation
from pinterest_v5.core.endpoint import Mode, Resource, endpoint, listing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pinterest_v5.core.call import Call
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
    """`api.user_account`: the token's own account. `ad_account_id` acts for the owner of that ad account (F12)."""

    @endpoint
    def get(self, *, ad_account_id: str | None = None) -> Call[Account]:
        """Return the account. Scope `user_accounts:read` (U1).

        Operation `user_account/get`.
        """
        return operation("GET user_account", locals())

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

        Operation `user_account/analytics`.

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
        return operation("GET user_account/analytics", locals())

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

        Operation `user_account/analytics/top_pins`.

        As `get_analytics`; `num_of_pins` is 1 to 50, by default 10, and `created_in_last_n_days` can only be 30.
        """
        return operation("GET user_account/analytics/top_pins", locals())

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
        """Return the video Pins that do best. Scopes `pins:read`, `user_accounts:read` (U10).

        Operation `user_account/analytics/top_video_pins`. As `get_top_pins`.
        """
        return operation("GET user_account/analytics/top_video_pins", locals())

    @endpoint
    def list_businesses(self) -> Call[list[LinkedBusiness]]:
        """Return the businesses that the account is linked to, all at once. Scope `user_accounts:read` (U3).

        Operation `linked_business_accounts/get`.
        """
        return operation("GET user_account/businesses", locals(), answer=list)

    @listing
    def list_followers(self, page_size: int | None = None, bookmark: str | None = None) -> Call[Page[UserSummary]]:
        """List who follows the account. Scope `user_accounts:read` (U4).

        Operation `followers/list`.
        """
        return operation("GET user_account/followers", locals())

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
        """List whom the account follows. Scope `user_accounts:read` (U5).

        Operation `user_following/get`.
        """
        return operation("GET user_account/following", locals())

    @listing
    def list_following_boards(
        self,
        page_size: int | None = None,
        bookmark: str | None = None,
        *,
        explicit_following: bool | None = None,
        ad_account_id: str | None = None,
    ) -> Call[Page[Board]]:
        """List the boards that the account follows. Scope `user_accounts:read` (U6).

        Operation `boards_user_follows/list`.
        """
        return operation("GET user_account/following/boards", locals())

    @endpoint
    def follow(self, username: str, *, auto_follow: bool | None = None) -> Call[UserSummary]:
        """Follow somebody. Scope `user_accounts:write`, and a grant to the app (U7, L10).

        Operation `follow_user/update`.

        Raises:
            NotFoundError: nobody has that name (code 30).
        """
        return operation("POST user_account/following/{username}", locals())

    @listing
    def list_websites(self, page_size: int | None = None, bookmark: str | None = None) -> Call[Page[Website]]:
        """List the account's websites. Scope `user_accounts:read` (U8).

        Operation `user_websites/get`.
        """
        return operation("GET user_account/websites", locals())

    @endpoint
    def verify_website(
        self,
        website: str,
        verification_method: VerificationMethod | None = None,
        *,
        ad_account_id: str | None = None,
    ) -> Call[Website]:
        """Claim a website that carries what `get_website_verification` gave. Scope `user_accounts:write` (U8).

        Operation `verify_website/update`.
        """
        return operation("POST user_account/websites", locals())

    @endpoint
    def unverify_website(self, website: str) -> Call[None]:
        """Give up a claimed website. Scope `user_accounts:write` (U8).

        Operation `unverify_website/delete`.
        """
        return operation("DELETE user_account/websites", locals(), answer=Nothing)

    @endpoint
    def get_website_verification(self, *, ad_account_id: str | None = None) -> Call[WebsiteVerification]:
        """Return what to put on a website to claim it. Scope `user_accounts:read` (U8).

        Operation `website_verification/get`.
        """
        return operation("GET user_account/websites/verification", locals())

    @listing
    def list_followed_interests(
        self, username: str, page_size: int | None = None, bookmark: str | None = None
    ) -> Call[Page[Interest]]:
        """List what somebody is interested in. Scope `user_accounts:read`; deprecated by Pinterest (U9).

        Operation `user_account/followed_interests`.
        """
        return operation("GET users/{username}/interests/follow", locals())
