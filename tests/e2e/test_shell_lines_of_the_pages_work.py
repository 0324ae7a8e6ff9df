"""The lines for a shell that the pages show: starting the fake and waiting for it, and the login without a browser."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from mockserver import PinterestMock
from mockserver.server.threaded import Server
from tests.e2e.markdown import ROOT, blocks

pytestmark = pytest.mark.slow  # starts shells, and the command in them
DOCS = ROOT / "docs"
STARTS = blocks(DOCS / "server.md", "sh", "--port 0")


@pytest.fixture
def shell() -> str:
    found = shutil.which("bash")
    if found is None:
        pytest.skip("This machine has no bash.")
    return found


@pytest.mark.parametrize("text", STARTS)
def test_the_fake_is_started_and_waited_for(shell: str, text: str, tmp_path: Path) -> None:
    script = f'{text}\ncurl -s "$url/v5/boards"; kill %1; wait'
    commands = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    assert json.loads(run(shell, script, tmp_path, PATH=commands))["code"] == 2


def test_somebody_logs_in_without_a_browser(shell: str, tmp_path: Path) -> None:
    (text,) = blocks(DOCS / "howto/other-languages.md", "sh", "oauth/token")
    mock = PinterestMock(consent="auto")
    with Server(mock).running() as server:
        printed = run(
            shell,
            text,
            tmp_path,
            PINTEREST_OAUTH_URI=server.url,
            PINTEREST_APP_ID=mock.app.id,
            PINTEREST_APP_SECRET=mock.app.secret,
        )
    assert json.loads(printed)["scope"] == "boards:read"


def run(shell: str, script: str, where: Path, **environment: str) -> str:
    if shutil.which("curl") is None:
        pytest.skip("This machine has no curl.")
    done = subprocess.run(
        [shell, "-c", script],
        cwd=where,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode in (0, 143), done.stderr  # 143: the fake, told to stop
    return done.stdout
