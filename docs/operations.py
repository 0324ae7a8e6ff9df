"""Writes `operations.md` from the fake's route table: `python -m docs.operations`."""

from __future__ import annotations

import re
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from mockserver.dispatch import ROUTER
from mockserver.model.operations import operations

if TYPE_CHECKING:
    from mockserver.model.operations import Operation

PAGE = Path(__file__).with_name("operations.md")

INTRODUCTION = """\
# The operations of API v5

All {total} operations that Pinterest's description 5.28.0 lists (H8), and what the fake does with each. Written by
`python -m docs.operations` from the table that the fake itself reads.

*stateful* ({stateful}): played with all its consequences. *501* ({other}): known by its path and method, and answered
with status 501, whoever calls.

*Credentials* says whose token is taken: of a user who went through the authorization page, of an app by client
credentials (which acts for its owner), or the app's own id and secret. All scopes are needed.
"""
CREDENTIALS = {
    "user": "user",
    "user+app": "user, app",
    "user+conversion": "user, conversion token",
    "basic": "id and secret",
}
HEADER = """\
| Operation | Call | Credentials | Scopes | Rate category | Sandbox | Fake |
|---|---|---|---|---|---|---|
"""


def page() -> str:
    """The whole page."""
    rows = sorted(operations().values(), key=lambda row: row.tag)
    stateful = sum(map(is_stateful, rows))
    text = INTRODUCTION.format(total=len(rows), stateful=stateful, other=len(rows) - stateful)
    for tag, group in groupby(rows, key=lambda row: row.tag):
        text += f"\n## {tag}\n\n{HEADER}" + "".join(map(line, group))
    return text


def line(operation: Operation) -> str:
    cells = [
        operation.id,
        f"`{operation.method} {operation.path}`",
        CREDENTIALS[operation.security],
        " ".join(f"`{scope}`" for scope in operation.scopes) or "none",
        operation.category,
        "yes" if operation.sandbox else "no",
        "stateful" if is_stateful(operation) else "501",
    ]
    return f"| {' | '.join(cells)} |\n"


def is_stateful(operation: Operation) -> bool:
    """Whether a call to it would reach a handler."""
    _, handler, _ = ROUTER.find(operation.method, re.sub("{.*?}", "1", operation.path))
    return handler is not None


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
