"""The fixtures beside the fake: who they are, that they need no socket, and that the server sees them."""

from __future__ import annotations

import os
import socket
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from pinterest_v5.api import Api, AsyncApi
from pinterest_v5.errors import AuthenticationError, PinterestException
from pytest_pinterest.fake.server import PinterestServer

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mockserver.model.records import App, User
    from pytest_pinterest.fake.consent import Consent
    from tests.plugin.conftest import Run

NO_SOCKETS = """
    import socket
    import pytest

    @pytest.fixture(autouse=True)
    def no_sockets(monkeypatch):
        class Forbidden(socket.socket):
            def __init__(self, *args, **kwargs):
                raise AssertionError("a socket was opened")

        monkeypatch.setattr(socket, "socket", Forbidden)
"""


def test_the_client_is_authorized_as_the_user(pinterest_client: Api, pinterest_user: User) -> None:
    account = pinterest_client.user_account.get()
    assert (account["username"], account.get("id")) == (pinterest_user.username, pinterest_user.id)


def test_the_api_has_the_app_and_no_user(pinterest_api: Api, pinterest_app: App) -> None:
    assert pinterest_api.app_id == pinterest_app.id
    with pytest.raises(AuthenticationError, match="There is no access token"):
        pinterest_api.user_account.get()


def test_the_flow_authorizes_the_api(pinterest_api: Api, pinterest_consent: Consent, pinterest_user: User) -> None:
    url, state = pinterest_api.get_authorization_url()
    redirect = pinterest_consent(url)
    assert parse_qs(urlsplit(redirect).query)["state"] == [state]
    pinterest_api.generate_access_token(response=redirect)
    assert pinterest_api.user_account.get()["username"] == pinterest_user.username


def test_fixtures_need_no_socket(run: Run) -> None:
    run(
        NO_SOCKETS
        + """
    def test_fixtures(pinterest_server, pinterest_client, pinterest_api, pinterest_user, async_pinterest_client):
        assert list(pinterest_client.boards.list())
        assert pinterest_client.refresh_access_token()
        assert pinterest_api.client_credentials_token("boards:read")
        assert not pinterest_server.is_running()
        assert repr(pinterest_server) == "<PinterestServer not listening>"
    """
    ).assert_outcomes(passed=1)


