"""Some operations of the advertising half have limits that are not counted for each user (GC23, GC24, RT2, RT11)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from mockserver.model.scopes import scopes

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from mockserver.model.records import AdAccount, User
    from tests.fake.conftest import Application, Reply


class Advertiser:
    """Somebody with an ad account."""

    def __init__(self, application: Application, user: User, account: AdAccount) -> None:
        self.application = application
        self.user = user
        self.account = account
        self.token = application.mock.issue_token(user, tuple(scopes()))["access_token"]

    def call(self, path: str, method: str = "GET", token: str | None = None, **request: Any) -> Reply:
        headers = {"Authorization": f"Bearer {token or self.token}"}
        return self.application.send(f"/v5/ad_accounts/{self.account.id}/{path}", method, headers=headers, **request)

    def look(self) -> Reply:
        return self.call("reports", query_string={"token": "none"})

    def mix(self) -> Reply:
        return self.call("mmm_reports", "POST", json={})

    def send_event(self, token: str | None = None) -> Reply:
        return self.call("events", "POST", token, json={"data": []})


@pytest.fixture
def advertisers(application: Application, mock: PinterestMock) -> list[Advertiser]:
    mock.clock.freeze("2026-03-01T05:20:50Z")
    people = [mock.add_user(name, account_type="BUSINESS") for name in ("first", "second")]
    return [Advertiser(application, user, mock.add_ad_account(owner=user)) for user in people]


def limit(answer: Reply) -> str:
    return answer.headers["x-ratelimit-limit"]


def test_rt2_gc24_looking_at_reports_has_three_windows(advertisers: list[Advertiser]) -> None:
    """To the byte."""
    assert limit(advertisers[0].look()) == (
        '100, 100;w=1;name="safety_net_app_id_user_id", 300;w=60;name="ads_analytics_app_id_user_id", '
        '800;w=60;name="analytics_get_report_app_id"'
    )


def test_rt2_the_third_is_the_app_s_for_all_its_users(mock: PinterestMock, advertisers: list[Advertiser]) -> None:
    mock.quotas.set("analytics_get_report", standard=3)
    mock.quotas.on()
    first, second = advertisers
    assert [one.look().status_code for one in (first, second, first, second)] == [200, 200, 200, 429]
    mock.clock.advance(seconds=10)
    assert second.look().status_code == 200


def test_rt2_other_analytics_do_not_count_there(mock: PinterestMock, advertisers: list[Advertiser]) -> None:
    mock.quotas.set("analytics_get_report", standard=0)
    mock.quotas.on()
    assert advertisers[0].mix().status_code == 400


def test_rt11_mix_models_are_asked_for_five_times_a_minute_for_each_advertiser(
    mock: PinterestMock, advertisers: list[Advertiser]
) -> None:
    mock.quotas.on()
    first, second = advertisers
    assert [first.mix().status_code for _ in range(6)] == [400] * 5 + [429]
    assert second.mix().status_code == 400
    mock.clock.advance(seconds=10)
    assert first.mix().status_code == 400


def test_gc23_events_are_counted_for_each_ad_account_alone(mock: PinterestMock, advertisers: list[Advertiser]) -> None:
    """To the byte, and without a window of a second (QC13)."""
    mock.quotas.on()
    first, second = advertisers
    answers = [first.send_event(), first.send_event(), second.send_event()]
    assert {limit(answer) for answer in answers} == {'120000, 120000;w=60;name="ads_conversions_ad_account_id"'}
    assert [answer.headers["x-ratelimit-remaining"] for answer in answers] == ["119999", "119998", "119999"]
    assert [(one.user, one.ad_account, one.used) for one in mock.quotas.usage()] == [
        (None, first.account.id, 2),
        (None, second.account.id, 1),
    ]


def test_qc13_the_figure_of_the_operation_can_be_had(mock: PinterestMock, advertisers: list[Advertiser]) -> None:
    """CE49: its text says 5,000."""
    mock.quotas.set("ads_conversions", standard=5000)
    assert limit(advertisers[0].send_event()).startswith("5000, ")


def test_qc13_ce49_a_conversion_token_has_no_limit(mock: PinterestMock, advertisers: list[Advertiser]) -> None:
    advertiser = advertisers[0]
    token = advertiser.application.call("oauth/conversion_token", advertiser.token, "POST").body["access_token"]
    mock.quotas.set("ads_conversions", standard=1)
    mock.quotas.on()
    answers = [advertiser.send_event(token) for _ in range(3)]
    assert [(one.status_code, "x-ratelimit-limit" in one.headers) for one in answers] == [(400, False)] * 3
