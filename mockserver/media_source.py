"""From the `media_source` of a request to what the Pin shows (P4)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit

from mockserver import errors
from mockserver.pictures import uploaded_picture
from mockserver.records import CarouselMedia, ImageMedia, Slot
from mockserver.stand_ins import stand_in
from mockserver.uploads import status, video

if TYPE_CHECKING:
    from collections.abc import Callable

    from mockserver.call import Call
    from mockserver.records import MediaUpload, Picture, PinMedia

Fields = dict[str, Any]
T = TypeVar("T")

CONTENT_TYPES = ("image/jpeg", "image/png")
BASE64 = re.compile(r"[a-zA-Z0-9+/=]+")
DIGITS = re.compile(r"[0-9]+")
COVERS = ("cover_image_url", "cover_image_data", "cover_image_key_frame_time")


def resolve(call: Call, media_source: Fields, *, link: str | None = None) -> PinMedia:
    """What a Pin with this `media_source`, and this `link`, shows.

    Pictures sent as base64 are decoded and kept. Those that are named by a URL are not fetched: a stand-in takes their
    place, the same for the same URL. Raises Pinterest's `Refusal` of the first mistake. Null means absent.
    """
    fields = _given(media_source)
    kind = _one_of(fields, "source_type", KINDS)
    _optional(fields, "is_standard", bool)
    return KINDS[kind](Source(call, fields, link))


class Source:
    """One `media_source`: a method for each `source_type`."""

    def __init__(self, call: Call, fields: Fields, link: str | None) -> None:
        self.call = call
        self.fields = fields
        self.link = link

    def image_url(self) -> PinMedia:
        return ImageMedia(cover=self._picture_at(self.fields))

    def image_base64(self) -> PinMedia:
        return ImageMedia(cover=self._picture_in(self.fields))

    def multiple_image_urls(self) -> PinMedia:
        return self._carousel(self._picture_at)

    def multiple_image_base64(self) -> PinMedia:
        return self._carousel(self._picture_in)

    def video_id(self) -> PinMedia:
        media_id = _required(self.fields, "media_id", str)
        if not DIGITS.fullmatch(media_id):
            raise _mismatch(media_id, r"^\d+$", "media_id is what POST /media answered.")
        cover = self._cover(media_id)
        if self.call.environment.name == "sandbox":
            raise errors.NO_VIDEO_IN_SANDBOX.because("The sandbox takes no video Pins (M9).")
        return video(self._finished_upload(media_id), cover)

    def pin_url(self) -> PinMedia:
        app = self.call.app
        assert app is not None
        _optional(self.fields, "is_affiliate_link", bool)
        if "pin_url" not in app.features:
            raise errors.RESTRICTED_BETA.because(
                f"Product Pins from a URL are in beta: app {app.id} lacks the feature pin_url (P4, L10)."
            )
        if self.link is None:
            raise _invalid("'link' is a required property", "A product Pin shows the page that its link names.")
        return ImageMedia(cover=picture_at(self.link))

    def _carousel(self, picture_of: Callable[[Fields], Picture]) -> PinMedia:
        items = _required(self.fields, "items", list)
        if not 2 <= len(items) <= 5:
            bound = "minItems=2" if len(items) < 2 else "maxItems=5"
            raise _invalid(f"{len(items)} items violate {bound}", "A carousel has 2 to 5 pictures (P4).")
        index = _number(self.fields, "index") or 0
        if index >= len(items):
            raise _invalid(f"index {index} is not one of {len(items)} items", "index counts the items from 0.")
        return CarouselMedia(slots=tuple(_slot(item, picture_of) for item in items), index=index)

    def _cover(self, media_id: str) -> Picture:
        given = [name for name in COVERS if name in self.fields]
        if not given and "cover_image_content_type" in self.fields:
            given = ["cover_image_data"]  # whose absence is the mistake
        if len(given) != 1:
            found = f"This one has {' and '.join(given)}." if given else "This one has none."
            raise errors.VIDEO_WITHOUT_COVER.because(f"A video Pin wants exactly one kind of cover (P4). {found}")
        if given == ["cover_image_url"]:
            return self._picture_at(self.fields, "cover_image_url")
        if given == ["cover_image_data"]:
            return self._picture_in(self.fields, "cover_image_")
        return stand_in(f"frame {_number(self.fields, 'cover_image_key_frame_time')} of {media_id}")

    def _finished_upload(self, media_id: str) -> MediaUpload:
        where = self.call.environment
        upload = where.uploads.get(media_id)
        if upload is None:
            raise errors.MEDIA_NOT_FOUND.because(f"{where.name.capitalize()} has no media upload {media_id}.")
        if upload.owner_id != self.call.caller.id:
            raise errors.FORBIDDEN.because(f"Media upload {media_id} belongs to somebody else: writes refuse it (5.3).")
        state = status(self.call, upload)
        if state != "succeeded":
            hint = upload.defect if state == "failed" else f"Poll GET /media/{media_id} until it is succeeded (Q35)."
            raise errors.VIDEO_NOT_READY.because(hint or "", id=media_id, status=state)
        return upload

    def _picture_at(self, fields: Fields, name: str = "url") -> Picture:
        return picture_at(_required(fields, name, str))

    def _picture_in(self, fields: Fields, prefix: str = "") -> Picture:
        _one_of(fields, f"{prefix}content_type", CONTENT_TYPES)
        data = _required(fields, f"{prefix}data", str)
        if not BASE64.fullmatch(data):
            hint = f"{prefix}data is plain base64: no line breaks, nothing in front."
            raise _mismatch(data, "^[a-zA-Z0-9+/=]+$", hint)
        return uploaded_picture(self.call, data)


KINDS: dict[str, Callable[[Source], PinMedia]] = {
    "image_base64": Source.image_base64,
    "image_url": Source.image_url,
    "video_id": Source.video_id,
    "multiple_image_base64": Source.multiple_image_base64,
    "multiple_image_urls": Source.multiple_image_urls,
    "pin_url": Source.pin_url,
}


def picture_at(url: str) -> Picture:
    """The stand-in for the picture at this URL. Raises a `Refusal` where it is no http or https URL."""
    try:
        parts = urlsplit(url)
        valid = parts.scheme in ("http", "https") and bool(parts.hostname) and " " not in url and parts.port != 0
    except ValueError:
        valid = False
    if not valid:
        raise errors.INVALID_URL.because(f"{_brief(url)} is not an http or https URL with a host.")
    return stand_in(url)


def _slot(item: object, picture_of: Callable[[Fields], Picture]) -> Slot:
    if not isinstance(item, dict):
        raise _wrong_type("items", item, dict)
    fields = _given(item)
    texts = {name: _optional(fields, name, str) for name in ("title", "description", "link")}
    return Slot(picture=picture_of(fields), **texts)


def _given(fields: Fields) -> Fields:
    return {name: value for name, value in fields.items() if value is not None}


def _required(fields: Fields, name: str, kind: type[T]) -> T:
    value = _optional(fields, name, kind)
    if value is None:
        raise _invalid(f"'{name}' is a required property", f"Add {name} to the media_source.")
    return value


def _optional(fields: Fields, name: str, kind: type[T]) -> T | None:
    value = fields.get(name)
    if value is None or (isinstance(value, kind) and not (kind is int and isinstance(value, bool))):
        return value
    raise _wrong_type(name, value, kind)


def _number(fields: Fields, name: str) -> int | None:
    value = _optional(fields, name, int)
    if value is not None and value < 0:
        raise _invalid(f"{value} is less than the minimum of 0", f"{name} counts from 0.")
    return value


def _one_of(fields: Fields, name: str, options: Any) -> str:
    value = _required(fields, name, str)
    if value not in options:
        known = ", ".join(repr(option) for option in options)
        raise _invalid(f"{_brief(value)} is not one of [{known}]", f"{name} takes one of {known}.")
    return value


def _wrong_type(name: str, value: object, kind: type) -> errors.Refusal:
    names = {str: "string", int: "integer", bool: "boolean", list: "array", dict: "object"}
    return _invalid(f"{_brief(value)} is not of type '{names[kind]}'", f"{name} is of the wrong type.")


def _mismatch(value: str, pattern: str, hint: str) -> errors.Refusal:
    return _invalid(f"{_brief(value)} does not match '{pattern}'", hint)


def _invalid(problem: str, hint: str) -> errors.Refusal:
    return errors.INVALID_REQUEST.because(hint, problem=problem)


def _brief(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 80 else f"{text[:60]}…{text[-10:]}"
