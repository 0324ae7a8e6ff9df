"""Uploaded pictures in the sizes in which they are shown: made one at a time, and kept for the next who asks."""

from __future__ import annotations

import io
from collections import OrderedDict
from typing import TYPE_CHECKING

from mockserver.model.image_sizes import pixels
from mockserver.storage.images import DECODING, on_white

if TYPE_CHECKING:
    from PIL.Image import Image

    from mockserver.model.records import Blob

ROOM = 16 * 1024**2
"""Bytes of JPEG that are kept, of those asked for last."""
Key = tuple[int, int, str]
"""The hash of the content, its length and the size: the same picture is the same in each mock."""

_kept: OrderedDict[Key, bytes] = OrderedDict()


def thumbnail(blob: Blob, size: str) -> bytes:
    """The picture in a size by its name, as JPEG. Raises KeyError for an unknown size."""
    key = hash(blob.content), len(blob.content), size
    with DECODING:
        made = _kept.pop(key, None) or jpeg(_reduced(blob.content, size), size)
        _kept[key] = made
        while sum(map(len, _kept.values())) > ROOM:
            _kept.popitem(last=False)
    return made


def jpeg(picture: Image, size: str) -> bytes:
    """A picture cut or reduced to a size."""
    from PIL import ImageOps

    file = io.BytesIO()
    ImageOps.fit(picture, pixels(size, *picture.size)).save(file, "JPEG", quality=80)
    return file.getvalue()


def _reduced(content: bytes, size: str) -> Image:
    """No smaller than the size: a JPEG is decoded at an eighth, a quarter or a half of its measures where that does."""
    from PIL import Image

    image = Image.open(io.BytesIO(content))
    image.draft("RGB", pixels(size, *image.size))
    return on_white(image)
