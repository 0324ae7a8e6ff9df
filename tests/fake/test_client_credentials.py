"""An app can act for its owner (T10, T11, Q14, Q28)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from tests.fake.conftest import Application


def test_t10_the_token_acts_for_the_owner_of_the_app(application: Application, other_application: Application) -> None:
    for app in (application, other_application):
        token = app.ask_for_itself(scope="user_accounts:read").body["access_token"]
        assert app.call("user_account", token).body["id"] == app.record.owner_id


@pytest.mark.parametrize("asked", ["pins:read,boards:read", "pins:read boards:read", "boards:read,pins:read pins:read"])
def test_t10_and_q14_scopes_come_back_in_alphabetical_order(application: Application, asked: str) -> None:
    assert application.ask_for_itself(scope=asked).body["scope"] == "boards:read pins:read"


def test_t10_the_body_has_no_refresh_token(application: Application) -> None:
    body = application.ask_for_itself().body
    assert set(body) == {"access_token", "response_type", "token_type", "expires_in", "scope"}
    assert body["response_type"] == "client_credentials"


@pytest.mark.parametrize("scope", [None, "", ","])
def test_t10_the_scope_is_required(application: Application, scope: str | None) -> None:
    assert application.ask_for_itself(scope=scope).refusal == (400, 1, "Parameter 'scope' is required.")


def test_q6_an_unknown_scope_is_named(application: Application) -> None:
    reply = application.ask_for_itself(scope="pins:read,pins:fly")
    assert reply.refusal == (400, 1, "Invalid request: 'pins:fly' is not a valid scope")


def test_t11_most_reads_take_the_token(application: Application) -> None:
    token = application.ask_for_itself(scope="user_accounts:read,boards:read,pins:read").body["access_token"]
    for path in ("user_account", "boards", "pins"):
        assert application.call(path, token).status_code == 200


def test_q28_an_owner_without_two_factor_login_is_refused(mock: PinterestMock, application: Application) -> None:
    owner = mock.users[0]
    mock.store.users.put(replace(owner, two_factor=False))
    reply = application.ask_for_itself()
    assert reply.refusal == (403, 29, "You are not permitted to access that resource.")
    assert owner.username in reply.hint
    assert "two-factor" in reply.hint


def test_v2_a_deactivated_owner_gets_no_token(mock: PinterestMock, application: Application) -> None:
    mock.store.users.put(replace(mock.users[0], active=False))
    assert application.ask_for_itself().refusal == (401, 2, "Authentication failed.")


def test_v1_the_token_lives_thirty_days(mock: PinterestMock, application: Application) -> None:
    token = application.ask_for_itself().body["access_token"]
    mock.clock.advance(days=30, seconds=-1)
    assert application.call("boards", token).status_code == 200
    mock.clock.advance(seconds=1)
    assert application.call("boards", token).refusal == (401, 2, "Authentication failed.")
