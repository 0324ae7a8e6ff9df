"""The days that an analytics request asks about, on the mock's clock (U10)."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from mockserver.model import errors

if TYPE_CHECKING:
    from mockserver.request.call import Call

MAX_DAYS_BACK = 90
"""The farthest that a request may look back, in days, and the most days in its range."""


def today(call: Call) -> date:
    """Return today's date on the mock's clock, in UTC."""
    return call.mock.clock.time().date()


def parse_date_range(call: Call) -> list[date]:
    """List the days from `start_date` to `end_date`. Raises an `ApiError`, 400 with code 1, for impossible ones."""
    first, last = (date.fromisoformat(call.parameters[name]) for name in ("start_date", "end_date"))
    now = today(call)
    if first < now - timedelta(MAX_DAYS_BACK):
        raise errors.LONGER_THAN_90_DAYS_AGO.with_hint(
            f"start_date is {first}; by the mock's clock it is {now} in UTC, and {MAX_DAYS_BACK} days back is"
            f" {now - timedelta(MAX_DAYS_BACK)} (U10, P14)."
        )
    if last > now:
        raise _refuse("end_date", "cannot be in the future", last, now)
    if last < first:
        raise _refuse("end_date", "cannot be before start_date", last, now)
    return [first + timedelta(number) for number in range((last - first).days + 1)]


def _refuse(name: str, problem: str, value: date, now: date) -> errors.ApiError:
    hint = f"{name} {problem}; by the mock's clock it is {now} (UTC)."
    return errors.INVALID_PARAMETER.with_hint(hint, name=name, problem=problem, value=value)
