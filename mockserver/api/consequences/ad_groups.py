"""Ad groups: they belong to a campaign, whose budget decides about theirs (AG1-AG24)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mockserver.api.consequences.audiences import judge_small
from mockserver.api.consequences.base import ItemError, Rules
from mockserver.api.consequences.statuses import (
    is_disabled,
    moved_time,
    parent_of,
    remember,
    require_amounts,
    require_draft,
    require_open,
    require_siblings,
    require_times_inside,
    sibling,
    summary,
)
from mockserver.api.derived.entities import entities_at

if TYPE_CHECKING:
    from mockserver.api.derived.parsed import ParsedCall
    from mockserver.model.records import Entity

    Fields = dict[str, Any]

MOST_UNDER_OPTIMIZATION = 70
"""The most ad groups in a campaign with budget optimization (AG5); the text of the refusal is the fake's own."""
NEED_A_BID = {("AWARENESS", "IMPRESSION"), ("CONSIDERATION", "CLICKTHROUGH"), ("CATALOG_SALES", "CLICKTHROUGH")}
"""The campaign objectives and billable events that need a bid (AG6)."""
ONLY_IN_DRAFTS = ("billable_event", "budget_type")
SAID_BY_TEMPLATE = ("targeting_spec", "tracking_urls", "auto_targeting_enabled", "placement_group")
"""Fields that an ad group must not have beside a targeting template (AG17)."""
NO_TEMPLATE = ["0"]
NO_CAP = -1
BID_MULTIPLIERS = (0.1, 10)


class AdGroups(Rules):
    """The rules of ad groups."""

    id_prefix = "268"
    id_digits = 13

    def create(self, parsed: ParsedCall, sent: Fields, fields: Fields) -> Fields:
        """Fill in what the server decides, as recordings show (AG4, AG7, AG8, AG11, AG18, AG20)."""
        campaign = sibling(parsed, "campaigns", sent["campaign_id"])
        optimized = campaign.fields["is_campaign_budget_optimization"]
        made = {
            **{name: value for name, value in fields.items() if name != "customer_segment_id" or name in sent},
            "campaign_id": campaign.id,
            "status": sent.get("status", "ACTIVE"),
            "type": "adgroup",
            "budget_type": "CBO_ADGROUP" if optimized else sent.get("budget_type", "DAILY"),
            "bid_strategy_type": sent.get("bid_strategy_type") or _strategy(sent),
            "pacing_delivery_type": sent.get("pacing_delivery_type", "STANDARD"),
            "placement_group": sent.get("placement_group", "ALL"),
            "auto_targeting_enabled": sent.get("auto_targeting_enabled", True),
            "lifetime_frequency_cap": sent.get("lifetime_frequency_cap", NO_CAP),
            "budget_in_micro_currency": sent.get("budget_in_micro_currency"),
            "bid_in_micro_currency": sent.get("bid_in_micro_currency"),
            "start_time": sent.get("start_time"),
            "end_time": sent.get("end_time"),
            "targeting_spec": sent.get("targeting_spec") or {},
            "promotion_id": sent.get("promotion_id"),
            "feed_profile_id": "0",
        }
        _require_budget(made, optimized=optimized)
        _require_one_targeting(sent)
        _require_references(parsed, sent)
        _require_multiplier(made, campaign)
        if (campaign.fields["objective_type"], sent["billable_event"]) in NEED_A_BID and not sent.get(
            "bid_in_micro_currency"
        ):
            raise ItemError(1, f"{campaign.fields['objective_type']} with {sent['billable_event']} needs a bid.")
        _require_fit(made, campaign)
        require_times_inside(made, campaign.fields)
        self._require_room(parsed, campaign, optimized=optimized)
        judge_small(parsed, sent.get("targeting_spec"))
        return made

    def update(self, parsed: ParsedCall, entity: Entity, changes: Fields) -> Fields:
        """Change the fields that were sent; the others keep their value."""
        require_open(entity, changes, may_reopen=parsed.call.mock.behaviour.archived_reopens)
        require_draft(entity, changes, ONLY_IN_DRAFTS)
        campaign = parent_of(parsed.call.environment, entity, "campaigns", "campaign_id")
        _require_one_targeting(changes)
        _require_references(parsed, changes)
        without: Fields = {"targeting_template_ids": []} if changes.get("targeting_template_ids") == NO_TEMPLATE else {}
        fields = {**entity.fields, **changes, **without, "campaign_id": campaign.id}
        _require_multiplier(fields, campaign)
        _require_budget(fields, optimized=campaign.fields["is_campaign_budget_optimization"])
        _require_fit(fields, campaign)
        judge_small(parsed, changes.get("targeting_spec"))
        return remember(entity, fields, parsed.call.now)

    def show(self, parsed: ParsedCall, entity: Entity) -> Fields:
        """Show the ad group with a summary status that follows the clock and the campaign."""
        campaign = parent_of(parsed.call.environment, entity, "campaigns", "campaign_id")
        disabled = is_disabled(parsed, entity)
        found = summary(parsed.call.now, entity.fields, campaign.fields, disabled=disabled)
        return {**entity.fields, "updated_time": moved_time(entity, parsed.call.now), "summary_status": found}

    def _require_room(self, parsed: ParsedCall, campaign: Entity, *, optimized: bool) -> None:
        if not optimized:
            return
        path = campaign.path.removesuffix("campaigns") + "ad_groups"
        others = entities_at(parsed.call.environment, path)
        if sum(one.fields["campaign_id"] == campaign.id for one in others) >= MOST_UNDER_OPTIMIZATION:
            raise ItemError(1, f"A campaign with budget optimization has at most {MOST_UNDER_OPTIMIZATION} ad groups.")


