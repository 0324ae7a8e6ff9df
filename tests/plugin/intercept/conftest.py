"""Requests to Pinterest's own hosts, made with each library that people use."""

from __future__ import annotations

import asyncio
import http.client
import urllib.error
import urllib.request
from typing import TYPE_CHECKING, Protocol
from urllib.parse import urlsplit

import aiohttp
import anyio
import httpx
import httpx2
import pytest
import requests
import urllib3

if TYPE_CHECKING:
    from pytest_pinterest.fake.server import PinterestServer

PATIENCE = 10
"""Seconds after which a test that would hang fails instead."""


class Get(Protocol):
    def __call__(self, url: str, headers: dict[str, str]) -> tuple[int, str]:
        """Status and body of the answer."""
        ...


def get_with_httpx(url: str, headers: dict[str, str]) -> tuple[int, str]:
    answer = httpx.get(url, headers=headers, timeout=PATIENCE)
    return answer.status_code, answer.text


async def ask_with_httpx(url: str, headers: dict[str, str]) -> tuple[int, str]:
    async with httpx.AsyncClient(timeout=PATIENCE) as client:
        answer = await client.get(url, headers=headers)
        return answer.status_code, answer.text


def get_with_httpx_async(url: str, headers: dict[str, str]) -> tuple[int, str]:
    return asyncio.run(ask_with_httpx(url, headers))


def get_with_httpx_on_trio(url: str, headers: dict[str, str]) -> tuple[int, str]:
    return anyio.run(ask_with_httpx, url, headers, backend="trio")


def get_with_httpx_on_uvloop(url: str, headers: dict[str, str]) -> tuple[int, str]:
    return pytest.importorskip("uvloop").run(ask_with_httpx(url, headers))  # type: ignore[no-any-return]  # uvloop may be absent, and then has no types


def get_with_httpx2(url: str, headers: dict[str, str]) -> tuple[int, str]:
    answer = httpx2.get(url, headers=headers, timeout=PATIENCE)
    return answer.status_code, answer.text


def get_with_httpx2_async(url: str, headers: dict[str, str]) -> tuple[int, str]:
    async def get() -> tuple[int, str]:
        async with httpx2.AsyncClient(timeout=PATIENCE) as client:
            answer = await client.get(url, headers=headers)
            return answer.status_code, answer.text

    return asyncio.run(get())


def get_with_requests(url: str, headers: dict[str, str]) -> tuple[int, str]:
    answer = requests.get(url, headers=headers, timeout=PATIENCE)
    return answer.status_code, answer.text


def get_with_urllib3(url: str, headers: dict[str, str]) -> tuple[int, str]:
    with urllib3.PoolManager(retries=False, timeout=PATIENCE) as pool:
        answer = pool.request("GET", url, headers=headers)
        return answer.status, answer.data.decode()


async def ask_with_aiohttp(url: str, headers: dict[str, str]) -> tuple[int, str]:
    async with aiohttp.ClientSession() as session, session.get(url, headers=headers) as answer:
        return answer.status, await answer.text()


def get_with_aiohttp(url: str, headers: dict[str, str]) -> tuple[int, str]:
    return asyncio.run(ask_with_aiohttp(url, headers))


def get_with_aiohttp_on_uvloop(url: str, headers: dict[str, str]) -> tuple[int, str]:
    return pytest.importorskip("uvloop").run(ask_with_aiohttp(url, headers))  # type: ignore[no-any-return]  # uvloop may be absent, and then has no types


def get_with_aiohttp_without_aiodns(url: str, headers: dict[str, str]) -> tuple[int, str]:
    async def get() -> tuple[int, str]:
        connector = aiohttp.TCPConnector(resolver=aiohttp.ThreadedResolver())
        async with aiohttp.ClientSession(connector=connector) as session, session.get(url, headers=headers) as answer:
            return answer.status, await answer.text()

    return asyncio.run(get())


def get_with_urllib(url: str, headers: dict[str, str]) -> tuple[int, str]:
    try:
        with urllib.request.urlopen(urllib.request.Request(url, headers=headers), timeout=PATIENCE) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as refusal:
        with refusal:
            return refusal.code, refusal.read().decode()


def get_with_http_client(url: str, headers: dict[str, str]) -> tuple[int, str]:
    place = urlsplit(url)
    kind = http.client.HTTPSConnection if place.scheme == "https" else http.client.HTTPConnection
    connection = kind(place.hostname or "", place.port, timeout=PATIENCE)
    try:
        connection.request("GET", place.path, headers=headers)
        answer = connection.getresponse()
        return answer.status, answer.read().decode()
    finally:
        connection.close()


LIBRARIES: dict[str, Get] = {
    name.removeprefix("get_with_"): function for name, function in globals().items() if name.startswith("get_with_")
}


@pytest.fixture(params=LIBRARIES)
def get(request: pytest.FixtureRequest) -> Get:
    """A GET with one of the libraries."""
    return LIBRARIES[request.param]


@pytest.fixture
def bearer(pinterest_server: PinterestServer) -> dict[str, str]:
    """The header of somebody who went through the flow, for production."""
    return {"Authorization": "Bearer " + pinterest_server.mock.issue_token()["access_token"]}
