"""Product group promotions: catalog product groups that ad groups advertise (PP1-PP4)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mockserver.api.consequences.base import ItemError, Rules
from mockserver.api.consequences.statuses import parent_of, require_open, sibling, summary
from mockserver.api.derived.by_shape import answer_by_shape, bulk, update_entity
from mockserver.api.derived.entities import entities_at, entity_at
from mockserver.model.entity_paths import of_ad_account, of_user
from mockserver.request.routes import Routes

if TYPE_CHECKING:
    from mockserver.api.derived.parsed import ParsedCall
    from mockserver.model.records import Entity
    from mockserver.model.store import Environment
    from mockserver.request.call import Call

    Fields = dict[str, Any]

routes = Routes()

PROMOTIONS = "product_group_promotions"
STILL_PROMOTED = "Pause or archive what promotes it first: the promotion, its ad group or its campaign (FD22)."
OFF = ("ARCHIVED", "DELETED_DRAFT", "DRAFT", "PAUSED")


class ProductGroupPromotions(Rules):
    """The rules of product group promotions."""

    id_prefix = "268"
    id_digits = 13

    def create(self, parsed: ParsedCall, sent: Fields, fields: Fields) -> Fields:
        """Promote a product group of the account's owner, once in each ad group; by default it is included (PP3)."""
        ad_group = sibling(parsed, "ad_groups", parsed.body["ad_group_id"])
        group = product_group(parsed, sent.get("catalog_product_group_id"))
        others = [one.fields for one in of_ad_group(parsed, ad_group.id) if one.fields["status"] != "ARCHIVED"]
        if any(other["catalog_product_group_id"] == group.id for other in others):
            raise ItemError(1, f"Ad group {ad_group.id} promotes product group {group.id} already.")
        return {
            **fields,
            "ad_group_id": ad_group.id,
            "catalog_product_group_id": group.id,
            "catalog_product_group_name": group.fields["name"],
            "status": sent.get("status") or "ACTIVE",
            "included": sent.get("included", True),
        }

    def update(self, parsed: ParsedCall, entity: Entity, changes: Fields) -> Fields:
        """Change the promotion, except its ad group and product group, which stay the same."""
        require_open(entity, changes, may_reopen=parsed.call.mock.behaviour.archived_reopens)
        kept = {name: entity.fields[name] for name in ("ad_group_id", "catalog_product_group_id")}
        return {**entity.fields, **changes, **kept}


@routes("product_group_promotions/list")
def list_promotions(parsed: ParsedCall) -> Any:
    """List the promotions of an ad group, or by ids, which win if both are given (PP4)."""
    if "product_group_promotion_ids" in parsed.parameters:
        parsed.parameters.pop("ad_group_id", None)
    elif "ad_group_id" not in parsed.parameters:
        raise ItemError(1, "Either ad_group_id or product_group_promotion_ids is needed.")
    return answer_by_shape(parsed)


@routes("product_group_promotions/update")
def update_promotions(parsed: ParsedCall) -> Any:
    """Update promotions by their ids, or by product group if that identifies them (PP2, QA13)."""
    ad_group_id = parsed.body["ad_group_id"].removeprefix("AG")

    def update(changes: Fields) -> Entity:
        known = of_ad_group(parsed, ad_group_id)
        name = "id" if changes.get("id") else "catalog_product_group_id"
        found = next((one for one in known if one.fields[name] == changes.get(name)), None)
        if found is None:
            raise ItemError(1, f"Ad group {ad_group_id} has no product group promotion with this {name}.")
        return update_entity(parsed, found, changes)

    return bulk(parsed, update)


def is_promoted(call: Call, group: Entity) -> bool:
    """Tell whether an ad account of its owner promotes a product group now: neither it nor a parent is off."""
    environment = call.environment
    return any(
        promotion.fields["catalog_product_group_id"] == group.id and _runs(environment, promotion, call.now)
        for account in environment.ad_accounts.filter(owner_id=group.owner_id)
        for promotion in entities_at(environment, of_ad_account(account.id, PROMOTIONS))
    )


def _runs(environment: Environment, promotion: Entity, now: float) -> bool:
    ad_group = parent_of(environment, promotion, "ad_groups", "ad_group_id")
    campaign = parent_of(environment, ad_group, "campaigns", "campaign_id")
    return summary(now, promotion.fields, ad_group.fields, campaign.fields) not in OFF


def product_group(parsed: ParsedCall, group_id: str | None) -> Entity:
    """Find the ad account owner's catalog product group with the id. Raises `ItemError`."""
    environment = parsed.call.environment
    account = environment.ad_accounts.get(parsed.path["ad_account_id"])
    assert account is not None, "the caller was let in to it"
    found = entity_at(environment, of_user(account.owner_id, "product_groups"), group_id)
    if found is None:
        raise ItemError(1, f"The owner of this ad account has no catalog product group {group_id}.")
    return found


def of_ad_group(parsed: ParsedCall, ad_group_id: str) -> list[Entity]:
    """List the promotions of an ad group, the oldest first."""
    path = parsed.account_path(PROMOTIONS)
    return [one for one in entities_at(parsed.call.environment, path) if one.fields["ad_group_id"] == ad_group_id]


RULES = {PROMOTIONS: ProductGroupPromotions()}
