"""Insights into audiences: made up, the same on each day, with shares that add up (AI1-AI4)."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from mockserver.contract.description import contract
from mockserver.contract.sample_text import digits
from mockserver.request.routes import Routes

if TYPE_CHECKING:
    from random import Random

    from mockserver.api.derived.parsed import ParsedCall

    Fields = dict[str, Any]

routes = Routes()

ALL_OF_PINTEREST = "PINTEREST_TOTAL_AUDIENCE"
SIZES = {"YOUR_ENGAGED_AUDIENCE": 40_000, "YOUR_TOTAL_AUDIENCE": 400_000, ALL_OF_PINTEREST: 400_000_000}
"""The approximate number of people in each audience; each audience is part of the next."""
DEMOGRAPHICS = {
    "ages": ("18-24", "25-34", "35-44", "45-49", "50-54", "55-64", "65+"),
    "genders": ("female", "male", "unknown"),
    "devices": ("android_mobile", "android_tablet", "ipad", "iphone", "web", "web_mobile"),
    "metros": ("501", "602", "803"),
    "countries": ("US", "GB", "DE", "FR"),
}


@routes("audience_insights/get")
def insights(parsed: ParsedCall) -> Fields:
    """Compare the interests of an audience with all of Pinterest's, and describe its people (AI2, AI3)."""
    kind = parsed.parameters["audience_insight_type"]
    own, everybody = _random(parsed, kind), _random(parsed, ALL_OF_PINTEREST)
    random = _random(parsed, kind, "people")
    return {
        "type": kind,
        "date": _yesterday(parsed),
        "size": int(SIZES[kind] * random.uniform(0.5, 1)),
        "size_is_upper_bound": False,
        "categories": [_category(parsed, name, own, everybody) for name in _interests()],
        "demographics": {name: _shares(random, kinds) for name, kinds in DEMOGRAPHICS.items()},
    }


@routes("audience_insights_scope_and_type/get")
def existing_insights(parsed: ParsedCall) -> Fields:
    """List the audiences with insights: the account's own two, and all of Pinterest (AI4)."""
    day = _yesterday(parsed)
    scopes = {kind: "PINTEREST" if kind == ALL_OF_PINTEREST else "PARTNER" for kind in SIZES}
    return {"items": [{"type": kind, "scope": scope, "date": day} for kind, scope in scopes.items()]}


def _category(parsed: ParsedCall, name: str, own: Random, everybody: Random) -> Fields:
    """Make up an interest with two that are parts of it."""
    whole = _interest(_key(parsed, name), name, own.uniform(0.05, 0.9), everybody.uniform(0.05, 0.9))
    parts = [
        _interest(
            _key(parsed, name, part),
            f"{whole['name']} {part}",
            whole["ratio"] * own.uniform(0.1, 0.9),
            whole["ratio"] / whole["index"] * everybody.uniform(0.1, 0.9),
        )
        for part in ("ideas", "basics")
    ]
    return {**whole, "subcategories": parts}


def _interest(key: str, name: str, ratio: float, of_all: float) -> Fields:
    shown = name.replace("_", " ").capitalize()
    return {"key": key, "id": key, "name": shown, "ratio": round(ratio, 4), "index": round(ratio / of_all, 4)}


def _shares(random: Random, keys: tuple[str, ...]) -> list[Fields]:
    weights = [random.uniform(0.1, 1) for _ in keys]
    return [
        {"key": key, "name": key.replace("_", " ").capitalize(), "ratio": round(weight / sum(weights), 4)}
        for key, weight in zip(keys, weights, strict=True)
    ]


def _interests() -> list[str]:
    known: list[str] = contract().schema("TrendsL1Interest")["enum"]
    return known


def _key(parsed: ParsedCall, *names: str) -> str:
    """Make the id of an interest, the same in each audience (RS6)."""
    return digits(parsed.random("interest", *names))


def _random(parsed: ParsedCall, kind: str, *about: str) -> Random:
    whose = () if kind == ALL_OF_PINTEREST else (parsed.path["ad_account_id"],)
    return parsed.random("insights", kind, *whose, *about)


def _yesterday(parsed: ParsedCall) -> str:
    return (parsed.now.date() - timedelta(days=1)).isoformat()
