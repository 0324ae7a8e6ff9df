"""The sizes in which Pinterest offers a picture (P5)."""

from __future__ import annotations

FIXED = {
    "75x75_RS": (75, 75),
    "140x140_RS": (140, 140),
    "150x150": (150, 150),
    "280x280_RS": (280, 280),
    "400x300": (400, 300),
    "600x600_R": (600, 600),
}
"""Width and height in pixels of the sizes for which a picture is cut to fit, by name."""
WIDTHS = {"600x": 600, "1200x": 1200}
"""The largest width in pixels, by name of the size; the height keeps the proportions, and no picture is enlarged."""
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
