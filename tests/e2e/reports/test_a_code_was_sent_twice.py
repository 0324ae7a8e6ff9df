"""A page that was reloaded sent its code again: a code is good once, and may take its tokens along (A16, Q5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
import pytest

from pinterest_v5 import AuthorizationError, PinterestException

if TYPE_CHECKING:
    from pinterest_v5 import Api
    from pytest_pinterest.fake.consent import Consent
    from tests.e2e.reports.conftest import Application


def exchange_twice(application: Application) -> tuple[httpx.Response, httpx.Response]:
    application.server.mock.configure(consent="auto")
    uri = application.app.redirect_uris[0]
    query = {"response_type": "code", "client_id": application.app.id, "redirect_uri": uri, "scope": "boards:read"}
    code = httpx.URL(application.http.get("/oauth/", params=query).headers["Location"]).params["code"]
    form = {"grant_type": "authorization_code", "code": code, "redirect_uri": uri}
    return application.token_endpoint(form), application.token_endpoint(form)


def test_the_application_that_sends_it_again_goes_red(application: Application) -> None:
    first, again = exchange_twice(application)
    assert (first.status_code, again.status_code) == (200, 401)
    assert again.json()["code"] == 283


@pytest.mark.pinterest(behaviour={"reused_code": "revoke"})
def test_and_loses_what_it_had_where_the_server_is_as_strict_as_the_rfc(application: Application) -> None:
    first, _ = exchange_twice(application)
    application.tokens = first.json()
    assert application.call("GET", "boards").status_code == 401


def test_our_client_spends_the_state_with_the_code(pinterest_api: Api, pinterest_consent: Consent) -> None:
    url, _ = pinterest_api.get_authorization_url()
    location = pinterest_consent(url)
    pinterest_api.generate_access_token(response=location)
    with pytest.raises((AuthorizationError, PinterestException)):
        pinterest_api.generate_access_token(response=location)
    assert pinterest_api.user_account.get()["username"]
