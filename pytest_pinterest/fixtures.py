"""The fixtures. They import what they need on use, because pytest loads this module in every run."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pytest_pinterest.marker import settings_of
from pytest_pinterest.session import begin, open_session

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from mockserver.faults.plan import Faults
    from mockserver.journal.journal import Journal
    from mockserver.model.clock import Clock
    from mockserver.model.records import App, User
    from mockserver.quotas import Quotas
    from pinterest_v5.api import Api, AsyncApi
    from pytest_pinterest.fake.consent import Consent
    from pytest_pinterest.fake.fake import Fake
    from pytest_pinterest.fake.server import PinterestServer
    from pytest_pinterest.fake.session import PinterestSession
    from pytest_pinterest.live.live import LiveSession, LiveTarget


@pytest.fixture(scope="session")
def _pinterest_session(pytestconfig: pytest.Config) -> PinterestSession | LiveSession:
    return open_session(pytestconfig)


@pytest.fixture
def _pinterest(request: pytest.FixtureRequest, _pinterest_session: PinterestSession | LiveSession) -> Fake | LiveTarget:
    return begin(request.node)


@pytest.fixture(scope="session")
def pinterest_session(
    _pinterest_session: PinterestSession | LiveSession,
) -> PinterestSession:
    """Return the fake for fixtures of any scope: `url`, `env`, `app_id`, `app_secret`, `redirect_uris`, `consent(url)`.

    All of these stay what they are for the whole run; the server starts when `url` or `env` is asked for. The world is
    given back before each test that uses it, also through other fixtures.

        @pytest.fixture(scope="session")
        def app(pinterest_session):
            return create_app(pinterest_session.env)
    """
    from pytest_pinterest.fake.session import PinterestSession

    if not isinstance(_pinterest_session, PinterestSession):
        pytest.skip("--pinterest-live: pinterest_session needs the fake")
    return _pinterest_session


@pytest.fixture
def pinterest_server(_pinterest: Fake | LiveTarget) -> PinterestServer:
    """Return the fake of Pinterest as a `pytest_httpserver.HTTPServer`.

    Unmatched requests reach the fake; an expectation overrides it. `.mock` is the `PinterestMock` behind it.

        def test_boards_are_down(pinterest_server, pinterest_client):
            pinterest_server.expect_request("/v5/boards").respond_with_data("down", status=503)

    It listens as soon as its address is asked for (`url`, `url_for("/v5/pins")`, `port`). One server serves the
    session; before each test it has the seeded world back, and its expectations and its log are empty.
    """
    return _pinterest.server


@pytest.fixture
def pinterest_app(_pinterest: Fake | LiveTarget) -> App:
    """Return the app that is registered with Pinterest: `.id`, `.secret`, `.redirect_uris`, `.state`."""
    return _pinterest.app


@pytest.fixture
def pinterest_user(_pinterest: Fake | LiveTarget) -> User:
    """Return the person who is logged in: `.username`, `.id`, `.account_type`."""
    return _pinterest.user


@pytest.fixture
def pinterest_api(_pinterest: Fake | LiveTarget) -> Api:
    """Return a `pinterest.Api` with the app's credentials and without a user: where the OAuth flow starts.

        def test_login(pinterest_api, pinterest_consent):
            url, state = pinterest_api.get_authorization_url()
            pinterest_api.generate_access_token(response=pinterest_consent(url))
            assert pinterest_api.user_account.get()["username"]

    It reaches the fake in process, without a socket; the authorization URL works in any browser.
    """
    return _pinterest.api()


@pytest.fixture
def pinterest_client(_pinterest: Fake | LiveTarget) -> Api:
    """Return a `pinterest.Api` that is authorized as `pinterest_user`, without going through the flow.

        @pytest.mark.pinterest(scopes="boards:read")
        def test_boards(pinterest_client):
            assert [board["name"] for board in pinterest_client.boards.list()]

    It reaches the fake in process, without a socket.
    """
    return _pinterest.api(**_pinterest.tokens())


@pytest.fixture
def async_pinterest_api(_pinterest: Fake | LiveTarget) -> AsyncApi:
    """Return `pinterest_api` as a `pinterest.AsyncApi`, for pytest-asyncio or anyio."""
    return _pinterest.async_api()


@pytest.fixture
def async_pinterest_client(_pinterest: Fake | LiveTarget) -> AsyncApi:
    """Return `pinterest_client` as a `pinterest.AsyncApi`.

        async def test_boards(async_pinterest_client):
            assert [board["name"] async for board in async_pinterest_client.boards.list()]

    It works under pytest-asyncio and under anyio, and need not be closed.
    """
    return _pinterest.async_api(**_pinterest.tokens())


@pytest.fixture
def pinterest_consent(_pinterest: Fake | LiveTarget) -> Consent:
    """Decide at the authorization page as a person would: `pinterest_consent(url, approve=True, user=None)`.

    It opens the authorization URL, decides (as the given username, else as `pinterest_user`), and returns the URL to
    which the browser is redirected, without following it.

        redirect = pinterest_consent(url, approve=False)
        assert "error=access_denied" in redirect
    """
    return _pinterest.consent


@pytest.fixture
def pinterest_env(_pinterest: Fake | LiveTarget, monkeypatch: pytest.MonkeyPatch) -> Mapping[str, str]:
    """Set and return, for the time of the test, the environment variables that an application under test reads.

    `PINTEREST_APP_ID`, `PINTEREST_APP_SECRET`, `PINTEREST_REDIRECT_URI`, `PINTEREST_OAUTH_URI` and `PINTEREST_API_URI`
    (without `/v5`; the official SDK wants it in). For an application in another process:

        subprocess.run([...], env={**os.environ, **pinterest_env})

    Where the environment names a proxy, `NO_PROXY` is among them. While a test uses it, an `Api` of the application
    waits on the fake's clock. Fixtures of a wider scope use `pinterest_session.env`.
    """
    for variable in ("PINTEREST_ACCESS_TOKEN", "PINTEREST_REFRESH_TOKEN"):
        monkeypatch.delenv(variable, raising=False)
    environment = _pinterest.environment()
    for variable, value in environment.items():
        monkeypatch.setenv(variable, value)
    return environment


@pytest.fixture
def pinterest_clock(_pinterest: Fake | LiveTarget) -> Clock:
    """Control the fake's clock: `advance(days=31)`, `freeze()`, `set("2026-01-31")`, `resume()`, `now()`.

        def test_an_old_token(pinterest_client, pinterest_clock):
            pinterest_clock.advance(days=31)
            assert pinterest_client.user_account.get()  # with a token that was refreshed

    Everything that expires, is counted in a span of time or is stamped follows it. Real time is never waited for.
    """
    return _pinterest.server.mock.clock


@pytest.fixture
def pinterest_faults(_pinterest: Fake | LiveTarget) -> Faults:
    """Plan what goes wrong: `fail`, `answer`, `html`, `delay`, `slow`, `disconnect`, `malformed`, `redirect`.

        def test_publishing_is_patient(pinterest_client, pinterest_faults):
            pinterest_faults.fail("pins/create", "rate_limited", times=2)
            pinterest_faults.disconnect("media/*", after=1, times=1, takes_effect=False)

    A fault that no request has met is a warning, `pytest_pinterest.UnusedFaultWarning`.
    """
    return _pinterest.server.mock.faults


@pytest.fixture
def pinterest_journal(_pinterest: Fake | LiveTarget) -> Journal:
    """Look up what the fake was asked, and answered: `calls(...)`, `assert_called(...)`, `assert_not_called(...)`.

        def test_one_refresh_is_enough(pinterest_journal):
            ...
            pinterest_journal.assert_called("oauth/token", grant_type="refresh_token", times=1)

    The report of a failed test shows it as "Pinterest conversation".
    """
    return _pinterest.server.mock.journal


@pytest.fixture
def pinterest_quotas(_pinterest: Fake | LiveTarget) -> Quotas:
    """Turn on and set Pinterest's rate limits: `on()`, `off()`, `set("org_write", trial=5)`, `usage()`.

    The marker turns them on, too: `@pytest.mark.pinterest(quotas=True, tier="trial")`.
    """
    return _pinterest.server.mock.quotas


@pytest.fixture
def pinterest_intercept(_pinterest: Fake | LiveTarget, request: pytest.FixtureRequest) -> Iterator[PinterestServer]:
    """Redirect connections to Pinterest's own hosts to the fake: for an application that hard-codes them.

        @pytest.mark.pinterest(block_others=True)
        def test_publisher(pinterest_intercept, pinterest_client):
            publish("A title")  # talks to https://api.pinterest.com
            assert [pin["title"] for pin in pinterest_client.pins.list()][0] == "A title"

    `www.pinterest.com`, `api.pinterest.com`, `api-sandbox.pinterest.com`, `i.pinimg.com`, `ct.pinterest.com` and the
    hosts that take uploads and hand out the files of reports are played over TLS. With the marker's
    `block_others=True`, all other hosts but loopback are out of reach. Afterwards everything is as before.

    It takes what connects through Python's `socket` or uvloop and does TLS with Python's `ssl`: httpx, requests,
    urllib3, aiohttp, urllib, http.client and what is built on them, sync and async. curl, gevent, the default event
    loop of Windows and other processes connect on ways of their own: give those the address, `pinterest_env`.

    The fixture is the `pinterest_server`. It needs trustme: `pip install "pytest-pinterest[intercept]"`.
    """
    from pytest_pinterest.intercept import intercepting

    try:
        with intercepting(_pinterest.server, block_others=settings_of(request.node).block_others) as server:
            yield server
    except ImportError as missing:
        raise pytest.fail.Exception(str(missing), pytrace=False) from None
