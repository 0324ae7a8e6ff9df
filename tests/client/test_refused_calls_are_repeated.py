"""Retries: after a 429 any call, after a 5xx only what comes to the same when done twice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinterest_v5.core.retry import RetryPolicy, chance
from pinterest_v5.errors import RateLimitedError, ServerError, TransportError

if TYPE_CHECKING:
    from tests.client.conftest import Face, Pinterest

BOARD = {"id": "1", "name": "Ideas", "privacy": "PUBLIC", "owner": {"username": "mika"}}


def limited(pinterest: Pinterest, **headers: str) -> None:
    pinterest.answers(429, {"code": 8, "message": "This request exceeded a rate limit."}, **headers)


def failed(pinterest: Pinterest) -> None:
    pinterest.answers(500, {"code": 12, "message": "Something went wrong on our end. Sorry about that."})


def test_a_limited_call_waits_as_long_as_pinterest_says(face: Face, pinterest: Pinterest) -> None:
    """RL7: `x-ratelimit-reset` is seconds to wait, not a moment."""
    api = face.new(access_token="pina_1", retries=1)
    limited(pinterest, x_ratelimit_reset="7")
    pinterest.answers(200, BOARD)
    assert face.get(api.boards.get("1")) == BOARD
    assert face.slept == [7]


def test_a_limited_create_is_repeated_for_it_did_not_happen(face: Face, pinterest: Pinterest) -> None:
    api = face.new(access_token="pina_1", retries=1)
    limited(pinterest, x_ratelimit_reset="1")
    pinterest.answers(201, BOARD)
    assert face.get(api.boards.create("Ideas")) == BOARD


def test_a_longer_wait_than_allowed_is_the_callers_to_decide(face: Face, pinterest: Pinterest) -> None:
    """RL7: a daily window may be 67150 seconds from its end."""
    api = face.new(access_token="pina_1", retries=5)
    limited(pinterest, x_ratelimit_reset="67150")
    with pytest.raises(RateLimitedError) as refused:
        face.get(api.boards.get("1"))
    assert refused.value.retry_after == 67150
    assert face.slept == []


@pytest.mark.parametrize(("deadline", "slept"), [(None, [60, 60]), (120, [60]), (60.5, [60]), (60, []), (59, [])])
def test_a_pause_beyond_the_deadline_is_the_callers_to_decide_too(
    face: Face, pinterest: Pinterest, deadline: float | None, slept: list[float]
) -> None:
    """By default two of Pinterest's windows of a minute are waited for (RL7)."""
    api = face.new(access_token="pina_1", retries=2, deadline=deadline)
    for _ in range(3):
        limited(pinterest, x_ratelimit_reset="60")
    with pytest.raises(RateLimitedError) as refused:
        face.get(api.boards.create("Ideas"))
    assert refused.value.retry_after == 60
    assert face.slept == slept
    assert len(pinterest.sent) == len(slept) + 1


def test_a_server_fault_is_tried_again_with_longer_and_longer_pauses(face: Face, pinterest: Pinterest) -> None:
    api = face.new(access_token="pina_1", retries=3)
    for _ in range(3):
        failed(pinterest)
    pinterest.answers(200, BOARD)
    assert face.get(api.boards.get("1")) == BOARD
    assert all(least <= pause < 2 * least for pause, least in zip(face.slept, (0.5, 1, 2), strict=True))


def test_a_server_fault_that_says_how_long_is_believed(face: Face, pinterest: Pinterest) -> None:
    api = face.new(access_token="pina_1", retries=1)
    pinterest.answers(503, {"code": 4197, "message": "Ramped down."}, retry_after="9", x_ratelimit_reset="50")
    pinterest.answers(200, BOARD)
    assert face.get(api.boards.get("1")) == BOARD
    assert face.slept == [9]


