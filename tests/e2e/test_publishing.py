"""From login to a published video Pin, with our client against our fake, in process and over a socket."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from pinterest_v5 import Api, AsyncApi
from pinterest_v5.errors import ForbiddenError, MediaError, NotFoundError

if TYPE_CHECKING:
    from pathlib import Path

    from pinterest_v5.models import Token
    from pytest_pinterest.fake.consent import Consent
    from pytest_pinterest.fake.server import PinterestServer

SCOPES = "boards:read boards:write pins:read pins:write user_accounts:read"
VIDEO = b"\x00\x00\x00\x18ftypmp42" + bytes(200_000)

pytestmark = pytest.mark.pinterest(scopes=SCOPES)


def picture(color: str) -> bytes:
    content = io.BytesIO()
    Image.new("RGB", (900, 600), color).save(content, "PNG")
    return content.getvalue()


def test_a_picture_is_published_as_it_looks(pinterest_client: Api) -> None:
    board = pinterest_client.boards.create("Holidays")
    pin = pinterest_client.pins.create(board["id"], picture("#336699"), title="The sea")
    assert pin["media"]["media_type"] == "image"
    assert pin["media"]["images"]["600x"]["height"] == 400
    assert pin.get("dominant_color") == "#336699"
    assert [one["title"] for one in pinterest_client.boards.list_pins(board["id"])] == ["The sea"]
    assert pinterest_client.boards.get(board["id"]).get("pin_count") == 1


def test_a_video_is_uploaded_waited_for_and_published(pinterest_client: Api, tmp_path: Path) -> None:
    """M1 to M7."""
    clip = tmp_path / "clip.mp4"
    clip.write_bytes(VIDEO)
    told: list[tuple[int, int]] = []
    board = next(iter(pinterest_client.boards.list()))
    pin = pinterest_client.pins.create(board["id"], clip, cover=picture("red"), progress=lambda *at: told.append(at))
    assert pin.get("creative_type") == "VIDEO"
    assert told[-1] == (len(VIDEO), len(VIDEO))
    newest = next(iter(pinterest_client.media.list()))
    assert newest["status"] == "succeeded"


def test_the_steps_one_by_one_over_a_socket(pinterest_server: PinterestServer, pinterest_client: Api) -> None:
    """M10 of the checklist: the file goes elsewhere, without a bearer, last."""
    token = pinterest_client.access_token
    with Api(access_token=token, api_url=pinterest_server.url) as api:
        upload = api.media.register()
        assert upload["upload_url"].startswith(pinterest_server.url)
        api.media.upload(upload, VIDEO)
        pinterest_server.mock.clock.advance(hours=1)
        assert api.media.wait(upload["media_id"])["status"] == "succeeded"


def test_what_is_no_video_fails_in_processing(pinterest_client: Api) -> None:
    upload = pinterest_client.media.register()
    pinterest_client.media.upload(upload, b"not a video at all")
    with pytest.raises(MediaError, match="could not process"):
        pinterest_client.media.wait(upload["media_id"])


def test_a_wait_ends_at_its_deadline(pinterest_client: Api) -> None:
    upload = pinterest_client.media.register()
    with pytest.raises(MediaError, match="still registered after"):
        pinterest_client.media.wait(upload["media_id"], deadline=5)


def test_the_storage_refuses_a_forged_signature_in_its_own_words(pinterest_client: Api) -> None:
    upload = pinterest_client.media.register()
    upload["upload_parameters"]["x-amz-signature"] = "0" * 64
    with pytest.raises(MediaError, match="SignatureDoesNotMatch"):
        pinterest_client.media.upload(upload, VIDEO)


@pytest.mark.pinterest(scopes=SCOPES, tier="trial")
def test_trial_access_may_not_publish_in_production(pinterest_client: Api) -> None:
    """L7."""
    board = next(iter(pinterest_client.boards.list()))
    with pytest.raises(ForbiddenError, match="API Sandbox"):
        pinterest_client.pins.create(board["id"], "https://example.com/a.jpg")


def test_saved_moved_and_deleted(pinterest_client: Api) -> None:
    first = pinterest_client.boards.create("First")
    section = pinterest_client.boards.create_section(first["id"], "Part")
    pin = pinterest_client.pins.create(first["id"], "https://example.com/a.jpg", board_section_id=section["id"])
    saved = pinterest_client.pins.save(pin["id"], first["id"])
    assert saved.get("parent_pin_id") == pin["id"]
    assert pinterest_client.pins.update(saved["id"], title="Renamed")["title"] == "Renamed"
    assert pinterest_client.pins.delete(pin["id"]) is None
    assert list(pinterest_client.boards.list_section_pins(first["id"], section["id"])) == []
    pinterest_client.boards.delete(first["id"])
    with pytest.raises(NotFoundError):
        pinterest_client.pins.get(saved["id"])


@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_asynchronously_from_login_to_video(
    async_pinterest_api: AsyncApi, pinterest_consent: Consent, anyio_backend: str
) -> None:
    url, _ = async_pinterest_api.get_authorization_url()
    token: Token = await async_pinterest_api.generate_access_token(response=pinterest_consent(url))
    assert token["scope"] == SCOPES
    board = await async_pinterest_api.boards.create("Clips")
    pin = await async_pinterest_api.pins.create(board["id"], VIDEO)
    assert [one["id"] async for one in async_pinterest_api.boards.list_pins(board["id"])] == [pin["id"]]
