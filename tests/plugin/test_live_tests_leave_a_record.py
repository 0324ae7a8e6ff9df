"""`--pinterest-record` leaves the shapes of what live tests called, and `pinterest-mock drift` reads them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
from click.testing import CliRunner

from mockserver.cli.main import main

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.plugin.conftest import Pinterest, Run

READING = """
    import pytest

    def test_reading(pinterest_client):
        assert pinterest_client.user_account.get()

    @pytest.mark.asyncio
    async def test_reading_asynchronously(async_pinterest_client):
        assert [board async for board in async_pinterest_client.boards.list()]
"""


def test_the_record_of_a_pinterest_that_has_changed_says_where(
    run: Run, pinterest_itself: Pinterest, setenv: Callable[..., None], tmp_path: Path
) -> None:
    tokens = pinterest_itself.log_in()
    setenv(pinterest_itself.address, tokens)
    record = tmp_path / "record.json"
    live = ("--pinterest-live", f"--pinterest-record={record}")
    run(READING, *live).assert_outcomes(passed=2)
    assert "Nothing differs." in CliRunner().invoke(main, ["drift", str(record)]).output
    assert all(token not in record.read_text() for token in tokens.values())

    changed = {"target": "boards/list", "body": {"items": [{"id": "1", "mood": "blue"}], "bookmark": None}}
    httpx.post(f"{pinterest_itself.url}/_mock/faults/answer", json=changed, trust_env=False).raise_for_status()
    try:
        run(READING, *live).assert_outcomes(passed=2)
    finally:
        httpx.delete(f"{pinterest_itself.url}/_mock/faults", trust_env=False).raise_for_status()
    found = CliRunner().invoke(main, ["drift", str(record)])
    assert found.exit_code == 1
    assert "\nboards/list\n  200 /items/*/mood: string, which is not described (B1)\n" in found.output


def test_a_record_of_the_fake_is_refused(run: Run) -> None:
    result = run("", "--pinterest-record", "record.json")
    result.stderr.fnmatch_lines(["*--pinterest-record means nothing without --pinterest-live.*"])
