"""The `pinterest-mock` command."""

from __future__ import annotations

import errno
import functools
import logging
import signal
import threading
from importlib.metadata import entry_points
from typing import TYPE_CHECKING, Any

import click

from mockserver.app import PinterestMock
from mockserver.card import card, export_lines
from mockserver.server import Server
from mockserver.settings import DEFAULT_REDIRECT_URIS

if TYPE_CHECKING:
    from collections.abc import Callable

COMMANDS = "pinterest_mock.commands"
"""The entry point group through which other packages add commands."""


class Commands(click.Group):
    """Serves when no command is named, and knows the commands that other packages bring."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if not args or (args[0].startswith("-") and args[0] not in ("--help", "--version")):
            args = ["serve", *args]
        return super().parse_args(ctx, args)

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [*super().list_commands(ctx), *(entry.name for entry in entry_points(group=COMMANDS))]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        for entry in entry_points(group=COMMANDS, name=cmd_name):
            command: click.Command = entry.load()
            return command
        return super().get_command(ctx, cmd_name)


def mock_options(command: Callable[..., None]) -> Callable[..., None]:
    """The options that describe a mock; the command receives the mock that they make."""

    @functools.wraps(command)
    def with_mock(host: str, port: int, redirect_uri: tuple[str, ...], **settings: Any) -> None:
        try:
            mock = PinterestMock(redirect_uris=redirect_uri or DEFAULT_REDIRECT_URIS, **settings)
        except ValueError as problem:
            raise click.UsageError(str(problem)) from None
        command(mock, host, port)

    for option in reversed(OPTIONS):
        with_mock = option(with_mock)
    return with_mock


def _option(name: str, **how: Any) -> Callable[..., Any]:
    variable = "PINTEREST_MOCK_" + name.strip("-").replace("-", "_").upper()
    return click.option(name, envvar=variable, show_envvar=True, **how)


def _choice(name: str, *options: str, **how: Any) -> Callable[..., Any]:
    return _option(name, type=click.Choice(options), default=options[0], show_default=True, **how)


OPTIONS = [
    _option("--host", default="127.0.0.1", show_default=True, help="The address to listen on."),
    _option("--port", type=click.IntRange(0, 65535), default=8642, show_default=True, help="0 takes a free port."),
    _option("--app-id", help="The app's id, decimal digits; made from the seed if absent."),
    _option("--app-secret", help="The app's secret; made from the seed if absent."),
    _option(
        "--redirect-uri",
        multiple=True,
        help=f"A redirect URI of the app; repeatable.  [default: {' and '.join(DEFAULT_REDIRECT_URIS)}]",
    ),
    _choice("--consent", "page", "auto", "deny", help="Who decides: a person on a page, or the mock at once."),
    _choice("--tier", "standard", "trial", "pending", help="The app's access tier, or that it still waits for review."),
    _choice("--refresh", "continuous", "legacy", help="60-day refresh tokens that rotate, or 365-day ones that don't."),
    _option("--quotas", is_flag=True, help="Count requests, and refuse those beyond Pinterest's rate limits."),
    _option("--seed", type=int, default=0, show_default=True, help="The same seed gives the same world."),
]


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(package_name="pytest-pinterest", prog_name="pinterest-mock")
def main() -> None:
    """A stateful fake of Pinterest's OAuth server and API v5, for tests.

    Without a command it serves: `pinterest-mock --port 0` is `pinterest-mock serve --port 0`.
    """


@main.command()
@mock_options
def serve(mock: PinterestMock, host: str, port: int) -> None:
    """Serve the fake until Ctrl+C or SIGTERM."""
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    _log_to_stderr()
    with _listen(mock, host, port).running() as server:
        click.echo(card(mock, server.url))
        stop.wait()


@main.command()
@mock_options
def env(mock: PinterestMock, host: str, port: int) -> None:
    """Print the export lines that point other clients at the fake: eval "$(pinterest-mock env)"."""
    click.echo("\n".join(export_lines(mock, f"http://{host}:{port}")))


def _listen(mock: PinterestMock, host: str, port: int) -> Server:
    try:
        return Server(mock, host, port)
    except OSError as problem:
        if problem.errno == errno.EADDRINUSE:
            raise click.ClickException(
                f"Port {port} on {host} is taken, perhaps by another pinterest-mock."
                " Choose another with --port, or let --port 0 take a free one."
            ) from None
        raise click.ClickException(f"Cannot listen on {host}:{port}: {problem.strerror or problem}.") from None


def _log_to_stderr() -> None:
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s", "%H:%M:%S"))
    log = logging.getLogger("mockserver")
    log.addHandler(handler)
    log.setLevel(logging.INFO)
