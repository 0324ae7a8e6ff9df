"""However a refresh is asked for, one runs at a time, and from the refresh token that is good then."""

from __future__ import annotations

import threading
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from pinterest_v5 import Api, AuthenticationError, GrantInvalidError
from pinterest_v5.core.driver import copy_of
from pinterest_v5.token_store import CallableTokenStore, MemoryTokenStore
from tests.client.rotating import APP, PAIR, Rotating

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.client.conftest import Face, Pinterest

WAYS: list[Callable[[Api], Any]] = [
    lambda api: api.boards.get("1"),
    lambda api: api.refresh_access_token(),
    lambda api: api.refresh_access_token(scope="boards:read"),
    lambda api: api.refresh_access_token("pinr_1"),
    lambda api: api.refresh_access_token("pinr_1", scope=["boards:read", "pins:read"]),
    lambda api: api.boards.get("2"),
]


def test_a_call_goes_on_where_its_new_token_is_replaced_before_it_arrives() -> None:
    server = Rotating()
    bearers: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        if not request.url.path.endswith("/oauth/token"):
            bearers.append(request.headers["authorization"])
            if bearers[-1] == "Bearer pina_2":
                api.refresh_access_token()
        return server(request)

    api = Api(**APP, **PAIR, http_client=httpx.Client(transport=httpx.MockTransport(answer)))
    assert api.boards.get("1")["id"] == "1"
    assert bearers == ["Bearer pina_1", "Bearer pina_2", "Bearer pina_3"]


@pytest.mark.parametrize("others", [1, 4, 5])
def test_so_where_other_instances_replace_it_one_after_the_other(others: int) -> None:
    server, store = Rotating(), MemoryTokenStore(PAIR)
    refreshes = iter(range(others))

    def answer(request: httpx.Request) -> httpx.Response:
        if request.headers.get("authorization", "") > "Bearer pina_1" and next(refreshes, None) is not None:
            Api(**APP, token_store=store, http_client=server.client()).refresh_access_token(f"pinr_{server.number}")
        return server(request)

    api = Api(**APP, token_store=store, http_client=httpx.Client(transport=httpx.MockTransport(answer)))
    assert api.boards.get("1")["id"] == "1"
    assert api.access_token == f"pina_{others + 2}"


@pytest.mark.parametrize("shared", [True, False], ids=["one Api", "a token store"])
def test_so_where_what_replaces_it_is_not_stored_yet(shared: bool) -> None:
    """The old token dies when Pinterest answers a refresh; the new one is stored when that answer has arrived."""
    server, store = Rotating(), MemoryTokenStore(PAIR)
    on_its_way, awaited = threading.Event(), threading.Event()
    other: Future[Any] | None = None

    def answer(request: httpx.Request) -> httpx.Response:
        nonlocal other
        if request.url.path.endswith("/oauth/token") and server.number == 2:
            response = server(request)
            on_its_way.set()
            assert awaited.wait(10)
            return response
        if request.headers.get("authorization") == "Bearer pina_2":
            share = api._driver.share

            def waiting(step: Any) -> Any:
                awaited.set()
                return share(step)

            other = pool.submit((api if shared else new()).refresh_access_token, "pinr_2")
            assert on_its_way.wait(10)
            api._driver.share = waiting  # type: ignore[method-assign]  # to know that it waits
        return server(request)

    login: dict[str, Any] = PAIR if shared else {"token_store": store}

    def new() -> Api:
        return Api(**APP, **login, http_client=httpx.Client(transport=httpx.MockTransport(answer)))

    with ThreadPoolExecutor(1) as pool:
        try:
            api = new()
            assert api.boards.get("1")["id"] == "1"
        finally:
            awaited.set()
    assert other is not None
    assert other.result()["access_token"] == api.access_token == "pina_3"


