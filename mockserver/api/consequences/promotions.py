"""Promotions, the deals that ads show for a time (PR1-PR7), and the ad groups that use them (AG25)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mockserver.api.consequences.base import ItemError, Rules
from mockserver.api.derived.by_shape import answer_by_shape, show
from mockserver.api.derived.entities import entities_at
from mockserver.api.derived.filters import order
from mockserver.request.paging import Items, page
from mockserver.request.routes import Routes

if TYPE_CHECKING:
    from mockserver.api.derived.parsed import ParsedCall
    from mockserver.model.records import Entity
    from mockserver.request.call import Call

    Fields = dict[str, Any]

routes = Routes()

PLATFORMS = ("DEFAULT", "SHOPIFY")
"""The values of `platform_type` (PR2)."""
LEFT_OUT = ("external_id", "promotion_code", "start_time", "end_time")
"""Keys that answers leave out if they have no value (PR4)."""


class Promotions(Rules):
    """The rules of promotions."""

    id_prefix = "783"
    id_digits = 13

    def missing(self) -> ItemError:
        """Return the refusal for an unknown promotion (PR5)."""
        return ItemError(4997, "Promotion for that ID was not found", 404)

    def create(self, parsed: ParsedCall, sent: Fields, fields: Fields) -> Fields:
        """Leave out what was not sent (PR4), but use Pinterest's id for a missing custom one (PR2)."""
        del parsed
        known = {name: value for name, value in fields.items() if name not in LEFT_OUT or sent.get(name) is not None}
        made = {
            **known,
            "promotion_custom_id": sent.get("promotion_custom_id") or fields["id"],
            "platform_type": sent.get("platform_type") or "DEFAULT",
            "template_values": sent.get("template_values") or [],
            "status": "ACTIVE",
        }
        _require_order(made)
        return made

    def update(self, parsed: ParsedCall, entity: Entity, changes: Fields) -> Fields:
        """Change the fields that were sent; the others keep their value."""
        del parsed
        fields = {**entity.fields, **changes}
        _require_order(fields)
        return fields

    def show(self, parsed: ParsedCall, entity: Entity) -> Fields:
        """Show the deal with a `discount_status` that follows the clock alone, not its `status` (PR3)."""
        now, fields = parsed.call.now, entity.fields
        if fields.get("end_time") and fields["end_time"] <= now:
            standing = "EXPIRED"
        elif fields.get("start_time") and fields["start_time"] > now:
            standing = "SCHEDULED"
        else:
            standing = "ACTIVE"
        return {**fields, "discount_status": standing}


@routes("promotions/create")
@routes("promotions/update")
def write_promotions(parsed: ParsedCall) -> Any:
    """Create or update deals; one of another platform refuses the whole request (PR5)."""
    for sent in parsed.body:
        if sent.get("platform_type", "DEFAULT") not in (*PLATFORMS, None):
            raise ItemError(400, "Platform type not supported for promotions.")
    return answer_by_shape(parsed)


@routes("ad_groups/get_ad_groups_by_promotion_ids_list")
def list_users(parsed: ParsedCall) -> Fields:
    """Answer a page of the ad groups that use one of the promotions (AG25)."""
    wanted = {*parsed.parameters["promotion_ids"]}
    ad_groups = entities_at(parsed.call.environment, parsed.account_path("ad_groups"))
    using = [one for one in ad_groups if wanted & _promotions_of(one)]

    def shown(_: Call, ad_group: Entity) -> Fields:
        return show(parsed, ad_group)

    return page(parsed.call, Items(using, order(parsed)), shown)


def _promotions_of(ad_group: Entity) -> set[str]:
    """Collect the promotions of an ad group: one, or several since 5.28 (AG18)."""
    return {ad_group.fields.get("promotion_id") or "0", *(ad_group.fields.get("promotion_ids") or ())}


def _require_order(fields: Fields) -> None:
    starts, ends = fields.get("start_time"), fields.get("end_time")
    if starts and ends and ends <= starts:
        raise ItemError(1, "end_time is not after start_time.")


RULES = {"promotions": Promotions()}
