"""Decodes the pictures that clients send (P4, P8)."""

from __future__ import annotations

import base64
import binascii
import hashlib
import io
import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from mockserver.model import errors
from mockserver.model.placeholder_images import parse_placeholder_key
from mockserver.model.records import Blob, Picture

if TYPE_CHECKING:
    from PIL.Image import Image

    from mockserver.request.call import Call

FORMATS = {"JPEG": "image/jpeg", "PNG": "image/png"}
LARGEST = 64_000_000
"""Pixels; more is refused as broken, so that no picture can fill the memory."""
LONGEST = 65_500
"""Pixels that a side may have; JPEG knows no longer one."""


def uploaded_picture(call: Call, data: str) -> Picture:
    """The picture in some base64, which is kept to be served.

    Raises an `ApiError`: 403/235 where it cannot be read, 403/233 where it is smaller than
    `Behaviour.smallest_picture`, 400/1 where it is neither JPEG nor PNG.
    """
    try:
        content = base64.b64decode(data, validate=True)
    except binascii.Error as error:
        raise errors.PICTURE_BROKEN.with_hint(f"This is not base64: {error}.") from None
    width, height, color, content_type = _look_at(content)
    smallest = call.mock.behaviour.smallest_picture
    if min(width, height) < smallest:
        raise errors.PICTURE_TOO_SMALL.with_hint(
            f"It is {width} x {height} pixels; Behaviour.smallest_picture asks for {smallest} x {smallest}."
        )
    key = hashlib.md5(content, usedforsecurity=False).hexdigest()
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
    width, height, color, _ = _look_at(blob.content)
    return Picture(key=blob.key, width=width, height=height, color=color)


def _look_at(content: bytes) -> tuple[int, int, str, str]:
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(io.BytesIO(content)) as image:
            if image.format not in FORMATS:
                raise errors.PICTURE_FORMAT.with_hint(f"It is {image.format}; Pins take JPEG and PNG (P4).")
            if image.width * image.height > LARGEST or max(image.size) > LONGEST:
                raise errors.PICTURE_BROKEN.with_hint(
                    f"{image.width} x {image.height} pixels are too many for the mock."
                )
            image.load()
            return image.width, image.height, dominant_color(image), FORMATS[image.format]
    except UnidentifiedImageError:
        raise errors.PICTURE_BROKEN.with_hint("These bytes are not a picture.") from None
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise errors.PICTURE_BROKEN.with_hint(f"The picture cannot be decoded: {error}.") from None


def on_white(image: Image) -> Image:
    """The picture in red, green and blue; what was transparent is white."""
    from PIL import Image as Images

    if not image.has_transparency_data:
        return image.convert("RGB")
    layer = image.convert("RGBA")
    return Images.alpha_composite(Images.new("RGBA", layer.size, "white"), layer).convert("RGB")


def dominant_color(image: Image) -> str:
    """The most frequent colour, as `#rrggbb`, of a picture reduced to a few colours."""
    small = on_white(image).resize((32, 32)).quantize(8)
    counts = small.getcolors() or []
    _, index = max(counts)
    palette = small.getpalette() or []
    assert isinstance(index, int)
    red, green, blue = palette[3 * index : 3 * index + 3]
    return f"#{red:02x}{green:02x}{blue:02x}"
