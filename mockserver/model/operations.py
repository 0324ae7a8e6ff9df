"""The operations of API v5: one table for all 266 of 5.28.0, and the handlers of those that are built.

The table is data (`data/operations.tsv`): what an operation needs is a fact about Pinterest, written once and read by
the router, the gate and the contract. A handler is bound to its row by the operation's id.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Literal

from mockserver.model import resources

if TYPE_CHECKING:
    from collections.abc import Callable

    Handler = Callable[..., Any]

Security = Literal["basic", "user", "user+app", "user+conversion"]


@dataclass(frozen=True, slots=True)
class Operation:
    """One row of the table."""

    id: str
    method: str
    path: str
    security: Security
    """Who may call: `user` a token of the flow, `user+app` also client credentials, `basic` the app itself."""
    scopes: tuple[str, ...]
    """All of them are needed (S2)."""
    category: str
    """The category under which the rate limits count it."""
    sandbox: bool
    tag: str
    feature: str | None
    """The restricted feature that an app must have been granted (L10)."""


@cache
def operations() -> dict[str, Operation]:
    """List all operations of API v5 by id."""
    return {row[0]: _operation(row) for row in read_table("operations.tsv")}


PRODUCT_PINS = "pin_url"
"""The restricted feature that no operation asks for, but a kind of `media_source` (P4)."""


@cache
def features() -> frozenset[str]:
    """List every restricted feature that an app can be granted (L10)."""
    return frozenset(operation.feature for operation in operations().values() if operation.feature) | {PRODUCT_PINS}


def read_table(name: str) -> list[list[str]]:
    """Return the rows of a table of `data/`, without its header."""
    text = resources.text(f"data/{name}")
    return [line.split("\t") for line in text.splitlines()[1:]]


def _operation(row: list[str]) -> Operation:
    key, method, path, security, needed, category, sandbox, tag, feature = row
    return Operation(
        id=key,
        method=method,
        path=path,
        security=security,  # type: ignore[arg-type]  # the table is checked by a test
        scopes=() if needed == "-" else tuple(needed.split()),
        category=category,
        sandbox=sandbox == "sandbox",
        tag=tag,
        feature=None if feature == "-" else feature,
    )
