"""Measure what calls for advertising cost, and how that grows with the ad account and with the request."""

from __future__ import annotations

import gc
from statistics import median
from time import process_time
from typing import TYPE_CHECKING, Any, NamedTuple

from werkzeug.test import Client

from mockserver import PinterestMock
from mockserver.api.derived.entities import put_entity

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS = 7
AT_ONCE, PAGE = 30, 250
DAYS = 100
SMALL, LARGE = 10, 100
"""Numbers of ads, which give 1,000 and 10,000 rows in a report over 100 days."""
START = "2026-01-01T00:00:00Z"
CAMPAIGN = {"name": "Spring", "objective_type": "AWARENESS", "daily_spend_cap": 10**12}
AD_GROUP = {"name": "Everybody", "billable_event": "IMPRESSION", "bid_in_micro_currency": 2_000_000}
REPORT = {
    "start_date": "2026-01-01",
    "end_date": "2026-04-10",
    "granularity": "DAY",
    "level": "PIN_PROMOTION",
    "columns": ["SPEND_IN_MICRO_DOLLAR", "TOTAL_IMPRESSION", "TOTAL_CLICKTHROUGH", "CTR", "TOTAL_CHECKOUT"],
}


class AdAccount:
    """A mock whose default user has an ad account with this number of ads, which have run for a hundred days."""

    def __init__(self, ads: int) -> None:
        self.mock = PinterestMock()
        self.mock.clock.freeze(START)
        self.http = Client(self.mock)
        environment = self.mock.store.production
        self.id = next(iter(environment.ad_accounts)).id
        pin = next(pin for pin in environment.pins.filter(owner_id=self.mock.default_user.id) if pin.link)
        self.sign_in()
        group = self.make("ad_groups", {**AD_GROUP, "campaign_id": self.make("campaigns", CAMPAIGN)["id"]})
        self.ad = {"ad_group_id": group["id"], "pin_id": pin.id, "creative_type": "REGULAR"}
        first = environment.entities.get(f"ad_account/{self.id}/ads/{self.make('ads', self.ad)['id']}")
        assert first is not None
        with self.mock.store.transaction():
            for number in range(1, ads):
                fields = {**first.fields, "id": f"{int(first.id) + number}"}
                put_entity(environment, first.path, fields["id"], fields, owner_id=first.owner_id, now=first.created_at)
        self.mock.clock.advance(days=DAYS + 1)
        self.sign_in()

    def sign_in(self) -> None:
        """Take a token that has not expired."""
        self.token = self.mock.issue_token(scopes="ads:read ads:write")["access_token"]

    def call(self, method: str, path: str, **request: Any) -> Any:
        answer = self.http.open(
            f"/v5/ad_accounts/{self.id}/{path}",
            method=method,
            headers={"Authorization": f"Bearer {self.token}"},
            **request,
        )
        assert answer.status_code == 200, answer.text
        return answer.json

    def make(self, path: str, sent: dict[str, Any]) -> dict[str, Any]:
        made: dict[str, Any] = self.call("POST", path, json=[sent])["items"][0]["data"]
        return made


class Call(NamedTuple):
    """A call to measure in two ad accounts of different size."""

    label: str
    do: Callable[[AdAccount], object]
    small: int
    """The number of ads in the smaller account."""
    large: int
    growth: float
    """How many times as much it may cost in the larger account, as the answer or the account itself grows."""


CALLS = [
    Call(
        f"create {AT_ONCE} ads at once",
        lambda account: account.call("POST", "ads", json=[account.ad] * AT_ONCE),
        SMALL,
        LARGE * 10,
        1.5,
    ),
    Call(
        f"a page of {PAGE} ads",
        lambda account: account.call("GET", "ads", query_string={"page_size": PAGE}),
        PAGE,
        PAGE * 4,
        1.5,
    ),
    Call(
        f"a report of {LARGE * DAYS:,} rows",
        lambda account: account.call("POST", "reports", json=REPORT),
        SMALL,
        LARGE,
        LARGE / SMALL,
    ),
]


def milliseconds(account: AdAccount, call: Call) -> float:
    """Measure the processor's time, so that other work counts little: the median of rounds in the same world."""
    before, times = account.mock.snapshot(), []
    for _ in range(ROUNDS):
        started = process_time()
        call.do(account)
        times.append(process_time() - started)
        account.mock.restore(before)
    return median(times) * 1e3


def table() -> list[str]:
    """List the rows of a table: what a call costs, and how many times as much as in the smaller account."""
    rows = [
        "| Advertising | processor, ms | ads in the account | times as much as with | at most |",
        "|---|---:|---:|---:|---:|",
    ]
    for call in CALLS:
        accounts = [AdAccount(ads) for ads in (call.small, call.large)]
        gc.collect()
        gc.freeze()  # or a collection during a long answer would search all objects of the process
        try:
            small, large = (milliseconds(account, call) for account in accounts)
        finally:
            gc.unfreeze()
        rows.append(
            f"| {call.label} | {large:.1f} | {call.large:,} | {call.small:,}: {large / small:.1f} | {call.growth:g} |"
        )
    return rows


if __name__ == "__main__":
    print("\n".join(table()))
