"""Decodes the pictures that clients send (P4, P8)."""

from __future__ import annotations

import base64
import binascii
import contextlib
import hashlib
import io
import re
import threading
from collections import OrderedDict
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from mockserver.model import errors
from mockserver.model.placeholder_images import parse_placeholder_key
from mockserver.model.records import Blob, Picture
from mockserver.storage.thumbnails import DECODING, looked_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PIL.Image import Image

    from mockserver.request.call import Call

FORMATS = {"JPEG": "image/jpeg", "PNG": "image/png"}
LARGEST = 64_000_000
"""Pixels; more is refused as broken, so that no picture can fill the memory."""
LONGEST = 65_500
"""Pixels that a side may have; JPEG knows no longer one."""
REMEMBERED = 256
"""Pictures whose measures and colour are remembered; what is known by its digest is the same in each mock."""
DATA = ("data", "cover_image_data")
"""The fields of a `media_source` that hold pictures."""


class Looked(NamedTuple):
    """What a look at a picture has found."""

    width: int
    height: int
    color: str
    content_type: str


PIECE = 4 * 2**16
"""Letters of base64."""
_ahead = threading.local()
"""The `contents` of the pictures of the request that this thread answers, by their base64."""
_looked: OrderedDict[str, Looked | tuple[errors.ErrorKind, str]] = OrderedDict()


@contextlib.contextmanager
def looked_ahead(body: Any) -> Iterator[None]:
    """Look at the pictures of a request before it has its turn: decoding takes long, and then nobody waits for it."""
    source = body.get("media_source") if isinstance(body, dict) else None
    items = source.get("items") if isinstance(source, dict) else None
    sources = [source, *(items if isinstance(items, list) else ())]
    texts = [fields.get(name) for fields in sources if isinstance(fields, dict) for name in DATA]
    _ahead.contents = {}
    try:
        for text in texts:
            if isinstance(text, str):
                with contextlib.suppress(errors.ApiError, ValueError):  # its turn will tell
                    content = _ahead.contents[text] = _bytes_of(text)
                    _look_at(content)
        yield
    finally:
        _ahead.contents = {}


def _bytes_of(text: str) -> bytes:
    """The bytes in some base64, in pieces, between which others may go on. Raises ValueError."""
    known: bytes | None = getattr(_ahead, "contents", {}).get(text)
    if known is not None:
        return known
    pieces = [text[begin : begin + PIECE] for begin in range(0, len(text), PIECE)]
    if any("=" in piece for piece in pieces[:-1]):
        raise binascii.Error("Excess data after padding")
    return b"".join(base64.b64decode(piece, validate=True) for piece in pieces)


def uploaded_picture(call: Call, data: str) -> Picture:
    """The picture in some base64, which is kept to be served.

    Raises an `ApiError`: 403/235 where it cannot be read, 403/233 where it is smaller than
    `Behaviour.smallest_picture`, 400/1 where it is neither JPEG nor PNG.
    """
    try:
        content = _bytes_of(data)
    except ValueError as error:
        raise errors.PICTURE_BROKEN.with_hint(f"This is not base64: {error}.") from None
    key, (width, height, color, content_type) = _look_at(content)
    smallest = call.mock.behaviour.smallest_picture
    if min(width, height) < smallest:
        raise errors.PICTURE_TOO_SMALL.with_hint(
            f"It is {width} x {height} pixels; Behaviour.smallest_picture asks for {smallest} x {smallest}."
        )
    call.store.blobs.put(Blob(key=key, content_type=content_type, content=content))
    return Picture(key=key, width=width, height=height, color=color)


def served_picture(call: Call, url: str) -> Picture | None:
    """The picture that the mock itself serves at this URL, under whatever name: so a copied Pin shows the same."""
    file = re.search(r"/([0-9a-f]{32})\.jpg$", urlsplit(url).path)
    if file is None:
        return None
    blob = call.store.blobs.get(file[1])
    if blob is None:
        return parse_placeholder_key(file[1])
    if not blob.content_type.startswith("image/"):
        return None
    _, (width, height, color, _) = _look_at(blob.content)
    return Picture(key=blob.key, width=width, height=height, color=color)


def _look_at(content: bytes) -> tuple[str, Looked]:
    """The digest of a picture, and what a look at it finds. Raises `ApiError` for what is no picture for Pins."""
    key = hashlib.md5(content, usedforsecurity=False).hexdigest()
    found = _looked.get(key)
    if found is None:
        with DECODING:
            try:
                found = _decode(content)
            except errors.ApiError as refusal:
                found = refusal.kind, refusal.hint.removesuffix(f" {errors.ASSUMED}")
            _looked[key] = found
            while len(_looked) > REMEMBERED:
                _looked.popitem(last=False)
    if isinstance(found, Looked):
        return key, found
    kind, hint = found
    raise kind.with_hint(hint)


def _decode(content: bytes) -> Looked:
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(io.BytesIO(content)) as image:
            if image.format not in FORMATS:
                raise errors.PICTURE_FORMAT.with_hint(f"It is {image.format}; Pins take JPEG and PNG (P4).")
            width, height = image.size
            if width * height > LARGEST or max(image.size) > LONGEST:
                raise errors.PICTURE_BROKEN.with_hint(f"{width} x {height} pixels are too many for the mock.")
            color = dominant_color(looked_at(image, content))
            return Looked(width, height, color, FORMATS[image.format])
    except UnidentifiedImageError:
        raise errors.PICTURE_BROKEN.with_hint("These bytes are not a picture.") from None
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise errors.PICTURE_BROKEN.with_hint(f"The picture cannot be decoded: {error}.") from None


def dominant_color(image: Image) -> str:
    """The most frequent colour, as `#rrggbb`, of a picture reduced to a few colours."""
    small = image.resize((32, 32)).quantize(8)
    counts = small.getcolors() or []
    _, index = max(counts)
    palette = small.getpalette() or []
    assert isinstance(index, int)
    red, green, blue = palette[3 * index : 3 * index + 3]
    return f"#{red:02x}{green:02x}{blue:02x}"
