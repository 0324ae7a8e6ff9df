"""`pinterest-mock` as a person or a script runs it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import httpx
import pytest

from mockserver import PinterestMock
from mockserver.server.threaded import Server

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.slow  # starts the command in processes of its own

COMMAND = [sys.executable, "-m", "mockserver"]


class Running:
    """A `pinterest-mock` in a process of its own."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self.card: list[str] = []
        assert process.stdout is not None
        for line in process.stdout:
            self.card.append(line.rstrip("\n"))
            if line.startswith("  # export"):
                break
        self.url = self.card[0].removeprefix("Pinterest mock ready at ")

    def shown(self, label: str) -> str:
        """What the card says beside a label."""
        return next(line[17:] for line in self.card if line[2:].startswith(label + " "))

    def end(self, number: int) -> tuple[int, str]:
        """Its exit status after the signal, and what it logged."""
        self.process.send_signal(number)
        _, log = self.process.communicate(timeout=10)
        return self.process.returncode, log


@contextmanager
def mock_process(*arguments: str, **environment: str) -> Iterator[Running]:
    pipe = subprocess.PIPE
    with subprocess.Popen(
        [*COMMAND, *arguments], stdout=pipe, stderr=pipe, text=True, env={**os.environ, **environment}
    ) as process:
        try:
            yield Running(process)
        finally:
            process.kill()


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, *arguments], capture_output=True, text=True, check=False, env={**os.environ, **environment}
    )


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_says_that_it_is_ready_and_ends_cleanly_on_a_signal(number: int) -> None:
    with mock_process("--port", "0") as mock:
        assert httpx.get(f"{mock.url}/v5/boards").status_code == 401
        status, _ = mock.end(number)
    assert status == 0


def test_an_open_connection_does_not_keep_it_alive() -> None:
    with mock_process("--port", "0") as mock, httpx.Client() as browser:
        browser.get(f"{mock.url}/v5/boards")
        status, _ = mock.end(signal.SIGTERM)
    assert status == 0


def test_the_card_is_all_that_the_flow_needs() -> None:
    with mock_process("serve", "--port", "0", "--consent", "auto") as mock:
        landed = httpx.get(mock.shown("Authorize")).headers["location"]
        token = httpx.post(
            f"{mock.url}/v5/oauth/token",
            auth=(mock.shown("App id"), mock.shown("App secret")),
            data={
                "grant_type": "authorization_code",
                "code": httpx.URL(landed).params["code"],
                "redirect_uri": mock.shown("Redirect URIs"),
            },
        )
    assert token.status_code == 200


def test_app_id_and_secret_fit_the_samples_that_wrap_long_credentials() -> None:
    """clients.md: a shell sample breaks its header where both together are longer than 56 characters."""
    with mock_process("--port", "0") as mock:
        assert len(mock.shown("App id") + mock.shown("App secret")) <= 56
        assert "base64" not in "\n".join(mock.card)


@pytest.mark.parametrize(("length", "told"), [(49, 0), (50, 1)])
def test_credentials_that_break_those_samples_are_told_once_and_served(length: int, told: int) -> None:
    with mock_process("--port", "0", "--app-id", "1512345", "--app-secret", "s" * length) as mock:
        assert "\n".join(mock.card).count("longer than 56 characters") == told
        answer = httpx.post(f"{mock.url}/v5/oauth/token", auth=("1512345", "s" * length), data={"grant_type": "x"})
    assert answer.status_code == 400


def test_options_come_from_the_environment_too() -> None:
    printed = run("env", PINTEREST_MOCK_APP_ID="1511111", PINTEREST_MOCK_PORT="9999")
    assert "export PINTEREST_APP_ID=1511111" in printed.stdout
    assert "export PINTEREST_API_URI=http://127.0.0.1:9999\n" in printed.stdout


def test_env_prints_lines_that_a_shell_can_evaluate() -> None:
    secret = "of $HOME's `own` & more"
    printed = run("env", "--app-secret", secret).stdout
    evaluated = subprocess.run(
        ["sh", "-c", 'eval "$0" && echo "$PINTEREST_OAUTH_URI $PINTEREST_APP_ID $PINTEREST_APP_SECRET"', printed],
        capture_output=True,
        text=True,
        check=True,
    )
    assert evaluated.stdout == f"http://127.0.0.1:8642 {PinterestMock().app.id} {secret}\n"


