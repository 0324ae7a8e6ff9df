"""`/pins/{pin_id}/product_tags`: the products that a Pin is tagged with (PT1-PT6)."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from mockserver.api.access import board_of, readable_pin, require_own_pin
from mockserver.api.analytics_filters import is_claimed
from mockserver.api.cascade import put_pin
from mockserver.http.json_body import invalid
from mockserver.model import errors
from mockserver.request.routes import Routes

if TYPE_CHECKING:
    from mockserver.api.serializers import Json
    from mockserver.model.records import Pin
    from mockserver.request.call import Call

routes = Routes()


@routes("product_tags/list")
def list_product_tags(call: Call, pin_id: str) -> Json:
    """Answer the product tags of a Pin."""
    return product_tags(readable_pin(call, pin_id))


@routes("product_tags/bulk_add")
def add_product_tags(call: Call, pin_id: str) -> Json:
    """Add all of the tags or none; to add one that is there already changes nothing (PT3)."""
    wanted = _wanted(call)
    pin = require_own_pin(call, pin_id)
    reasons = {tag: reason for tag in wanted if (reason := _reason_against(call, pin, tag))}
    if reasons:
        refusal = errors.INELIGIBLE_PRODUCT_TAGS.with_hint(
            f"A tag is a public product Pin of the same owner, whose link is on a website that they claimed: {reasons}"
            " (PT4); nothing was tagged."
        )
        failed = [{"pin_id": tag, "error_message": reason} for tag, reason in reasons.items()]
        refusal.extra["details"] = {"product_tags": failed}
        raise refusal
    tags = tuple(dict.fromkeys([*pin.product_tags, *wanted]))
    return product_tags(put_pin(call, replace(pin, product_tags=tags)))


@routes("product_tags/bulk_delete")
def delete_product_tags(call: Call, pin_id: str) -> None:
    """Remove product tags; to remove one that is not there changes nothing (PT3)."""
    gone = _wanted(call)
    pin = require_own_pin(call, pin_id)
    put_pin(call, replace(pin, product_tags=tuple(tag for tag in pin.product_tags if tag not in gone)))


def product_tags(pin: Pin) -> Json:
    """Show the product tags of a Pin (PT1)."""
    return {"product_tags": [{"pin_id": tag} for tag in pin.product_tags]}


def _wanted(call: Call) -> list[str]:
    tags = [item["pin_id"] for item in call.body()["product_tags"]]
    twice = [tag for tag, times in Counter(tags).items() if times > 1]
    if twice:
        raise invalid(f"product_tags has non-unique elements: {', '.join(twice)}", "Name each Pin once (PT3).")
    return tags


def _reason_against(call: Call, hero: Pin, tag: str) -> str | None:
    """Find Pinterest's first reason why a Pin cannot be tagged on another."""
    pin = call.environment.pins.get(tag)
    if pin is None:
        return "PIN_MISSING"
    if board_of(call, pin).privacy != "PUBLIC":
        return "PIN_IS_PRIVATE"
    if not pin.is_product:
        return "PRODUCT_METADATA_MISSING"
    if pin.owner_id != hero.owner_id:
        return "PIN_NOT_FROM_SAME_USER_AS_HERO_PIN"
    return None if is_claimed(call, pin) else "PIN_NOT_FROM_VERIFIED_DOMAIN"
