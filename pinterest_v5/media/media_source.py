"""Make a `media_source` (P4) of a path, a picture's bytes, a URL or an uploaded video."""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, cast

from pinterest_v5.media.upload import CONTENT, as_base64, image_type, is_video

if TYPE_CHECKING:
    from typing import TypeAlias

    from pinterest_v5.media.upload import File
    from pinterest_v5.models import MediaSource

# The media of one Pin; several pictures make a carousel.
Media: TypeAlias = "File | Sequence[File] | MediaSource"
# A picture, or the second of the video from which to take one.
Cover: TypeAlias = "File | int"

WANTED = "expected a URL, a video's media id, a path, or the bytes of a JPEG, a PNG, an mp4, a mov or an m4v"


def source_of(media: Media) -> MediaSource | None:
    """Return the `media_source` for pictures; None for a video file, which has to be uploaded first.

    Raises:
        ValueError: it is nothing that a Pin can be made of.
        TypeError: it is neither a path nor bytes nor an open binary file.
        OSError: the file cannot be read.
    """
    if isinstance(media, Mapping):
        require_picture(media)
        return media
    if isinstance(media, Sequence) and not isinstance(media, (str, *CONTENT)):
        return carousel(media)
    if is_url(media):
        return {"source_type": "image_url", "url": cast("str", media)}
    if isinstance(media, str) and "://" in media:
        raise ValueError(f"{media!r} is a URL, but not of http or https.")
    file = cast("File", media)
    kind = image_type(file)
    if kind is not None:
        return cast("MediaSource", {"source_type": "image_base64", "content_type": kind, "data": as_base64(file)})
    if is_video(file):
        return None
    raise ValueError(f"{named(media)} is neither picture nor video; {WANTED}.")


def require_picture(source: MediaSource) -> None:
    """Refuse a video that is sent as a picture: it would be uploaded whole, and be refused then."""
    data = source.get("data")
    head = data[:16].encode(errors="replace") if isinstance(data, str) else b""
    if len(head) == 16 and is_video(base64.b64decode(head)):
        raise ValueError("The data of media_source is a video, not a picture; pass the file itself to upload it first.")


def carousel(media: Sequence[Any]) -> MediaSource:
    """Build the source of two to five pictures, all URLs or all files."""
    if all(map(is_url, media)):
        return {"source_type": "multiple_image_urls", "items": [{"url": url} for url in media]}
    items = []
    for file in media:
        kind = None if is_url(file) else image_type(file)
        if kind is None:
            raise ValueError(f"{named(file)} does not go with the rest: pass URLs alone, or JPEG and PNG files alone.")
        items.append({"content_type": kind, "data": as_base64(file)})
    return cast("MediaSource", {"source_type": "multiple_image_base64", "items": items})


def video_source(media_id: str, cover: Cover | None) -> MediaSource:
    """Build the source of an uploaded video with its cover: by default the picture at its start."""
    source: dict[str, Any] = {"source_type": "video_id", "media_id": media_id}
    if cover is None or isinstance(cover, int):
        return cast("MediaSource", {**source, "cover_image_key_frame_time": cover or 0})
    if is_url(cover):
        return cast("MediaSource", {**source, "cover_image_url": cover})
    kind = image_type(cover)
    if kind is None:
        raise ValueError(f"The cover {named(cover)} is not a JPEG or PNG; pass one, a URL, or a second of the video.")
    return cast("MediaSource", {**source, "cover_image_content_type": kind, "cover_image_data": as_base64(cover)})


def is_media_id(media: Media) -> bool:
    """Say whether this is the id of an uploaded video."""
    return isinstance(media, str) and media.isascii() and media.isdigit()


def is_url(media: object) -> bool:
    """Say whether this is a URL of http or https, with a host in it."""
    scheme, _, rest = media.partition("://") if isinstance(media, str) else ("", "", "")
    return scheme.lower() in ("http", "https") and rest[:1] not in ("", "/", "?", "#", ":")


def named(media: object) -> str:
    """Say in an error what was given: bytes are many, and a path is best read as it is typed."""
    if isinstance(media, CONTENT):
        return f"{len(media)} bytes"
    return repr(str(media) if isinstance(media, PurePath) else media)
