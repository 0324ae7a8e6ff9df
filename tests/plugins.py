"""Which plugins a pytest loads that a test starts: it is one of hundreds, and some take longer than its tests."""

from __future__ import annotations

NEIGHBOURS = ("anyio", "faker", "fakefs", "pytest_httpserver", "respx")
"""Plugins of others that projects have beside ours; together they take longer to load than pytest itself."""
LIGHT = tuple(word for name in ("hypothesispytest", "schemathesis", *NEIGHBOURS) for word in ("-p", f"no:{name}"))
"""Options of a pytest that loads none of those that are slow."""


def beside(*names: str) -> tuple[str, ...]:
    """Options that load these again, after those of `LIGHT`."""
    return tuple(word for name in names for word in ("-p", name))
