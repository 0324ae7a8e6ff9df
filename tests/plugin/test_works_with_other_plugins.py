"""The plugin is a good neighbour: switched off, beside others, with warnings as errors, in parallel."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.plugins import NEIGHBOURS, beside

if TYPE_CHECKING:
    from tests.plugin.conftest import Run

USE = """
    import pytest

    @pytest.mark.parametrize("number", range(6))
    def test_boards(pinterest_client, pinterest_server, pinterest_user, number):
        assert len(pinterest_server.log) == 0
        assert pinterest_client.user_account.get()["username"] == pinterest_user.username
        assert len(pinterest_server.log) == 1
"""


def test_it_can_be_switched_off(run_apart: Run) -> None:
    result = run_apart("def test_it(): pass\n\ndef test_use(pinterest_client): pass", "-p", "no:pinterest")
    result.assert_outcomes(passed=1, errors=1)
    result.stdout.fnmatch_lines(["*fixture 'pinterest_client' not found"])


def test_switched_off_it_has_no_options(run_apart: Run) -> None:
    result = run_apart("def test_it(): pass", "-p", "no:pinterest", "--pinterest-live")
    result.stderr.fnmatch_lines(["*unrecognized arguments: --pinterest-live"])


def test_parallel(run_apart: Run) -> None:
    """Each process has a fake of its own."""
    run_apart(USE, "-n2").assert_outcomes(passed=6)


def test_warnings_are_errors(run_apart: Run) -> None:
    """Also those about what was left open."""
    source = """
        import gc, urllib.request
        import pytest

        @pytest.mark.asyncio
        async def test_async(async_pinterest_client):
            assert await async_pinterest_client.user_account.get()

        def test_socket(pinterest_server, pinterest_consent, pinterest_api):
            url, _ = pinterest_api.get_authorization_url()
            pinterest_api.generate_access_token(response=pinterest_consent(url))
            urllib.request.urlopen(url).close()

        def test_rubbish():
            gc.collect()
    """
    run_apart(source, "-W", "error", *beside(*NEIGHBOURS)).assert_outcomes(passed=3)


def test_beside_a_server_of_pytest_httpserver(run: Run) -> None:
    run(
        """
        import urllib.request

        def test_both(httpserver, pinterest_server):
            httpserver.expect_request("/v5/boards").respond_with_data("mine")
            with urllib.request.urlopen(httpserver.url_for("/v5/boards")) as answer:
                assert answer.read() == b"mine"
            assert httpserver.port != pinterest_server.port
            assert not pinterest_server.log
        """,
        *beside("pytest_httpserver"),
    ).assert_outcomes(passed=1)


def test_markers_are_registered(run: Run) -> None:
    result = run("", "--markers")
    result.stdout.fnmatch_lines(["@pytest.mark.pinterest(*scopes=*", "@pytest.mark.pinterest_live: needs Pinterest*"])


def test_options_are_documented(run: Run) -> None:
    result = run("", "--help")
    result.stdout.fnmatch_lines(
        [
            "  --pinterest-live *",
            "  --pinterest-live-write*",
            "  --pinterest-live-login*",
            "  --pinterest-live-host={production,sandbox}",
        ]
    )


FIXTURES = (
    "pinterest_server",
    "pinterest_app",
    "pinterest_user",
    "pinterest_api",
    "pinterest_client",
    "async_pinterest_api",
    "async_pinterest_client",
    "pinterest_consent",
    "pinterest_env",
    "pinterest_intercept",
)


@pytest.mark.parametrize("fixture", FIXTURES)
def test_fixtures_are_documented(run: Run, fixture: str) -> None:
    lines = run("", "--fixtures").stdout.str().splitlines()
    (where,) = [number for number, line in enumerate(lines) if line.startswith(f"{fixture} -- ")]
    assert lines[where + 1].startswith("    ")
    assert "no docstring available" not in lines[where + 1]
