"""A small publishing application: log in with Pinterest, choose a board, publish a Pin.

    PINTEREST_APP_ID=... PINTEREST_APP_SECRET=... flask --app examples.publisher.app run --port 8085

It knows nothing of tests: point PINTEREST_API_URI and PINTEREST_OAUTH_URI at `pinterest-mock` and it runs against that.
"""

from __future__ import annotations

import os
import secrets
from typing import TYPE_CHECKING, Any

import httpx
from flask import Flask, Response, abort, redirect, render_template_string, request, session, url_for

from pinterest import Api, PinterestException
from pinterest.errors import AuthorizationError, GrantInvalidError

if TYPE_CHECKING:
    from werkzeug.wrappers import Response as Redirect

SCOPES = ["user_accounts:read", "boards:read", "boards:write", "pins:read", "pins:write"]

HOME = """<!doctype html><title>Publisher</title>
{% if account %}
<p>Hello, {{ account.username }}.</p>
<form method="post" action="{{ url_for('publish') }}" enctype="multipart/form-data">
  <select name="board">
    {% for board in boards %}<option value="{{ board.id }}">{{ board.name }}</option>{% endfor %}
  </select>
  <input name="title" placeholder="Title"> <input type="file" name="picture" required> <button>Publish</button>
</form>
{% else %}<a href="{{ url_for('login') }}">Log in with Pinterest</a>{% endif %}"""


def create_app(connections: httpx.Client | None = None) -> Flask:
    """Make the application; the app's id and secret come from the environment."""
    connections = connections or httpx.Client(timeout=30)  # one pool for everybody who is logged in
    app = Flask(__name__)
    app.secret_key = os.environ.get("SECRET_KEY") or secrets.token_hex()
    tokens: dict[str, Any] = {}  # a real application keeps these in its database

    def pinterest() -> Api:
        """The client for whoever is logged in; renewed tokens are stored before they are used."""
        person = session.setdefault("person", secrets.token_hex())
        known = tokens.get(person, {})
        return Api(
            access_token=known.get("access_token", ""),
            refresh_token=known.get("refresh_token", ""),
            http_client=connections,
            redirect_uri=url_for("callback", _external=True),
            on_token=lambda token: tokens.__setitem__(person, token),
        )

    @app.get("/")
    def home() -> str:
        if session.get("person") not in tokens:
            return render_template_string(HOME)
        api = pinterest()
        return render_template_string(HOME, account=api.user_account.get(), boards=list(api.boards.list()))

    @app.get("/login")
    def login() -> Redirect:
        url, session["state"] = pinterest().get_authorization_url(scope=SCOPES)
        return redirect(url)

    @app.get("/callback")
    def callback() -> Redirect:
        try:
            pinterest().generate_access_token(response=request.url, state=session.pop("state", ""))
        except (AuthorizationError, GrantInvalidError) as refused:
            abort(Response(f"Not logged in: {refused.message}", 403))
        return redirect(url_for("home"))

    @app.post("/pins")
    def publish() -> Redirect:
        try:
            pin = pinterest().pins.create(
                request.form["board"], request.files["picture"].read(), title=request.form.get("title")
            )
        except PinterestException as refused:
            abort(Response(f"Not published: {refused}", 502))
        return redirect(f"https://www.pinterest.com/pin/{pin['id']}/")

    return app
