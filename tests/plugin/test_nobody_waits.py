"""While a test uses the fixtures, waiting passes on the fake's clock: for the application's own client, too."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import anyio
import httpx
import pytest
import requests

import pytest_pinterest
from pinterest_v5 import Api, AsyncApi
from pinterest_v5.core import waiting

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pytest_pinterest import Clock, Faults, Journal, PinterestServer
    from tests.plugin.conftest import Run


@pytest.fixture
def sleepless(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Whoever really waits longer than a moment is caught."""
    caught: list[float] = []
    monkeypatch.setattr("time.sleep", lambda seconds: caught.append(seconds) if seconds > 0.1 else None)
    return caught


@pytest.fixture
def own_api(pinterest_env: Mapping[str, str], pinterest_server: PinterestServer) -> Iterator[Api]:
    """A client that the application makes for itself, from the environment."""
    assert pinterest_env
    token = pinterest_server.mock.issue_token(scopes="boards:read pins:read pins:write boards:write user_accounts:read")
    with httpx.Client(trust_env=False) as http:
        yield Api(access_token=token["access_token"], http_client=http)


def test_a_retry_of_the_applications_own_client(
    own_api: Api, pinterest_faults: Faults, pinterest_clock: Clock, sleepless: list[float]
) -> None:
    pinterest_clock.freeze("2026-01-01T00:00:00Z")
    pinterest_faults.fail("user_account/get", "rate_limited", headers={"Retry-After": "20"}, times=2)
    assert own_api.user_account.get()["username"]
    assert pinterest_clock.time().second == 40
    assert sleepless == []


def test_a_retry_in_a_thread_of_the_application(own_api: Api, pinterest_faults: Faults, sleepless: list[float]) -> None:
    pinterest_faults.fail("user_account/get", "rate_limited", headers={"Retry-After": "20"}, times=1)
    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(own_api.user_account.get).result()
    assert sleepless == []


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_retry_of_an_asynchronous_client(
    pinterest_env: Mapping[str, str], pinterest_server: PinterestServer, pinterest_faults: Faults, backend: str
) -> None:
    async def main() -> Any:
        assert pinterest_env
        async with AsyncApi(access_token=token) as api:
            with anyio.fail_after(15):
                return await api.user_account.get()

    token = pinterest_server.mock.issue_token(scopes="user_accounts:read")["access_token"]
    pinterest_faults.fail("user_account/get", "rate_limited", headers={"Retry-After": "20"}, times=1)
    assert anyio.run(main, backend=backend)


def test_a_video_of_the_applications_own_client(own_api: Api, sleepless: list[float]) -> None:
    board = own_api.boards.create("Films")
    assert own_api.pins.create(board["id"], b"\x00\x00\x00\x18ftypmp42" + b"\0" * 64)["id"]
    assert sleepless == []


def test_a_planned_delay_passes_on_the_clock_for_every_library(
    own_api: Api, pinterest_server: PinterestServer, pinterest_faults: Faults, pinterest_clock: Clock
) -> None:
    pinterest_clock.freeze("2026-01-01T00:00:00Z")
    pinterest_faults.delay("user_account/get", 3600, times=1)
    headers = {"Authorization": f"Bearer {own_api.access_token}"}
    with requests.Session() as session:
        session.trust_env = False
        answer = session.get(pinterest_server.url + "/v5/user_account", headers=headers, timeout=20)
    assert answer.status_code == 200
    assert pinterest_clock.time().hour == 1


@pytest.mark.pinterest(real_delays=True)
def test_an_application_whose_own_time_out_is_to_be_met_says_so(
    own_api: Api, pinterest_server: PinterestServer, pinterest_faults: Faults
) -> None:
    pinterest_faults.delay("user_account/get", 2, times=1)
    headers = {"Authorization": f"Bearer {own_api.access_token}"}
    with pytest.raises(httpx.ReadTimeout):
        httpx.get(pinterest_server.url + "/v5/user_account", headers=headers, timeout=0.2, trust_env=False)


@pytest.mark.pinterest(retry_after=1, quotas=True, tier="trial")
def test_a_429_asks_for_a_short_wait_where_the_marker_says_so(
    own_api: Api, pinterest_server: PinterestServer, pinterest_faults: Faults, pinterest_journal: Journal
) -> None:
    pinterest_faults.fail("user_account/get", "rate_limited", times=1)
    headers = {"Authorization": f"Bearer {own_api.access_token}"}
    answer = httpx.get(pinterest_server.url + "/v5/user_account", headers=headers, trust_env=False)
    assert (answer.status_code, answer.headers["retry-after"], answer.headers["x-ratelimit-reset"]) == (429, "1", "1")
    pinterest_journal.assert_called("user_account/get", status=429)


def test_nobody_waits_without_fixtures_either(sleepless: list[float]) -> None:
    before = waiting.instead
    with pytest_pinterest.running() as pinterest, httpx.Client(trust_env=False) as http:
        token = pinterest.client("user_accounts:read").access_token
        pinterest.mock.faults.fail("user_account/get", "rate_limited", times=2)
        assert Api(access_token=token, api_url=pinterest.url, http_client=http).user_account.get()
    assert sleepless == []
    assert waiting.instead is before


def test_afterwards_time_is_real_again(run: Run) -> None:
    before = waiting.instead
    run(
        """
        from pinterest_v5.core import waiting

        before = waiting.instead

        def test_used(pinterest_app):
            assert waiting.instead is not before

        def test_unused():
            assert waiting.instead is before
        """
    ).assert_outcomes(passed=2)
    assert waiting.instead is before
