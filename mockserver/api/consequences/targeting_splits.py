"""The people whom ads reach, by targeting type: its values, and the percentage of people with each (TA2, TA5).

An ad group reaches the values that it targets; where it leaves a type open, the percentages are made up. A type that
needs a choice, such as keywords, has neither values nor rows without one.
"""

from __future__ import annotations

from itertools import product
from math import prod
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mockserver.api.consequences.delivery import Unit

    Split = Sequence[tuple[str, int]]
    Keywords = Callable[[Unit], list[str]]

OPEN: dict[str, Split] = {
    "APPTYPE": [
        *(("iphone", 40), ("android_mobile", 30), ("web", 12)),
        *(("ipad", 8), ("web_mobile", 6), ("android_tablet", 4)),
    ],
    "GENDER": [("female", 70), ("male", 22), ("unknown", 8)],
    "AGE_BUCKET": [
        *(("18-24", 25), ("25-34", 30), ("35-44", 20), ("45-49", 8), ("50-54", 7)),
        *(("55-64", 6), ("65+", 4)),
    ],
    "PLACEMENT": [("BROWSE", 60), ("SEARCH", 35), ("OTHER", 5)],
}
"""The values and percentages of each type that the ad group leaves open."""
CHOSEN_AS = {
    "APPTYPE": "APPTYPE",
    "GENDER": "GENDER",
    "AGE_BUCKET": "AGE_BUCKET",
    "GEO": "GEO",
    "REGION": "GEO",
    "LOCATION": "LOCATION",
    "COUNTRY": "LOCATION",
    "TARGETED_INTEREST": "INTEREST",
    "PINNER_INTEREST": "INTEREST",
    "AUDIENCE_INCLUDE": "AUDIENCE_INCLUDE",
}
"""The key of `targeting_spec` for each targeting type that has one."""
IN_THE_COUNTRY = ("COUNTRY", "GEO", "LOCATION", "REGION")


def splits(unit: Unit, targeting_type: str, keywords: Keywords | None = None) -> Split:
    """List the values of a type for an ad, with their weights; none if there is nothing to tell apart."""
    if targeting_type == "KEYWORD":
        return _equal(keywords(unit) if keywords else [])
    if "_AND_" in targeting_type:
        parts = product(*(splits(unit, one, keywords) for one in targeting_type.split("_AND_")))
        return [("&".join(value for value, _ in each), prod(weight for _, weight in each)) for each in parts]
    if targeting_type == "CREATIVE_TYPE":
        return _equal([unit.entity.fields.get("creative_type") or "REGULAR"])
    if targeting_type == "MEDIA_TYPE":
        return _equal(["VIDEO" if unit.is_video else "IMAGE"])
    if targeting_type == "PLACEMENT" and unit.ad_group.fields.get("placement_group", "ALL") != "ALL":
        return _equal([unit.ad_group.fields["placement_group"]])
    chosen = (unit.ad_group.fields.get("targeting_spec") or {}).get(CHOSEN_AS.get(targeting_type, ""))
    if chosen:
        return _equal(chosen)
    if targeting_type in IN_THE_COUNTRY:
        return _equal([unit.account.country])
    return OPEN.get(targeting_type, ())


def _equal(values: Sequence[str]) -> Split:
    return [(str(value), 1) for value in values]
