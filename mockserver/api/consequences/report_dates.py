"""The days for which analytics and reports of ads can be requested, in UTC on the mock's clock (AN10-AN12, AR4)."""

from __future__ import annotations

from datetime import date, datetime, timezone
from typing import TYPE_CHECKING, NamedTuple

from mockserver.model import errors

if TYPE_CHECKING:
    from mockserver.api.derived.parsed import ParsedCall


class Limits(NamedTuple):
    """The limits on the range of days of a request."""

    back: int
    """The most days between the first day and today."""
    length: int
    """The most days between the first day and the last."""


BY_THE_HOUR = Limits(8, 3)
SYNCHRONOUS = Limits(90, 90)
REPORT = Limits(914, 186)
PRODUCT_ITEMS = Limits(92, 31)
TEMPLATE = Limits(914, 914)
"""Two and a half years (AR30). Reports for marketing mix models take the same, because no limits are documented."""
CONVERSION_PRODUCTS = Limits(10_000, 366)
"""At most a year (AR31). The earliest start is a fixed date, which is checked elsewhere."""


def today(parsed: ParsedCall) -> date:
    """Return today's date on the mock's clock, in UTC."""
    return datetime.fromtimestamp(parsed.call.now, timezone.utc).date()


def require_days(parsed: ParsedCall, start: str, end: str, granularity: str, limits: Limits) -> tuple[date, date]:
    """Read the first and the last day, and check them against the limits.

    Raises an `ApiError`, 400 with code 1, for days before the limits, too many days, or none. The text for 90 days was
    seen (AN11); those for other limits follow it, and the rest are the fake's own.
    """
    first, last, now = _day("start_date", start), _day("end_date", end), today(parsed)
    limits = BY_THE_HOUR if granularity == "HOUR" else limits
    if last < first:
        raise refuse(f"end_date {end} is before start_date {start}.", "Swap them.")
    if (now - first).days > limits.back:
        hint = (
            f"start_date is {first}; by the mock's clock it is {now} in UTC, and that is more than {limits.back} days."
        )
        if limits.back == SYNCHRONOUS.back:
            raise errors.LONGER_THAN_90_DAYS_AGO.with_hint(hint)
        raise refuse(f"You can only get data from the last {limits.back} days.", hint)
    if (last - first).days > limits.length:
        raise refuse(
            f"The date range is longer than {limits.length} days.",
            f"From {first} to {last} are {(last - first).days} days: ask in several requests.",
        )
    return first, last


def _day(name: str, text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise refuse(f"{name} {text} is not a date.", "Write YYYY-MM-DD.") from None


def refuse(message: str, hint: str) -> errors.ApiError:
    """Build the refusal, 400 with code 1, of what cannot be asked for; the text is the fake's own."""
    return errors.INVALID.chosen.with_hint(hint, message=message)
