"""The command line options of live mode, and the credentials that they need."""

from __future__ import annotations

import os
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal
from urllib.parse import urlsplit, urlunsplit

import pytest

from pytest_pinterest.reporting.secrets import basic

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Host = Literal["production", "sandbox"]

API_HOSTS: dict[Host, str] = {"production": "api.pinterest.com", "sandbox": "api-sandbox.pinterest.com"}
OAUTH_URL = "https://www.pinterest.com"
REDIRECT_URI = "http://localhost:8085/"
"""The redirect URI that the official samples register (R3)."""

WANTED = """\
--pinterest-live needs credentials in the environment, one of
  PINTEREST_ACCESS_TOKEN
  PINTEREST_REFRESH_TOKEN with PINTEREST_APP_ID and PINTEREST_APP_SECRET
  PINTEREST_APP_ID and PINTEREST_APP_SECRET, and --pinterest-live-login to log in yourself
"""


def add_options(parser: pytest.Parser) -> None:
    """Declare the command line options of live mode."""
    group = parser.getgroup("pinterest")
    group.addoption(
        "--pinterest-live",
        action="store_true",
        help="Run against Pinterest itself instead of the fake, with credentials from PINTEREST_ACCESS_TOKEN, or from"
        " PINTEREST_REFRESH_TOKEN, PINTEREST_APP_ID and PINTEREST_APP_SECRET. Reads only. For another account, run"
        " again with its tokens in the environment: what replaces a refresh token is kept for each.",
    )
    group.addoption("--pinterest-live-write", action="store_true", help="Let live tests change things at Pinterest.")
    group.addoption(
        "--pinterest-live-login",
        action="store_true",
        help="Log in yourself, in a browser; the redirect URI is PINTEREST_REDIRECT_URI, else http://localhost:8085/.",
    )
    group.addoption(
        "--pinterest-record",
        metavar="FILE",
        help="Leave a dated record of the shapes of what live tests call, without values, for `pinterest-mock drift`.",
    )
    group.addoption(
        "--pinterest-record-values",
        action="store_true",
        help="Let that record have the answers, too, without what is secret or personal, for"
        " @pytest.mark.pinterest(replay=FILE).",
    )
    group.addoption(
        "--pinterest-live-host", choices=tuple(API_HOSTS), default="production", help="The host of live tests."
    )


@dataclass(frozen=True, kw_only=True)
class Live:
    """The options and credentials of live mode. A missing credential is an empty string."""

    app_id: str
    app_secret: str = field(repr=False)
    access_token: str = field(repr=False)
    refresh_token: str = field(repr=False)
    redirect_uri: str
    api_url: str
    oauth_url: str
    login: bool
    write: bool
    record: str | None = None
    """The file to which the shapes of requests and answers are written; None for none."""
    record_values: bool = False
    """Whether the record also has values, so that it can be replayed."""

    @property
    def has_app(self) -> bool:
        """Whether the app's credentials are complete."""
        return bool(self.app_id and self.app_secret)

    def secrets(self) -> Iterator[str]:
        """Yield the credentials that must not be shown whole."""
        if self.has_app:
            yield from (self.app_secret, basic(self.app_id, self.app_secret))
        yield from filter(None, (self.access_token, self.refresh_token))


def live_options(config: pytest.Config) -> Live | None:
    """Return what live mode has to work with; None if it was not asked for.

    Raises `pytest.UsageError` where credentials are missing or options contradict each other.
    """
    option = config.option
    if not option.pinterest_live:
        for name, meant in (("write", option.pinterest_live_write), ("login", option.pinterest_live_login)):
            if meant:
                raise pytest.UsageError(f"--pinterest-live-{name} means nothing without --pinterest-live.")
        for name, recorded in (("", option.pinterest_record), ("-values", option.pinterest_record_values)):
            if recorded:
                raise pytest.UsageError(f"--pinterest-record{name} means nothing without --pinterest-live.")
        return None
    if option.pinterest_record_values and not option.pinterest_record:
        raise pytest.UsageError("--pinterest-record-values needs a file to write them to: --pinterest-record FILE.")
    live = read_environment(
        os.environ,
        option.pinterest_live_host,
        login=option.pinterest_live_login,
        write=option.pinterest_live_write,
    )
    parallel = config.getoption("dist", "no") != "no" or hasattr(config, "workerinput")
    if parallel and (live.login or not live.access_token):
        raise pytest.UsageError(
            "Parallel live tests need PINTEREST_ACCESS_TOKEN and no --pinterest-live-login: each process would log in,"
            " or spend the refresh token of the others. Run them without -n."
        )
    if parallel and option.pinterest_record:
        raise pytest.UsageError("--pinterest-record is written by one process: run it without -n.")
    return replace(live, record=option.pinterest_record, record_values=option.pinterest_record_values)


def read_environment(environment: Mapping[str, str], host: Host, *, login: bool, write: bool) -> Live:
    """Read the credentials and addresses.

    Raises:
        pytest.UsageError: credentials are missing.
    """

    def variable(name: str, default: str = "") -> str:
        return environment.get(f"PINTEREST_{name}") or default

    live = Live(
        app_id=variable("APP_ID"),
        app_secret=variable("APP_SECRET"),
        access_token=variable("ACCESS_TOKEN"),
        refresh_token=variable("REFRESH_TOKEN"),
        redirect_uri=variable("REDIRECT_URI", REDIRECT_URI),
        api_url=api_url(variable("API_URI"), host),
        oauth_url=variable("OAUTH_URI", OAUTH_URL),
        login=login,
        write=write,
    )
    if login and not live.has_app:
        raise pytest.UsageError("--pinterest-live-login needs PINTEREST_APP_ID and PINTEREST_APP_SECRET.")
    if not (login or live.access_token or (live.refresh_token and live.has_app)):
        raise pytest.UsageError(WANTED + _what_is_there(live))
    return live


def api_url(given: str, host: Host) -> str:
    """Return the API's address; `PINTEREST_API_URI` moves it, as to a `pinterest-mock`, whose sandbox is a path (H4).

    >>> api_url("", "sandbox")
    'https://api-sandbox.pinterest.com'
    >>> api_url("http://127.0.0.1:8642", "sandbox")
    'http://127.0.0.1:8642/sandbox'
    """
    place = urlsplit(given or f"https://{API_HOSTS['production']}")
    if host == "production" or "sandbox" in place.netloc + place.path:
        return urlunsplit(place)
    if place.netloc == API_HOSTS["production"]:
        return urlunsplit(place._replace(netloc=API_HOSTS["sandbox"]))
    return urlunsplit(place._replace(path=f"/sandbox{place.path.rstrip('/')}"))


def _what_is_there(live: Live) -> str:
    there = {
        "PINTEREST_REFRESH_TOKEN": live.refresh_token,
        "PINTEREST_APP_ID": live.app_id,
        "PINTEREST_APP_SECRET": live.app_secret,
    }
    found = [name for name, value in there.items() if value]
    return f"There is {' and '.join(found)}." if found else "There is none of them."
