"""Postiz 1726, 1851, Airbyte: a day too early, metrics that do not mix, and a refusal that passes (P14, U10)."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from pinterest_v5 import InvalidRequestError

if TYPE_CHECKING:
    from mockserver.faults.plan import Faults
    from pinterest_v5 import Api
    from pytest_pinterest.fake.server import PinterestServer
    from tests.e2e.reports.conftest import Application

TOO_EARLY = {"code": 1, "message": "You can only get data from the last 90 days."}
SCOPES = "user_accounts:read boards:read pins:read"


def span(server: PinterestServer, days: int) -> dict[str, str]:
    today = server.mock.clock.time().date()
    return {"start_date": (today - timedelta(days)).isoformat(), "end_date": today.isoformat()}


def test_the_application_that_goes_three_months_back_goes_red(signed_in: Application) -> None:
    reply = signed_in.call("GET", "user_account/analytics", params=span(signed_in.server, 92))
    assert (reply.status_code, reply.json()) == (400, TOO_EARLY)


def test_the_application_that_counts_days_is_green(signed_in: Application) -> None:
    assert signed_in.call("GET", "user_account/analytics", params=span(signed_in.server, 90)).status_code == 200


def test_the_same_refusal_of_a_legal_span_passes(signed_in: Application, pinterest_faults: Faults) -> None:
    """ER12: so an application that gives up at the first loses data."""
    pinterest_faults.fail("user_account/analytics", "longer_than_90_days_ago", times=1)
    replies = [signed_in.call("GET", "user_account/analytics", params=span(signed_in.server, 30)) for _ in range(2)]
    assert [reply.status_code for reply in replies] == [400, 200]


def ask(application: Application, metrics: str) -> int:
    pin = application.call("GET", "pins").json()["items"][0]["id"]
    query: dict[str, Any] = {**span(application.server, 30), "metric_types": metrics}
    return application.call("GET", f"pins/{pin}/analytics", params=query).status_code


def test_the_application_that_asks_for_everything_at_once_goes_red(signed_in: Application) -> None:
    assert ask(signed_in, "IMPRESSION,SAVE,TOTAL_COMMENTS") == 400


def test_the_application_that_asks_twice_is_green(signed_in: Application) -> None:
    assert [ask(signed_in, metrics) for metrics in ("IMPRESSION,SAVE", "TOTAL_COMMENTS")] == [200, 200]


@pytest.mark.pinterest(scopes=SCOPES)
def test_our_client_says_what_pinterest_said(pinterest_server: PinterestServer, pinterest_client: Api) -> None:
    days: Any = span(pinterest_server, 92)
    with pytest.raises(InvalidRequestError, match="last 90 days"):
        pinterest_client.user_account.get_analytics(**days)
