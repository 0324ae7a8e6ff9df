"""A real client of the fake over a real socket, and the same fake without one for what a socket does not show."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest

from mockserver.server.threaded import Server

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mockserver import PinterestMock

EVERYTHING = "user_accounts:read boards:read boards:write boards:read_secret pins:read pins:write"


@pytest.fixture
def token(mock: PinterestMock) -> str:
    """An access token of the person who owns the app."""
    return str(mock.issue_token(scopes=EVERYTHING)["access_token"])


@pytest.fixture
def client(mock: PinterestMock, token: str) -> Iterator[httpx.Client]:
    """A client on a socket, which gives up soon."""
    headers = {"Authorization": f"Bearer {token}"}
    with (
        Server(mock).running() as server,
        httpx.Client(base_url=server.url, headers=headers, timeout=10, trust_env=False) as client,
    ):
        yield client


@pytest.fixture
def page_url(mock: PinterestMock) -> str:
    """The path and query of an authorization URL."""
    query: dict[str, Any] = {
        "response_type": "code",
        "client_id": mock.app.id,
        "redirect_uri": mock.app.redirect_uris[0],
        "scope": "boards:read",
        "state": "as-sent",
    }
    return f"/oauth/?{httpx.QueryParams(query)}"
