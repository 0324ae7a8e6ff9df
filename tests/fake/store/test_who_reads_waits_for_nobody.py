"""A GET is answered while another process changes the same world; one that changes something itself loses nothing.

Where a world is kept in a database, two mocks share it, as the processes of a server do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from werkzeug.test import Client

from mockserver import PinterestMock
from tests.fake.conftest import Application, Reply
from tests.stores import store_address

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

sql_schema = pytest.importorskip("mockserver.model.store.sql_schema")


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setattr(sql_schema, "PATIENCE", 1)  # so that who waits for the other one fails soon
    with store_address(request.param, tmp_path) as address:
        yield address


@pytest.fixture
def mocks(address: str) -> Iterator[tuple[PinterestMock, PinterestMock]]:
    one, other = (PinterestMock(store=address, consent="auto") for _ in range(2))
    yield one, other
    one.store.close()
    other.store.close()


def account(mock: PinterestMock, token: str) -> Reply:
    headers = {"Authorization": f"Bearer {token}"}
    return cast("Reply", Client(mock, response_wrapper=Reply).get("/v5/user_account", headers=headers))


def test_a_get_is_answered_while_another_process_is_in_a_transaction(
    mocks: tuple[PinterestMock, PinterestMock],
) -> None:
    one, other = mocks
    token = one.issue_token()["access_token"]
    before = account(other, token).body["board_count"]
    with one.store.transaction():
        one.add_board("Later")
        assert account(other, token).body["board_count"] == before
    assert account(other, token).body["board_count"] == before + 1


def test_a_get_sees_what_was_answered_before(mocks: tuple[PinterestMock, PinterestMock]) -> None:
    one, other = mocks
    for mock, elsewhere in ((one, other), (other, one)):
        token = Application(mock, mock.app.id).sign_in()["access_token"]
        assert account(elsewhere, token).status_code == 200


def test_what_changes_something_is_undone_and_done_again_in_a_transaction(
    mocks: tuple[PinterestMock, PinterestMock],
) -> None:
    one, other = mocks
    seen: list[bool] = []

    def work() -> str:
        seen.append(any(user.username == "kim" for user in one.store.users))
        return one.add_user("kim").id

    made = one.store.reading(work)
    assert seen == [False, False]
    assert [user.id for user in other.store.users.filter(username="kim")] == [made]


def test_what_fails_leaves_nothing(mocks: tuple[PinterestMock, PinterestMock]) -> None:
    one, other = mocks

    def work() -> None:
        one.add_user("kim")
        one.clock.advance(days=1)
        raise RuntimeError

    before = one.clock.time().date()
    with pytest.raises(RuntimeError):
        one.store.reading(work)
    for mock in (one, other):
        assert mock.store.users.filter(username="kim") == []
        assert mock.clock.time().date() == before


def test_what_was_set_before_is_not_undone(mocks: tuple[PinterestMock, PinterestMock]) -> None:
    one, other = mocks
    token = one.issue_token()["access_token"]
    one.quotas.set("org_read", trial=7)  # not yet kept when the next call comes
    assert account(one, token).status_code == 200
    assert one.quotas.figures["org_read"].trial == 7
    assert account(other, token).status_code == 200
    assert other.quotas.figures["org_read"].trial == 7


def test_rl1_each_get_counts_where_quotas_are_on(mocks: tuple[PinterestMock, PinterestMock]) -> None:
    one, other = mocks
    token = one.issue_token()["access_token"]
    one.quotas.on()
    left = [int(account(mock, token).headers["x-ratelimit-remaining"]) for mock in (one, other, one, other)]
    assert left == list(range(left[0], left[0] - 4, -1))


def test_a_get_in_a_world_that_another_process_has_dropped_is_told_so(
    mocks: tuple[PinterestMock, PinterestMock],
) -> None:
    one, other = mocks
    world = one.worlds.add("worker-1")
    token = world.issue_token()["access_token"]
    other.worlds.remove("worker-1")
    reply = account(world, token)
    assert reply.status_code == 404
    assert "was dropped" in reply.headers["x-pinterest-mock-hint"]
