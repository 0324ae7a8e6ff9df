"""A refresh brings the next refresh token and ends the old one; a legacy app keeps its own (T7 to T9, T15, T17)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal

import pytest

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from tests.fake.conftest import Application

GRANT_INVALID = (401, 283, "The authorization grant is invalid")
DAY = 86_400


def test_q9_each_refresh_token_works_once(application: Application) -> None:
    first = application.sign_in()["refresh_token"]
    second = application.refresh(first).body["refresh_token"]
    assert application.refresh(first).refusal == GRANT_INVALID
    hint = application.refresh(first).hint
    assert "already used" in hint
    assert "What came of it lives on (Behaviour.reused_refresh_token). (The fake's own choice" in hint
    assert application.refresh(second).status_code == 200, "reuse of the first must not revoke the family"


def test_q9_a_spent_refresh_token_ends_all_that_came_of_it_where_the_behaviour_says_so(
    mock: PinterestMock, application: Application
) -> None:
    mock.behave(reused_refresh_token="revoke")
    others, first = application.sign_in(), application.sign_in()
    second = application.refresh(first["refresh_token"]).body
    assert application.refresh(first["refresh_token"]).refusal == GRANT_INVALID
    assert application.refresh(second["refresh_token"]).refusal == GRANT_INVALID
    assert application.call("user_account", second["access_token"]).refusal[:2] == (401, 2)
    assert application.refresh(others["refresh_token"]).status_code == 200


def test_q10_the_old_access_token_lives_on_to_its_own_expiry(mock: PinterestMock, application: Application) -> None:
    signed_in = application.sign_in()
    mock.clock.advance(days=29)
    renewed = application.refresh(signed_in["refresh_token"]).body
    assert application.call("user_account", signed_in["access_token"]).status_code == 200
    mock.clock.advance(days=1)
    assert application.call("user_account", signed_in["access_token"]).refusal == (401, 2, "Authentication failed.")
    assert application.call("user_account", renewed["access_token"]).status_code == 200


def test_t15_the_new_refresh_token_gets_sixty_days_of_its_own(mock: PinterestMock, application: Application) -> None:
    token = application.sign_in()["refresh_token"]
    mock.clock.advance(days=59)
    body = application.refresh(token).body
    assert body["refresh_token_expires_in"] == 60 * DAY
    assert body["refresh_token_expires_at"] == int(mock.clock.now()) + 60 * DAY
    mock.clock.advance(days=60, seconds=-1)
    assert application.refresh(body["refresh_token"]).status_code == 200


@pytest.mark.parametrize(("profile", "days"), [("continuous", 60), ("legacy", 365)])
def test_q27_a_refresh_token_ends_after_60_days_or_a_legacy_one_after_365(
    mock: PinterestMock, application: Application, profile: Literal["continuous", "legacy"], days: int
) -> None:
    mock.configure(refresh=profile)
    body = application.sign_in()
    assert body["refresh_token_expires_in"] == days * DAY
    mock.clock.advance(days=days)
    assert application.refresh(body["refresh_token"]).refusal == GRANT_INVALID  # TE2


def test_t17_a_legacy_app_gets_no_new_refresh_token_and_keeps_the_old_one(
    mock: PinterestMock, application: Application
) -> None:
    mock.configure(refresh="legacy")
    token = application.sign_in()["refresh_token"]
    for _ in range(2):
        mock.clock.advance(days=180)
        renewed = application.refresh(token).body
        assert not [name for name in renewed if name.startswith("refresh_token")]
        assert application.call("user_account", renewed["access_token"]).status_code == 200


@pytest.mark.parametrize("true", ["true", "True"])
def test_t6_a_legacy_app_that_asks_for_it_gets_rotating_tokens_from_then_on(
    mock: PinterestMock, application: Application, true: str
) -> None:
    mock.configure(refresh="legacy")
    body = application.redeem(application.get_code(), continuous_refresh=true).body
    for _ in range(3):
        assert body["refresh_token_expires_in"] == 60 * DAY
        spent, body = body, application.refresh(body["refresh_token"]).body
        assert application.refresh(spent["refresh_token"]).refusal == GRANT_INVALID


def test_t8_a_refresh_turns_rotation_on(mock: PinterestMock, application: Application) -> None:
    mock.configure(refresh="legacy")
    token = application.sign_in()["refresh_token"]
    for other in ("false", "", "yes"):
        assert "refresh_token" not in application.refresh(token, refresh_on=other).body
    body = application.refresh(token, refresh_on="True").body
    assert body["refresh_token_expires_in"] == 60 * DAY
    assert application.refresh(token).refusal == GRANT_INVALID
    assert application.refresh(body["refresh_token"]).body["refresh_token"]


def test_q27_a_legacy_answer_says_that_pinterest_no_longer_supports_it(
    mock: PinterestMock, application: Application
) -> None:
    mock.configure(refresh="legacy")
    first = application.redeem(application.get_code())
    again = application.refresh(first.body["refresh_token"])
    for reply in (first, again):
        assert "Pinterest no longer supports" in reply.hint
        assert "continuous_refresh=true" in reply.hint
    asked = application.redeem(application.get_code(), continuous_refresh="true")
    assert "x-pinterest-mock-hint" not in asked.headers


@pytest.mark.parametrize("scope", [None, "", "pins:read user_accounts:read boards:read"])
def test_t7_without_a_scope_everything_is_kept(application: Application, scope: str | None) -> None:
    token = application.sign_in()["refresh_token"]
    assert set(application.refresh(token, scope=scope).body["scope"].split()) == {
        "user_accounts:read",
        "pins:read",
        "boards:read",
    }


def test_t7_a_refresh_narrows_the_access_token_and_not_the_grant(application: Application) -> None:
    token = application.sign_in("user_accounts:read,boards:read")["refresh_token"]
    narrow = application.refresh(token, scope="boards:read").body
    assert narrow["scope"] == "boards:read"
    assert application.call("user_account", narrow["access_token"]).status_code == 401
    wide = application.refresh(narrow["refresh_token"]).body  # RFC 6749 section 6: the new one holds as much
    assert wide["scope"] == "user_accounts:read boards:read"


def test_q11_a_wider_scope_is_refused_by_name_and_nothing_is_issued(
    mock: PinterestMock, application: Application
) -> None:
    token = application.sign_in("boards:read")["refresh_token"]
    tokens = len(mock.store.production.access_tokens)
    reply = application.refresh(token, scope="boards:read,pins:read")
    assert reply.refusal == (400, 1, "Invalid request: scope 'pins:read' exceeds the scope of the refresh token")
    assert len(mock.store.production.access_tokens) == tokens
    assert application.refresh(token).status_code == 200, "the refresh token must not be spent"


@pytest.mark.parametrize(
    "extra",
    [
        {"refresh_on": "True"},  # T8
        {"refresh_on": "false"},
        {"continuous_refresh": "true"},
        {"redirect_uri": "https://localhost/", "scope": "boards:read,pins:read"},  # T9
    ],
)
def test_t8_t9_what_clients_add_to_a_refresh_is_tolerated(application: Application, extra: dict[str, str]) -> None:
    body = application.refresh(application.sign_in()["refresh_token"], **extra).body
    assert body["refresh_token"]


def test_te2_nobody_knows_a_token_that_was_never_issued(application: Application) -> None:
    assert application.refresh("pinr_" + "A" * 96).refusal == GRANT_INVALID


def test_an_access_token_does_not_refresh(application: Application) -> None:
    refused = application.refresh(application.sign_in()["access_token"])
    assert refused.refusal == GRANT_INVALID
    assert "This is an access token" in refused.hint


def test_another_apps_refresh_token_is_refused(application: Application, other_application: Application) -> None:
    token = application.sign_in()["refresh_token"]
    assert other_application.refresh(token).refusal == GRANT_INVALID
    assert application.refresh(token).status_code == 200


def test_v2_the_refresh_token_of_a_deactivated_user_is_dead(mock: PinterestMock, application: Application) -> None:
    token = application.sign_in()["refresh_token"]
    mock.store.users.put(replace(mock.default_user, active=False))
    assert application.refresh(token).refusal == GRANT_INVALID


def test_v4_a_new_app_secret_leaves_tokens_alone_but_the_old_one_buys_none(
    mock: PinterestMock, application: Application
) -> None:
    signed_in, old_secret = application.sign_in(), application.basic()
    mock.configure(app_secret="a" * 40)
    form = {"grant_type": "refresh_token", "refresh_token": signed_in["refresh_token"]}
    with_old = application.post_form("oauth/token", form, authorization=old_secret)
    assert with_old.refusal == (401, 2, "Authentication failed.")
    assert application.call("user_account", signed_in["access_token"]).status_code == 200
    assert application.refresh(signed_in["refresh_token"]).status_code == 200


def test_q6_a_missing_refresh_token_is_named(application: Application) -> None:
    assert application.refresh("").refusal == (400, 1, "Parameter 'refresh_token' is required.")
