"""`pinterest-mock env` prints what a mock prints that was started with the same options."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from mockserver.cli.main import main

pytestmark = pytest.mark.slow  # starts the command in processes of its own

OPTIONS = [
    [],
    ["--seed", "7", "--tier", "trial"],
    ["--app-id", "1512345", "--app-secret", "it's not a secret", "--redirect-uri", "myapp://callback"],
    ["--host", "localhost", "--world", "world.toml"],
]
WORLD = """
[[apps]]
id = "1599999"
secret = "0123456789abcdef"
redirect_uris = ["https://planner.example/cb"]
"""


def exported(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if "export PINTEREST_" in line or "NO_PROXY" in line.upper()]


@pytest.mark.parametrize("options", OPTIONS, ids=" ".join)
@pytest.mark.parametrize("proxy", ["", "http://proxy.example:3128"], ids=["direct", "proxy"])
def test_env_says_what_serve_says(
    options: list[str], proxy: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HTTP_PROXY", proxy)
    Path("world.toml").write_text(WORLD)
    root = str(Path(__file__).parents[2])
    with subprocess.Popen(
        [sys.executable, "-m", "mockserver", "--port", "0", *options],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env={**os.environ, "PYTHONPATH": root},
    ) as process:
        assert process.stdout
        ready = process.stdout.readline()
        lines = [ready]
        while "/v5" not in (line := process.stdout.readline()):
            assert line, "it ended without having said how to reach it"
            lines.append(line)
        process.terminate()
    port = ready.rpartition(":")[2].strip()
    said = CliRunner().invoke(main, ["env", "--port", port, *options]).output
    served = exported("".join([*lines, line]))
    assert len(served) > 5
    assert exported(said) == served
