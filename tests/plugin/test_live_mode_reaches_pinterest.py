"""`--pinterest-live`: the same fixtures, against Pinterest; here, against a fake in another process."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

import pytest

from tests.plugins import beside

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.plugin.conftest import Pinterest, Run

    SetEnv = Callable[..., None]

SMOKE = ("--pyargs", "pytest_pinterest.smoke", "-ra", *beside("anyio"))

READING = """
    def test_reading(pinterest_client, pinterest_user):
        assert pinterest_client.user_account.get()["username"] == pinterest_user.username
        assert list(pinterest_client.boards.list())
"""


def test_the_smoke_suite_passes_on_the_fake(run: Run) -> None:
    run("", *SMOKE).assert_outcomes(passed=18)


def test_the_smoke_suite_passes_live_with_a_person_at_the_browser(
    run: Run, pinterest_itself: Pinterest, setenv: SetEnv, person: Callable[..., None]
) -> None:
    setenv(pinterest_itself.app, pinterest_itself.address)
    person("approve", "approve", "approve", "deny")  # which is the order in which the suite asks
    result = run("", *SMOKE, "--pinterest-live", "--pinterest-live-login", "-p", "no:randomly")
    result.assert_outcomes(passed=18)


def test_an_access_token_alone_is_enough_to_read(run: Run, pinterest_itself: Pinterest, setenv: SetEnv) -> None:
    setenv(pinterest_itself.address, pinterest_itself.log_in())
    result = run("", *SMOKE, "--pinterest-live")
    result.assert_outcomes(passed=10, skipped=8)
    result.stdout.fnmatch_lines(
        [
            "pinterest: live at http://127.0.0.1:*, reading only",
            "*pinterest-live: PINTEREST_APP_ID and PINTEREST_APP_SECRET are not set",
        ]
    )


def test_a_token_that_may_do_little_skips_what_it_may_not(
    run: Run, pinterest_itself: Pinterest, setenv: SetEnv
) -> None:
    setenv(pinterest_itself.address, pinterest_itself.log_in(scope="user_accounts:read"))
    result = run("", *SMOKE, "--pinterest-live")
    result.stdout.fnmatch_lines(["*pinterest-live: Your token does not have sufficient permissions*"])
    assert result.ret == pytest.ExitCode.OK


def test_the_sandbox_is_another_host(run: Run, pinterest_itself: Pinterest, setenv: SetEnv) -> None:
    """H4, SB2: the sandbox starts empty."""
    setenv(pinterest_itself.address, pinterest_itself.log_in(path="/sandbox"))
    run(
        "def test_empty(pinterest_client): assert not list(pinterest_client.boards.list())",
        "--pinterest-live",
        "--pinterest-live-host",
        "sandbox",
    ).assert_outcomes(passed=1)


def test_the_option_does_not_swallow_the_argument_after_it(
    run: Run, pytester: pytest.Pytester, pinterest_itself: Pinterest, setenv: SetEnv
) -> None:
    setenv(pinterest_itself.address, pinterest_itself.log_in())
    pytester.makepyfile(test_one=READING, test_two="def test_fails(): raise AssertionError")
    run("", "--pinterest-live", "test_one.py").assert_outcomes(passed=1)


def test_live_tests_are_skipped_beside_the_fake(run: Run) -> None:
    result = run(
        """
        import pytest

        @pytest.mark.pinterest_live
        def test_real(pinterest_client): raise AssertionError
        """,
        "-rs",
        "--strict-markers",
    )
    result.assert_outcomes(skipped=1)
    result.stdout.fnmatch_lines(["SKIPPED * needs Pinterest itself: --pinterest-live"])


def test_live_tests_run_live(run: Run, pinterest_itself: Pinterest, setenv: SetEnv) -> None:
    setenv(pinterest_itself.address, pinterest_itself.log_in())
    source = "import pytest; pytestmark = pytest.mark.pinterest_live\n" + textwrap.dedent(READING)
    run(source, "--pinterest-live").assert_outcomes(passed=1)


def test_a_scope_that_the_token_lacks_skips(run: Run, pinterest_itself: Pinterest, setenv: SetEnv) -> None:
    tokens = pinterest_itself.log_in()
    del tokens["PINTEREST_ACCESS_TOKEN"]  # of the one that a refresh gives, the scopes are known
    setenv(pinterest_itself.address, pinterest_itself.app, tokens)
    result = run(
        """
        import pytest

        @pytest.mark.pinterest(scopes="boards:read boards:write")
        def test_it(pinterest_client): raise AssertionError
        """,
        "--pinterest-live",
        "-rs",
    )
    result.assert_outcomes(skipped=1)
    result.stdout.fnmatch_lines(["SKIPPED *--pinterest-live: the token lacks boards:write"])


@pytest.mark.parametrize(
    ("marker", "fixture", "reason"),
    [
        ("", "pinterest_server", "this needs the fake"),
        ("", "pinterest_intercept", "this needs the fake"),
        ("tier='trial'", "pinterest_client", "tier= of the marker needs the fake"),
        ("seed=3", "pinterest_client", "seed= of the marker needs the fake"),
        ("", "pinterest_consent", "pinterest_consent needs a person: --pinterest-live-login"),
        ("", "pinterest_env", "pinterest_env lets an application write, which needs --pinterest-live-write"),
    ],
)
def test_what_only_a_fake_can_give_skips_live(
    run: Run, pinterest_itself: Pinterest, setenv: SetEnv, marker: str, fixture: str, reason: str
) -> None:
    setenv(pinterest_itself.address, pinterest_itself.app, pinterest_itself.log_in())
    use = (
        'pinterest_consent("https://www.pinterest.com/oauth/")' if fixture == "pinterest_consent" else "AssertionError"
    )
    result = run(
        f"""
        import pytest

        @pytest.mark.pinterest({marker})
        def test_it({fixture}):
            raise {use}
        """,
        "--pinterest-live",
        "-rs",
    )
    result.assert_outcomes(skipped=1)
    result.stdout.fnmatch_lines([f"SKIPPED *--pinterest-live: {reason}"])
