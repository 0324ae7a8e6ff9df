"""Serve pictures and small videos at the addresses that answers name (P5)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from werkzeug import Response
from werkzeug.exceptions import RequestedRangeNotSatisfiable

from mockserver.model import errors
from mockserver.model.image_sizes import FIXED, WIDTHS, pixels
from mockserver.model.placeholder_images import parse_placeholder_key
from mockserver.storage.thumbnails import jpeg, thumbnail

if TYPE_CHECKING:
    from PIL.Image import Image
    from werkzeug import Request

    from mockserver.model.records import Blob, Picture
    from mockserver.state.state import State

PATH = re.compile(
    r"/pinimg/(?P<size>[0-9a-zA-Z_/]+)/(?P<a>[0-9a-f]{2})/(?P<b>[0-9a-f]{2})/(?P<c>[0-9a-f]{2})"
    r"/(?P<key>(?P=a)(?P=b)(?P=c)[0-9a-f]{26})\.(?P<ending>jpg|mp4)"
)
SIZES = {*FIXED, *WIDTHS, "originals"}
VIDEOS = "videos/720p"
RANGE = re.compile(r"bytes=[0-9]*-[0-9]*")
FOR_EVER = "public, max-age=31536000, immutable"


def serve(mock: State, request: Request) -> Response:
    """Serve the file at this address, which never changes.

    Raises `ApiError`, 404, for an address that no answer ever named, and 405 for a method other than GET and HEAD.
    """
    if request.method not in ("GET", "HEAD"):
        raise errors.METHOD_NOT_ALLOWED.with_hint("Pictures are only to be fetched.")
    address = PATH.fullmatch(request.path)
    response = _file(mock, address["size"], address["key"], address["ending"]) if address else None
    if response is None:
        raise errors.ROUTE_NOT_FOUND.with_hint("No answer of the mock names a picture or video at this address.")
    response.headers["Cache-Control"] = FOR_EVER
    response.set_etag(request.path.rpartition("/")[2])
    ranges = RANGE.fullmatch(request.headers.get("Range", "")) is not None  # others are ignored (RFC 9110 section 14.2)
    response.headers["Accept-Ranges"] = "bytes"
    try:
        return response.make_conditional(request, accept_ranges=ranges, complete_length=response.content_length)
    except RequestedRangeNotSatisfiable as refused:
        return Response(status=416, headers=refused.get_headers())  # RFC 9110 section 15.5.17


def _file(mock: State, size: str, key: str, ending: str) -> Response | None:
    blob = mock.store.blobs.get(key)
    if ending == "mp4":
        return _as_it_came(blob) if blob and size == VIDEOS else None
    if blob and not blob.content_type.startswith("image/"):
        return None
    if blob and size == "originals":
        return _as_it_came(blob)
    if size not in SIZES:
        return None
    if blob:
        return Response(thumbnail(blob, size), mimetype="image/jpeg")
    placeholder = parse_placeholder_key(key)
    return Response(_drawn_in(placeholder, size), mimetype="image/jpeg") if placeholder else None


def _as_it_came(blob: Blob) -> Response:
    return Response(bytes(blob.content), mimetype=blob.content_type)


def _drawn_in(placeholder: Picture, size: str) -> bytes:
    return jpeg(_drawn(placeholder), pixels(size, placeholder.width, placeholder.height))


def _drawn(placeholder: Picture) -> Image:
    """Draw a placeholder: a plain surface with a frame."""
    from PIL import Image, ImageDraw

    picture = Image.new("RGB", (placeholder.width, placeholder.height), placeholder.color)
    frame = min(placeholder.width, placeholder.height) // 8
    box = (frame, frame, placeholder.width - frame, placeholder.height - frame)
    ImageDraw.Draw(picture).rectangle(box, outline="white", width=max(1, frame // 8))
    return picture