def test_where_they_never_end_the_call_does(face: Face, pinterest: Pinterest) -> None:
    pairs = ({"access_token": f"pina_{number}", "refresh_token": f"pinr_{number}"} for number in range(1, 100))
    api = face.new(**APP, token_store=CallableTokenStore(lambda: next(pairs), lambda token: None))
    for _ in range(1 + 5 + 1):  # the expired token, those that are replaced, and the last one
        pinterest.refuses(401, 2)
    with pytest.raises(AuthenticationError):
        face.get(api.boards.get("1"))
    assert not pinterest.planned


def test_all_at_once() -> None:
    server, together = Rotating(), threading.Barrier(len(WAYS))
    api = Api(**APP, **PAIR, http_client=server.client())

    def work(way: Callable[[Api], Any]) -> Any:
        together.wait(10)
        return way(api)

    with ThreadPoolExecutor(len(WAYS)) as pool:
        assert all(pool.map(work, WAYS))
    assert [form["refresh_token"] for form in server.refreshes] == [
        f"pinr_{number + 1}" for number in range(len(server.refreshes))
    ]
    assert api.refresh_token == f"pinr_{server.number}"


def test_all_at_once_each_with_an_api_of_its_own() -> None:
    server, store, together = Rotating(), MemoryTokenStore(PAIR), threading.Barrier(len(WAYS))

    def work(way: Callable[[Api], Any]) -> Any:
        together.wait(10)
        return way(Api(**APP, token_store=store, http_client=server.client()))

    with ThreadPoolExecutor(len(WAYS)) as pool:
        assert all(pool.map(work, WAYS))
    assert store.load() == {"access_token": f"pina_{server.number}", "refresh_token": f"pinr_{server.number}"}


def test_a_token_that_another_instance_has_replaced_counts_as_the_one_that_is_stored(
    face: Face, pinterest: Pinterest
) -> None:
    api = face.new(**APP, token_store=MemoryTokenStore({"access_token": "pina_2", "refresh_token": "pinr_2"}))
    pinterest.refuses(401, 283, "The authorization grant is invalid")
    pinterest.grants("pina_3", "pinr_3")
    assert face.get(api.refresh_access_token("pinr_1"))["access_token"] == "pina_3"
    assert [dict(sent.form)["refresh_token"] for sent in pinterest.sent] == ["pinr_1", "pinr_2"]


def test_what_is_stored_is_replaced_while_one_waits_for_its_turn(face: Face, pinterest: Pinterest) -> None:
    """The token that is spent is not sent: who sees it may take it for stolen."""
    pairs = iter([PAIR, {"access_token": "pina_2", "refresh_token": "pinr_2"}])
    api = face.new(**APP, token_store=CallableTokenStore(lambda: next(pairs), lambda token: None))
    pinterest.grants("pina_3", "pinr_3")
    face.get(api.refresh_access_token("pinr_1"))
    assert [dict(sent.form)["refresh_token"] for sent in pinterest.sent] == ["pinr_2"]


def test_a_token_that_was_replaced_counts_as_the_one_that_is_good_now(face: Face, pinterest: Pinterest) -> None:
    api = face.new(**APP, **PAIR)
    for number in (2, 3):
        pinterest.grants(f"pina_{number}", f"pinr_{number}")
    face.get(api.refresh_access_token("pinr_1"))
    face.get(api.refresh_access_token("pinr_1"))
    assert [dict(sent.form)["refresh_token"] for sent in pinterest.sent] == ["pinr_1", "pinr_2"]


def test_somebody_elses_token_is_taken_as_it_is(face: Face, pinterest: Pinterest) -> None:
    api = face.new(**APP, **PAIR)
    pinterest.refuses(401, 283, "The authorization grant is invalid")
    with pytest.raises(GrantInvalidError):
        face.get(api.refresh_access_token("pinr_else"))
    assert dict(pinterest.sent[0].form)["refresh_token"] == "pinr_else"
    assert api.refresh_token == "pinr_1"


