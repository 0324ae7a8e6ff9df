"""Production and the sandbox share the authorization page, and neither tokens nor data (H5, SB1, SB2, TE3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mockserver.model.scopes import scopes

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from mockserver.model.records import User
    from tests.fake.conftest import Application

FAILED = (401, 2, "Authentication failed.")


def hosts(application: Application, there: str) -> tuple[Application, Application, str]:
    """Where a token is made, the other host, and the name of the first."""
    sandbox = application.in_sandbox
    return (application, sandbox, "production") if there == "production" else (sandbox, application, "sandbox")


@pytest.mark.parametrize("made_in", ["production", "sandbox"])
def test_h5_and_sb1_the_host_that_redeems_the_code_decides_the_environment(
    application: Application, made_in: str
) -> None:
    home, elsewhere, name = hosts(application, made_in)
    token = home.sign_in()["access_token"]
    assert home.call("user_account", token).status_code == 200
    refused = elsewhere.call("user_account", token)
    assert refused.refusal == FAILED  # TE3
    assert f"a token of {name}" in refused.hint


@pytest.mark.parametrize("made_in", ["production", "sandbox"])
def test_te3_a_refresh_token_is_good_at_home_only(application: Application, made_in: str) -> None:
    home, elsewhere, name = hosts(application, made_in)
    token = home.sign_in()["refresh_token"]
    refused = elsewhere.refresh(token)
    assert refused.refusal == FAILED
    assert f"refresh token of {name}" in refused.hint
    assert home.refresh(token).status_code == 200


def test_f7_and_sb2_the_sandbox_starts_empty(application: Application) -> None:
    sandbox = application.in_sandbox
    token = sandbox.sign_in()["access_token"]
    assert sandbox.call("boards", token).body == {"items": [], "bookmark": None}
    assert sandbox.call("pins", token).body == {"items": [], "bookmark": None}
    account = sandbox.call("user_account", token).body
    assert (account["board_count"], account["pin_count"]) == (0, 0)


def test_sb2_what_production_has_is_unknown_in_the_sandbox(application: Application) -> None:
    board = application.call("boards", application.sign_in()["access_token"]).body["items"][0]
    sandbox = application.in_sandbox
    token = sandbox.sign_in()["access_token"]
    assert sandbox.call(f"boards/{board['id']}", token).refusal == (404, 40, "Board not found.")


def test_people_are_the_same_in_both(application: Application, friend: User) -> None:
    sandbox = application.in_sandbox
    token = sandbox.sign_in(user=friend.username)["access_token"]
    assert sandbox.call("user_account", token).body["id"] == friend.id


@pytest.mark.parametrize(
    "path", ["search/pins", "user_account/analytics", "user_account/following", "pins/1/analytics"]
)
def test_sb7_and_q22_what_the_sandbox_lacks_is_forbidden_there_by_the_fakes_own_choice(
    application: Application, path: str
) -> None:
    token = application.mock.issue_token(scopes=scopes(), environment="sandbox")["access_token"]
    refused = application.in_sandbox.call(path, token)
    assert refused.refusal == (403, 29, "You are not permitted to access that resource.")
    assert "not available in the sandbox" in refused.hint
    assert "own choice" in refused.hint


def test_sx4_an_ad_account_of_the_sandbox_is_deleted_with_all_that_is_in_it(
    application: Application, mock: PinterestMock
) -> None:
    account = mock.add_ad_account("Trial", environment="sandbox")
    other = mock.add_ad_account("Kept", environment="sandbox")
    headers = {"Authorization": f"Bearer {mock.issue_token(scopes=scopes(), environment='sandbox')['access_token']}"}
    campaign = {"name": "Spring", "objective_type": "AWARENESS", "daily_spend_cap": 5_000_000}
    for one in (account, other):
        application.in_sandbox.send(
            f"/sandbox/v5/ad_accounts/{one.id}/campaigns", "POST", json=[campaign], headers=headers
        )
    path = f"/sandbox/v5/ad_accounts/{account.id}/sandbox"
    answer = application.send(path, "DELETE", headers=headers)
    assert (answer.status_code, answer.get_json()) == (200, "Delete Success"), "a text, and no object"
    assert application.send(path, "DELETE", headers=headers).refusal == (400, 400, "Invalid ad account id")
    left = mock.store.sandbox
    assert [one.id for one in left.ad_accounts] == [other.id]
    assert [one.parent_path for one in left.entities.filter(collection="campaigns")] == [f"ad_account/{other.id}"]


def test_sx4_an_ad_account_of_production_is_not(application: Application, mock: PinterestMock) -> None:
    account = mock.add_ad_account("Real")
    token = mock.issue_token(scopes=scopes())["access_token"]
    path = f"/v5/ad_accounts/{account.id}/sandbox"
    refused = application.send(path, "DELETE", headers={"Authorization": f"Bearer {token}"})
    assert refused.refusal == (400, 400, "Invalid ad account id")
    assert mock.store.production.ad_accounts.get(account.id) is not None
