"""The flow driven by requests-oauthlib over a real socket."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from oauthlib.oauth2 import AccessDeniedError, BackendApplicationClient, MismatchingStateError, MissingTokenError  # type: ignore[import-untyped]  # they have no types
from requests_oauthlib import OAuth2Session  # type: ignore[import-untyped]  # they have no types

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from mockserver.model.records import App, User
    from pytest_pinterest.fake.consent import Consent
    from pytest_pinterest.fake.server import PinterestServer

SCOPE: Any = ["user_accounts:read", "boards:read"]


@pytest.fixture(autouse=True)
def _plain_http(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OAUTHLIB_INSECURE_TRANSPORT", "1")


@pytest.fixture
def session(pinterest_app: App) -> Iterator[Any]:
    with OAuth2Session(pinterest_app.id, redirect_uri=pinterest_app.redirect_uris[0], scope=SCOPE) as session:
        yield session


@pytest.fixture
def token_url(pinterest_server: PinterestServer) -> str:
    return pinterest_server.url_for("/v5/oauth/token")


@pytest.fixture
def authorization_url(session: Any, pinterest_server: PinterestServer) -> str:
    url: str = session.authorization_url(pinterest_server.url_for("/oauth/"))[0]
    return url


def test_the_flow(
    session: Any,
    authorization_url: str,
    token_url: str,
    pinterest_app: App,
    pinterest_user: User,
    pinterest_server: PinterestServer,
    browse: Callable[[str], str],
) -> None:
    redirect = browse(authorization_url)
    token = session.fetch_token(token_url, authorization_response=redirect, client_secret=pinterest_app.secret)
    assert token["scope"] == SCOPE
    account = session.get(pinterest_server.url_for("/v5/user_account")).json()
    assert account["username"] == pinterest_user.username

    renewed = session.refresh_token(token_url, auth=(pinterest_app.id, pinterest_app.secret))
    assert renewed["refresh_token"] != token["refresh_token"]
    assert session.get(pinterest_server.url_for("/v5/boards")).json()["items"]


def test_an_expired_token_renews_itself(
    session: Any,
    authorization_url: str,
    token_url: str,
    pinterest_app: App,
    pinterest_server: PinterestServer,
    browse: Callable[[str], str],
) -> None:
    seen: list[dict[str, Any]] = []
    session.auto_refresh_url = token_url
    session.token_updater = seen.append
    redirect = browse(authorization_url)
    token = session.fetch_token(token_url, authorization_response=redirect, client_secret=pinterest_app.secret)
    session.token = {**token, "expires_in": -1, "expires_at": 1}
    pinterest_server.mock.clock.advance(days=31)
    answer = session.get(
        pinterest_server.url_for("/v5/boards"), client_id=pinterest_app.id, client_secret=pinterest_app.secret
    )
    assert answer.status_code == 200
    assert len(seen) == 1


def test_a_person_who_cancels(
    session: Any, authorization_url: str, token_url: str, pinterest_app: App, pinterest_consent: Consent
) -> None:
    """Q1."""
    redirect = pinterest_consent(authorization_url, approve=False)
    with pytest.raises(AccessDeniedError):
        session.fetch_token(token_url, authorization_response=redirect, client_secret=pinterest_app.secret)


def test_a_state_that_was_exchanged(
    session: Any, authorization_url: str, token_url: str, pinterest_app: App, browse: Callable[[str], str]
) -> None:
    redirect = browse(authorization_url).replace("state=", "state=x")
    with pytest.raises(MismatchingStateError):
        session.fetch_token(token_url, authorization_response=redirect, client_secret=pinterest_app.secret)


def test_a_code_that_is_spent(
    session: Any, authorization_url: str, token_url: str, pinterest_app: App, browse: Callable[[str], str]
) -> None:
    """Q5: the body has no `error`, so oauthlib can only say that there is no token in it."""
    redirect = browse(authorization_url)
    session.fetch_token(token_url, authorization_response=redirect, client_secret=pinterest_app.secret)
    with pytest.raises(MissingTokenError):
        session.fetch_token(token_url, authorization_response=redirect, client_secret=pinterest_app.secret)


def test_client_credentials(
    token_url: str, pinterest_app: App, pinterest_user: User, pinterest_server: PinterestServer
) -> None:
    """T10."""
    with OAuth2Session(client=BackendApplicationClient(pinterest_app.id, scope=SCOPE)) as session:
        session.fetch_token(token_url, client_secret=pinterest_app.secret)
        account = session.get(pinterest_server.url_for("/v5/user_account")).json()
        assert account["username"] == pinterest_user.username
