"""An uploaded picture is kept for as long as a Pin shows it, in production or in the sandbox."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.fake.media.conftest import Publisher

if TYPE_CHECKING:
    from collections.abc import Callable

    Draw = Callable[..., bytes]
    AsBase64 = Callable[..., dict[str, str]]


def status_of(publisher: Publisher, pin: dict[str, Any]) -> int:
    address = pin["media"]["images"]["600x"]["url"].removeprefix("http://localhost")
    status: int = publisher.application.send(address).status_code
    return status


@pytest.fixture
def pin(publisher: Publisher, draw: Draw, as_base64: AsBase64) -> dict[str, Any]:
    return publisher.pin(as_base64(draw()))


def test_with_the_pin(publisher: Publisher, pin: dict[str, Any]) -> None:
    assert status_of(publisher, pin) == 200
    assert publisher.send("DELETE", f"pins/{pin['id']}").status_code == 204
    assert status_of(publisher, pin) == 404
    assert list(publisher.mock.store.blobs) == []


def test_with_the_board(publisher: Publisher, pin: dict[str, Any]) -> None:
    assert publisher.send("DELETE", f"boards/{pin['board_id']}").status_code == 204
    assert list(publisher.mock.store.blobs) == []


def test_with_all_of_a_carousel(publisher: Publisher, draw: Draw, as_base64: AsBase64) -> None:
    items = [as_base64(draw(color=color)) for color in ("#112233", "#445566")]
    items = [{name: item[name] for name in ("content_type", "data")} for item in items]
    carousel = publisher.pin({"source_type": "multiple_image_base64", "items": items})
    assert len(publisher.mock.store.blobs) == 2
    publisher.send("DELETE", f"pins/{carousel['id']}")
    assert list(publisher.mock.store.blobs) == []


def test_not_before_the_last_that_was_saved_or_shows_the_same(
    publisher: Publisher, pin: dict[str, Any], draw: Draw, as_base64: AsBase64
) -> None:
    sandbox = Publisher(publisher.application, "sandbox")
    others = [
        (publisher, publisher.send("POST", f"pins/{pin['id']}/save", json={"board_id": pin["board_id"]}).json),
        (publisher, publisher.pin({"source_type": "image_url", "url": pin["media"]["images"]["1200x"]["url"]})),
        (sandbox, sandbox.pin(as_base64(draw()))),
    ]
    publisher.send("DELETE", f"pins/{pin['id']}")
    for owner, other in others:
        assert status_of(publisher, other) == 200
        assert owner.send("DELETE", f"pins/{other['id']}").status_code == 204
    assert list(publisher.mock.store.blobs) == []


def test_it_comes_back_with_the_pin(publisher: Publisher, pin: dict[str, Any]) -> None:
    snapshot = publisher.mock.snapshot()
    publisher.send("DELETE", f"pins/{pin['id']}")
    publisher.mock.restore(snapshot)
    assert status_of(publisher, pin) == 200


def test_it_stays_where_the_deletion_is_refused(publisher: Publisher, stranger: Publisher, pin: dict[str, Any]) -> None:
    assert stranger.send("DELETE", f"pins/{pin['id']}").status_code >= 400
    assert status_of(publisher, pin) == 200


def test_a_video_stays_with_its_upload(publisher: Publisher, draw: Draw, as_base64: AsBase64) -> None:
    media_id = publisher.publishable_video()
    cover = as_base64(draw())
    source = {
        "source_type": "video_id",
        "media_id": media_id,
        "cover_image_content_type": cover["content_type"],
        "cover_image_data": cover["data"],
    }
    first = publisher.pin(source)
    publisher.send("DELETE", f"pins/{first['id']}")
    assert [blob.content_type for blob in publisher.mock.store.blobs] == ["video/mp4"]
    assert publisher.create_pin(source).status_code == 201


def test_a_picture_that_some_pin_shows_is_not_looked_at_again(
    publisher: Publisher, pin: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mockserver.storage.images._look_at", lambda *_: pytest.fail("It was looked at."))
    copy = publisher.pin({"source_type": "image_url", "url": pin["media"]["images"]["600x"]["url"]})
    assert copy["dominant_color"] == pin["dominant_color"]
    assert copy["media"]["images"] == pin["media"]["images"]
