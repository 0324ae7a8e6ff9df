"""RL7: what every answer to a known caller says of the limits, in the form that Envoy emits."""

from __future__ import annotations

import re
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from mockserver import PinterestMock

SCOPES = "user_accounts:read boards:read boards:write pins:read pins:write"


@pytest.fixture
def token(mock: PinterestMock) -> str:
    mock.clock.freeze("2026-03-01T05:20:50Z")
    return str(mock.issue_token(scopes=SCOPES)["access_token"])


def limits(answer: Any) -> tuple[str, str, str]:
    return tuple(answer.headers[f"x-ratelimit-{name}"] for name in ("limit", "remaining", "reset"))


def test_the_list_that_was_observed(application: Any, token: str) -> None:
    """To the byte: `org_read` of a Standard app; the first number is the limit that binds."""
    assert limits(application.call("boards", token)) == (
        '100, 100;w=1;name="safety_net_app_id_user_id", 1000;w=60;name="org_read_app_id_user_id"',
        "99",
        "1",
    )


def test_analytics_are_bound_by_the_minute(application: Any, token: str) -> None:
    """The other observation: 60 a minute binds before 100 a second."""
    query = {"start_date": "2026-02-01", "end_date": "2026-02-07"}
    assert limits(application.call("user_account/analytics", token, **query)) == (
        '60, 100;w=1;name="safety_net_app_id_user_id", 60;w=60;name="org_analytics_app_id_user_id"',
        "59",
        "10",
    )


def test_rl5_of_two_windows_that_tie_the_first_is_told(application: Any, token: str) -> None:
    """100 a second and 100 a minute, both with 99 left."""
    reply = application.send("/v5/boards", "POST", json={"name": "x"}, headers={"Authorization": f"Bearer {token}"})
    assert limits(reply) == (
        '100, 100;w=1;name="safety_net_app_id_user_id", 100;w=60;name="org_write_app_id_user_id"',
        "99",
        "1",
    )


def test_8_2_trends_are_60_a_minute(mock: PinterestMock) -> None:
    standing = mock.quotas.consume(mock.app, mock.users[0], "trends_read")
    assert dict(standing.headers())["x-ratelimit-limit"].endswith('60;w=60;name="trends_read_app_id_user_id"')


def test_trial_apps_have_daily_limits_for_all_users_together(mock: PinterestMock, application: Any, token: str) -> None:
    """Q23: the buckets are named by analogy; a day ends at midnight UTC."""
    mock.configure(tier="trial")
    midnight = datetime(2026, 3, 2, tzinfo=timezone.utc).timestamp()
    assert limits(application.send("/v5/boards", "POST", json={}, headers={"Authorization": f"Bearer {token}"})) == (
        '300, 1000;w=86400;name="safety_net_app_id", 300;w=86400;name="org_write_app_id"',
        "299",
        str(int(midnight - mock.clock.now())),
    )


@pytest.mark.parametrize(
    ("path", "method", "status"),
    [
        ("boards", "GET", 200),
        ("boards/7", "GET", 404),
        ("boards?page_size=x", "GET", 400),
        ("user_account/followers", "GET", 200),
        ("boards/7", "DELETE", 404),
        ("search/pins?term=x", "GET", 401),  # a scope is missing
    ],
)
@pytest.mark.parametrize("counted", [False, True])
def test_they_are_on_every_answer_to_a_known_caller(
    mock: PinterestMock, application: Any, token: str, path: str, method: str, status: int, counted: bool
) -> None:
    mock.configure(quotas=counted)
    answer = application.send(f"/v5/{path}", method, headers={"Authorization": f"Bearer {token}"})
    assert answer.status_code == status
    binding, remaining, reset = limits(answer)
    assert re.fullmatch(r'\d+(, \d+;w=\d+;name="\w+"){2}', binding)
    assert 0 <= int(remaining) < int(binding.partition(",")[0])
    assert int(reset) > 0


def test_the_token_endpoint_counts_as_org_read(application: Any) -> None:
    """T4."""
    assert 'name="org_read_app_id_user_id"' in limits(application.ask_for_itself())[0]


@pytest.mark.parametrize("path", ["/v5/boards", "/v5/nowhere", "/v5/ad_accounts", "/oauth/"])
def test_who_is_not_known_has_no_limits(application: Any, path: str) -> None:
    assert not [name for name in application.send(path).headers.keys() if name.startswith("x-ratelimit")]  # noqa: SIM118 - headers are not a dict


def test_while_nothing_is_counted_each_request_looks_like_the_first(application: Any, token: str) -> None:
    """A client that slows down in time is not slowed down in a test."""
    assert len({limits(application.call("boards", token)) for _ in range(3)}) == 1


def test_categories_without_known_figures_have_the_universal_limit(mock: PinterestMock) -> None:
    """Q23."""
    standing = mock.quotas.consume(mock.app, mock.users[0], "msot_write")
    assert dict(standing.headers())["x-ratelimit-limit"] == '100, 100;w=1;name="safety_net_app_id_user_id"'
