"""The rules about calls, as flows without I/O: whatever Pinterest answers, in whatever order."""

from __future__ import annotations

import json
from collections import deque
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, parse_qsl, urlencode, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from pinterest_v5 import (
    PinterestException,
    RateLimitedError,
    RequestTimeoutError,
    ServerError,
    TransportError,
    UnexpectedAnswerError,
)
from pinterest_v5.core.call import Call
from pinterest_v5.core.connection import Connection
from pinterest_v5.core.flow import Budget, Request, Response, SingleFlight, Sleep, TokenReceived
from pinterest_v5.core.login import Login
from pinterest_v5.core.retry import FIRST_PAUSE, RetryPolicy
from pinterest_v5.core.session import Session
from pinterest_v5.errors import NO_CODE, GrantInvalidError
from pinterest_v5.oauth import App, Redirect, authorization_url, join_scopes
from pinterest_v5.paging import Paged

if TYPE_CHECKING:
    from collections.abc import Callable

METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE")
GOOD = Response(200, {}, b"{}")


def answered(status: int, code: int = 0, **headers: str) -> Response:
    fields = {name.replace("_", "-"): value for name, value in headers.items()}
    return Response(status, fields, json.dumps({"code": code, "message": "No."}).encode())


def lost(broken: bool) -> TransportError:
    error = TransportError(NO_CODE, "Nothing came.")
    error.broken = broken
    return error


class Pinterest:
    """Answers the steps of flows, and keeps what was asked."""

    def __init__(self, answers: list[Any]) -> None:
        self.answers = deque(answers)
        self.sent: list[Request] = []
        self.given: list[Any] = []
        self.slept: list[float] = []
        self.tokens = 0
        self.told: list[Any] = []

    def outcome(self, flow: Any) -> Any:
        """What a flow returns, or the exception that it ends with."""
        try:
            return self.perform(flow)
        except PinterestException as error:
            return error

    def perform(self, flow: Any) -> Any:
        """Perform the steps of a flow, as a driver does."""
        result: Any = None
        error: BaseException | None = None
        while True:
            try:
                step = flow.send(result) if error is None else flow.throw(error)
            except StopIteration as end:
                return end.value
            result, error = None, None
            try:
                result = self.take(step)
            except Exception as failed:
                error = failed

    def take(self, step: Any) -> Any:
        if isinstance(step, Sleep):
            return self.slept.append(step.seconds)
        if isinstance(step, SingleFlight):
            return self.perform(step.flow())
        if isinstance(step, TokenReceived):
            return self.told.append(step.token)
        assert isinstance(step, Request)
        return self.answer(step)

    def answer(self, request: Request) -> Response:
        if request.url.endswith("/oauth/token"):
            self.tokens += 1
            token = {"access_token": f"pina_{self.tokens}", "refresh_token": f"pinr_{self.tokens}"}
            return Response(200, {}, json.dumps(token).encode())
        self.sent.append(request)
        self.given.append(self.answers.popleft() if self.answers else GOOD)
        if isinstance(self.given[-1], Exception):
            raise self.given[-1]
        answer: Response = self.given[-1]
        return answer


CONNECTION = Connection(App("1", "s"), "https://pinterest.test/v5", {})


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


EXPIRED = answered(401, 2)
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


class RotatingLogin(RuleBasedStateMachine):
    """One login through everything that happens to it, at a Pinterest where each refresh token works once."""

    def __init__(self) -> None:
        super().__init__()
        self.number = 0
        self.expired = False
        self.tells = True
        self.told: list[str] = []
        self.seen = ["pinr_0"]
        self.login = Login(CONNECTION, "pina_0", "pinr_0", "https://localhost/")
        self.session = Session(self.login, RetryPolicy(0), 60)

    def perform(self, flow: Any) -> Any:
        pinterest: Any = Pinterest([])
        pinterest.answer = self.answer
        pinterest.take = self.or_tell(pinterest.take)
        return pinterest.perform(flow)

    def or_tell(self, take: Callable[[Any], Any]) -> Callable[[Any], Any]:
        def told(step: Any) -> Any:
            if not isinstance(step, TokenReceived):
                return take(step)
            if not self.tells:
                raise OSError("The disk is full.")
            return self.told.append(step.token.get("refresh_token", ""))

        return told

    def answer(self, request: Request) -> Response:
        if not request.url.endswith("/oauth/token"):
            good = request.headers["authorization"] == f"Bearer pina_{self.number}" and not self.expired
            return GOOD if good else EXPIRED
        form = dict(parse_qsl((request.content or b"").decode()))
        if form["refresh_token"] != f"pinr_{self.number}":
            return answered(401, 283)
        self.number, self.expired = self.number + 1, False
        self.seen.append(f"pinr_{self.number}")
        token = {"access_token": f"pina_{self.number}", "refresh_token": self.seen[-1], "scope": form.get("scope")}
        return Response(200, {}, json.dumps(token).encode())

    @rule()
    def the_token_expires(self) -> None:
        self.expired = True

    @rule(tells=st.booleans())
    def the_disk(self, tells: bool) -> None:
        self.tells = tells

    @rule()
    def a_call(self) -> None:
        renews, owed = self.expired, self.login.unannounced is not None
        try:
            assert self.perform(self.session.call(Call("GET", "boards"))) == {}
        except OSError:
            assert not self.tells
            assert renews or owed

    @rule()
    def a_refresh_ahead_of_time(self) -> None:
        self.refreshed(self.login.refresh_now(None, None))

    @rule(age=st.integers(0, 5))
    def a_refresh_of_one_that_was_stored_before(self, age: int) -> None:
        self.refreshed(self.login.refresh_now(self.seen[-1 - min(age, len(self.seen) - 1)], None))

    @rule(scope=st.sampled_from(["pins:read", "boards:read"]))
    def a_refresh_for_less(self, scope: str) -> None:
        self.refreshed(self.login.refresh_now(None, [scope]))

    def refreshed(self, flow: Any) -> None:
        before = self.number
        try:
            assert self.perform(flow)["access_token"] == f"pina_{self.number}"
        except OSError:
            assert not self.tells
        assert self.number == before + 1

    @precondition(lambda self: self.number > 0)
    @rule()
    def a_stranger_is_told_the_truth(self) -> None:
        stale = Login(CONNECTION, "pina_0", "pinr_0", "https://localhost/")
        with pytest.raises(GrantInvalidError):
            self.perform(stale.refresh_now(None, None))

    @invariant()
    def the_pair_is_the_newest(self) -> None:
        assert (self.login.access_token, self.login.refresh_token) == (f"pina_{self.number}", f"pinr_{self.number}")

    @invariant()
    def each_token_is_told_or_owed(self) -> None:
        owed = self.login.unannounced
        told = [*self.told, *([owed.get("refresh_token", "")] if owed else [])]
        assert f"pinr_{self.number}" in ["pinr_0", *told]


TestRotatingLogin = RotatingLogin.TestCase
TestRotatingLogin.settings = settings(max_examples=50, stateful_step_count=20, deadline=None)
