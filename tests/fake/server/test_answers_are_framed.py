"""A client always knows where an answer ends (RFC 9112 section 6)."""

from __future__ import annotations

import http.client
import logging
import sys
from typing import TYPE_CHECKING

import httpx
import pytest
from werkzeug import Request, Response

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

    from mockserver.server.threaded import Server

    from .conftest import Serve

    Talk = Callable[[Server, bytes], bytes]

TWO_REQUESTS = b"GET / HTTP/1.1\r\nHost: x\r\n\r\nGET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"


def stream(environ: WSGIEnvironment, start_response: StartResponse) -> Iterator[bytes]:
    start_response("200 OK", [])
    yield b"one "
    yield b""
    yield b"two"


def test_a_stream_goes_out_in_chunks(serve: Serve) -> None:
    with httpx.Client(base_url=serve(stream).url) as client:
        answer = client.get("/")
        assert answer.headers["Transfer-Encoding"] == "chunked"
        assert answer.text == "one two"
        assert client.get("/").text == "one two"


def test_a_stream_for_http_1_0_ends_with_the_connection(serve: Serve, talk: Talk) -> None:
    answer = talk(serve(stream), b"GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
    assert b"chunked" not in answer
    assert b"\r\nConnection: close\r\n" in answer
    assert answer.endswith(b"\r\n\r\none two")


def test_head_gets_the_headers_alone(serve: Serve, echo: WSGIApplication) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", serve(echo).port)
    connection.request("HEAD", "/x")
    answer = connection.getresponse()
    assert answer.headers["Content-Length"] == str(len("HEAD /x"))
    assert answer.read() == b""
    connection.request("GET", "/y")
    assert connection.getresponse().read() == b"GET /y"
    connection.close()


@pytest.mark.parametrize("status", ["204 No Content", "304 Not Modified"])
def test_these_have_no_body(status: str, serve: Serve, talk: Talk) -> None:
    def app(environ: WSGIEnvironment, start_response: StartResponse) -> list[bytes]:
        start_response(status, [("Content-Type", "text/plain")])
        return [b"must not go out"]

    answers = talk(serve(app), TWO_REQUESTS)
    assert answers.count(f"HTTP/1.1 {status}\r\n".encode()) == 2
    assert b"must not go out" not in answers
    assert b"chunked" not in answers


def test_204_has_no_content_length(serve: Serve, talk: Talk) -> None:
    def app(environ: WSGIEnvironment, start_response: StartResponse) -> list[bytes]:
        start_response("204 No Content", [("Content-Length", "0")])
        return []

    assert b"content-length" not in talk(serve(app), TWO_REQUESTS).lower()


def test_an_empty_answer_says_that_it_is_empty(serve: Serve, talk: Talk) -> None:
    def app(environ: WSGIEnvironment, start_response: StartResponse) -> list[bytes]:
        start_response("200 OK", [])
        return []

    assert talk(serve(app), TWO_REQUESTS).count(b"\r\nContent-Length: 0\r\n") == 2


def test_more_than_was_declared_stays_here(serve: Serve, talk: Talk) -> None:
    def app(environ: WSGIEnvironment, start_response: StartResponse) -> list[bytes]:
        start_response("200 OK", [("Content-Length", "2")])
        return [b"ok", b"HTTP/1.1 500 not yours\r\n\r\n"]

    answers = talk(serve(app), TWO_REQUESTS)
    assert b"not yours" not in answers
    assert answers.count(b"\r\n\r\nok") == 2


def test_less_than_was_declared_ends_the_connection(serve: Serve) -> None:
    def app(environ: WSGIEnvironment, start_response: StartResponse) -> list[bytes]:
        start_response("200 OK", [("Content-Length", "10")])
        return [b"short"]

    with pytest.raises(httpx.RemoteProtocolError, match="peer closed connection"):
        httpx.get(serve(app).url)


def test_write_sends_like_the_iterable(serve: Serve) -> None:
    def app(environ: WSGIEnvironment, start_response: StartResponse) -> list[bytes]:
        write = start_response("200 OK", [])
        write(b"written, ")
        return [b"returned"]

    assert httpx.get(serve(app).url).text == "written, returned"


def test_the_iterable_is_closed(serve: Serve, settle: Callable[[Server], None]) -> None:
    closed = []

    class Blocks(list[bytes]):
        def close(self) -> None:
            closed.append(True)

    def app(environ: WSGIEnvironment, start_response: StartResponse) -> list[bytes]:
        start_response("200 OK", [("Connection", "close")])
        return Blocks([b"ok"])

    server = serve(app)
    assert httpx.get(server.url).text == "ok"
    settle(server)
    assert closed == [True]


def test_the_date_is_the_applications_if_it_sends_one(serve: Serve, echo: WSGIApplication) -> None:
    @Request.application
    def app(request: Request) -> Response:
        return Response("", headers={"Date": "Tue, 01 Jan 2030 00:00:00 GMT"})

    assert httpx.get(serve(app).url).headers.get_list("Date") == ["Tue, 01 Jan 2030 00:00:00 GMT"]
    assert httpx.get(serve(echo).url).headers["Date"].endswith(" GMT")


class TestApplicationErrors:
    @pytest.fixture(autouse=True)
    def _log(self, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level(logging.ERROR, "mockserver.server")

    def test_500_without_a_traceback_on_the_wire(self, serve: Serve, caplog: pytest.LogCaptureFixture) -> None:
        def app(environ: WSGIEnvironment, start_response: StartResponse) -> list[bytes]:
            raise LookupError("inner secret")

        answer = httpx.get(serve(app).url + "/v5/pins?code=hidden")
        assert answer.status_code == 500
        assert "secret" not in answer.text
        assert "LookupError: inner secret" in caplog.text
        assert "GET /v5/pins failed" in caplog.text
        assert "hidden" not in caplog.text

    def test_the_connection_survives(self, serve: Serve) -> None:
        def app(environ: WSGIEnvironment, start_response: StartResponse) -> list[bytes]:
            if environ["PATH_INFO"] == "/bad":
                raise ConnectionRefusedError("the application's own trouble, not the client's")
            start_response("200 OK", [])
            return [str(environ["REMOTE_PORT"]).encode()]

        with httpx.Client(base_url=serve(app).url) as client:
            before = client.get("/").text
            assert client.get("/bad").status_code == 500
            assert client.get("/").text == before

    def test_an_error_after_start_response_replaces_the_answer(self, serve: Serve) -> None:
        def app(environ: WSGIEnvironment, start_response: StartResponse) -> Iterator[bytes]:
            start_response("200 OK", [("X-Promised", "yes")])
            raise LookupError
            yield b""

        answer = httpx.get(serve(app).url)
        assert answer.status_code == 500
        assert "X-Promised" not in answer.headers

    def test_an_error_in_the_middle_of_a_stream_is_not_a_complete_answer(
        self, serve: Serve, caplog: pytest.LogCaptureFixture
    ) -> None:
        def app(environ: WSGIEnvironment, start_response: StartResponse) -> Iterator[bytes]:
            start_response("200 OK", [])
            yield b"begin"
            raise LookupError("halfway")

        with pytest.raises(httpx.RemoteProtocolError):
            httpx.get(serve(app).url)
        assert "halfway" in caplog.text

    def test_exc_info_replaces_headers_that_have_not_gone_out(self, serve: Serve) -> None:
        def app(environ: WSGIEnvironment, start_response: StartResponse) -> list[bytes]:
            start_response("200 OK", [])
            try:
                raise LookupError
            except LookupError:
                start_response("503 Busy", [], sys.exc_info())
            return [b"sorry"]

        assert httpx.get(serve(app).url).status_code == 503

    def test_a_second_start_response_is_a_mistake(self, serve: Serve, caplog: pytest.LogCaptureFixture) -> None:
        def app(environ: WSGIEnvironment, start_response: StartResponse) -> list[bytes]:
            start_response("200 OK", [])
            start_response("201 Created", [])
            return []

        assert httpx.get(serve(app).url).status_code == 500
        assert "second time" in caplog.text

    def test_a_body_without_start_response_is_a_mistake(self, serve: Serve, caplog: pytest.LogCaptureFixture) -> None:
        def app(environ: WSGIEnvironment, start_response: StartResponse) -> list[bytes]:
            return [b"too early"]

        assert httpx.get(serve(app).url).status_code == 500
        assert "start_response" in caplog.text

    @pytest.mark.parametrize("value", ["a\r\nX-Injected: yes", "a\nb", "a\rb"])
    def test_a_header_cannot_smuggle_another(self, value: str, serve: Serve, caplog: pytest.LogCaptureFixture) -> None:
        def app(environ: WSGIEnvironment, start_response: StartResponse) -> Iterator[bytes]:
            start_response("200 OK", [("X-Hint", value)])
            yield b"body"

        answer = httpx.get(serve(app).url)
        assert answer.status_code == 500
        assert answer.text.startswith("500 Internal Server Error: ")
        assert "X-Injected" not in answer.headers
        assert "line break" in caplog.text
