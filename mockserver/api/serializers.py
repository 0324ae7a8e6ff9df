"""Convert records to the JSON that Pinterest sends: every field is there, and null where unknown (F13)."""

from __future__ import annotations

import hashlib
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any

from mockserver.api.access import board_of, count_visible_boards, count_visible_pins
from mockserver.api.date_range import today
from mockserver.api.follow_graph import board_followers, count_followed_people
from mockserver.api.metrics import pin_metrics
from mockserver.http.public_urls import pictures
from mockserver.model.image_sizes import OF_PINS, pixels
from mockserver.model.placeholder_images import placeholder_image
from mockserver.model.records import CarouselMedia, VideoMedia

if TYPE_CHECKING:
    from mockserver.model.records import Board, Interest, Picture, Pin, PinMedia, Section, Slot, User, Website
    from mockserver.request.call import Call

Json = dict[str, Any]

PROFILE_SIZE = ((600, 600),)


def timestamp(call: Call, moment: float) -> str:
    """Write a time like `2022-08-11T08:46:16`, in UTC; without a zone unless the behaviour says otherwise (F4, Q16)."""
    text = datetime.fromtimestamp(moment, timezone.utc).strftime("%Y-%m-%dT%H:%M:%S")
    return text + "Z" if call.mock.behaviour.timestamp_zone else text


def account(call: Call) -> Json:
    """Show the caller's account (U1).

    Boards and Pins are counted as far as the token sees them, a group board only for its owner.
    """
    environment, user = call.environment, call.caller
    return {
        "id": user.id,
        "username": user.username,
        "account_type": user.account_type,
        "business_name": user.business_name,
        "about": user.about,
        "website_url": user.website_url,
        "profile_image": profile_image(call, user, "600x600_R"),
        "board_count": count_visible_boards(call),
        "pin_count": count_visible_pins(call),
        "follower_count": environment.follows.count(followed_id=user.id),
        "following_count": count_followed_people(environment, user.id),
        "monthly_views": user.monthly_views,
    }


def user_summary(call: Call, user_id: str) -> Json:
    """Show a person in brief (U4, U7)."""
    return {"type": "user", "username": username(call, user_id)}


def linked_business(call: Call, user: User) -> Json:
    """Show a linked business (U3)."""
    return {
        "username": user.username,
        "image_small_url": profile_image(call, user, "75x75_RS"),
        "image_medium_url": profile_image(call, user, "140x140_RS"),
        "image_large_url": profile_image(call, user, "280x280_RS"),
        "image_xlarge_url": profile_image(call, user, "600x600_R"),
    }


def website(call: Call, website: Website) -> Json:
    """Show a claimed website (U8). `verified_at` has microseconds (F4)."""
    moment = datetime.fromtimestamp(website.verified_at, timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.%f")
    zone = "Z" if call.mock.behaviour.timestamp_zone else ""
    return {"website": website.address, "status": "success", "verified_at": moment + zone}


def website_verification(user: User) -> Json:
    """Show the code with which a user claims websites (U8); it stays the same for the user."""
    code = hashlib.md5(f"website of {user.id}".encode(), usedforsecurity=False).hexdigest()
    metatag = f'<meta name="p:domain_verify" content="{code}"/>'
    return {
        "verification_code": code,
        "dns_txt_record": f"pinterest-site-verification={code}",
        "metatag": metatag,
        "filename": f"pinterest-{code[:5]}.html",
        "file_content": f"<!DOCTYPE html><html><head>{metatag}<title></title></head><body></body></html>",
    }


def interest(_: Call, interest: Interest) -> Json:
    """Show an interest (U9)."""
    address = f"https://www.pinterest.com/ideas/{interest.key.replace(' ', '-')}/{interest.id}/"
    return {"id": interest.id, "key": interest.key, "name": interest.name, "canonical_url": address}


def board(call: Call, board: Board) -> Json:
    """Show a board (B1)."""
    pins = call.environment.pins.listing(board_id=board.id)
    newest = pins.page(None, 6)
    return {
        "id": board.id,
        "name": board.name,
        "description": board.description,
        "privacy": board.privacy,
        "owner": {"username": username(call, board.owner_id)},
        "media": {
            "image_cover_url": picture_url(call, "400x300", newest[0].media.cover.key) if newest else None,
            "pin_thumbnail_urls": [picture_url(call, "150x150", pin.media.cover.key) for pin in newest[1:]],
        },
        "created_at": timestamp(call, board.created_at),
        "board_pins_modified_at": timestamp(call, board.pins_modified_at),
        "collaborator_count": len(board.collaborator_ids),
        "follower_count": len(board_followers(call.environment, board)),
        "pin_count": len(pins),
        "is_ads_only": board.is_ads_only,
    }


def section(_: Call, section: Section) -> Json:
    """Show a section (B11)."""
    return {"id": section.id, "name": section.name}


def pin(call: Call, pin: Pin) -> Json:
    """Show a Pin (P1)."""
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
        "board_owner": {"username": username(call, board_of(call, pin).owner_id)},
        "parent_pin_id": pin.parent_pin_id,
        "media": media(call, pin.media),
        "creative_type": pin.media.creative_type,
        "is_owner": pin.owner_id == call.caller.id,
        "is_standard": pin.is_standard,
        "has_been_promoted": pin.has_been_promoted,
        "is_product": pin.is_product,
        "ai_disclosures": {"values": list(pin.ai_disclosures)},
        "pin_metrics": pin_metrics(pin, today(call)) if call.parameters.get("pin_metrics") else None,
    }


def summary_pin(call: Call, pin: Pin) -> Json:
    """Show a Pin as a search among everybody's Pins does."""
    texts = {"title": pin.title, "description": pin.description, "alt_text": pin.alt_text, "link": pin.link}
    return {"id": pin.id, **texts, "media": media(call, pin.media)}


def media(call: Call, media: PinMedia) -> Json:
    """Show the media of a Pin (P5, P6)."""
    if isinstance(media, CarouselMedia):
        items = [_slot(call, slot) for slot in media.slots]
        return {"media_type": media.media_type, "items": items}
    shown: Json = {"media_type": media.media_type, "images": images(call, media.cover)}
    if isinstance(media, VideoMedia):
        shown |= {
            "cover_image_url": picture_url(call, "originals", media.cover.key),
            "video_url": None if media.file_key is None else _url(call, "videos/720p", media.file_key, "mp4"),
            "video_url_hls": None,  # only for a few partners (P1)
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
    """Show a picture in four sizes: two fixed, two proportional, `1200x` never wider than the source (P5)."""
    sizes = {name: pixels(name, picture.width, picture.height) for name in OF_PINS}
    return {
        name: {"width": width, "height": height, "url": picture_url(call, name, picture.key)}
        for name, (width, height) in sizes.items()
    }


def picture_url(call: Call, size: str, key: str) -> str:
    """Build the address of a picture after Pinterest's pattern (P5)."""
    return _url(call, size, key, "jpg")


def _url(call: Call, folder: str, key: str, ending: str) -> str:
    return f"{pictures(call.request)}/{folder}/{key[:2]}/{key[2:4]}/{key[4:6]}/{key}.{ending}"


def profile_image(call: Call, user: User, size: str) -> str:
    """Return the address of a person's picture, in one of the sizes."""
    return picture_url(call, size, placeholder_image(user.id, PROFILE_SIZE).key)


def username(call: Call, user_id: str) -> str:
    """Return the name of a person; empty for one who is gone."""
    user = call.store.users.get(user_id)
    return user.username if user else ""
