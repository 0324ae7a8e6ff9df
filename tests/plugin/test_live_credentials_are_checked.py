"""Missing or rejected credentials are one message, not a traceback, and say what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pytest_pinterest.live.options import api_url

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.plugin.conftest import Pinterest, Run

    SetEnv = Callable[..., None]

USE = "def test_it(pinterest_client): raise AssertionError"
USAGE_ERROR = 4


def message_of(result: pytest.RunResult) -> str:
    """The one message with which a run ended that could not begin."""
    text = result.stdout.str() + result.stderr.str()
    assert result.ret == USAGE_ERROR, text
    assert "Traceback" not in text
    assert "INTERNALERROR" not in text
    assert "AssertionError" not in text
    return text


def test_nothing_at_all(run: Run) -> None:
    text = message_of(run(USE, "--pinterest-live"))
    assert text.count("--pinterest-live needs credentials") == 1
    assert "There is none of them." in text


def test_a_refresh_token_without_an_app(run: Run, setenv: SetEnv) -> None:
    setenv({"PINTEREST_REFRESH_TOKEN": "pinr_" + "A" * 96, "PINTEREST_APP_ID": "1512345"})
    text = message_of(run(USE, "--pinterest-live"))
    assert "There is PINTEREST_REFRESH_TOKEN and PINTEREST_APP_ID." in text
    assert "A" * 20 not in text


def test_a_login_without_an_app(run: Run) -> None:
    text = message_of(run(USE, "--pinterest-live", "--pinterest-live-login"))
    assert "--pinterest-live-login needs PINTEREST_APP_ID and PINTEREST_APP_SECRET." in text


@pytest.mark.parametrize("option", ["--pinterest-live-write", "--pinterest-live-login"])
def test_options_that_mean_nothing_alone(run: Run, option: str) -> None:
    assert f"{option} means nothing without --pinterest-live." in message_of(run(USE, option))


def test_a_token_that_is_not_known(run: Run, pinterest_itself: Pinterest, setenv: SetEnv) -> None:
    """401 with code 2 (EO1)."""
    setenv(pinterest_itself.address, {"PINTEREST_ACCESS_TOKEN": "pina_" + "A" * 96})
    text = message_of(run(USE, "--pinterest-live"))
    assert text.count("Authentication failed. (HTTP 401, code 2") == 1
    assert "A" * 20 not in text


def test_a_refresh_token_that_is_spent(run: Run, pinterest_itself: Pinterest, setenv: SetEnv) -> None:
    """TE2."""
    setenv(pinterest_itself.address, pinterest_itself.app, {"PINTEREST_REFRESH_TOKEN": "pinr_" + "A" * 96})
    assert message_of(run(USE, "--pinterest-live")).count("The authorization grant is invalid") == 1


def test_an_app_secret_that_is_wrong(run: Run, pinterest_itself: Pinterest, setenv: SetEnv) -> None:
    """TE1."""
    setenv(pinterest_itself.address, pinterest_itself.app, pinterest_itself.log_in())
    setenv({"PINTEREST_APP_SECRET": "0" * 40, "PINTEREST_ACCESS_TOKEN": ""})
    text = message_of(run(USE, "--pinterest-live"))
    assert text.count("Authentication failed.") == 1
    assert "0" * 40 not in text


def test_an_address_where_nobody_is(run: Run, setenv: SetEnv) -> None:
    setenv({"PINTEREST_API_URI": "http://127.0.0.1:9", "PINTEREST_ACCESS_TOKEN": "pina_" + "A" * 96})
    assert "No answer from http://127.0.0.1:9" in message_of(run(USE, "--pinterest-live"))


def test_a_person_who_denies(
    run: Run, pinterest_itself: Pinterest, setenv: SetEnv, person: Callable[..., None]
) -> None:
    """Q1."""
    setenv(pinterest_itself.address, pinterest_itself.app)
    person("deny")
    assert "access_denied" in message_of(run(USE, "--pinterest-live", "--pinterest-live-login"))


def test_a_redirect_uri_that_cannot_be_caught(run: Run, pinterest_itself: Pinterest, setenv: SetEnv) -> None:
    setenv(pinterest_itself.address, pinterest_itself.app, {"PINTEREST_REDIRECT_URI": "https://localhost/"})
    text = message_of(run(USE, "--pinterest-live", "--pinterest-live-login"))
    assert "The redirect to 'https://localhost/' cannot be caught here." in text


def test_parallel_runs_need_a_token_that_no_process_spends(
    run_apart: Run, pinterest_itself: Pinterest, setenv: SetEnv
) -> None:
    setenv(pinterest_itself.address, pinterest_itself.app, pinterest_itself.log_in(), {"PINTEREST_ACCESS_TOKEN": ""})
    assert "Run them without -n." in message_of(run_apart(USE, "--pinterest-live", "-n1"))


def test_parallel_runs_share_an_access_token(run_apart: Run, pinterest_itself: Pinterest, setenv: SetEnv) -> None:
    setenv(pinterest_itself.address, pinterest_itself.log_in())
    run_apart("def test_it(pinterest_user): pass", "--pinterest-live", "-n1").assert_outcomes(passed=1)


def test_tests_that_do_not_ask_need_no_network(run: Run, setenv: SetEnv) -> None:
    setenv({"PINTEREST_API_URI": "http://127.0.0.1:9", "PINTEREST_ACCESS_TOKEN": "pina_" + "A" * 96})
    run("def test_it(): pass", "--pinterest-live").assert_outcomes(passed=1)


@pytest.mark.parametrize(
    ("given", "production", "sandbox"),
    [
        ("", "https://api.pinterest.com", "https://api-sandbox.pinterest.com"),
        ("https://api.pinterest.com/v5", "https://api.pinterest.com/v5", "https://api-sandbox.pinterest.com/v5"),
        ("http://127.0.0.1:8642", "http://127.0.0.1:8642", "http://127.0.0.1:8642/sandbox"),
        ("http://127.0.0.1:8642/v5/", "http://127.0.0.1:8642/v5/", "http://127.0.0.1:8642/sandbox/v5"),
        ("http://127.0.0.1:8642/sandbox", "http://127.0.0.1:8642/sandbox", "http://127.0.0.1:8642/sandbox"),
        (
            "https://api-sandbox.pinterest.com",
            "https://api-sandbox.pinterest.com",
            "https://api-sandbox.pinterest.com",
        ),
    ],
)
def test_where_the_hosts_are(given: str, production: str, sandbox: str) -> None:
    """H3, H4."""
    assert api_url(given, "production") == production
    assert api_url(given, "sandbox") == sandbox
