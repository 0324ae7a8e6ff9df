"""A mock is used from several threads: those of its server, and the test's own. Nobody's change gets lost."""

from __future__ import annotations

import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from mockserver.model.clock import Clock
from mockserver.model.records import Mail
from mockserver.state.app_registration import connect

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from mockserver import PinterestMock
    from tests.fake.web.conftest import Browser


@pytest.fixture
def restless() -> Iterator[None]:
    """Threads take turns as often as they can."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


def meanwhile(mock: PinterestMock, change: Callable[[], object]) -> threading.Thread:
    """Begin a change in another thread, which the store's lock holds up."""
    thread = threading.Thread(target=change)
    thread.start()
    thread.join(timeout=0.05)  # long enough to read what it must not have read yet, were it possible
    return thread


def twice_at_once(mock: PinterestMock, change: Callable[[], object]) -> list[str]:
    """Let two threads begin the same change, and say why one was refused."""
    refused: list[str] = []

    def try_it() -> None:
        try:
            change()
        except ValueError as problem:
            refused.append(str(problem))

    with mock.store.transaction():
        thread = meanwhile(mock, try_it)
        try_it()
    thread.join()
    return refused


def test_who_lists_records_sees_no_change_that_is_half_done(mock: PinterestMock) -> None:
    mails = mock.store.mails
    letter = Mail(id="1", user_id=mock.users[0].id, app_id=mock.app.id, sent_at=0, subject="", text="")
    seen: list[int] = []
    with mock.store.transaction():
        mails.put(letter)
        threads = [
            meanwhile(mock, lambda: seen.append(len(list(mails)))),
            meanwhile(mock, lambda: seen.append(len(mails.filter(user_id=letter.user_id)))),
            meanwhile(mock, lambda: seen.append(len(mails.listing(user_id=letter.user_id).page(None, 1)))),
        ]
        mails.remove(letter.id)
    for thread in threads:
        thread.join()
    assert seen == [0, 0, 0]


def test_all_who_move_the_clock_have_moved_it(restless: None) -> None:
    clock = Clock()
    clock.freeze(0)

    def wait(_: int) -> None:
        for _ in range(500):
            clock.advance(seconds=1)

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(wait, range(4)))
    assert clock.now() == 2000


def test_a_setting_takes_back_nothing_that_happened_to_the_app(mock: PinterestMock) -> None:
    with mock.store.transaction():
        thread = meanwhile(mock, lambda: mock.configure(consent="auto", tier="trial"))
        mock.reset_secret(secret="e" * 40)
    thread.join()
    assert (mock.app.secret, mock.app.state) == ("e" * 40, "trial")


def test_another_world_comes_into_the_same_store_so_that_who_waits_for_it_sees_it(mock: PinterestMock) -> None:
    store = mock.store
    mock.configure(seed=1)
    assert mock.store is store


def test_v4_two_resets_at_once_are_two_resets(mock: PinterestMock) -> None:
    first = mock.app.secret
    with mock.store.transaction():
        thread = meanwhile(mock, lambda: mock.reset_secret(secret="1" * 40))
        mock.reset_secret(secret="2" * 40)
    thread.join()
    assert mock.app.former_secrets == (first, "2" * 40)


def test_l9_of_two_who_upgrade_an_app_one_is_refused(mock: PinterestMock) -> None:
    mock.configure(tier="trial")
    assert len(twice_at_once(mock, lambda: mock.review(decision="upgrade"))) == 1
    assert len(list(mock.store.mails)) == 1


def test_l4_of_two_forms_sent_at_once_one_is_taken(mock: PinterestMock, connect_form: dict[str, Any]) -> None:
    use_cases = connect_form.pop("use_cases")
    (refused,) = twice_at_once(mock, lambda: connect(mock, mock.users[0], connect_form, use_cases))
    assert "waits for its review" in refused


def test_saving_redirect_uris_takes_back_nothing_that_happened_to_the_app(
    mock: PinterestMock, developer: Browser
) -> None:
    with mock.store.transaction():
        save = {"uri": "https://new.example/", "do": "save"}
        thread = meanwhile(mock, lambda: developer.submit(f"/apps/{mock.app.id}/redirect_uris", **save))
        mock.store.apps.put(replace(mock.app, name="Renamed"))
    thread.join()
    assert (mock.app.name, mock.app.redirect_uris) == ("Renamed", ("https://new.example/",))


def test_what_the_dashboard_shows_is_one_moment(mock: PinterestMock, developer: Browser) -> None:
    developer.get("/")  # the first page takes long, for templates are loaded
    shown: list[str] = []
    with mock.store.transaction():
        mock.add_app("Half Done")
        thread = meanwhile(mock, lambda: shown.append(developer.get("/").text))
        mock.store.apps.remove(mock.store.apps.filter(name="Half Done")[0].id)
    thread.join()
    assert "Half Done" not in shown[0]
