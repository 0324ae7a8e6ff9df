"""The two that are measured against each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.bare import bare_application
from mockserver import PinterestMock

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication


def fake() -> PinterestMock:
    return PinterestMock(consent="auto")


def bare() -> WSGIApplication:
    return bare_application(fake())
