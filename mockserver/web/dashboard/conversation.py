"""Show a call as a request and an answer with header fields and bodies, secrets shortened."""

from __future__ import annotations

import json
from difflib import ndiff
from typing import TYPE_CHECKING, Any

from mockserver.model import json_text
from mockserver.model.redaction import SECRET, redact_text, redact_value, truncate

if TYPE_CHECKING:
    from mockserver.journal.entry import Entry

BINARY = ("image/", "video/", "audio/", "application/octet-stream")
LONGEST = 20_000
"""The most characters of a body that are shown."""
MOST_LINES = 300
"""The most lines that are compared, because the time grows with their square."""


def conversation(entry: Entry) -> dict[str, Any]:
    """Return the header fields and bodies of a call, as text to be read."""
    return {
        "request_headers": entry.headers,
        "request_body": _request_body(entry),
        "answer_headers": answer_headers(entry),
        "answer_body": answer_body(entry),
    }


def compare(before: Entry, after: Entry) -> list[tuple[str, str]]:
    """Compare the lines of two calls, each marked `-` for the first call, `+` for the second, or a space for both."""
    lines = ndiff(_lines(before), _lines(after), charjunk=None)
    return [(line[0], line[2:]) for line in lines if line[0] != "?"]


def _lines(entry: Entry) -> list[str]:
    texts = conversation(entry)
    query = redact_text(entry.query_string.decode("latin-1")).replace("&", "\n  ")
    parts: list[str] = [
        f"{entry.method} {redact_text(entry.path)}",
        f"  {query}" if query else "",
        *(f"{name}: {value}" for name, value in texts["request_headers"].items()),
        texts["request_body"] or "",
        f"-> {entry.status or 'cut'}",
        *(f"{name}: {value}" for name, value in texts["answer_headers"].items()),
        texts["answer_body"],
    ]
    return [line for part in parts if part for line in str(part).splitlines()][:MOST_LINES]


def answer_headers(entry: Entry) -> dict[str, str]:
    """Return the header fields of the answer; a repeated field with all its values."""
    headers = entry.answer_headers
    return {name: redact_text(", ".join(headers.getlist(name))) for name, _ in headers}


def answer_body(entry: Entry) -> str:
    """Return the body of the answer as text; of a picture or a film its type and size."""
    kind = entry.answer_headers.get("Content-Type", "")
    return f"{kind}, {len(entry.answer)} bytes are kept" if is_binary(kind) else readable(entry.answer)


def is_binary(content_type: str) -> bool:
    """Tell whether a body of this type cannot be read as text."""
    return content_type.startswith(BINARY)


def readable(body: bytes) -> str:
    """Write a body as text: JSON indented, its secrets shortened."""
    text = body.decode("utf-8", "replace")
    try:
        value = json_text.parse(text) if text.lstrip()[:1] in ("{", "[") else None
    except ValueError:
        value = None
    if value is not None:
        text = json.dumps(_without_secrets(value), indent=2, ensure_ascii=False)
    return truncate(redact_text(text), LONGEST)


def _request_body(entry: Entry) -> str | None:
    """Return the body of the request as text; None where it was not kept."""
    if entry.body is None:
        return json.dumps(entry.truncated_fields, indent=2, ensure_ascii=False) if entry.truncated_fields else None
    if entry.form:
        return "\n".join(f"{name}={value}" for name, value in redact_value(entry.form).items())
    return readable(entry.body)


def _without_secrets(value: Any, name: str = "") -> Any:
    if isinstance(value, dict):
        return {key: _without_secrets(part, str(key)) for key, part in value.items()}
    if isinstance(value, list):
        return [_without_secrets(part, name) for part in value]
    return redact_value(value, name) if isinstance(value, str) and name in SECRET else value
