"""The scopes that Pinterest documents, and texts that list some of them (A5, A6, T10)."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, lru_cache

from mockserver.model import validation
from mockserver.model.operations import read_table


@lru_cache  # few different texts come, and codes and tokens share the parsed tuples
def parse(text: str) -> tuple[str, ...]:
    """Split scopes, in the order asked for, once each; commas and spaces separate alike (Q14)."""
    return tuple(dict.fromkeys(text.replace(",", " ").split()))


def unknown(wanted: tuple[str, ...]) -> list[str]:
    """List the scopes that Pinterest does not document (S1)."""
    return [scope for scope in wanted if scope not in scopes()]


@cache
def scopes() -> dict[str, str]:
    """Return every documented scope (S1), with what it allows in the words of the consent page."""
    return dict(read_table("scopes.tsv"))


def known_scopes(wanted: str | Iterable[str]) -> tuple[str, ...]:
    """Return the scopes, in a text or one by one. Raises ValueError for those that API v5 does not have."""
    if not isinstance(wanted, Iterable):
        raise ValueError(f"Scopes are a text or several, such as 'boards:read pins:read', not {wanted!r}.")
    found = parse(wanted) if isinstance(wanted, str) else tuple(wanted)
    for one in found:
        if not isinstance(one, str):
            raise ValueError(f"A scope is a text, such as 'boards:read', not {one!r}.")
    if strangers := unknown(found):
        raise ValueError(
            f"API v5 has no scope {', '.join(strangers)}.{validation.did_you_mean(strangers[0], scopes())}"
        )
    return found
