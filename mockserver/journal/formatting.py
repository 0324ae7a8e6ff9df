"""Show requests and answers to people: shortened, and without complete secrets."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from mockserver.model.redaction import redact_credentials, redact_start, redact_text, redact_value, truncate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mockserver.journal.entry import Entry

LONGEST = 500
"""The most characters of a body that are shown."""
MOST = 20
"""The most calls that are shown: the last ones, because they led to the failure."""


def conversation(entries: Sequence[Entry]) -> str:
    """Write requests and answers for a person who wants to know what went wrong."""
    left_out = len(entries) - MOST
    before = [f"({left_out} earlier calls are left out; the journal has them.)"] if left_out > 0 else []
    return "\n".join([*before, *map(_shown, entries[-MOST:])])


def _shown(entry: Entry) -> str:
    """Write one request; in a single line where something in it cannot be shown: nested too deep, for instance."""
    try:
        return "\n".join(_paragraph(entry))
    except (RecursionError, ValueError) as problem:
        return f"{entry.number}. {entry.method} cannot be shown: {type(problem).__name__}"


def _paragraph(entry: Entry) -> list[str]:
    who = [f"app {entry.app}" if entry.app else "", entry.user or "", " ".join(entry.scopes)]
    moment = entry.time.strftime("%Y-%m-%d %H:%M:%S")
    lines = [str(entry), "   " + " | ".join(filter(None, [moment, entry.operation, *who]))]
    if "HTTP_AUTHORIZATION" in entry.http:
        lines.append(f"   > Authorization: {redact_credentials(entry.http['HTTP_AUTHORIZATION'])}")
    if sent := entry.form or entry.json:
        lines.append(
            "   > "
            + truncate(" ".join(f"{name}={_plain(value)}" for name, value in redact_value(sent).items()), LONGEST)
        )
    elif entry.body is None or entry.body:
        lines.append(f"   > {entry.http.get('CONTENT_TYPE', 'a body')}, {entry.http.get('CONTENT_LENGTH', '?')} bytes")
    if location := entry.answer_headers.get("Location"):
        lines.append(f"   < Location: {redact_text(location)}")
    if entry.answer and entry.status is not None:
        lines.append(f"   < {_answer(entry)}")
    if entry.hint:
        lines.append(f"   hint: {entry.hint}")
    return lines


def _plain(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _answer(entry: Entry) -> str:
    kind = entry.answer_headers.get("Content-Type", "")
    if kind.startswith(("application/json", "text/plain", "application/xml", "text/xml")):
        return redact_start(entry.answer.decode(errors="replace"), LONGEST).replace("\n", " ")
    return kind or "a body"
