"""Who may do what with the assets of a business, for its lists, its invites and each call to an ad account."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from mockserver.model.entity_paths import of_business, of_user
from mockserver.model.records import AssetAccess, Relationship

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from mockserver.model.records import Entity
    from mockserver.model.records.business_access import BusinessRole, Role
    from mockserver.model.store import Environment, Store

AssetType = Literal["AD_ACCOUNT", "PROFILE", "CATALOG", "ASSET_GROUP"]
ASSET_GROUPS = "asset_groups"
CHILDREN = {"AD_ACCOUNT": "ad_accounts_ids", "PROFILE": "profiles_ids", "CATALOG": "catalogs_ids"}
"""The field in which an asset group lists its assets of each type (BA31)."""


@dataclass(frozen=True, slots=True)
class Asset:
    """Something that a business owns and can let others use (BA4)."""

    id: str
    type: AssetType
    owner_id: str
    name: str
    entity: Entity | None = None
    """The record of a catalog or an asset group; None for the other types."""

    def holds(self, asset_id: str) -> bool:
        """Tell whether it is an asset group with this asset in it."""
        return asset_id in children(self)


def children(group: Asset) -> list[str]:
    """List the ids of the assets in an asset group; none for an asset of another type."""
    fields = group.entity.fields if group.entity is not None and group.type == "ASSET_GROUP" else {}
    return [asset_id for name in CHILDREN.values() for asset_id in fields.get(name, ())]


def find_asset(store: Store, environment: Environment, owner_id: str, asset_id: str) -> Asset | None:
    """Return the asset of a business; None where it has none with that id."""
    account = environment.ad_accounts.get(asset_id)
    if account is not None and account.owner_id == owner_id:
        return Asset(asset_id, "AD_ACCOUNT", owner_id, account.name)
    owner = store.users.get(owner_id)
    if owner is not None and asset_id == owner_id:
        return Asset(asset_id, "PROFILE", owner_id, owner.business_name or owner.username)
    catalog = environment.entities.get(f"{of_user(owner_id, 'catalogs')}/{asset_id}")
    if catalog is not None:
        return Asset(asset_id, "CATALOG", owner_id, catalog.fields.get("name") or "", catalog)
    group = environment.entities.get(f"{of_business(owner_id, ASSET_GROUPS)}/{asset_id}")
    if group is not None:
        return Asset(asset_id, "ASSET_GROUP", owner_id, group.fields["asset_group_name"], group)
    return None


def owned_assets(store: Store, environment: Environment, owner_id: str) -> Iterator[Asset]:
    """Yield everything that a business owns."""
    paths = (of_user(owner_id, "catalogs"), of_business(owner_id, ASSET_GROUPS))
    ids = [owner_id, *(account.id for account in environment.ad_accounts.filter(owner_id=owner_id))]
    ids += [entity.id for path in paths for entity in environment.entities.filter(path=path)]
    for asset_id in ids:
        asset = find_asset(store, environment, owner_id, asset_id)
        if asset is not None:
            yield asset


def shared_assets(store: Store, environment: Environment, user_id: str) -> dict[str, tuple[Asset, tuple[Role, ...]]]:
    """Return what others let somebody use, by id, with its permissions, those on asset groups around it included."""
    found: dict[str, tuple[Asset, tuple[Role, ...]]] = {}

    def add(access: AssetAccess, asset_id: str) -> None:
        asset = find_asset(store, environment, access.owner_id, asset_id)
        if asset is not None:
            _, known = found.get(asset_id, (asset, ()))
            found[asset_id] = asset, tuple(dict.fromkeys([*known, *_in_force(store, environment, access)]))

    for access in environment.asset_access.filter(user_id=user_id):
        add(access, access.asset_id)
        for asset_id in _children_of(store, environment, access):
            add(access, asset_id)
    return {asset_id: (asset, roles) for asset_id, (asset, roles) in found.items() if roles}


def permissions_on(store: Store, environment: Environment, asset_id: str, user_id: str) -> tuple[Role, ...]:
    """List what somebody may do with an asset of somebody else, directly or through an asset group."""
    found = shared_assets(store, environment, user_id).get(asset_id)
    return found[1] if found is not None else ()


def _children_of(store: Store, environment: Environment, access: AssetAccess) -> list[str]:
    """List what is in the asset group that somebody may use; nothing for an asset of another type."""
    asset = find_asset(store, environment, access.owner_id, access.asset_id)
    return children(asset) if asset is not None else []


def _in_force(store: Store, environment: Environment, access: AssetAccess) -> list[Role]:
    """List the permissions that were given: by a partner, only those that it has itself."""
    if access.granted_by == access.owner_id:
        return list(access.permissions)
    from_owner = [
        own
        for own in environment.asset_access.filter(user_id=access.granted_by)
        if own.granted_by == access.owner_id
        and access.asset_id in (own.asset_id, *_children_of(store, environment, own))
    ]
    return [role for role in access.permissions if any(role in own.permissions for own in from_owner)]


def assign(
    environment: Environment, asset: Asset, user_id: str, granted_by: str, permissions: Iterable[Role]
) -> AssetAccess:
    """Let somebody use an asset: new permissions replace those that the same business gave before (BA28)."""
    return environment.asset_access.put(
        AssetAccess(
            asset_id=asset.id,
            owner_id=asset.owner_id,
            user_id=user_id,
            granted_by=granted_by,
            permissions=tuple(dict.fromkeys(permissions)),
        )
    )


def withdraw(environment: Environment, access: AssetAccess) -> None:
    """Take access away, and from the people of a partner what it had passed on to them."""
    environment.asset_access.remove(access.id)
    if access.granted_by == access.owner_id:
        for passed_on in environment.asset_access.filter(asset_id=access.asset_id):
            if passed_on.granted_by == access.user_id:
                environment.asset_access.remove(passed_on.id)


def relationship(environment: Environment, business_id: str, user_id: str) -> Relationship | None:
    """Return what somebody is to a business; None for a stranger."""
    return environment.relationships.get(f"{business_id} {user_id}")


def is_member(environment: Environment, business_id: str, user_id: str) -> bool:
    """Tell whether somebody works for the business."""
    found = relationship(environment, business_id, user_id)
    return found is not None and found.role != "PARTNER"


def is_partner(environment: Environment, business_id: str, user_id: str) -> bool:
    """Tell whether another business is a partner, which may be given access to assets."""
    found = relationship(environment, business_id, user_id)
    return found is not None and found.role == "PARTNER"


def may_manage(environment: Environment, business_id: str, user_id: str) -> bool:
    """Tell whether somebody decides for a business: it is theirs, or they are its administrator (BA12, QA4)."""
    found = relationship(environment, business_id, user_id)
    return business_id == user_id or (found is not None and found.role == "BIZ_ADMIN")


def join(
    environment: Environment,
    business_id: str,
    user_id: str,
    role: BusinessRole,
    *,
    created_by: str,
    created_by_business: str,
    now: float,
) -> Relationship:
    """Make somebody a member or a partner of a business."""
    return environment.relationships.put(
        Relationship(
            business_id=business_id,
            user_id=user_id,
            role=role,
            created_by=created_by,
            created_by_business=created_by_business,
            created_at=now,
        )
    )


def leave(environment: Environment, ended: Relationship) -> None:
    """End a membership or partnership, and all access that came with it."""
    environment.relationships.remove(ended.id)
    for access in environment.asset_access.filter(user_id=ended.user_id):
        if access.granted_by == ended.business_id:
            withdraw(environment, access)
