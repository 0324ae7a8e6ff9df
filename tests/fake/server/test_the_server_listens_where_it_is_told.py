"""Addresses and ports: free ones, taken ones, IPv6, TLS, and the place of Werkzeug's own server."""

from __future__ import annotations

import errno
import socket
from typing import TYPE_CHECKING

import httpx
import pytest
from pytest_httpserver import HTTPServer

from mockserver.server.threaded import Server

if TYPE_CHECKING:
    import ssl

    from _typeshed.wsgi import WSGIApplication

    from .conftest import Serve


def has_ipv6() -> bool:
    try:
        with socket.create_server(("::1", 0), family=socket.AF_INET6):
            return True
    except OSError:
        return False


def test_a_free_port_is_found(serve: Serve, echo: WSGIApplication) -> None:
    server, other = serve(echo), serve(echo)
    assert server.port not in (0, other.port)
    assert server.url == f"http://127.0.0.1:{server.port}"
    assert httpx.get(f"{server.url}/x").text == "GET /x"


def test_a_taken_port_is_refused(echo: WSGIApplication, capfd: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(OSError, match=r"[Aa]ddress") as caught:
        Server(echo, port=taken.getsockname()[1])
    assert caught.value.errno == errno.EADDRINUSE
    assert capfd.readouterr() == ("", "")


def test_two_servers_do_not_share_a_port(serve: Serve, echo: WSGIApplication) -> None:
    with pytest.raises(OSError, match=r"[Aa]ddress"):
        Server(echo, port=serve(echo).port)


def test_a_port_can_be_used_again_at_once(echo: WSGIApplication) -> None:
    """The server closes first, so its end of the connection stays behind in TIME_WAIT."""
    with Server(echo).running() as server:
        httpx.get(server.url, headers={"Connection": "close"})
    with Server(echo, port=server.port).running() as again:
        assert httpx.get(again.url + "/again").text == "GET /again"


def test_ipv6(serve: Serve, echo: WSGIApplication) -> None:
    if not has_ipv6():
        with pytest.raises(OSError, match="address"):
            Server(echo, host="::1")
        return
    server = serve(echo, host="::1")
    assert server.url == f"http://[::1]:{server.port}"
    assert httpx.get(f"{server.url}/six").text == "GET /six"


def test_the_url_of_a_wildcard_is_one_to_connect_to(serve: Serve, echo: WSGIApplication) -> None:
    server = serve(echo, host="0.0.0.0")
    assert server.url == f"http://127.0.0.1:{server.port}"
    assert httpx.get(server.url).text == "GET /"


def test_pytest_httpserver_runs_on_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def make(host: str, port: int, app: WSGIApplication, ssl_context: ssl.SSLContext | None, **_: object) -> Server:
        return Server(app, host, port, ssl_context)

    monkeypatch.setattr("pytest_httpserver.httpserver.make_server", make)
    with HTTPServer(threaded=True) as server:
        server.expect_request("/planned").respond_with_json({"planned": True})
        with httpx.Client() as client:
            assert client.get(server.url_for("/planned")).json() == {"planned": True}
            assert client.get(server.url_for("/unplanned")).status_code == 500
        assert isinstance(server.server, Server)
    assert not server.is_running()
