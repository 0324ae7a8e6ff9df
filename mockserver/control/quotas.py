"""Controls for quotas."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mockserver.control import serializers
from mockserver.control.registry import ControlRegistry
from mockserver.quotas import Quotas

if TYPE_CHECKING:
    from mockserver.state.state import State

table = ControlRegistry()


def _quotas(mock: State) -> Quotas:
    return mock.quotas


table.add("POST", "/quotas/on", Quotas.on, "mock.quotas.on()", on=_quotas)
table.add("POST", "/quotas/off", Quotas.off, "mock.quotas.off()", on=_quotas)
table.add("POST", "/quotas/set", Quotas.set, 'mock.quotas.set("org_write", trial=5)', on=_quotas)


@table.get("/quotas", python="mock.quotas.usage(), mock.quotas.figures")
def read(mock: State) -> dict[str, Any]:
    """Return the rate limits, and how much of each is used."""
    figures = {name: {"trial": one.trial, "standard": one.standard} for name, one in mock.quotas.figures.items()}
    return {"enabled": mock.quotas.enabled, "figures": figures, "usage": serializers.plain(mock.quotas.usage())}
