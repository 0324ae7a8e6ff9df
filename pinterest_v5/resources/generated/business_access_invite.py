"""Business access invite. Do not edit: tools/generate_client.py wrote this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_v5.core.call import operation
from pinterest_v5.core.endpoint import Mode, Resource, endpoint, listing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pinterest_v5.core.call import Call
    from pinterest_v5.models import Page
    from pinterest_v5.models import generated as models


class BusinessAccessInvite(Resource[Mode]):
    """`api.business_access_invite`."""

    @endpoint
    def respond(
        self, invites: Sequence[models.AuthRespondInvitesBodyItem]
    ) -> Call[models.RespondToInvitesResponseArray]:
        """Respond business access invite.

        Operation `respond_business_access_invites`. Scopes: `biz_access:read`, `biz_access:write`.
        """
        return operation("PATCH businesses/invites", locals())

    @endpoint
    def cancel(self, business_id: str, body: models.CancelInvitesRequest) -> Call[models.CancelInvitesResponse]:
        """Cancel business access invite.

        Operation `cancel_invites_or_requests`. Scopes: `biz_access:write`.
        """
        return operation("DELETE businesses/{business_id}/invites", locals(), body="body")

    @listing
    def list(
        self,
        business_id: str,
        *,
        is_member: bool | None = None,
        invite_status: Sequence[models.InviteFilterStatus] | None = None,
        invite_type: models.InviteType | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
    ) -> Call[Page[models.InviteResponse]]:
        """List business access invite.

        Operation `get/invites`. Scopes: `biz_access:read`.
        """
        return operation("GET businesses/{business_id}/invites", locals())

    @endpoint
    def create(
        self,
        business_id: str,
        business_role: models.BusinessRoleForInvite,
        invite_type: models.InviteType,
        *,
        members: Sequence[str] | None = None,
        partners: Sequence[str] | None = None,
    ) -> Call[models.CreateInvitesResultsResponseArray]:
        """Create business access invite.

        Operation `create_membership_or_partnership_invites`. Scopes: `biz_access:write`.
        """
        return operation("POST businesses/{business_id}/invites", locals())

    @endpoint
    def create_asset_invites(
        self, business_id: str, invites: Sequence[models.CreateAssetInvitesRequestItem]
    ) -> Call[models.UpdateInvitesResultsResponseArray]:
        """Create asset invites.

        Operation `create_asset_invites`. Scopes: `biz_access:read`, `biz_access:write`.
        """
        return operation("POST businesses/{business_id}/invites/assets/access", locals())

    @endpoint
    def create_asset_access_requests(
        self, business_id: str, asset_requests: Sequence[models.CreateAssetAccessRequestItem]
    ) -> Call[models.CreateAssetAccessRequestResponse]:
        """Create asset access requests.

        Operation `asset_access_requests/create`. Scopes: `biz_access:read`, `biz_access:write`.
        """
        return operation("POST businesses/{business_id}/requests/assets/access", locals())
