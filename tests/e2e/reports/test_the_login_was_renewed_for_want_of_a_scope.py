"""Quickstart 97: a missing scope is a 401, and whoever takes every 401 for a dead token refreshes in vain (EO1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pinterest_v5 import MissingScopeError

if TYPE_CHECKING:
    import httpx

    from mockserver.journal.journal import Journal
    from pinterest_v5 import Api
    from tests.e2e.reports.conftest import Application

SCOPES = "user_accounts:read"


def boards(application: Application, *, codes: tuple[int, ...], attempts: int = 3) -> httpx.Response:
    """Ask for boards, and refresh after a 401 with one of these codes."""
    reply = application.call("GET", "boards")
    while attempts and reply.status_code == 401 and reply.json()["code"] in codes:
        attempts -= 1
        application.tokens |= application.refresh(application.tokens["refresh_token"]).json()
        reply = application.call("GET", "boards")
    return reply


def test_the_application_that_looks_at_the_status_goes_round_in_circles(
    application: Application, pinterest_journal: Journal
) -> None:
    application.sign_in(SCOPES)
    assert boards(application, codes=(2, 3)).json()["code"] == 3
    with pytest.raises(AssertionError):
        pinterest_journal.assert_not_called("oauth/token", grant_type="refresh_token")


def test_the_application_that_looks_at_the_code_is_green(application: Application, pinterest_journal: Journal) -> None:
    application.sign_in(SCOPES)
    reply = boards(application, codes=(2,))
    assert (reply.status_code, reply.json()["code"]) == (401, 3)
    assert "the token lacks boards:read" in reply.headers["x-pinterest-mock-hint"]
    pinterest_journal.assert_not_called("oauth/token", grant_type="refresh_token")


@pytest.mark.pinterest(scopes=SCOPES)
def test_our_client_knows_the_two_apart(pinterest_client: Api, pinterest_journal: Journal) -> None:
    with pytest.raises(MissingScopeError):
        pinterest_client.boards.list().page()
    pinterest_journal.assert_not_called("oauth/token", grant_type="refresh_token")
