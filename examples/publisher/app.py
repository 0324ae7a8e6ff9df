"""A small publishing application: log in with Pinterest, choose a board, publish a Pin.

It knows nothing of tests; the environment says which Pinterest it talks to. With the fake, in two terminals:

    pinterest-mock --redirect-uri http://localhost:8085/callback

    eval "$(pinterest-mock env)"
    flask --app examples.publisher.app run --port 8085

Then open http://localhost:8085/. With Pinterest itself, set PINTEREST_APP_ID and PINTEREST_APP_SECRET alone, and
register that redirect URI on the app's page.
"""

from __future__ import annotations

import os
import secrets
from collections import defaultdict
from typing import TYPE_CHECKING

import httpx
from flask import Flask, Response, abort, redirect, render_template_string, request, session, url_for

from pinterest_v5 import Api, PinterestException
from pinterest_v5.errors import AuthorizationError, GrantInvalidError
from pinterest_v5.token_store import MemoryTokenStore

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

PUBLISHED = """<!doctype html><title>Published</title>
<p>{{ pin.title or "Your Pin" }} is published.</p>
{% set picture = (pin.media.get("images") or {}).get("400x300") %}
{% if picture %}<img src="{{ picture.url }}" alt="">{% endif %}
<p><a href="https://www.pinterest.com/pin/{{ pin.id }}/">See it on Pinterest</a>,
or <a href="{{ url_for('home') }}">publish another</a>.</p>"""


def create_app(connections: httpx.Client | None = None) -> Flask:
    """Make the application; the app's id and secret come from the environment."""
    connections = connections or httpx.Client(timeout=30)  # one pool for everybody who is logged in
    app = Flask(__name__)
    app.secret_key = os.environ.get("SECRET_KEY") or secrets.token_hex()
    app.config["SESSION_COOKIE_SAMESITE"] = "Lax"  # no other site can publish in somebody's name
    # By person. A real application keeps tokens in its database, with a store of its own for one row.
    logins: defaultdict[str, MemoryTokenStore] = defaultdict(MemoryTokenStore)

    def login_of_visitor() -> MemoryTokenStore:
        """The login that all requests of one person share, however many come at the same time."""
        return logins[session.setdefault("person", secrets.token_hex())]

    def is_logged_in() -> bool:
        return session.get("person") in logins and login_of_visitor().load() is not None

    def pinterest() -> Api:
        """The client for whoever is logged in; renewed tokens are stored before they are used."""
        return Api(
            token_store=login_of_visitor(),
            http_client=connections,
            redirect_uri=url_for("callback", _external=True),
        )

    @app.errorhandler(PinterestException)
    def refused(error: PinterestException) -> Response:
        return Response(f"Pinterest did not do it: {error}", 502, mimetype="text/plain")

    @app.errorhandler(GrantInvalidError)
    def logged_out(_: GrantInvalidError) -> Redirect:
        login_of_visitor().clear()
        return redirect(url_for("home"))

    @app.get("/")
    def home() -> str:
        if not is_logged_in():
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
            abort(Response(f"Not logged in: {refused.message}", 403, mimetype="text/plain"))
        return redirect(url_for("home"))

    @app.post("/pins")
    def publish() -> Redirect:
        if not is_logged_in():
            return redirect(url_for("home"))
        board, picture = request.form["board"], request.files["picture"].read()
        try:
            pin = pinterest().pins.create(board, picture, title=request.form.get("title"))
        except ValueError as unusable:
            abort(Response(f"Not published: {unusable}", 400, mimetype="text/plain"))
        return redirect(url_for("published", pin_id=pin["id"]))

    @app.get("/pins/<pin_id>")
    def published(pin_id: str) -> str | Redirect:
        if not is_logged_in():
            return redirect(url_for("home"))
        return render_template_string(PUBLISHED, pin=pinterest().pins.get(pin_id))

    return app
