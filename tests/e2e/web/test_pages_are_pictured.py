"""The pictures in the documentation are those that the script makes, and each is shown."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image

from tools import screenshots

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from tests.e2e.web.conftest import Surfer

DOCS = Path(__file__).parents[3] / "docs"


def test_the_documentation_shows_what_the_script_makes(mock: PinterestMock, surfer: Surfer, tmp_path: Path) -> None:
    screenshots.tour(screenshots.Photographer(surfer.browser, surfer.url, tmp_path), mock)
    made = {file.name for file in tmp_path.iterdir()}
    assert made == {file.name for file in screenshots.WHERE.iterdir()}
    assert made == set(re.findall(r"\]\(screenshots/([\w.-]+)\)", (DOCS / "pages.md").read_text(encoding="utf-8")))
    for file in tmp_path.iterdir():
        with Image.open(file) as picture, Image.open(screenshots.WHERE / file.name) as kept:
            assert picture.width == kept.width, file.name
            assert abs(picture.height - kept.height) <= kept.height / 10, f"{file.name} is stale: make it anew"
