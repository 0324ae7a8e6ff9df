"""Refusals that every client gets: wrong tokens, spent grants and unknown ids."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pinterest_v5.errors import (
    AuthenticationError,
    GrantInvalidError,
    InvalidRequestError,
    MissingScopeError,
    NotFoundError,
)

if TYPE_CHECKING:
    from pinterest_v5.api import Api
    from pytest_pinterest.fake.consent import Consent

NOBODYS_ID = "1" * 18


def test_a_code_that_nobody_issued(pinterest_api: Api) -> None:
    with pytest.raises(GrantInvalidError) as refused:
        pinterest_api.generate_access_token(response="https://localhost/?code=" + "0" * 40, state=None)
    assert (refused.value.status, refused.value.code) == (401, 283)


def test_a_code_that_was_used(pinterest_api: Api, pinterest_consent: Consent) -> None:
    url, state = pinterest_api.get_authorization_url()
    redirect = pinterest_consent(url)
    pinterest_api.generate_access_token(response=redirect)
    pinterest_api.get_authorization_url(state=state)  # so that Pinterest refuses the code, and not the client the state
    with pytest.raises(GrantInvalidError) as refused:
        pinterest_api.generate_access_token(response=redirect)
    assert (refused.value.status, refused.value.code) == (401, 283)


def test_a_refresh_token_that_nobody_issued(pinterest_api: Api) -> None:
    with pytest.raises(GrantInvalidError) as refused:
        pinterest_api.refresh_access_token("pinr_" + "A" * 96)
    assert (refused.value.status, refused.value.code) == (401, 283)


def test_a_token_that_nobody_issued(stranger: Api) -> None:
    with pytest.raises(AuthenticationError) as refused:
        stranger.user_account.get()
    assert (refused.value.status, refused.value.code) == (401, 2)


def test_a_scope_that_was_not_granted(pinterest_api: Api, pinterest_consent: Consent) -> None:
    url, _ = pinterest_api.get_authorization_url(scope="user_accounts:read")
    pinterest_api.generate_access_token(response=pinterest_consent(url))
    with pytest.raises(MissingScopeError) as refused:
        pinterest_api.boards.list().page()
    assert (refused.value.status, refused.value.code) == (401, 3)


def test_a_board_that_does_not_exist(pinterest_client: Api) -> None:
    with pytest.raises(NotFoundError) as refused:
        pinterest_client.boards.get(NOBODYS_ID)
    assert (refused.value.status, refused.value.code) == (404, 40)


def test_a_pin_that_does_not_exist(pinterest_client: Api) -> None:
    with pytest.raises(NotFoundError) as refused:
        pinterest_client.pins.get(NOBODYS_ID)
    assert (refused.value.status, refused.value.code) == (404, 50)


def test_an_id_that_is_none(pinterest_client: Api) -> None:
    with pytest.raises(InvalidRequestError) as refused:
        pinterest_client.pins.get("not-an-id")
    assert (refused.value.status, refused.value.code) == (400, 1)
    assert refused.value.rid
