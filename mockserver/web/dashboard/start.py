"""The start page, `/start`: how to connect an application, with a tick for each step that the mock has seen."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlencode

from werkzeug import Response

from mockserver.model.redaction import redact
from mockserver.model.request_target import AUTHORIZE
from mockserver.request.way_in import authorization_url, export_lines
from mockserver.web.page import SECRET, SHOWN_COOKIE, PageRoutes, redirect

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mockserver.journal.entry import Entry
    from mockserver.web.page import PageContext

routes = PageRoutes()

TOKEN = "oauth/token"


class Tab(NamedTuple):
    """Instructions for connecting one kind of application."""

    name: str
    label: str
    where: str
    """Where to put the text."""
    text: str


@routes.get("/start")
def start(page: PageContext) -> Response:
    """Show how an application is connected."""
    return page.render("dashboard/start.html", **connection(page))


@routes.post("/start")
def show_secret(page: PageContext) -> Response:
    """Show how an application is connected, once with the app's secret in it."""
    tab = page.request.args.get("tab", "")
    return page.remember(redirect(f"/start?{urlencode({'tab': tab})}"), SHOWN_COOKIE, SECRET)


@routes.get("/start/seen")
def seen(page: PageContext) -> Response:
    """Say which steps of the way in the mock has seen, for the script that ticks them off."""
    return Response(json.dumps(seen_of(page.mock.journal.after(0))), mimetype="application/json")


def connection(page: PageContext) -> dict[str, Any]:
    """Collect what the page shows of the app and of the addresses; the app's secret only where it was asked for."""
    mock, origin, secret = page.mock, page.origin, page.shown == SECRET
    app = mock.app
    shown = app.secret if secret else redact(app.secret)
    lines = [line.replace(app.secret, shown) for line in export_lines(mock, origin)]
    redirect_uri = (app.redirect_uris or ("https://localhost/",))[0]
    tabs = _tabs(origin, app.id, shown, redirect_uri, [line for line in lines if not line.startswith("#")])
    chosen = page.request.args.get("tab", "")
    return {
        "origin": origin,
        "app": app,
        "shown_secret": shown,
        "secret_is_whole": secret,
        "tabs": tabs,
        "tab": next((tab for tab in tabs if tab.name == chosen), tabs[0]),
        "authorization_url": authorization_url(mock, origin) if app.redirect_uris else None,
        "steps": STEPS,
        "seen": seen_of(mock.journal.after(0)),
    }


STEPS = {
    "authorize": "The authorization page was opened",
    "code": "A code was issued",
    "exchange": "The code was exchanged for tokens",
    "call": "The first call was answered",
}
"""The steps of connecting, in the words of the page, as the journal can see them."""


def seen_of(entries: Iterable[Entry]) -> dict[str, bool]:
    """Tell which steps of the way in the calls show."""
    found = dict.fromkeys(STEPS, False)
    for entry in entries:
        if entry.operation == AUTHORIZE:
            found["authorize"] = True
            found["code"] = found["code"] or "code=" in entry.answer_headers.get("Location", "")
        elif entry.operation == TOKEN:
            found["exchange"] = found["exchange"] or entry.status == 200
        elif entry.environment and entry.status is not None and entry.status < 400:
            found["call"] = True
    return found


def _tabs(origin: str, app_id: str, secret: str, redirect_uri: str, lines: list[str]) -> list[Tab]:
    environment = "\n".join(lines)
    return [
        Tab("env", "Environment", "Before your application is started, in the same shell", environment),
        Tab(
            "python",
            "Python",
            "pip install pytest-pinterest",
            f"""from pinterest_v5 import Api

api = Api("{app_id}", "{secret}", redirect_uri={redirect_uri!r}, api_url="{origin}", oauth_url="{origin}")
url, state = api.get_authorization_url()  # open it, give access, and paste where the browser ends up
api.generate_access_token(response=input(f"{{url}}\\nThe address: "))
print(api.user_account.get()["username"])""",
        ),
        Tab(
            "pytest",
            "pytest",
            "pip install pytest-pinterest; no server is needed, the fixtures bring their own",
            """def test_people_are_greeted_by_name(pinterest_client, pinterest_user):
    account = pinterest_client.user_account.get()
    assert account["username"] == pinterest_user.username""",
        ),
        Tab(
            "curl",
            "curl",
            "With the environment of the first tab, and the code of the address where the browser ends up",
            f"""curl -u "$PINTEREST_APP_ID:$PINTEREST_APP_SECRET" {origin}/v5/oauth/token \\
  -d grant_type=authorization_code -d code="$CODE" \\
  --data-urlencode redirect_uri="$PINTEREST_REDIRECT_URI"
curl -H "Authorization: Bearer $PINTEREST_ACCESS_TOKEN" {origin}/v5/user_account""",
        ),
        Tab(
            "node",
            "Node",
            "With the environment of the first tab",
            """const api = process.env.PINTEREST_API_URI;
const app = btoa(`${process.env.PINTEREST_APP_ID}:${process.env.PINTEREST_APP_SECRET}`);
const answer = await fetch(`${api}/v5/oauth/token`, {
  method: "POST",
  headers: { Authorization: `Basic ${app}` },
  body: new URLSearchParams({
    grant_type: "authorization_code",
    code: process.env.CODE,
    redirect_uri: process.env.PINTEREST_REDIRECT_URI,
  }),
});
const { access_token } = await answer.json();
const me = await fetch(`${api}/v5/user_account`, { headers: { Authorization: `Bearer ${access_token}` } });
console.log(await me.json());""",
        ),
        Tab(
            "compose",
            "Compose",
            "compose.yaml; build ./pinterest from the Dockerfile of the page about containers",
            f"""services:
  pinterest:
    build: ./pinterest
    environment:
      PINTEREST_MOCK_APP_ID: "{app_id}"
      PINTEREST_MOCK_APP_SECRET: {secret}
  app:
    build: .
    depends_on: [pinterest]
    environment:
      PINTEREST_API_URI: http://pinterest:8642
      PINTEREST_OAUTH_URI: http://pinterest:8642
      PINTEREST_APP_ID: "{app_id}"
      PINTEREST_APP_SECRET: {secret}""",
        ),
    ]
