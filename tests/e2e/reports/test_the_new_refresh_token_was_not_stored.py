"""SDK 114: after one refresh, the next was 401 with code 283, for the application had kept the old token (TE2, Q9)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mockserver.model.clock import Clock
    from pinterest_v5 import Api
    from tests.e2e.reports.conftest import Application


def test_the_application_that_keeps_the_old_one_goes_red(application: Application) -> None:
    kept = application.sign_in()["refresh_token"]
    assert application.refresh(kept).status_code == 200
    again = application.refresh(kept)
    assert (again.status_code, again.json()) == (401, {"code": 283, "message": "The authorization grant is invalid"})
    assert "was already used: each refresh returns the next one" in again.headers["x-pinterest-mock-hint"]


def test_the_application_that_stores_the_new_one_is_green(application: Application) -> None:
    stored = application.sign_in()["refresh_token"]
    for _ in range(3):
        stored = application.refresh(stored).json()["refresh_token"]


def test_our_client_stores_it(pinterest_client: Api, pinterest_clock: Clock) -> None:
    for _ in range(3):
        pinterest_clock.advance(days=31)
        assert pinterest_client.user_account.get()["username"]
