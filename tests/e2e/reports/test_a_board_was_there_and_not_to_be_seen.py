"""An incident of 2026-07-30: a board id gave 404 to a read and 403 to a write, and the dead picture no word (EA1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pinterest_v5 import ForbiddenError, NotFoundError

if TYPE_CHECKING:
    from pinterest_v5 import Api
    from pytest_pinterest.fake.server import PinterestServer
    from tests.e2e.reports.conftest import Application


@pytest.fixture
def foreign(pinterest_server: PinterestServer) -> str:
    """The id of somebody else's board."""
    mock = pinterest_server.mock
    return mock.add_board("Theirs", owner=mock.add_user("somebody")).id


def test_the_application_that_reads_404_as_gone_goes_red(signed_in: Application, foreign: str) -> None:
    """It makes the board anew for each Pin, and the write goes on being refused."""
    assert signed_in.call("GET", f"boards/{foreign}").json()["code"] == 40
    assert signed_in.pin(foreign).status_code == 403


def test_the_picture_is_not_looked_at_before_the_board(signed_in: Application, foreign: str) -> None:
    dead = {"source_type": "image_url", "url": "http://localhost:9/cat.jpg"}
    assert signed_in.pin(foreign, media_source=dead).json()["code"] == 29


def test_the_application_that_picks_from_the_list_is_green(signed_in: Application, foreign: str) -> None:
    board = next(one for one in signed_in.call("GET", "boards").json()["items"] if one["privacy"] == "PUBLIC")
    assert board["id"] != foreign
    assert signed_in.pin(board["id"]).status_code == 201


@pytest.mark.pinterest(scopes="boards:read boards:write pins:read pins:write")
def test_our_client_tells_the_two_apart(pinterest_client: Api, foreign: str) -> None:
    with pytest.raises(NotFoundError):
        pinterest_client.boards.get(foreign)
    with pytest.raises(ForbiddenError):
        pinterest_client.pins.create(foreign, "https://a.example/1.jpg")
