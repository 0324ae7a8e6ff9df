"""The pictures in the documentation are those that the script makes, and each is shown."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image

from tools import screenshots

if TYPE_CHECKING:
    from selenium.webdriver import Chrome

    from mockserver import PinterestMock
    from tests.e2e.web.conftest import Surfer

DOCS = Path(__file__).parents[3] / "docs"


class Surveyor(screenshots.Photographer):
    """Goes the same way, and takes the measure of each picture instead of it."""

    def __init__(self, browser: Chrome, url: str) -> None:
        super().__init__(browser, url, screenshots.WHERE)
        self.sizes: dict[str, tuple[int, int]] = {}

    def take(self, name: str, size: tuple[int, int]) -> None:
        self.sizes[f"{name}.png"] = size


def test_the_documentation_shows_what_the_script_makes(mock: PinterestMock, surfer: Surfer) -> None:
    surveyor = Surveyor(surfer.browser, surfer.url)
    screenshots.tour(surveyor, mock)
    assert surveyor.sizes.keys() == {file.name for file in screenshots.WHERE.iterdir()}
    shown = "".join((DOCS / page).read_text("utf-8") for page in ("pages.md", "dashboard.md"))
    assert surveyor.sizes.keys() == {*re.findall(r"\]\(screenshots/([\w.-]+)\)", shown)}
    for name, (width, height) in surveyor.sizes.items():
        with Image.open(screenshots.WHERE / name) as kept:
            assert kept.width == width, name
            assert abs(height - kept.height) <= kept.height / 10, f"{name} is stale: python -m tools.screenshots"
