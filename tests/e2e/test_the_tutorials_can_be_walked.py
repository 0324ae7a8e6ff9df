"""A stranger's walk through a tutorial: each file is written, each command run, and what is printed stands there."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.e2e.markdown import ROOT, all_blocks
from tests.plugins import LIGHT

if TYPE_CHECKING:
    from pathlib import Path

TUTORIALS = sorted((ROOT / "docs/tutorial").glob("*.md"))
SET_UP = ("python3 -m venv ", ". .venv/", "pip install ")
"""What is done already where this test runs."""
SERVES = "pinterest-mock"
MODULES = {"pytest": "pytest", "pinterest-mock": "mockserver"}

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("page", TUTORIALS, ids=[page.stem for page in TUTORIALS])
def test_every_step_does_what_the_page_shows(page: Path, tmp_path: Path) -> None:
    steps = 0
    for block in all_blocks(page):
        if block.file is not None:
            (tmp_path / block.file).write_text(block.text, encoding="utf-8")
        elif block.language == "console":
            for command, shown in commands(block.text):
                if not command.startswith(SET_UP):
                    assert_prints(perform(command, tmp_path), shown)
                    steps += 1
        else:
            raise AssertionError(f"Nobody runs this block of {page.name}:\n{block.text}")
    assert steps


def commands(block: str) -> list[tuple[str, list[str]]]:
    """The commands after `$`, each with the lines that it prints."""
    found = re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", block, re.MULTILINE)
    return [(command.partition(" #")[0].strip(), shown.splitlines()) for command, shown in found]


def perform(command: str, where: Path) -> str:
    program, *arguments = command.split()
    whole = [sys.executable, "-m", MODULES[program], *arguments]
    options = shlex.join([*LIGHT, "-p", "no:cacheprovider", "--color=no"])
    environment = {**os.environ, "PYTEST_ADDOPTS": options, "COLUMNS": "80"}
    environment.pop("PYTEST_XDIST_WORKER", None)
    if command != SERVES:
        return subprocess.run(
            whole, cwd=where, env=environment, capture_output=True, text=True, check=False, timeout=300
        ).stdout
    with subprocess.Popen([*whole, "--port", "0"], stdout=subprocess.PIPE, text=True) as serving:
        try:
            assert serving.stdout
            return re.sub(r":\d+$", ":8642", serving.stdout.readline())
        finally:
            serving.terminate()


def assert_prints(printed: str, shown: list[str]) -> None:
    """Check that the lines come in that order; `...` stands for anything."""
    pattern = "(?s)" + ".*".join(
        r"[^\n]*".join(re.escape(part) for part in re.split(r"\.\.\.", line)) for line in shown if line != "..."
    )
    assert re.search(pattern, printed), f"The page shows\n{chr(10).join(shown)}\nbut what is printed is\n{printed}"
