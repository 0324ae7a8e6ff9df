"""Reading the account, its boards and its Pins."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from mockserver.model.records import User
    from pinterest_v5.api import Api, AsyncApi


def test_the_account_is_that_of_the_person(pinterest_client: Api, pinterest_user: User) -> None:
    account = pinterest_client.user_account.get()
    assert account["username"] == pinterest_user.username
    assert account["account_type"] in ("BUSINESS", "PINNER")
    assert {"id", "profile_image", "website_url", "about"} <= account.keys()


def test_boards_come_in_pages(pinterest_client: Api) -> None:
    page = pinterest_client.boards.list(page_size=2).page()
    assert len(page["items"]) <= 2
    assert page["bookmark"] is None or page["bookmark"]
    for board in page["items"]:
        assert {"name", "privacy", "owner"} <= board.keys()


def test_a_board_is_found_by_its_id(pinterest_client: Api) -> None:
    for board in pinterest_client.boards.list(page_size=1).page()["items"]:
        assert pinterest_client.boards.get(board["id"])["name"] == board["name"]
        return
    pytest.skip("the account has no board")


def test_a_pin_is_found_by_its_id(pinterest_client: Api) -> None:
    for pin in pinterest_client.pins.list(page_size=1).page()["items"]:
        assert pinterest_client.pins.get(pin["id"])["board_id"] == pin["board_id"]
        return
    pytest.skip("the account has no Pin")


def test_pages_do_not_overlap(pinterest_client: Api) -> None:
    pages = pinterest_client.pins.list(page_size=5).pages()
    first = next(pages)
    second = next(pages, None)
    if second is None:
        pytest.skip("the account has few Pins")
    assert not {pin["id"] for pin in first["items"]} & {pin["id"] for pin in second["items"]}


@pytest.mark.anyio
async def test_the_asynchronous_client_reads_the_same(async_pinterest_client: AsyncApi, pinterest_client: Api) -> None:
    assert await async_pinterest_client.user_account.get() == pinterest_client.user_account.get()
