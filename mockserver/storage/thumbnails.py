"""Make and cache uploaded pictures in the sizes in which they are shown, one at a time."""

from __future__ import annotations

import io
import threading
from collections import OrderedDict
from typing import TYPE_CHECKING

from mockserver.model.image_sizes import pixels

if TYPE_CHECKING:
    from PIL.Image import Image

    from mockserver.model.records import Blob

ROOM = 16 * 1024**2
"""Bytes of JPEG that are cached; the least recently used go first."""
LARGE = 4_000_000
"""Pixels above which a picture is decoded once and cached in the largest size in which it is shown."""
LARGEST_SHOWN = "1200x"
ENDS = 32 * 1024
"""Bytes hashed at each end of a picture, to tell apart pictures that were given the same key."""
Source = tuple[str, int, int]
"""Identity of a picture in any mock: its key (an upload's digest), its size in bytes, and a hash of its ends."""
DECODING = threading.Lock()
"""Held while a picture is decoded, since each takes megabytes of the process's memory for a moment."""
REDUCIBLE = frozenset({"L", "LA", "RGB", "RGBA", "CMYK", "YCbCr"})
"""Pillow modes whose pixels can be averaged; pictures in other modes are reduced by leaving pixels out."""

_kept: OrderedDict[tuple[Source, str], bytes] = OrderedDict()


def thumbnail(blob: Blob, size: str) -> bytes:
    """Return the picture in a size by its name, as JPEG. Raises KeyError for an unknown size."""
    content = bytes(blob.content)
    source = source_of(blob.key, content)
    with DECODING:
        return _recall(source, size) or _keep(source, size, _reduced(content, source, size))


def source_of(key: str, content: bytes) -> Source:
    """Name what a picture is known by: to hash all of 40 MB would make others wait."""
    return key, len(content), hash(content[:ENDS] + content[-ENDS:])


def jpeg(picture: Image, measures: tuple[int, int], quality: int = 80) -> bytes:
    """Cut or reduce a picture to these measures, and return it as JPEG."""
    from PIL import ImageOps

    file = io.BytesIO()
    ImageOps.fit(picture, measures).save(file, "JPEG", quality=quality)
    return file.getvalue()


def looked_at(image: Image, source: Source) -> Image:
    """Decode as much of a picture as a look at it needs. The caller holds `DECODING`."""
    if image.width * image.height > LARGE:
        return _large(image, source)
    image.draft("RGB", (64, 64))  # a JPEG is still read to its end, but takes a 64th of the memory
    image.load()
    return on_white(image)


def on_white(image: Image) -> Image:
    """Convert the picture to red, green and blue, with white where it was transparent."""
    from PIL import Image as Images

    if not image.has_transparency_data:
        return image if image.mode == "RGB" else image.convert("RGB")
    layer = image.convert("RGBA")
    return Images.alpha_composite(Images.new("RGBA", layer.size, "white"), layer).convert("RGB")


def _reduced(content: bytes, source: Source, size: str) -> bytes:
    from PIL import Image

    image = Image.open(io.BytesIO(content))
    measures = pixels(size, *image.size)
    return jpeg(_no_smaller(image, source, measures), measures)


def _no_smaller(image: Image, source: Source, measures: tuple[int, int]) -> Image:
    """Decode the picture in these measures or larger: a JPEG at an eighth, a quarter or a half where that does."""
    if image.width * image.height > LARGE:
        return _large(image, source)
    image.draft("RGB", measures)
    return on_white(image)


def _large(image: Image, source: Source) -> Image:
    """Reduce a picture that takes long to decode to the largest size in which it is shown, once."""
    from PIL import Image as Images

    known = _recall(source, LARGEST_SHOWN)
    if known is not None:
        return Images.open(io.BytesIO(known))
    measures = pixels(LARGEST_SHOWN, *image.size)
    image.draft("RGB", measures)
    image.load()
    factor = image.width // measures[0]
    if factor > 1:  # first, and cheaply, so that each of the steps below is short
        small = (image.width // factor, image.height // factor)
        image = image.reduce(factor) if image.mode in REDUCIBLE else image.resize(small)
    made = jpeg(on_white(image), measures)
    _keep(source, LARGEST_SHOWN, made)
    return Images.open(io.BytesIO(made))


def _recall(source: Source, size: str) -> bytes | None:
    made = _kept.get((source, size))
    if made is not None:
        _kept.move_to_end((source, size))
    return made


def _keep(source: Source, size: str, made: bytes) -> bytes:
    _kept[source, size] = made
    while sum(map(len, _kept.values())) > ROOM:
        _kept.popitem(last=False)
    return made
