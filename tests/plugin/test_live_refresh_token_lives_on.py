"""A refresh spends `PINTEREST_REFRESH_TOKEN` (T18, Q9): the token that replaces it is kept for the next run."""

from __future__ import annotations

import json
import stat
from typing import TYPE_CHECKING

import httpx
import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.plugin.conftest import Pinterest, Run

USE = "def test_it(pinterest_user): assert pinterest_user.username"
FILE = ".pytest_cache/d/pinterest/refresh_token.json"


@pytest.fixture(autouse=True)
def tokens(pinterest_itself: Pinterest, setenv: Callable[..., None]) -> dict[str, str]:
    tokens = pinterest_itself.log_in()
    setenv(pinterest_itself.address, pinterest_itself.app, tokens, {"PINTEREST_ACCESS_TOKEN": ""})
    return tokens


def test_the_next_run_uses_the_successor(run: Run, pytester: pytest.Pytester, tokens: dict[str, str]) -> None:
    for _ in range(3):
        result = run(USE, "--pinterest-live")
        result.assert_outcomes(passed=1)
        result.stdout.fnmatch_lines(
            [f"PINTEREST_REFRESH_TOKEN is spent; the next run uses its successor from *{FILE}."]
        )


def test_only_its_owner_may_read_it(run: Run, pytester: pytest.Pytester, tokens: dict[str, str]) -> None:
    run(USE, "--pinterest-live")
    file = pytester.path / FILE
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    ((origin, successor),) = json.loads(file.read_text()).items()
    assert tokens["PINTEREST_REFRESH_TOKEN"] not in file.read_text()
    assert successor.startswith("pinr_")
    assert successor != tokens["PINTEREST_REFRESH_TOKEN"]
    assert len(origin) == 64


@pytest.mark.parametrize("damaged", ['{"a": "pinr_', "[]"])
def test_a_file_that_is_damaged_says_nothing(run: Run, pytester: pytest.Pytester, damaged: str) -> None:
    file = pytester.path / FILE
    file.parent.mkdir(parents=True)
    file.write_text(damaged)
    run(USE, "--pinterest-live").assert_outcomes(passed=1)
    assert "pinr_" in json.loads(file.read_text()).popitem()[1]


def test_another_token_in_the_environment_wins(
    run: Run, pinterest_itself: Pinterest, setenv: Callable[..., None]
) -> None:
    run(USE, "--pinterest-live").assert_outcomes(passed=1)
    setenv(pinterest_itself.log_in(), {"PINTEREST_ACCESS_TOKEN": ""})
    run(USE, "--pinterest-live").assert_outcomes(passed=1)


def test_each_account_goes_on_with_its_own(
    run: Run, pinterest_itself: Pinterest, setenv: Callable[..., None], tokens: dict[str, str]
) -> None:
    """A login of another account does not cost the first one its successor."""
    httpx.post(f"{pinterest_itself.url}/_mock/users", json={"username": "toni"}, trust_env=False).raise_for_status()
    theirs = pinterest_itself.log_in(user="toni")
    names = []
    for account in (tokens, theirs, tokens, theirs):
        setenv(account, {"PINTEREST_ACCESS_TOKEN": ""})
        result = run("def test_it(pinterest_user): print(f'I am {pinterest_user.username}.')", "--pinterest-live", "-s")
        result.assert_outcomes(passed=1)
        names += [line for line in result.outlines if "I am " in line]
    assert len(names) == 4
    assert names[:2] == names[2:]
    assert "I am toni." in names[1] != names[0]


def test_without_a_cache_it_is_said_to_be_lost(run: Run) -> None:
    result = run(USE, "--pinterest-live", "-p", "no:cacheprovider")
    result.assert_outcomes(passed=1)
    result.stdout.fnmatch_lines(["PINTEREST_REFRESH_TOKEN is spent, and pytest's cache, * is off."])


def test_a_refresh_in_one_test_serves_the_next(run: Run) -> None:
    run(
        """
        def test_one(pinterest_client):
            before = pinterest_client.refresh_token
            assert pinterest_client.refresh_access_token()["refresh_token"] != before

        def test_two(pinterest_client):
            assert pinterest_client.refresh_access_token()
        """,
        "--pinterest-live",
    ).assert_outcomes(passed=2)


def test_an_access_token_spends_nothing(run: Run, setenv: Callable[..., None], tokens: dict[str, str]) -> None:
    setenv(tokens)
    result = run(USE, "--pinterest-live")
    result.assert_outcomes(passed=1)
    assert "is spent" not in result.stdout.str()


def test_a_bystander_that_is_refreshed_does_not_replace_it(
    run: Run, pytester: pytest.Pytester, pinterest_itself: Pinterest, setenv: Callable[..., None]
) -> None:
    """The clients of a login flow are other grants."""
    other = pinterest_itself.log_in()["PINTEREST_REFRESH_TOKEN"]
    setenv({"OTHER": other})
    run(
        """
        import os

        def test_it(pinterest_api, pinterest_client):
            pinterest_api.refresh_access_token(os.environ["OTHER"])
            assert pinterest_client.refresh_access_token()
        """,
        "--pinterest-live",
    ).assert_outcomes(passed=1)
    run(USE, "--pinterest-live").assert_outcomes(passed=1)


def test_the_successor_of_one_account_survives_another(
    run: Run, pinterest_itself: Pinterest, setenv: Callable[..., None], tokens: dict[str, str]
) -> None:
    run(USE, "--pinterest-live").assert_outcomes(passed=1)
    setenv(pinterest_itself.log_in(), {"PINTEREST_ACCESS_TOKEN": ""})
    run(USE, "--pinterest-live").assert_outcomes(passed=1)
    setenv(tokens, {"PINTEREST_ACCESS_TOKEN": ""})
    run(USE, "--pinterest-live").assert_outcomes(passed=1)
