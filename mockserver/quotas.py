"""Count the requests of apps and users, refuse those over a rate limit, and say in headers what is left (RL1-RL7)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from mockserver.model import validation

if TYPE_CHECKING:
    from collections.abc import Callable

    from mockserver.model.clock import Clock
    from mockserver.model.records import App, User

__tracebackhide__ = True  # pytest's report of an error ends at the caller's line


DAY, MINUTE, SECOND = 24 * 60 * 60, 60, 1
UNIVERSAL = "universal"


class Limits(NamedTuple):
    """How many requests each access tier allows; None where the figure is not known (Q23)."""

    trial: int | None
    """Requests of one app in a day."""
    standard: int | None
    """Requests of one user of an app in a minute; in a second for `universal`."""


FIGURES: dict[str, Limits] = {
    UNIVERSAL: Limits(1000, 100),
    "ads_analytics": Limits(1000, 300),
    "ads_conversions": Limits(1000, 120_000),
    "ads_read": Limits(1000, 1000),
    "ads_write": Limits(300, 400),
    "catalogs_read": Limits(1000, 100),
    "catalogs_write": Limits(1000, 100),
    "org_read": Limits(1000, 1000),
    "org_write": Limits(300, 100),
    "org_analytics": Limits(1000, 60),
    "trends_read": Limits(None, 60),
    "msot_write": Limits(None, None),
    "advanced_auction_read": Limits(None, None),
    "advanced_auction_write": Limits(None, None),
    "analytics_get_report": Limits(None, 800),
    "analytics_create_mmm_report": Limits(None, 5),
}
"""Limits by category; `universal` is for all categories together, and the last ones are for single operations."""
ON_TOP = {
    "analytics/get_report": "analytics_get_report",
    "analytics/create_mmm_report": "analytics_create_mmm_report",
}
"""The name of an operation's own limit, which applies beside that of its category (RT2, RT11)."""
ALONE = frozenset({"ads_conversions"})
"""Categories whose calls do not count against `universal` (GC23)."""
PER_AD_ACCOUNT = frozenset({"ads_conversions", "analytics_create_mmm_report"})
"""Limits that an app has for each ad account separately (GC23, RT11)."""
PER_APP = frozenset({"analytics_get_report"})
"""Limits that all users of an app share even at Standard access (RT2)."""


class Window(NamedTuple):
    """A number of requests that is allowed in a span of time, under the name that the headers give it."""

    name: str
    limit: int
    seconds: int


class ApplicableLimits(NamedTuple):
    """The limits that a request counts against."""

    names: tuple[str, ...]
    """The names of the limits: the universal one, the category's and the operation's own, as far as known (Q23)."""
    windows: tuple[Window, ...]
    binding: Window


class Bucket(NamedTuple):
    """The key under which requests are counted together: a limit, and whose requests they are."""

    category: str
    trial: bool
    app: str
    user: str | None
    ad_account: str | None = None


class RateLimitStatus(NamedTuple):
    """What a caller has left of its rate limits after a request."""

    window: Window
    """The window that leaves the fewest requests; of several, the first (RL5)."""
    remaining: int
    reset: int
    """Seconds until the window ends."""
    windows: tuple[Window, ...]
    exceeded: bool = False

    def headers(self) -> list[tuple[str, str]]:
        """Return the headers; a refusal says also that the edge has made it (E3)."""
        headers = [
            ("x-ratelimit-limit", _policy(self.window, self.windows)),
            ("x-ratelimit-remaining", str(self.remaining)),
            ("x-ratelimit-reset", str(self.reset)),
        ]
        return [*headers, ("x-envoy-ratelimited", "true")] if self.exceeded else headers


@dataclass(frozen=True, kw_only=True, slots=True)
class Usage:
    """How much of a limit has been used in the current window."""

    bucket: str
    app: str
    """The app's id."""
    user: str | None
    """The user's id; None where the limit is for all users of the app."""
    ad_account: str | None
    """The ad account's id; None where the limit is for all ad accounts together."""
    limit: int
    used: int
    reset: int
    """Seconds until the window ends."""


