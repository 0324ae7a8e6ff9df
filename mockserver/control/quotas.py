"""Quotas over HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mockserver.control import show
from mockserver.control.table import Table
from mockserver.quotas import Quotas

if TYPE_CHECKING:
    from mockserver.app import PinterestMock

table = Table()


def _quotas(mock: PinterestMock) -> Quotas:
    return mock.quotas


table.add("POST", "/quotas/on", Quotas.on, "mock.quotas.on()", on=_quotas)
table.add("POST", "/quotas/off", Quotas.off, "mock.quotas.off()", on=_quotas)
table.add("POST", "/quotas/set", Quotas.set, 'mock.quotas.set("org_write", trial=5)', on=_quotas)


@table.get("/quotas", python="mock.quotas.usage(), mock.quotas.figures")
def read(mock: PinterestMock) -> dict[str, Any]:
    """The limits, and how much of them is used."""
    figures = {name: {"trial": one.trial, "standard": one.standard} for name, one in mock.quotas.figures.items()}
    return {"enabled": mock.quotas.enabled, "figures": figures, "usage": show.plain(mock.quotas.usage())}
