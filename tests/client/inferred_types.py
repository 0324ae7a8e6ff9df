"""What type checkers infer for both faces. mypy and pyright read this file in the gate; nothing runs it."""

from __future__ import annotations

import sys
from collections.abc import Coroutine
from typing import Any

import httpx  # noqa: TC002 - this file runs nowhere

from pinterest_v5 import Api, AsyncApi
from pinterest_v5.bulk import raise_failures
from pinterest_v5.hashing import hash_user_data
from pinterest_v5.models import Account, Board, ConversionToken, MediaSource, Page, Pin, Token
from pinterest_v5.models.generated import CampaignBatchWriteResponseModel, ConversionEventsDataItems
from pinterest_v5.paging import AsyncPaged, Paged

if sys.version_info >= (3, 11):
    from typing import assert_type
else:
    from typing_extensions import assert_type


def api_returns_answers(api: Api) -> None:
    assert_type(api.get_authorization_url(), tuple[str, str])
    assert_type(api.generate_access_token(response="https://localhost/?code=c0de"), Token)
    assert_type(api.refresh_access_token(), Token)
    assert_type(api.client_credentials_token(["boards:read"]), Token)
    assert_type(api.conversion_token(), ConversionToken)
    assert_type(api.revoke_token("pina_1"), None)
    assert_type(api.request("GET", "ad_accounts"), Any)
    assert_type(api.user_account.get(), Account)
    assert_type(api.boards.get("1"), Board)
    assert_type(api.boards.list(), Paged[Board])
    assert_type(api.pins.get("1"), Pin)
    assert_type(api.pins.create("1", media_source="cat.jpg"), Pin)
    source: MediaSource = {"source_type": "image_url", "url": "https://example.com/cat.jpg", "is_standard": False}
    assert_type(api.pins.create(board_id="1", media_source=source), Pin)
    assert_type(api.pins.save("1", board_id="2"), Pin)
    assert_type(api.pins.list(), Paged[Pin])
    assert_type(api.pins.list().page(), Page[Pin])
    for page in api.pins.list().pages():
        assert_type(page["bookmark"], str | None)
    for board in api.boards.list():
        assert_type(board["name"], str)
    with api as same:
        assert_type(same, Api)


async def async_api_returns_coroutines_of_them(api: AsyncApi) -> None:
    call = assert_type(api.boards.get("1"), Coroutine[Any, Any, Board])
    assert_type(await call, Board)
    assert_type(api.get_authorization_url(), tuple[str, str])
    assert_type(await api.generate_access_token(response="https://localhost/?code=c0de"), Token)
    assert_type(await api.user_account.get(), Account)
    assert_type(api.boards.list(), AsyncPaged[Board])
    assert_type(await api.boards.list(), Page[Board])
    assert_type([pin async for pin in api.pins.list()], list[Pin])
    async for page in api.pins.list().pages():
        assert_type(page["bookmark"], str | None)
    async with api as same:
        assert_type(same, AsyncApi)


def a_pin_is_told_by_its_media(pin: Pin) -> None:
    media = pin["media"]
    if media["media_type"] == "image":
        assert_type(media["images"]["600x"]["width"], int | None)
    elif media["media_type"] == "video":
        assert_type(media.get("duration"), float | None)


def mistakes_are_seen(api: Api, ready: httpx.Client, async_ready: httpx.AsyncClient) -> None:
    Api(http_client=ready)
    AsyncApi(http_client=async_ready)
    Api(http_client=async_ready)  # type: ignore[arg-type]  # that it is refused is what is tried
    AsyncApi(http_client=ready)  # type: ignore[arg-type]  # that it is refused is what is tried
    api.boards.get()  # type: ignore[call-arg]  # that it is refused is what is tried
    api.boards.get(board="1")  # type: ignore[call-arg]  # that it is refused is what is tried
    api.boards.list(privacy="HIDDEN")  # type: ignore[arg-type]  # that it is refused is what is tried
    api.boards.get("1")["nmae"]  # type: ignore[misc]  # that it is refused is what is tried


def helpers_fit_the_calls(api: Api) -> None:
    event: ConversionEventsDataItems = {
        "event_name": "checkout",
        "action_source": "web",
        "event_id": "1",
        "event_time": 1767225600,
        "user_data": hash_user_data({"em": "mika@example.com"}),
    }
    api.conversion_events.create("549755885175", [event])
    made = raise_failures(api.campaigns.create("549755885175", []))
    assert_type(made, CampaignBatchWriteResponseModel)
