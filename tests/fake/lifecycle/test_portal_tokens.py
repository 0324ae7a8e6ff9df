"""Tokens that the developer portal hands out: S10, SB1, Q21."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from mockserver import Behaviour

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from tests.fake.conftest import Application

FAILED = (401, 2, "Authentication failed.")
DAY = 86_400


def test_s10_that_of_production_is_limited_to_reading(mock: PinterestMock, application: Application) -> None:
    body = mock.portal_token()
    assert set(body["scope"].split()) == {"pins:read", "boards:read", "user_accounts:read"}
    assert "refresh_token" not in body
    for path in ("user_account", "boards", "pins"):
        assert application.call(path, body["access_token"]).status_code == 200
    assert application.call("boards", body["access_token"], "POST").refusal[:2] == (401, 3)


def test_s10_it_does_not_see_secret_boards(mock: PinterestMock, application: Application) -> None:
    boards = application.call("boards", mock.portal_token()["access_token"]).body["items"]
    assert boards
    assert "SECRET" not in {board["privacy"] for board in boards}


def test_sb1_that_of_the_sandbox_does_everything_there_and_nothing_elsewhere(
    mock: PinterestMock, application: Application
) -> None:
    token = mock.portal_token("sandbox")["access_token"]
    assert application.in_sandbox.call("boards", token, "POST").refusal[:2] == (400, 1)  # without a name
    assert application.in_sandbox.call("user_account", token).status_code == 200
    assert application.call("user_account", token).refusal == FAILED


@pytest.mark.parametrize(("environment", "lifetime"), [("production", DAY), ("sandbox", 30 * DAY)])
def test_q21_how_long_they_live(environment: Any, lifetime: int, mock: PinterestMock, application: Application) -> None:
    body = mock.portal_token(environment)
    assert body["expires_in"] == lifetime
    here = application if environment == "production" else application.in_sandbox
    mock.clock.advance(seconds=lifetime - 1)
    assert here.call("user_account", body["access_token"]).status_code == 200
    mock.clock.advance(seconds=1)
    assert here.call("user_account", body["access_token"]).refusal == FAILED


def test_q21_the_lifetimes_can_be_switched(mock: PinterestMock) -> None:
    mock.configure(behaviour=Behaviour(portal_token_lifetime=60, sandbox_token_lifetime=DAY))
    assert [mock.portal_token(place)["expires_in"] for place in ("production", "sandbox")] == [60, DAY]


def test_l5_a_pending_app_has_one_that_is_refused(mock: PinterestMock, application: Application) -> None:
    mock.configure(tier="pending")
    refused = application.call("user_account", mock.portal_token()["access_token"])
    assert refused.refusal[1] == 3


def test_it_is_somebodys(mock: PinterestMock, application: Application) -> None:
    mika = mock.add_user("mika")
    token = mock.portal_token(user=mika, app=mock.add_app(owner=mika))["access_token"]
    assert application.call("user_account", token).body["username"] == "mika"
