"""Write `operations.md` from the fake's tables: `python -m docs.operations`."""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from mockserver.contract.shapes import shape
from mockserver.model.operations import operations

if TYPE_CHECKING:
    from mockserver.contract.shapes import Kind
    from mockserver.model.operations import Operation

PAGE = Path(__file__).with_name("operations.md")

INTRODUCTION = """\
# The operations of API v5

All {total} operations that Pinterest's description 5.28.0 lists (H8), and what the fake does with each. Written by
`python -m docs.operations` from the tables that the fake itself reads.

{kinds}
Each is let in and checked as Pinterest does: credentials, scopes, roles, parameters, body.

*Credentials* says whose token is taken: of a user who went through the authorization page, of an app by client
credentials (which acts for its owner), or the app's own id and secret. All scopes are needed.
"""
KINDS: dict[Kind, str] = {
    "stateful": "played with its consequences",
    "kept": "what is made is remembered, listed, found,\nchanged and deleted, by rules of the description alone",
    "made up": "an answer that follows the schema, the same for the\nsame request",
}
"""What the fake does with operations of each kind; a kind without operations is left out of the page."""
CREDENTIALS = {
    "user": "user",
    "user+app": "user, app",
    "user+conversion": "user, conversion token",
    "basic": "id and secret",
}
HEADER = """\
| Fake | Operation | Call | Credentials | Scopes | Rate category | Sandbox |
|---|---|---|---|---|---|---|
"""


def page() -> str:
    """Write the whole page."""
    rows = sorted(operations().values(), key=lambda row: row.tag)
    kinds = Counter(shape(row.id).kind for row in rows)
    said = [f"*{kind}* ({kinds[kind]}): {what}." for kind, what in KINDS.items() if kinds[kind]]
    text = INTRODUCTION.format(total=len(rows), kinds=" ".join(said))
    for tag, group in groupby(rows, key=lambda row: row.tag):
        text += f"\n## {tag}\n\n{HEADER}" + "".join(map(line, group))
    return text


def line(operation: Operation) -> str:
    cells = [
        shape(operation.id).kind,
        operation.id,
        f"`{operation.method} {operation.path}`",
        CREDENTIALS[operation.security],
        " ".join(f"`{scope}`" for scope in operation.scopes) or "none",
        operation.category,
        "yes" if operation.sandbox else "no",
    ]
    return f"| {' | '.join(cells)} |\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