@pytest.mark.parametrize(("remaining", "least", "most"), [("0", 50, 50), ("990", 0.5, 1)])
def test_a_server_fault_waits_for_the_window_only_where_it_is_used_up(
    face: Face, pinterest: Pinterest, remaining: str, least: float, most: float
) -> None:
    """RL7: all answers say when the window ends."""
    api = face.new(access_token="pina_1", retries=1)
    pinterest.answers(500, {"code": 12, "message": "No."}, x_ratelimit_remaining=remaining, x_ratelimit_reset="50")
    pinterest.answers(200, BOARD)
    assert face.get(api.boards.get("1")) == BOARD
    (pause,) = face.slept
    assert least <= pause <= most


def test_what_is_not_offered_is_not_asked_for_twice(face: Face, pinterest: Pinterest) -> None:
    api = face.new(access_token="pina_1", retries=2)
    pinterest.answers(501, {"code": 4181, "message": "This method is not implemented."})
    with pytest.raises(ServerError):
        face.get(api.request("GET", "ad_accounts"))
    assert face.slept == []


def test_it_gives_up_after_the_given_number_of_repetitions(face: Face, pinterest: Pinterest) -> None:
    api = face.new(access_token="pina_1", retries=2)
    for _ in range(3):
        failed(pinterest)
    with pytest.raises(ServerError):
        face.get(api.boards.get("1"))
    assert len(pinterest.sent) == 3


def test_a_create_that_may_have_succeeded_is_not_repeated(face: Face, pinterest: Pinterest) -> None:
    api = face.new(access_token="pina_1", retries=2)
    failed(pinterest)
    with pytest.raises(ServerError):
        face.get(api.boards.create("Ideas"))
    assert len(pinterest.sent) == 1


def test_what_comes_to_the_same_when_done_twice_is_repeated() -> None:
    error = ServerError(12, "No.")
    repeated = {
        method
        for method in ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE")
        if RetryPolicy().pause(error, method, 0) is not None
    }
    assert repeated == {"GET", "HEAD", "PATCH"}


def lost(*, broken: bool) -> TransportError:
    error = TransportError(-1, "No answer.")
    error.broken = broken
    return error


def test_after_a_broken_connection_only_what_reads_is_repeated() -> None:
    policy = RetryPolicy(creates=True)
    methods = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE")
    assert {one for one in methods if policy.pause(lost(broken=True), one, 0) is not None} == {"GET", "HEAD"}


def test_where_no_connection_came_about_nothing_is() -> None:
    assert RetryPolicy().pause(lost(broken=False), "GET", 0) is None


def test_pauses_after_broken_connections_grow_too() -> None:
    pause = RetryPolicy(times=3).pause(lost(broken=True), "GET", 2)
    assert pause is not None
    assert 2 <= pause < 4


def test_the_longest_pause_that_is_allowed_is_made() -> None:
    error = RateLimitedError(8, "no")
    error.retry_after = 60
    assert RetryPolicy(max_wait=60).pause(error, "POST", 0) == 60


def test_chance_reaches_from_nothing_to_nearly_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pinterest_v5.core.retry.urandom", lambda size: b"\x00" * size)
    assert chance() == 0
    monkeypatch.setattr("pinterest_v5.core.retry.urandom", lambda size: b"\xff" * size)
    assert 0.999 < chance() < 1


def test_two_repetitions_a_minute_and_no_create_unless_told() -> None:
    assert RetryPolicy() == (2, 60.0, False)


def test_unless_it_is_asked_for(face: Face, pinterest: Pinterest) -> None:
    api = face.new(access_token="pina_1", retries=2, retry_unsafe=True)
    failed(pinterest)
    pinterest.answers(201, BOARD)
    assert face.get(api.boards.create("Ideas")) == BOARD


@given(
    st.sampled_from([RateLimitedError, ServerError]),
    st.sampled_from(["GET", "POST", "PATCH", "DELETE"]),
    st.none() | st.integers(0, 10**6),
    st.builds(RetryPolicy, st.integers(0, 5), st.floats(0, 100), st.booleans()),
    st.integers(0, 10),
)
def test_it_is_never_more_patient_than_it_may(
    kind: type[Any], method: str, asked: int | None, retries: RetryPolicy, done: int
) -> None:
    error = kind(8, "no")
    error.retry_after = asked
    pause = retries.pause(error, method, done)
    assert pause is None or (done < retries.times and 0 <= pause <= retries.max_wait)
