"""Live tests change nothing at Pinterest, unless `--pinterest-live-write` allows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.plugin.conftest import Pinterest, Run

WRITES = """
    import asyncio
    import pytest

    @pytest.mark.parametrize(
        "call", [("POST", "boards", {"name": "x"}), ("PATCH", "pins/1", {}), ("DELETE", "boards/1", None)], ids=str
    )
    def test_write(pinterest_client, call):
        pinterest_client.request(call[0], call[1], json=call[2])

    def test_write_asynchronously(async_pinterest_client):
        asyncio.run(async_pinterest_client.request("POST", "boards", json={"name": "x"}))

    def test_revoke(pinterest_client):
        pinterest_client.revoke_token(pinterest_client.access_token)

    def test_conversion_token(pinterest_client):
        pinterest_client.conversion_token()
"""

READS = """
    import asyncio

    def test_read(pinterest_client, pinterest_api):
        assert list(pinterest_client.boards.list())
        assert pinterest_api.client_credentials_token("boards:read")
        assert pinterest_client.refresh_access_token()

    def test_read_asynchronously(async_pinterest_client):
        for _ in range(2):
            assert asyncio.run(async_pinterest_client.user_account.get())
"""


@pytest.fixture(autouse=True)
def _authorized(pinterest_itself: Pinterest, setenv: Callable[..., None]) -> None:
    setenv(pinterest_itself.address, pinterest_itself.app, pinterest_itself.log_in())


def test_writing_is_refused(run: Run) -> None:
    result = run(WRITES, "--pinterest-live")
    result.assert_outcomes(failed=6)
    result.stdout.fnmatch_lines(
        ["*WriteRefusedError: POST /v5/boards would change something at 127.0.0.1. Live tests only read, unless *"]
    )
    for call in ("PATCH /v5/pins/1", "DELETE /v5/boards/1", "POST /v5/oauth/token/revoke", "POST /v5/oauth/conversion"):
        assert f"WriteRefusedError: {call}" in result.stdout.str()


def test_reading_and_authorizing_is_not(run: Run) -> None:
    run(READS, "--pinterest-live").assert_outcomes(passed=2)


def test_writing_is_allowed(run: Run) -> None:
    """Then it is Pinterest that refuses: this token lacks the scopes."""
    result = run(WRITES, "--pinterest-live", "--pinterest-live-write")
    result.stdout.fnmatch_lines(["pinterest: live at http://127.0.0.1:*, reading and writing"])
    result.assert_outcomes(failed=6)
    assert "WriteRefusedError" not in result.stdout.str()
    assert result.stdout.str().count("MissingScopeError: ") >= 4


def test_an_application_in_the_environment_may_write(run: Run) -> None:
    run(
        """
        from pinterest_v5.api import Api

        def test_application(pinterest_env):
            with Api() as application:
                url, _ = application.get_authorization_url()
                assert url.startswith(pinterest_env["PINTEREST_OAUTH_URI"])
        """,
        "--pinterest-live",
        "--pinterest-live-write",
    ).assert_outcomes(passed=1)
