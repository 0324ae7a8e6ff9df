"""Node drives the fake through its control API, and what the page of the controls shows is run as it stands there."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import httpx
import pytest

from docs.controls import PAGE
from mockserver import PinterestMock
from mockserver.server.threaded import Server
from tests.e2e.markdown import ROOT, blocks, files
from tests.plugins import LIGHT

if TYPE_CHECKING:
    from collections.abc import Iterator

SCRIPT = Path(__file__).with_name("controls.mjs")
WHERE_IT_SERVES = "http://127.0.0.1:8642"


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(PinterestMock()).running() as server:
        yield server


@pytest.fixture
def node() -> str:
    found = shutil.which("node")
    if found is None:
        pytest.skip("This machine has no node; Debian: nodejs.")
    return found


def run(*command: str, script: str | None = None) -> str:
    done = subprocess.run(command, input=script, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.slow
def test_node_plays_every_scenario(node: str, server: Server) -> None:
    played = run(node, str(SCRIPT), server.url).splitlines()
    assert played == re.findall(r'^  async "(.+)"\(\) {$', SCRIPT.read_text(encoding="utf-8"), re.MULTILINE)


@pytest.mark.slow
def test_the_page_speaks_javascript(node: str, server: Server) -> None:
    (shown,) = blocks(PAGE, "javascript")
    assert WHERE_IT_SERVES in shown
    before = f"""
        import assert from "node:assert/strict";
        const {{ access_token: token }} = await (await fetch("{server.url}/_mock/tokens", {{ method: "POST" }})).json();
        const headers = {{ Authorization: `Bearer ${{token}}` }};
        const listBoards = () => fetch("{server.url}/v5/boards", {{ headers }});
    """
    run(node, "--input-type=module", "-", script=before + shown.replace(WHERE_IT_SERVES, server.url))


@pytest.mark.slow
@pytest.mark.parametrize(("runner", "number"), [("jest", "JEST_WORKER_ID"), ("vitest", "VITEST_POOL_ID")])
def test_workers_have_worlds_as_the_page_sets_them_up(node: str, runner: str, number: str) -> None:
    mock = PinterestMock()
    mock.worlds.on_first_use = True
    mock.clock.advance(days=1)
    (setup,) = blocks(ROOT / "docs/howto/parallel.md", "javascript", f"/w/{runner}-")
    alone = re.sub(r"^import .*\n", "", setup, flags=re.MULTILINE)
    with Server(mock).running() as server:
        for worker in ("1", "2"):
            script = f'process.env.{number} = "{worker}"; globalThis.beforeEach = (reset) => reset();\n{alone}'
            run(node, "--input-type=module", "-", script=script.replace(WHERE_IT_SERVES, server.url))
    assert list(mock.worlds) == [f"{runner}-1", f"{runner}-2"]


@pytest.mark.slow
def test_the_page_about_other_languages_is_a_suite_for_node(node: str, server: Server, tmp_path: Path) -> None:
    ((name, suite),) = files(ROOT / "docs/howto/other-languages.md").items()
    (tmp_path / name).write_text(suite, encoding="utf-8")
    environment = {**os.environ, "PINTEREST_API_URI": server.url}
    done = subprocess.run(
        [node, "--test", name], cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stdout
    passed = re.search(r"pass (\d+)", done.stdout)
    assert passed
    assert passed[1] == str(len(re.findall(r"^test\(", suite, re.MULTILINE)))


def test_the_page_speaks_python() -> None:
    shown = blocks(PAGE, "python")[1]

    def list_boards(mock: PinterestMock) -> None:
        token = mock.issue_token()["access_token"]
        with httpx.Client(transport=httpx.WSGITransport(app=mock), base_url="http://pinterest.test") as client:
            client.get("/v5/boards", headers={"Authorization": f"Bearer {token}"})

    exec(shown, {"PinterestMock": PinterestMock, "list_boards": list_boards})


def test_the_page_speaks_of_fixtures(pytester: pytest.Pytester) -> None:
    pytester.makefile(".toml", world="")
    test, _, marker = blocks(PAGE, "python")
    pytester.makepyfile(f"import pytest\n\n{test}\n{marker}def test_marked(pinterest_app):\n    pass\n")
    pytester.runpytest_subprocess(*LIGHT).assert_outcomes(passed=2)
