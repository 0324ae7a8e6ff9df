"""Records as the JSON that Pinterest sends: every field, null where unknown (F13)."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any

from mockserver.picture_sizes import OF_PINS, pixels
from mockserver.records import CarouselMedia, VideoMedia
from mockserver.stand_ins import stand_in

if TYPE_CHECKING:
    from mockserver.call import Call
    from mockserver.records import Board, Picture, Pin, PinMedia, Slot, User

Json = dict[str, Any]

PROFILE_SIZE = ((600, 600),)


def timestamp(call: Call, moment: float) -> str:
    """`2022-08-11T08:46:16`, UTC without a zone unless the behaviour says otherwise (F4, Q16)."""
    text = datetime.fromtimestamp(moment, timezone.utc).strftime("%Y-%m-%dT%H:%M:%S")
    return text + "Z" if call.mock.behaviour.timestamp_zone else text


def account(call: Call, user: User) -> Json:
    """U1."""
    return {
        "id": user.id,
        "username": user.username,
        "account_type": user.account_type,
        "business_name": user.business_name,
        "about": user.about,
        "website_url": user.website_url,
        "profile_image": picture_url(call, "600x600_R", stand_in(user.id, PROFILE_SIZE).key),
        "board_count": len(call.environment.boards.where(owner_id=user.id)),
        "pin_count": len(call.environment.pins.where(owner_id=user.id)),
        "follower_count": 0,
        "following_count": 0,
        "monthly_views": user.monthly_views,
    }


def board(call: Call, board: Board) -> Json:
    """B1."""
    pins = sorted(call.environment.pins.where(board_id=board.id), key=lambda pin: -pin.created_at)
    return {
        "id": board.id,
        "name": board.name,
        "description": board.description,
        "privacy": board.privacy,
        "owner": {"username": username(call, board.owner_id)},
        "media": {
            "image_cover_url": picture_url(call, "400x300", pins[0].media.cover.key) if pins else None,
            "pin_thumbnail_urls": [picture_url(call, "150x150", pin.media.cover.key) for pin in pins[1:6]],
        },
        "created_at": timestamp(call, board.created_at),
        "board_pins_modified_at": timestamp(call, board.pins_modified_at),
        "collaborator_count": 0,
        "follower_count": 0,
        "pin_count": len(pins),
        "is_ads_only": board.is_ads_only,
    }


def pin(call: Call, pin: Pin) -> Json:
    """P1."""
    return {
        "id": pin.id,
        "created_at": timestamp(call, pin.created_at),
        "link": pin.link,
        "title": pin.title,
        "description": pin.description,
        "alt_text": pin.alt_text,
        "dominant_color": pin.dominant_color or pin.media.cover.color,
        "board_id": pin.board_id,
        "board_section_id": pin.section_id,
        "board_owner": {"username": username(call, pin.owner_id)},
        "parent_pin_id": pin.parent_pin_id,
        "media": media(call, pin.media),
        "creative_type": pin.media.creative_type,
        "is_owner": pin.owner_id == call.caller.id,
        "is_standard": pin.is_standard,
        "has_been_promoted": False,
        "pin_metrics": None,
    }


def media(call: Call, media: PinMedia) -> Json:
    """P5, P6."""
    if isinstance(media, CarouselMedia):
        items = [_slot(call, slot) for slot in media.slots]
        return {"media_type": media.media_type, "items": items}
    shown: Json = {"media_type": media.media_type, "images": images(call, media.cover)}
    if isinstance(media, VideoMedia):
        shown |= {
            "cover_image_url": picture_url(call, "originals", media.cover.key),
            "video_url": None if media.file_key is None else _url(call, "videos/720p", media.file_key, "mp4"),
            "duration": media.duration,
            "width": media.width,
            "height": media.height,
        }
    return shown


def _slot(call: Call, slot: Slot) -> Json:
    return {
        "item_type": "image",
        "title": slot.title,
        "description": slot.description,
        "link": slot.link,
        "images": images(call, slot.picture),
    }


def images(call: Call, picture: Picture) -> Json:
    """The four sizes of a picture: two fixed, two proportional, `1200x` never wider than the source (P5)."""
    sizes = {name: pixels(name, picture.width, picture.height) for name in OF_PINS}
    return {
        name: {"width": width, "height": height, "url": picture_url(call, name, picture.key)}
        for name, (width, height) in sizes.items()
    }


def picture_url(call: Call, size: str, key: str) -> str:
    """Pinterest's pattern (P5), on the fake's own origin."""
    return _url(call, size, key, "jpg")


def _url(call: Call, folder: str, key: str, ending: str) -> str:
    return f"{call.request.host_url}pinimg/{folder}/{key[:2]}/{key[2:4]}/{key[4:6]}/{key}.{ending}"


def username(call: Call, user_id: str) -> str:
    user = call.store.users.get(user_id)
    return user.username if user else ""
