"""Postiz 1659 and 1025: a video was streamed to the storage, which answered 411 MissingContentLength (M4)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pinterest_v5 import Api
    from tests.e2e.reports.conftest import Application

VIDEO = b"\x00\x00\x00\x18ftypmp42" + bytes(100_000)
BOUNDARY = "a-boundary"


def form(upload: dict[str, Any]) -> bytes:
    parts = [
        f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
        for name, value in upload["upload_parameters"].items()
    ]
    parts.append(f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="a.mp4"\r\n\r\n')
    return "".join(parts).encode() + VIDEO + f"\r\n--{BOUNDARY}--\r\n".encode()


def streamed(body: bytes) -> Iterator[bytes]:
    for start in range(0, len(body), 4096):
        yield body[start : start + 4096]


def publish(application: Application, body_of: Callable[[bytes], Any]) -> httpx.Response:
    upload = application.call("POST", "media", json={"media_type": "video"}).json()
    headers = {"Content-Type": f"multipart/form-data; boundary={BOUNDARY}"}
    return application.http.post(upload["upload_url"], content=body_of(form(upload)), headers=headers)


def test_the_application_that_streams_goes_red(signed_in: Application) -> None:
    reply = publish(signed_in, streamed)
    assert reply.status_code == 411
    assert "<Code>MissingContentLength</Code>" in reply.text
    with pytest.raises(httpx.HTTPStatusError):
        reply.raise_for_status()


def test_the_application_that_says_how_long_is_green(signed_in: Application) -> None:
    assert publish(signed_in, bytes).status_code == 204


@pytest.mark.pinterest(scopes="boards:read boards:write pins:read pins:write")
def test_our_client_says_how_long(pinterest_client: Api) -> None:
    upload = pinterest_client.media.register()
    pinterest_client.media.upload(upload, VIDEO)
    assert pinterest_client.media.wait(upload["media_id"])["status"] == "succeeded"
