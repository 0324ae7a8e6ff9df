"""The types of the account."""

from __future__ import annotations

from typing import Literal, TypedDict

AccountType = Literal["PINNER", "BUSINESS"]


class AccountKeys(TypedDict):
    """The keys that an account has always had (U2)."""

    username: str
    account_type: AccountType
    profile_image: str
    website_url: str


class Account(AccountKeys, total=False):
    """An account, as `GET /user_account` answers (U1)."""

    id: str
    about: str
    business_name: str | None
    board_count: int | None
    pin_count: int | None
    follower_count: int | None
    following_count: int | None
    monthly_views: int | None
