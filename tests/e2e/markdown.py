"""The blocks of code on a page of the documentation."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
FENCED = re.compile(r"^```(\w+)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
NAMED = re.compile(r"(?:#|//) (\w[\w./-]*\.\w+)\n")


class Block(NamedTuple):
    """A fenced block, and the file that its first line, a comment, says it is."""

    language: str
    text: str

    @property
    def file(self) -> str | None:
        named = NAMED.match(self.text)
        return named and named[1]


def all_blocks(page: Path) -> list[Block]:
    return [Block(*found) for found in FENCED.findall(page.read_text(encoding="utf-8"))]


def blocks(page: Path, language: str, containing: str = "") -> list[str]:
    return [block.text for block in all_blocks(page) if block.language == language and containing in block.text]


def files(page: Path) -> dict[str, str]:
    """The files that the blocks of a page are."""
    return {block.file: block.text for block in all_blocks(page) if block.file is not None}
