"""Previews of ads: of an ad before it is made (AP1, AP2), and of the ads in the ad groups of a campaign (AP3, AP4)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from mockserver.api.consequences.base import ItemError, Rules
from mockserver.api.consequences.product_group_promotions import product_group
from mockserver.api.consequences.statuses import sibling
from mockserver.api.derived.by_shape import answer_by_shape, path_of
from mockserver.api.derived.entities import entities_at, entity_at
from mockserver.request.routes import Routes

if TYPE_CHECKING:
    from collections.abc import Callable

    from mockserver.api.derived.parsed import ParsedCall
    from mockserver.model.records import Entity

    Fields = dict[str, Any]

routes = Routes()

DAY = 24 * 60 * 60
LIFETIME = 30 * DAY
"""Seconds that the preview of an ad group lives (AP4)."""
MOST = 100
"""The most ad groups in one request (AP4)."""
BAD_LINK = "Whoops! It looks like you entered an invalid URL. Try creating a Pin again with a valid URL."
"""The text of the refusal of an unknown Pin or one without a link (AP2)."""


class CampaignAdPreviews(Rules):
    """The rules of previews of ad groups, each of which has one at a time."""

    def create(self, parsed: ParsedCall, sent: Fields, fields: Fields) -> Fields:
        """Preview the oldest ad or promoted product group of the ad group (AP3)."""
        call = parsed.call
        ad_group = sibling(parsed, "ad_groups", sent["ad_group_id"])
        random = parsed.random("preview", ad_group.id, call.now)
        uuid = str(UUID(int=random.getrandbits(128), version=4))
        assert call.app is not None
        assert call.user is not None
        return {
            "uuid": uuid,
            "url": f"https://ads.pinterest.com/campaign-ad-preview/{uuid}/",
            "ad_group_id": ad_group.id,
            "ad_account_id": fields["ad_account_id"],
            "is_active": True,
            "expires_at": int(call.now + LIFETIME) * 1000,
            "user_id": int(call.user.id),
            "client_id": int(call.app.id),
            **_shown(parsed, ad_group),
        }

    def listed(self, parsed: ParsedCall) -> Callable[[Entity], bool]:
        """Build the test for previews that have not expired (AP3)."""
        return lambda preview: preview.fields["expires_at"] > parsed.call.now * 1000


@routes("ads/campaign_ad_preview_create")
def create_previews(parsed: ParsedCall) -> Any:
    """Preview ad groups, each on its own (AP4)."""
    if len(parsed.body) > MOST:
        raise ItemError(1, f"There are at most {MOST} ad groups in one request.")
    return answer_by_shape(parsed)


@routes("ads/campaign_ad_preview_delete")
def delete_previews(parsed: ParsedCall) -> None:
    """Delete all of the previews or none (AP3)."""
    environment, path = parsed.call.environment, path_of(parsed)
    found = [entity_at(environment, path, one) for one in parsed.parameters["ad_group_ids"]]
    there = [preview for preview in found if preview is not None]
    if len(there) < len(found):
        raise ItemError(404, "Campaign ad preview not found.", 404)
    for preview in there:
        environment.entities.remove(preview.key)


@routes("ad_previews/create")
def preview_ad(parsed: ParsedCall) -> Fields:
    """Preview a Pin with a link, a picture, or a product group (AP1, AP2)."""
    body = parsed.body
    if "pin_id" in body:
        pin = parsed.call.environment.pins.get(body["pin_id"])
        if pin is None or not pin.link:
            raise ItemError(1, BAD_LINK)
    elif "catalog_product_group_id" in body:
        product_group(parsed, body["catalog_product_group_id"])
    random = parsed.random("ad preview", sorted(body.items()), parsed.call.now)
    return {"url": f"https://ads.pinterest.com/ad-preview/{random.getrandbits(256):064x}/"}


def _shown(parsed: ParsedCall, ad_group: Entity) -> Fields:
    """Name the Pin and ad, or the promoted product group, that a preview shows; nothing for an empty ad group."""
    for ad in entities_at(parsed.call.environment, parsed.account_path("ads")):
        if ad.fields["ad_group_id"] == ad_group.id:
            return {"pin_id": int(ad.fields["pin_id"]), "pin_promotion_id": int(ad.id)}
    for promotion in entities_at(parsed.call.environment, parsed.account_path("product_group_promotions")):
        if promotion.fields["ad_group_id"] == ad_group.id:
            return {"promoted_product_group_id": int(promotion.id)}
    return {}


RULES = {"campaign_ad_previews": CampaignAdPreviews()}
