"""Business access assets. Do not edit: tools/generate_client.py wrote this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from pinterest_v5.core.call import operation
from pinterest_v5.core.endpoint import Mode, Resource, endpoint, listing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pinterest_v5.core.call import Call
    from pinterest_v5.models import Page
    from pinterest_v5.models import generated as models


class BusinessAccessAssets(Resource[Mode]):
    """`api.business_access_assets`."""

    @endpoint
    def delete_asset_group(
        self, business_id: str, body: models.AssetGroupDeletionDelete
    ) -> Call[models.AssetGroupDeletion]:
        """Delete asset group.

        Operation `asset_group/delete`. Scopes: `biz_access:read`, `biz_access:write`.
        """
        return operation("DELETE businesses/{business_id}/asset_groups", locals(), body="body")

    @endpoint
    def update_asset_group(
        self,
        business_id: str,
        *,
        asset_groups_to_update: Sequence[models.AssetGroupUpdateItemReadOrUpdateItem] | None = None,
        exceptions: Sequence[models.AssetGroupUpdateError] | None = None,
        updated_asset_groups: Sequence[models.AssetGroupBinding] | None = None,
    ) -> Call[models.AssetGroupModification]:
        """Update asset group.

        Operation `asset_group/update`. Scopes: `biz_access:read`, `biz_access:write`.
        """
        return operation("PATCH businesses/{business_id}/asset_groups", locals())

    @endpoint
    def create_asset_group(
        self,
        business_id: str,
        asset_group_description: str,
        asset_group_name: str,
        asset_group_types: Sequence[models.AssetGroupType],
        *,
        asset_group: models.AssetGroupBinding | None = None,
    ) -> Call[models.AssetGroupInput]:
        """Create asset group.

        Operation `asset_group/create`. Scopes: `biz_access:read`, `biz_access:write`.
        """
        return operation("POST businesses/{business_id}/asset_groups", locals())

    @listing
    def list(
        self,
        business_id: str,
        *,
        permissions: Sequence[models.PermissionsWithOwner] | None = None,
        child_asset_id: str | None = None,
        asset_group_id: str | None = None,
        asset_type: Literal["AD_ACCOUNT", "PROFILE", "ASSET_GROUP", "CATALOG", "CONSUMER"] | None = None,
        start_index: int | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
    ) -> Call[Page[models.BusinessAssets]]:
        """List business access assets.

        Operation `business_assets/get`. Scopes: `biz_access:read`.
        """
        return operation("GET businesses/{business_id}/assets", locals())

    @listing
    def list_members_of_asset(
        self,
        business_id: str,
        asset_id: str,
        *,
        start_index: int | None = None,
        fetch_system_users: bool | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
    ) -> Call[Page[models.UserSingleAssetBinding]]:
        """List members of asset.

        Operation `business_asset_members/get`. Scopes: `biz_access:read`.
        """
        return operation("GET businesses/{business_id}/assets/{asset_id}/members", locals())

    @listing
    def list_partners_of_asset(
        self,
        business_id: str,
        asset_id: str,
        *,
        start_index: int | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
    ) -> Call[Page[models.UserSingleAssetBinding]]:
        """List partners of asset.

        Operation `business_asset_partners/get`. Scopes: `biz_access:read`.
        """
        return operation("GET businesses/{business_id}/assets/{asset_id}/partners", locals())

    @endpoint
    def delete_access_of_members(
        self, business_id: str, body: models.BusinessMembersAssetAccessDeleteBody
    ) -> Call[models.DeleteMemberAccessResultsResponseArray]:
        """Delete access of members.

        Operation `business_members_asset_access/delete`. Scopes: `biz_access:write`.
        """
        return operation("DELETE businesses/{business_id}/members/assets/access", locals(), body="body")

    @endpoint
    def update_access_of_members(
        self, business_id: str, accesses: Sequence[models.UpdateMemberAssetAccessItem]
    ) -> Call[models.UpdateMemberAssetsResultsResponseArray]:
        """Update access of members.

        Operation `business_members_asset_access/update`. Scopes: `biz_access:write`.
        """
        return operation("PATCH businesses/{business_id}/members/assets/access", locals())

    @listing
    def list_assets_of_member(
        self,
        business_id: str,
        member_id: str,
        *,
        asset_type: Literal["AD_ACCOUNT", "PROFILE", "ASSET_GROUP", "CATALOG", "CONSUMER"] | None = None,
        start_index: int | None = None,
        sort_by: models.AssetSortBy | None = None,
        sort_ascending: bool | None = None,
        search_by: models.AssetSearchBy | None = None,
        search_value: str | None = None,
        asset_permission_type: models.AssetPermissionType | None = None,
        ad_account_statuses: Sequence[models.NonDraftEntityStatus] | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
    ) -> Call[Page[models.AssetIdPermissions]]:
        """List assets of member.

        Operation `business_member_assets/get`. Scopes: `biz_access:read`.
        """
        return operation("GET businesses/{business_id}/members/{member_id}/assets", locals())

    @endpoint
    def delete_access_of_partners(
        self, business_id: str, body: models.DeletePartnerAssetAccessBody
    ) -> Call[models.DeletePartnerAssetAccessResultsResponseArray]:
        """Delete access of partners.

        Operation `delete_partner_asset_access_handler_impl`. Scopes: `biz_access:write`.
        """
        return operation("DELETE businesses/{business_id}/partners/assets", locals(), body="body")

    @endpoint
    def update_access_of_partners(
        self, business_id: str, accesses: Sequence[models.UpdatePartnerAssetAccessItem]
    ) -> Call[models.UpdatePartnerAssetsResultsResponseArray]:
        """Update access of partners.

        Operation `update_partner_asset_access_handler_impl`. Scopes: `biz_access:write`.
        """
        return operation("PATCH businesses/{business_id}/partners/assets", locals())

    @listing
    def list_assets_of_partner(
        self,
        business_id: str,
        partner_id: str,
        *,
        partner_type: Literal["INTERNAL", "EXTERNAL"] | None = None,
        asset_type: Literal["AD_ACCOUNT", "PROFILE", "ASSET_GROUP", "CATALOG", "CONSUMER"] | None = None,
        start_index: int | None = None,
        sort_by: models.AssetSortBy | None = None,
        sort_ascending: bool | None = None,
        search_by: models.AssetSearchBy | None = None,
        search_value: str | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
    ) -> Call[Page[models.BaseBusinessAssets]]:
        """List assets of partner.

        Operation `business_partner_asset_access/get`. Scopes: `biz_access:read`.
        """
        return operation("GET businesses/{business_id}/partners/{partner_id}/assets", locals())
