"""A FastAPI application is tested on asyncio and on trio by anyio's plugin, and by pytest-asyncio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest

from examples.fastapi_anyio.app import REDIRECT_URI, app

if TYPE_CHECKING:
    from pytest_pinterest import Consent, PinterestServer


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def application(pinterest_env: Any, pinterest_server: PinterestServer) -> httpx.ASGITransport:
    pinterest_server.mock.configure(redirect_uris=[REDIRECT_URI])
    return httpx.ASGITransport(app)


async def somebody_logs_in(application: httpx.ASGITransport, consent: Consent) -> None:
    async with httpx.AsyncClient(transport=application, base_url="http://testserver") as browser:
        redirect = consent((await browser.get("/login")).headers["location"])
        assert (await browser.get(redirect)).json()


@pytest.mark.anyio
async def test_somebody_logs_in(application: httpx.ASGITransport, pinterest_consent: Consent) -> None:
    await somebody_logs_in(application, pinterest_consent)


@pytest.mark.anyio
async def test_a_forged_callback_is_refused(application: httpx.ASGITransport) -> None:
    async with httpx.AsyncClient(transport=application, base_url="http://testserver") as browser:
        assert (await browser.get("/callback?code=0&state=forged")).status_code == 403


@pytest.mark.asyncio
async def test_somebody_logs_in_under_pytest_asyncio(
    application: httpx.ASGITransport, pinterest_consent: Consent
) -> None:
    await somebody_logs_in(application, pinterest_consent)
