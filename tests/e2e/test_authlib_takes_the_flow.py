"""The flow driven by Authlib over a real socket: httpx sync and async, and requests."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any

import pytest

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from authlib.integrations import httpx_client, requests_client  # type: ignore[import-untyped]  # Authlib has no types

if TYPE_CHECKING:
    from collections.abc import Callable

    from mockserver.model.records import App, User
    from pytest_pinterest.fake.server import PinterestServer

AsyncOAuth2Client: Any = httpx_client.AsyncOAuth2Client
OAuth2Client: Any = httpx_client.OAuth2Client
OAuth2Session: Any = requests_client.OAuth2Session

SCOPE = "user_accounts:read boards:read"


@pytest.fixture
def arguments(pinterest_app: App, pinterest_server: PinterestServer) -> dict[str, Any]:
    return {
        "client_id": pinterest_app.id,
        "client_secret": pinterest_app.secret,
        "scope": SCOPE,
        "redirect_uri": pinterest_app.redirect_uris[0],
        "token_endpoint": pinterest_server.url_for("/v5/oauth/token"),
        "authorization_endpoint": pinterest_server.url_for("/oauth/"),
    }


@pytest.mark.parametrize("library", [OAuth2Client, OAuth2Session])
def test_synchronously(
    library: Any,
    arguments: dict[str, Any],
    pinterest_server: PinterestServer,
    pinterest_user: User,
    browse: Callable[[str], str],
) -> None:
    with library(**arguments) as client:
        url, state = client.create_authorization_url(arguments["authorization_endpoint"])
        token = client.fetch_token(authorization_response=browse(url), state=state)
        assert token["scope"] == SCOPE
        account = client.get(pinterest_server.url_for("/v5/user_account")).json()
        assert account["username"] == pinterest_user.username

        renewed = client.refresh_token(arguments["token_endpoint"])
        assert renewed["response_type"] == "refresh_token"
        assert renewed["refresh_token"] != token["refresh_token"]
        assert client.get(pinterest_server.url_for("/v5/boards")).json()["items"]


@pytest.mark.asyncio
async def test_asynchronously(
    arguments: dict[str, Any],
    pinterest_server: PinterestServer,
    pinterest_user: User,
    browse: Callable[[str], str],
) -> None:
    async with AsyncOAuth2Client(**arguments) as client:
        url, state = client.create_authorization_url(arguments["authorization_endpoint"])
        token = await client.fetch_token(authorization_response=browse(url), state=state)
        account = (await client.get(pinterest_server.url_for("/v5/user_account"))).json()
        assert account["username"] == pinterest_user.username
        renewed = await client.refresh_token(arguments["token_endpoint"])
        assert renewed["access_token"] != token["access_token"]
        assert (await client.get(pinterest_server.url_for("/v5/boards"))).json()["items"]


@pytest.mark.asyncio
async def test_an_expired_token_renews_itself(
    arguments: dict[str, Any], pinterest_server: PinterestServer, browse: Callable[[str], str]
) -> None:
    seen: list[dict[str, Any]] = []

    async def keep(token: dict[str, Any], **_: object) -> None:
        seen.append(token)

    async with AsyncOAuth2Client(**arguments, update_token=keep) as client:
        url, _ = client.create_authorization_url(arguments["authorization_endpoint"])
        await client.fetch_token(authorization_response=browse(url))
        client.token["expires_at"] = 1
        pinterest_server.mock.clock.advance(days=31)
        assert (await client.get(pinterest_server.url_for("/v5/boards"))).status_code == 200
    assert len(seen) == 1


@pytest.mark.parametrize("pkce", ["ignore", "verify"])
def test_pkce_is_ignored_or_honoured(
    arguments: dict[str, Any], pinterest_server: PinterestServer, browse: Callable[[str], str], pkce: Any
) -> None:
    """Q12."""
    from mockserver import Behaviour

    pinterest_server.mock.configure(behaviour=Behaviour(pkce=pkce))
    with OAuth2Client(**arguments, code_challenge_method="S256") as client:
        url, _ = client.create_authorization_url(arguments["authorization_endpoint"], code_verifier="v" * 43)
        redirect = browse(url)
        wrong = client.fetch_token(authorization_response=redirect, code_verifier="w" * 43)
        assert ("access_token" in wrong) == (pkce == "ignore")
        right = client.fetch_token(authorization_response=browse(url), code_verifier="v" * 43)
        assert right["access_token"]


def test_a_refusal_comes_back_as_though_it_were_a_token(
    arguments: dict[str, Any], browse: Callable[[str], str]
) -> None:
    """TE1: Pinterest's errors have no `error` key, which is all that Authlib looks for."""
    with OAuth2Client(**{**arguments, "client_secret": "0" * 40}) as client:
        url, _ = client.create_authorization_url(arguments["authorization_endpoint"])
        token = client.fetch_token(authorization_response=browse(url))
        assert token == {"code": 2, "message": "Authentication failed."}


def test_client_credentials(arguments: dict[str, Any], pinterest_server: PinterestServer, pinterest_user: User) -> None:
    """T10."""
    with OAuth2Client(**arguments) as client:
        token = client.fetch_token(grant_type="client_credentials")
        assert token["access_token"].startswith("pinc_")
        assert client.get(pinterest_server.url_for("/v5/user_account")).json()["username"] == pinterest_user.username
