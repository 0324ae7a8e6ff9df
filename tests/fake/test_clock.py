"""Time is asked of the mock's clock alone, and a test can move it."""

from __future__ import annotations

import time
from datetime import datetime, timedelta, timezone

import pytest

from mockserver.model.clock import Clock

NEW_YEAR = datetime(2026, 1, 1, tzinfo=timezone.utc)
DAY = 86_400


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def frozen(clock: Clock) -> Clock:
    clock.freeze(NEW_YEAR)
    return clock


def test_it_shows_real_time_until_it_is_moved(clock: Clock) -> None:
    before = time.time()
    assert before <= clock.now() <= time.time()


def test_it_runs_on_from_where_it_was_moved_to(clock: Clock) -> None:
    clock.advance(days=31)
    before = time.time()
    assert before + 31 * DAY <= clock.now() <= time.time() + 31 * DAY


def test_a_frozen_clock_stands_and_can_be_moved(frozen: Clock) -> None:
    assert (frozen.frozen, frozen.now(), frozen.now()) == (True, NEW_YEAR.timestamp(), NEW_YEAR.timestamp())
    frozen.advance(timedelta(days=1), hours=1, seconds=-1)
    assert frozen.time() == NEW_YEAR + timedelta(days=1, hours=1, seconds=-1)
    frozen.advance(days=-2)
    assert frozen.time() < NEW_YEAR


@pytest.mark.parametrize(
    "moment",
    [datetime(2030, 5, 5, 12), datetime(2030, 5, 5, 14, tzinfo=timezone(timedelta(hours=2)))],
)
def test_a_moment_without_a_zone_is_utc(frozen: Clock, moment: datetime) -> None:
    frozen.set(moment)
    assert frozen.time() == datetime(2030, 5, 5, 12, tzinfo=timezone.utc)


@pytest.mark.parametrize(
    ("text", "microseconds"),
    [("12:00:00Z", 0), ("12:00:00.5Z", 500_000), ("12:00:00.25+00:00", 250_000), ("14:00:00.1234567+02:00", 123_456)],
)
def test_a_moment_may_have_any_fraction_on_any_python(frozen: Clock, text: str, microseconds: int) -> None:
    frozen.set(f"2030-05-05T{text}")
    assert frozen.time() == datetime(2030, 5, 5, 12, 0, 0, microseconds, tzinfo=timezone.utc)


def test_it_goes_on_from_where_it_was_frozen(frozen: Clock) -> None:
    frozen.resume()
    assert not frozen.frozen
    assert NEW_YEAR <= frozen.time() < NEW_YEAR + timedelta(minutes=1)


def test_freezing_twice_keeps_the_moment(frozen: Clock) -> None:
    frozen.freeze()
    assert frozen.time() == NEW_YEAR


def test_restoring_brings_back_how_it_ran(frozen: Clock) -> None:
    before = frozen.snapshot()
    frozen.advance(days=1)
    frozen.resume()
    frozen.restore(before)
    assert (frozen.frozen, frozen.time()) == (True, NEW_YEAR)
