"""Redirect connections of this process.

Python libraries make them through `socket.getaddrinfo` and `socket.socket.connect`, or through uvloop's own versions of
both.
"""

from __future__ import annotations

import errno
import functools
import importlib.util
import ipaddress
import socket
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    import pytest

HTTPS = 443


class Network:
    """Replacements for name resolution and connecting.

    The hosts resolve to an unused address in 127.0.0.0/8. A library passes it on, and `connect` replaces it with
    `target`. Resolving to the address of `target` would not be enough, because libraries connect to the port of the
    original URL.
    """

    def __init__(self, hosts: Collection[str], target: tuple[str, int], *, block_others: bool) -> None:
        self.hosts = hosts
        self.target = target
        self.block_others = block_others
        self.sentinel = f"127.80.{target[1] >> 8}.{target[1] & 255}"
        """The unused address, different for each target, so that interceptions can be nested."""

    def replace(self, patch: pytest.MonkeyPatch) -> None:
        """Patch Python's name resolution and connecting with this, until the patch is undone."""
        connect, connect_ex, sendto = socket.socket.connect, socket.socket.connect_ex, socket.socket.sendto

        def connect_elsewhere(self_: socket.socket, address: Any, /) -> None:
            connect(self_, self.redirect_address(address))

        def connect_ex_elsewhere(self_: socket.socket, address: Any, /) -> int:
            try:
                return connect_ex(self_, self.redirect_address(address))
            except ConnectionRefusedError:
                return errno.ECONNREFUSED

        def sendto_unblocked(self_: socket.socket, *arguments: Any) -> int:
            self.redirect_address(arguments[-1])
            return sendto(self_, *arguments)

        for name in ("getaddrinfo", "gethostbyname", "gethostbyname_ex"):
            patch.setattr(socket, name, self.resolving(getattr(socket, name)))
        patch.setattr(socket.socket, "connect", connect_elsewhere)
        patch.setattr(socket.socket, "connect_ex", connect_ex_elsewhere)
        patch.setattr(socket.socket, "sendto", sendto_unblocked)
        if importlib.util.find_spec("aiodns") and importlib.util.find_spec("aiohttp"):
            # With aiodns installed, aiohttp bypasses the event loop's resolver; its other resolver does not.
            from aiohttp.resolver import AsyncResolver, ThreadedResolver

            patch.setattr(AsyncResolver, "resolve", ThreadedResolver.resolve)
        if importlib.util.find_spec("uvloop"):
            self.replace_in_uvloop(patch)

    def replace_in_uvloop(self, patch: pytest.MonkeyPatch) -> None:
        """Patch uvloop, which does both in C and calls neither the module nor the class."""
        from uvloop import Loop

        resolve, connect = Loop.getaddrinfo, Loop.create_connection

        async def getaddrinfo(loop: Loop, host: Any, port: Any, **options: Any) -> Any:
            return await resolve(loop, self.resolved(host), port, **options)

        async def create_connection(
            loop: Loop, factory: Any, host: Any = None, port: Any = None, **options: Any
        ) -> Any:
            if host is not None:
                if options.get("ssl") and options.get("server_hostname") is None:
                    options["server_hostname"] = host
                host, port = self.redirect_address((host, port))
            return await connect(loop, factory, host, port, **options)

        patch.setattr(Loop, "getaddrinfo", getaddrinfo)
        patch.setattr(Loop, "create_connection", create_connection)

    def resolving(self, resolve: Callable[..., Any]) -> Callable[..., Any]:
        """Return a resolver that knows Pinterest's hosts."""

        @functools.wraps(resolve)
        def resolve_elsewhere(host: Any, *args: Any, **options: Any) -> Any:
            return resolve(self.resolved(host), *args, **options)

        return resolve_elsewhere

    def resolved(self, host: Any) -> Any:
        """Return what to look up instead of the host. Raises `socket.gaierror` for a host that is blocked."""
        name = plain(host)
        if name in self.hosts:
            return self.sentinel
        if self.block_others and not is_here(name):
            raise socket.gaierror(socket.EAI_FAIL, blocked(name))
        return host

    def redirect_address(self, address: Any) -> Any:
        """Return where to connect instead. Raises `ConnectionRefusedError` for an address that is out of reach."""
        if not isinstance(address, tuple):  # such as the path of a Unix socket
            return address
        name, port = plain(address[0]), address[1]
        if name == self.sentinel or name in self.hosts:
            if port == HTTPS:
                return self.target
            raise refused(f"The mock plays Pinterest's hosts over HTTPS, on port {HTTPS} and not on {port}.")
        if self.block_others and not is_here(name):
            raise refused(blocked(name))
        return address


def plain(host: Any) -> str:
    """Return a host as text, in lower case and without the dot at its end."""
    text = host.decode("ascii", "replace") if isinstance(host, (bytes, bytearray)) else str(host or "")
    return text.lower().rstrip(".")


def is_here(name: str) -> bool:
    """Tell whether a name or address is of this machine's loopback; an empty name is."""
    if not name or name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        address = ipaddress.ip_address(name.partition("%")[0])
    except ValueError:
        return False
    return address.is_loopback or address.is_unspecified


def blocked(name: str) -> str:
    """Return the error text for a connection that is blocked."""
    return (
        f"{name} is blocked: pinterest_intercept lets only Pinterest's hosts and loopback through (block_others=True)."
    )


def refused(text: str) -> ConnectionRefusedError:
    """Return the error of a port on which nobody listens."""
    return ConnectionRefusedError(errno.ECONNREFUSED, text)
