"""httpx clients for calls in the same process, without the work that only calls elsewhere need.

A call of `Api` follows no redirects, keeps no cookies and brings its own credentials. Handling these three takes httpx
as long as the fake takes to answer, so these clients pass a request directly to their transport.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, Protocol

import httpx

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pytest_pinterest.fake.transport import InProcessTransport

parsed = lru_cache(maxsize=128)(httpx.URL)
"""Parses a URL; the result is cached, because a test calls the same few addresses again and again."""
METHODS_WITH_A_BODY = ("POST", "PUT", "PATCH")
"""Methods whose requests state a length even when it is 0."""


class HasDefaults(Protocol):
    """The parts of an httpx client from which a request takes its defaults."""

    usual: dict[str, str]
    limits: dict[str, Any]


class DirectClient(httpx.Client):
    """Sends the requests of an `Api` directly to one transport."""

    def __init__(self, transport: InProcessTransport) -> None:
        super().__init__(transport=transport, trust_env=False)
        self.usual, self.limits = dict(self.headers), self.timeout.as_dict()
        self.direct = transport

    def build_request(self, method: str, url: httpx.URL | str, **options: Any) -> httpx.Request:
        """Make the request that `httpx.Client` would make; for a form with a file, have it make that."""
        return direct_request(self, method, str(url), **options) or super().build_request(method, url, **options)

    def send(self, request: httpx.Request, *, stream: bool = False, **options: Any) -> httpx.Response:
        """Return the application's answer; with `stream`, its body is still to be read."""
        if self.is_closed or options:
            return super().send(request, stream=stream, **options)
        response = self.direct.handle_request(request)
        response.request = request
        if not stream:
            response.read()
        return response


class DirectAsyncClient(httpx.AsyncClient):
    """Sends the requests of an `AsyncApi` directly to one transport."""

    def __init__(self, transport: InProcessTransport) -> None:
        super().__init__(transport=transport, trust_env=False)
        self.usual, self.limits = dict(self.headers), self.timeout.as_dict()
        self.direct = transport

    def build_request(self, method: str, url: httpx.URL | str, **options: Any) -> httpx.Request:
        """Make the request that `httpx.AsyncClient` makes."""
        return direct_request(self, method, str(url), **options) or super().build_request(method, url, **options)

    async def send(self, request: httpx.Request, *, stream: bool = False, **options: Any) -> httpx.Response:
        """Return the application's answer."""
        if self.is_closed or options:
            return await super().send(request, stream=stream, **options)
        response = await self.direct.handle_async_request(request)
        response.request = request
        if not stream:
            await response.aread()
        return response


def direct_request(
    client: HasDefaults,
    method: str,
    url: str,
    *,
    headers: Mapping[str, str] | None = None,
    content: bytes | None = None,
    timeout: float | None = None,
    **others: Any,
) -> httpx.Request | None:
    """Make the request of a call; None where there is more to it than a body."""
    if others:
        return None
    address = parsed(url)
    sent = {"host": address.netloc.decode("ascii"), **client.usual}
    if content or method in METHODS_WITH_A_BODY:
        sent["content-length"] = str(len(content or b""))
    sent |= {name.lower(): value for name, value in (headers or {}).items()}
    limits = client.limits if timeout is None else httpx.Timeout(timeout).as_dict()
    # Given `content`, httpx would work out the same header fields, which takes a tenth of the whole call.
    body = httpx.ByteStream(content or b"")
    request = httpx.Request(method, address, headers=sent, stream=body, extensions={"timeout": limits})
    request.read()
    return request
