"""Requests are served one at a time, and a refused one leaves nothing behind."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from tests.fake.conftest import Application


def test_a16_of_many_who_redeem_a_code_at_once_one_succeeds(application: Application) -> None:
    code = application.get_code()
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: application.redeem(code).status_code, range(16)))
    assert sorted(answers) == [200] + [401] * 15


def test_q9_of_many_who_refresh_at_once_one_succeeds(application: Application) -> None:
    token = application.sign_in()["refresh_token"]
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: application.refresh(token).status_code, range(16)))
    assert sorted(answers) == [200] + [401] * 15


def test_what_an_exception_interrupts_is_undone(mock: PinterestMock) -> None:
    users = list(mock.store.users)

    def be_interrupted() -> None:
        with mock.store.transaction():
            mock.store.users.put(replace(users[0], about="new"))
            mock.store.users.put(replace(users[0], id="1"))
            mock.store.users.remove(users[1].id)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        be_interrupted()
    assert list(mock.store.users) == users


def test_what_a_test_arranges_meanwhile_is_not_undone(mock: PinterestMock) -> None:
    """A test changes records or settings in its own thread while the application's polling is refused in another."""

    def arrange() -> None:
        mock.configure(tier="trial")
        mock.store.users.put(replace(mock.users[0], about="arranged"))

    def refuse() -> None:
        with mock.store.transaction():
            arranging.start()
            arranging.join(timeout=0.05)  # long enough to get in between, were it possible
            raise PermissionError

    arranging = threading.Thread(target=arrange)
    with pytest.raises(PermissionError):
        refuse()
    arranging.join()
    assert (mock.app.state, mock.users[0].about) == ("trial", "arranged")
