"""Only tokens of system users can be revoked (RV1 to RV5, Q15)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mockserver.model.records import User

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from tests.fake.conftest import Application, Reply

FORBIDDEN = (403, 29, "You are not permitted to access that resource.")


@pytest.fixture
def system_user(mock: PinterestMock) -> User:
    return mock.store.users.put(User(id="700000000000000001", username="robot", system=True))


def is_empty(reply: Reply) -> bool:
    """RV3: 200 and no body at all; a 204 breaks generated clients."""
    return (reply.status_code, reply.data) == (200, b"") and "Content-Type" not in reply.headers


@pytest.mark.parametrize("hint", [None, "access_token", "refresh_token", "nonsense"])
def test_rv1_rv3_a_system_users_access_token_dies(
    application: Application, system_user: User, hint: str | None
) -> None:
    token = application.sign_in(user=system_user.username)["access_token"]
    assert is_empty(application.revoke(token, token_type_hint=hint))
    reply = application.call("user_account", token)
    assert reply.refusal == (401, 2, "Authentication failed.")
    assert "revoked" in reply.hint


def test_rv1_a_system_users_refresh_token_dies(application: Application, system_user: User) -> None:
    token = application.sign_in(user=system_user.username)["refresh_token"]
    assert is_empty(application.revoke(token))
    assert application.refresh(token).refusal == (401, 283, "The authorization grant is invalid")


def test_a_token_can_be_revoked_twice(application: Application, system_user: User) -> None:
    token = application.sign_in(user=system_user.username)["access_token"]
    application.revoke(token)
    assert is_empty(application.revoke(token))


@pytest.mark.parametrize("kind", ["access_token", "refresh_token"])
def test_rv2_and_q15_an_ordinary_users_token_is_not_revoked(application: Application, kind: str) -> None:
    signed_in = application.sign_in()
    assert application.revoke(signed_in[kind]).refusal == FORBIDDEN
    assert application.call("user_account", signed_in["access_token"]).status_code == 200


def test_another_apps_token_is_not_revoked(
    application: Application, other_application: Application, system_user: User
) -> None:
    token = application.sign_in(user=system_user.username)["access_token"]
    assert other_application.revoke(token).refusal == FORBIDDEN
    assert application.call("user_account", token).status_code == 200


def test_rv5_and_q15_an_unknown_token_is_as_good_as_revoked(application: Application) -> None:
    assert is_empty(application.revoke("pina_" + "A" * 96))


def test_rv1_the_token_is_required(application: Application) -> None:
    assert application.revoke(None).refusal == (400, 1, "Parameter 'token' is required.")


def test_rv4_it_is_a_write_and_there_in_the_sandbox_too(application: Application) -> None:
    for host in (application, application.in_sandbox):
        reply = host.revoke("pina_" + "A" * 96)
        assert is_empty(reply)
        assert "org_write" in reply.headers["x-ratelimit-limit"]