def test_what_is_narrowed_stays_so(face: Face, pinterest: Pinterest) -> None:
    api = face.new(**APP, **PAIR)
    for number in (2, 3, 4):
        pinterest.grants(f"pina_{number}", f"pinr_{number}")
    face.get(api.refresh_access_token(scope="boards:read"))
    face.get(api.refresh_access_token())
    face.get(api.generate_access_token(response="https://localhost/?code=c0de", state=None))
    pinterest.grants("pina_5", "pinr_5")
    face.get(api.refresh_access_token())
    assert [dict(sent.form).get("scope") for sent in pinterest.sent] == ["boards:read", "boards:read", None, None]


class TestOnTokenIsToldAtLeastOnce:
    def test_where_it_failed_it_is_told_before_the_next_call(self, face: Face, pinterest: Pinterest) -> None:
        told: list[str] = []

        def store(token: Any) -> None:
            told.append(token["access_token"])
            if len(told) < 3:
                raise OSError("disk full")

        api = face.new(**APP, **PAIR, on_token=store)
        pinterest.refuses(401, 2)
        pinterest.grants("pina_2", "pinr_2")
        for _ in range(2):
            with pytest.raises(OSError, match="disk full"):
                face.get(api.boards.get("1"))
        assert len(pinterest.sent) == 2
        pinterest.answers(200, {"id": "1"})
        pinterest.answers(200, {"id": "1"})
        face.get(api.boards.get("1"))
        face.get(api.boards.get("1"))
        assert told == ["pina_2"] * 3

    def test_a_newer_token_is_told_in_its_place(self, face: Face, pinterest: Pinterest) -> None:
        told: list[str] = []

        def store(token: Any) -> None:
            told.append(token["access_token"])
            if len(told) == 1:
                raise OSError("disk full")

        api = face.new(**APP, **PAIR, on_token=store)
        pinterest.grants("pina_2", "pinr_2")
        pinterest.grants("pina_3", "pinr_3")
        with pytest.raises(OSError, match="disk full"):
            face.get(api.refresh_access_token())
        face.get(api.refresh_access_token())
        pinterest.answers(200, {"id": "1"})
        face.get(api.boards.get("1"))
        assert told == ["pina_2", "pina_3"]


class Interrupted(Rotating):
    """Interrupts the first refresh when all others wait for it."""

    def __init__(self, error: BaseException, waiting: int) -> None:
        super().__init__()
        self.error: BaseException | None = error
        self.waiting = threading.Semaphore(0)
        self.number_waiting = waiting

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/oauth/token") and self.error is not None:
            error, self.error = self.error, None
            for _ in range(self.number_waiting):
                assert self.waiting.acquire(timeout=10)
            raise error
        return super().__call__(request)


def burst(server: Interrupted) -> list[Any]:
    api = Api(**APP, **PAIR, http_client=server.client())
    share = api._driver.share

    def counted(step: Any) -> Any:
        server.waiting.release()
        return share(step)

    api._driver.share = counted  # type: ignore[method-assign]  # to know that all wait

    def call(_: int) -> Any:
        try:
            return api.boards.get("1")
        except BaseException as error:
            return error

    with ThreadPoolExecutor(server.number_waiting) as pool:
        return list(pool.map(call, range(server.number_waiting)))


def test_each_thread_has_an_exception_of_its_own() -> None:
    failures = burst(Interrupted(httpx.ConnectError("no"), 4))
    assert {type(failure).__name__ for failure in failures} == {"TransportError"}
    assert len({id(failure) for failure in failures}) == 4
    assert len({str(failure) for failure in failures}) == 1


def test_an_interrupt_is_its_threads_own() -> None:
    results = burst(Interrupted(KeyboardInterrupt(), 4))
    assert sorted(map(repr, results)) == ["KeyboardInterrupt()"] + ["{'id': '1'}"] * 3


def test_an_exception_that_cannot_be_copied_is_told_of_by_name() -> None:
    class Odd(Exception):
        def __init__(self, one: int, two: int) -> None:
            super().__init__(one)

    assert str(copy_of(Odd(1, 2))) == "The renewal of the token failed elsewhere with Odd."