def test_the_environment_of_the_developer_does_not_leak_in(
    monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    for name in ("ACCESS_TOKEN", "REFRESH_TOKEN", "APP_ID", "APP_SECRET", "API_URI", "OAUTH_URI"):
        monkeypatch.setenv(f"PINTEREST_{name}", "https://real.example" if "URI" in name else "real")
    for fixture in ("pinterest_api", "async_pinterest_api", "pinterest_client"):
        api = request.getfixturevalue(fixture)
        assert "real" not in f"{api.app_id} {api.access_token} {api.refresh_token} {api.get_authorization_url()[0]}"


@pytest.mark.parametrize(
    "ask",
    [
        lambda server: server.url,
        lambda server: server.port,
        lambda server: server.url_for("/v5/boards"),
        lambda server: server.start(),
        lambda server: server.__enter__(),
    ],
)
def test_the_server_listens_when_its_address_is_asked_for(run: Run, ask: object, pinterest_app: App) -> None:
    from mockserver import PinterestMock

    server = PinterestServer(PinterestMock())
    assert not server.is_running()
    ask(server)  # type: ignore[operator]  # mypy cannot follow what is parametrized
    assert server.is_running()
    with socket.create_connection(("127.0.0.1", server.port), timeout=5):
        pass
    server.stop()
    assert not server.is_running()


def test_the_url_of_the_authorization_page_works_in_any_browser(
    pinterest_api: Api, pinterest_server: PinterestServer, pinterest_app: App
) -> None:
    url, _ = pinterest_api.get_authorization_url()
    assert url.startswith(f"{pinterest_server.url}/oauth?")
    assert pinterest_app.name in httpx.get(url).text


def test_a_client_over_the_socket_and_one_in_process_are_in_the_same_world(
    pinterest_client: Api, pinterest_server: PinterestServer, pinterest_app: App
) -> None:
    with Api(access_token=pinterest_client.access_token, api_url=pinterest_server.url) as other:
        assert [board["id"] for board in other.boards.list()] == [b["id"] for b in pinterest_client.boards.list()]


def test_answers_in_process_are_the_same_in_every_run(pinterest_client: Api) -> None:
    """Also the addresses in them: they name no port."""
    picture = pinterest_client.user_account.get().get("profile_image")
    assert picture
    assert picture.startswith("http://pinterest.test/")


def test_the_log_sees_calls_in_process_and_over_the_socket(
    pinterest_client: Api, pinterest_server: PinterestServer
) -> None:
    pinterest_client.user_account.get()
    httpx.get(pinterest_server.url_for("/v5/user_account"))
    assert [(request.path, response.status_code) for request, response in pinterest_server.log] == [
        ("/v5/user_account", 200),
        ("/v5/user_account", 401),
    ]
    pinterest_server.assert_request_made(pinterest_server.create_matcher("/v5/user_account"), count=2)


def test_one_of_the_fakes_errors_is_one_of_the_clients(pinterest_client: Api) -> None:
    with pytest.raises(PinterestException) as refused:
        pinterest_client.boards.get("1")
    assert (refused.value.status, refused.value.code) == (404, 40)


async def use(api: AsyncApi) -> str:
    account = await api.user_account.get()
    assert [board async for board in api.boards.list()]
    return account["username"]


@pytest.mark.asyncio
async def test_asynchronously_under_pytest_asyncio(async_pinterest_client: AsyncApi, pinterest_user: User) -> None:
    assert await use(async_pinterest_client) == pinterest_user.username


@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_asynchronously_under_anyio(
    async_pinterest_client: AsyncApi, pinterest_user: User, anyio_backend: str
) -> None:
    assert await use(async_pinterest_client) == pinterest_user.username


@pytest.mark.asyncio
async def test_the_flow_asynchronously(
    async_pinterest_api: AsyncApi, pinterest_consent: Consent, pinterest_user: User
) -> None:
    url, _ = async_pinterest_api.get_authorization_url()
    await async_pinterest_api.generate_access_token(response=pinterest_consent(url))
    assert await use(async_pinterest_api) == pinterest_user.username


def test_an_asynchronous_client_survives_its_loop(async_pinterest_client: AsyncApi, pinterest_user: User) -> None:
    import asyncio

    for _ in range(2):
        assert asyncio.run(use(async_pinterest_client)) == pinterest_user.username


@pytest.mark.parametrize("mode", ["auto", "strict"])
def test_both_modes_of_pytest_asyncio(run: Run, mode: str) -> None:
    mark = "" if mode == "auto" else "@pytest.mark.asyncio"
    run(
        f"""
        import pytest

        {mark}
        async def test_account(async_pinterest_client, async_pinterest_api):
            assert await async_pinterest_client.user_account.get()
        """,
        f"--asyncio-mode={mode}",
    ).assert_outcomes(passed=1)


def test_the_environment_is_what_an_application_reads(
    pinterest_env: Mapping[str, str], pinterest_consent: Consent, pinterest_user: User
) -> None:
    assert {name: os.environ[name] for name in pinterest_env} == pinterest_env
    with Api() as application:
        url, _ = application.get_authorization_url(pinterest_env["PINTEREST_REDIRECT_URI"])
        application.generate_access_token(response=pinterest_consent(url))
        assert application.user_account.get()["username"] == pinterest_user.username


def test_the_environment_has_no_token_of_the_developer(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PINTEREST_ACCESS_TOKEN", "real")
    monkeypatch.setenv("PINTEREST_APP_ID", "1")
    run(
        """
        import os

        def test_during(pinterest_env):
            assert "PINTEREST_ACCESS_TOKEN" not in os.environ
            assert os.environ["PINTEREST_APP_ID"] == pinterest_env["PINTEREST_APP_ID"]

        def test_after():
            assert os.environ["PINTEREST_ACCESS_TOKEN"] == "real"
            assert os.environ["PINTEREST_APP_ID"] == "1"
        """
    ).assert_outcomes(passed=2)
