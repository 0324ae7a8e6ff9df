"""The applications and servers that are compared with each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.bare import bare_application
from benchmarks.stdlib import StandardServer
from mockserver import PinterestMock
from mockserver.server.threaded import Server

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication


def fake() -> PinterestMock:
    return PinterestMock(consent="auto")


def bare() -> WSGIApplication:
    return bare_application(fake())


def fake_server() -> Server:
    return Server(fake(), inline=True)


def bare_server() -> Server:
    return Server(bare(), inline=True)


def standard_server() -> StandardServer:
    return StandardServer(fake())
