"""The lists of available metrics, and of the days for which they are complete (AN28, AN30)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mockserver.api.consequences.report_dates import refuse, today
from mockserver.contract.description import contract
from mockserver.contract.json_schema import is_date
from mockserver.request.routes import Routes

if TYPE_CHECKING:
    from mockserver.api.derived.parsed import ParsedCall

    Fields = dict[str, Any]

routes = Routes()

OF_ADS = {"SYNC": "ReportingColumnSync", "ASYNC": "ReportingColumnAsync"}
ORGANIC = "MultiPinsAnalyticsMetricTypesItem"


@routes("delivery_metrics/get")
def list_metrics(parsed: ParsedCall) -> Fields:
    """List the columns of analytics, of reports or of both, by name (AN30)."""
    wanted = parsed.parameters.get("report_type")
    names: dict[str, str] = {}
    for report_type, schema in OF_ADS.items():
        if wanted in (None, report_type):
            names |= dict.fromkeys(contract().schema(schema)["enum"], "ADS")
    if wanted is None:
        names = dict.fromkeys(contract().schema(ORGANIC)["enum"], "ORGANIC") | names
    parsed.call.add_hint("Names are Pinterest's; definitions are not published, and are the names in words.")
    return {
        "items": [
            {
                "name": name,
                "category": names[name],
                "definition": f"{name.replace('_', ' ').capitalize()}.",
                "display_name": name.replace("_", " ").capitalize(),
            }
            for name in sorted(names)
        ]
    }


@routes("metrics_ready_state/get")
def ready(parsed: ParsedCall) -> Fields:
    """Tell whether the figures of a day are complete: they are once it is over in UTC (AN28)."""
    day = parsed.parameters["date"]
    if not is_date(day):
        raise refuse(f"date {day} is not a date.", "Write YYYY-MM-DD.")
    is_over = day < today(parsed).isoformat()
    return {"conversion_metrics_ready": is_over, "non_conversion_metrics_ready": is_over}
