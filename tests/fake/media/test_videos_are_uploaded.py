"""A video from announced to published (M1-M9, Q35)."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlsplit

import pytest

from mockserver import Behaviour

COVER = {"cover_image_url": "https://pictures.example/cover.jpg"}


def video_source(media_id: str, **cover: object) -> dict[str, object]:
    return {"source_type": "video_id", "media_id": media_id, **(cover or COVER)}


def test_registering_tells_where_and_how_to_upload(publisher: Any) -> None:
    """M2, M3."""
    registered = publisher.register()
    assert registered["media_type"] == "video"
    assert re.fullmatch(r"\d{19}", registered["media_id"])
    parameters = registered["upload_parameters"]
    user_id = publisher.mock.default_user.id
    key = rf"uploads/[0-9a-f]{{2}}/[0-9a-f]{{2}}/[0-9a-f]{{2}}/\d+:video:{user_id}:{registered['media_id']}"
    assert re.fullmatch(key, parameters["key"])
    assert parameters["Content-Type"] == "multipart/form-data"
    assert parameters["x-amz-algorithm"] == "AWS4-HMAC-SHA256"
    assert re.fullmatch(r"\d{8}T\d{6}Z", parameters["x-amz-date"])
    assert re.fullmatch(r"ASIA\w{16}/\d{8}/us-east-1/s3/aws4_request", parameters["x-amz-credential"])
    assert {"x-amz-signature", "x-amz-security-token", "policy"} < set(parameters)
    assert all(isinstance(value, str) for value in parameters.values())


def test_the_upload_url_points_at_the_fake(publisher: Any) -> None:
    reply = publisher.send("POST", "media", json={"media_type": "video"}, base_url="http://pinterest.test:8642/")
    assert reply.json["upload_url"].startswith("http://pinterest.test:8642/")


@pytest.mark.parametrize("body", [{}, {"media_type": None}, {"media_type": "image"}, {"media_type": 1}])
def test_only_videos_are_registered(publisher: Any, body: Any) -> None:
    """M1."""
    assert publisher.send("POST", "media", json=body).refusal[:2] == (400, 1)


def test_its_state_follows_the_clock(publisher: Any) -> None:
    """M5."""
    registered = publisher.register()
    assert publisher.status(registered) == "registered"
    publisher.mock.clock.advance(minutes=30)
    assert publisher.status(registered) == "registered"
    assert publisher.upload(registered).status_code == 204
    assert publisher.status(registered) == "processing"
    publisher.mock.clock.advance(seconds=2.9)
    assert publisher.status(registered) == "processing"
    publisher.mock.clock.advance(seconds=0.1)
    assert publisher.status(registered) == "succeeded"


def test_how_long_processing_takes_is_a_switch(publisher: Any) -> None:
    publisher.mock.configure(behaviour=Behaviour(video_processing=600))
    registered = publisher.register()
    publisher.upload(registered)
    publisher.mock.clock.advance(seconds=599)
    assert publisher.status(registered) == "processing"
    publisher.mock.clock.advance(seconds=1)
    assert publisher.status(registered) == "succeeded"


@pytest.mark.parametrize("box", [b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip"])
def test_mp4_mov_and_m4v_are_taken(publisher: Any, box: bytes) -> None:
    """M8."""
    registered = publisher.register()
    publisher.upload(registered, b"\x00\x00\x00\x14" + box + bytes(100))
    publisher.mock.clock.advance(seconds=3)
    assert publisher.status(registered) == "succeeded"


@pytest.mark.parametrize("content", [b"", b"\x1aE\xdf\xa3webm", b"RIFF....AVI LIST", b"\x89PNG\r\n\x1a\n", b"ftyp"])
def test_what_is_no_video_fails_in_processing(publisher: Any, content: bytes) -> None:
    registered = publisher.register()
    assert publisher.upload(registered, content).status_code == 204
    assert publisher.status(registered) == "processing"
    publisher.mock.clock.advance(seconds=3)
    assert publisher.status(registered) == "failed"
    refused = publisher.create_pin(video_source(registered["media_id"]))
    assert refused.refusal[:2] == (400, 1)
    assert "uploaded file" in refused.hint


def test_the_file_part_may_lack_a_file_name(publisher: Any, video: bytes) -> None:
    """M4a: the official sample sends none."""
    registered = publisher.register()
    reply = publisher.post_form({**registered["upload_parameters"], "file": video}, file_name=None)
    assert reply.status_code == 204
    publisher.mock.clock.advance(seconds=3)
    assert publisher.status(registered) == "succeeded"


def test_uploads_are_listed_to_their_owner_newest_first(publisher: Any, stranger: Any) -> None:
    """M6."""
    before = publisher.get("media").body["items"]
    mine, foreign = publisher.register(), stranger.register()
    items = publisher.get("media").body["items"]
    assert items == [{"media_id": mine["media_id"], "media_type": "video", "status": "registered"}, *before]
    assert stranger.get("media").body["items"][0]["media_id"] == foreign["media_id"]


@pytest.mark.parametrize("media_id", ["1", "9" * 19])
def test_an_unknown_upload_is_not_found(publisher: Any, media_id: str) -> None:
    assert publisher.get(f"media/{media_id}").refusal == (404, 404, "Media upload not found")


def test_a_foreign_upload_is_hidden_from_reads_and_refused_to_writes(publisher: Any, stranger: Any) -> None:
    """EA1."""
    media_id = publisher.publishable_video()
    assert stranger.get(f"media/{media_id}").refusal[:2] == (404, 404)
    stranger_pin = stranger.create_pin(video_source(media_id))
    assert stranger_pin.refusal[:2] == (403, 29)


def test_an_upload_is_unknown_in_the_other_environment(publisher: Any, sandboxed: Any) -> None:
    """SB2."""
    assert sandboxed.get(f"media/{publisher.register()['media_id']}").refusal[:2] == (404, 404)


def test_the_published_pin(publisher: Any) -> None:
    """P6."""
    pin = publisher.pin(video_source(publisher.publishable_video()), title="Waves")
    assert pin["creative_type"] == "VIDEO"
    media = pin["media"]
    assert media["media_type"] == "video"
    assert media["duration"] >= 4_000
    assert media["width"] > 0
    assert media["height"] > 0
    assert set(media["images"]) == {"150x150", "400x300", "600x", "1200x"}
    assert publisher.application.send(media["cover_image_url"]).mimetype == "image/jpeg"


def test_a_small_file_can_be_fetched_again(publisher: Any, video: bytes) -> None:
    media = publisher.pin(video_source(publisher.publishable_video()))["media"]
    assert urlsplit(media["video_url"]).path.endswith(".mp4")
    reply = publisher.application.send(media["video_url"])
    assert reply.mimetype == "video/mp4"
    assert reply.get_data() == video
    part = publisher.application.send(media["video_url"], headers={"Range": "bytes=4-7"})
    assert (part.status_code, part.get_data()) == (206, b"ftyp")


def test_a_large_file_cannot(publisher: Any, video: bytes) -> None:
    """The description lets `video_url` be null: not all apps have it."""
    registered = publisher.register()
    publisher.upload(registered, video + bytes(1024**2))
    publisher.mock.clock.advance(seconds=3)
    assert publisher.pin(video_source(registered["media_id"]))["media"]["video_url"] is None


@pytest.mark.parametrize("moment", ["registered", "processing"])
def test_too_early_is_refused(publisher: Any, moment: str) -> None:
    """Q35."""
    registered = publisher.register()
    if moment == "processing":
        publisher.upload(registered)
    refused = publisher.create_pin(video_source(registered["media_id"]))
    assert refused.refusal[:2] == (400, 1)
    assert moment in refused.refusal[2]
    assert f"GET /media/{registered['media_id']}" in refused.hint


def test_an_unknown_upload_cannot_be_published(publisher: Any) -> None:
    assert publisher.create_pin(video_source("12345")).refusal == (404, 404, "Media upload not found")


def test_there_are_three_kinds_of_cover(publisher: Any, draw: Any, as_base64: Any) -> None:
    """P4."""
    media_id = publisher.publishable_video()
    picture = as_base64(draw(color="#123456"))
    data = {"cover_image_content_type": picture["content_type"], "cover_image_data": picture["data"]}
    pins = [
        publisher.pin(video_source(media_id, **cover)) for cover in (COVER, data, {"cover_image_key_frame_time": 0})
    ]
    assert pins[1]["dominant_color"] == "#123456"
    assert len({pin["media"]["cover_image_url"] for pin in pins}) == 3


@pytest.mark.parametrize(
    "cover",
    [
        {"is_standard": True},
        {"cover_image_content_type": "image/png"},
        {"cover_image_data": "AAAA"},
        {**COVER, "cover_image_key_frame_time": 1},
        {**COVER, "cover_image_content_type": "image/png"},
    ],
)
def test_there_is_exactly_one_cover(publisher: Any, cover: dict[str, object]) -> None:
    status, code, message = publisher.create_pin(video_source(publisher.publishable_video(), **cover)).refusal
    assert (status, code) == (400, 1)
    assert "cover_image_url, cover_image_content_type" in message


def test_a_cover_has_the_rules_of_a_picture(publisher: Any, draw: Any, as_base64: Any) -> None:
    media_id = publisher.publishable_video()
    small = as_base64(draw(20, 20))
    cover = {"cover_image_content_type": "image/png", "cover_image_data": small["data"]}
    assert publisher.create_pin(video_source(media_id, **cover)).refusal[:2] == (403, 233)
    assert publisher.create_pin(video_source(media_id, cover_image_url="cover.jpg")).refusal[:2] == (400, 1)
    assert publisher.create_pin(video_source(media_id, cover_image_key_frame_time=-1)).refusal[:2] == (400, 1)


def test_the_sandbox_registers_and_uploads_but_publishes_no_videos(sandboxed: Any) -> None:
    """M9."""
    assert sandboxed.create_pin(video_source(sandboxed.publishable_video())).refusal[:2] == (403, 29)


def test_a_second_upload_replaces_the_first(publisher: Any) -> None:
    registered = publisher.register()
    publisher.upload(registered, b"no video")
    publisher.upload(registered)
    publisher.mock.clock.advance(seconds=3)
    assert publisher.status(registered) == "succeeded"


def test_an_upload_for_a_world_that_is_gone_changes_nothing(publisher: Any) -> None:
    snapshot = publisher.mock.snapshot()
    registered = publisher.register()
    publisher.mock.restore(snapshot)
    assert publisher.upload(registered).status_code == 204
    assert publisher.get(f"media/{registered['media_id']}").status_code == 404
