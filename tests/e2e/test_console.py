"""The flow in a true `python -m asyncio`, line by line as the README shows it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from mockserver.model.records import User

README = Path(__file__).parents[2] / "README.md"


@pytest.fixture
def lines() -> list[str]:
    (session,) = re.findall(r"```pycon\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    return [line.removeprefix(">>> ") for line in session.splitlines() if line.startswith(">>> ")]


def test_no_prompt_is_longer_than_a_line(lines: list[str]) -> None:
    """The console of Python 3.13.0 breaks down where one is, and an authorization URL always is."""
    (prompt,) = (found[1] for line in lines if (found := re.search(r"input\((.*)\)", line)))
    assert not prompt.startswith("f")
    assert len(prompt) < 80


@pytest.mark.slow
def test_the_flow_in_the_console(
    lines: list[str], pinterest_env: Mapping[str, str], pinterest_user: User, browse: Callable[[str], str]
) -> None:
    asks = next(number for number, line in enumerate(lines) if "input(" in line)
    with subprocess.Popen(
        [sys.executable, "-u", "-m", "asyncio"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, **pinterest_env},
    ) as console:
        assert console.stdin
        assert console.stdout
        console.stdin.write("\n".join(lines[: asks + 1]) + "\n")
        console.stdin.flush()
        prompt = ""
        while not (found := re.search(r"(http\S+)\s.*paste where you were sent: ", prompt, re.DOTALL)):
            letter = console.stdout.read(1)
            assert letter, f"the console ended: {console.stderr and console.stderr.read()}"
            prompt += letter
        console.stdin.write("\n".join([browse(found[1]), *lines[asks + 1 :], ""]))
        out, err = console.communicate(timeout=60)
    assert "Traceback" not in err
    assert f"'{pinterest_user.username}'" in out
    assert re.search(r"\['[^']+', '[^']+'", out), "the boards"
