"""Applications with HTTP code of their own, as in the reports: what they send is up to each test."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest

from pytest_pinterest.fake.transport import InProcessTransport

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mockserver.model.records import App
    from pytest_pinterest.fake.server import PinterestServer

SCOPES = "user_accounts:read boards:read boards:write pins:read pins:write"


class Application:
    """Sends what it is told to Pinterest, and looks at nothing itself."""

    def __init__(self, http: httpx.Client, server: PinterestServer, app: App) -> None:
        self.http = http
        self.server = server
        self.app = app
        self.tokens: dict[str, Any] = {}

    def sign_in(self, scopes: str = SCOPES, user: str | None = None, **extra: str) -> dict[str, Any]:
        """The whole flow, by hand; `extra` goes with the code."""
        self.server.mock.configure(consent="auto", user=user)
        query = {
            "response_type": "code",
            "client_id": self.app.id,
            "redirect_uri": self.app.redirect_uris[0],
            "scope": scopes,
        }
        location = self.http.get("/oauth/", params=query).headers["Location"]
        form = {"grant_type": "authorization_code", "code": httpx.URL(location).params["code"], **extra}
        self.tokens = self.token_endpoint({**form, "redirect_uri": self.app.redirect_uris[0]}).json()
        return self.tokens

    def token_endpoint(self, form: dict[str, str]) -> httpx.Response:
        return self.http.post("/v5/oauth/token", data=form, auth=(self.app.id, self.app.secret))

    def refresh(self, token: str, **extra: str) -> httpx.Response:
        return self.token_endpoint({"grant_type": "refresh_token", "refresh_token": token, **extra})

    def call(self, method: str, path: str, **request: Any) -> httpx.Response:
        headers = {"Authorization": f"Bearer {self.tokens['access_token']}"}
        return self.http.request(method, f"/v5/{path}", headers=headers, **request)

    def board(self, **fields: Any) -> str:
        """The id of a new board."""
        made = self.call("POST", "boards", json={"name": "Ideas", **fields}).raise_for_status()
        return str(made.json()["id"])

    def pin(self, board_id: str, **fields: Any) -> httpx.Response:
        source = {"source_type": "image_url", "url": "https://pictures.example/cat.jpg"}
        return self.call("POST", "pins", json={"board_id": board_id, "media_source": source, **fields})


@pytest.fixture
def application(pinterest_server: PinterestServer, pinterest_app: App) -> Iterator[Application]:
    """An application whose requests reach the fake in process."""
    transport = InProcessTransport(pinterest_server.wsgi)
    with httpx.Client(transport=transport, base_url="https://api.pinterest.com", trust_env=False) as http:
        yield Application(http, pinterest_server, pinterest_app)


@pytest.fixture
def signed_in(application: Application) -> Application:
    application.sign_in()
    return application
