"""The package index shows the README far from the repository, where a relative link leads nowhere."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest
from readme_renderer import markdown

from pytest_pinterest.version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterable

pytestmark = pytest.mark.slow  # asks the build's backend
ROOT = Path(__file__).parents[2]
OF_THE_TAG = re.compile(
    r"https://(?:github\.com|raw\.githubusercontent\.com)/pytest-pinterest/pytest-pinterest/"
    rf"(?:blob/)?v{re.escape(__version__)}/(.+)"
)


@pytest.fixture(scope="module")
def metadata() -> dict[str, Any]:
    """What the wheel tells the index."""
    command = [sys.executable, "-m", "hatchling", "metadata"]
    told: dict[str, Any] = json.loads(subprocess.run(command, cwd=ROOT, check=True, capture_output=True).stdout)
    return told


@pytest.fixture(scope="module")
def page(metadata: dict[str, Any]) -> str:
    """The page as the index renders it, by the library that it uses."""
    assert metadata["readme"]["content-type"] == "text/markdown"
    rendered = markdown.render(metadata["readme"]["text"])
    assert rendered is not None
    return rendered


def links(page: str) -> Iterable[str]:
    return re.findall(r'(?:href|src)="([^"]+)"', page)


def test_every_link_is_absolute_or_stays_on_the_page(page: str) -> None:
    assert [link for link in links(page) if not link.startswith(("https://", "#"))] == []


def test_every_link_into_the_repository_leads_to_a_file_of_this_version(page: str) -> None:
    inside = [found[1] for link in links(page) if (found := OF_THE_TAG.fullmatch(link))]
    assert len(inside) > 10
    assert [path for path in inside if not (ROOT / path).exists()] == []


def test_its_pictures_are_pictures_and_not_pages_about_them(page: str) -> None:
    pictures = [url for url in re.findall(r'<img[^>]*src="([^"]+)"', page) if "badge" not in url]
    assert pictures
    assert all(url.startswith("https://raw.githubusercontent.com/") for url in pictures)


def test_its_badges_say_what_is_found_out_when_somebody_looks(page: str) -> None:
    badges = [urlsplit(url) for url in re.findall(r'<img[^>]*src="([^"]+)"', page) if "badge" in url]
    assert {badge.netloc for badge in badges} == {"github.com", "readthedocs.org"}
    (workflow,) = (badge.path.split("/")[-2] for badge in badges if badge.netloc == "github.com")
    assert (ROOT / ".github/workflows" / workflow).exists()


def test_its_tables_and_blocks_are_rendered(page: str) -> None:
    assert "<table>" in page
    assert "```" not in page


def test_it_says_where_everything_is(metadata: dict[str, Any]) -> None:
    assert metadata["urls"].keys() == {"Homepage", "Documentation", "Changelog", "Issues"}
