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
"""The `contents` of the pictures of the request that this thread answers, by their digests."""
_looked: OrderedDict[str, Looked | tuple[errors.ErrorKind, str]] = OrderedDict()


@contextlib.contextmanager
def looked_ahead(body: Any) -> Iterator[Any]:
    """Look at the pictures of a request before its turn: decoding takes long, and so holds up no other request.

    Yields the request with the digests of its pictures in their place. These are base64, too, so that nobody checks
    megabytes of it again.
    """
    _ahead.contents = {}
    try:
        yield _with_digests(body)
    finally:
        _ahead.contents = {}


def _with_digests(body: Any) -> Any:
    source = body.get("media_source") if isinstance(body, dict) else None
    if not isinstance(source, dict):
        return body
    source = _with_digest(source)
    if isinstance(items := source.get("items"), list):
        source["items"] = [_with_digest(item) if isinstance(item, dict) else item for item in items]
    return {**body, "media_source": source}


def _with_digest(fields: dict[str, Any]) -> dict[str, Any]:
    texts = {name: fields[name] for name in DATA if isinstance(fields.get(name), str)}
    return {**fields, **{name: _digest_of(text) for name, text in texts.items()}}


def _digest_of(text: str) -> str:
    """Look at the picture in some base64, and return its digest; return the text itself where it is no base64."""
    try:
        content = _bytes_of(text)
    except ValueError:
        return text  # its turn will tell
    digest = _digest(content)
    _ahead.contents[digest] = content
    with contextlib.suppress(errors.ApiError):  # the same
        _look_at(content)
    return digest


def _bytes_of(text: str) -> bytes:
    """Decode base64 in pieces, so that other threads may run in between. Raises ValueError."""
    known: bytes | None = getattr(_ahead, "contents", {}).get(text)
    if known is not None:
        return known
    pieces = [text[begin : begin + PIECE] for begin in range(0, len(text), PIECE)]
    if any("=" in piece for piece in pieces[:-1]):
        raise binascii.Error("Excess data after padding")
    return b"".join(base64.b64decode(piece, validate=True) for piece in pieces)


def uploaded_picture(call: Call, data: str) -> Picture:
    """Keep the picture in some base64, so that it is served, and return it.

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
    """Find the picture that the mock serves at this URL under any name, so that a copied Pin shows the same one."""
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
    """Return the digest of a picture, and what a look at it finds.

    Raises `ApiError` for what cannot be the picture of a Pin.
    """
    key = _digest(content)
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


def _digest(content: bytes) -> str:
    return hashlib.md5(content, usedforsecurity=False).hexdigest()


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
    """Find the most frequent colour, as `#rrggbb`, of a picture reduced to a few colours."""
    small = image.resize((32, 32)).quantize(8)
    counts = small.getcolors() or []
    _, index = max(counts)
    palette = small.getpalette() or []
    assert isinstance(index, int)
    red, green, blue = palette[3 * index : 3 * index + 3]
    return f"#{red:02x}{green:02x}{blue:02x}"
