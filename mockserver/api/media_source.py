"""Build the media of a Pin from the `media_source` of a request (P4)."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from mockserver.contract.wording import truncate_value
from mockserver.http.json_body import invalid
from mockserver.http.public_urls import origin_of, pictures
from mockserver.http.url_validation import checked_url, is_out_of_reach
from mockserver.model import errors, rules
from mockserver.model.operations import PRODUCT_PINS
from mockserver.model.placeholder_images import placeholder_image
from mockserver.model.records import CarouselMedia, ImageMedia, Slot
from mockserver.model.video_uploads import status, video
from mockserver.storage.images import served_picture, uploaded_picture

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from mockserver.api.serializers import Json
    from mockserver.model.records import MediaUpload, Picture, PinMedia
    from mockserver.request.call import Call

SLOT = ("title", "description", "link")
"""The texts that each picture of a carousel has."""
COVERS = ("cover_image_url", "cover_image_data", "cover_image_key_frame_time")


def read(call: Call, media_source: Json, *, link: str | None = None) -> Source:
    """Check the form of a `media_source` for a Pin with this `link`. Null means absent.

    Raises an `ApiError` for the first mistake, before anything is looked up (EO1).
    """
    fields = {name: value for name, value in media_source.items() if value is not None}
    kind = fields.pop("source_type")
    _require_open(call, kind)
    _require_whole(kind, fields, link)
    return Source(call, kind, fields, link)


def texts(fields: Json, names: Iterable[str]) -> Json:
    """Pick the texts of a Pin or picture that were sent; an empty one becomes null. A link must be a web address."""
    if fields.get("link"):
        checked_url(fields["link"])
    return {name: fields[name] or None for name in names if fields.get(name) is not None}


def _require_open(call: Call, kind: str) -> None:
    """Refuse a `source_type` that the app or the environment does not have."""
    if kind == "video_id" and call.environment.name == "sandbox":
        raise errors.NO_VIDEO_IN_SANDBOX.with_hint("The sandbox takes no video Pins (M9).")
    if kind == "pin_url" and call.app is not None and PRODUCT_PINS not in call.app.features:
        raise errors.RESTRICTED_BETA.with_hint(
            f"Product Pins from a URL are in beta: app {call.app.id} lacks the feature {PRODUCT_PINS} (P4, L10);"
            " `grant_feature` grants it."
        )


def _require_whole(kind: str, fields: Json, link: str | None) -> None:
    """Refuse a combination of fields that are valid only one by one."""
    if kind == "video_id":
        given = [name for name in COVERS if name in fields]
        if len(given) != 1 or ("cover_image_data" in given) != ("cover_image_content_type" in fields):
            found = ", ".join(name for name in fields if name.startswith("cover_")) or "none"
            raise errors.VIDEO_WITHOUT_COVER.with_hint(
                f"A video Pin wants exactly one kind of cover (P4), not {found}."
            )
    if "items" in fields and fields.get("index", 0) >= len(fields["items"]):
        problem = f"{fields['index']} is not the index of one of {len(fields['items'])} items"
        raise invalid(problem, "index counts the items from 0.")
    if kind == "pin_url" and link is None:
        raise invalid("'link' is a required property", "A product Pin shows the page that its link names.")


class Source:
    """One `media_source`, with a method for each `source_type`."""

    def __init__(self, call: Call, kind: str, fields: Json, link: str | None) -> None:
        self.call = call
        self.kind = kind
        self.fields = fields
        self.link = link

    def resolve(self) -> PinMedia:
        """Build the media that the Pin shows.

        Pictures sent as base64 are decoded and kept. Those named by a URL are not fetched: a stand-in takes their
        place, the same for the same URL. Raises an `ApiError` for media that no Pin can have.
        """
        for url in self._addresses():
            _require_open_site(self.call, url)
        media: PinMedia = getattr(self, self.kind)()
        return media

    def _addresses(self) -> Iterator[str]:
        """Yield the links of the Pin and its pictures, and the addresses of the pictures."""
        own: Json = {"link": self.link}
        for part in (own, self.fields, *self.fields.get("items", ())):
            yield from (part[name] for name in ("link", "url", "cover_image_url") if part.get(name))

    def image_url(self) -> PinMedia:
        """Build an image from a picture at an address."""
        return ImageMedia(cover=picture_at(self.call, self.fields["url"]))

    def image_base64(self) -> PinMedia:
        """Build an image from a picture in the request."""
        return ImageMedia(cover=uploaded_picture(self.call, self.fields["data"]))

    def multiple_image_urls(self) -> PinMedia:
        """Build a carousel from pictures at addresses."""
        return self._carousel(lambda item: picture_at(self.call, item["url"]))

    def multiple_image_base64(self) -> PinMedia:
        """Build a carousel from pictures in the request."""
        return self._carousel(lambda item: uploaded_picture(self.call, item["data"]))

    def _carousel(self, picture_of: Callable[[Json], Picture]) -> PinMedia:
        slots = (Slot(picture=picture_of(item), **texts(item, SLOT)) for item in self.fields["items"])
        return CarouselMedia(slots=tuple(slots), index=self.fields.get("index", 0))

    def video_id(self) -> PinMedia:
        """Build a video from a finished upload and its cover."""
        cover = self._cover()
        return video(self._finished_upload(), cover)

    def _cover(self) -> Picture:
        fields = self.fields
        if "cover_image_url" in fields:
            return picture_at(self.call, fields["cover_image_url"])
        if "cover_image_data" in fields:
            return uploaded_picture(self.call, fields["cover_image_data"])
        return placeholder_image(f"frame {fields['cover_image_key_frame_time']} of {fields['media_id']}")

    def _finished_upload(self) -> MediaUpload:
        environment, media_id = self.call.environment, self.fields["media_id"]
        upload = environment.uploads.get(media_id)
        if upload is None:
            raise errors.MEDIA_NOT_FOUND.with_hint(f"{environment.name.capitalize()} has no media upload {media_id}.")
        if upload.owner_id != self.call.caller.id:
            raise errors.FORBIDDEN.with_hint(
                f"Media upload {media_id} belongs to somebody else: writes refuse it (EA1)."
            )
        state = status(upload, self.call.now, self.call.mock.behaviour.video_processing)
        if state != "succeeded":
            hint = upload.defect if state == "failed" else f"Poll GET /media/{media_id} until it is succeeded (Q35)."
            raise errors.VIDEO_NOT_READY.with_hint(hint or "", id=media_id, status=state)
        return upload

    def pin_url(self) -> PinMedia:
        """Build an image from the picture at the address that the Pin links to."""
        assert self.link is not None
        return ImageMedia(cover=picture_at(self.call, self.link))


def picture_at(call: Call, url: str) -> Picture:
    """Return the picture at this URL, if the mock serves it, else a stand-in.

    Raises an `ApiError` for anything but an http or https URL, and for one where Pinterest would find no picture (EV3).
    """
    address = checked_url(url)
    served = served_picture(call, address)
    if served is None and call.mock.behaviour.unreachable_pictures == "refuse":
        _require_reachable(call, address)
    return served or placeholder_image(address)


def _require_open_site(call: Call, url: str) -> None:
    """Refuse an address of a site that does not allow its pages and pictures to be saved (EV4)."""
    host = (rules.host_of(url) or "").rstrip(".")
    for site in call.store.opted_out_sites:
        if host == site.domain or host.endswith(f".{site.domain}"):
            raise errors.SITE_OPTED_OUT.with_hint(f"{site.domain} has opted out: `opt_in_site` lets it in again (EV4).")


def _require_reachable(call: Call, url: str) -> None:
    """Refuse an address of the mock's own that has no such picture, and one that only this machine reaches."""
    parts, own = (
        urlsplit(url),
        {urlsplit(origin).netloc for origin in (pictures(call.request), origin_of(call.request))},
    )
    if parts.netloc in own:
        raise errors.UNREACHABLE_URL.with_hint(f"The mock itself serves no picture at {truncate_value(url)}: 404.")
    if is_out_of_reach(parts.hostname or ""):
        raise errors.UNREACHABLE_URL.with_hint(
            f"Pinterest cannot reach {parts.hostname}: a picture has to be on the public internet"
            " (Behaviour.unreachable_pictures); or send it as image_base64."
        )
