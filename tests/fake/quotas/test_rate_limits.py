"""RL6: who may ask how often, on the mock's clock, once the quotas are on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from mockserver import Behaviour, PinterestMock
from mockserver.model.operations import operations
from mockserver.quotas import FIGURES, ON_TOP, UNIVERSAL

if TYPE_CHECKING:
    from mockserver.model.records import User

TEXT = (
    "This request exceeded a rate limit. This can happen if the client exceeds one\n"
    "of the published rate limits or if multiple write operations are applied to\n"
    "an object within a short time window."
)


class Asker:
    """Asks as one user of one application."""

    def __init__(self, application: Any, user: User | None = None, **token: Any) -> None:
        mock = application.mock
        self.application = application
        self.token = mock.issue_token(user, "user_accounts:read boards:read boards:write", **token)["access_token"]

    def read(self) -> Any:
        return self.application.call("boards", self.token)

    def write(self) -> Any:
        headers = {"Authorization": f"Bearer {self.token}"}
        return self.application.send("/v5/boards/7", "DELETE", headers=headers)

    def reads(self, count: int) -> list[int]:
        return [self.read().status_code for _ in range(count)]

    def writes(self, count: int) -> list[int]:
        return [self.write().status_code for _ in range(count)]


@pytest.fixture
def asker(mock: PinterestMock, application: Any) -> Asker:
    mock.clock.freeze("2026-03-01T05:20:00Z")
    mock.quotas.on()
    return Asker(application)


def test_they_are_off_unless_wished_for(mock: PinterestMock, application: Any) -> None:
    mock.quotas.set("org_read", standard=1)
    assert Asker(application).reads(3) == [200, 200, 200]
    assert mock.quotas.usage() == []


@pytest.mark.parametrize("how", ["constructor", "configure", "on"])
def test_one_word_turns_them_on(how: str) -> None:
    mock = PinterestMock(quotas=how == "constructor")
    if how == "configure":
        mock.configure(quotas=True)
    elif how == "on":
        mock.quotas.on()
    assert mock.quotas.enabled
    mock.configure(quotas=False)
    assert not mock.quotas.enabled


def test_a_standard_app_writes_a_hundred_times_a_minute_for_each_user(mock: PinterestMock, asker: Asker) -> None:
    assert asker.writes(101) == [404] * 100 + [429]
    assert asker.reads(0) == []
    other = Asker(asker.application, mock.users[1])
    assert other.write().status_code == 404
    mock.clock.advance(seconds=59)
    assert asker.write().status_code == 429
    mock.clock.advance(seconds=1)
    assert asker.write().status_code == 404


def test_a_standard_app_asks_a_hundred_times_a_second_for_each_user(mock: PinterestMock, asker: Asker) -> None:
    assert asker.reads(101) == [200] * 100 + [429]
    assert asker.write().status_code == 429, "the limit is for all categories together"
    mock.clock.advance(seconds=1)
    assert asker.write().status_code == 404


def test_a_trial_app_writes_three_hundred_times_a_day_for_all_its_users(mock: PinterestMock, asker: Asker) -> None:
    mock.configure(tier="trial")
    other = Asker(asker.application, mock.users[1])
    assert asker.writes(200) + other.writes(101) == [404] * 300 + [429]
    assert asker.read().status_code == 200
    mock.clock.advance(hours=18, minutes=39, seconds=59)
    assert asker.write().status_code == 429
    mock.clock.advance(seconds=1)
    assert asker.write().status_code == 404


@pytest.mark.sweep
def test_a_trial_app_asks_a_thousand_times_a_day(mock: PinterestMock, asker: Asker) -> None:
    mock.configure(tier="trial")
    mock.quotas.set("org_read", trial=5000)
    assert asker.reads(1001).count(200) == 1000


def test_apps_do_not_share_their_limits(mock: PinterestMock, asker: Asker, other_application: Any) -> None:
    mock.quotas.set("org_read", standard=1)
    assert asker.reads(2) == [200, 429]
    assert Asker(other_application, app=other_application.record).reads(1) == [200]


def test_the_tier_decides_which_figures_hold(mock: PinterestMock, asker: Asker) -> None:
    mock.quotas.set("org_read", trial=1, standard=2)
    assert asker.reads(3) == [200, 200, 429]
    mock.configure(tier="trial")
    assert asker.reads(2) == [200, 429]


def test_production_and_the_sandbox_count_together(mock: PinterestMock, asker: Asker) -> None:
    """SB5: the quota is the app's."""
    mock.quotas.set("org_read", standard=1)
    assert asker.reads(1) == [200]
    assert Asker(asker.application.in_sandbox, environment="sandbox").reads(1) == [429]


