"""Check grants of access: the caller owns the asset, and the permissions fit its type (BA6, BA26)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mockserver.api.consequences.base import ItemError
from mockserver.state.business_access import find_asset

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from mockserver.model.records.business_access import Role
    from mockserver.request.call import Call
    from mockserver.state.business_access import Asset

INVALID_ASSET = 2932
"""The code of the refusal of an unknown asset (ER20)."""


def assets_to_give(
    call: Call, owner_id: str, permissions: Mapping[str, Iterable[Role]]
) -> list[tuple[Asset, tuple[Role, ...]]]:
    """List the assets of a business with the permissions meant for each. Raises `ItemError`."""
    given = []
    for asset_id, roles in permissions.items():
        asset = find_asset(call.store, call.environment, owner_id, asset_id)
        if asset is None:
            raise ItemError(INVALID_ASSET, f"Invalid asset id: {asset_id}")
        require_fitting(asset, roles)
        given.append((asset, tuple(roles)))
    return given


def require_fitting(asset: Asset, permissions: Iterable[Role]) -> None:
    """Raise `ItemError` for publishing on anything but a profile, or a group that may hold one (BA6)."""
    if "PROFILE_PUBLISHER" in permissions and asset.type not in ("PROFILE", "ASSET_GROUP"):
        raise ItemError(1, f"Invalid request: PROFILE_PUBLISHER is for profiles, and {asset.id} is an {asset.type}")
