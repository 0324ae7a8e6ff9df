"""Postiz 1084: with Trial access everything worked but the one thing: `POST /pins` on the production host (L7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pinterest_v5 import ForbiddenError

if TYPE_CHECKING:
    from pinterest_v5 import Api
    from pytest_pinterest.fake.server import PinterestServer
    from tests.e2e.reports.conftest import Application

pytestmark = pytest.mark.pinterest(tier="trial", scopes="boards:read boards:write pins:read pins:write")


def test_the_application_that_publishes_in_production_goes_red(signed_in: Application) -> None:
    reply = signed_in.pin(signed_in.board())
    assert (reply.status_code, reply.json()["code"]) == (403, 29)
    assert "use API Sandbox" in reply.json()["message"]


def test_the_application_that_tries_in_the_sandbox_is_green(application: Application) -> None:
    mock = application.server.mock
    token = mock.issue_token(scopes="boards:read boards:write pins:read pins:write", environment="sandbox")
    board = mock.add_board("Tests", environment="sandbox")
    source = {"source_type": "image_url", "url": "https://a.example/1.jpg"}
    reply = application.http.post(
        "/sandbox/v5/pins",
        json={"board_id": board.id, "media_source": source},
        headers={"Authorization": f"Bearer {token['access_token']}"},
    )
    assert reply.status_code == 201


def test_our_client_says_where_to_go(pinterest_server: PinterestServer, pinterest_client: Api) -> None:
    board = pinterest_server.mock.add_board("Ideas")
    with pytest.raises(ForbiddenError, match="API Sandbox"):
        pinterest_client.pins.create(board.id, "https://a.example/1.jpg")
