"""The application is pointed at the fake by its environment, and its redirect URI is registered there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from examples.flask_authlib.app import create_app

if TYPE_CHECKING:
    from collections.abc import Mapping

    from flask.testing import FlaskClient

    from pytest_pinterest import Consent, Journal, User

pytestmark = pytest.mark.pinterest(redirect_uris="http://localhost/callback")


@pytest.fixture
def browser(pinterest_env: Mapping[str, str]) -> FlaskClient:
    assert pinterest_env
    return create_app().test_client()


def test_somebody_logs_in(browser: FlaskClient, pinterest_consent: Consent, pinterest_user: User) -> None:
    redirect = pinterest_consent(browser.get("/login").location)
    assert browser.get(redirect).text == f"Hello, {pinterest_user.username}."


def test_somebody_says_no(browser: FlaskClient, pinterest_consent: Consent, pinterest_journal: Journal) -> None:
    answer = browser.get(pinterest_consent(browser.get("/login").location, approve=False))
    assert (answer.status_code, answer.text) == (403, "No: access_denied")
    pinterest_journal.assert_not_called("oauth/token")


def test_a_forged_callback_is_refused(browser: FlaskClient, pinterest_journal: Journal) -> None:
    assert browser.get("/callback?code=0&state=forged").status_code == 403
    pinterest_journal.assert_not_called("oauth/token")
