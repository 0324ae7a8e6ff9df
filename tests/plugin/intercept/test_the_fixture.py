"""`pinterest_intercept` as a user meets it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest

    Run = Callable[..., pytest.RunResult]


def test_it_is_the_server(run: Run) -> None:
    project = """
        import httpx

        def test_it(pinterest_intercept, pinterest_server):
            assert pinterest_intercept is pinterest_server
            httpx.get("https://api.pinterest.com/v5/boards")
            assert [request.path for request, _ in pinterest_server.log] == ["/v5/boards"]
        """
    run(project).assert_outcomes(passed=1)


def test_the_marker_belongs_to_one_test(run: Run) -> None:
    project = """
        import socket
        import pytest

        @pytest.mark.pinterest(block_others=True)
        def test_blocked(pinterest_intercept):
            with pytest.raises(socket.gaierror, match="block_others"):
                socket.getaddrinfo("203.0.113.1", 80)

        def test_free(pinterest_intercept):
            assert socket.getaddrinfo("203.0.113.1", 80)
        """
    run(project).assert_outcomes(passed=2)


def test_a_page_that_is_not_intercepted_is_no_fake(run: Run) -> None:
    project = """
        def test_it(pinterest_consent):
            pinterest_consent("https://www.pinterest.com/oauth/")
        """
    result = run(project)
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["*https://www.pinterest.com/oauth/ is not the fake*"])


def test_without_trustme_it_says_what_to_install(run: Run) -> None:
    project = """
        import sys
        import pytest
        from pytest_pinterest.intercept import our_authority

        @pytest.fixture
        def without_trustme(monkeypatch):
            monkeypatch.setitem(sys.modules, "trustme", None)
            our_authority.cache_clear()

        def test_it(without_trustme, pinterest_intercept):
            pass
        """
    result = run(project)
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["*trustme, which is not installed: pip install 'pytest-pinterest?tls?'*"])
    result.stdout.no_fnmatch_line("*another exception occurred*")
