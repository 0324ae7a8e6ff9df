"""An API call carries a live access token in the Authorization header (EO1, V1, Q33)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from tests.fake.conftest import Application

FAILED = (401, 2, "Authentication failed.")


def ask_with(application: Application, authorization: str) -> tuple[int, int, str] | int:
    reply = application.send("/v5/user_account", headers={"Authorization": authorization})
    return reply.status_code if reply.status_code == 200 else reply.refusal


def test_5_a_refused_token_is_answered_with_64_bytes_and_the_token_endpoint_says_less(application: Application) -> None:
    """Two bodies of one error: below `/v5` it has a `status`, which five sources and a recorded length agree on."""
    refused = application.send("/v5/user_account", headers={"Authorization": "Bearer nonsense"})
    assert refused.data == b'{"code":2,"message":"Authentication failed.","status":"failure"}'
    assert refused.headers["Content-Length"] == "64"
    form = {"grant_type": "refresh_token", "refresh_token": "pinr_x"}
    for path in ("oauth/token", "oauth/token/revoke"):
        reply = application.post_form(path, form, authorization=application.basic(secret="wrong"))
        assert (reply.status_code, reply.data) == (401, b'{"code":2,"message":"Authentication failed."}')


@pytest.mark.parametrize("form", ["Bearer {}", "bearer {}", "BEARER {}", "Bearer  {} "])
def test_the_scheme_is_bearer_in_any_case(application: Application, form: str) -> None:
    assert ask_with(application, form.format(application.sign_in()["access_token"])) == 200


@pytest.mark.parametrize("form", ["", "Bearer", "Bearer ", "{}", "Token {}", "Basic {}", "Bearer {}x", "Bearer {},{}"])
def test_anything_else_is_refused(application: Application, form: str) -> None:
    token = application.sign_in()["access_token"]
    assert ask_with(application, form.format(token, token)) == FAILED


def test_a_refresh_token_is_no_access_token(application: Application) -> None:
    assert ask_with(application, "Bearer " + application.sign_in()["refresh_token"]) == FAILED


def test_the_apps_credentials_are_no_access_token(application: Application) -> None:
    assert ask_with(application, application.basic()) == FAILED


def test_q33_a_token_in_the_query_is_ignored(application: Application) -> None:
    token = application.sign_in()["access_token"]
    assert application.call("user_account", None, access_token=token).refusal == FAILED


def test_v1_an_access_token_lives_thirty_days(mock: PinterestMock, application: Application) -> None:
    token = application.sign_in()["access_token"]
    mock.clock.advance(days=30, seconds=-1)
    assert application.call("user_account", token).status_code == 200
    mock.clock.advance(seconds=61)
    reply = application.call("user_account", token)
    assert reply.refusal == FAILED
    assert "expired 60 seconds ago" in reply.hint
