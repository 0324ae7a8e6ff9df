"""The report of a failed test has its calls, with hints and without secrets; faults planned in vain are told."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    Run = Callable[..., pytest.RunResult]


def shown(result: pytest.RunResult) -> list[str]:
    """The lines of the conversation."""
    lines = result.outlines
    start = next(number for number, line in enumerate(lines) if " Pinterest conversation " in line)
    end = next(number for number, line in enumerate(lines[start:], start) if line.startswith("="))
    return lines[start + 1 : end]


def test_the_calls_of_the_failed_test_are_shown(run: Run) -> None:
    result = run(
        """
        def test_before(pinterest_client):
            list(pinterest_client.boards.list())

        def test_failing(pinterest_client):
            pinterest_client.boards.get("7")
        """
    )
    lines = shown(result)
    assert lines[0] == "1. GET /v5/boards/7 -> 404 board_not_found"
    assert re.fullmatch(r"   > Authorization: Bearer pina_…[A-Z2-7]{4}", lines[2])
    assert lines[-1] == "   hint: Production has no board 7."
    result.assert_outcomes(passed=1, failed=1)


def test_of_a_long_conversation_the_end_is_shown(run: Run) -> None:
    result = run(
        """
        def test_patience(pinterest_client):
            for _ in range(30):
                pinterest_client.user_account.get()
            assert False
        """
    )
    lines = shown(result)
    assert lines[:2] == ["(10 earlier calls are left out; the journal has them.)", "11. GET /v5/user_account -> 200"]
    assert lines[-4] == "30. GET /v5/user_account -> 200"


@pytest.mark.parametrize(
    ("source", "outcomes"),
    [
        ("def test_it(pinterest_server): assert False", {"failed": 1}),
        ("def test_it(request): request.getfixturevalue('pinterest_server'); assert False", {"failed": 1}),
        (
            """
            import pytest

            @pytest.fixture
            def broken(pinterest_client):
                assert False

            def test_it(broken): pass
            """,
            {"errors": 1},
        ),
        (
            """
            import pytest

            @pytest.fixture
            def broken(pinterest_client):
                yield
                assert False

            def test_it(broken): pass
            """,
            {"passed": 1, "errors": 1},
        ),
    ],
    ids=["call", "dynamic", "setup", "teardown"],
)
def test_wherever_it_fails(run: Run, source: str, outcomes: dict[str, int]) -> None:
    result = run(source)
    result.assert_outcomes(**outcomes)
    assert shown(result) == ["The fake was asked nothing."]


def test_the_fixtures_are_shown_as_what_they_are(run: Run) -> None:
    result = run(
        """
        import pytest

        @pytest.fixture(autouse=True)
        def _frozen(pinterest_clock, pinterest_faults, pinterest_client, pinterest_quotas):
            pinterest_clock.freeze("2026-01-31T12:00:00Z")
            pinterest_faults.fail("boards/get", "board_not_found")
            pinterest_client.user_account.get()
            pinterest_client.user_account.get()
            pinterest_quotas.on()

        def test_it(
            pinterest_clock, pinterest_faults, pinterest_journal, pinterest_quotas, pinterest_consent, pinterest_server,
            pinterest_session,
        ):
            mock = pinterest_server.mock
            assert False
        """,
        "--showlocals",
    )
    assert {
        "pinterest_clock = <Clock 2026-01-31 12:00:00 UTC, frozen>",
        "pinterest_faults = <Faults [<fault 1: boards/get fails with board_not_found, triggered 0 times>]>",
        "pinterest_journal = <Journal of 2 calls>",
        "pinterest_quotas = <Quotas on>",
        "pinterest_consent = <bound method Fake.consent of <the fake of this test>>",
        "pinterest_server = <PinterestServer not listening>",
        "pinterest_session = <PinterestSession not listening>",
        "mock       = <PinterestMock with seed 0>",
    } <= set(result.outlines)


def test_a_test_that_did_not_talk_to_the_fake_has_none(run: Run) -> None:
    result = run("def test_it(): assert False")
    result.stdout.no_fnmatch_line("*Pinterest conversation*")


def test_a_passed_or_skipped_test_has_none(run: Run) -> None:
    result = run(
        """
        import pytest

        def test_it(pinterest_client):
            list(pinterest_client.boards.list())

        def test_other(pinterest_client):
            pytest.skip("today not")
        """,
        "-rA",
    )
    result.stdout.no_fnmatch_line("*Pinterest conversation*")


def test_it_arrives_from_other_processes(run_apart: Run) -> None:
    """xdist."""
    result = run_apart("def test_it(pinterest_client): pinterest_client.boards.get('7')", "-n1")
    assert shown(result)[0] == "1. GET /v5/boards/7 -> 404 board_not_found"


def test_no_secret_is_shown(run: Run, pytester: pytest.Pytester) -> None:
    result = run(
        """
        from pathlib import Path

        def test_it(pinterest_api, pinterest_consent, pinterest_app):
            url, _ = pinterest_api.get_authorization_url()
            redirect = pinterest_consent(url)
            tokens = pinterest_api.generate_access_token(response=redirect)
            pinterest_api.refresh_access_token()
            code = redirect.partition("code=")[2].partition("&")[0]
            secrets = [code, tokens["access_token"], tokens["refresh_token"], pinterest_app.secret]
            Path("secrets").write_text(" ".join(secrets))
            assert False
        """,
        "--showlocals",
        "-vv",
    )
    secrets = (pytester.path / "secrets").read_text().split()
    assert len(shown(result)) > 12
    assert not [secret for secret in secrets if secret in result.stdout.str()]


def test_faults_that_were_not_met_are_shown_with_it(run: Run) -> None:
    result = run(
        """
        def test_it(pinterest_client, pinterest_faults):
            pinterest_faults.fail("pins/create", "rate_limited", times=2)
            pinterest_faults.fail("boards/get", "server_error")
            pinterest_client.boards.get("7")
        """
    )
    assert shown(result)[-2:] == [
        "No request met what the test has planned:",
        "  pins/create fails with rate_limited (twice)",
    ]


IN_VAIN = """
    def test_in_vain(pinterest_client, pinterest_faults):
        pinterest_faults.fail("pins/create", "rate_limited")
        pinterest_faults.delay("oauth/token", 5)

    def test_after(pinterest_client, pinterest_faults):
        pass
