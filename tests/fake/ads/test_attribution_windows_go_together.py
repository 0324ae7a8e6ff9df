"""How many days after a click, an engagement and a view count, and which go together (AN6, AN7)."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

import pytest

from mockserver.api.consequences.ads_analytics import OFFERED
from tests.fake.ads.reporting import END, START, RunningAccount, total

if TYPE_CHECKING:
    from tests.fake.ads.conftest import Buyer

    Windows = tuple[int, ...]

DAYS = (0, 1, 7, 14, 30, 60)
ALL = list(product(DAYS, repeat=3))
NAMES = ("click_window_days", "engagement_window_days", "view_window_days")
ACTIONS = ("CLICK", "ENGAGEMENT", "VIEW")
REFUSED = [(1, 30, 1), (1, 60, 1), (1, 60, 30), (14, 1, 1), (14, 1, 30), (14, 1, 60), (14, 30, 1)]
"""As a vendor lists them."""


def status(buyer: Buyer, windows: Windows) -> int:
    days = {"start_date": START, "end_date": END, "granularity": "TOTAL"}
    columns = {"columns": "TOTAL_CHECKOUT", "campaign_ids": "626000000001"}
    asked = dict(zip(NAMES, windows, strict=True))
    return buyer.send("GET", "campaigns/analytics", **days, **columns, **asked).status_code


@pytest.fixture
def november(buyer: Buyer) -> Buyer:
    buyer.mock.clock.freeze(f"{END}T12:00:00Z")
    buyer.sign_in()
    return buyer


def test_an6_each_goes_with_each(november: Buyer) -> None:
    assert len(ALL) == 216
    assert {status(november, windows) for windows in ALL[::11]} == {200}


def test_an7_or_only_what_is_offered(november: Buyer) -> None:
    november.mock.behave(attribution_windows="offered")
    assert len(OFFERED) == 21
    assert {status(november, windows) for windows in OFFERED} == {200}
    assert {status(november, windows) for windows in REFUSED} == {400}


def test_an7_what_is_not_said_is_the_usual(november: Buyer) -> None:
    """30, 30 and 1; a click window of a day does not go with the engagement window of 30."""
    november.mock.behave(attribution_windows="offered")
    report = {"start_date": START, "end_date": END, "granularity": "DAY", "level": "CAMPAIGN", "columns": ["CTR"]}
    assert november.send("POST", "reports", report).status_code == 200
    refused = november.send("POST", "reports", {**report, "click_window_days": 1})
    assert refused.refusal == (400, 1, "The combination of attribution windows (1, 30, 1) is not supported.")
    assert "Behaviour.attribution_windows" in refused.hint


@pytest.mark.parametrize(("name", "action"), [*zip(NAMES, ACTIONS, strict=True)])
def test_an6_a_longer_window_counts_more_of_its_own_action_alone(buyer: Buyer, name: str, action: str) -> None:
    account = RunningAccount(buyer)
    columns = tuple(f"TOTAL_{one}_CHECKOUT" for one in ACTIONS)
    seen = [account.ask("analytics", columns, **{name: days}) for days in DAYS]
    counted = [total(rows, f"TOTAL_{action}_CHECKOUT") for rows in seen]
    assert counted == sorted(counted)
    assert counted[0] < counted[-1]
    for other in set(columns) - {f"TOTAL_{action}_CHECKOUT"}:
        assert len({total(rows, other) for rows in seen}) == 1
