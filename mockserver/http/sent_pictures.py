"""Take pictures out of a body before it is parsed: no other thread can run while Python parses 50 MB of JSON.

Each step here over all of a picture either releases the interpreter lock or works in pieces.
"""

from __future__ import annotations

import base64
import re
from typing import TYPE_CHECKING, NamedTuple

from mockserver.model.digest import digest_of
from mockserver.model.redaction import LONGEST_VALUE, truncate

if TYPE_CHECKING:
    from collections.abc import Iterator

LONG = 50_000
"""Characters of base64 from which a picture is taken out; shorter ones stay in the body."""
PIECE = 256 * 1024
"""Characters of base64 to decode at a time."""
FIELD = re.compile(rb'"(?:cover_image_)?data"\s*:\s*"')
"""Matches a field of a `media_source` that holds a picture (P4), up to the start of its value."""


class SentPicture(NamedTuple):
    """The bytes of a picture, and its base64 shortened for display."""

    content: bytes
    shown: str


def take_out(body: bytes) -> tuple[bytes, dict[str, SentPicture]]:
    """Return the JSON with digests in place of its long pictures, and these by their digests.

    What is not base64 stays: its turn will tell. So does what is no JSON, whose mistake may stand somewhere else then.
    """
    view, pictures = memoryview(body), dict[str, SentPicture]()
    kept: list[bytes | memoryview] = []
    taken = position = 0
    while (field := FIELD.search(body, position)) is not None:
        begin, position = field.end(), field.end()
        end = body.find(b'"', begin)
        if end - begin < LONG:
            continue
        try:
            content = b"".join(_decoded(view[begin:end]))
        except ValueError:
            continue
        digest = digest_of(content)
        pictures[digest] = SentPicture(content, _shown(view[begin:end], len(content)))
        kept += [view[taken:begin], digest.encode()]
        taken = position = end
    return (b"".join([*kept, view[taken:]]) if pictures else body), pictures


def _decoded(letters: memoryview) -> Iterator[bytes]:
    """Decode the base64 in a string of JSON, where PHP escapes each slash."""
    left, is_over = b"", False
    for begin in range(0, len(letters), PIECE):
        if is_over:
            raise ValueError("Excess data after padding")
        piece = (left + letters[begin : begin + PIECE]).replace(b"\\/", b"/")
        whole = (len(piece) - piece.endswith(b"\\")) // 4 * 4
        yield base64.b64decode(piece[:whole], validate=True)
        left, is_over = piece[whole:], piece.endswith(b"=", 0, whole)
    yield base64.b64decode(left, validate=True)


def _shown(letters: memoryview, size: int) -> str:
    start = bytes(letters[: 2 * LONGEST_VALUE]).decode().replace("\\/", "/")
    return truncate(start, LONGEST_VALUE, of=(size + 2) // 3 * 4)