def test_the_refusal(mock: PinterestMock, asker: Asker) -> None:
    """RL1, RL7, E3, and no Retry-After (Q18)."""
    mock.quotas.set("org_read", standard=3)
    mock.clock.advance(seconds=18)
    remaining = [asker.read().headers["x-ratelimit-remaining"] for _ in range(3)]
    answer = asker.read()
    assert remaining == ["2", "1", "0"]
    assert answer.refusal == (429, 8, TEXT)
    assert answer.headers["x-ratelimit-limit"].startswith("3, 100;w=1;")
    assert answer.headers["x-ratelimit-remaining"] == "0"
    assert answer.headers["x-ratelimit-reset"] == "42"
    assert answer.headers["x-envoy-ratelimited"] == "true"
    assert "Retry-After" not in answer.headers
    assert "org_read is used up" in answer.hint
    assert "42 seconds left" in answer.hint


def test_retry_after_where_the_behaviour_says_so(mock: PinterestMock, asker: Asker) -> None:
    """Q18."""
    mock.configure(behaviour=Behaviour(retry_after=True))
    mock.quotas.set("org_read", standard=0)
    answer = asker.read()
    assert answer.headers["Retry-After"] == answer.headers["x-ratelimit-reset"] == "60"
    mock.faults.fail("boards/list", "rate_limited")
    mock.quotas.off()
    assert asker.read().headers["Retry-After"]


def test_refused_requests_do_not_count(mock: PinterestMock, asker: Asker) -> None:
    mock.quotas.set("org_write", standard=0)
    asker.writes(5)
    assert asker.read().headers["x-ratelimit-remaining"] == "99"


def test_unknown_callers_do_not_count(mock: PinterestMock, asker: Asker) -> None:
    asker.token = "pina_UNKNOWN"
    assert asker.reads(3) == [401] * 3
    assert mock.quotas.usage() == []


def test_the_order_of_the_gate(mock: PinterestMock, asker: Asker) -> None:
    """The bearer first, then the quota, then what the app and the scopes allow."""
    mock.quotas.set("org_read", trial=0)
    mock.configure(tier="pending")
    assert asker.read().status_code == 429
    asker.token = "pina_UNKNOWN"
    assert asker.read().status_code == 401


def test_usage_for_a_dashboard(mock: PinterestMock, asker: Asker) -> None:
    asker.reads(2)
    asker.write()
    mock.clock.advance(seconds=15)
    asker.read()
    usage = {one.bucket: (one.app, one.user, one.limit, one.used, one.reset) for one in mock.quotas.usage()}
    whose = mock.app.id, mock.default_user.id
    assert usage == {
        "safety_net_app_id_user_id": (*whose, 100, 1, 1),
        "org_read_app_id_user_id": (*whose, 1000, 3, 45),
        "org_write_app_id_user_id": (*whose, 100, 1, 45),
    }
    mock.quotas.off()
    assert mock.quotas.usage() == []


def test_changed_figures_hold_for_what_was_counted(mock: PinterestMock, asker: Asker) -> None:
    asker.reads(5)
    mock.quotas.set("org_read", standard=5)
    assert asker.reads(1) == [429]
    mock.quotas.set("org_read", standard=6)
    assert asker.reads(2) == [200, 429]
    assert mock.quotas.figures["org_read"] == (1000, 6)


def test_a_clock_that_goes_back_starts_a_new_window(mock: PinterestMock, asker: Asker) -> None:
    mock.quotas.set("org_read", standard=1)
    asker.reads(1)
    mock.clock.advance(hours=-1)
    assert asker.reads(2) == [200, 429]


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        ({"category": "org_wirte"}, "category is one of .* not 'org_wirte'. Did you mean 'org_write'"),
        ({"category": "org_read", "trial": -1}, "trial is a whole number from 0 on, not -1"),
        ({"category": "org_read", "standard": "5"}, "standard is a whole number from 0 on, not '5'"),
        ({"category": "org_read", "standard": True}, "standard is a whole number"),
    ],
)
def test_a_mistake_is_a_clear_value_error(mock: PinterestMock, arguments: dict[str, Any], complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        mock.quotas.set(**arguments)
    assert mock.quotas.figures == FIGURES


def test_on_is_a_yes_or_no(mock: PinterestMock) -> None:
    with pytest.raises(ValueError, match="quotas is True or False, not 'yes'"):
        mock.configure(quotas="yes")  # type: ignore[arg-type]  # the wrong one is what is tried


def test_every_category_of_the_api_is_known() -> None:
    assert {operation.category for operation in operations().values()} == {*FIGURES} - {UNIVERSAL, *ON_TOP.values()}
    assert {*ON_TOP} <= {*operations()}
