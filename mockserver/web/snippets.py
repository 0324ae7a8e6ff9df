"""Write code to copy that does what the playground does, in Python and in a shell."""

from __future__ import annotations

import json
import shlex
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from mockserver.model.records import App


class Snippets(NamedTuple):
    """The same call with this distribution's client, from a shell, and with httpx."""

    variables: str
    """The environment variables that the other snippets read, as lines for a shell."""
    pinterest_v5: str
    curl: str
    httpx: str


def exchange(api: str, app: App, redirect_uri: str, code: str) -> Snippets:
    """Write the lines that exchange a code."""
    client = f"""import json, os
from pinterest_v5 import Api
api = Api({app.id!r}, os.environ["PINTEREST_APP_SECRET"], api_url={api!r}, redirect_uri={redirect_uri!r})
token = api.generate_access_token({redirect_uri + "?code="!r} + os.environ["CODE"], state=None)
print(json.dumps(token))"""
    form = {"grant_type": "authorization_code", "code": "CODE", "redirect_uri": redirect_uri}
    return _form(api, app, "oauth/token", form, {"CODE": code}, client)


def refresh(api: str, app: App, token: str) -> Snippets:
    """Write the lines that get new tokens for a refresh token."""
    client = f"""{_client(api, app)}
token = api.refresh_access_token(os.environ["REFRESH_TOKEN"])
print(json.dumps(token))"""
    form = {"grant_type": "refresh_token", "refresh_token": "REFRESH_TOKEN"}
    return _form(api, app, "oauth/token", form, {"REFRESH_TOKEN": token}, client)


def revoke(api: str, app: App, token: str) -> Snippets:
    """Write the lines that revoke a token, which Pinterest lets system users do (RV2)."""
    client = f"""{_client(api, app)}
api.revoke_token(os.environ["TOKEN"])"""
    return _form(api, app, "oauth/token/revoke", {"token": "TOKEN"}, {"TOKEN": token}, client)


def call(api: str, path: str, method: str, body: str, token: str) -> Snippets:
    """Write the lines that call an endpoint, with a JSON body if there is one; `path` follows the API's address."""
    url = api + path
    verb = "" if method == "GET" else f"-X {method} "
    sent = f" \\\n  -H 'Content-Type: application/json' -d {shlex.quote(body)}" if body else ""
    curl = f'curl {verb}-H "Authorization: Bearer $PINTEREST_ACCESS_TOKEN" {shlex.quote(url)}{sent}'
    more = ', "Content-Type": "application/json"' if body else ""
    content = f",\n    content={body!r}" if body else ""
    httpx = f"""import os, httpx
headers = {{"Authorization": f"Bearer {{os.environ['PINTEREST_ACCESS_TOKEN']}}"{more}}}
answer = httpx.request({method!r}, {url!r}, headers=headers{content})
print(answer.status_code, answer.text)"""
    client = f"""import json, os
from pinterest_v5 import Api
api = Api(access_token=os.environ["PINTEREST_ACCESS_TOKEN"], refresh_token="", api_url={api!r})
print(json.dumps(api.request({method!r}, {path!r}{_json(body)})))"""
    return Snippets(f"export PINTEREST_ACCESS_TOKEN={shlex.quote(token)}", client, curl, httpx)


def _json(body: str) -> str:
    """Write the argument that sends the body, as Python; what is not JSON can only be sent by the others."""
    if not body:
        return ""
    try:
        return f", json={json.loads(body)!r}"
    except ValueError:
        return ", json=...  # this body is not JSON"


def _client(api: str, app: App) -> str:
    return f"""import json, os
from pinterest_v5 import Api
api = Api({app.id!r}, os.environ["PINTEREST_APP_SECRET"], api_url={api!r})"""


def _form(api: str, app: App, path: str, form: dict[str, str], secrets: dict[str, str], client: str) -> Snippets:
    """Write the lines that send a form with the app's secret; names in `secrets` are read from the environment."""
    url = f"{api}/{path}"
    fields = [
        f'-d {name}="${value}"' if value in secrets else f"--data-urlencode {shlex.quote(f'{name}={value}')}"
        for name, value in form.items()
    ]
    curl = " \\\n  ".join([f'curl -u {app.id}:"$PINTEREST_APP_SECRET" {shlex.quote(url)}', *fields])
    lines = [
        f'    "{name}": os.environ["{value}"],' if value in secrets else f'    "{name}": {value!r},'
        for name, value in form.items()
    ]
    httpx = "\n".join(
        [
            "import os, httpx",
            "form = {",
            *lines,
            "}",
            f'app = ({app.id!r}, os.environ["PINTEREST_APP_SECRET"])',
            f"answer = httpx.post({url!r}, auth=app, data=form)",
            "print(answer.status_code, answer.text)",
        ]
    )
    exported = {"PINTEREST_APP_SECRET": app.secret, **secrets}
    variables = "\n".join(f"export {name}={shlex.quote(value)}" for name, value in exported.items())
    return Snippets(variables, client, curl, httpx)
