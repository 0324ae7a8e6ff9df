"""Whatever a server does, a call ends in time and in bounds, with an answer or with a `PinterestException`."""

from __future__ import annotations

import asyncio
import gzip
import json
from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest

from pinterest_v5 import (
    Api,
    AsyncApi,
    NotFoundError,
    PinterestException,
    RequestTimeoutError,
    ServerError,
    TransportError,
    UnexpectedAnswerError,
)
from pinterest_v5.core import body as bodies
from tests.client.hostile import hostile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.client.conftest import Clock, Face, Pinterest

BOARD = b'{"id": "1"}'
HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"
GOOD = HEAD + b"content-length: %d\r\n\r\n" % len(BOARD) + BOARD


def ask_one_of(make: type[Any], url: str, **options: Any) -> Any:
    """Ask a server for a board, with an HTTP client of our own."""
    options = {"access_token": "pina_1", "api_url": url, "retries": 0, **options}
    if make is Api:
        with Api(**options) as api:
            return api.boards.get("1")

    async def main() -> Any:
        async with AsyncApi(**options) as api:
            return await api.boards.get("1")

    return asyncio.run(main())


@pytest.fixture(params=[Api, AsyncApi])
def ask(request: pytest.FixtureRequest) -> Callable[..., Any]:
    return partial(ask_one_of, request.param)


