"""The options of the `pinterest-mock` command: those of the mock, and those of its server."""

from __future__ import annotations

import contextlib
import functools
import logging
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from click.core import ParameterSource

from mockserver.model import behaviour
from mockserver.model.deployment import Deployment
from mockserver.model.rules import redirect_problem
from mockserver.model.settings import DEFAULT_REDIRECT_URIS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from mockserver.server.tls import Tls
    from mockserver.wsgi import PinterestMock

HOST, PORT = "127.0.0.1", 8642
VARIABLES = "PINTEREST_MOCK_"
"""The prefix of the environment variables that stand for options."""
NAMED_WORLD = "mockserver.named_world"
"""Key in the context of `env`: the name of the world of a server that it points at."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ServeOptions:
    """The options of the server: where to serve, and whether over TLS."""

    host: str
    port: int
    tls: bool
    cert: str | None
    key: str | None
    trust_file: Path | None
    log_level: str
    quiet: bool
    idle_seconds: float
    public_url: str | None
    proxy: bool
    control_origin: tuple[str, ...]
    worlds_on_first_use: bool
    worlds_idle_seconds: float | None

    @property
    def least_logged(self) -> int:
        """The lowest level that is logged."""
        chosen: int = getattr(logging, self.log_level.upper())
        return max(chosen, logging.WARNING if self.quiet else logging.NOTSET)

    @property
    def secure(self) -> bool:
        """Whether the mock is served over TLS."""
        return self.tls or self.cert is not None

    @property
    def deployment(self) -> Deployment:
        """The addresses under which clients see the mock. Raises ValueError for one that is not an origin."""
        return Deployment(public_url=self.public_url, behind_proxy=self.proxy, control_origins=self.control_origin)

    @property
    def url(self) -> str:
        """The URL at which clients find the mock, without a slash at the end."""
        if self.public_url is not None:
            return self.public_url.rstrip("/")
        from mockserver.server.threaded import url_of

        return url_of(self.host, self.port, tls=self.secure)

    @contextlib.contextmanager
    def secured(self) -> Iterator[Tls | None]:
        """Yield the TLS to serve with while the block lasts, or None without TLS."""
        from mockserver.server.tls import given_certificate, made_certificate

        if self.cert is not None:
            yield given_certificate(self.cert, self.key)
        elif not self.tls:
            yield None
        else:
            with made_certificate(self.host, self.trust_file) as tls:
                yield tls


def mock_options(command: Callable[[PinterestMock, ServeOptions], None]) -> Callable[..., None]:
    """Pass to a `MockCommand` the mock that its options describe, and where it is served."""

    @functools.wraps(command)
    def with_mock(redirect_uri: tuple[str, ...], behaviour_: tuple[str, ...], no_control: bool, **given: Any) -> None:
        from mockserver.wsgi import PinterestMock  # not imported for --help, which is faster that way

        options = ServeOptions(**{name: given.pop(name) for name in ServeOptions.__slots__})
        if options.key is not None and options.cert is None:
            raise click.UsageError("--key is the key of a certificate: name that with --cert.")
        if options.trust_file is not None and (options.cert is not None or not options.tls):
            raise click.UsageError("--trust-file is for the certificate that --tls makes: add --tls, without --cert.")
        source = click.get_current_context().get_parameter_source
        # A default must not override the settings of the world.
        named = {name: value for name, value in given.items() if source(name) is not ParameterSource.DEFAULT}
        if (state := named.pop("state", None)) is not None:
            if "store" in named:
                raise click.UsageError("--state FILE is --store sqlite:///FILE: give one of them.")
            named["store"] = f"sqlite:///{state}"
        if redirect_uri:
            named["redirect_uris"] = redirect_uri
        for problem in filter(None, map(redirect_problem, redirect_uri)):
            raise click.UsageError(f"--redirect-uri: {problem}")
        try:
            _name_world(named)
            deployment = options.deployment
            mock = PinterestMock(behaviour=behaviour.read(behaviour_), control=not no_control, **named)
            mock.deployment = deployment
            mock.worlds.on_first_use, mock.worlds.idle = options.worlds_on_first_use, options.worlds_idle_seconds
        except (LookupError, ValueError) as problem:
            raise click.UsageError(str(problem.args[0])) from None
        except OSError as problem:
            raise click.UsageError(f"Cannot read {problem.filename}: {problem.strerror}.") from None
        command(mock, options)

    return with_mock


def _name_world(named: dict[str, Any]) -> None:
    """Take a --world of `env` for the name of a world where it is not a file, which ends in .toml or .json."""
    from mockserver.state.worlds import require_world_name

    meta = click.get_current_context().meta
    if NAMED_WORLD in meta:
        if meta[NAMED_WORLD] is None and "world" in named and not Path(named["world"]).suffix:
            meta[NAMED_WORLD] = named.pop("world")
        if meta[NAMED_WORLD] is not None:
            require_world_name(meta[NAMED_WORLD])


def _option(name: str, *names: str, **how: Any) -> click.Option:
    variable = VARIABLES + name.strip("-").replace("-", "_").upper()
    return click.Option([name, *names], envvar=variable, **how)


def _choice(name: str, *options: str, **how: Any) -> click.Option:
    return _option(name, type=click.Choice(options), default=options[0], show_default=True, **how)


SECTIONS: dict[str, Sequence[click.Parameter]] = {
    "Where it is served": [
        _option("--host", default=HOST, show_default=True, help="The address to listen on."),
        _option("--port", type=click.IntRange(0, 65535), default=PORT, show_default=True, help="0 takes a free port."),
        _option("--public-url", metavar="URL", help="Where clients see it, if not where it listens."),
        _option("--proxy", is_flag=True, help="Believe the Forwarded or X-Forwarded-... of the proxy in front."),
        _option(
            "--idle-seconds",
            type=click.FloatRange(0, min_open=True),
            default=60,
            show_default=True,
            help="How long a connection may be silent before it is closed.",
        ),
    ],
    "Over HTTPS": [
        _option("--tls", is_flag=True, help="With a certificate made for this run."),
        _option(
            "--trust-file",
            metavar="FILE",
            type=click.Path(dir_okay=False, path_type=Path),
            help="Where --tls writes what clients have to trust; a temporary file if absent.",
        ),
        _option("--cert", metavar="FILE", help="With the certificate in this PEM file."),
        _option("--key", metavar="FILE", help="The certificate's key, if it is not in the same file."),
    ],
    "The app": [
        _option("--app-id", help="The app's id, decimal digits; made from the seed if absent."),
        _option("--app-secret", help="The app's secret; made from the seed if absent."),
        _option(
            "--redirect-uri",
            multiple=True,
            help=f"A redirect URI of the app; repeatable.  [default: {' and '.join(DEFAULT_REDIRECT_URIS)}]",
        ),
        _choice("--tier", "standard", "trial", "pending", help="Its access, or that it still waits for review."),
    ],
    "How it answers": [
        _choice("--consent", "page", "auto", "deny", help="Who decides: a person on a page, or the mock at once."),
        _choice("--refresh", "continuous", "legacy", help="60-day refresh tokens that rotate; 365-day ones don't."),
        _choice("--review", "desk", "auto", help="Who approves a connected app: a person at /desk, or the mock."),
        _option("--quotas", is_flag=True, help="Count requests, and refuse those beyond Pinterest's rate limits."),
        _option(
            "--behaviour",
            "behaviour_",
            multiple=True,
            metavar="NAME=VALUE",
            help="Choose otherwise where Pinterest's behaviour is unknown; repeatable. See: pinterest-mock behaviours.",
        ),
    ],
    "The world": [
        _option("--seed", type=int, default=0, show_default=True, help="The same seed gives the same world."),
        _option("--world", metavar="FILE", help="Start from this TOML or JSON file, instead of a seeded world."),
        _option(
            "--store",
            metavar="ADDRESS",
            help="Where it is kept: memory, sqlite:///FILE or postgresql://USER@HOST/DATABASE.  [default: memory]",
        ),
        _option("--state", metavar="FILE", help="The same as --store sqlite:///FILE: a world that survives restarts."),
        _option("--worlds-on-first-use", is_flag=True, help="Make a named world when somebody first calls /w/NAME/..."),
        _option(
            "--worlds-idle-seconds",
            type=click.FloatRange(0, min_open=True),
            help="Drop named worlds that nobody has used for so long; kept if absent.",
        ),
    ],
    "Its controls and its log": [
        _option("--no-control", is_flag=True, help="Leave out the controls at /_mock and the mock's own pages."),
        _option("--control-token", metavar="TOKEN", help="What whoever uses the controls must send as a bearer token."),
        _option(
            "--control-origin",
            metavar="ORIGIN",
            multiple=True,
            help="Another site whose pages may call the controls; repeatable.",
        ),
        _choice("--log-level", "info", "debug", "warning", "error", help="What is logged: info is each request."),
        _option("--quiet", is_flag=True, help="Log what goes wrong only, as --log-level warning does."),
    ],
}
"""The options by the section of the help in which they stand."""


class MockCommand(click.Command):
    """A command that takes all options of a mock, shown in sections in its help."""

    def __init__(self, name: str, *, params: Iterable[click.Parameter], **how: Any) -> None:
        super().__init__(name, params=[*params, *chain(*SECTIONS.values())], epilog=EPILOG, **how)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options in their sections."""
        described = list(chain(*SECTIONS.values()))
        own = [parameter for parameter in self.get_params(ctx) if parameter not in described]
        for title, options in [*SECTIONS.items(), ("Options", own)]:
            with formatter.section(title):
                formatter.write_dl([record for option in options if (record := option.get_help_record(ctx))])


EPILOG = f"Each option can be an environment variable, too: --redirect-uri is {VARIABLES}REDIRECT_URI."
