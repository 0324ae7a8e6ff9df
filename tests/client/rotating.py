"""A Pinterest that rotates: each refresh token works once, and only the newest access token is good (T18, Q9)."""

from __future__ import annotations

import threading
from typing import Any
from urllib.parse import parse_qs

import httpx

APP: dict[str, Any] = {"app_id": "1234567", "app_secret": "s3cret"}
PAIR: dict[str, Any] = {"access_token": "pina_1", "refresh_token": "pinr_1"}


class Rotating:
    """The first access token has expired; each refresh token works once, or none does where the grant is dead."""

    def __init__(self, *, dead: bool = False) -> None:
        self.dead = dead
        self.number = 1
        self.refreshes: list[dict[str, str]] = []
        self.lock = threading.Lock()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        return self.answer(request)

    def answer(self, request: httpx.Request) -> httpx.Response:
        with self.lock:
            if request.url.path.endswith("/oauth/token"):
                form = {name: values[0] for name, values in parse_qs(request.content.decode()).items()}
                self.refreshes.append(form)
                if self.dead or form["refresh_token"] != f"pinr_{self.number}":
                    return httpx.Response(401, json={"code": 283, "message": "The authorization grant is invalid"})
                self.number += 1
                pair = {"access_token": f"pina_{self.number}", "refresh_token": f"pinr_{self.number}"}
                return httpx.Response(200, json=pair)
            if self.number == 1 or request.headers["authorization"] != f"Bearer pina_{self.number}":
                return httpx.Response(401, json={"code": 2, "message": "Authentication failed."})
            return httpx.Response(200, json={"id": "1"})

    def client(self) -> httpx.Client:
        return httpx.Client(transport=httpx.MockTransport(self))

    def async_client(self) -> httpx.AsyncClient:
        return httpx.AsyncClient(transport=httpx.MockTransport(self))
