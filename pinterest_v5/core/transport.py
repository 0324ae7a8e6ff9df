"""The HTTP library below: httpx, or httpx2 with the same interface. Nothing of either leaves this module."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import urlsplit

from pinterest_v5.core.flow import Request, Response, Upload
from pinterest_v5.core.redact import conceal
from pinterest_v5.errors import NO_CODE, PinterestException, RequestTimeoutError, TransportError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Mapping
    from types import ModuleType

DEFAULT_TIMEOUT = 30.0


class HTTPClient(Protocol):
    """What `Api` needs of a ready client: `httpx.Client` and `httpx2.Client` have it."""

    def request(
        self,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str] | None = None,
        content: bytes | None = None,
        data: Mapping[str, Any] | None = None,
        files: Any = None,
        timeout: float = ...,
    ) -> Any:
        """Send a request and return the response."""

    def close(self) -> None:
        """Close the connections."""


class AsyncHTTPClient(Protocol):
    """What `AsyncApi` needs of a ready client: `httpx.AsyncClient` and `httpx2.AsyncClient` have it."""

    def request(
        self,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str] | None = None,
        content: bytes | None = None,
        data: Mapping[str, Any] | None = None,
        files: Any = None,
        timeout: float = ...,
    ) -> Awaitable[Any]:
        """Send a request and return the response."""

    def aclose(self) -> Awaitable[None]:
        """Close the connections."""


def http_library(client: object, kind: str) -> ModuleType:
    """Return the library that a ready client belongs to: its exceptions are that library's.

    Raises:
        TypeError: the client is not a `kind` (`Client` or `AsyncClient`) of httpx or httpx2.
    """
    for base in type(client).__mro__:
        library = base.__module__.partition(".")[0]
        if base.__name__ == kind and library in ("httpx", "httpx2"):
            return sys.modules[library]
    raise TypeError(f"http_client is of type {type(client).__name__}; expected an httpx.{kind} or an httpx2.{kind}.")


def arguments_of(request: Request | Upload) -> dict[str, Any]:
    """What the library's `request` is told. A file goes last, after the fields, and is streamed (M4)."""
    if isinstance(request, Request):
        return {
            "method": request.method,
            "url": request.url,
            "content": request.content,
            "headers": request.headers,
        }
    files = {"file": (request.file.name, request.file, "application/octet-stream")}
    return {"method": "POST", "url": request.url, "data": dict(request.fields), "files": files}


def read(answer: Any) -> Response:
    """Return the library's response as ours."""
    headers = {name.lower(): value for name, value in answer.headers.items()}
    return Response(answer.status_code, headers, answer.content)


def map_transport_error(
    error: Exception, library: ModuleType, request: Request | Upload, proxy: str | None
) -> PinterestException | None:
    """Return what an exception of the library means; None if it is not about the network."""
    place = urlsplit(request.url)
    target = f"{place.scheme}://{place.netloc}" + (f" through the proxy {proxy}" if proxy else "")
    reason = conceal(str(error)).rstrip(".") or type(error).__name__
    if isinstance(error, library.TimeoutException):
        return RequestTimeoutError(
            NO_CODE,
            f"No answer from {target} in time ({type(error).__name__}).",
            advice="Try again, or raise timeout; a call that writes may have taken effect all the same.",
        )
    if isinstance(error, (library.HTTPError, library.InvalidURL)):
        return TransportError(
            NO_CODE,
            f"No answer from {target}: {reason}.",
            advice="Check the network, and api_url (or PINTEREST_API_URI) if it is not Pinterest's own."
            + (" If the proxy cannot reach that host, name the host in NO_PROXY." if proxy else ""),
        )
    return None


def proxy_of(client: object, url: str) -> str | None:
    """Return the proxy that the environment names for a URL, without its credentials; None where none is asked."""
    if not getattr(client, "trust_env", False):
        return None
    from urllib.request import getproxies_environment, proxy_bypass  # it loads much, for an error alone

    target, proxies = urlsplit(url), getproxies_environment()
    proxy = proxies.get(target.scheme) or proxies.get("all")
    if not proxy or proxy_bypass(target.netloc):
        return None
    return proxy.rpartition("@")[2].rpartition("://")[2]
