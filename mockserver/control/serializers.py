"""Convert records to the JSON of the control API."""

from __future__ import annotations

import math
from dataclasses import fields, is_dataclass
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any, TypedDict

from mockserver.model.redaction import redact, redact_start, redact_text, redact_value

if TYPE_CHECKING:
    from mockserver.faults.plan import Planned
    from mockserver.journal.entry import Entry
    from mockserver.model.records import AccessToken, RefreshToken

LONGEST = 20_000
"""The most characters of an answer's body that are shown; longer ones are cut."""


class ShownFault(TypedDict):
    """A planned fault; `matched` counts the requests that fit it, `triggered` those to which it was applied."""

    number: int
    fault: str
    matched: int
    triggered: int


class ShownToken(TypedDict):
    """A token, its value shortened; controls that take a token also accept its fingerprint."""

    token: str
    fingerprint: str
    app: str
    user: str
    scopes: list[str]
    expires_at: str | None
    seconds_left: float | None
    ended: str | None
    alive: bool


class ShownCall(TypedDict):
    """A call as the journal shows it, with secrets shortened and long bodies cut."""

    number: int
    time: str
    seconds: float
    operation: str | None
    environment: str | None
    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    form: dict[str, str]
    json: dict[str, Any]
    app: str | None
    user: str | None
    scopes: list[str]
    status: int | None
    error: str | None
    hint: str | None
    fault: str | None
    location: str | None
    answer: str


def plain(value: Any) -> Any:
    """Convert a record, or a collection of records, to plain JSON."""
    if isinstance(value, (str, int)) or value is None:
        return value  # as most are
    if is_dataclass(value):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, dict):
        return {name: plain(part) for name, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, (set, frozenset)):
        return sorted(value)
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)  # clients may send what JSON does not allow
    return value


def moment(at: float) -> str:
    """Write Unix seconds in ISO 8601, UTC."""
    return datetime.fromtimestamp(at, timezone.utc).isoformat(timespec="seconds")


def fault(planned: Planned) -> ShownFault:
    """Return a planned fault as JSON."""
    return {
        "number": planned.number,
        "fault": str(planned.fault),
        "matched": planned.matched,
        "triggered": planned.triggered,
    }


def token(found: AccessToken | RefreshToken, now: float) -> ShownToken:
    """Return a token as JSON, `now` in Unix seconds."""
    left = None if found.expires_at is None else found.expires_at - now
    return {
        "token": redact(found.token),
        "fingerprint": found.fingerprint,
        "app": found.app_id,
        "user": found.user_id,
        "scopes": list(found.scopes),
        "expires_at": None if found.expires_at is None else moment(found.expires_at),
        "seconds_left": left,
        "ended": found.ended,
        "alive": found.ended is None and (left is None or left > 0),
    }


def call(found: Entry) -> ShownCall:
    """Return a call as JSON."""
    return {
        "number": found.number,
        "time": moment(found.at),
        "seconds": found.seconds,
        "operation": found.operation,
        "environment": found.environment,
        "method": found.method,
        "path": found.path,
        "query": redact_value(found.query),
        "headers": found.headers,
        "form": redact_value(found.form),
        "json": plain(redact_value(found.json)),
        "app": found.app,
        "user": found.user,
        "scopes": list(found.scopes),
        "status": found.status,
        "error": found.error,
        "hint": found.hint,
        "fault": found.fault,
        "location": redact_text(found.answer_headers.get("Location", "")) or None,
        "answer": redact_start(found.answer.decode("utf-8", "replace"), LONGEST),
    }
