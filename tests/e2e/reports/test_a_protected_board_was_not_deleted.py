"""SDK pull request 176: the clean-up of a test met a PROTECTED board, and a 401 that no new token mends (B5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pinterest_v5 import PinterestException

if TYPE_CHECKING:
    from mockserver.journal.journal import Journal
    from pinterest_v5 import Api
    from pytest_pinterest.fake.server import PinterestServer
    from tests.e2e.reports.conftest import Application


def boards(application: Application) -> list[dict[str, str]]:
    found: list[dict[str, str]] = application.call("GET", "boards", params={"page_size": 250}).json()["items"]
    return [board for board in found if board["owner"]["username"] == application.server.mock.default_user.username]  # type: ignore[index]  # an owner is not null here


def test_the_application_that_deletes_all_boards_goes_red(signed_in: Application) -> None:
    replies = [signed_in.call("DELETE", f"boards/{board['id']}") for board in boards(signed_in)]
    assert 401 in {reply.status_code for reply in replies}


def test_the_application_that_spares_protected_ones_is_green(signed_in: Application) -> None:
    deletable = [board for board in boards(signed_in) if board["privacy"] != "PROTECTED"]
    assert {signed_in.call("DELETE", f"boards/{board['id']}").status_code for board in deletable} == {204}


@pytest.mark.pinterest(scopes="boards:read boards:write")
def test_our_client_does_not_take_it_for_a_dead_token(
    pinterest_server: PinterestServer, pinterest_client: Api, pinterest_journal: Journal
) -> None:
    board = pinterest_server.mock.add_board("Ads", privacy="PROTECTED")
    with pytest.raises(PinterestException) as refused:
        pinterest_client.boards.delete(board.id)
    assert refused.value.code == 29
    pinterest_journal.assert_not_called("oauth/token", grant_type="refresh_token")
