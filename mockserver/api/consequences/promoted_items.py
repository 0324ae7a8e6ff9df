"""The products that an ad account promotes: the items of its owner's product groups."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mockserver.api.consequences import jobs
from mockserver.api.consequences.catalogs import owned
from mockserver.api.consequences.product_groups import GROUPS
from mockserver.api.consequences.products import chosen
from mockserver.api.derived.entities import entity_at
from mockserver.request.acting import existing_ad_account

if TYPE_CHECKING:
    from collections.abc import Callable

    from mockserver.api.derived.parsed import ParsedCall
    from mockserver.model.records import Entity


def promoted_items(parsed: ParsedCall) -> Callable[[Entity], list[Entity]]:
    """Build the look-up of the items of a product group promotion, as they are now; none if the group is gone.

    The catalog is that of the ad account's owner, whoever asks.
    """
    account = existing_ad_account(parsed.call, parsed.path["ad_account_id"])
    shop = replace(parsed.call, owner=parsed.call.store.users.get(account.owner_id))
    jobs.settle(shop)

    def find(promotion: Entity) -> list[Entity]:
        group = entity_at(shop.environment, owned(shop, GROUPS), promotion.fields["catalog_product_group_id"])
        return [] if group is None else chosen(shop, group.fields)

    return find
