"""Report templates, which the Ads Manager keeps for repeated reports (AR29, AR30).

No operation creates one; tests and worlds do.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from mockserver.api.consequences.base import Rules

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from mockserver.api.derived.parsed import ParsedCall
    from mockserver.model.records import Entity

    Fields = dict[str, Any]

TEMPLATES = "templates"
DAYS = {"start_date": "report_start_relative_days_in_past", "end_date": "report_end_relative_days_in_past"}
"""The field with the days to count back from today, for the first and the last day of a report."""
SPEND = "SPEND_IN_MICRO_DOLLAR"


class ReportTemplates(Rules):
    """The rules of report templates."""

    def create(self, parsed: ParsedCall, sent: Fields, fields: Fields) -> Fields:
        """Fill in the defaults: a report of what campaigns spent in the last week."""
        usual = {"report_level": "CAMPAIGN", "granularity": "TOTAL", "columns": [SPEND], "report_format": "JSON"}
        week: Fields = {"report_start_relative_days_in_past": 7, "report_end_relative_days_in_past": 1}
        account_id, owner_id = parsed.path["ad_account_id"], parsed.call.caller.id
        place = {"ad_account_id": account_id, "ad_account_ids": [account_id], "user_id": owner_id}
        marks = dict.fromkeys(("is_default", "is_deleted", "is_scheduled"), False)
        described = {"id": fields["id"], "updated_time": int(parsed.call.now)}
        return {**described, **usual, **week, **place, **marks, "is_owned_by_user": True, **sent}

    def exists(self, entity: Entity) -> bool:
        """Tell whether the template was not deleted in the Ads Manager."""
        return not entity.fields["is_deleted"]


def days_of(template: Mapping[str, Any], today: date) -> dict[str, str]:
    """Return the days of the template as a report names them; none if they are outside of the calendar."""
    back = {name: template.get(field) for name, field in DAYS.items()}
    with suppress(OverflowError):
        return {name: str(today - timedelta(days=days)) for name, days in back.items() if days is not None}
    return {}


RULES = {TEMPLATES: ReportTemplates()}
