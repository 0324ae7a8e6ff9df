"""Let a person log in: open the authorization page in a browser and catch the redirect on a loopback port."""

from __future__ import annotations

import queue
import threading
import webbrowser
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

if TYPE_CHECKING:
    from collections.abc import Callable

READ_TIMEOUT = 300.0
"""Seconds that a person has to decide."""

DONE = b"<!doctype html><title>Done</title><p>pytest has what it needs. You can close this page."


class LoginError(Exception):
    """Nobody came back from the authorization page in time, or the redirect URI cannot be listened on."""


def ask_person(url: str, notify: Callable[[str], None], *, read_timeout: float = READ_TIMEOUT) -> str:
    """Let a person decide at the authorization URL, and return the URL to which they were redirected.

    Args:
        url: the authorization URL; its `redirect_uri` must be plain http on a loopback port.
        notify: shows a text to the person.
        read_timeout: seconds to wait.

    Raises:
        LoginError: the redirect URI cannot be caught, its port is taken, or time ran out.
    """
    query = parse_qs(urlsplit(url).query)
    redirect_uri, state = query.get("redirect_uri", [""])[0], query.get("state", [None])[0]
    place = urlsplit(redirect_uri)
    try:
        port = place.port or 80
    except ValueError:
        port = None
    if port is None or place.scheme != "http" or place.hostname not in ("localhost", "127.0.0.1"):
        raise LoginError(
            f"The redirect to {redirect_uri!r} cannot be caught here. Register one such as http://localhost:8085/"
            " with the app, and name it in PINTEREST_REDIRECT_URI."
        )
    caught: queue.Queue[str] = queue.Queue()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            came = urlsplit(self.path)
            ours = came.path == (place.path or "/") and parse_qs(came.query).get("state", [None])[0] == state
            self.send_response(200 if ours else 404)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            if ours:
                self.wfile.write(DONE)
                caught.put(f"{place.scheme}://{place.netloc}{self.path}")

        def log_message(self, format: str, *_: object) -> None:  # noqa: A002 - the name that http.server gives it
            """Log nothing, for the request line holds a code."""

    try:
        server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
    except OSError as problem:
        raise LoginError(
            f"Nothing can listen at {redirect_uri}: {problem.strerror}. Free its port, or register a redirect URI with"
            " another with the app, and name it in PINTEREST_REDIRECT_URI."
        ) from None
    with server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        try:
            notify(f"Log in and decide in the browser, within {read_timeout:.0f} seconds:\n{url}")
            webbrowser.open(url)
            return caught.get(timeout=read_timeout)
        except queue.Empty:
            raise LoginError(
                f"Nobody came back to {redirect_uri} within {read_timeout:.0f} seconds. If the page showed an error"
                " instead of a choice, see whether that redirect URI is registered with the app, to the letter."
            ) from None
        finally:
            server.shutdown()
            thread.join()
