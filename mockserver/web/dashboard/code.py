"""Write a call as code that makes it again, for a shell and for `pinterest_v5`, and as an assertion of a test."""

from __future__ import annotations

import json
import shlex
from functools import cache
from keyword import iskeyword
from typing import TYPE_CHECKING, Any, NamedTuple

from mockserver.http.segments import ROOTS
from mockserver.model import json_text
from mockserver.model.operations import read_table
from mockserver.model.redaction import SECRET, redact_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mockserver.journal.entry import Entry


TOKEN = 'access_token=os.environ["PINTEREST_ACCESS_TOKEN"]'
APP = 'os.environ["PINTEREST_APP_ID"], os.environ["PINTEREST_APP_SECRET"]'
"""Arguments of the client for a call: `TOKEN` for a user through an app, `APP` for an app itself."""


class Snippet(NamedTuple):
    """Code to copy, with a title."""

    title: str
    text: str


def snippets(entry: Entry, origin: str) -> list[Snippet]:
    """Write the call in each language that can express it. Secrets are read from the environment."""
    found = [Snippet("curl", _curl(entry, origin))]
    client = _client(entry, origin) if entry.environment else None
    if client is not None:
        found.insert(0, Snippet("pinterest_v5", client))
    if entry.operation:
        found.append(Snippet("pytest", _assertion(entry)))
    return found


def _client(entry: Entry, origin: str) -> str | None:
    """Write the lines for this distribution's client; None for a call that it never sends."""
    sandbox = "/sandbox" if entry.environment == "sandbox" else ""
    if entry.form:
        who, call = APP, _of_an_app(entry.operation, entry.form)
    else:
        who, call = TOKEN, _method(entry) or _request(entry)
    if call is None:
        return None
    api = f"api = Api({who}, api_url={origin + sandbox!r})"
    return "\n".join(["import os", "from pinterest_v5 import Api", "", api, f"answer = {call}"])


def _of_an_app(operation: str | None, form: Mapping[str, str]) -> str | None:
    """Write the call of an app for itself; its secrets are named as they are for curl."""
    match operation, form.get("grant_type"):
        case "oauth/token", "authorization_code":
            redirect_uri = form.get("redirect_uri", "")
            came = f"{redirect_uri}?code="
            return f'api.generate_access_token({came!r} + os.environ["CODE"], {redirect_uri!r}, state=None)'
        case "oauth/token", "refresh_token":
            return 'api.refresh_access_token(os.environ["REFRESH_TOKEN"])'
        case "oauth/token", "client_credentials":
            return f"api.client_credentials_token({form.get('scope', '')!r})"
        case "token/revoke", _:
            return 'api.revoke_token(os.environ["TOKEN"])'
    return None


def _method(entry: Entry) -> str | None:
    """Write the call of the client's method for the operation; None where no method sends such a call."""
    method, body = client_methods().get(entry.operation or "", (None, None))
    if method is None:
        return None
    fields = {**entry.arguments, **{name: _number(name, value) for name, value in entry.query.items()}}
    if body is not None:
        fields[body] = _whole_json(entry)
    else:
        fields |= entry.json
    if not all(name.isidentifier() and not iskeyword(name) for name in fields):
        return None
    return f"api.{method}({', '.join(f'{name}={value!r}' for name, value in _shown(fields).items())})"


def _request(entry: Entry) -> str:
    path = entry.path.removeprefix(ROOTS[entry.environment or "production"]).lstrip("/")
    arguments = [repr(entry.method), repr(redact_text(path))]
    if entry.query:
        arguments.append(f"params={_shown(entry.query)!r}")
    if entry.body:
        arguments.append(f"json={_without_secrets(_whole_json(entry))!r}")
    return f"api.request({', '.join(arguments)})"


def _number(name: str, value: str) -> Any:
    return int(value) if value.isdecimal() and not name.endswith("id") else value


def _whole_json(entry: Entry) -> Any:
    try:
        return json_text.parse(entry.body or b"null")
    except ValueError:
        return None


@cache
def client_methods() -> dict[str, tuple[str, str | None]]:
    """Read the table of the client's methods: each by its operation, and which of its arguments is the body."""
    return {key: (method, None if body == "-" else body) for key, method, body in read_table("client_methods.tsv")}


def _curl(entry: Entry, origin: str) -> str:
    query = redact_text(entry.query_string.decode("latin-1"))
    lines = [f"curl {shlex.quote(origin + entry.path + ('?' + query if query else ''))}"]
    if entry.method != "GET":
        lines[0] = lines[0].replace("curl ", f"curl -X {entry.method} ", 1)
    scheme = entry.http.get("HTTP_AUTHORIZATION", "").partition(" ")[0].lower()
    if scheme == "bearer":
        lines.append('-H "Authorization: Bearer $PINTEREST_ACCESS_TOKEN"')
    elif scheme == "basic":
        lines.append('-u "$PINTEREST_APP_ID:$PINTEREST_APP_SECRET"')
    if entry.form:
        for name, value in entry.form.items():
            given = f'"{name}=${name.upper()}"' if name in SECRET else shlex.quote(f"{name}={redact_text(value)}")
            lines.append(f"--data-urlencode {given}")
    elif entry.json:
        lines += [
            "-H 'Content-Type: application/json'",
            f"-d {shlex.quote(json.dumps(_shown(entry.json), ensure_ascii=False))}",
        ]
    return " \\\n  ".join(lines)


def _assertion(entry: Entry) -> str:
    """Write the test that fails where the application did not make this call."""
    arguments = [repr(entry.operation)]
    if entry.user:
        arguments.append(f"user={entry.user!r}")
    if entry.status is not None:
        arguments.append(f"status={entry.status}")
    if entry.error:
        arguments.append(f"error={entry.error!r}")
    fields = {name: value for name, value in entry.sent.items() if name not in SECRET}
    if fields:
        arguments.append(f"fields={_shown(fields)!r}")
    return "\n".join(
        [
            "def test_the_call_is_made(pinterest_journal):",
            "    ...  # let the application do it",
            f"    pinterest_journal.assert_called({', '.join(arguments)})",
        ]
    )


def _shown(fields: Mapping[str, Any]) -> Any:
    """Return the fields whole, but without their secrets."""
    return _without_secrets(dict(fields))


def _without_secrets(value: Any, name: str = "") -> Any:
    if isinstance(value, dict):
        return {key: _without_secrets(part, str(key)) for key, part in value.items()}
    if isinstance(value, list):
        return [_without_secrets(part, name) for part in value]
    if isinstance(value, str):
        return "..." if name in SECRET else redact_text(value)
    return value
