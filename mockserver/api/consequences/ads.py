"""Ads: each promotes a Pin in an ad group, and is reviewed before it runs (AD1-AD16)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mockserver.api.consequences.base import ItemError, Rules
from mockserver.api.consequences.statuses import (
    is_disabled,
    parent_of,
    remember,
    require_draft,
    require_open,
    require_siblings,
    sibling,
    summary,
)

if TYPE_CHECKING:
    from mockserver.api.derived.parsed import ParsedCall
    from mockserver.model.records import Entity

    Fields = dict[str, Any]

SANDBOXED = 2781
"""The code of the refusal to promote a Pin that was made with Trial access (AD4, ER16)."""
SET_BY_SERVER = {"grid_click_type": "DIRECT_TO_DESTINATION", "is_removable": False}
"""Fields that the server sets, whatever is sent (AD8)."""


class Ads(Rules):
    """The rules of ads."""

    id_prefix = "687"
    id_digits = 12

    def create(self, parsed: ParsedCall, sent: Fields, fields: Fields) -> Fields:
        """Place the ad in the campaign and account of its ad group (AD13), and begin the review (AD9)."""
        ad_group = sibling(parsed, "ad_groups", sent["ad_group_id"])
        _require_promotable(parsed, sent["pin_id"])
        require_siblings(parsed, "lead_forms", [sent.get("lead_form_id")])
        return {
            **fields,
            "ad_group_id": ad_group.id,
            "campaign_id": ad_group.fields["campaign_id"],
            "status": sent.get("status", "ACTIVE"),
            "type": "pinpromotion",
            **SET_BY_SERVER,
            "review_status": "PENDING",
            "rejected_reasons": [],
            "rejection_labels": [],
        }

    def update(self, parsed: ParsedCall, entity: Entity, changes: Fields) -> Fields:
        """Change the ad: its Pin only while it is a draft (AD3), its campaign with its ad group (AD13)."""
        require_open(entity, changes, may_reopen=parsed.call.mock.behaviour.archived_reopens)
        require_draft(entity, changes, ("pin_id",))
        if "pin_id" in changes:
            _require_promotable(parsed, changes["pin_id"])
        require_siblings(parsed, "lead_forms", [changes.get("lead_form_id")])
        ad_group = sibling(parsed, "ad_groups", changes.get("ad_group_id") or entity.fields["ad_group_id"])
        place = {"ad_group_id": ad_group.id, "campaign_id": ad_group.fields["campaign_id"]}
        return remember(entity, {**entity.fields, **changes, **SET_BY_SERVER, **place}, parsed.call.now)

    def show(self, parsed: ParsedCall, entity: Entity) -> Fields:
        """Show the ad with its review by the clock, which replaces RUNNING in the summary (AD10, QA27)."""
        environment = parsed.call.environment
        ad_group = parent_of(environment, entity, "ad_groups", "ad_group_id")
        campaign = parent_of(environment, ad_group, "campaigns", "campaign_id")
        review = reviewed(parsed, entity)
        running = review if review in ("PENDING", "REJECTED", "APPROVED") else "PENDING"
        parents = (ad_group.fields, campaign.fields)
        return {
            **entity.fields,
            "is_pin_deleted": environment.pins.get(entity.fields["pin_id"]) is None,
            "review_status": review,
            "summary_status": summary(
                parsed.call.now, entity.fields, *parents, running=running, disabled=is_disabled(parsed, entity)
            ),
        }


def reviewed(parsed: ParsedCall, entity: Entity) -> str:
    """Return the review status: what was decided, else approved after `Behaviour.ad_review` seconds."""
    decided: str = entity.fields["review_status"]
    is_over = parsed.call.now >= entity.created_at + parsed.call.mock.behaviour.ad_review
    return "APPROVED" if decided == "PENDING" and is_over else decided


def _require_promotable(parsed: ParsedCall, pin_id: str) -> None:
    """Check that the Pin exists, has a link, and was not made in the other environment (AD4)."""
    call = parsed.call
    pin = call.environment.pins.get(pin_id)
    if pin is None:
        other = call.store.sandbox if call.environment.name == "production" else call.store.production
        if other.pins.get(pin_id) is not None:
            raise ItemError(SANDBOXED, "Sandboxed Pins may not be promoted.")
        raise ItemError(1, f"Pin {pin_id} was not found.")
    if not pin.link:
        raise ItemError(1, f"Pin {pin_id} has no link, and cannot be promoted.")


RULES = {"ads": Ads()}
