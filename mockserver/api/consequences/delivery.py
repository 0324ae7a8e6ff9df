"""The delivery of ads and promoted product groups, while their ad groups and campaigns run (CP28, AD10).

Nothing is delivered in the sandbox (SX3, SX8), for an ad account without billing (AC16), before an ad is approved, or
while the ad, its ad group or its campaign is paused, archived, a draft, or outside its times. A change does not affect
the hours before it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from math import inf
from typing import TYPE_CHECKING, Any

from mockserver.api.derived.entities import entities_at
from mockserver.model.entity_paths import of_ad_account
from mockserver.model.records import VideoMedia

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from mockserver.model.records import AdAccount, Entity
    from mockserver.request.call import Call

    Fields = dict[str, Any]
    Span = tuple[float, float]

HOUR, DAY = 3600, 86_400
ADS, PRODUCT_GROUPS = "ads", "product_group_promotions"
EPOCH = 719_163
"""The ordinal of 1970-01-01, as `date.toordinal` counts."""


@dataclass(frozen=True)
class Unit:
    """An ad or a promoted product group, in its ad group and campaign: the smallest thing that has figures."""

    entity: Entity
    ad_group: Entity
    campaign: Entity
    account: AdAccount
    spans: Sequence[Span]
    """The periods of delivery up to now, as start and end in Unix seconds."""
    place: int
    """Its rank by age among the units that share a budget; the oldest has 1."""
    is_video: bool

    @property
    def is_product_group(self) -> bool:
        """Whether the unit is a promoted product group; otherwise it is an ad."""
        return self.entity.collection == PRODUCT_GROUPS

    def hours(self, day: int) -> Iterator[tuple[int, int]]:
        """Yield the spans of hours on a day, an ordinal, with delivery: the first hour, and the one after the last."""
        midnight = (day - EPOCH) * 24
        for start, end in self.spans:
            first, until = max(-int(-start // HOUR) - midnight, 0), min(int(end // HOUR) - midnight, 24)
            if first < until:
                yield first, until

    def days(self, first: int, last: int) -> Iterator[int]:
        """Yield the days from one ordinal to another on which something may have been delivered."""
        if self.spans:
            begins, ends = self.spans[0][0] // DAY + EPOCH, self.spans[-1][1] // DAY + EPOCH
            yield from range(max(first, int(begins)), min(last, int(ends)) + 1)

    def budget(self, day: int) -> int | None:
        """Return what it may spend on a day at most, in micro currency: older units take a larger part of a budget."""
        midnight = (day - EPOCH + 1) * DAY
        whole = next((amount for until, amount in self._budgets if midnight <= until), self._budgets[-1][1])
        return None if whole is None else whole // (self.place * (self.place + 1))

    @cached_property
    def _budgets(self) -> list[tuple[float, int | None]]:
        holder = budget_holder(self.ad_group, self.campaign)
        return [(until, _daily_budget(fields, begin)) for begin, until, fields in _phases(holder)]


def budget_holder(ad_group: Entity, campaign: Entity) -> Entity:
    """Return whose budget it is: the campaign's, if that optimizes it (CP9, AG4), else the ad group's."""
    return campaign if campaign.fields.get("is_campaign_budget_optimization") else ad_group


def units_of(call: Call, account: AdAccount) -> list[Unit]:
    """List all that an ad account delivers, or could deliver, at any time, the oldest first."""
    environment = call.environment

    def kept(collection: str) -> list[Entity]:
        return entities_at(environment, of_ad_account(account.id, collection))

    campaigns, ad_groups = ({one.id: one for one in kept(name)} for name in ("campaigns", "ad_groups"))
    running: dict[str, list[Span]] = {}
    places: dict[str, int] = {}
    found = []
    for entity in sorted([*kept(ADS), *kept(PRODUCT_GROUPS)], key=lambda one: one.created_at):
        ad_group = ad_groups.get(str(entity.fields.get("ad_group_id")))
        campaign = ad_group and campaigns.get(ad_group.fields["campaign_id"])
        if ad_group is None or campaign is None:
            continue
        for parent in (ad_group, campaign):
            if parent.key not in running:
                running[parent.key] = _running(parent, call.now)
        is_served = account.has_billing and environment.name != "sandbox"
        own = _running(entity, call.now, _starts(call, entity)) if is_served else []
        holder = budget_holder(ad_group, campaign).key
        places[holder] = places.get(holder, 0) + 1
        pin = environment.pins.get(str(entity.fields.get("pin_id")))
        found.append(
            Unit(
                entity=entity,
                ad_group=ad_group,
                campaign=campaign,
                account=account,
                spans=_both(_both(own, running[ad_group.key]), running[campaign.key]),
                place=places[holder],
                is_video=pin is not None and isinstance(pin.media, VideoMedia),
            )
        )
    return found


def _starts(call: Call, entity: Entity) -> float:
    """Return when it may first be delivered: an ad once approved (AD9, QA27), a rejected or excluded thing never."""
    review = entity.fields.get("review_status", "APPROVED")
    if review == "REJECTED" or entity.fields.get("included") is False:
        return inf
    return entity.created_at + (call.mock.behaviour.ad_review if review == "PENDING" else 0)


def _running(entity: Entity, now: float, starts: float = -inf) -> list[Span]:
    spans = []
    for begin, until, fields in _phases(entity):
        start = max(begin, starts, fields.get("start_time") or -inf)
        end = min(until, now, fields.get("end_time") or inf)
        if fields.get("status", "ACTIVE") in ("ACTIVE", None) and start < end:
            spans.append((start, end))
    return spans


def _phases(entity: Entity) -> Iterator[tuple[float, float, Fields]]:
    """Yield the phases of a thing: begin, end and the fields that held; the last phase has no end."""
    begin = entity.created_at
    for before in entity.fields.get("past", ()):
        yield begin, before["until"], before
        begin = before["until"]
    yield begin, inf, entity.fields


def _both(some: Iterable[Span], others: Sequence[Span]) -> list[Span]:
    pairs = ((max(a, c), min(b, d)) for a, b in some for c, d in others)
    return [(start, end) for start, end in pairs if start < end]


def _daily_budget(fields: Fields, begin: float) -> int | None:
    """Return the budget of a day, in micro currency; one for a lifetime is spread over its days."""
    daily, whole = fields.get("daily_spend_cap"), fields.get("lifetime_spend_cap")
    if fields.get("budget_in_micro_currency"):
        daily = fields["budget_in_micro_currency"]
        if fields.get("budget_type") == "LIFETIME":
            daily, whole = None, daily
    if daily or not whole:
        return daily or None
    start, end = fields.get("start_time") or begin, fields.get("end_time") or begin
    return int(whole) // max(1, int(end // DAY) - int(start // DAY) + 1)
