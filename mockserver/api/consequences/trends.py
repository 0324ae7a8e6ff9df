"""Trending keywords: made up, the same for the same request, with figures that agree with their series (TR1-TR6)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Any

from mockserver.request.routes import Routes
from mockserver.world.vocabulary import Words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime
    from random import Random

    from mockserver.api.derived.parsed import ParsedCall

    Fields = dict[str, Any]

routes = Routes()

WEEKS, SATURDAY = 52, 5
MONTH, QUARTER = 4, 13
"""The lengths of a month and a quarter, in weeks."""
CANDIDATES = 60
"""Keywords that are made up for each request; an answer has at most 50 of them (TR2)."""
MOST_GROWTH = 10_000
BEYOND = 10_001
"""The value for any growth above `MOST_GROWTH` (TR5)."""
LEAST_SHARE, SHOWN_SHARE = 0.05, 0.04
"""A share below the first is shown as the second, for privacy."""
AGES = ("18-24", "25-34", "35-44", "45-49", "50-54", "55-64", "65+")
GENDERS = ("female", "male", "unspecified")
FILTERS = ("region", "interests", "genders", "ages")


@dataclass(frozen=True)
class Trend:
    """A search term and its volume in each of the last weeks."""

    keyword: str
    volumes: tuple[int, ...]
    """The numbers of searches in each week, the oldest week first."""

    @cached_property
    def peak(self) -> int:
        """The volume of the week with most searches."""
        return max(self.volumes)


@routes("trending_keywords/list")
def trending_keywords(parsed: ParsedCall) -> Fields:
    """Answer the keywords that rank highest by the chosen method, with their last 52 weeks."""
    asked = parsed.parameters
    ranked = sorted(_candidates(parsed), key=RANKING[asked["trend_type"]], reverse=True)[: asked["limit"]]
    together = max(trend.peak for trend in ranked)
    demographics = asked["include_demographics"]
    return {
        "trends": [
            {
                "keyword": trend.keyword,
                "pct_growth_wow": growth(trend.volumes, 1),
                "pct_growth_mom": growth(trend.volumes, MONTH),
                "pct_growth_yoy": growth(trend.volumes, WEEKS - 1),
                "time_series": series(
                    parsed.now, trend.volumes, together if asked["normalize_against_group"] else trend.peak
                ),
                "predicted_time_series": {},  # cannot be requested since 5.28 (TR4)
                "has_prediction": True,
                "demographics": _demographics(_about(parsed, "people", trend.keyword)) if demographics else None,
            }
            for trend in ranked
        ]
    }


def made_up_volumes(random: Random, weeks: int = WEEKS) -> tuple[int, ...]:
    """Make up how often something was looked for each week, around a level that rises or falls."""
    level, slope = random.randrange(1_000, 50_000), random.uniform(-0.01, 0.03)
    return tuple(int(level * (1 + slope * week) * random.uniform(0.8, 1.2)) + 1 for week in range(weeks))


def series(now: datetime, volumes: Sequence[int], peak: int) -> dict[str, int]:
    """Scale the volumes to 0 to 100, by the Saturdays of the last full weeks (TR6)."""
    last = now.date() - timedelta(days=(now.weekday() - SATURDAY) % 7 or 7)
    dates = (last - timedelta(weeks=ago) for ago in range(len(volumes))[::-1])
    return {day.isoformat(): round(100 * volume / peak) for day, volume in zip(dates, volumes, strict=True)}


def growth(volumes: Sequence[int], weeks: int) -> int:
    """Compare the last week with the one so many weeks before, in percent, coarsely rounded (TR5)."""
    percent = 100 * (volumes[-1] / volumes[-1 - weeks] - 1)
    rounded = round(percent, -1 if abs(percent) < 1_000 else -2)
    return BEYOND if rounded > MOST_GROWTH else int(rounded)


def shares(random: Random, names: Sequence[str]) -> dict[str, float]:
    """Divide a whole among the names, to two places."""
    weights = [random.uniform(0.2, 1) for _ in names]
    return {name: round(weight / sum(weights), 2) for name, weight in zip(names, weights, strict=True)}


def _candidates(parsed: ParsedCall) -> list[Trend]:
    wanted = [word.lower() for word in parsed.parameters.get("include_keywords") or ()]
    words = Words(_about(parsed, "keywords"))
    known = {f"{words.pick('moods')} {words.pick('topics')}".lower(): None for _ in range(CANDIDATES)}
    named = {text: None for word in wanted for text in (word, *(f"{word} {words.pick('topics')}" for _ in range(3)))}
    return [Trend(keyword, made_up_volumes(_about(parsed, keyword))) for keyword in named or known]


def _about(parsed: ParsedCall, *subject: str) -> Random:
    """Make the same random choices for the same keyword among the same people."""
    asked: Mapping[str, Any] = parsed.parameters
    return parsed.random("trends", *(asked.get(name) for name in FILTERS), *subject)


def _demographics(random: Random) -> Fields:
    def shown(names: Sequence[str]) -> dict[str, float]:
        divided = shares(random, names).items()
        return {name: share if share >= LEAST_SHARE else SHOWN_SHARE for name, share in divided}

    return {"age_distribution": shown(AGES), "gender_distribution": shown(GENDERS)}


RANKING: dict[str, Callable[[Trend], float]] = {
    "growing": lambda trend: trend.volumes[-1] / trend.volumes[-1 - QUARTER],
    "monthly": lambda trend: sum(trend.volumes[-MONTH:]),
    "yearly": lambda trend: sum(trend.volumes),
    "seasonal": lambda trend: trend.volumes[-1] / trend.volumes[-1 - MONTH],
}
"""Functions that give a keyword its rank, by kind of trend (TR1)."""
