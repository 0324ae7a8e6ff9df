"""Write the rows of a report to its file: as JSON, a map from ids to rows, or as CSV (AR10, AR14, AR19-AR21)."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING, Any

from mockserver.api.consequences.report_columns import formula
from mockserver.api.consequences.report_dimensions import IDS, LEVELS
from mockserver.api.consequences.report_rows import by_date

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from mockserver.api.consequences.report_rows import Line, Query

    Row = dict[str, Any]


def write(found: Sequence[Line], query: Query, *, report_format: str = "JSON", primary_sort: str = "BY_ID") -> bytes:
    """Write the rows to the bytes of a file; an empty report in JSON is `{}`."""
    ordered = by_date(found) if primary_sort == "BY_DATE" else found
    return _csv(ordered, query) if report_format == "CSV" else _json(ordered)


def with_numbers(row: Row) -> Row:
    """Replace the ids of a row by numbers (AR21, QA15)."""
    ids = {name: int(row[name]) for name in row.keys() & IDS.keys() if str(row[name]).isdecimal()}
    return {**row, **ids}


def _json(found: Iterable[Line]) -> bytes:
    """Write the rows as JSON, a list for each thing; zeros are left out (AR14)."""
    groups: dict[str, list[Row]] = {}
    for line in found:
        groups.setdefault(line.place.thing, []).append({**with_numbers(line.row), **_targeting(line)})
    return json.dumps(groups).encode()


def _csv(found: Iterable[Line], query: Query) -> bytes:
    """Write the rows as CSV; a missing figure is zero (AR14)."""
    columns = dict.fromkeys(query.columns)
    head = [
        *(["DATE"] if query.granularity != "TOTAL" else []),
        *(["HOUR"] if query.granularity == "HOUR" else []),
        *([] if LEVELS[query.level] in columns else [LEVELS[query.level]]),
        *(["TARGETING_TYPE", "TARGETING_VALUE"] if query.targeting_types else []),
        *columns,
    ]
    missing = {name: "" if formula(name) is None else 0 for name in head}
    file = io.StringIO()
    writer = csv.DictWriter(file, head, lineterminator="\n")
    writer.writeheader()
    writer.writerows({**missing, **line.row, **_targeting(line)} for line in found)
    return file.getvalue().encode()


def _targeting(line: Line) -> Row:
    """Name the targeting type and value as connectors read them; no description names the keys."""
    kind, value = line.place.targeting_type, line.place.targeting_value
    return {"TARGETING_TYPE": kind, "TARGETING_VALUE": value} if kind else {}
