"""Rows of analytics: the figures of the things and days of a query (AN17-AN21, AR14).

Rows without delivery and rows of zeros are left out, and so is each zero in a row.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from mockserver.api.consequences.base import rules_of
from mockserver.api.consequences.delivery import Unit
from mockserver.api.consequences.figures import Figures, Windows
from mockserver.api.consequences.report_columns import formula
from mockserver.api.consequences.report_dimensions import LEVELS, dimensions, dimensions_of_item, thing_of
from mockserver.api.consequences.targeting_splits import splits

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

    from mockserver.api.consequences.report_columns import Figure, Formula
    from mockserver.api.consequences.targeting_splits import Keywords, Split
    from mockserver.api.derived.parsed import ParsedCall
    from mockserver.model.records import Entity

    Row = dict[str, Any]
    Counts = list[int]


class Condition(NamedTuple):
    """A condition on a figure: that it is greater or less than a value."""

    column: str
    is_more: bool
    value: float

    def holds(self, figure: float | None) -> bool:
        """Tell whether this figure meets the condition."""
        return (figure or 0) > self.value if self.is_more else (figure or 0) < self.value


@dataclass(frozen=True, kw_only=True)
class Query:
    """A query for rows of figures.

    Attributes:
        units: The ads that count.
        level: What a row is about, one of `report_dimensions.LEVELS`.
        first: The first day.
        last: The last day.
        granularity: TOTAL, DAY, HOUR, WEEK or MONTH.
        columns: Figures and dimensions, in the order of a row.
        windows: For how many days conversions count.
        targeting_types: What the figures are broken down by, each on its own.
        keywords: The look-up of the keywords that a unit is shown for.
        merged: Whether there is one row for all things together (AN16).
        start_hour: The first hour of the first day (AR9).
        end_hour: The hour after the last one of the last day (QA16).
        conditions: What the figures of a row must meet (AR6).
        items: The look-up of the products of a promoted product group, if each row is about one of them.
        only: The ids of the things to show rows of; all if empty.
    """

    units: Sequence[Unit]
    level: str
    first: date
    last: date
    granularity: str
    columns: Sequence[str]
    windows: Windows = field(default_factory=Windows)
    targeting_types: Sequence[str] = ()
    keywords: Keywords | None = None
    merged: bool = False
    start_hour: int = 0
    end_hour: int = 24
    conditions: Sequence[Condition] = ()
    items: Callable[[Entity], Sequence[Entity]] | None = None
    only: Collection[str] = ()


class Place(NamedTuple):
    """The thing, time and target group that a row is about."""

    thing: str
    period: str | None
    """The first day of the period, `YYYY-MM-DD`; None for the whole time."""
    hour: int | None
    targeting_type: str = ""
    targeting_value: str = ""


class Line(NamedTuple):
    """A row with its place."""

    place: Place
    row: Row


def lines(parsed: ParsedCall, query: Query) -> list[Line]:
    """Compute the rows, in the order of ids and then of time (AR10)."""
    formulas = {name: one for name in query.columns if (one := _formula(query, name)) is not None}
    judged = [(condition, one) for condition in query.conditions if (one := formula(condition.column)) is not None]
    names = [name for one in (*formulas.values(), *(one for _, one in judged)) for name in one.names]
    figures = Figures(parsed.call.mock.settings.seed, names, query.windows)
    found: dict[Place, Counts] = {}
    units: dict[str, Unit | Entity] = {}
    periods = _periods(query)
    for unit in query.units:
        things = _things_of(query, unit)
        for thing, about in things.items():
            units.setdefault(thing, about)
        for place, counts in _parts(figures, query, unit, [""] if query.merged else [*things], periods):
            if query.only and place.thing not in query.only:
                continue
            before = found.get(place)
            found[place] = counts if before is None else [a + b for a, b in zip(before, counts, strict=True)]
    at = figures.places()
    said, of = _Dimensions(parsed, query, units), {name: one.of(at) for name, one in formulas.items()}
    tests = [(condition, one.of(at)) for condition, one in judged]
    shown = [
        Line(place, row)
        for place, counts in found.items()
        if all(condition.holds(figure(counts)) for condition, figure in tests)
        and (row := _row(query.columns, of, counts, place, said[place.thing]))
    ]
    return sorted(shown, key=lambda line: _position(line.place))


def _things_of(query: Query, unit: Unit) -> Mapping[str, Unit | Entity]:
    """Map ids to what rows with figures of the unit are about: one thing, or each product of a product group."""
    if query.items is not None:
        return {item.fields["id"]: item for item in query.items(unit.entity)} if unit.is_product_group else {}
    thing = thing_of(unit, query.level)
    return {} if thing is None else {thing: unit}


class About(NamedTuple):
    """The columns of a thing besides figures: those that were asked for, and those that always come (AN18)."""

    asked: Row
    unasked: Row


class _Dimensions(dict[str, About]):
    """A cache of the dimensions of each thing."""

    def __init__(self, parsed: ParsedCall, query: Query, units: dict[str, Unit | Entity]) -> None:
        self._parsed, self._query, self._units = parsed, query, units

    def __missing__(self, thing: str) -> About:
        query, known = self._query, {}
        if thing:
            about = self._units[thing]
            if isinstance(about, Unit):
                found = dimensions(about, query.level, query.columns, self._show)
            else:
                found = dimensions_of_item(about.fields, query.columns)
            known = {LEVELS[query.level]: thing, **found}
        asked = {name: value for name, value in known.items() if name in query.columns}
        self[thing] = About(asked, {name: value for name, value in known.items() if name not in asked})
        return self[thing]

    def _show(self, collection: str, entity: Any) -> Row:
        return rules_of(collection).show(self._parsed, entity)


def _formula(query: Query, column: str) -> Formula | None:
    found = formula(column)
    return None if found is not None and found.of_conversions and query.granularity == "HOUR" else found


def _parts(
    figures: Figures, query: Query, unit: Unit, things: Sequence[str], periods: dict[int, str | None]
) -> Iterator[tuple[Place, Counts]]:
    """Yield the counts of an ad, for each place that they belong to."""
    wanted = [(name, splits(unit, name, query.keywords)) for name in query.targeting_types]
    equally = [(thing, 1) for thing in things]
    for day in unit.days(query.first.toordinal(), query.last.toordinal()):
        whole = figures.of_day(unit, day)
        for hour, first, until in _hours(query, unit, day):
            counts = figures.share(whole, first, until, 24)
            if not counts[0]:
                continue
            turn = day + unit.place
            for thing, own in _divided(figures, counts, equally, turn):
                if not query.targeting_types:
                    yield Place(thing, periods[day], hour), own
                for kind, values in wanted:
                    for value, part in _divided(figures, own, values, turn):
                        yield Place(thing, periods[day], hour, kind, value), part


def _divided(figures: Figures, counts: Counts, values: Split, turn: int) -> Iterator[tuple[str, Counts]]:
    """Divide counts among the values, by weight; all parts add up to the whole."""
    if len(values) == 1:
        yield values[0][0], counts
        return
    total, begin = sum(weight for _, weight in values), 0
    for value, weight in _turned(values, turn):
        yield value, figures.share(counts, begin, begin + weight, total)
        begin += weight


def _turned(values: Split, times: int) -> Split:
    """Rotate the values, so that not always the same one comes last and gets what cannot be divided."""
    turn = times % (len(values) or 1)
    return [*values[turn:], *values[:turn]]


def _hours(query: Query, unit: Unit, day: int) -> Iterator[tuple[int | None, int, int]]:
    begin = query.start_hour if day == query.first.toordinal() else 0
    end = query.end_hour if day == query.last.toordinal() else 24
    for first, until in unit.hours(day):
        first, until = max(first, begin), min(until, end)
        if query.granularity == "HOUR":
            yield from ((hour, hour, hour + 1) for hour in range(first, until))
        elif first < until:
            yield None, first, until


def _periods(query: Query) -> dict[int, str | None]:
    """Map each day to the first day of its period; weeks begin on Monday, the first period as asked for (QA24)."""
    found: dict[int, str | None] = {}
    for ordinal in range(query.first.toordinal(), query.last.toordinal() + 1):
        day = date.fromordinal(ordinal)
        begins = {"WEEK": day - timedelta(day.weekday()), "MONTH": day.replace(day=1)}.get(query.granularity, day)
        found[ordinal] = None if query.granularity == "TOTAL" else max(begins, query.first).isoformat()
    return found


def _row(columns: Sequence[str], of: Mapping[str, Figure], counts: Counts, place: Place, about: About) -> Row:
    """Build a row with its keys in the order of the columns; it is empty if no figure is left to show."""
    row: Row = {} if place.period is None else {"DATE": place.period}
    if place.hour is not None:
        row["HOUR"] = place.hour
    row |= about.unasked
    has_figures = bool(counts[0]) and not of
    for name in columns:
        if name not in of:
            if name in about.asked:
                row[name] = about.asked[name]
        elif figure := of[name](counts):
            row[name], has_figures = figure, True
    return row if has_figures else {}


def _position(place: Place) -> tuple[Any, ...]:
    return (
        place.targeting_type,
        place.targeting_value,
        len(place.thing),
        place.thing,
        place.period or "",
        place.hour or 0,
    )


def by_date(found: Iterable[Line]) -> list[Line]:
    """Sort lines by time, and then by id (AR10)."""
    return sorted(found, key=lambda line: (line.place.period or "", line.place.hour or 0))
