"""What ends a token before its time (V1-V3, V7), and what the developer is told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from mockserver import PinterestMock
    from mockserver.model.records import User
    from tests.fake.conftest import Application

    Event = Callable[[PinterestMock, User], object]

FAILED = (401, 2, "Authentication failed.")
GRANT_INVALID = (401, 283, "The authorization grant is invalid")

EVENTS: dict[str, tuple[Event, str]] = {
    "change_password": (lambda mock, user: mock.change_password(user), "changed the password (V2)"),
    "change_username": (lambda mock, user: mock.change_username(user, "renamed"), "became renamed (V2)"),
    "end_session": (lambda mock, user: mock.end_session(user), "ended with the session"),
    "deactivate": (lambda mock, user: mock.deactivate(user), "is deactivated (V2)"),
}


@pytest.fixture(params=EVENTS)
def event(request: pytest.FixtureRequest) -> tuple[Event, str]:
    return EVENTS[request.param]


@pytest.fixture
def tokens(application: Application, mock: PinterestMock) -> dict[str, Any]:
    """Of somebody who went through the flow, and is not the default user."""
    return application.sign_in(user=mock.users[1].username)


def test_v2_the_tokens_of_a_person_die(
    event: tuple[Event, str], tokens: dict[str, Any], mock: PinterestMock, application: Application
) -> None:
    happen, reason = event
    happen(mock, mock.users[1])
    refused = application.call("user_account", tokens["access_token"])
    assert refused.refusal == FAILED
    assert reason in refused.hint
    refused = application.refresh(tokens["refresh_token"])
    assert refused.refusal == GRANT_INVALID
    assert reason in refused.hint or "deactivated (V2)" in refused.hint


def test_v2_in_the_sandbox_too(event: tuple[Event, str], mock: PinterestMock, application: Application) -> None:
    token = mock.issue_token(mock.users[1], environment="sandbox")["access_token"]
    event[0](mock, mock.users[1])
    assert application.in_sandbox.call("user_account", token).refusal == FAILED


def test_v2_the_tokens_of_others_live_on(
    event: tuple[Event, str], tokens: dict[str, Any], mock: PinterestMock, application: Application
) -> None:
    event[0](mock, mock.users[0])
    assert application.call("user_account", tokens["access_token"]).status_code == 200


@pytest.mark.parametrize("name", ["change_password", "change_username", "end_session"])
def test_the_person_can_give_access_again(name: str, mock: PinterestMock, application: Application) -> None:
    EVENTS[name][0](mock, mock.users[1])
    tokens = application.sign_in(user=mock.users[1].username)
    assert application.call("user_account", tokens["access_token"]).body["username"] == mock.users[1].username


def test_a_renamed_person_stays_the_one_who_logs_in(mock: PinterestMock) -> None:
    mock.configure(user=mock.users[1].username)
    mock.change_username(mock.users[1], "renamed")
    assert mock.default_user.username == "renamed"


def test_a_name_that_is_taken_changes_nothing(
    tokens: dict[str, Any], mock: PinterestMock, application: Application
) -> None:
    with pytest.raises(ValueError, match="There is somebody called"):
        mock.change_username(mock.users[1], mock.users[0].username)
    assert application.call("user_account", tokens["access_token"]).status_code == 200


@pytest.mark.parametrize("consent", ["page", "auto"])
def test_a_deactivated_person_cannot_give_access(consent: Any, mock: PinterestMock, application: Application) -> None:
    mock.configure(consent=consent)
    mock.deactivate(mock.default_user)
    page = application.open_page()
    if consent == "auto":
        assert page.outcome == [("error", "access_denied")]
        assert "is deactivated" in page.hint
    else:
        assert mock.default_user.username not in page.text


def test_v1_a_token_is_let_run_out(tokens: dict[str, Any], mock: PinterestMock, application: Application) -> None:
    mock.expire_token(tokens["access_token"])
    refused = application.call("user_account", tokens["access_token"])
    assert refused.refusal == FAILED
    assert "expired 0 seconds ago (V1)" in refused.hint
    tokens = application.refresh(tokens["refresh_token"]).body
    mock.expire_token(tokens["refresh_token"])
    refused = application.refresh(tokens["refresh_token"])
    assert refused.refusal == GRANT_INVALID
    assert "has expired (TE2)" in refused.hint
    assert application.call("user_account", tokens["access_token"]).status_code == 200


def test_v3_a_token_that_was_found_in_public_is_taken_away(
    tokens: dict[str, Any], mock: PinterestMock, application: Application
) -> None:
    mock.revoke(tokens["access_token"])
    refused = application.call("user_account", tokens["access_token"])
    assert refused.refusal == FAILED
    assert "was revoked, as tokens in public code are (V3)" in refused.hint
    assert application.refresh(tokens["refresh_token"]).status_code == 200


def test_a_token_is_let_run_out_in_a_while(
    tokens: dict[str, Any], mock: PinterestMock, application: Application
) -> None:
    mock.clock.freeze()
    mock.expire_token(tokens["access_token"], seconds=10)
    mock.clock.advance(seconds=9)
    assert application.call("user_account", tokens["access_token"]).status_code == 200
    mock.clock.advance(seconds=1)
    assert application.call("user_account", tokens["access_token"]).refusal == FAILED
    with pytest.raises(ValueError, match="seconds is a number from 0"):
        mock.expire_token(tokens["access_token"], seconds=-1)


def test_a_scope_is_taken_away_and_given_back(mock: PinterestMock, application: Application) -> None:
    token = mock.issue_token(scopes="boards:read user_accounts:read")["access_token"]
    mock.set_scopes(token, "user_accounts:read")
    refused = application.call("boards", token)
    assert (refused.status_code, "lacks boards:read" in refused.hint) == (401, True)
    mock.set_scopes(token, ["boards:read"])
    assert application.call("boards", token).status_code == 200
    with pytest.raises(ValueError, match=r"no scope boards:reed\. Did you mean 'boards:read'"):
        mock.set_scopes(token, "boards:reed")


@pytest.mark.parametrize("kind", ["access_token", "refresh_token"])
def test_a_token_is_named_by_its_fingerprint_too(kind: str, tokens: dict[str, Any], mock: PinterestMock) -> None:
    found = mock.store.production.token(tokens[kind])
    assert found is not None
    assert found.fingerprint not in tokens[kind]
    mock.revoke(found.fingerprint)
    ended = mock.store.production.token(found.fingerprint)
    assert ended is not None
    assert ended.token == tokens[kind]
    assert "was revoked" in str(ended.ended)


@pytest.mark.parametrize("name", ["expire_token", "revoke"])
def test_a_token_that_was_never_issued_is_an_error_without_it(name: str, mock: PinterestMock) -> None:
    token = "pina_" + "A" * 92 + "WXYZ"
    with pytest.raises(LookupError, match=r"never issued the token pina_…WXYZ\.$"):
        getattr(mock, name)(token)


def test_l11_nothing_works_for_a_deactivated_app(mock: PinterestMock, application: Application) -> None:
    tokens, code = application.sign_in(), application.get_code()
    mock.deactivate(application.id)
    assert application.call("user_account", tokens["access_token"]).refusal == FAILED
    assert application.refresh(tokens["refresh_token"]).refusal == FAILED
    assert application.redeem(code).refusal == FAILED
    assert application.open_page().json["code"] == 283  # type: ignore[index]  # it is JSON here


def test_people_and_apps_are_told_apart_by_their_names(mock: PinterestMock) -> None:
    """F3: a username is never all digits."""
    assert mock.deactivate(mock.users[1].username) == mock.users[1]
    assert not mock.users[1].active
    assert mock.deactivate(mock.app.id) == mock.app
    assert mock.app.state == "deactivated"
    assert mock.deactivate(mock.add_app()).id != mock.app.id
    assert mock.deactivate(mock.add_user()).id == mock.users[-1].id
