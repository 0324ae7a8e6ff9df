"""Pending, Trial, Standard, deactivated: what an app may do (L5, L6, L11, V2)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal

import pytest

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from tests.fake.conftest import Application

FAILED = (401, 2, "Authentication failed.")
NOT_APPROVED = (401, 3, "Your application consumer type is not supported, please contact support.")


@pytest.mark.parametrize("path", ["user_account", "boards", "boards/1", "pins", "pins/1"])
def test_l5_a_pending_app_is_refused_everywhere(mock: PinterestMock, application: Application, path: str) -> None:
    token = mock.issue_token()["access_token"]
    mock.configure(tier="pending")
    assert application.call(path, token).refusal == NOT_APPROVED
    sandbox_token = mock.issue_token(environment="sandbox")["access_token"]
    assert application.in_sandbox.call(path, sandbox_token).refusal == NOT_APPROVED


def test_l5_a_pending_app_gets_no_tokens(mock: PinterestMock, application: Application) -> None:
    mock.configure(tier="pending")
    assert application.redeem(application.get_code()).refusal == NOT_APPROVED
    assert application.ask_for_itself().refusal == NOT_APPROVED


@pytest.mark.parametrize("tier", ["trial", "standard"])
def test_l6_an_approved_app_goes_through_the_flow_and_reads(
    mock: PinterestMock, application: Application, tier: Literal["trial", "standard"]
) -> None:
    mock.configure(tier=tier)
    token = application.sign_in()["access_token"]
    assert [application.call(path, token).status_code for path in ("user_account", "boards", "pins")] == [200] * 3


def test_a_token_comes_back_to_life_with_its_app(mock: PinterestMock, application: Application) -> None:
    token = application.sign_in()["access_token"]
    mock.configure(tier="pending")
    assert application.call("boards", token).refusal == NOT_APPROVED
    mock.configure(tier="trial")
    assert application.call("boards", token).status_code == 200


def test_l11_and_v2_a_deactivated_app_is_a_stranger(mock: PinterestMock, application: Application) -> None:
    signed_in, code = application.sign_in(), application.get_code()
    mock.store.apps.put(replace(mock.app, state="deactivated"))
    assert application.call("user_account", signed_in["access_token"]).refusal == FAILED
    assert application.refresh(signed_in["refresh_token"]).refusal == FAILED
    assert application.redeem(code).refusal == FAILED


def test_l11_and_v2_a_deactivated_users_tokens_are_dead(mock: PinterestMock, application: Application) -> None:
    token = application.sign_in()["access_token"]
    mock.store.users.put(replace(mock.default_user, active=False))
    reply = application.call("user_account", token)
    assert reply.refusal == FAILED
    assert "user" in reply.hint


def test_apps_do_not_share_their_fate(
    mock: PinterestMock, application: Application, other_application: Application
) -> None:
    token = other_application.sign_in()["access_token"]
    mock.configure(tier="pending")
    assert other_application.call("user_account", token).status_code == 200


def test_q20_and_l8_what_a_trial_app_makes_is_there_like_anything_else(
    mock: PinterestMock, application: Application
) -> None:
    mock.configure(tier="trial")
    token = application.sign_in("boards:read,boards:write")["access_token"]
    headers = {"Authorization": f"Bearer {token}"}
    made = application.send("/v5/boards", "POST", json={"name": "Made on trial"}, headers=headers).made
    assert made in application.call("boards", token, page_size=250).body["items"]
    assert application.call(f"boards/{made['id']}", token).body == made
