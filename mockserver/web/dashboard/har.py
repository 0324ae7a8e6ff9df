"""Write calls in HAR 1.2, which browsers and proxies read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlencode

from mockserver.model.redaction import redact_text, redact_value
from mockserver.web.dashboard.conversation import answer_headers, conversation, is_binary
from mockserver.web.shell import version

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from mockserver.journal.entry import Entry


def archive(entries: Iterable[Entry], origin: str) -> dict[str, Any]:
    """Return the calls as an archive, secrets shortened."""
    return {
        "log": {
            "version": "1.2",
            "creator": {"name": "pinterest-mock", "version": version()},
            "entries": [_entry(entry, origin) for entry in entries],
        }
    }


def _entry(entry: Entry, origin: str) -> dict[str, Any]:
    texts = conversation(entry)
    milliseconds = round(entry.seconds * 1000, 3)
    query = redact_text(entry.query_string.decode("latin-1"))
    request: dict[str, Any] = {
        "method": entry.method,
        "url": f"{origin}{entry.path}{'?' + query if query else ''}",
        "httpVersion": "HTTP/1.1",
        "cookies": [],
        "headers": _pairs(entry.headers),
        "queryString": _fields(query),
        "headersSize": -1,
        "bodySize": -1 if entry.body is None else len(entry.body),
    }
    if texts["request_body"]:
        request["postData"] = {"mimeType": entry.http.get("CONTENT_TYPE", ""), **_sent(entry, texts["request_body"])}
    kind = entry.answer_headers.get("Content-Type", "")
    return {
        "startedDateTime": entry.time.isoformat(timespec="milliseconds"),
        "time": milliseconds,
        "request": request,
        "response": {
            "status": entry.status or 0,
            "statusText": "",
            "httpVersion": "HTTP/1.1",
            "cookies": [],
            "headers": _pairs(answer_headers(entry)),
            "content": {
                "size": len(entry.answer),
                "mimeType": kind,
                **({} if is_binary(kind) else {"text": texts["answer_body"]}),
            },
            "redirectURL": redact_text(entry.answer_headers.get("Location", "")),
            "headersSize": -1,
            "bodySize": len(entry.answer),
        },
        "cache": {},
        "timings": {"send": 0, "wait": milliseconds, "receive": 0},
    }


def _sent(entry: Entry, text: str) -> dict[str, Any]:
    """Describe the body of a request; that of a form with its fields, too."""
    if not entry.form:
        return {"text": text}
    fields = _fields((entry.body or b"").decode("utf-8", "replace"))
    return {"params": fields, "text": urlencode([(field["name"], field["value"]) for field in fields], safe="…")}


def _fields(encoded: str) -> list[dict[str, str]]:
    """List each field of a query or a form, also where a name comes twice."""
    pairs = parse_qsl(encoded, keep_blank_values=True)
    return [{"name": name, "value": redact_value(value, name)} for name, value in pairs]


def _pairs(fields: Mapping[str, str]) -> list[dict[str, str]]:
    return [{"name": name, "value": str(value)} for name, value in fields.items()]
