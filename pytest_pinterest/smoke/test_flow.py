"""The OAuth flow: authorize, exchange, refresh."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

import pytest

from pinterest_v5.errors import AuthorizationError

if TYPE_CHECKING:
    from pinterest_v5.api import Api
    from pytest_pinterest.fake.consent import Consent

THIRTY_DAYS = 30 * 24 * 60 * 60


def test_a_person_who_gives_access_is_sent_back_with_a_code_and_the_state(
    pinterest_api: Api, pinterest_consent: Consent
) -> None:
    url, state = pinterest_api.get_authorization_url()
    redirect = pinterest_consent(url)
    assert redirect.partition("?")[0] == parse_qs(urlsplit(url).query)["redirect_uri"][0]
    query = parse_qs(urlsplit(redirect).query)
    assert query["state"] == [state]
    assert query["code"]


def test_a_code_is_exchanged_for_tokens(pinterest_api: Api, pinterest_consent: Consent) -> None:
    url, _ = pinterest_api.get_authorization_url()
    token = pinterest_api.generate_access_token(response=pinterest_consent(url))
    assert token.get("response_type") == "authorization_code"
    assert token["token_type"] == "bearer"
    assert token["expires_in"] == THIRTY_DAYS
    assert {"user_accounts:read", "pins:read", "boards:read"} <= set(token["scope"].split())
    assert pinterest_api.user_account.get()["username"]


def test_a_person_who_cancels_gives_no_access(pinterest_api: Api, pinterest_consent: Consent) -> None:
    url, _ = pinterest_api.get_authorization_url()
    with pytest.raises(AuthorizationError) as refused:
        pinterest_api.generate_access_token(response=pinterest_consent(url, approve=False))
    assert refused.value.error == "access_denied"


def test_a_refresh_gives_a_new_access_token(pinterest_client: Api) -> None:
    if not (pinterest_client.refresh_token and pinterest_client.app_id):
        pytest.skip("there is no refresh token, or no app to use it with")
    before = pinterest_client.access_token
    token = pinterest_client.refresh_access_token()
    assert token.get("response_type") == "refresh_token"
    assert token["expires_in"] == THIRTY_DAYS
    assert token["access_token"] == pinterest_client.access_token != before
    assert pinterest_client.user_account.get()["username"]
