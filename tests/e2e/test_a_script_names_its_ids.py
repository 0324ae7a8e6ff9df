"""A script that names board, Pin and tokens runs unmodified, in Pinterest's own client, on a world that has them."""

from __future__ import annotations

import base64
import io
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import httpx
import pytest
from openapi_generated.pinterest_client import ApiClient, Configuration
from openapi_generated.pinterest_client.api.boards_api import BoardsApi
from openapi_generated.pinterest_client.api.media_api import MediaApi
from openapi_generated.pinterest_client.api.pins_api import PinsApi
from openapi_generated.pinterest_client.exceptions import NotFoundException
from openapi_generated.pinterest_client.models import (
    Board,
    InlineObject1,
    MediaUploadRequest,
    OauthAccessTokenResponse,
    PinCreate,
)
from PIL import Image

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from mockserver.model.records import App
    from pytest_pinterest.fake.server import PinterestServer

APP_ID, APP_SECRET = "1512345", "not-a-secret"
BOARD, PIN = "1097963652843000001", "1097963584125000001"
TOKEN, REFRESH_TOKEN = "pina_OFTHETOKENFILE", "pinr_OFTHETOKENFILE"
SCOPES = "boards:read boards:write pins:read pins:write user_accounts:read"
WORLD = {
    "users": [{"username": "mika", "account_type": "BUSINESS"}],
    "apps": [{"id": APP_ID, "secret": APP_SECRET, "owner": "mika"}],
    "boards": [{"id": BOARD, "name": "Tequila", "owner": "mika"}],
    "pins": [{"id": PIN, "board": "Tequila", "title": "Agave"}, *({"board": "Tequila"} for _ in range(4))],
    "access_tokens": [{"token": TOKEN, "user": "mika", "scopes": SCOPES}],
    "refresh_tokens": [{"token": REFRESH_TOKEN, "user": "mika", "scopes": SCOPES}],
}

pytestmark = pytest.mark.pinterest(world=WORLD)


@pytest.fixture
def sdk(pinterest_server: PinterestServer) -> Iterator[ApiClient]:
    with ApiClient(Configuration(host=pinterest_server.url_for("/v5"), access_token=TOKEN)) as client:
        yield client


def picture() -> str:
    content = io.BytesIO()
    Image.new("RGB", (900, 600), "#336699").save(content, "PNG")
    return base64.b64encode(content.getvalue()).decode()


def test_the_board_and_the_pin_are_there(sdk: ApiClient) -> None:
    assert BoardsApi(sdk).boards_get(BOARD).name == "Tequila"
    pin = PinsApi(sdk).pins_get(PIN)
    assert (pin.board_id, pin.title) == (BOARD, "Agave")


def test_every_page_is_walked_with_raw_bookmarks(sdk: ApiClient) -> None:
    seen: list[str] = []
    page: Any = PinsApi(sdk).pins_list(page_size=2)
    for _ in range(3):
        seen += [pin["id"] for pin in page["items"]]
        if page["bookmark"] is None:
            break
        page = PinsApi(sdk).pins_list(page_size=2, bookmark=page["bookmark"])
    assert page["bookmark"] is None
    assert len(seen) == len(set(seen)) == 5


@pytest.mark.parametrize(
    "source",
    [
        {"source_type": "image_url", "url": "https://example.com/agave.jpg"},
        {"source_type": "image_base64", "content_type": "image/png", "data": picture()},
    ],
    ids=lambda source: str(source["source_type"]),
)
def test_a_pin_is_made_saved_and_deleted(sdk: ApiClient, source: dict[str, str]) -> None:
    board = BoardsApi(sdk).boards_create(Board(name="Copies"))
    pin = PinsApi(sdk).pins_create(PinCreate(board_id=board.id, title="A copy", media_source=source))
    saved = PinsApi(sdk).pins_save(pin.id, InlineObject1(board_id=BOARD, board_section_id=None))
    assert (saved.board_id, saved.parent_pin_id) == (BOARD, pin.id)
    PinsApi(sdk).pins_delete(pin.id)
    with pytest.raises(NotFoundException, match="Pin not found"):
        PinsApi(sdk).pins_get(pin.id)
    BoardsApi(sdk).boards_delete(board.id)
    with pytest.raises(NotFoundException, match="Board not found"):
        BoardsApi(sdk).boards_get(board.id)


def test_a_video_is_uploaded_and_published(sdk: ApiClient, pinterest_server: PinterestServer) -> None:
    """M4a: the file part has no filename, as in Pinterest's own sample."""
    upload = MediaApi(sdk).media_create(MediaUploadRequest(media_type="video"))
    parameters = sdk.sanitize_for_serialization(upload)["upload_parameters"]
    file = b"\x00\x00\x00\x18ftypmp42" + bytes(1_000_000)
    stored = httpx.post(upload.upload_url, data=parameters, files={"file": (None, file)}, trust_env=False)
    assert stored.status_code == 204
    pinterest_server.mock.clock.advance(hours=1)
    assert str(MediaApi(sdk).media_get(upload.media_id).status) == "succeeded"
    source = {
        "source_type": "video_id",
        "media_id": upload.media_id,
        "cover_image_url": "https://example.com/cover.jpg",
    }
    pin = PinsApi(sdk).pins_create(PinCreate(board_id=BOARD, media_source=source))
    assert pin.board_id == BOARD


def test_its_models_read_every_token(
    pinterest_app: App, pinterest_server: PinterestServer, browse: Callable[[str], str]
) -> None:
    """`response_type` tells the three answers apart (T14): without it, or with a number as a text, the models raise."""
    redirect_uri = pinterest_app.redirect_uris[0]
    asked = {
        "consumer_id": APP_ID,
        "redirect_uri": redirect_uri,
        "response_type": "code",
        "refreshable": "True",
        "scope": SCOPES,
    }
    redirect = browse(f"{pinterest_server.url_for('/oauth/')}?{urlencode(asked)}")
    code = redirect.partition("=")[2]  # as a shell sample cuts it (A25)
    for form in (
        {"grant_type": "authorization_code", "code": code, "redirect_uri": redirect_uri},
        {"grant_type": "refresh_token", "refresh_token": REFRESH_TOKEN, "refresh_on": "True"},
        {"grant_type": "client_credentials", "scope": SCOPES},
    ):
        answer = httpx.post(
            pinterest_server.url_for("/v5/oauth/token"), auth=(APP_ID, APP_SECRET), data=form, trust_env=False
        )
        model: Any = OauthAccessTokenResponse(_configuration=Configuration(), **answer.json())
        assert model.response_type == form["grant_type"]
        assert model.access_token != TOKEN
