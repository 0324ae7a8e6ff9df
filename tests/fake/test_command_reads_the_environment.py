"""Each option of `pinterest-mock` is also a variable `PINTEREST_MOCK_...`, and that takes effect."""

from __future__ import annotations

import logging
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import pytest
from click.testing import CliRunner

from mockserver.cli.main import main, serve
from mockserver.cli.options import VARIABLES, MockCommand, mock_options

if TYPE_CHECKING:
    from collections.abc import Callable

    from mockserver import PinterestMock
    from mockserver.cli.options import ServeOptions

Seen = tuple["PinterestMock", "ServeOptions"]


def is_kept(mock: PinterestMock) -> bool:
    """Whether the world is in the file, also for whoever comes when the mock has ended."""
    mock.store.close()
    return Path("kept.db").exists()


EFFECTS: dict[str, tuple[str, Callable[[PinterestMock, ServeOptions], Any], Any]] = {
    "HOST": ("::1", lambda _, place: place.host, "::1"),
    "PORT": ("9999", lambda _, place: place.port, 9999),
    "TLS": ("1", lambda _, place: place.tls, True),
    "CERT": ("cert.pem", lambda _, place: place.cert, "cert.pem"),
    "KEY": ("key.pem", lambda _, place: place.key, "key.pem"),
    "TRUST_FILE": ("trust.pem", lambda _, place: place.trust_file, Path("trust.pem")),
    "LOG_LEVEL": ("error", lambda _, place: place.least_logged, logging.ERROR),
    "QUIET": ("true", lambda _, place: place.least_logged, logging.WARNING),
    "IDLE_SECONDS": ("2.5", lambda _, place: place.idle_seconds, 2.5),
    "PUBLIC_URL": (
        "https://pinterest.dev/",
        lambda mock, _: mock.deployment.public_url,
        "https://pinterest.dev",
    ),
    "PROXY": ("1", lambda mock, _: mock.deployment.behind_proxy, True),
    "CONTROL_ORIGIN": (
        "http://localhost:3000 https://ui.dev",
        lambda mock, _: mock.deployment.control_origins,
        ("http://localhost:3000", "https://ui.dev"),
    ),
    "WORLDS_ON_FIRST_USE": ("true", lambda mock, _: mock.worlds.on_first_use, True),
    "WORLDS_IDLE_SECONDS": ("90", lambda mock, _: mock.worlds.idle, 90),
    "APP_ID": ("1512345", lambda mock, _: mock.app.id, "1512345"),
    "APP_SECRET": ("not-a-secret", lambda mock, _: mock.app.secret, "not-a-secret"),
    "REDIRECT_URI": (
        "https://a.example/ b://c",
        lambda mock, _: mock.app.redirect_uris,
        ("https://a.example/", "b://c"),
    ),
    "CONSENT": ("deny", lambda mock, _: mock.settings.consent, "deny"),
    "TIER": ("trial", lambda mock, _: mock.app.state, "trial"),
    "REFRESH": ("legacy", lambda mock, _: mock.app.refresh, "legacy"),
    "REVIEW": ("auto", lambda mock, _: mock.settings.review, "auto"),
    "QUOTAS": ("true", lambda mock, _: mock.settings.quotas, True),
    "NO_CONTROL": ("yes", lambda mock, _: mock.settings.control, False),
    "CONTROL_TOKEN": ("sesame", lambda mock, _: mock.settings.control_token, "sesame"),
    "WORLD": ("world.toml", lambda mock, _: [user.username for user in mock.users], ["mika"]),
    "STORE": ("sqlite:///kept.db", lambda mock, _: is_kept(mock), True),
    "STATE": ("kept.db", lambda mock, _: is_kept(mock), True),
    "SEED": ("7", lambda mock, _: mock.settings.seed, 7),
    "BEHAVIOUR": ("code_lifetime=5 retry_after=true", lambda mock, _: mock.behaviour.code_lifetime, 5),
}
"""What each variable is set to, where that shows, and how."""
BESIDE = {"KEY": {"PINTEREST_MOCK_CERT": "cert.pem"}, "TRUST_FILE": {"PINTEREST_MOCK_TLS": "1"}}
"""What an option means nothing without."""


def started_with(environment: dict[str, str]) -> Seen:
    """What the command would serve, and where."""
    seen: list[Seen] = []

    @click.command(cls=MockCommand)
    @mock_options
    def command(mock: PinterestMock, place: ServeOptions) -> None:
        seen.append((mock, place))

    result = CliRunner().invoke(command, env=environment, catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return seen[0]


@pytest.mark.parametrize("name", EFFECTS)
def test_a_variable_takes_effect(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("world.toml").write_text('[[users]]\nusername = "mika"\n')
    value, shows, expected = EFFECTS[name]
    beside = BESIDE.get(name, {})
    assert shows(*started_with(beside)) != expected
    assert shows(*started_with({f"PINTEREST_MOCK_{name}": value, **beside})) == expected


def test_that_is_every_option() -> None:
    variables = [parameter.envvar for parameter in serve.params if isinstance(parameter, click.Option)]
    assert sorted(f"PINTEREST_MOCK_{name}" for name in EFFECTS) == sorted(map(str, variables))
    shown = " ".join(CliRunner().invoke(main, ["serve", "--help"]).output.split())
    ((option, variable),) = re.findall(r"variable, too: (--\S+) is (\S+)\.", shown)
    assert VARIABLES + option.strip("-").replace("-", "_").upper() == variable


@pytest.mark.parametrize(
    ("variable", "value", "problem"),
    [
        ("PORT", "many", "'many' is not a valid integer range"),
        ("TLS", "maybe", "'maybe' is not a valid boolean"),
        ("TIER", "gold", "'gold' is not one of 'standard', 'trial', 'pending'"),
        ("REDIRECT_URI", "nonsense", "nonsense is not absolute"),
    ],
)
def test_a_wrong_value_is_told(variable: str, value: str, problem: str) -> None:
    result = CliRunner().invoke(main, ["env"], env={f"PINTEREST_MOCK_{variable}": value})
    assert result.exit_code == 2
    assert problem in result.output
    assert f"PINTEREST_MOCK_{variable}" in result.output or f"--{variable.lower().replace('_', '-')}" in result.output


def test_an_option_goes_before_its_variable() -> None:
    printed = CliRunner().invoke(main, ["env", "--port", "1"], env={"PINTEREST_MOCK_PORT": "2"}).output
    assert "export PINTEREST_API_URI=http://127.0.0.1:1\n" in printed