"""


def test_a_passed_test_that_planned_a_fault_in_vain_is_warned(run: Run) -> None:
    result = run(IN_VAIN, "-Wdefault")
    result.assert_outcomes(passed=2, warnings=1)
    result.stdout.fnmatch_lines(
        [
            "*.py:1: UnusedFaultWarning: no request met what the test has planned:",
            "    pins/create fails with rate_limited",
            "    oauth/token is answered after 5 seconds",
        ]
    )


def test_the_warning_can_be_an_error_or_nothing(run: Run) -> None:
    run(IN_VAIN).assert_outcomes(passed=2, errors=1)
    quiet = run("", "-Wignore::pytest_pinterest.reporting.conversation.UnusedFaultWarning")
    quiet.assert_outcomes(passed=2)


def test_nobody_is_warned_of_what_was_met_or_given_up(run: Run) -> None:
    result = run(
        """
        import pytest

        def test_met(pinterest_client, pinterest_faults):
            pinterest_faults.fail("boards/get", "board_not_found")
            with pytest.raises(Exception):
                pinterest_client.boards.get("7")

        def test_removed(pinterest_faults):
            pinterest_faults.fail("boards/get", "board_not_found").remove()

        def test_skipped(pinterest_faults):
            pinterest_faults.fail("boards/get", "board_not_found")
            pytest.skip("today not")
        """
    )
    result.assert_outcomes(passed=2, skipped=1)
