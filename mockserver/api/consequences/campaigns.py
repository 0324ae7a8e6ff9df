"""Campaigns: their budgets and times, and which changes their state allows (CP1-CP37)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mockserver.api.consequences.base import ItemError, Rules
from mockserver.api.consequences.statuses import (
    is_disabled,
    moved_time,
    remember,
    require_amounts,
    require_draft,
    require_open,
    require_siblings,
    require_times_inside,
    summary,
)

if TYPE_CHECKING:
    from mockserver.api.derived.parsed import ParsedCall
    from mockserver.model.records import Entity

    Fields = dict[str, Any]

NO_BUDGET = 2384
"""The code of the refusal of a campaign without a budget (CP12); the text is the fake's own."""
ONLY_IN_DRAFTS = (
    "objective_type",
    "is_campaign_budget_optimization",
    "is_automated_campaign",
    "is_performance_plus",
    "is_top_of_search",
)
"""Fields that can change only while the campaign is a draft (CP6, CP14)."""
FLAGS = ("is_flexible_daily_budgets", "is_automated_campaign", "is_performance_plus", "is_top_of_search")
CAPS = ("daily_spend_cap", "lifetime_spend_cap")
AUTOMATED = ("CONSIDERATION", "WEB_CONVERSION", "SALES", "LEADS", "CATALOG_SALES")
OBJECTIVES_OF = {
    "is_performance_plus": (*AUTOMATED, "APP_INSTALL"),
    "is_automated_campaign": AUTOMATED,
    "is_top_of_search": AUTOMATED,
}
"""The objectives that a campaign with the flag may have, by flag (CP15)."""


class Campaigns(Rules):
    """The rules of campaigns."""

    id_prefix = "626"
    id_digits = 12

    def create(self, parsed: ParsedCall, sent: Fields, fields: Fields) -> Fields:
        """Fill in the defaults: budget optimization is on (CP9), and the campaign starts now (CP17)."""
        made = {
            **fields,
            "status": sent.get("status", "ACTIVE"),
            "is_campaign_budget_optimization": sent.get("is_campaign_budget_optimization", True),
            "start_time": sent.get("start_time", int(parsed.call.now)),
            "end_time": sent.get("end_time"),
            "type": "campaign",
            "intended_promotion_type": sent.get("intended_promotion_type") or _promotes(sent["objective_type"]),
            **{name: sent.get(name) or 0 for name in CAPS},
            **{name: sent.get(name) or False for name in FLAGS},
        }
        _require_references(parsed, sent)
        _require_budget(made)
        _require_automation(made)
        return made

    def update(self, parsed: ParsedCall, entity: Entity, changes: Fields) -> Fields:
        """Change the fields that were sent, the others keep their value (CP3); `end_time: -1` clears it (CP17)."""
        require_open(entity, changes, may_reopen=parsed.call.mock.behaviour.archived_reopens)
        require_draft(entity, changes, ONLY_IN_DRAFTS)
        _require_references(parsed, changes)
        cleared: Fields = {"end_time": None} if changes.get("end_time") == -1 else {}
        if bids := changes.get("bid_options"):
            cleared["bid_options"] = _with_bids(entity.fields.get("bid_options"), bids)
        fields = {**entity.fields, **changes, **cleared}
        fields |= {name: fields.get(name) or 0 for name in CAPS}
        _require_budget(fields)
        _require_automation(fields)
        return remember(entity, fields, parsed.call.now)

    def show(self, parsed: ParsedCall, entity: Entity) -> Fields:
        """Show the campaign with a summary status that follows the clock."""
        return {
            **entity.fields,
            "updated_time": moved_time(entity, parsed.call.now),
            "summary_status": summary(parsed.call.now, entity.fields, disabled=is_disabled(parsed, entity)),
        }


def _require_references(parsed: ParsedCall, sent: Fields) -> None:
    """Refuse an order line that is not the ad account's (CP19), and amounts below zero."""
    require_siblings(parsed, "order_lines", [sent.get("order_line_id")])
    require_amounts(sent, CAPS)


def _with_bids(old: Fields | None, sent: Fields) -> Fields:
    """Replace as a whole each map of bid options that the mask names; one that was not sent is removed (CP21)."""
    named = {f"{name.lower()}_multipliers" for name in sent["update_mask"]}
    kept = {name: value for name, value in (old or {}).items() if name not in named}
    return {**kept, **{name: sent[name] for name in sorted(named) if name in sent}}


def _promotes(objective: str) -> str:
    """Return what kind of ads a campaign with this objective promotes (CP22)."""
    return "LEGACY" if objective in ("WEB_CONVERSION", "CATALOG_SALES") else "STANDARD_AD"


def _require_automation(fields: Fields) -> None:
    """Refuse a campaign that cannot be automated like this (CP15). The texts are the fake's own."""
    for flag, objectives in OBJECTIVES_OF.items():
        if not fields.get(flag):
            continue
        if fields["objective_type"] not in objectives:
            raise ItemError(1, f"{flag} is for the objectives {', '.join(objectives)}.")
        if flag != "is_performance_plus" and fields.get("is_performance_plus"):
            raise ItemError(1, f"A campaign with is_performance_plus cannot have {flag}.")
    if fields.get("is_automated_campaign") and not fields.get("daily_spend_cap"):
        raise ItemError(1, "is_automated_campaign needs a daily_spend_cap.")


def _require_budget(fields: Fields) -> None:
    """Require exactly one spend cap with budget optimization, and none without it (CP10-CP13)."""
    caps = [name for name in CAPS if fields[name]]
    if fields["is_campaign_budget_optimization"]:
        if len(caps) != 1:
            raise ItemError(NO_BUDGET, "A campaign with budget optimization needs exactly one of its two spend caps.")
        if "lifetime_spend_cap" in caps and not fields.get("end_time"):
            raise ItemError(1, "lifetime_spend_cap needs an end_time.")
    elif caps:
        raise ItemError(1, "A campaign without budget optimization has no spend cap: its ad groups have budgets.")
    if fields.get("is_flexible_daily_budgets") and "daily_spend_cap" not in caps:
        raise ItemError(1, "is_flexible_daily_budgets needs budget optimization and a daily_spend_cap.")
    require_times_inside(fields, {})


RULES = {"campaigns": Campaigns()}
