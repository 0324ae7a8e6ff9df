"""What a media buyer asks of analytics and reports, and a small account that has been running for a week."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.fake.ads.conftest import Buyer

START, END = "2026-11-01", "2026-11-08"
FIGURES = ("SPEND_IN_MICRO_DOLLAR", "IMPRESSION_1", "IMPRESSION_2", "TOTAL_CLICKTHROUGH", "TOTAL_CHECKOUT")
Row = dict[str, Any]


@dataclass
class RunningAccount:
    """Two campaigns of two ad groups with two ads each, a week after they were made, as November began."""

    buyer: Buyer
    campaigns: list[str] = field(default_factory=list)
    ad_groups: list[str] = field(default_factory=list)
    ads: list[str] = field(default_factory=list)
    belongs: dict[str, str] = field(default_factory=dict)
    """The parent of each."""

    def __post_init__(self) -> None:
        self.buyer.mock.clock.freeze(f"{START}T00:00:00Z")
        for _ in range(2):
            campaign = self.buyer.campaign(daily_spend_cap=90_000_000)
            self.campaigns.append(campaign["id"])
            for _ in range(2):
                ad_group = self.buyer.ad_group(campaign)
                self.ad_groups.append(ad_group["id"])
                self.belongs[ad_group["id"]] = campaign["id"]
                for _ in range(2):
                    ad = self.buyer.ad(ad_group)
                    self.ads.append(ad["id"])
                    self.belongs[ad["id"]] = ad_group["id"]
        self.buyer.mock.clock.advance(days=7)

    def ask(self, path: str, columns: tuple[str, ...] = FIGURES, **query: Any) -> Any:
        """The answer of one of the analytics."""
        usual = {"start_date": START, "end_date": END, "columns": ",".join(columns), "granularity": "TOTAL"}
        ids = {"campaigns": "campaign_ids", "ad_groups": "ad_group_ids", "ads": "ad_ids"}
        collection = path.partition("/")[0]
        if collection in ids:
            usual[ids[collection]] = ",".join(getattr(self, collection))
        reply = self.buyer.send("GET", path, **{**usual, **query})
        assert reply.status_code == 200, reply.text
        return reply.body


def total(rows: list[Row], column: str = "SPEND_IN_MICRO_DOLLAR") -> int:
    """The sum over all rows; a figure that is missing is zero (AN19)."""
    return sum(row.get(column, 0) for row in rows)


def totals(rows: list[Row]) -> dict[str, int]:
    return {column: total(rows, column) for column in FIGURES}
