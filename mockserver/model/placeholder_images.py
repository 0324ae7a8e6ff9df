"""Placeholders for pictures whose files the fake does not have.

The key of a placeholder encodes its colour and size, so nothing has to be stored.
"""

from __future__ import annotations

import hashlib
from functools import lru_cache

from mockserver.model.records import Picture

SIZES = ((1000, 1500), (1000, 1000), (735, 1102), (1200, 800), (2000, 3000))
"""Common widths and heights of pictures on Pinterest, in pixels."""


@lru_cache(maxsize=1024)
def placeholder_image(name: str, sizes: tuple[tuple[int, int], ...] = SIZES) -> Picture:
    """Return a placeholder picture for a name: the same name gives the same picture.

    >>> picture = placeholder_image("https://example.com/cat.jpg")
    >>> parse_placeholder_key(picture.key) == picture
    True
    """
    digest = hashlib.sha256(name.encode()).hexdigest()
    width, height = sizes[int(digest[:8], 16) % len(sizes)]
    color = digest[8:14]
    content = f"{digest[16:32]}{color}{width:03x}{height:03x}"
    return Picture(key=content + _check(content), width=width, height=height, color=f"#{color}")


def parse_placeholder_key(key: str) -> Picture | None:
    """Return the placeholder picture that has this key; None where the key was never handed out."""
    content, check = key[:-4], key[-4:]
    if len(key) != 32 or _check(content) != check:
        return None
    width, height = int(content[22:25], 16), int(content[25:28], 16)
    return Picture(key=key, width=width, height=height, color=f"#{content[16:22]}")


def _check(content: str) -> str:
    return hashlib.sha256(content.encode()).hexdigest()[:4]