class Quotas:
    """The mock's rate limits, on the mock's clock. They are counted and enforced only while they are on.

    The headers are always sent. While the quotas are off, every request looks like the first of its window, so that
    fast tests do not slow down a client that watches the headers.

    >>> mock.quotas.on()
    >>> mock.quotas.set("org_write", trial=5)
    """

    def __init__(self, clock: Clock, enabled: Callable[[], bool], enable: Callable[[bool], None]) -> None:
        self._clock, self._enabled, self._enable = clock, enabled, enable
        self._figures = dict(FIGURES)
        self._known_limits: dict[tuple[str, bool, str], ApplicableLimits] = {}
        self._used: dict[Bucket, tuple[int, int]] = {}
        """The number of the last window in which each bucket was used, and the requests in it."""

    def __repr__(self) -> str:
        return f"<Quotas {'on' if self.enabled else 'off'}>"

    @property
    def enabled(self) -> bool:
        """Whether requests are counted and limited."""
        return self._enabled()

    @property
    def figures(self) -> dict[str, Limits]:
        """The limits by category, and `universal`."""
        return dict(self._figures)

    def on(self) -> None:
        """Start counting, and refuse what is too much with 429 (RL1)."""
        self._enable(True)

    def off(self) -> None:
        """Stop counting and refusing."""
        self._enable(False)

    def set(self, category: str, *, trial: int | None = None, standard: int | None = None) -> None:
        """Change a category's figures, or those of `universal`; a figure that is left out stays.

        `trial` is requests a day, `standard` requests a minute (`universal`: a second); 0 refuses every request.
        Raises ValueError for an unknown category or a number that is not a limit.
        """
        known = self._figures[validation.require_choice("category", category, self._figures)]
        if trial is not None:
            known = known._replace(trial=validation.require_int("trial", trial, least=0))
        if standard is not None:
            known = known._replace(standard=validation.require_int("standard", standard, least=0))
        self._figures[category] = known
        self._known_limits = {}

    def consume(
        self, app: App, user: User | None, category: str, *, operation: str = "", ad_account: str | None = None
    ) -> RateLimitStatus:
        """Count a request; `RateLimitStatus.exceeded` says that it is one too many.

        Args:
            app: Who asks.
            user: For whom; None for an app that acts for itself.
            category: Of the operation.
            operation: Its id, for those that have a limit of their own.
            ad_account: The id of the ad account that the path names.
        """
        trial = app.state != "standard"
        names, windows, binding = self._limits(category, trial, operation)
        now = int(self._clock.now())
        if not self.enabled:
            return RateLimitStatus(binding, max(binding.limit - 1, 0), _reset(now, binding), windows)
        whose = None if trial or user is None else user.id
        buckets = [_bucket(name, trial, app.id, whose, ad_account) for name in names]
        used = [self._count(now, *pair) for pair in zip(buckets, windows, strict=True)]
        exceeded = any(count >= window.limit for count, window in zip(used, windows, strict=True))
        if not exceeded:
            used = [count + 1 for count in used]
            for bucket, window, count in zip(buckets, windows, used, strict=True):
                self._used[bucket] = (now // window.seconds, count)
        return _status(now, windows, used, exceeded)

    def exhausted_status(self, app: App, category: str) -> RateLimitStatus:
        """Return the status of a refusal, whatever was counted: the category's limit is used up."""
        windows = self._limits(category, app.state != "standard", "").windows
        used = [*(1 for _ in windows[:-1]), windows[-1].limit]
        return _status(int(self._clock.now()), windows, used, exceeded=True)

    def usage(self) -> list[Usage]:
        """List what was counted in the windows that run now."""
        if not self.enabled:
            return []
        now = int(self._clock.now())
        found = []
        for bucket in list(self._used):
            window = _window(bucket.category, self._figures[bucket.category], bucket.trial)
            if window is not None and (used := self._count(now, bucket, window)):
                found.append(
                    Usage(
                        bucket=window.name,
                        app=bucket.app,
                        user=bucket.user,
                        ad_account=bucket.ad_account,
                        limit=window.limit,
                        used=used,
                        reset=_reset(now, window),
                    )
                )
        return found

    def snapshot(self) -> tuple[Any, ...]:
        """Return the figures and what is used of them, for `restore`."""
        return dict(self._figures), dict(self._used)

    def restore(self, snapshot: tuple[Any, ...]) -> None:
        """Put the figures and what is used of them back."""
        figures, used = snapshot
        self._figures, self._used = {**FIGURES, **figures}, dict(used)
        self._known_limits = {}

    def _limits(self, category: str, trial: bool, operation: str) -> ApplicableLimits:
        """Return the limits that apply to a call; an app in review is held to Trial's figures."""
        known_limits = self._known_limits  # `set` replaces the dict, so that limits of old figures are never read again
        on_top = ON_TOP.get(operation, "")
        key = category, trial, on_top
        if key not in known_limits:
            names = [*(() if category in ALONE else (UNIVERSAL,)), category, *((on_top,) if on_top else ())]
            windows = {name: _window(name, self._figures[name], trial) for name in names}
            known = {name: window for name, window in windows.items() if window is not None}
            binding = min(known.values(), key=lambda window: window.limit)
            known_limits[key] = ApplicableLimits(tuple(known), tuple(known.values()), binding)
        return known_limits[key]

    def _count(self, now: int, bucket: Bucket, window: Window) -> int:
        number, used = self._used.get(bucket, (0, 0))
        return used if number == now // window.seconds else 0


def _bucket(name: str, trial: bool, app: str, user: str | None, ad_account: str | None) -> Bucket:
    if name in PER_AD_ACCOUNT:
        return Bucket(name, trial, app, None, ad_account)
    return Bucket(name, trial, app, None if name in PER_APP else user)


def _window(category: str, figures: Limits, trial: bool) -> Window | None:
    limit = figures.trial if trial else figures.standard
    if limit is None:
        return None
    name = "safety_net" if category == UNIVERSAL else category
    if category in PER_AD_ACCOUNT:
        return Window(f"{name}_ad_account_id", limit, DAY if trial else MINUTE)
    if trial:
        return Window(f"{name}_app_id", limit, DAY)
    if category in PER_APP:
        return Window(f"{name}_app_id", limit, MINUTE)
    return Window(f"{name}_app_id_user_id", limit, SECOND if category == UNIVERSAL else MINUTE)


@cache
def _policy(binding: Window, windows: tuple[Window, ...]) -> str:
    named = [f'{window.limit};w={window.seconds};name="{window.name}"' for window in windows]
    return ", ".join([str(binding.limit), *named])


def _status(now: int, windows: tuple[Window, ...], used: list[int], exceeded: bool) -> RateLimitStatus:
    """Return the status by the window that leaves the fewest requests; of several, by the one named first (RL5)."""
    left = [max(window.limit - count, 0) for window, count in zip(windows, used, strict=True)]
    remaining = min(left)
    binding = windows[left.index(remaining)]
    return RateLimitStatus(binding, remaining, _reset(now, binding), windows, exceeded)


def _reset(now: int, window: Window) -> int:
    """Return the seconds to the window's end. Windows start at multiples of their length, a day's at midnight UTC."""
    return window.seconds - now % window.seconds
