"""The sizes in which pictures are shown (P5)."""

from __future__ import annotations

FIXED = {
    "75x75_RS": (75, 75),
    "140x140_RS": (140, 140),
    "150x150": (150, 150),
    "280x280_RS": (280, 280),
    "400x300": (400, 300),
    "600x600_R": (600, 600),
}
"""Pictures are cut to fit."""
WIDTHS = {"600x": 600, "1200x": 1200}
"""The height follows in proportion; nothing is made larger than its source."""
OF_PINS = ("150x150", "400x300", "600x", "1200x")


def pixels(size: str, width: int, height: int) -> tuple[int, int]:
    """Return width and height of a picture of these measures in a named size. Raises KeyError for an unknown name.

    >>> pixels("600x", 1000, 1500)
    (600, 900)
    """
    if size in FIXED:
        return FIXED[size]
    if size == "originals":
        return width, height
    shown = min(WIDTHS[size], width)
    return shown, max(1, round(height * shown / width))
