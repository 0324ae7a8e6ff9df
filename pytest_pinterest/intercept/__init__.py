"""Redirect an application that hard-codes `https://api.pinterest.com` to the fake, without changing it."""

from __future__ import annotations

import contextlib
import os
import urllib.request
from functools import cache
from typing import TYPE_CHECKING

import pytest

from mockserver.server.threaded import Server
from mockserver.server.tls import Authority
from pytest_pinterest.intercept.hosts import HOSTS, Hosts
from pytest_pinterest.intercept.network import Network
from pytest_pinterest.intercept.trust import Trust

if TYPE_CHECKING:
    from collections.abc import Iterator

    from _typeshed.wsgi import WSGIApplication

    from pytest_pinterest.fake.server import PinterestServer

__all__ = ["HOSTS", "intercept"]


@contextlib.contextmanager
def intercept(app: WSGIApplication, *, block_others: bool = False) -> Iterator[None]:
    """Redirect this process's connections to Pinterest's hosts to `app`, over TLS, while the block lasts.

        with intercept(PinterestMock(consent="auto")):
            requests.get("https://api.pinterest.com/v5/boards", headers={"Authorization": f"Bearer {token}"})

    With `block_others`, all other hosts but loopback are out of reach, as though there were no network.

    It holds for every library that connects through Python's `socket` or uvloop and does TLS with Python's `ssl`: not
    for curl, gevent and the like, nor for other processes. There, point the application at the address of the fake. A
    client that was told of a proxy, or was made by httpx while the environment named one, goes on asking that proxy.

    Raises ImportError where trustme is not installed.
    """
    authority = our_authority()
    server = Server(Hosts(app), ssl_context=authority.server_context(*HOSTS))
    with server.running(), pytest.MonkeyPatch.context() as patch:
        Network(HOSTS, ("127.0.0.1", server.port), block_others=block_others).replace(patch)
        Trust(HOSTS, authority.pem).replace(patch)
        bypass_proxies(patch)
        yield


@contextlib.contextmanager
def intercepting(server: PinterestServer, *, block_others: bool) -> Iterator[PinterestServer]:
    """Intercept for the fixture: expectations count, and `pinterest_consent` goes to Pinterest's page."""
    with intercept(server.over_socket, block_others=block_others):
        server.intercepted = HOSTS
        try:
            yield server
        finally:
            server.intercepted = ()


@cache
def our_authority() -> Authority:
    return Authority()


def bypass_proxies(patch: pytest.MonkeyPatch) -> None:
    """Exempt Pinterest's hosts from a proxy that the environment names: it would connect to the true hosts."""
    present = os.environ.get("no_proxy") or os.environ.get("NO_PROXY")
    if urllib.request.getproxies_environment() and present != "*":  # a lone * means all hosts
        value = ",".join(filter(None, [present, *HOSTS]))
        patch.setenv("no_proxy", value)
        patch.setenv("NO_PROXY", value)
