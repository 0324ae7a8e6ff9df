"""Quickstart 99, SDK 156: an app from before 2025-09-25 got no new refresh token and wanted one (T6, T8, T17)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pinterest_v5 import Api
    from tests.e2e.reports.conftest import Application

pytestmark = pytest.mark.pinterest(refresh="legacy")


def test_the_application_that_relies_on_rotation_goes_red(application: Application) -> None:
    token = application.sign_in()["refresh_token"]
    with pytest.raises(KeyError, match="refresh_token"):
        application.refresh(token).json()["refresh_token"]


def test_the_fake_says_that_pinterest_no_longer_supports_it(application: Application) -> None:
    reply = application.refresh(application.sign_in()["refresh_token"])
    assert "Pinterest no longer supports that" in reply.headers["x-pinterest-mock-hint"]


def test_the_application_that_asks_with_the_code_is_green(application: Application) -> None:
    token = application.sign_in(continuous_refresh="true")["refresh_token"]
    for _ in range(3):
        token = application.refresh(token).json()["refresh_token"]


def test_the_application_that_asks_with_a_refresh_is_green(application: Application) -> None:
    """As the official sample does, in Python's spelling."""
    token = application.sign_in()["refresh_token"]
    token = application.refresh(token, refresh_on="True").json()["refresh_token"]
    assert application.refresh(token).json()["refresh_token"]


def test_our_client_takes_either_answer(pinterest_client: Api) -> None:
    for _ in range(2):
        pinterest_client.refresh_access_token()
        assert pinterest_client.user_account.get()["username"]