def test_what_a_shell_would_take_apart_is_quoted() -> None:
    printed = run("env", "--app-secret", "it's $HOME; s").stdout
    shell = ["sh", "-c", 'eval "$0" && printf %s "$PINTEREST_APP_SECRET"', printed]
    assert subprocess.run(shell, capture_output=True, text=True, check=True).stdout == "it's $HOME; s"


def test_several_redirect_uris() -> None:
    with mock_process("--port", "0", "--redirect-uri", "https://a.example/cb", "--redirect-uri", "myapp://b") as mock:
        assert mock.shown("Redirect URIs") == "https://a.example/cb"
        assert any(line.strip() == "myapp://b" for line in mock.card)


def test_requests_are_logged_one_line_each_with_their_secrets_shortened() -> None:
    with mock_process("--port", "0") as mock:
        code = "0123456789abcdef0123456789abcdef01234567"
        httpx.get(f"{mock.url}/v5/user_account", params={"token": "pina_" + "A" * 92 + "WXYZ", "code": code})
        _, log = mock.end(signal.SIGTERM)
    (line,) = log.splitlines()
    assert "GET /v5/user_account" in line
    assert "401" in line
    assert "AAAA" not in line
    assert "WXYZ" in line
    assert code not in line


def test_a_secret_of_any_shape_is_shortened_where_the_query_names_it() -> None:
    secrets = {
        name: f"{name}-{'x' * 20}" for name in ("access_token", "refresh_token", "client_secret", "code", "token")
    }
    with mock_process("--port", "0") as mock:
        httpx.get(f"{mock.url}/v5/user_account", params=secrets)
        _, log = mock.end(signal.SIGTERM)
    assert "access_token=" in log
    assert not [name for name, value in secrets.items() if value in log]


@pytest.mark.parametrize(
    ("redirect_uri", "problem"),
    [("nonsense", "nonsense is not absolute"), ("", "Write a redirect URI"), ("https://", "https:// names no host")],
)
def test_a_redirect_uri_that_is_none_is_refused(redirect_uri: str, problem: str) -> None:
    """R5."""
    refused = run("env", "--redirect-uri", redirect_uri)
    assert refused.returncode == 2
    assert f"Error: --redirect-uri: {problem}" in refused.stderr


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there, names are whole characters")
@pytest.mark.parametrize(
    ("option", "quoted"),
    [("--redirect-uri", "https://a/\\udcff holds characters"), ("--world", "\\udcff: a world is")],
)
def test_a_refusal_quotes_bytes_that_are_no_text(option: str, quoted: str) -> None:
    refused = run("serve", option, "https://a/\udcff")
    assert refused.returncode == 2
    assert quoted in refused.stderr
    assert "Traceback" not in refused.stderr


def test_a_short_help_is_the_same_help_and_no_sentence_is_cut_off() -> None:
    shown = run("-h").stdout
    assert shown == run("--help").stdout
    assert "behaviours" in shown
    assert "..." not in shown.replace("[ARGS]...", "")


def test_a_taken_port_is_said_plainly() -> None:
    with Server(PinterestMock()).running() as other:
        refused = run("--port", str(other.port))
    assert refused.returncode == 1
    assert f"Port {other.port} on 127.0.0.1 is taken" in refused.stderr
    assert "--port 0" in refused.stderr
    assert "Traceback" not in refused.stderr


def test_a_host_that_is_not_here_is_said_plainly() -> None:
    refused = run("--host", "no-such-host.invalid", "--port", "0")
    assert refused.returncode == 1
    assert "Cannot listen on no-such-host.invalid" in refused.stderr
    assert "Traceback" not in refused.stderr


@pytest.mark.parametrize(
    ("arguments", "warned"),
    [
        (["--host", "0.0.0.0"], True),
        (["--host", "0.0.0.0", "--control-token", "sesame"], False),
        (["--host", "0.0.0.0", "--no-control"], False),
        ([], False),
    ],
)
def test_who_listens_everywhere_is_told_what_that_means(arguments: list[str], warned: bool) -> None:
    with mock_process("--port", "0", *arguments) as mock:
        _, log = mock.end(signal.SIGTERM)
    assert ("--control-token" in log) is warned