def _strategy(sent: Fields) -> str:
    return "MAX_BID" if sent.get("bid_in_micro_currency") else "AUTOMATIC_BID"


def _require_one_targeting(sent: Fields) -> None:
    """Refuse a targeting template beside fields that the template itself sets (AG17)."""
    templates = sent.get("targeting_template_ids") or []
    beside = [name for name in SAID_BY_TEMPLATE if sent.get(name) is not None]
    if templates and templates != NO_TEMPLATE and beside:
        raise ItemError(1, f"targeting_template_ids cannot come with {', '.join(beside)}: the template says that.")


def _require_references(parsed: ParsedCall, sent: Fields) -> None:
    """Refuse templates and deals that are not the ad account's (AG17, AG18), and amounts below zero."""
    require_siblings(parsed, "targeting_templates", sent.get("targeting_template_ids") or ())
    require_siblings(parsed, "promotions", [sent.get("promotion_id"), *(sent.get("promotion_ids") or ())])
    require_amounts(sent, ("bid_in_micro_currency", "budget_in_micro_currency"))


def _require_multiplier(fields: Fields, campaign: Entity) -> None:
    """Check the bid multiplier (AG19): 0 stands for none."""
    factor, (least, most) = fields.get("bid_multiplier"), BID_MULTIPLIERS
    if not factor:
        return
    if not least <= factor <= most:
        raise ItemError(1, f"bid_multiplier is from {least} to {most}, or 0.")
    if fields["bid_strategy_type"] != "AUTOMATIC_BID" or campaign.fields.get("is_performance_plus"):
        raise ItemError(1, "bid_multiplier needs AUTOMATIC_BID, and a campaign without is_performance_plus.")


def _require_fit(fields: Fields, campaign: Entity) -> None:
    """Check that bids, pace, goal, frequency and ages fit to the campaign and to each other (AG7-AG9, AG11, AG13)."""
    objective, spec = campaign.fields["objective_type"], fields.get("targeting_spec") or {}
    ages = [name for name in ("MINIMUM_AGE", "MAXIMUM_AGE") if spec.get(name)]
    if objective == "VIDEO_COMPLETION" and fields["bid_strategy_type"] != "AUTOMATIC_BID":
        raise ItemError(1, "VIDEO_COMPLETION takes bid_strategy_type AUTOMATIC_BID alone.")
    if fields["pacing_delivery_type"] == "ACCELERATED" and campaign.fields["is_campaign_budget_optimization"]:
        raise ItemError(1, "Under budget optimization pacing_delivery_type is STANDARD.")
    if objective == "WEB_CONVERSION" and not fields.get("optimization_goal_metadata"):
        raise ItemError(1, "WEB_CONVERSION needs optimization_goal_metadata.")
    if fields["lifetime_frequency_cap"] != NO_CAP and (
        fields["billable_event"] != "IMPRESSION" or not fields.get("end_time")
    ):
        raise ItemError(1, "lifetime_frequency_cap needs billable_event IMPRESSION and an end_time.")
    if ages and (len(ages) == 1 or spec.get("AGE_BUCKET")):
        raise ItemError(1, "MINIMUM_AGE and MAXIMUM_AGE come together, and without AGE_BUCKET.")


def _require_budget(fields: Fields, *, optimized: bool) -> None:
    """Check that the ad group has a budget exactly if its campaign has none (AG3, AG4)."""
    if optimized:
        if fields.get("budget_in_micro_currency"):
            raise ItemError(1, "The campaign has the budget: an ad group under budget optimization has none.")
        return
    if not fields.get("budget_in_micro_currency"):
        raise ItemError(2384, "An ad group needs budget_in_micro_currency where its campaign has no budget.")
    if fields["budget_type"] == "LIFETIME" and not fields.get("end_time"):
        raise ItemError(1, "budget_type LIFETIME needs an end_time.")


RULES = {"ad_groups": AdGroups()}
