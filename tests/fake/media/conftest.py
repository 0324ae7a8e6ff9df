"""Somebody who publishes pictures and videos, and files to publish."""

from __future__ import annotations

import base64
import io
from functools import cached_property
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image

from mockserver.model.scopes import scopes

if TYPE_CHECKING:
    from collections.abc import Callable

    from mockserver import PinterestMock

VIDEO = b"\x00\x00\x00\x18ftypmp42" + bytes(500)
"""Enough of an mp4 to be taken for one (M8)."""


class Publisher:
    """A person with a token of every scope, and a board to pin to."""

    def __init__(self, application: Any, environment: Any = "production", user: Any = None) -> None:
        self.application = application
        self.mock: PinterestMock = application.mock
        self.environment = environment
        self.token = self.mock.issue_token(user, scopes(), environment=environment)["access_token"]
        self.root = "/v5" if environment == "production" else "/sandbox/v5"

    def send(self, method: str, path: str, **request: Any) -> Any:
        headers = {"Authorization": f"Bearer {self.token}"}
        return self.application.send(f"{self.root}/{path}", method, headers=headers, **request)

    def get(self, path: str, **query: object) -> Any:
        return self.send("GET", path, query_string=query)

    @cached_property
    def board_id(self) -> str:
        """A board of the publisher's own."""
        return str(self.send("POST", "boards", json={"name": "Published"}).json["id"])

    def create_pin(self, media_source: Any, **fields: object) -> Any:
        body = {"board_id": self.board_id, "media_source": media_source, **fields}
        return self.send("POST", "pins", json=body)

    def pin(self, media_source: Any, **fields: object) -> dict[str, Any]:
        """The JSON of a Pin that could be created."""
        reply = self.create_pin(media_source, **fields)
        assert reply.status_code == 201, reply.text
        body: dict[str, Any] = reply.json
        return body

    def register(self) -> dict[str, Any]:
        """What POST /media answers."""
        reply = self.send("POST", "media", json={"media_type": "video"})
        assert reply.status_code == 201, reply.text
        registered: dict[str, Any] = reply.json
        return registered

    def upload(self, registered: dict[str, Any], content: bytes = VIDEO) -> Any:
        """Send a video as the description of the upload wants it."""
        return self.post_form({**registered["upload_parameters"], "file": content})

    def post_form(self, fields: dict[str, str | bytes], *, file_name: str | None = "clip.mp4", **request: Any) -> Any:
        """Post a form to the storage, its parts in this order; the one called `file` with a file name, or without."""
        named = "" if file_name is None else f'; filename="{file_name}"'
        parts = []
        for name, value in fields.items():
            disposition = f'Content-Disposition: form-data; name="{name}"{named if name == "file" else ""}'
            content = value if isinstance(value, bytes) else value.encode()
            parts += [b"--a-boundary", disposition.encode(), b"", content]
        body = b"\r\n".join([*parts, b"--a-boundary--", b""])
        content_type = "multipart/form-data; boundary=a-boundary"
        return self.application.send("/upload/", "POST", data=body, content_type=content_type, **request)

    def status(self, registered: dict[str, Any]) -> str:
        return str(self.get(f"media/{registered['media_id']}").body["status"])

    def publishable_video(self) -> str:
        """The id of a video that is uploaded and processed."""
        registered = self.register()
        assert self.upload(registered).status_code == 204
        self.mock.clock.advance(seconds=self.mock.behaviour.video_processing)
        return str(registered["media_id"])


@pytest.fixture
def publisher(application: Any) -> Publisher:
    """The owner of the app."""
    return Publisher(application)


@pytest.fixture
def stranger(application: Any, friend: Any) -> Publisher:
    """Somebody else."""
    return Publisher(application, user=friend)


@pytest.fixture
def sandboxed(application: Any) -> Publisher:
    """The owner of the app, in the sandbox."""
    return Publisher(application, "sandbox")


@pytest.fixture
def draw() -> Callable[..., bytes]:
    """Makes the bytes of a picture in one colour."""

    def picture(width: int = 300, height: int = 450, color: Any = "#336699", kind: str = "PNG") -> bytes:
        mode = "RGBA" if isinstance(color, tuple) and len(color) == 4 else "RGB"
        file = io.BytesIO()
        Image.new(mode, (width, height), color).save(file, kind)
        return file.getvalue()

    return picture


@pytest.fixture
def as_base64() -> Callable[..., dict[str, str]]:
    """Makes a media source of bytes."""

    def source(content: bytes, content_type: str = "image/png") -> dict[str, str]:
        data = base64.b64encode(content).decode()
        return {"source_type": "image_base64", "content_type": content_type, "data": data}

    return source


@pytest.fixture
def video() -> bytes:
    return VIDEO
