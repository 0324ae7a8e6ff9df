"""Calls that have little time, by `Api` and by `AsyncApi` on both event loops."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING, Any

import anyio

from pinterest_v5 import Api, AsyncApi, RequestTimeoutError
from tests.client.rotating import APP

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.client.rotating import Rotating

LATER = 0.5
"""Seconds: so long that a token is asked for, at least."""
SOON = 0.05
"""Seconds: how long a call may take here."""
LOGGED_OUT: dict[str, Any] = {**APP, "refresh_token": "pinr_1", "access_token": "", "retries": 0}
"""Who has no access token renews before anything else, so that this is all that a call waits for."""
NEW = {"access_token": "pina_2", "refresh_token": "pinr_2"}


def nothing() -> None:
    """Load from a store that is empty."""


def save(token: Any) -> None:
    """Save in a store that forgets."""


def renewals() -> list[threading.Thread]:
    """The threads in which an `Api` renews."""
    return [thread for thread in threading.enumerate() if thread.name == "pinterest-token"]


class Caller:
    """Asks for a board, with `Api` or with `AsyncApi` on an event loop."""

    def __init__(self, kind: str) -> None:
        self.kind = kind

    def get(self, *, late: Callable[[], object] = int, **options: Any) -> Any:
        """Return the board, or the error of a call whose time is over; `late` happens before connections are closed."""
        if self.kind != "Api":
            return anyio.run(partial(self.get_async, late, options), backend=self.kind)
        with Api(**options) as api:
            try:
                return api.boards.get("1")
            except RequestTimeoutError as error:
                late()
                return error

    async def get_async(self, late: Callable[[], object], options: dict[str, Any]) -> Any:
        async with AsyncApi(**options) as api:
            try:
                return await api.boards.get("1")
            except RequestTimeoutError as error:
                late()
                return error

    def ask(self, server: Rotating, store: Any, **options: Any) -> Any:
        """Do so with a login that is in a store, or is to get there."""
        client = server.client() if self.kind == "Api" else server.async_client()
        return self.get(**LOGGED_OUT, token_store=store, http_client=client, **options)
