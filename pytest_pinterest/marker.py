"""The marker `@pytest.mark.pinterest(...)`, which sets up the fake for a test."""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, Literal

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from os import PathLike

    from mockserver.model.behaviour import Behaviour
    from mockserver.model.records import AppState, RefreshProfile
    from mockserver.model.settings import Consent

MARKER = "pinterest"
ONLY_THE_FAKE = (
    "app_id",
    "app_secret",
    "redirect_uris",
    "tier",
    "consent",
    "refresh",
    "seed",
    "user",
    "quotas",
    "world",
    "behaviour",
)
"""Keywords that need the fake, because they cannot be chosen at Pinterest."""

FLAGS = ("block_others", "real_delays", "strict")
SCOPES = ("class", "module", "session")
OWN = {*FLAGS, "keep_world", "retry_after", "replay"}
"""Keywords for the plugin itself rather than for the fake."""


@dataclass(frozen=True, kw_only=True)
class Settings:
    """The keywords of the marker. None leaves a setting as it is."""

    scopes: str | Iterable[str] | None = None
    """The scopes of `pinterest_client`, which `pinterest_api` asks for, too: `"boards:read pins:read"` or a list."""
    tier: AppState | None = None
    """The state of the app: `pending`, `rejected`, `trial`, `standard` or `deactivated`."""
    consent: Consent | None = None
    """Who decides on the authorization page: `page` (`pinterest_consent` presses a button), `auto` or `deny`."""
    refresh: RefreshProfile | None = None
    """The kind of refresh tokens: `continuous` (60 days, rotating) or `legacy` (365 days)."""
    seed: int | None = None
    """The seed of the world; another seed makes another world."""
    user: str | None = None
    """The username of `pinterest_user`."""
    quotas: bool | None = None
    """Whether Pinterest's rate limits are enforced."""
    world: str | PathLike[str] | Mapping[str, Any] | None = None
    """The world to start from: a TOML or JSON file, named from the directory of the test's own file, or a dict."""
    behaviour: Behaviour | Mapping[str, Any] | None = None
    """Other choices where Pinterest's behaviour is unknown, `{"code_lifetime": 5}`: `pinterest-mock behaviours` lists
    them."""
    redirect_uris: str | Iterable[str] | None = None
    """The redirect URIs of the app: the application's own one, or a list."""
    app_id: str | None = None
    """The id of the app, in decimal digits."""
    app_secret: str | None = None
    """The secret of the app."""
    block_others: bool = False
    """Whether `pinterest_intercept` blocks all hosts except Pinterest's and loopback."""
    keep_world: Literal["class", "module", "session"] | None = None
    """The scope whose tests share one world, each as the test before has left it. None gives each test a new one."""
    retry_after: int | None = None
    """Seconds that a 429 asks to wait, for an application that really waits. None for as many as Pinterest would."""
    real_delays: bool = False
    """Whether planned delays take real time over a socket, to test an application's own time-out."""
    replay: str | PathLike[str] | None = None
    """A record with values; calls that it contains are answered as Pinterest has answered them."""
    strict: bool | None = None
    """Whether the test fails if the application calls what the fake does not play; None for the ini option's value."""

    def fake_settings(self) -> dict[str, Any]:
        """Return what `PinterestMock.configure` is to change."""
        return {name: getattr(self, name) for name in ONLY_THE_FAKE if getattr(self, name) is not None}


def usage() -> str:
    """Return what `pytest --markers` prints."""
    keywords = ", ".join(f"{field.name}=" for field in fields(Settings))
    return f"{MARKER}(*, {keywords}): how the test wants the fake of Pinterest."


def settings_of(item: pytest.Item) -> Settings:
    """Return the settings of a test; a marker on the test overrides one on its class or module.

    A keyword that does not exist fails the test with a text that names its line.
    """
    given: dict[str, Any] = {}
    for marker in reversed(list(item.iter_markers(MARKER))):
        _check(item, marker)
        given.update(marker.kwargs)
    for name in ("world", "replay"):
        if isinstance(given.get(name), (str, os.PathLike)):
            given[name] = item.path.parent / given[name]
    return Settings(**given)


def marker_error(item: pytest.Item, problem: object) -> BaseException:
    """Make the error that says what is wrong with the marker, and where it stands."""
    path, line, name = item.location
    where = path if line is None else f"{path}:{line + 1}"
    return pytest.fail.Exception(f"{where}: @pytest.mark.{MARKER} of {name}: {problem}", pytrace=False)


@contextlib.contextmanager
def marker_errors(item: pytest.Item) -> Iterator[None]:
    """Report a value that the fake cannot take as a mistake in the test's marker."""
    try:
        yield
    except OSError as problem:
        raise marker_error(item, f"{problem.filename}: {problem.strerror}.") from None
    except (LookupError, ValueError) as problem:
        raise marker_error(item, problem) from None


def _check_own(given: Mapping[str, Any]) -> None:
    """Check the keywords that are for the plugin; the fake checks the others."""
    from mockserver.model import validation

    for name in FLAGS:
        if given.get(name) is not None:
            validation.require_bool(name, given[name])
    if given.get("keep_world") is not None:
        validation.require_choice("keep_world", given["keep_world"], SCOPES)
    if given.get("retry_after") is not None:
        validation.require_int("retry_after", given["retry_after"], least=0)
    replay = given.get("replay")
    if replay is not None and not isinstance(replay, (str, os.PathLike)):
        raise ValueError(f"replay is the path of a record, a text, not a {type(replay).__name__}.")


def _check(item: pytest.Item, marker: pytest.Mark) -> None:
    known = [field.name for field in fields(Settings)]
    if marker.args:
        raise marker_error(item, f"{marker.args[0]!r} needs its keyword; there are {', '.join(known)}.")
    if not marker.kwargs.keys().isdisjoint(OWN):
        with marker_errors(item):
            _check_own(marker.kwargs)
    for keyword in marker.kwargs:
        if keyword not in known:
            from mockserver.model.validation import did_you_mean

            meant = did_you_mean(keyword, known)
            raise marker_error(item, f"there is no keyword {keyword!r}; there are {', '.join(known)}.{meant}")
