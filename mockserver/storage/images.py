"""Decode the pictures that clients send (P4, P8)."""

from __future__ import annotations

import base64
import contextlib
import io
import re
from collections import OrderedDict
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit

from mockserver.http.json_body import json_if_any, pictures_in
from mockserver.model import errors
from mockserver.model.digest import digest_of
from mockserver.model.placeholder_images import parse_placeholder_key
from mockserver.model.records import Blob, Picture
from mockserver.storage.thumbnails import DECODING, looked_at, source_of

if TYPE_CHECKING:
    from PIL.Image import Image
    from werkzeug import Request

    from mockserver.request.call import Call

FORMATS = {"JPEG": "image/jpeg", "PNG": "image/png"}
READ = ("JPEG", "PNG", "GIF", "BMP", "PPM")
"""Formats that Pillow reads as soon as it is imported. To load all that it knows takes a second, and others wait."""
OTHERS = {
    "WEBP": re.compile(rb"RIFF.{4}WEBP", re.DOTALL),
    "TIFF": re.compile(rb"II\*\x00|MM\x00\*"),
    "AVIF": re.compile(rb".{4}ftypavi[fs]", re.DOTALL),
    "HEIF": re.compile(rb".{4}ftyp(hei[cfmsx]|hev[cmsx]|mif1|msf1)", re.DOTALL),
    "JPEG2000": re.compile(rb"\x00\x00\x00\x0cjP  |\xff\x4f\xff\x51"),
    "ICO": re.compile(rb"\x00\x00\x01\x00"),
    "PSD": re.compile(rb"8BPS"),
}
"""How other pictures begin, which Pins do not take."""
LARGEST = 64_000_000
"""The largest picture, in pixels; a larger one is refused as broken, because it could fill the memory."""
LONGEST = 20_000
"""The longest side of a picture, in pixels. One that is 1,200 wide is shown in its whole length: three times as long,
it would take half a gigabyte of memory, and others would wait for that."""
REMEMBERED = 256
"""Pictures whose size and colour are cached, by digest, for all mocks of the process."""


class Looked(NamedTuple):
    """What decoding a picture has found out about it."""

    width: int
    height: int
    color: str
    content_type: str


_looked: OrderedDict[str, Looked | tuple[errors.ErrorKind, str]] = OrderedDict()


def look_ahead(request: Request) -> dict[str, bytes]:
    """Parse a long body and look at its pictures before the request has its turn: then nobody waits for that.

    Returns the good pictures, by their digests.
    """
    json_if_any(request)
    good = {}
    for digest, picture in pictures_in(request).items():
        with contextlib.suppress(errors.ApiError):  # the operation itself will refuse it
            _look_at(picture.content, digest)
            good[digest] = picture.content
    return good


def uploaded_picture(call: Call, data: str) -> Picture:
    """Keep the picture in some base64, so that it is served, and return it.

    Raises an `ApiError`: 403/235 where it cannot be read, 403/233 where it is smaller than
    `Behaviour.smallest_picture`, 400/1 where it is neither JPEG nor PNG.
    """
    content, key = _sent(call, data)
    width, height, color, content_type = _look_at(content, key)
    smallest = call.mock.behaviour.smallest_picture
    if min(width, height) < smallest:
        raise errors.PICTURE_TOO_SMALL.with_hint(
            f"It is {width} x {height} pixels; Behaviour.smallest_picture asks for {smallest} x {smallest}."
        )
    call.store.blobs.put(Blob(key=key, content_type=content_type, content=content))
    return Picture(key=key, width=width, height=height, color=color)


def _sent(call: Call, data: str) -> tuple[bytes, str]:
    """Return the bytes of a picture that was sent, and their digest."""
    if taken_out := pictures_in(call.request).get(data):
        return taken_out.content, data
    try:
        content = base64.b64decode(data, validate=True)
    except ValueError as error:
        raise errors.PICTURE_BROKEN.with_hint(f"This is not base64: {error}.") from None
    return content, digest_of(content)


def served_picture(call: Call, url: str) -> Picture | None:
    """Find the picture that the mock serves at this URL under any name, so that a copied Pin shows the same one."""
    file = re.search(r"/([0-9a-f]{32})\.jpg$", urlsplit(url).path)
    if file is None:
        return None
    blob = call.store.blobs.get(file[1])
    if blob is None:
        return parse_placeholder_key(file[1])
    if not blob.content_type.startswith("image/"):
        return None
    for pin in call.store.pins_showing(blob.key):  # it was decoded when the Pin was made
        return next(picture for picture in pin.media.pictures if picture.key == blob.key)
    content = bytes(blob.content)
    width, height, color, _ = _look_at(content, digest_of(content))
    return Picture(key=blob.key, width=width, height=height, color=color)


def _look_at(content: bytes, digest: str) -> Looked:
    """Return what a look at the picture with this digest finds. Raises `ApiError` for what cannot be a Pin's."""
    found = _looked.get(digest)
    if found is None:
        with DECODING:
            try:
                found = _decode(content, digest)
            except errors.ApiError as refusal:
                found = refusal.kind, refusal.hint.removesuffix(f" {errors.ASSUMED}")
            _looked[digest] = found
            while len(_looked) > REMEMBERED:
                _looked.popitem(last=False)
    if isinstance(found, Looked):
        return found
    kind, hint = found
    raise kind.with_hint(hint)


def _decode(content: bytes, digest: str) -> Looked:
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(io.BytesIO(content), formats=READ) as image:
            if image.format not in FORMATS:
                raise errors.PICTURE_FORMAT.with_hint(f"It is {image.format}; Pins take JPEG and PNG (P4).")
            width, height = image.size
            if width * height > LARGEST or max(image.size) > LONGEST:
                raise errors.PICTURE_BROKEN.with_hint(
                    f"{width} x {height} pixels are too many for the mock: it takes {LARGEST // 1_000_000} megapixels"
                    f" and {LONGEST} pixels a side."
                )
            color = dominant_color(looked_at(image, source_of(digest, content)))
            return Looked(width, height, color, FORMATS[image.format])
    except UnidentifiedImageError:
        raise _unread(content) from None
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise errors.PICTURE_BROKEN.with_hint(f"The picture cannot be decoded: {error}.") from None


def _unread(content: bytes) -> errors.ApiError:
    other = next((name for name, start in OTHERS.items() if start.match(content)), None)
    if other is None:
        return errors.PICTURE_BROKEN.with_hint("These bytes are not a picture.")
    return errors.PICTURE_FORMAT.with_hint(f"It is {other}; Pins take JPEG and PNG (P4).")


def dominant_color(image: Image) -> str:
    """Find the most frequent colour, as `#rrggbb`, of a picture reduced to a few colours."""
    small = image.resize((32, 32)).quantize(8)
    counts = small.getcolors() or []
    _, index = max(counts)
    palette = small.getpalette() or []
    assert isinstance(index, int)
    red, green, blue = palette[3 * index : 3 * index + 3]
    return f"#{red:02x}{green:02x}{blue:02x}"
