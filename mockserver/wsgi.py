"""The fake as a WSGI application."""

from __future__ import annotations

from typing import TYPE_CHECKING

from werkzeug import Request

from mockserver.dispatch import respond
from mockserver.state.state import State

if TYPE_CHECKING:
    from collections.abc import Iterable

    from _typeshed.wsgi import StartResponse, WSGIEnvironment


class PinterestMock(State):
    """Play Pinterest's OAuth server and API v5, as a WSGI application with a state of its own.

    Production is at `/v5`, the sandbox at `/sandbox/v5`, the authorization page at `/oauth/`. The same seed gives the
    same world.

    >>> mock = PinterestMock(app_id="1512345", consent="auto", tier="trial")
    >>> mock.app.state
    'trial'
    """

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        self.store.refresh()
        return respond(self, Request(environ))(environ, start_response)
