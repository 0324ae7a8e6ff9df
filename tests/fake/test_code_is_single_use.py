"""An authorization code buys tokens once, in time, for its own app and address (A16, R8, Q5, Q7)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from mockserver import Behaviour

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from tests.fake.conftest import Application

GRANT_INVALID = (401, 283, "The authorization grant is invalid")


def test_a16_a_code_buys_tokens_once(mock: PinterestMock, application: Application) -> None:
    code = application.get_code()
    assert application.redeem(code).status_code == 200
    mock.clock.advance(seconds=5)
    again = application.redeem(code)
    assert again.refusal == GRANT_INVALID
    assert "spent 5 seconds ago" in again.hint


def test_h5_a_code_spent_in_the_sandbox_is_spent_in_production(application: Application) -> None:
    code = application.get_code()
    assert application.in_sandbox.redeem(code).status_code == 200
    assert application.redeem(code).refusal == GRANT_INVALID


def test_a_second_use_leaves_the_tokens_of_the_first_alone(application: Application) -> None:
    code = application.get_code()
    token = application.redeem(code).body["access_token"]
    hint = application.redeem(code).hint
    assert application.call("user_account", token).status_code == 200
    assert "The tokens of its first use live on (Behaviour.reused_code)" in hint
    assert "own choice" in hint


def test_a16_a_second_use_ends_the_tokens_of_the_first_where_the_behaviour_says_so(
    mock: PinterestMock, application: Application
) -> None:
    """RFC 6749 section 4.1.2: all tokens that were issued for the code, refreshed ones among them, and no others."""
    mock.behave(reused_code="revoke")
    code, others = application.get_code(), application.sign_in()
    first = application.redeem(code).body
    second = application.refresh(first["refresh_token"]).body
    reused = application.redeem(code)
    assert reused.refusal == GRANT_INVALID
    assert "end with that" in reused.hint
    for tokens in (first, second):
        refused = application.call("user_account", tokens["access_token"])
        assert refused.refusal[:2] == (401, 2)
        assert "its code was sent a second time" in refused.hint
    assert application.refresh(second["refresh_token"]).refusal == GRANT_INVALID
    assert application.call("user_account", others["access_token"]).status_code == 200


@pytest.mark.parametrize(("age", "status"), [(599, 200), (600, 401)])
def test_q7_a_code_lives_ten_minutes(mock: PinterestMock, application: Application, age: int, status: int) -> None:
    code = application.get_code()
    mock.clock.advance(seconds=age)
    assert application.redeem(code).status_code == status


def test_q5_q7_an_expired_code_is_an_invalid_grant_of_a_switchable_age(
    mock: PinterestMock, application: Application
) -> None:
    mock.configure(behaviour=Behaviour(code_lifetime=3))
    code = application.get_code()
    mock.clock.advance(seconds=10)
    reply = application.redeem(code)
    assert reply.refusal == GRANT_INVALID
    assert "expired 7 seconds ago; it lives 3 seconds" in reply.hint


def test_q5_nobody_knows_a_code_that_was_never_given(application: Application) -> None:
    assert application.redeem("0" * 40).refusal == GRANT_INVALID


def test_q5_another_apps_code_is_refused_and_stays_good_for_its_own(
    application: Application, other_application: Application
) -> None:
    code = application.get_code()
    stolen = other_application.redeem(code, redirect_uri=application.redirect_uri)
    assert stolen.refusal == GRANT_INVALID
    assert application.redeem(code).status_code == 200


@pytest.mark.parametrize("uri", ["https://localhost/", "http://localhost:8085", "http://localhost:8085/?from=x"])
def test_r8_and_q5_the_exchange_repeats_the_redirect_uri_to_the_byte(application: Application, uri: str) -> None:
    reply = application.redeem(application.get_code(), redirect_uri=uri)
    assert reply.refusal == GRANT_INVALID
    assert repr(application.redirect_uri) in reply.hint
    assert repr(uri) in reply.hint


def test_v2_a_user_who_left_meanwhile_gets_no_tokens(mock: PinterestMock, application: Application) -> None:
    code = application.get_code()
    mock.store.users.put(replace(mock.default_user, active=False))
    assert application.redeem(code).refusal == GRANT_INVALID


@pytest.mark.parametrize("nothing", [None, ""])
def test_q6_a_missing_field_is_named(application: Application, nothing: str | None) -> None:
    without_code = application.redeem(nothing)
    assert without_code.refusal == (400, 1, "Parameter 'code' is required.")
    without_address = application.redeem(application.get_code(), redirect_uri=nothing)
    assert without_address.refusal == (400, 1, "Parameter 'redirect_uri' is required.")


@pytest.mark.parametrize(
    ("grant_type", "message"),
    [
        (None, "Parameter 'grant_type' is required."),
        (
            "password",
            "Invalid request: 'password' is not one of ['authorization_code', 'refresh_token', 'client_credentials']",
        ),
    ],
)
def test_t12_and_q6_there_are_three_grants(application: Application, grant_type: str | None, message: str) -> None:
    assert application.post_form("oauth/token", {"grant_type": grant_type}).refusal == (400, 1, message)


@pytest.mark.parametrize("extra", [{"continuous_refresh": "false"}, {"continuous_refresh": "True"}, {"junk": "\0"}])
def test_t6_what_a_new_app_sends_beside_changes_nothing(application: Application, extra: dict[str, str]) -> None:
    body = application.redeem(application.get_code(), **extra).body
    assert body["refresh_token_expires_in"] == 60 * 86_400


def test_t3_the_content_type_is_a_form_and_may_carry_a_charset(application: Application) -> None:
    headers = {"Authorization": application.basic()}

    def ask(content_type: str) -> int:
        data = b"grant_type=client_credentials&scope=boards%3Aread"
        return application.send(
            "/v5/oauth/token", "POST", data=data, content_type=content_type, headers=headers
        ).status_code

    assert ask("application/x-www-form-urlencoded; charset=utf-8") == 200
    assert ask("Application/X-WWW-Form-URLencoded") == 200
    assert ask("multipart/form-data; boundary=x") == 400
    assert ask("text/plain") == 400


def test_t3_a_json_body_is_refused_with_what_was_expected(application: Application) -> None:
    headers = {"Authorization": application.basic()}
    reply = application.send("/v5/oauth/token", "POST", json={"grant_type": "x"}, headers=headers)
    assert reply.refusal == (400, 1, "Invalid request: body must be application/x-www-form-urlencoded")
    assert "application/json" in reply.hint
