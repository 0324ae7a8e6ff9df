"""Scope strings (A5, A6, T10)."""

from __future__ import annotations

from mockserver.operations import scopes


def parse(text: str) -> tuple[str, ...]:
    """The scopes in the order asked for, once each; commas and spaces separate alike (Q14)."""
    return tuple(dict.fromkeys(text.replace(",", " ").split()))


def unknown(wanted: tuple[str, ...]) -> list[str]:
    """Those that Pinterest does not document (S1)."""
    return [scope for scope in wanted if scope not in scopes()]
