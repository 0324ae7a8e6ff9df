"""A request that ran into a fault has taken effect or not, as the test chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from werkzeug.test import Client

if TYPE_CHECKING:
    from mockserver import PinterestMock

BOARD = {"name": "Behind the fault"}


class Broken(Exception):
    """The connection was cut."""


class Wire:
    """A server's side of the faults: what it was asked to wait, and what it had sent by then."""

    def __init__(self) -> None:
        self.waits: list[float] = []
        self.received = b""

    def post(self, mock: PinterestMock, token: str) -> int:
        def cut() -> None:
            raise Broken

        environ = {"mockserver.sleep": self.waits.append, "mockserver.disconnect": cut}
        answer = Client(mock).post(
            "/v5/boards",
            json=BOARD,
            headers={"Authorization": f"Bearer {token}"},
            environ_overrides=environ,
            buffered=False,
        )
        for piece in answer.iter_encoded():
            self.received += piece
        return answer.status_code


@pytest.fixture
def wire() -> Wire:
    return Wire()


def happened(mock: PinterestMock) -> bool:
    return bool(mock.store.production.boards.filter(name=BOARD["name"]))


PLANS: dict[str, dict[str, Any]] = {
    "fail": {"error": "server_error"},
    "answer": {"status": 503},
    "html": {},
    "delay": {"seconds": 30},
    "slow": {"seconds": 30},
    "disconnect": {"when": "before"},
    "malformed": {},
}
BY_DEFAULT = {"delay", "slow", "disconnect", "malformed"}


@pytest.mark.parametrize("kind", PLANS)
@pytest.mark.parametrize("takes_effect", [None, True, False])
def test_the_test_chooses(mock: PinterestMock, token: str, wire: Wire, kind: str, takes_effect: bool | None) -> None:
    choice = {} if takes_effect is None else {"takes_effect": takes_effect}
    before = len(mock.store.production.boards)
    getattr(mock.faults, kind)("boards/create", **PLANS[kind], **choice)
    try:
        wire.post(mock, token)
    except Broken:
        assert kind == "disconnect" or not takes_effect
    assert happened(mock) is (kind in BY_DEFAULT if takes_effect is None else takes_effect)
    assert len(mock.store.production.boards) == before + happened(mock)


@pytest.mark.parametrize("kind", ["delay", "slow"])
def test_no_answer_arrives_whole_for_what_does_not_happen(
    mock: PinterestMock, token: str, wire: Wire, kind: str
) -> None:
    """A patient client must not read of a success that never was."""
    getattr(mock.faults, kind)("boards/create", 30, takes_effect=False)
    with pytest.raises(Broken):
        wire.post(mock, token)
    assert sum(wire.waits) == pytest.approx(30, rel=0.1)
    assert not wire.received.endswith(b"}")


def test_what_happens_needs_the_leave_of_every_fault(mock: PinterestMock, token: str, wire: Wire) -> None:
    mock.faults.fail("boards/create", "server_error", takes_effect=True)
    mock.faults.delay("boards/create", 5, takes_effect=False, times=1)
    with pytest.raises(Broken):
        wire.post(mock, token)
    assert not happened(mock)
    assert wire.post(mock, token) == 500
    assert happened(mock)


def test_a_fault_that_answers_instead_is_late_too(mock: PinterestMock, token: str, wire: Wire) -> None:
    mock.faults.delay("*", 5)
    mock.faults.fail("*", "server_error")
    assert (wire.post(mock, token), wire.waits, happened(mock)) == (500, [5], False)


def test_a_slow_body_comes_in_drops(mock: PinterestMock, token: str, wire: Wire) -> None:
    mock.faults.slow("boards/create", 10)
    assert wire.post(mock, token) == 201
    assert len(wire.waits) > 10
    assert sum(wire.waits) == pytest.approx(10)
    assert wire.received.endswith(b"}")


def test_the_store_is_free_while_an_answer_is_late(mock: PinterestMock, token: str) -> None:
    """Else one late answer would hold up everybody."""
    others: list[int] = []

    def sleep(seconds: float) -> None:
        assert happened(mock), "the effect comes before the wait"
        others.append(other.get("/v5/boards", headers={"Authorization": f"Bearer {token}"}).status_code)

    other = Client(mock)
    mock.faults.delay("boards/create", 30)
    Client(mock).post(
        "/v5/boards",
        json=BOARD,
        headers={"Authorization": f"Bearer {token}"},
        environ_overrides={"mockserver.sleep": sleep},
    )
    assert others == [200]


def test_a_server_that_cannot_cut_is_told_by_an_error(mock: PinterestMock) -> None:
    """Werkzeug's own server, for one, closes the connection on it."""
    mock.faults.disconnect("*")
    with pytest.raises(ConnectionAbortedError):
        Client(mock).get("/v5/boards")


def test_a_spent_code_stays_spent_though_the_tokens_are_lost(mock: PinterestMock, application: Any) -> None:
    """The worst moment of an OAuth flow, A16: who repeats the exchange is refused."""
    code = application.get_code()
    mock.faults.disconnect("oauth/token", times=1)
    with pytest.raises(ConnectionAbortedError):
        application.redeem(code)
    assert application.redeem(code).status_code == 401


def test_a_refresh_that_did_not_happen_can_be_repeated(mock: PinterestMock, application: Any) -> None:
    refresh_token = mock.issue_token()["refresh_token"]
    mock.faults.disconnect("oauth/token", times=1, takes_effect=False)
    with pytest.raises(ConnectionAbortedError):
        application.refresh(refresh_token)
    assert application.refresh(refresh_token).status_code == 200
