"""An HTTP library left out the body of a PATCH that changed nothing; the description requires one of every PATCH."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pinterest_v5 import Api
    from tests.e2e.reports.conftest import Application


def test_the_application_that_sends_nothing_goes_red(signed_in: Application) -> None:
    refused = signed_in.call("PATCH", f"boards/{signed_in.board()}")
    assert refused.status_code == 400
    assert "JSON object in the body" in refused.headers["x-pinterest-mock-hint"]


def test_the_application_that_sends_what_changes_is_green(signed_in: Application) -> None:
    changed = signed_in.call("PATCH", f"boards/{signed_in.board()}", json={"description": "For the garden"})
    assert changed.json()["description"] == "For the garden"


@pytest.mark.pinterest(scopes="boards:read boards:write")
def test_our_client_sends_an_object_even_if_nothing_changes(pinterest_client: Api) -> None:
    board = pinterest_client.boards.create("Ideas")
    assert pinterest_client.boards.update(board["id"])["name"] == "Ideas"
