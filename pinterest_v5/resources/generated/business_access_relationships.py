"""Business access relationships. Do not edit: tools/generate_client.py wrote this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_v5.core.call import Nothing, operation
from pinterest_v5.core.endpoint import Mode, Resource, endpoint, listing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pinterest_v5.core.call import Call
    from pinterest_v5.models import Page
    from pinterest_v5.models import generated as models


class BusinessAccessRelationships(Resource[Mode]):
    """`api.business_access_relationships`."""

    @endpoint
    def create_brand_account(
        self,
        business_hierarchy_id: str,
        country: models.Country,
        name: str,
        username: str,
        *,
        about: str | None = None,
        profile_image: models.BrandAccountProfileImage | None = None,
        website: str | None = None,
    ) -> Call[models.BrandAccount]:
        """Create brand account.

        Operation `brand_accounts/create`. Scopes: `biz_access:read`, `biz_access:write`.
        """
        return operation("POST business_access/business_hierarchy/{business_hierarchy_id}/brand_accounts", locals())

    @endpoint
    def update_brand_account(
        self,
        brand_account_id: str,
        business_hierarchy_id: str,
        *,
        about: str | None = None,
        country: models.Country | None = None,
        name: str | None = None,
        profile_image: models.BrandAccountProfileImageUpdate | None = None,
        username: str | None = None,
        website: str | None = None,
    ) -> Call[models.BrandAccount]:
        """Update brand account.

        Operation `brand_accounts/update`. Scopes: `biz_access:read`, `biz_access:write`.
        """
        return operation(
            "PATCH business_access/business_hierarchy/{business_hierarchy_id}/brand_accounts/{brand_account_id}",
            locals(),
        )

    @listing
    def list_employers(
        self, *, assets_summary: bool | None = None, bookmark: str | None = None, page_size: int | None = None
    ) -> Call[Page[models.UserBusinessRoleBinding]]:
        """List employers.

        Operation `get/business_employers`. Scopes: `biz_access:read`.
        """
        return operation("GET businesses/employers", locals())

    @endpoint
    def delete_members(
        self, business_id: str, body: models.DeleteBusinessMembershipBody
    ) -> Call[models.DeleteBusinessMembership200Response]:
        """Delete members.

        Operation `delete_business_membership`. Scopes: `biz_access:read`, `biz_access:write`.
        """
        return operation("DELETE businesses/{business_id}/members", locals(), body="body")

    @listing
    def list_members(
        self,
        business_id: str,
        *,
        fetch_system_users: bool | None = None,
        assets_summary: bool | None = None,
        business_roles: Sequence[models.MemberBusinessRole] | None = None,
        member_ids: str | None = None,
        start_index: int | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
    ) -> Call[Page[models.UserBusinessRoleBinding]]:
        """List members.

        Operation `get/business_members`. Scopes: `biz_access:read`.
        """
        return operation("GET businesses/{business_id}/members", locals())

    @endpoint
    def update_members(
        self, business_id: str, items: Sequence[models.BusinessMembershipMember]
    ) -> Call[models.UpdateBusinessMembershipsResponse]:
        """Update members.

        Operation `update/business_memberships`. Scopes: `biz_access:write`.
        """
        return operation("PATCH businesses/{business_id}/members", locals(), body="items")

    @endpoint
    def delete_partners(
        self, business_id: str, body: models.DeleteBusinessPartnersDelete
    ) -> Call[models.DeleteBusinessPartners]:
        """Delete partners.

        Operation `delete_business_partners`. Scopes: `biz_access:write`.
        """
        return operation("DELETE businesses/{business_id}/partners", locals(), body="body")

    @listing
    def list_partners(
        self,
        business_id: str,
        *,
        assets_summary: bool | None = None,
        partner_type: models.PartnerType | None = None,
        partner_ids: str | None = None,
        start_index: int | None = None,
        sort_ascending: bool | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
    ) -> Call[Page[models.UserBusinessRoleBinding]]:
        """List partners.

        Operation `get/business_partners`. Scopes: `biz_access:read`.
        """
        return operation("GET businesses/{business_id}/partners", locals())

    @endpoint
    def update_system_user(self, business_id: str, system_user_id: str, name: str) -> Call[None]:
        """Update system user.

        Operation `system_user/update`. Scopes: `biz_access:read`, `biz_access:write`.
        """
        return operation("PATCH businesses/{business_id}/system_users/{system_user_id}", locals(), answer=Nothing)
