"""Of 64 who want the same at once one gets it, and what all of them change is counted, on every engine.

Where a world is kept in a database, the threads share it through two mocks, as the processes of a server do.
"""

from __future__ import annotations

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest

from mockserver import PinterestMock
from mockserver.model.records import Website
from mockserver.model.scopes import scopes
from tests.fake.business.conftest import Colleague
from tests.fake.commerce.conftest import FEED
from tests.fake.conftest import Application
from tests.stores import store_address

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from mockserver.model.records import User
    from tests.fake.conftest import Reply

pytestmark = pytest.mark.sweep
THREADS = 64


@dataclass
class Crowd:
    """Threads that call one world, every second of them through another mock."""

    doors: list[Application]

    @property
    def mock(self) -> PinterestMock:
        return self.doors[0].mock

    def all_at_once(self, action: Callable[[Application, int], Any]) -> list[Any]:
        with ThreadPoolExecutor(THREADS) as pool:
            return list(pool.map(lambda number: action(self.doors[number % len(self.doors)], number), range(THREADS)))

    def post(self, user: User, path: str, body: Any) -> list[Reply]:
        """The answers to all, who send the same."""
        token = self.mock.issue_token(user, tuple(scopes()))["access_token"]
        headers = {"Authorization": f"Bearer {token}"}
        replies: list[Reply] = self.all_at_once(
            lambda door, _: door.send(f"/v5/{path}", "POST", json=body, headers=headers)
        )
        return replies


@pytest.fixture(params=["memory", "sqlite", "postgresql"])
def crowd(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Crowd]:
    with store_address(request.param, tmp_path) as address:
        mocks = [PinterestMock(store=address, consent="auto") for _ in range(1 if request.param == "memory" else 2)]
        yield Crowd([Application(mock, mock.app.id) for mock in mocks])
        for mock in mocks:
            mock.store.close()


def statuses(replies: list[Reply]) -> Counter[int]:
    return Counter(reply.status_code for reply in replies)


def test_a16_one_code(crowd: Crowd) -> None:
    code = crowd.doors[0].get_code()
    answers = crowd.all_at_once(lambda door, _: door.redeem(code))
    assert statuses(answers) == {200: 1, 401: THREADS - 1}


def test_q9_one_refresh_token(crowd: Crowd) -> None:
    token = crowd.doors[0].sign_in()["refresh_token"]
    answers = crowd.all_at_once(lambda door, _: door.refresh(token))
    assert statuses(answers) == {200: 1, 401: THREADS - 1}


def test_one_board_name(crowd: Crowd) -> None:
    answers = crowd.post(crowd.mock.default_user, "boards", {"name": "Wanted by all"})
    assert statuses(answers) == {201: 1, 400: THREADS - 1}
    assert [board.name for board in crowd.mock.store.production.boards].count("Wanted by all") == 1


def test_qc14_one_feed_name(crowd: Crowd) -> None:
    mock = crowd.mock
    seller = mock.add_user("seller", account_type="BUSINESS")
    mock.add_ad_account("Shop", owner=seller)
    website = Website(owner_id=seller.id, address="shop.test", verified_at=mock.clock.now())
    mock.store.production.websites.put(website)
    answers = statuses(crowd.post(seller, "catalogs/feeds", FEED))
    assert answers[201] == 1
    assert answers.total() - answers[201] == sum(count for status, count in answers.items() if 400 <= status < 500)


def test_ba44_one_invite(crowd: Crowd) -> None:
    application = crowd.doors[0]
    business, colleague = (
        Colleague(application, crowd.mock.add_user(name, account_type="BUSINESS")) for name in ("client", "kim")
    )
    invite_id = business.invite_id(colleague)
    others = [Colleague(door, colleague.user) for door in crowd.doors]
    items = crowd.all_at_once(lambda _, number: others[number % len(others)].answer(invite_id))
    assert Counter("invite" in item for item in items) == {True: 1, False: THREADS - 1}
    assert len(crowd.mock.store.production.relationships) == 1


def test_every_step_of_the_clock_counts(crowd: Crowd) -> None:
    crowd.mock.clock.freeze("2030-01-01")
    before = crowd.mock.clock.now()
    crowd.all_at_once(lambda door, _: door.send("/_mock/clock/advance", "POST", json={"seconds": 1}))
    with crowd.mock.store.steady():
        assert crowd.mock.clock.now() == before + THREADS


def test_every_request_counts_towards_a_limit(crowd: Crowd) -> None:
    crowd.mock.clock.freeze("2030-01-01")
    crowd.mock.quotas.on()
    token = crowd.mock.issue_token(scopes="boards:read")["access_token"]
    answers = crowd.all_at_once(lambda door, _: door.call("boards", token))
    with crowd.mock.store.steady():
        assert {usage.used for usage in crowd.mock.quotas.usage()} == {statuses(answers)[200]}


def test_every_fault_happens_as_often_as_it_was_planned(crowd: Crowd) -> None:
    token = crowd.mock.issue_token(scopes="boards:read")["access_token"]
    crowd.mock.faults.fail("boards/list", "rate_limited", times=20)
    answers = crowd.all_at_once(lambda door, _: door.call("boards", token))
    assert statuses(answers) == {429: 20, 200: THREADS - 20}


def test_each_gets_an_id_of_its_own(crowd: Crowd) -> None:
    boards = crowd.all_at_once(lambda door, number: door.mock.add_board(f"Board {number}").id)
    assert len(set(boards)) == THREADS
    assert set(boards) <= {board.id for board in crowd.mock.store.production.boards}


def test_resets_clocks_and_worlds_under_load_harm_nobody(crowd: Crowd) -> None:
    made = crowd.mock.world()

    def live(door: Application, number: int) -> int:
        name = f"worker-{number % 3}"
        if number % 8 == 0:
            return door.send("/_mock/reset", "POST").status_code
        if number % 8 == 1:
            return door.send("/_mock/clock/advance", "POST", json={"days": 1}).status_code
        if number % 8 == 2:
            return door.send("/_mock/worlds", "POST", json={"name": name}).status_code
        if number % 8 == 3:
            return door.send(f"/_mock/worlds/{name}", "DELETE").status_code
        if number % 8 == 4:
            return door.send(f"/w/{name}/_mock/boards", "POST", json={"name": f"Board {number}"}).status_code
        return door.redeem(dict(door.open_page().outcome)["code"]).status_code

    answers = Counter(crowd.all_at_once(live))
    assert set(answers) <= {200, 204, 401, 404, 503}, answers  # 503: the world was dropped in the middle of the request
    crowd.mock.reset()
    assert [door.mock.world() for door in crowd.doors] == [made for _ in crowd.doors]
    assert all(door.sign_in()["access_token"] for door in crowd.doors)
