"""What the application learns of a request's head, and which heads never reach it."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from werkzeug import Request, Response
from werkzeug.exceptions import HTTPException

from mockserver.server.inbox import Inbox
from mockserver.server.request_body import body_of
from mockserver.server.request_head import FIELDS_LIMIT, FIRST_LINE_LIMIT, Head, parse_head

if TYPE_CHECKING:
    from collections.abc import Callable

    from mockserver.server.threaded import Server

    from .conftest import Serve


PATIENT = settings(suppress_health_check=[HealthCheck.too_slow])


def head_of(text: str) -> Head:
    return parse_head(text.encode().removesuffix(b"\r\n\r\n"))


def read(text: bytes) -> Head | None:
    """The head that arrives with these bytes, if its body is known to end."""
    inbox = Inbox(io.BytesIO(text).read)
    while (block := inbox.take_head()) is None:
        if not inbox.fill():
            return None
    head = parse_head(block)
    body_of(head, inbox, lambda: None)
    return head


def refusal_of(text: bytes) -> HTTPException:
    """Why a request is refused before the application sees it."""
    try:
        read(text)
    except HTTPException as refusal:
        return refusal
    pytest.fail("it was let in")


def test_fields_have_their_wsgi_names() -> None:
    head = head_of("POST /v5/pins HTTP/1.1\r\nHost: h\r\ncontent-type: a/b\r\nX-One:  1 \r\nContent-Length: 2\r\n\r\n")
    assert head.fields == {"HTTP_HOST": "h", "CONTENT_TYPE": "a/b", "HTTP_X_ONE": "1", "CONTENT_LENGTH": "2"}
    assert (head.method, head.path, head.query, head.version) == ("POST", "/v5/pins", "", "HTTP/1.1")


def test_repeated_fields_are_joined() -> None:
    head = head_of("GET / HTTP/1.1\r\nHost: h\r\nAccept: a\r\nAccept: b\r\nCookie: a=1\r\nCookie: b=2\r\n\r\n")
    assert head.fields == {"HTTP_HOST": "h", "HTTP_ACCEPT": "a,b", "HTTP_COOKIE": "a=1; b=2"}


def test_a_name_with_an_underscore_cannot_pose_as_another() -> None:
    assert head_of("GET / HTTP/1.0\r\nX_Real: no\r\nX-Real: yes\r\n\r\n").fields == {"HTTP_X_REAL": "yes"}


@pytest.mark.parametrize(
    ("connection", "kept"), [("keep-alive", True), ("Close", False), ("Upgrade , close", False), ("not-close", True)]
)
def test_the_connection_is_kept_unless_an_option_says_close(connection: str, kept: bool) -> None:
    assert head_of(f"GET / HTTP/1.1\r\nHost: h\r\nConnection: {connection}\r\n\r\n").keep_alive is kept


@pytest.mark.parametrize(
    ("target", "path", "query"),
    [
        ("/a%20b?c=d%20e", "/a b", "c=d%20e"),
        ("/?a?b", "/", "a?b"),
        ("//double", "//double", ""),
        ("/na%C3%AFve", "/naïve", ""),
        ("/naïve?x=ï", "/naïve", "x=ï"),
        ("*", "*", ""),
        ("http://other.test/p?q=1", "/p", "q=1"),
        ("http://other.test", "/", ""),
        ("http://user:password@other.test/p", "/p", ""),
    ],
)
def test_the_target_is_path_and_query(target: str, path: str, query: str) -> None:
    head = head_of(f"GET {target} HTTP/1.1\r\nHost: h\r\n\r\n")
    assert (head.path.encode("latin-1").decode(), head.query.encode("latin-1").decode()) == (path, query)
    assert head.fields["HTTP_HOST"] == ("other.test" if "other" in target else "h")


def test_the_application_sees_what_werkzeug_would_show(serve: Serve) -> None:
    seen: list[Request] = []

    @Request.application
    def app(request: Request) -> Response:
        seen.append(request)
        return Response(request.form["f"])

    server = serve(app)
    answer = httpx.post(server.url + "/naïve path?q=ü&q=2", data={"f": "g"}, headers={"Authorization": "Basic YTpi"})
    assert answer.text == "g"
    (request,) = seen
    assert request.path == "/naïve path"
    assert request.args.getlist("q") == ["ü", "2"]
    assert request.host_url == server.url + "/"
    assert request.remote_addr == "127.0.0.1"
    assert request.authorization is not None
    assert request.authorization.username == "a"
    assert request.environ["SERVER_PORT"] == str(server.port)
    assert request.environ["REQUEST_URI"].startswith("/na%C3%AFve%20path?")


@pytest.mark.parametrize(
    ("status", "text"),
    [
        (400, b"hello\r\n\r\n"),
        (400, b"GET /\r\n\r\n"),
        (400, b"GET  / HTTP/1.1\r\n\r\n"),
        (400, b"GET / FTP/1.1\r\n\r\n"),
        (400, b"GET / HTTP/11\r\n\r\n"),
        (400, b"G(T / HTTP/1.1\r\n\r\n"),
        (400, b"GET /\x01 HTTP/1.1\r\n\r\n"),
        (400, b"GET http://[broken HTTP/1.1\r\n\r\n"),
        (400, b"\x16\x03\x01\x02\x00\x01\x00\n"),
        (400, b"GET / HTTP/1.1\r\nHost: h\r\nno colon\r\n\r\n"),
        (400, b"GET / HTTP/1.1\r\nHost: h\r\nName : value\r\n\r\n"),
        (400, b"GET / HTTP/1.1\r\nHost: h\r\nA: b\r\n folded\r\n\r\n"),
        (400, b"GET / HTTP/1.1\r\nHost: h\r\nA: b\rc\r\n\r\n"),
        (400, b"GET / HTTP/1.1\r\nHost: h\r\nA: \x00\r\n\r\n"),
        (400, b"GET / HTTP/1.1\r\nHost: h\r\n: value\r\n\r\n"),
        (400, b"GET / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n"),
        (400, b"GET / HTTP/1.1\r\nHost: h\r\nContent-Length: -1\r\n\r\n"),
        (400, b"GET / HTTP/1.1\r\nHost: h\r\nContent-Length: +1\r\n\r\n"),
        (400, b"GET / HTTP/1.1\r\nHost: h\r\nContent-Length: " + b"1" * 5000 + b"\r\n\r\n"),
        (400, b"GET / HTTP/1.1\r\n\r\n"),
        (400, b"GET / HTTP/1.1\r\nHost: h\r\nHost: h\r\n\r\n"),
        (400, b"GET / HTTP/1.1\r\nHost: h/path\r\n\r\n"),
        (400, b"GET / HTTP/1.1\r\nHost: h\xe9\r\n\r\n"),
        (400, b"GET / HTTP/1.0\r\nHost: a b\r\n\r\n"),
        (400, b"GET / HTTP/1.1\r\nHost: h\r\nContent-Length: \xb2\r\n\r\n"),
        (400, b"GET / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n"),
        (414, b"GET /" + b"a" * FIRST_LINE_LIMIT + b" HTTP/1.1\r\n\r\n"),
        (431, b"GET / HTTP/1.1\r\nHost: h\r\nA: " + b"a" * FIELDS_LIMIT + b"\r\n\r\n"),
        (431, b"GET / HTTP/1.1\r\nHost: h\r\n" + b"A: b\r\n" * FIELDS_LIMIT),
        (400, b"GET / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n"),
        (501, b"GET / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: gzip, chunked\r\n\r\n"),
        (505, b"PRI * HTTP/2.0\r\n\r\n"),
    ],
)
def test_a_malformed_head_is_refused(status: int, text: bytes) -> None:
    assert refusal_of(text).code == status


def test_the_refusal_says_what_is_wrong(serve: Serve, talk: Callable[[Server, bytes], bytes]) -> None:
    app = Response("never asked")
    answer = talk(serve(app), b"GET / HTTP/1.1\r\nno colon\r\n\r\nGET / HTTP/1.1\r\n\r\n")
    assert answer.startswith(b"HTTP/1.1 400 Bad Request\r\n")
    assert answer.endswith(b"400 Bad Request: A header line has no colon.\n")


@pytest.mark.parametrize("text", [b"", b"\r\n", b"GET / HT", b"GET / HTTP/1.1\r\n", b"GET / HTTP/1.1\r\nHost: h\r\n"])
def test_half_a_head_is_no_request(text: bytes) -> None:
    assert read(text) is None


@PATIENT
@given(
    st.binary(max_size=300)
    | st.binary(max_size=100).map(lambda noise: b"GET / HTTP/1.1\r\nHost: h\r\n" + noise + b"\r\n\r\n")
)
def test_whatever_comes_is_a_head_or_a_refusal(noise: bytes) -> None:
    try:
        read(noise)
    except HTTPException as refusal:
        assert refusal.code in (400, 501, 505)  # noqa: PT017 - it may also not be raised
