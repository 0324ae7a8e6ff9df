"""A fault befalls the requests that it is planned for: by operation, count, chance and caller."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from werkzeug.test import Client

from mockserver.faults.fault import RequestFacts
from mockserver.faults.plan import Faults
from mockserver.model.records import Caller

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from mockserver.faults.plan import Planned

READS = RequestFacts(operation="boards/list", path="/v5/boards", caller=Caller(), decides=False)


class Person:
    """Sends requests with a token of one person."""

    def __init__(self, mock: PinterestMock, **token: Any) -> None:
        self.http = Client(mock)
        self.headers = {"Authorization": f"Bearer {mock.issue_token(**token)['access_token']}"}

    def status(self, path: str = "/v5/boards") -> int:
        return self.http.get(path, headers=self.headers).status_code

    def statuses(self, count: int) -> list[int]:
        return [self.status() for _ in range(count)]


@pytest.fixture
def reader(mock: PinterestMock) -> Person:
    return Person(mock)


def befallen(faults: Faults, count: int, asked: RequestFacts = READS) -> list[bool]:
    """Which of so many requests met a fault."""
    return [faults.trigger(asked) is not None for _ in range(count)]


def plan(seed: int = 0) -> Faults:
    return Faults(lambda: seed)


def test_every_request_until_it_is_removed(mock: PinterestMock, reader: Person) -> None:
    fault = mock.faults.fail("boards/list", "server_error")
    assert reader.statuses(3) == [500, 500, 500]
    fault.remove()
    assert reader.status() == 200
    assert (fault.triggered, fault.matched) == (3, 3)


def test_the_next_three(mock: PinterestMock, reader: Person) -> None:
    mock.faults.fail("boards/list", "server_error", times=3)
    assert reader.statuses(5) == [500, 500, 500, 200, 200]


def test_the_second(mock: PinterestMock, reader: Person) -> None:
    mock.faults.fail("boards/list", "server_error", after=1, times=1)
    assert reader.statuses(4) == [200, 500, 200, 200]


def test_one_after_the_other(mock: PinterestMock, reader: Person) -> None:
    mock.faults.fail("boards/list", "server_error", times=2)
    mock.faults.fail("boards/list", "rate_limited", times=1)
    assert reader.statuses(4) == [500, 500, 429, 200]


def test_counting_starts_at_the_plan_and_not_at_the_fault_before(mock: PinterestMock, reader: Person) -> None:
    mock.faults.fail("boards/list", "server_error", times=1)
    mock.faults.fail("boards/list", "rate_limited", after=1, times=1)
    assert reader.statuses(3) == [500, 429, 200]


@pytest.mark.parametrize(
    ("target", "paths"),
    [
        ("boards/list", ["/v5/boards", "/sandbox/v5/boards"]),
        ("boards/*", ["/v5/boards", "/v5/boards/7", "/sandbox/v5/boards"]),
        ("/v5/boards*", ["/v5/boards", "/v5/boards/7"]),
        ("/v5/boards/*", ["/v5/boards/7"]),
        ("/sandbox/*", ["/sandbox/v5/boards"]),
        ("*", ["/v5/boards", "/v5/boards/7", "/sandbox/v5/boards", "/v5/user_account", "/elsewhere"]),
    ],
)
def test_the_target_names_operations_or_paths(mock: PinterestMock, target: str, paths: list[str]) -> None:
    mock.faults.answer(target, status=418)
    http = Client(mock)
    everywhere = ["/v5/boards", "/v5/boards/7", "/sandbox/v5/boards", "/v5/user_account", "/elsewhere"]
    assert [path for path in everywhere if http.get(path).status_code == 418] == paths


def test_what_is_not_pinterests_never_fails(mock: PinterestMock) -> None:
    mock.faults.fail("*", "server_error")
    mock.faults.fail("/*", "server_error")
    assert Client(mock).get("/_mock/clock").status_code == 200
    assert Client(mock).get("/static/style.css").status_code == 200


def test_one_user(mock: PinterestMock) -> None:
    somebody, other = mock.users[0], mock.users[1]
    mock.faults.fail("boards/list", "server_error", user=other.username, times=1)
    assert Person(mock, user=somebody).statuses(2) == [200, 200]
    assert Person(mock, user=other).statuses(2) == [500, 200]
    assert Client(mock).get("/v5/boards").status_code == 401


def test_one_app(mock: PinterestMock, other_application: Any) -> None:
    mock.faults.fail("boards/list", "server_error", app=other_application.id)
    assert Person(mock).status() == 200
    assert Person(mock, app=other_application.record).status() == 500


@pytest.mark.parametrize("grant", ["code", "refresh_token"])
def test_one_user_at_the_token_endpoint(mock: PinterestMock, application: Any, grant: str) -> None:
    """There the code or the refresh token says whose call it is."""
    other = mock.users[1].username
    mock.faults.fail("oauth/token", "invalid_grant", user=other)
    if grant == "code":
        answers = [application.redeem(application.get_code(user)) for user in (None, other)]
    else:
        tokens = [mock.issue_token(user)["refresh_token"] for user in mock.users[:2]]
        answers = [application.refresh(token) for token in tokens]
    assert [answer.status_code for answer in answers] == [200, 401]


def test_one_user_at_the_page(mock: PinterestMock, application: Any) -> None:
    other = mock.users[1].username
    mock.faults.redirect("denied", user=other)
    assert [name for name, _ in application.decide("approve").outcome] == ["code"]
    assert [name for name, _ in application.decide("approve", other).outcome] == ["error"]


def test_chance_is_the_same_in_each_run_and_another_under_another_seed() -> None:
    faults = [plan(seed) for seed in (0, 0, 1)]
    for one in faults:
        one.fail("*", "server_error", probability=0.5)
    first, again, other = [befallen(one, 200) for one in faults]
    assert first == again != other
    assert 60 < first.count(True) < 140


@given(after=st.integers(0, 5), times=st.integers(1, 5) | st.none(), count=st.integers(0, 12))
def test_the_arithmetic_of_counts(after: int, times: int | None, count: int) -> None:
    faults = plan()
    fault = faults.fail("*", "server_error", after=after, times=times)
    last = count if times is None else min(count, after + times)
    assert befallen(faults, count) == [after < number <= last for number in range(1, count + 1)]
    assert (fault.matched, fault.triggered) == (count, max(0, last - after))


@given(probability=st.floats(0.01, 1), times=st.integers(1, 3), seed=st.integers())
def test_chance_does_not_exceed_the_count(probability: float, times: int, seed: int) -> None:
    faults = plan(seed)
    fault = faults.fail("*", "server_error", probability=probability, times=times)
    assert befallen(faults, 50).count(True) == fault.triggered <= times


def test_a_random_delay_stays_within_its_range(mock: PinterestMock) -> None:
    faults = plan()
    faults.delay("*", (0.5, 1.5))
    waits = [outcome.wait for _ in range(50) if (outcome := faults.trigger(READS))]
    assert all(0.5 <= wait <= 1.5 for wait in waits)
    assert len(set(waits)) == 50


def test_kinds_combine_and_one_of_each_is_met() -> None:
    faults = plan()
    planned: list[Planned] = [
        faults.fail("*", "server_error"),
        faults.delay("*", 2),
        faults.html("*"),
        faults.delay("*", 3),
        faults.disconnect("*", when="middle"),
    ]
    outcome = faults.trigger(READS)
    assert outcome is not None
    assert [fault.triggered for fault in planned] == [1, 1, 0, 0, 1]
    assert (outcome.wait, outcome.stop) == (2, "middle")


def test_faults_that_were_not_met_are_known(mock: PinterestMock, reader: Person) -> None:
    met = mock.faults.fail("boards/list", "server_error")
    unmet = mock.faults.fail("pins/create", "server_error", probability=0.5)
    too_late = mock.faults.fail("boards/list", "server_error", after=5)
    spared = mock.faults.delay("boards/list", 0, probability=1e-9)
    reader.status()
    assert mock.faults.planned == [met, unmet, too_late, spared]
    assert mock.faults.unused == [unmet, too_late]


def test_the_plan_can_be_changed(mock: PinterestMock, reader: Person) -> None:
    first, second = mock.faults.fail("*", "server_error"), mock.faults.fail("*", "rate_limited")
    mock.faults.remove(first.number)
    assert reader.status() == 429
    with pytest.raises(LookupError, match=f"no fault {first.number} in the plan; there are {second.number}"):
        mock.faults.remove(first.number)
    first.remove()  # it is gone already, and that is what was wanted
    mock.faults.clear()
    assert (reader.status(), mock.faults.planned, bool(mock.faults)) == (200, [], False)


def test_a_fault_says_what_it_is(mock: PinterestMock) -> None:
    fault = mock.faults.fail("pins/create", "rate_limited", user="mika", app="15", after=1, times=2, probability=0.5)
    assert str(fault) == (
        "pins/create fails with rate_limited (of mika, of app 15, after 1, twice, with probability 0.5)"
    )
    assert repr(fault) == f"<fault {fault.number}: {fault}, triggered 0 times>"


def test_a_fault_says_whether_the_request_takes_effect_where_one_would_not_expect_it(mock: PinterestMock) -> None:
    """Else nobody could tell from the report of a failed test whether there is a Pin."""
    faults = mock.faults
    assert [str(faults.disconnect("pins/create", takes_effect=takes_effect)) for takes_effect in (True, False)] == [
        "pins/create is cut off before the answer",
        "pins/create is cut off before the answer (without effect)",
    ]
    assert [str(faults.html("pins/create", times=1, takes_effect=takes_effect)) for takes_effect in (False, True)] == [
        "pins/create is answered with 502 by a proxy (once)",
        "pins/create is answered with 502 by a proxy (once, taking effect)",
    ]
    assert str(faults.redirect("no_code")) == "oauth/authorize redirects with no_code"
