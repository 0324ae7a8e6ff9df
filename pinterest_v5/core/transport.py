"""Use httpx, or httpx2 with the same interface; no other module depends on either."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import urlsplit

from pinterest_v5.core.body import Body
from pinterest_v5.core.flow import Request, Upload
from pinterest_v5.core.redact import conceal
from pinterest_v5.errors import NO_CODE, PinterestException, RequestTimeoutError, TransportError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Mapping
    from http.cookiejar import CookieJar
    from types import ModuleType

    from pinterest_v5.core.flow import Budget

DEFAULT_TIMEOUT = 30.0
UPLOADED_PER_SECOND = 100_000
"""The slowest accepted upload, in bytes per second, which extends the deadline by the time that a file may take."""
LONGEST_STEP = 86_400.0
"""The most seconds for one step of a request; system calls do not accept much larger numbers."""


class HTTPClient(Protocol):
    """The part of `httpx.Client` and `httpx2.Client` that `Api` needs."""

    def build_request(
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
        """Return a request of the library."""
        ...

    def send(self, request: Any, *, stream: bool = False) -> Any:
        """Send a request and return the response, of which the body is still to be read."""
        ...

    def close(self) -> None:
        """Close the connections."""
        ...


class AsyncHTTPClient(Protocol):
    """The part of `httpx.AsyncClient` and `httpx2.AsyncClient` that `AsyncApi` needs."""

    def build_request(
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
        """Return a request of the library."""
        ...

    def send(self, request: Any, *, stream: bool = False) -> Awaitable[Any]:
        """Send a request and return the response, of which the body is still to be read."""
        ...

    def aclose(self) -> Awaitable[None]:
        """Close the connections."""
        ...


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


def no_cookies() -> CookieJar:
    """Return a cookie jar that takes nothing: what a server sets must not follow another person's calls."""
    from http.cookiejar import CookieJar, DefaultCookiePolicy

    return CookieJar(DefaultCookiePolicy(allowed_domains=()))


def arguments_of(request: Request | Upload) -> dict[str, Any]:
    """Return what the library's `build_request` is told. A file goes last, after the fields, and is streamed (M4)."""
    if isinstance(request, Request):
        return {
            "method": request.method,
            "url": request.url,
            "content": request.content,
            "headers": {"accept-encoding": "gzip, deflate", **request.headers},
        }
    files = {"file": (request.file.name, request.file, "application/octet-stream")}
    return {"method": "POST", "url": request.url, "data": dict(request.fields), "files": files}


def budget_of(request: Request | Upload) -> Budget | None:
    """Return the budget that the time of a request is taken from; None where it has its time for itself."""
    return request.budget if isinstance(request, Request) else None


def seconds_for(request: Request | Upload, deadline: float) -> float:
    """Return how long a request may take, from the connection to the last byte of its answer."""
    if isinstance(request, Request):
        return deadline if request.budget is None else request.budget.left
    return deadline + request.file.size / UPLOADED_PER_SECOND


def within(seconds: float, client: Any, timeout: float | None) -> Any:
    """Return the time limits of a ready client for each step of a request, none of which is beyond so many seconds."""
    own = client.timeout if timeout is None else http_library(client, "Client").Timeout(timeout)
    limits, longest = own.as_dict(), min(seconds, LONGEST_STEP)
    shorter = {step: longest if limit is None else min(limit, longest) for step, limit in limits.items()}
    return own if shorter == limits else http_library(client, "Client").Timeout(**shorter)


def headers_of(answer: Any) -> dict[str, str]:
    """Return the headers of an answer by their names in lower case; the library would decode all for each look-up."""
    return dict(answer.headers.items())


def body_of(answer: Any, headers: Mapping[str, str], request: Request | Upload) -> Body:
    """Return what an answer's body is put together in; that of an error never goes into a file."""
    in_memory = answer.is_stream_consumed  # true for transports without a network, whose answers are already decoded
    encoding = "" if in_memory else headers.get("content-encoding", "")
    sink = request.sink if isinstance(request, Request) and 200 <= answer.status_code < 300 else None
    if sink is not None:  # it may hold part of an answer from a connection that broke
        sink.seek(0)
        sink.truncate()
    return Body(encoding, answer.status_code, headers.get("x-pinterest-rid"), sink)


def too_late(request: Request | Upload, deadline: float) -> RequestTimeoutError:
    """Return the error for an answer that is not there, or not as a whole, when the time is over."""
    budget = budget_of(request)
    seconds = seconds_for(request, deadline) if budget is None else budget.given
    return RequestTimeoutError(
        NO_CODE,
        f"No whole answer from {target_of(request)} in the {seconds:.3g} seconds that the call may take.",
        advice="Try again, or raise deadline; a call that writes may have taken effect all the same.",
    )


def target_of(request: Request | Upload) -> str:
    """Return the address of the server that a request goes to."""
    place = urlsplit(request.url)
    return f"{place.scheme}://{place.netloc}"


def map_transport_error(
    error: Exception, library: ModuleType, request: Request | Upload, proxy: str | None
) -> PinterestException | None:
    """Return what an exception of the library means; None if it is not about the network."""
    target = target_of(request) + (f" through the proxy {proxy}" if proxy else "")
    reason = conceal(str(error)).rstrip(".") or type(error).__name__
    if isinstance(error, library.TimeoutException):
        return RequestTimeoutError(
            NO_CODE,
            f"No answer from {target} in time ({type(error).__name__}).",
            advice="Try again, or raise timeout; a call that writes may have taken effect all the same.",
        )
    if isinstance(error, (library.HTTPError, library.InvalidURL)):
        lost = TransportError(
            NO_CODE,
            f"No answer from {target}: {reason}.",
            advice="Check the network, and api_url (or PINTEREST_API_URI) if it is not Pinterest's own."
            + (" If the proxy cannot reach that host, name the host in NO_PROXY." if proxy else ""),
        )
        lost.broken = isinstance(error, (library.NetworkError, library.RemoteProtocolError))
        return lost
    return None


def proxy_of(client: object, url: str) -> str | None:
    """Return the proxy that the environment names for a URL, without its credentials; None where none is asked."""
    if not getattr(client, "trust_env", False):
        return None
    from urllib.request import getproxies_environment, proxy_bypass  # a slow import that only an error needs

    target, proxies = urlsplit(url), getproxies_environment()
    proxy = proxies.get(target.scheme) or proxies.get("all")
    if not proxy or proxy_bypass(target.netloc):
        return None
    return proxy.rpartition("@")[2].rpartition("://")[2]
