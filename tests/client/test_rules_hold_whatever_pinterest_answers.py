"""The rules about calls, as flows without I/O: whatever Pinterest answers, in whatever order."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlencode, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinterest_v5 import (
    PinterestException,
    RateLimitedError,
    RequestTimeoutError,
    ServerError,
    TransportError,
    UnexpectedAnswerError,
)
from pinterest_v5.core.call import Call
from pinterest_v5.core.flow import Budget, Request, Response, Sleep, TokenReceived
from pinterest_v5.core.login import Login
from pinterest_v5.core.retry import FIRST_PAUSE, RetryPolicy
from pinterest_v5.core.session import Session
from pinterest_v5.errors import NO_CODE
from pinterest_v5.oauth import App, Redirect, authorization_url, join_scopes
from pinterest_v5.paging import Paged
from tests.client.flows import CONNECTION, EXPIRED, GOOD, Pinterest, answered

METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE")


def lost(broken: bool) -> TransportError:
    error = TransportError(NO_CODE, "Nothing came.")
    error.broken = broken
    return error


def session(policy: RetryPolicy, refresh_token: str | None, deadline: float | None = None) -> Session:
    return Session(Login(CONNECTION, "pina_0", refresh_token, "https://localhost/"), policy, deadline)


@pytest.mark.parametrize(
    ("budget", "repeated"),
    [
        (None, True),
        (Budget(9.01), True),
        (Budget(9.0), False),
        (Budget(0.01, for_pauses=9.0), True),
        (Budget(0.01, for_pauses=8.0), False),
        (Budget(4.01, for_pauses=5.0), True),
        (Budget(0.0, for_pauses=9.0), False),
        (Budget(-1.0, for_pauses=9.0), False),
    ],
)
def test_a_pause_that_leaves_no_time_to_send_is_not_begun(budget: Budget | None, repeated: bool) -> None:
    request = Request("GET", "https://pinterest.test/v5/boards", {}, budget=budget)
    pinterest = Pinterest([answered(429, 8, retry_after="9")])
    outcome: Any = pinterest.outcome(session(RetryPolicy(), None).send_patiently(request))
    if repeated:
        assert outcome == GOOD
    else:
        assert isinstance(outcome, RateLimitedError)
        assert outcome.retry_after == 9
    assert pinterest.sent == [request] * (1 + repeated)
    assert pinterest.slept == [9] * repeated


def test_what_a_pause_takes_is_gone_for_answers() -> None:
    budget = Budget(10, for_pauses=5)
    assert [budget.spend(4), budget.spend(4), budget.spend(6)] == [True, True, True]
    assert (budget.left, budget.for_pauses, budget.given) == (1, 0, 10)
    assert [budget.spend(1), budget.spend(0.5)] == [False, True]


@given(st.integers(0, 5), st.sampled_from([0.0, 1.5, 60.0, float("inf")]))
def test_by_default_there_are_sixty_seconds_and_the_pauses_that_are_allowed(times: int, max_wait: float) -> None:
    budget = session(RetryPolicy(times, max_wait), None).budget()
    assert (budget.given, budget.left) == (60, 60)
    assert budget.for_pauses == sum([max_wait] * times)
    budget = session(RetryPolicy(times, max_wait), None, 60).budget()
    assert (budget.left, budget.for_pauses) == (60, 0)


class SlowPinterest(Pinterest):
    """Takes its time for each step that waits, which is given up when the budget of the step is spent."""

    def __init__(self, answers: list[Any], durations: list[float]) -> None:
        super().__init__(answers)
        self.durations = iter(durations)
        self.waited = 0.0

    @property
    def took(self) -> float:
        """The seconds that the call took in all."""
        return self.waited + sum(self.slept)

    def take(self, step: Any) -> Any:
        budget: Any = getattr(step, "budget", None)
        if isinstance(step, Request) and step.url.endswith("/oauth/token"):
            assert budget.left >= 60  # it is not its caller's time
        elif budget is not None:
            wanted = next(self.durations, 0.0)
            waited = min(wanted, budget.left)
            budget.left -= waited
            self.waited += waited
            if waited < wanted:
                raise RequestTimeoutError(NO_CODE, "It took too long.")
        else:
            assert isinstance(step, (Sleep, TokenReceived))
        return super().take(step)


SPAM = Response(429, {}, b'{"code": 9, "message": "Spam."}')
ANSWERS = st.sampled_from(
    [
        *(GOOD, EXPIRED, SPAM, *(answered(429, 8, retry_after=told) for told in ("3", "60", "900"))),
        *(answered(500, 12), answered(503, 1, retry_after="2"), answered(501, 4181), answered(404, 50)),
    ]
) | st.builds(lost, st.booleans())
POLICIES = st.builds(RetryPolicy, st.integers(0, 3), st.just(60.0), st.booleans())


@given(st.lists(ANSWERS, max_size=8), POLICIES, st.sampled_from(METHODS), st.sampled_from([None, "pinr_0"]))
def test_a_call_ends_with_its_last_answer_and_repeats_nothing_that_may_have_happened(
    answers: list[Any], policy: RetryPolicy, method: str, refresh_token: str | None
) -> None:
    pinterest = Pinterest(answers)
    flow: Any = session(policy, refresh_token).call(Call(method, "boards"))
    ended, last = pinterest.outcome(flow), pinterest.given[-1]
    if isinstance(ended, PinterestException):
        assert ended is last if isinstance(last, Exception) else ended.status == last.status
    else:
        assert (ended, last) == ({}, GOOD)

    assert pinterest.tokens <= 1
    assert len(pinterest.sent) <= (policy.times + 1) * (pinterest.tokens + 1)
    assert all(FIRST_PAUSE <= pause <= policy.max_wait for pause in pinterest.slept)
    assert len(pinterest.slept) + pinterest.tokens == len(pinterest.sent) - 1
    for answer in pinterest.given[:-1]:  # after which it was sent again
        if isinstance(answer, TransportError):
            assert answer.broken
            assert method in ("GET", "HEAD")
        elif answer.status == 503 or answer.status == 500:
            assert method in ("GET", "HEAD", "PATCH") or policy.creates
        else:
            assert answer is EXPIRED or (answer.status == 429 and answer is not SPAM)


@given(st.lists(ANSWERS, max_size=8), POLICIES)
def test_a_call_has_the_token_that_is_good_and_renews_it_once(answers: list[Any], policy: RetryPolicy) -> None:
    pinterest = Pinterest(answers)
    pinterest.outcome(session(policy, "pinr_0").call(Call("GET", "boards")))
    token = 0
    for request, answer in zip(pinterest.sent, pinterest.given, strict=True):
        assert request.headers["authorization"] == f"Bearer pina_{token}"
        token = min(token + (answer is EXPIRED), 1)
    assert pinterest.tokens == (EXPIRED in pinterest.given)
    assert [one["refresh_token"] for one in pinterest.told] == ["pinr_1"] * pinterest.tokens


@given(
    st.sampled_from([RateLimitedError, ServerError, TransportError]),
    st.sampled_from(METHODS),
    st.none() | st.integers(0, 100),
    POLICIES,
    st.integers(0, 4),
)
def test_it_waits_as_long_as_pinterest_says_or_twice_as_long_each_time(
    kind: type[Any], method: str, told: int | None, policy: RetryPolicy, done: int
) -> None:
    error = kind(8, "No.")
    if kind is TransportError:
        error.broken = True
    else:
        error.retry_after = told
    pause = policy.pause(error, method, done)
    if done >= policy.times or not policy.allows(error, method):
        assert pause is None
    elif kind is not TransportError and told is not None:
        assert pause == (max(told, FIRST_PAUSE) if told <= policy.max_wait else None)
    else:
        assert pause is not None
        assert FIRST_PAUSE * 2**done <= pause < FIRST_PAUSE * 2 ** (done + 1)


@given(st.lists(st.sampled_from("abcd") | st.none(), min_size=1, max_size=8))
def test_a_walk_ends_at_null_and_never_goes_round_in_circles(bookmarks: list[str | None]) -> None:
    asked: list[Any] = []

    def perform(call: Any) -> Any:
        asked.append(call.params.get("bookmark"))
        return {"items": [len(asked)], "bookmark": bookmarks[min(len(asked), len(bookmarks)) - 1]}

    walk: Paged[int] = Paged(perform, Call("GET", "boards"))
    if None in bookmarks and len({*bookmarks[: bookmarks.index(None)]}) == bookmarks.index(None):
        assert list(walk) == list(range(1, bookmarks.index(None) + 2))
    else:
        with pytest.raises(UnexpectedAnswerError):
            list(walk)
    assert len(set(asked)) == len(asked)
    assert asked == [None, *bookmarks[: len(asked) - 1]]


TEXTS = st.text(min_size=1, max_size=20)


@given(code=TEXTS, state=TEXTS, fragment=st.text("abc#", max_size=3))
def test_what_a_redirect_carries_is_read_whole(code: str, state: str, fragment: str) -> None:
    query = urlencode({"code": code, "state": state}, errors="replace")
    redirect = Redirect.parse(f" https://localhost/?{query}#{fragment}\n")
    sent = dict(parse_qsl(query))
    assert (redirect.code, redirect.state, redirect.error) == (sent["code"], sent["state"], None)


@given(st.lists(st.text("abc:_", min_size=1, max_size=6), min_size=1, max_size=6), st.sampled_from([",", " ", ", "]))
def test_scopes_are_the_same_however_they_are_given(scopes: list[str], between: str) -> None:
    joined = join_scopes(scopes)
    assert joined.split(",") == list(dict.fromkeys(scopes))
    assert join_scopes(between.join(scopes)) == join_scopes(joined) == join_scopes(iter(scopes)) == joined
    query = parse_qs(urlsplit(authorization_url("https://p.test/oauth", App("1", None), "u", scopes, "s")).query)
    assert query["scope"] == [joined]


@given(
    st.lists(ANSWERS, max_size=8),
    POLICIES,
    st.sampled_from([None, "pinr_0"]),
    st.lists(st.floats(0, 50)),
    st.none() | st.floats(0.1, 100),
)
def test_a_call_takes_no_longer_than_its_deadline(
    answers: list[Any],
    policy: RetryPolicy,
    refresh_token: str | None,
    durations: list[float],
    deadline: float | None,
) -> None:
    """Be it for answers to itself, for a renewal that it starts or that others have started, or for pauses."""
    pinterest = SlowPinterest(answers, durations)
    pinterest.outcome(session(policy, refresh_token, deadline).call(Call("GET", "boards")))
    if deadline is None:
        assert pinterest.waited <= 60 + 1e-6
        assert pinterest.took <= 60 + policy.times * policy.max_wait + 1e-6
    else:
        assert pinterest.took <= deadline + 1e-6
