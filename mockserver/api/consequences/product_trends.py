"""Trending topics, product categories and articles: made up, the same for the same request (TR8-TR13)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mockserver.api.consequences.trends import AGES, GENDERS, MONTH, growth, made_up_volumes, series, shares
from mockserver.contract.description import contract
from mockserver.contract.sample_text import SITE, digits
from mockserver.request.routes import Routes
from mockserver.world.vocabulary import Words

if TYPE_CHECKING:
    from random import Random

    from mockserver.api.derived.parsed import ParsedCall

    Fields = dict[str, Any]

routes = Routes()

TOPICS, PINS, CATEGORIES, ARTICLES = 5, 6, 10, 3
"""The numbers of each in an answer; those of topics and Pins were recorded (TR8)."""
EVERYTHING = "ALL"
PICTURE = (736, 1104)


@routes("trends_featured_topics/list")
def featured_topics(parsed: ParsedCall) -> list[Fields]:
    """Answer the topics of one interest, or of all together (TR8)."""
    interest, region = parsed.parameters.get("interest", EVERYTHING), parsed.parameters["region"]
    random = parsed.random("topics", interest, region)
    topics = [_topic(parsed, random) for _ in range(TOPICS)]
    return [{"interest": interest, "market": region, "trends": topics}]


@routes("trends_product_categories_trending/list")
def trending_categories(parsed: ParsedCall) -> list[Fields]:
    """Rank product categories by volume, relative to the first (TR11). Changes are whole percents."""
    asked = parsed.parameters
    random = parsed.random("categories", *(asked.get(name) for name in ("region", "ages", "genders")))
    known, verticals = (contract().schema(name)["enum"] for name in ("ProductCategoryEnum", "VerticalProductCategory"))
    wanted = asked.get("verticals") or verticals
    volumes = [made_up_volumes(random) for _ in range(CATEGORIES)]
    highest = max(series_[-1] for series_ in volumes)
    rows = [
        {
            "pinterest_product_category_id": 1 + known.index(category),
            "pct_change_mom": growth(series_, MONTH),
            "engagement_type": asked.get("engagement_type", "ENGAGEMENT"),
            "product_category": category,
            "verticals": [wanted[known.index(category) % len(wanted)]],
            "percent_relative_volume": round(100 * series_[-1] / highest),
        }
        for category, series_ in zip(random.sample(known, CATEGORIES), volumes, strict=True)
    ]
    return sorted(rows, key=lambda row: -row["percent_relative_volume"])


@routes("trends_product_categories_details/list")
def category_details(parsed: ParsedCall) -> list[Fields]:
    """Answer details of each category that was asked for; changes are fractions here (TR12)."""
    weeks = parsed.parameters.get("lookback_window", 365) // 7
    return [_category(parsed, category, weeks) for category in parsed.parameters["product_categories"]]


@routes("trends/editorial_articles_list")
def editorial_articles(parsed: ParsedCall) -> list[Fields]:
    """Answer articles; some of their related keywords have no growth (TR13)."""
    random = parsed.random("articles", parsed.parameters["region"])
    words = Words(random)
    return [
        {
            "title": words.subject(),
            "description": words.story(),
            "board_url": f"{SITE}/pinterest/{digits(random)}/",
            "pins_url": [f"{SITE}/pin/{digits(random)}/" for _ in range(PINS)],
            "interests": [words.pick("topics") for _ in range(2)],
            "related_keywords": [
                {"name": words.subject().lower(), "pct_growth_mom": growth(made_up_volumes(random), MONTH)},
                {"name": words.subject().lower()},
            ],
        }
        for _ in range(ARTICLES)
    ]


def _topic(parsed: ParsedCall, random: Random) -> Fields:
    words, volumes = Words(random), made_up_volumes(random)
    width, height = PICTURE
    return {
        "id": digits(random),
        "title": words.subject(),
        "description": words.story(),
        "pins": [
            {"id": pin, "src": f"{SITE}/{pin}.jpg", "color": f"#{random.randrange(2**24):06x}", "width": width}
            | {"height": height}
            for pin in (digits(random) for _ in range(PINS))
        ],
        "related_searches": [words.subject().lower() for _ in range(3)],
        "related_interests": [words.pick("topics") for _ in range(3)],
        "time_series": series(parsed.now, volumes, max(volumes)),
        "percent_growth_mom": growth(volumes, MONTH),
    }


def _category(parsed: ParsedCall, category: str, weeks: int) -> Fields:
    asked = parsed.parameters
    random = parsed.random("category", category, asked["region"], asked.get("engagement_type"))
    words, volumes = Words(random), made_up_volumes(random, weeks)
    kinds = ("engagement", "outbound_clicks", "pin_saves")
    return {
        "product_category": category,
        "metrics_highlights": {kind: {"pct_change_mom": round(random.uniform(-0.5, 1), 2)} for kind in kinds},
        "demographics": {"age": shares(random, AGES), "gender": shares(random, GENDERS)},
        "time_series": series(parsed.now, volumes, max(volumes)),
        "has_prediction": False,
        "predicted_time_series": {},
        "related_searches": [words.subject().lower() for _ in range(3)],
    }
