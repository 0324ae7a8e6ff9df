"""Snippets to copy that do from a shell, and from Python, what the playground does."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from mockserver.model.records import App


class Snippets(NamedTuple):
    """The same call for a shell and for Python."""

    variables: str
    """What the others take from the environment."""
    curl: str
    python: str


def exchange(api: str, app: App, redirect_uri: str, code: str) -> Snippets:
    """Redeeming a code."""
    url = f"{api}/oauth/token"
    curl = f"""curl -u {app.id}:"$PINTEREST_APP_SECRET" {shlex.quote(url)} \\
  -d grant_type=authorization_code -d code="$CODE" \\
  --data-urlencode {shlex.quote(f"redirect_uri={redirect_uri}")}"""
    python = f"""import os, httpx
form = {{
    "grant_type": "authorization_code",
    "code": os.environ["CODE"],
    "redirect_uri": {redirect_uri!r},
}}
app = ({app.id!r}, os.environ["PINTEREST_APP_SECRET"])
answer = httpx.post({url!r}, auth=app, data=form)
print(answer.status_code, answer.text)"""
    variables = f"export PINTEREST_APP_SECRET={shlex.quote(app.secret)}\nexport CODE={shlex.quote(code)}"
    return Snippets(variables, curl, python)


def call(url: str, method: str, body: str, token: str) -> Snippets:
    """Calling an endpoint, with a JSON body if there is one."""
    verb = "" if method == "GET" else f"-X {method} "
    sent = f" \\\n  -H 'Content-Type: application/json' -d {shlex.quote(body)}" if body else ""
    curl = f'curl {verb}-H "Authorization: Bearer $ACCESS_TOKEN" {shlex.quote(url)}{sent}'
    more = ', "Content-Type": "application/json"' if body else ""
    content = f",\n    content={body!r}" if body else ""
    python = f"""import os, httpx
headers = {{"Authorization": f"Bearer {{os.environ['ACCESS_TOKEN']}}"{more}}}
answer = httpx.request({method!r}, {url!r}, headers=headers{content})
print(answer.status_code, answer.text)"""
    return Snippets(f"export ACCESS_TOKEN={shlex.quote(token)}", curl, python)
