"""A video of any size passes through the storage without being held in memory."""

from __future__ import annotations

import threading
import tracemalloc
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from mockserver.server.threaded import Server

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

MEGABYTE = 1024**2
BOUNDARY = "a-boundary"


@pytest.fixture
def url(mock: Any) -> Iterator[str]:
    with Server(mock).running() as server:
        yield server.url


def form(registered: dict[str, Any], file: Callable[[], Iterator[bytes]]) -> Iterator[bytes]:
    """The bytes of the form, piece by piece."""
    for name, value in registered["upload_parameters"].items():
        yield f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode()
    yield f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="a.mp4"\r\n\r\n'.encode()
    yield from file()
    yield f"\r\n--{BOUNDARY}--\r\n".encode()


def headers(registered: dict[str, Any], size: int) -> dict[str, str]:
    """Of a form with a file of that size: the storage takes no chunked upload (M4)."""
    length = sum(map(len, form(registered, lambda: iter(()))))
    return {"Content-Type": f"multipart/form-data; boundary={BOUNDARY}", "Content-Length": str(length + size)}


@pytest.mark.sweep
@pytest.mark.parametrize("filler", [b"\x00", b"\r\n"], ids=["zeros", "line breaks"])
def test_sixty_four_megabytes_pass_through_a_few(publisher: Any, url: str, filler: bytes) -> None:
    registered = publisher.register()
    piece = filler * (64 * 1024 // len(filler))

    def file() -> Iterator[bytes]:
        yield b"\x00\x00\x00\x18ftypmp42"
        for _ in range(1024):
            yield piece

    tracemalloc.start()
    try:
        sent = headers(registered, 12 + 64 * MEGABYTE)
        reply = httpx.post(f"{url}/upload/", content=form(registered, file), headers=sent, timeout=60)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert reply.status_code == 204
    assert peak < 8 * MEGABYTE
    upload = publisher.mock.store.production.uploads.get(registered["media_id"])
    assert upload.size == 12 + 64 * MEGABYTE


def test_others_are_served_while_a_slow_upload_runs(publisher: Any, url: str) -> None:
    registered = publisher.register()
    half_way, served = threading.Event(), threading.Event()

    def file() -> Iterator[bytes]:
        yield b"\x00\x00\x00\x18ftypmp42"
        half_way.set()
        assert served.wait(10)
        yield bytes(1000)

    replies: list[httpx.Response] = []

    def upload() -> None:
        content = form(registered, file)
        replies.append(httpx.post(f"{url}/upload/", content=content, headers=headers(registered, 1012)))

    sender = threading.Thread(target=upload)
    sender.start()
    assert half_way.wait(10)
    bearer = {"Authorization": f"Bearer {publisher.token}"}
    status = httpx.get(f"{url}/v5/media/{registered['media_id']}", headers=bearer, timeout=5).json()["status"]
    served.set()
    sender.join()
    assert status == "registered"
    assert replies[0].status_code == 204


def test_a_refusal_comes_when_the_client_has_finished(publisher: Any, url: str) -> None:
    """A client that still sends would often not read it."""
    registered = publisher.register()
    registered["upload_parameters"]["policy"] = "changed"
    sent = []

    def file() -> Iterator[bytes]:
        for number in range(64):
            sent.append(number)
            yield bytes(64 * 1024)

    length = headers(registered, 64 * 64 * 1024)
    reply = httpx.post(f"{url}/upload/", content=form(registered, file), headers=length)
    assert reply.status_code == 403
    assert "SignatureDoesNotMatch" in reply.text
    assert len(sent) == 64
