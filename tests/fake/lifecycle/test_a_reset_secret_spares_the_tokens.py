"""V4: tokens go on working; the old secret obtains and refreshes none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from mockserver import PinterestMock
    from tests.fake.conftest import Application, Reply

FAILED = (401, 2, "Authentication failed.")

REQUESTS: dict[str, Callable[[Application, str], Reply]] = {
    "authorization_code": lambda app, by: app.post_form(
        "oauth/token",
        {"grant_type": "authorization_code", "code": app.get_code(), "redirect_uri": app.redirect_uri},
        authorization=by,
    ),
    "refresh_token": lambda app, by: app.post_form(
        "oauth/token",
        {"grant_type": "refresh_token", "refresh_token": app.mock.issue_token()["refresh_token"]},
        authorization=by,
    ),
    "client_credentials": lambda app, by: app.post_form(
        "oauth/token", {"grant_type": "client_credentials", "scope": "boards:read"}, authorization=by
    ),
}


def test_tokens_go_on_working(mock: PinterestMock, application: Application) -> None:
    tokens = application.sign_in()
    mock.reset_secret()
    assert application.call("user_account", tokens["access_token"]).status_code == 200
    assert application.refresh(tokens["refresh_token"]).status_code == 200


@pytest.mark.parametrize("request_token", REQUESTS.values(), ids=REQUESTS)
def test_only_the_new_secret_obtains_tokens(
    request_token: Callable[[Application, str], Reply], mock: PinterestMock, application: Application
) -> None:
    old = application.basic()
    mock.reset_secret(application.id)
    refused = request_token(application, old)
    assert refused.refusal == FAILED
    assert "since it was reset (V4)" in refused.hint
    assert request_token(application, application.basic()).status_code == 200


def test_a_secret_that_never_was_is_just_wrong(mock: PinterestMock, application: Application) -> None:
    mock.reset_secret()
    refused = application.post_form("oauth/token", {}, authorization=application.basic(secret="0" * 40))
    assert refused.refusal == FAILED
    assert "reset" not in refused.hint


def test_the_new_secret_is_chosen_or_made(mock: PinterestMock) -> None:
    secrets = [mock.app.secret, *(mock.reset_secret().secret for _ in range(3))]
    assert len(set(secrets)) == 4
    assert {len(secret) for secret in secrets} == {40}
    assert mock.reset_secret(secret="chosen").secret == mock.app.secret == "chosen"


def test_it_outlives_other_settings(mock: PinterestMock) -> None:
    secret = mock.reset_secret().secret
    mock.configure(consent="auto")
    assert mock.app.secret == secret


def test_no_secret_shows_in_the_record(mock: PinterestMock) -> None:
    old = mock.app.secret
    assert old not in repr(mock.reset_secret())
