"""The table of all 266 operations of API v5.28.0.

It is data (`data/operations.tsv`): what an operation needs is a fact about Pinterest, written once and read by the
router, the gate and the contract. Handlers refer to a row by the operation's id.
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
    """An operation of API v5: one row of the table."""

    id: str
    method: str
    path: str
    security: Security
    """The credentials it takes: a `user` token, for `user+app` also one from client credentials, for `user+conversion`
    also a conversion token; for `basic` the app's id and secret."""
    scopes: tuple[str, ...]
    """The scopes that a token needs, all of them (S2)."""
    category: str
    """The rate limit category that its calls count against."""
    sandbox: bool
    tag: str
    feature: str | None
    """The restricted feature that the app needs (L10); None if it needs none."""


@cache
def operations() -> dict[str, Operation]:
    """List all operations of API v5 by id."""
    return {row[0]: _operation(row) for row in read_table("operations.tsv")}


PRODUCT_PINS = "pin_url"
"""The restricted feature that a kind of `media_source` needs, and no operation as such (P4)."""


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
