"""The account."""

from __future__ import annotations

from typing import Literal, TypedDict

AccountType = Literal["PINNER", "BUSINESS"]


class AccountKeys(TypedDict):
    """What has always been there (U2)."""

    username: str
    account_type: AccountType
    profile_image: str
    website_url: str


class Account(AccountKeys, total=False):
    """`GET /user_account` (U1)."""

    id: str
    about: str
    business_name: str | None
    board_count: int | None
    pin_count: int | None
    follower_count: int | None
    following_count: int | None
    monthly_views: int | None