DRIPPING = {
    "a slow head": (b"HTTP/1.1 200 OK\r\nx: ", b"y"),
    "a slow body": (HEAD + b"content-length: 1000000\r\n\r\n", b" "),
    "a slow body in chunks": (HEAD + b"transfer-encoding: chunked\r\n\r\n", b"1\r\n \r\n"),
    "endless 100 Continue": (b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
    "endless 103 Early Hints, many at once": (b"", b"HTTP/1.1 103 Early Hints\r\n\r\n" * 100),
}


@pytest.mark.parametrize(("start", "drop"), DRIPPING.values(), ids=DRIPPING)
def test_the_deadline_holds(ask: Callable[..., Any], clock: Clock, start: bytes, drop: bytes) -> None:
    with hostile(lambda: clock.between(start, drop)) as server, pytest.raises(RequestTimeoutError) as failed:
        ask(server.url, deadline=0.3)
    assert "0.3 seconds" in str(failed.value)


def test_the_deadline_is_one_for_all_repetitions(
    ask: Callable[..., Any], clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pinterest_v5.core.retry.chance", lambda: 0.0)

    def failing() -> Iterator[bytes]:
        clock.now += 0.2
        yield b"HTTP/1.1 500 No\r\nconnection: close\r\ncontent-length: 0\r\n\r\n"

    slept: list[float] = []
    with hostile(failing) as server, pytest.raises(ServerError):
        ask(server.url, deadline=5.2, retries=20, sleep=slept.append)
    assert server.requests == 4
    assert slept == [0.5, 1, 2], "the next one would have been 4 seconds, and only 0.9 are left"


def test_an_answer_has_a_limit(ask: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bodies, "LARGEST", 1000)
    for size, fits in ((990, True), (1100, False)):
        text = b'{"id": "%s"}' % (b"1" * (size - 10))
        packed = gzip.compress(text)
        for head, content in ((b"", text), (b"content-encoding: gzip\r\n", packed)):
            answer = HEAD + head + b"content-length: %d\r\n\r\n" % len(content) + content
            with hostile(lambda answer=answer: [answer]) as server:  # type: ignore[misc]  # bound at once
                if fits:
                    assert len(ask(server.url)["id"]) == size - 10
                else:
                    with pytest.raises(UnexpectedAnswerError, match="more than 0 MiB"):
                        ask(server.url)


@pytest.mark.sweep
def test_a_bomb_is_not_unpacked() -> None:
    piece = gzip.compress(bytes(bodies.LARGEST * 2))
    body = bodies.Body("gzip", 200, None)
    with pytest.raises(UnexpectedAnswerError, match="more than 64 MiB"):
        body.feed(piece)
    assert body.pieces == []


ENCODINGS = {
    "br": (b"content-encoding: br\r\n", BOARD, "encoded as 'br'"),
    "not gzip": (b"content-encoding: gzip\r\n", BOARD, "not encoded as its header says"),
    "the head of a gzip": (b"content-encoding: gzip\r\n", gzip.compress(BOARD)[:10], "ends in the middle"),
    "a gzip and something else": (b"content-encoding: gzip\r\n", gzip.compress(BOARD) + BOARD, "not encoded as"),
    "half a gzip": (b"content-encoding: gzip\r\n", gzip.compress(BOARD * 50)[:-12], "ends in the middle"),
}


@pytest.mark.parametrize(("head", "content", "problem"), ENCODINGS.values(), ids=ENCODINGS)
def test_what_cannot_be_decoded(ask: Callable[..., Any], head: bytes, content: bytes, problem: str) -> None:
    answer = HEAD + head + b"content-length: %d\r\n\r\n" % len(content) + content
    with hostile(lambda: [answer]) as server, pytest.raises(UnexpectedAnswerError, match=problem):
        ask(server.url)


def test_a_gzip_of_several_members_is_one_answer(ask: Callable[..., Any]) -> None:
    """RFC 1952 section 2.2: what was packed in pieces and put together."""
    content = b"".join(gzip.compress(BOARD[at : at + 3]) for at in range(0, len(BOARD), 3))
    answer = HEAD + b"content-encoding: gzip\r\ncontent-length: %d\r\n\r\n" % len(content) + content
    for pieces in ([answer], [answer[at : at + 1] for at in range(len(answer))]):
        with hostile(lambda pieces=pieces: pieces) as server:  # type: ignore[misc]  # bound at once
            assert ask(server.url) == {"id": "1"}
    body = bodies.Body("gzip", 200, None)
    with pytest.raises(UnexpectedAnswerError, match="more than 64 MiB"):
        body.feed(gzip.compress(bytes(bodies.LARGEST // 2 + 1)) * 2)


def test_an_answer_without_a_body_may_name_an_encoding(ask: Callable[..., Any]) -> None:
    answer = b"HTTP/1.1 404 No\r\ncontent-encoding: gzip\r\ncontent-length: 0\r\n\r\n"
    with hostile(lambda: [answer]) as server, pytest.raises(NotFoundError, match="404 with an empty body"):
        ask(server.url)


PACKED, GONE = gzip.compress(BOARD), b'{"code": 40, "message": "Board not found."}'
CHUNKS = b"5\r\n" + BOARD[:5] + b"\r\n6\r\n" + BOARD[5:] + b"\r\n0\r\n\r\n"
WHOLE = {
    "of a told length": GOOD,
    "in chunks": HEAD + b"transfer-encoding: chunked\r\n\r\n" + CHUNKS,
    "packed": HEAD + b"content-encoding: gzip\r\ncontent-length: %d\r\n\r\n" % len(PACKED) + PACKED,
    "an error": b"HTTP/1.1 404 Not Found\r\ncontent-length: %d\r\n\r\n" % len(GONE) + GONE,
}


@pytest.mark.sweep
@pytest.mark.parametrize("whole", WHOLE.values(), ids=WHOLE)
@pytest.mark.parametrize("make", [Api, AsyncApi])
def test_an_answer_that_is_cut_at_any_byte(make: Any, whole: bytes) -> None:
    cuts, loop = iter(range(len(whole))), asyncio.new_event_loop()
    with hostile(lambda: [whole[: next(cuts)]]) as server, closing(loop):
        api = make(access_token="pina_1", api_url=server.url, retries=0)
        for cut in range(len(whole)):
            with pytest.raises(TransportError) as failed:
                api.boards.get("1") if make is Api else loop.run_until_complete(api.boards.get("1"))
            assert failed.value.broken, whole[:cut]
        assert server.requests == len(whole)
        api.close() if make is Api else loop.run_until_complete(api.aclose())


def test_a_read_is_repeated_after_a_broken_connection(ask: Callable[..., Any]) -> None:
    answers = iter([b"", GOOD[:50], GOOD])
    with hostile(lambda: [next(answers)]) as server:
        assert ask(server.url, retries=2, sleep=lambda seconds: None) == {"id": "1"}
    assert server.requests == 3


def test_a_write_is_not(face: Face, pinterest: Pinterest) -> None:
    import httpx

    pinterest.fails(httpx.RemoteProtocolError("cut"))
    with pytest.raises(TransportError):
        face.get(face.new(access_token="pina_1", retries=2).boards.create("Ideas"))
    assert len(pinterest.sent) == 1


HOSTILE = [
    b"",
    b"\r\n",
    b"\0" * 100,
    b"HTTP/1.1\r\n\r\n",
    b"HTTP/1.1 99 Low\r\n\r\n",
    b"HTTP/1.1 700 High\r\ncontent-length: 0\r\n\r\n",
    b"HTTP/1.1 204 No Content\r\n\r\n",
    b"HTTP/1.1 301 Moved\r\nlocation: http://127.0.0.1:1/\r\ncontent-length: 0\r\n\r\n",
    b"HTTP/1.1 301 Moved\r\nlocation: \xff\r\ncontent-length: 0\r\n\r\n",
    b"HTTP/1.1 407 Proxy\r\ncontent-length: 0\r\n\r\n",
    b"HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\n",
    b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\n{}",
    b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nZZ\r\n",
    b"HTTP/1.1 200 OK\r\ntransfer-encoding: what\r\n\r\n{}",
    b"HTTP/1.1 200 OK\r\nbad header\r\n\r\n",
    b"HTTP/1.1 200 OK\r\n" + b"x: y\r\n" * 30000,
    b"HTTP/1.1 429 Slow\r\nretry-after: \xff\r\nx-ratelimit-reset: \xb2\r\ncontent-length: 0\r\n\r\n",
    b"HTTP/1.1 500 No\r\nx-pinterest-rid: \x1b[31m\r\ncontent-length: 0\r\n\r\n",
    b"<html><title>Login</title></html>",
]
JSON: list[Any] = [None, True, 1, 1.5, "x", [], [1], "\ud800"]
TEXTS = [b"", b" ", b"{", b"[" * 100_000, b'{"a":' * 100_000, b"1" * 5000, b"\xff\xfe", b"NaN", b"\xef\xbb\xbf[]"]
CONTENTS = [*TEXTS, *(json.dumps(value).encode() for value in JSON)]


def with_status(status: int, content: bytes) -> bytes:
    return b"HTTP/1.1 %d X\r\ncontent-length: %d\r\n\r\n" % (status, len(content)) + content


@pytest.mark.parametrize(
    "answer", [*HOSTILE, *(with_status(status, content) for status in (200, 401, 500) for content in CONTENTS)]
)
def test_whatever_comes(answer: bytes) -> None:
    """70 answers over each of the two drivers."""
    with hostile(lambda: [answer]) as server:
        for make in (Api, AsyncApi):
            with pytest.raises(PinterestException) as failed:
                ask_one_of(make, server.url)
            assert str(failed.value).isprintable()
            assert len(str(failed.value)) < 2000


@pytest.mark.parametrize("value", [float("nan"), float("inf"), {1, 2}, "\ud800"])
def test_what_json_does_not_have_is_refused(face: Face, pinterest: Pinterest, value: Any) -> None:
    with pytest.raises((ValueError, TypeError), match="body of POST boards cannot be sent as JSON"):
        face.get(face.new(access_token="pina_1").request("POST", "boards", json={"a": value}))
    assert not pinterest.sent


def test_no_cookie_is_kept(ask: Callable[..., Any]) -> None:
    answer = GOOD.replace(b"\r\n\r\n", b"\r\nset-cookie: person=mika; path=/\r\n\r\n", 1)
    with hostile(lambda: [answer]) as server:
        api = Api(access_token="pina_1", api_url=server.url)
        with api:
            api.boards.get("1")
            assert not api._driver.client.cookies  # type: ignore[union-attr]  # it is made by now


def test_a_walk_that_breaks_off_says_where(face: Face, pinterest: Pinterest) -> None:
    api = face.new(access_token="pina_1")
    pinterest.refuses(500, 12, "No.")
    with pytest.raises(PinterestException) as first:
        face.all(api.boards.list())
    assert first.value.bookmark is None
    pinterest.answers(200, {"items": [1], "bookmark": "next"})
    pinterest.refuses(500, 12, "No.")
    with pytest.raises(PinterestException) as second:
        face.all(api.boards.list())
    assert second.value.bookmark == "next"


@pytest.mark.parametrize(
    ("code", "message", "details"),
    [
        (9, "Sorry! We blocked this link because it may lead to spam.", {}),
        (8, "This request exceeded a rate limit.", {"message_detail": "Spam suspected."}),
    ],
)
def test_rl3_what_the_spam_guard_stopped_is_not_repeated(
    face: Face, pinterest: Pinterest, code: int, message: str, details: dict[str, str]
) -> None:
    pinterest.answers(429, {"code": code, "message": message, **details}, retry_after="1")
    with pytest.raises(PinterestException, match="spam guard"):
        face.get(face.new(access_token="pina_1", retries=2).boards.create("Ideas"))
    assert len(pinterest.sent) == 1


def test_a_picture_is_not_uploaded_as_a_video_nor_a_video_as_a_picture(face: Face, pinterest: Pinterest) -> None:
    api = face.new(access_token="pina_1")
    with pytest.raises(ValueError, match="16 bytes is not a video; expected an mp4"):
        face.get(api.media.upload_video(b"\x89PNG\r\n\x1a\n" + bytes(8)))
    video = "AAAAGGZ0eXBtcDQyAAAAAA=="
    source = {"source_type": "image_base64", "content_type": "image/png", "data": video}
    with pytest.raises(ValueError, match="is a video, not a picture"):
        face.get(api.pins.create("1", source))
    assert not pinterest.sent


def test_q24_an_unknown_path_is_not_a_deleted_object(face: Face, pinterest: Pinterest) -> None:
    pinterest.refuses(404, 404, "Not found")
    with pytest.raises(PinterestException, match="no such operation: check the path"):
        face.get(face.new(access_token="pina_1").request("GET", "bords"))
