"""A Flask application whose people log in with Pinterest, through Authlib."""

from __future__ import annotations

import os
import warnings

from flask import Flask, Response, url_for

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # Authlib announces its next version
    from authlib.integrations.base_client import OAuthError  # type: ignore[import-untyped]  # Authlib has no types
    from authlib.integrations.flask_client import OAuth  # type: ignore[import-untyped]  # Authlib has no types

SCOPE = "user_accounts:read boards:read"


def create_app() -> Flask:
    """Make the application, with the credentials and the addresses that are in the environment."""
    app = Flask(__name__)
    app.secret_key = os.urandom(16)
    oauth = OAuth(app)
    oauth.register(
        "pinterest",
        client_id=os.environ["PINTEREST_APP_ID"],
        client_secret=os.environ["PINTEREST_APP_SECRET"],
        authorize_url=f"{os.environ.get('PINTEREST_OAUTH_URI', 'https://www.pinterest.com')}/oauth/",
        access_token_url=f"{os.environ.get('PINTEREST_API_URI', 'https://api.pinterest.com')}/v5/oauth/token",
        api_base_url=f"{os.environ.get('PINTEREST_API_URI', 'https://api.pinterest.com')}/v5/",
        client_kwargs={"scope": SCOPE, "token_endpoint_auth_method": "client_secret_basic"},
    )

    @app.get("/login")
    def login() -> Response:
        leaving: Response = oauth.pinterest.authorize_redirect(url_for("callback", _external=True))
        return leaving

    @app.get("/callback")
    def callback() -> tuple[str, int]:
        try:
            token = oauth.pinterest.authorize_access_token()
        except OAuthError as refused:
            return f"No: {refused.error}", 403
        account = oauth.pinterest.get("user_account", token=token).json()
        return f"Hello, {account['username']}.", 200

    return app
