"""What the token endpoint sends: of each kind (T14, T15, T19 to T21, Q13, Q14, Q26, C7)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from mockserver import Behaviour

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from tests.fake.conftest import Application

ALWAYS = {"access_token", "response_type", "token_type", "expires_in", "scope"}
WITH_REFRESH = {"refresh_token", "refresh_token_expires_in", "refresh_token_expires_at"}


def test_c7_the_code_grants_body(mock: PinterestMock, application: Application) -> None:
    body = application.sign_in("user_accounts:read,pins:read,boards:read")
    tokens = {name: body.pop(name) for name in ("access_token", "refresh_token")}
    assert re.fullmatch(r"pina_[A-Z2-7]{96}", tokens["access_token"])  # T20
    assert re.fullmatch(r"pinr_[A-Z2-7]{96}", tokens["refresh_token"])  # Q13
    assert body == {
        "response_type": "authorization_code",
        "token_type": "bearer",
        "expires_in": 2_592_000,
        "scope": "user_accounts:read pins:read boards:read",  # Q14: the requested order
        "refresh_token_expires_in": 5_184_000,
        "refresh_token_expires_at": int(mock.clock.now()) + 5_184_000,  # Q26
    }


def test_t15_the_refresh_grants_body_has_the_same_fields(application: Application) -> None:
    first = application.sign_in()
    renewed = application.refresh(first["refresh_token"]).body
    assert set(renewed) == ALWAYS | WITH_REFRESH
    assert (renewed["response_type"], renewed["token_type"], renewed["expires_in"]) == (
        "refresh_token",
        "bearer",
        2_592_000,
    )
    assert renewed["access_token"] != first["access_token"]
    assert renewed["refresh_token"] != first["refresh_token"]


def test_t20_an_apps_own_token_has_another_prefix(application: Application) -> None:
    assert re.fullmatch(r"pinc_[A-Z2-7]{96}", application.ask_for_itself().body["access_token"])


def test_q27_the_legacy_profile_sends_seeds_sample(mock: PinterestMock, application: Application) -> None:
    mock.configure(refresh="legacy")
    assert application.sign_in()["refresh_token_expires_in"] == 31_536_000


def test_q13_a_switch_makes_refresh_tokens_look_like_a_jwt(mock: PinterestMock, application: Application) -> None:
    """T21."""
    mock.configure(behaviour=Behaviour(refresh_token_shape="jwt"))
    token = application.sign_in()["refresh_token"]
    assert re.fullmatch(r"pinr\.eyJ[\w-]+\.eyJ[\w-]+\.[\w-]+", token)
    assert application.refresh(token).status_code == 200


def test_f9_the_body_is_json(application: Application) -> None:
    reply = application.redeem(application.get_code())
    assert reply.mimetype == "application/json"
    assert int(reply.headers["Content-Length"]) == len(reply.data)


def test_a_token_issued_without_the_flow_is_the_same(mock: PinterestMock, application: Application) -> None:
    for host in (application, application.in_sandbox):
        issued = mock.issue_token(scopes="user_accounts:read", environment=host.environment)
        assert set(issued) == ALWAYS | WITH_REFRESH
        account = host.call("user_account", issued["access_token"]).body
        assert account["username"] == mock.default_user.username


def test_a_token_cannot_be_issued_for_a_scope_that_does_not_exist(mock: PinterestMock) -> None:
    with pytest.raises(ValueError, match="pins:fly"):
        mock.issue_token(scopes=["pins:read", "pins:fly"])


def test_q32_earlier_scopes_join_a_new_grant_only_where_the_behaviour_says_so(
    mock: PinterestMock, application: Application
) -> None:
    application.sign_in("boards:read")
    assert application.sign_in("pins:read")["scope"] == "pins:read"
    mock.configure(behaviour=Behaviour(merge_previous_scopes=True))
    assert application.sign_in("user_accounts:read")["scope"] == "user_accounts:read boards:read pins:read"
