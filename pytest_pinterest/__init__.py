"""The pytest plugin: fixtures for an application that talks to Pinterest.

pytest loads this module in every run of every project that has it installed. So it imports nothing heavy:
what a fixture needs is imported when the fixture is asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from pytest_pinterest.marker import MARKER, blaming_the_marker, settings_of
from pytest_pinterest.redaction import SECRETS, redact

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from mockserver.records import App, User
    from pinterest.api import Api, AsyncApi
    from pytest_pinterest.consent import Consent
    from pytest_pinterest.fake import Fake
    from pytest_pinterest.server import PinterestServer


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers",
        f"{MARKER}(*, scopes=, tier=, consent=, refresh=, seed=, user=): how the test wants the fake of Pinterest.",
    )


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    settings_of(item)  # a wrong keyword is told also where no fixture reads it


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_makereport(item: pytest.Item) -> Any:
    report: pytest.TestReport = yield
    redact(report, item.config.stash.get(SECRETS, tuple)())
    return report


@pytest.fixture(scope="session")
def _pinterest_session(pytestconfig: pytest.Config) -> Iterator[PinterestServer]:
    from pytest_pinterest.fake import fake_session, secrets_of

    with fake_session() as server:
        pytestconfig.stash[SECRETS] = lambda: secrets_of(server.mock)
        yield server


@pytest.fixture
def _pinterest(request: pytest.FixtureRequest, _pinterest_session: PinterestServer) -> Fake:
    from pytest_pinterest.fake import Fake

    with blaming_the_marker(request.node):
        return Fake(_pinterest_session, settings_of(request.node))


@pytest.fixture
def pinterest_server(_pinterest: Fake) -> PinterestServer:
    """The fake of Pinterest, as a `pytest_httpserver.HTTPServer`.

    Unmatched requests reach the fake; an expectation overrides it. `.mock` is the `PinterestMock` behind it.

        def test_boards_are_down(pinterest_server, pinterest_client):
            pinterest_server.expect_request("/v5/boards").respond_with_data("down", status=503)

    It listens as soon as its address is asked for (`url`, `url_for("/v5/pins")`, `port`). One server serves the
    session; before each test it has the seeded world back, and its expectations and its log are empty.
    """
    return _pinterest.server


@pytest.fixture
def pinterest_app(_pinterest: Fake) -> App:
    """The app that is registered with Pinterest: `.id`, `.secret`, `.redirect_uris`, `.state`."""
    return _pinterest.app


@pytest.fixture
def pinterest_user(_pinterest: Fake) -> User:
    """The person who is logged in: `.username`, `.id`, `.account_type`."""
    return _pinterest.user


@pytest.fixture
def pinterest_api(_pinterest: Fake) -> Api:
    """A `pinterest.Api` with the app's credentials and without a user: where the OAuth flow starts.

    def test_login(pinterest_api, pinterest_consent):
        url, state = pinterest_api.get_authorization_url()
        pinterest_api.generate_access_token(response=pinterest_consent(url))
        assert pinterest_api.user_account.get()["username"]
    """
    return _pinterest.api()


@pytest.fixture
def pinterest_client(_pinterest: Fake) -> Api:
    """A `pinterest.Api` that is authorized as `pinterest_user`, without having gone through the flow.

        @pytest.mark.pinterest(scopes="boards:read")
        def test_boards(pinterest_client):
            assert [board["name"] for board in pinterest_client.boards.list()]

    It reaches the fake in process, without a socket.
    """
    return _pinterest.api(**_pinterest.token())


@pytest.fixture
def async_pinterest_api(_pinterest: Fake) -> AsyncApi:
    """`pinterest_api` as a `pinterest.AsyncApi`; with pytest-asyncio as with anyio."""
    return _pinterest.async_api()


@pytest.fixture
def async_pinterest_client(_pinterest: Fake) -> AsyncApi:
    """`pinterest_client` as a `pinterest.AsyncApi`; with pytest-asyncio as with anyio.

    async def test_boards(async_pinterest_client):
        assert [board["name"] async for board in async_pinterest_client.boards.list()]
    """
    return _pinterest.async_api(**_pinterest.token())


@pytest.fixture
def pinterest_consent(_pinterest: Fake) -> Consent:
    """Goes where the person's browser would go: `pinterest_consent(url, approve=True, user=None)`.

    It opens the authorization URL, decides (as the given username, else as `pinterest_user`), and returns the URL to
    which the browser is redirected, without following it.

        redirect = pinterest_consent(url, approve=False)
        assert "error=access_denied" in redirect
    """
    return _pinterest.consent


@pytest.fixture
def pinterest_env(_pinterest: Fake, monkeypatch: pytest.MonkeyPatch) -> Mapping[str, str]:
    """The environment variables that an application under test would read, set for the time of the test.

    `PINTEREST_APP_ID`, `PINTEREST_APP_SECRET`, `PINTEREST_REDIRECT_URI`, `PINTEREST_OAUTH_URI` and `PINTEREST_API_URI`
    (without `/v5`; the official SDK wants it in). For an application in another process:

        subprocess.run([...], env={**os.environ, **pinterest_env})
    """
    for variable in ("PINTEREST_ACCESS_TOKEN", "PINTEREST_REFRESH_TOKEN"):
        monkeypatch.delenv(variable, raising=False)
    environment = _pinterest.environment()
    for variable, value in environment.items():
        monkeypatch.setenv(variable, value)
    return environment
