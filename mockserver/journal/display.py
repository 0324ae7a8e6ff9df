"""How requests and answers are shown to people: short, and with no secret whole."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING, Any

from mockserver.mint import shorten, shorten_all

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from mockserver.journal.entry import Entry

SECRET = frozenset(
    {
        "access_token",
        "client_secret",
        "code",
        "code_verifier",
        "form_token",
        "password",
        "refresh_token",
        "secret",
        "token",
    }
)
"""Fields whose values are secrets, whatever these look like."""
CONTENT = ("CONTENT_TYPE", "CONTENT_LENGTH")
LONGEST = 500
"""Characters of a body that are shown."""
LONGEST_VALUE = 100


class Fields(dict[str, Any]):
    """Values by name, whole to those who ask for one; seen by people, a secret is shortened."""

    def __repr__(self) -> str:
        return repr(conceal(dict(self)))

    __str__ = __repr__


def conceal(value: Any, name: str = "") -> Any:
    """The value without secrets and without endless texts."""
    if isinstance(value, dict):
        return {key: conceal(part, str(key)) for key, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [conceal(part, name) for part in value]
    if not isinstance(value, str):
        return value
    return brief(shorten(value) if name in SECRET else shorten_all(value), LONGEST_VALUE)


def brief(text: str, longest: int) -> str:
    return text if len(text) <= longest else f"{text[:longest]}… ({len(text)} characters)"


def secret_free_headers(http: Mapping[str, str]) -> dict[str, str]:
    """Header fields from a WSGI environment, by the names that people know."""
    named = {key.removeprefix("HTTP_").replace("_", "-").title(): value for key, value in http.items()}
    return {
        name: credentials(value) if name == "Authorization" else shorten_all(value) for name, value in named.items()
    }


def credentials(header: str) -> str:
    """An Authorization header, such as `Basic 1512345:…ab12`."""
    scheme, _, value = header.partition(" ")
    if scheme.lower() == "basic":
        try:
            name, _, secret = base64.b64decode(value, validate=True).decode().partition(":")
        except ValueError:
            return f"{scheme} {shorten(value)}"
        return f"{scheme} {shorten_all(name)}:{shorten(secret)}"
    return f"{scheme} {shorten(value)}"


def line(entry: Entry) -> str:
    """An entry in one line: `3. POST /v5/oauth/token -> 401 invalid_grant`."""
    query = shorten_all(entry.query_string.decode("latin-1"))
    status = "no answer" if entry.status is None else str(entry.status)
    outcome = f"{status} {entry.error}" if entry.error else status
    return f"{entry.number}. {entry.method} {shorten_all(entry.path)}{'?' + query if query else ''} -> {outcome}"


def conversation(entries: Iterable[Entry]) -> str:
    """Requests and answers for a person who wants to know what went wrong."""
    return "\n".join("\n".join(_paragraph(entry)) for entry in entries)


def _paragraph(entry: Entry) -> list[str]:
    who = [f"app {entry.app}" if entry.app else "", entry.user or "", " ".join(entry.scopes)]
    moment = entry.time.strftime("%Y-%m-%d %H:%M:%S")
    lines = [line(entry), "   " + " | ".join(filter(None, [moment, entry.operation, *who]))]
    if "HTTP_AUTHORIZATION" in entry.http:
        lines.append(f"   > Authorization: {credentials(entry.http['HTTP_AUTHORIZATION'])}")
    if sent := entry.form or entry.json:
        lines.append(
            "   > " + brief(" ".join(f"{name}={_plain(value)}" for name, value in conceal(sent).items()), LONGEST)
        )
    elif entry.body is None or entry.body:
        lines.append(f"   > {entry.http.get('CONTENT_TYPE', 'a body')}, {entry.http.get('CONTENT_LENGTH', '?')} bytes")
    if location := entry.answer_headers.get("Location"):
        lines.append(f"   < Location: {shorten_all(location)}")
    if entry.answer and entry.status is not None:
        lines.append(f"   < {brief(_answer(entry), LONGEST)}")
    if entry.hint:
        lines.append(f"   hint: {entry.hint}")
    return lines


def _plain(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _answer(entry: Entry) -> str:
    kind = entry.answer_headers.get("Content-Type", "")
    if kind.startswith(("application/json", "text/plain", "application/xml", "text/xml")):
        return shorten_all(entry.answer.decode(errors="replace")).replace("\n", " ")
    return kind or "a body"
