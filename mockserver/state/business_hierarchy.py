"""The brand accounts of a business: child businesses that it made and administers (BA33)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mockserver.model.entity_paths import of_hierarchy

if TYPE_CHECKING:
    from mockserver.model.records import Entity
    from mockserver.model.store import Environment

BRAND_ACCOUNTS = "brand_accounts"


def brand_accounts(environment: Environment, parent_id: str) -> list[Entity]:
    """List the brand accounts that a business made."""
    return environment.entities.filter(path=of_hierarchy(parent_id, BRAND_ACCOUNTS))


def brand_account(environment: Environment, parent_id: str, brand_id: str) -> Entity | None:
    """Return the brand account of a business; None where it has none with that id."""
    return environment.entities.get(f"{of_hierarchy(parent_id, BRAND_ACCOUNTS)}/{brand_id}")


def hierarchy_of(environment: Environment, business_id: str) -> set[str]:
    """Return the ids of all businesses in the hierarchy of one: the parent and its brand accounts."""
    parents = (
        found.user_id
        for found in environment.relationships.filter(business_id=business_id)
        if brand_account(environment, found.user_id, business_id) is not None
    )
    parent_id = next(parents, business_id)
    return {parent_id, *(brand.id for brand in brand_accounts(environment, parent_id))}
