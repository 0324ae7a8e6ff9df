"""What goes through the in-process transport arrives as it would over a socket."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from werkzeug import Request, Response
from werkzeug.exceptions import Gone

from mockserver.server.threaded import Server
from pytest_pinterest.fake.transport import IN_MEMORY, InProcessTransport

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterable, Iterator

    from _typeshed.wsgi import StartResponse, WSGIEnvironment

    Clients = Callable[[Any], list[httpx.Client]]


def echo(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
    """Answers with what it understood."""
    request = Request(environ)
    understood = {
        "method": request.method,
        "path": request.path,
        "query": request.query_string.decode(),
        "raw": environ["REQUEST_URI"],
        "body": request.get_data(as_text=True),
        "headers": {
            name: value for name, value in request.headers if name not in ("Host", "User-Agent", "Accept-Encoding")
        },
    }
    response = Response(status=200, headers=[("X-One", "1"), ("X-One", "2")])
    response.set_data(repr(understood))
    return response(environ, start_response)


@pytest.fixture
def in_process() -> Callable[[Any], httpx.Client]:
    return lambda app: httpx.Client(transport=InProcessTransport(app), base_url="http://pinterest.test")


@pytest.fixture(scope="module")
def over_a_socket() -> Iterator[httpx.Client]:
    with Server(echo).running() as server, httpx.Client(base_url=server.url, trust_env=False) as client:
        yield client


REQUESTS: list[dict[str, Any]] = [
    {"method": "GET", "url": "/v5/boards"},
    {"method": "GET", "url": "/v5/boards?bookmark=a%2Bb+c&x=%C3%A9&empty="},
    {"method": "GET", "url": "/v5/a%2Fb/%C3%A9%20%FF"},
    {"method": "GET", "url": "/", "headers": [("X-Two", "1"), ("X-Two", "2"), ("Cookie", "a=1")]},
    {"method": "POST", "url": "/v5/pins", "json": {"title": "é", "link": None}},
    {"method": "POST", "url": "/v5/oauth/token", "data": {"code": "a b", "redirect_uri": "http://localhost/?a=b"}},
    {"method": "POST", "url": "/", "content": iter([b"one", b"two"])},
    {"method": "POST", "url": "/", "content": b""},
    {"method": "DELETE", "url": "/v5/pins/1"},
    {"method": "PATCH", "url": "/v5/pins/1", "content": b"\x00\x01"},
]


@pytest.mark.parametrize("request_", REQUESTS, ids=lambda request: f"{request['method']} {request['url']}")
def test_the_application_understands_the_same(
    in_process: Callable[[Any], httpx.Client], over_a_socket: httpx.Client, request_: dict[str, Any]
) -> None:
    chunks = request_.get("content")
    if chunks is not None and not isinstance(chunks, bytes):
        request_ = {**request_, "content": list(chunks)}
    here, there = (client.request(**request_) for client in (in_process(echo), over_a_socket))
    assert here.text == there.text
    assert here.status_code == there.status_code
    assert here.headers.get_list("x-one") == there.headers.get_list("x-one")
    assert here.headers["content-length"] == there.headers["content-length"]


def test_head_has_no_body(in_process: Callable[[Any], httpx.Client]) -> None:
    answer = in_process(echo).head("/")
    assert answer.content == b""
    assert int(answer.headers["content-length"]) > 0


@pytest.mark.parametrize("size", [0, 1, IN_MEMORY, IN_MEMORY + 1, 3 * IN_MEMORY])
def test_bodies_of_any_size_sync_and_async(size: int) -> None:
    """A long one is never held in memory by the transport."""

    def count(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        return Response(str(len(environ["wsgi.input"].read())))(environ, start_response)

    chunk = b"x" * 65_536

    def chunks() -> Iterator[bytes]:
        yield from [chunk] * (size // len(chunk))
        yield b"x" * (size % len(chunk))

    async def async_chunks() -> AsyncIterator[bytes]:
        for each in chunks():
            yield each

    async def post() -> str:
        async with httpx.AsyncClient(transport=InProcessTransport(count)) as client:
            return (await client.post("http://pinterest.test/", content=async_chunks())).text

    with httpx.Client(transport=InProcessTransport(count)) as client:
        assert client.post("http://pinterest.test/", content=chunks()).text == str(size)
    assert asyncio.run(post()) == str(size)


@given(st.binary(max_size=2_000), st.lists(st.binary(max_size=200), max_size=8))
def test_bytes_arrive_as_they_are(sent: bytes, answered: list[bytes]) -> None:
    seen = []

    def app(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        seen.append(environ["wsgi.input"].read())
        start_response("200 OK", [("Content-Type", "application/octet-stream")])
        return answered

    with httpx.Client(transport=InProcessTransport(app)) as client:
        assert client.post("http://pinterest.test/", content=sent).content == b"".join(answered)
    assert seen == [sent]


def test_an_application_that_fails_is_a_500(
    in_process: Callable[[Any], httpx.Client], caplog: pytest.LogCaptureFixture
) -> None:
    def broken(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        raise ZeroDivisionError

    assert in_process(broken).get("/v5/pins?access_token=secret").status_code == 500
    assert "GET /v5/pins failed in the application." in caplog.text
    assert "secret" not in caplog.text


def test_the_application_is_told_that_its_answer_was_read(in_process: Callable[[Any], httpx.Client]) -> None:
    closed = []

    def app(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        response = Gone().get_response(environ)
        response.call_on_close(lambda: closed.append(True))
        return response(environ, start_response)

    assert in_process(app).get("/").status_code == 410
    assert closed


@pytest.mark.parametrize(("seconds", "patience"), [(10_000, 5.0), (6, 5.0)])
def test_an_answer_that_comes_too_late_is_a_time_out_at_once(
    in_process: Callable[[Any], httpx.Client], seconds: float, patience: float
) -> None:
    def slow(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        environ["mockserver.sleep"](seconds)
        return Response("late")(environ, start_response)

    client = in_process(slow)
    with pytest.raises(httpx.ReadTimeout):
        client.get("/", timeout=patience)
    assert client.get("/", timeout=seconds + 1).text == "late"
    assert client.get("/", timeout=None).text == "late"


def test_a_cut_connection_is_a_cut_connection(in_process: Callable[[Any], httpx.Client]) -> None:
    def cut(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        start_response("200 OK", [("Content-Length", "10")])
        yield b"half"
        environ["mockserver.disconnect"]()

    with pytest.raises(httpx.RemoteProtocolError):
        in_process(cut).get("/")
