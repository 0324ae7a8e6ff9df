"""The `pinterest-mock` command."""

from __future__ import annotations

import contextlib
import errno
import json
import signal
import threading
from importlib.metadata import entry_points
from typing import TYPE_CHECKING

import click

from mockserver.cli.banner import banner
from mockserver.cli.behaviours import behaviours_report
from mockserver.cli.documentation import docs, facts
from mockserver.cli.drift import drift
from mockserver.cli.log import log_to_stderr
from mockserver.cli.options import NAMED_WORLD, MockCommand, mock_options
from mockserver.request.way_in import export_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mockserver.cli.options import ServeOptions
    from mockserver.wsgi import PinterestMock

COMMANDS = "pinterest_mock.commands"
"""The entry point group through which other packages add commands."""


OPEN_TO_ALL = (
    "Whoever reaches this machine reaches the fake. Its controls answer to loopback and to names that nobody can"
    " register, but a Host header is easily forged: where strangers may come, ask for a --control-token."
)


class Commands(click.Group):
    """The group of all commands: it serves when none is named, and includes those that other packages add."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put `serve` first where no command is named."""
        if not args or (args[0].startswith("-") and args[0] not in ("-h", "--help", "--version")):
            args = ["serve", *args]
        return super().parse_args(ctx, args)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """List our commands and those of other packages."""
        return [*super().list_commands(ctx), *(entry.name for entry in entry_points(group=COMMANDS))]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return one of our commands, or that of another package."""
        for entry in entry_points(group=COMMANDS, name=cmd_name):
            command: click.Command = entry.load()
            return command
        return super().get_command(ctx, cmd_name)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(package_name="pytest-pinterest", prog_name="pinterest-mock")
def main() -> None:
    """Run a stateful fake of Pinterest's OAuth server and API v5, for tests.

    Without a command it serves: `pinterest-mock --port 0` is `pinterest-mock serve --port 0`.
    """


@main.command(cls=MockCommand)
@mock_options
def serve(mock: PinterestMock, options: ServeOptions) -> None:
    """Serve the fake until Ctrl+C or SIGTERM."""
    from mockserver.cli.process import share_one_arena, switch_threads_often
    from mockserver.server.threaded import WILDCARDS, Server

    share_one_arena()
    switch_threads_often()
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    log_to_stderr(options.least_logged)
    with contextlib.ExitStack() as serving:
        with _problems_as_usage_errors(options):
            tls = serving.enter_context(options.secured())
            server = Server(
                mock,
                options.host,
                options.port,
                tls and tls.context,
                inline=True,
                idle_seconds=options.idle_seconds,
            )
        serving.enter_context(server.running())
        if options.host in WILDCARDS and mock.settings.control and mock.settings.control_token is None:
            click.echo(OPEN_TO_ALL, err=True)
        click.echo(banner(mock, options.url if options.public_url else server.url, tls and tls.trust))
        while not stop.wait(1):  # on Windows, a wait without a limit cannot be interrupted
            pass


@main.command(cls=MockCommand, short_help="Print the export lines that point other clients at it.")
@click.option(
    "--in",
    metavar="NAME",
    expose_value=False,
    callback=lambda context, _, name: context.meta.update({NAMED_WORLD: name}),
    help="Point at this named world of the server, which POST /_mock/worlds makes; --world NAME does, too.",
)
@mock_options
def env(mock: PinterestMock, options: ServeOptions) -> None:
    """Print the export lines that point other clients at the fake: eval "$(pinterest-mock env)"."""
    if options.port == 0:
        raise click.UsageError("--port 0 is another one in each run: name the port that the mock serves on.")
    name = click.get_current_context().meta[NAMED_WORLD]
    url = options.url if name is None else f"{options.url}/w/{name}"
    click.echo("\n".join(export_lines(mock, url, options.trust_file)))
    if options.tls and options.cert is None and options.trust_file is None:
        click.echo(
            "Clients have to trust the mock that will serve: name the same --trust-file here and there.", err=True
        )


@main.command(cls=MockCommand, short_help="Print the mock's whole world as JSON, for --world.")
@mock_options
def world(mock: PinterestMock, options: ServeOptions) -> None:  # noqa: ARG001 - the world does not depend on where it is served
    """Print the mock's whole world as JSON, to change it and to start from it with --world."""
    click.echo(json.dumps(mock.world(), indent=2, ensure_ascii=False))


@main.command(short_help="List what the fake chose where Pinterest is unknown.")
def behaviours() -> None:
    """List what the fake chose where Pinterest's behaviour is unknown, and how to choose otherwise."""
    click.echo(behaviours_report())


main.add_command(docs)
main.add_command(facts)
main.add_command(drift)


@contextlib.contextmanager
def _problems_as_usage_errors(options: ServeOptions) -> Iterator[None]:
    try:
        yield
    except OSError as problem:
        if problem.errno == errno.EADDRINUSE:
            raise click.ClickException(
                f"Port {options.port} on {options.host} is taken, perhaps by another pinterest-mock."
                " Choose another with --port, or let --port 0 take a free one."
            ) from None
        if problem.filename is not None:
            raise click.ClickException(f"Cannot write {problem.filename}: {problem.strerror}.") from None
        raise click.ClickException(
            f"Cannot listen on {options.host}:{options.port}: {problem.strerror or problem}."
        ) from None
    except (ImportError, ValueError) as problem:
        raise click.ClickException(str(problem)) from None
