"""A suite in which many plugins are on at once: order is random, tests run again, time out, and run in parallel.

`make neighbours` runs it in an environment of its own, with pytest-randomly, pytest-rerunfailures, pytest-timeout,
pytest-xdist, pytest-cov, pytest-asyncio, pyfakefs, pytest-socket, freezegun, time-machine, respx and responses.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
import pytest

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pytest_pinterest import Api, AsyncApi, Clock, Consent, Faults, Journal, PinterestSession, User

attempts: dict[str, int] = {}


@pytest.fixture(scope="session")
def address(pinterest_session: PinterestSession) -> str:
    return pinterest_session.url


@pytest.mark.parametrize("number", range(5))
@pytest.mark.pinterest(scopes="boards:read boards:write")
def test_each_has_a_world_of_its_own(pinterest_client: Api, number: int) -> None:
    assert "Mine" not in [board["name"] for board in pinterest_client.boards.list()]
    pinterest_client.boards.create("Mine")
    assert number >= 0


@pytest.mark.pinterest(scopes="boards:read boards:write")
def test_so_has_each_attempt(request: pytest.FixtureRequest, pinterest_client: Api) -> None:
    attempts[request.node.nodeid] = attempts.get(request.node.nodeid, 0) + 1
    assert "Again" not in [board["name"] for board in pinterest_client.boards.list()]
    pinterest_client.boards.create("Again")
    if request.config.pluginmanager.hasplugin("rerunfailures"):
        assert attempts[request.node.nodeid] > 1


def test_somebody_logs_in(pinterest_api: Api, pinterest_consent: Consent, pinterest_user: User) -> None:
    url, _ = pinterest_api.get_authorization_url()
    pinterest_api.generate_access_token(response=pinterest_consent(url))
    assert pinterest_api.user_account.get()["username"] == pinterest_user.username


def test_over_a_socket(address: str, pinterest_client: Api) -> None:
    headers = {"Authorization": f"Bearer {pinterest_client.access_token}"}
    assert httpx.get(f"{address}/v5/user_account", headers=headers).status_code == 200


def test_patience(
    pinterest_env: Mapping[str, str], pinterest_client: Api, pinterest_faults: Faults, pinterest_journal: Journal
) -> None:
    assert pinterest_env
    pinterest_faults.fail("user_account/get", "rate_limited", times=2)
    assert pinterest_client.user_account.get()
    pinterest_journal.assert_called("user_account/get", times=3)


def test_a_month_later(pinterest_client: Api, pinterest_clock: Clock) -> None:
    before = pinterest_client.access_token
    pinterest_clock.advance(days=31)
    assert pinterest_client.user_account.get()
    assert pinterest_client.access_token != before


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.mark.anyio
async def test_on_both_event_loops(async_pinterest_client: AsyncApi) -> None:
    assert [board["name"] async for board in async_pinterest_client.boards.list()]


@pytest.mark.asyncio
async def test_under_pytest_asyncio(async_pinterest_client: AsyncApi) -> None:
    assert (await async_pinterest_client.user_account.get())["username"]
