"""The types of tokens (T14, CV1)."""

from __future__ import annotations

from typing import Literal, TypedDict


class GrantedToken(TypedDict):
    """Keys in the answer to every grant (T14)."""

    access_token: str
    token_type: str
    expires_in: int
    scope: str


class Token(GrantedToken, total=False):
    """The answer of the token endpoint. `expires_in` and its like are seconds, `..._expires_at` is Unix seconds."""

    response_type: Literal["authorization_code", "refresh_token", "client_credentials"]
    refresh_token: str
    refresh_token_expires_in: int
    refresh_token_expires_at: int


class GrantedConversionToken(TypedDict):
    """Keys that a conversion token always has."""

    access_token: str


class ConversionToken(GrantedConversionToken, total=False):
    """A long-lived token that can only report conversions."""

    token_type: str
