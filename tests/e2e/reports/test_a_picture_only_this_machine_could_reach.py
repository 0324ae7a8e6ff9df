"""The most common failure of real publishing: the picture is at an address of the developer's own network (EV3)."""

from __future__ import annotations

import base64
import io
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from pinterest_v5 import InvalidRequestError

if TYPE_CHECKING:
    from pinterest_v5 import Api
    from pytest_pinterest.fake.server import PinterestServer
    from tests.e2e.reports.conftest import Application

LOCAL = "http://minio:9000/uploads/cat.png"


def content() -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (300, 300), "#336699").save(file, "PNG")
    return file.getvalue()


def test_the_application_that_names_its_own_storage_goes_red(signed_in: Application) -> None:
    reply = signed_in.pin(signed_in.board(), media_source={"source_type": "image_url", "url": LOCAL})
    assert (reply.status_code, reply.json()["code"]) == (400, 1)
    assert reply.json()["message"].startswith("Unable to reach the URL")
    assert "Pinterest cannot reach minio" in reply.headers["x-pinterest-mock-hint"]


def test_the_application_that_sends_the_picture_is_green(signed_in: Application) -> None:
    data = base64.b64encode(content()).decode()
    source = {"source_type": "image_base64", "content_type": "image/png", "data": data}
    assert signed_in.pin(signed_in.board(), media_source=source).status_code == 201


@pytest.mark.pinterest(scopes="boards:read boards:write pins:read pins:write")
def test_our_client_sends_bytes_and_says_what_is_wrong_with_an_address(
    pinterest_server: PinterestServer, pinterest_client: Api
) -> None:
    board = pinterest_server.mock.add_board("Ideas")
    assert pinterest_client.pins.create(board.id, content())["media"]["media_type"] == "image"
    with pytest.raises(InvalidRequestError, match="Unable to reach the URL"):
        pinterest_client.pins.create(board.id, LOCAL)
