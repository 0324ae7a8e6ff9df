"""P4: from a path, bytes, a URL, several of them or a media id to the right `media_source`."""

from __future__ import annotations

import base64
import io
import os
from typing import TYPE_CHECKING, Any, cast

import pytest
from werkzeug.datastructures import FileStorage

from pinterest_v5.media.media_source import source_of, video_source
from pinterest_v5.media.upload import ProgressFile

if TYPE_CHECKING:
    from pathlib import Path

PNG = b"\x89PNG\r\n\x1a\n and the rest"
JPEG = b"\xff\xd8\xff\xe0 and the rest"
MP4 = b"\x00\x00\x00\x18ftypmp42 and the rest"


def encoded(content: bytes) -> str:
    return base64.b64encode(content).decode()


@pytest.mark.parametrize(("content", "kind"), [(PNG, "image/png"), (JPEG, "image/jpeg")])
def test_a_picture_is_known_by_its_bytes(content: bytes, kind: str, tmp_path: Path) -> None:
    wanted = {"source_type": "image_base64", "content_type": kind, "data": encoded(content)}
    path = tmp_path / "no-suffix"
    path.write_bytes(content)
    assert source_of(content) == wanted
    assert source_of(path) == wanted
    assert source_of(str(path)) == wanted
    assert source_of(io.BytesIO(content)) == wanted


def test_a_url_is_passed_on() -> None:
    assert source_of("https://example.com/a.jpg") == {"source_type": "image_url", "url": "https://example.com/a.jpg"}


def test_several_pictures_are_a_carousel() -> None:
    urls = ["https://example.com/a.jpg", "https://example.com/b.jpg"]
    assert source_of(urls) == {"source_type": "multiple_image_urls", "items": [{"url": url} for url in urls]}
    files: Any = source_of([PNG, JPEG])
    assert files["source_type"] == "multiple_image_base64"
    assert [item["content_type"] for item in files["items"]] == ["image/png", "image/jpeg"]


def test_a_carousel_of_urls_and_files_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match="URLs alone"):
        source_of(["https://example.com/a.jpg", PNG])


def test_a_ready_media_source_is_left_alone() -> None:
    source: Any = {"source_type": "pin_url"}
    assert source_of(source) is source


def test_a_video_file_has_to_be_uploaded_first() -> None:
    assert source_of(MP4) is None


def test_anything_else_is_refused_with_what_was_expected() -> None:
    with pytest.raises(ValueError, match="5 bytes is neither picture nor video; expected a URL"):
        source_of(b"hello")


@pytest.mark.parametrize("kind", [bytearray, memoryview])
def test_bytes_may_come_in_any_shape(kind: Any) -> None:
    assert source_of(kind(PNG)) == source_of(PNG)
    assert source_of(kind(MP4)) is None


def test_a_file_of_a_web_framework_is_a_file() -> None:
    upload = FileStorage(io.BytesIO(PNG), "photo.png")
    assert source_of(cast("Any", upload)) == source_of(PNG)


@pytest.mark.parametrize(
    ("media", "words"),
    [
        (None, "'NoneType' is not a type of file; expected a path, bytes, or a file that is open in binary mode"),
        (12, "'int' is not a type of file"),
        ((part for part in [PNG]), "'generator' is not a type of file"),
        ([1, 2], "'int' is not a type of file"),
        (io.StringIO("text"), "open it in binary mode"),
    ],
)
def test_what_is_no_file_is_said_to_be_none(media: Any, words: str) -> None:
    with pytest.raises(TypeError, match=words):
        source_of(media)


def test_a_stream_that_cannot_be_read_twice_is_refused() -> None:
    read_end, write_end = os.pipe()
    os.close(write_end)
    with open(read_end, "rb") as stream, pytest.raises(TypeError, match=r"cannot be read twice .*; pass what its read"):
        source_of(stream)


def test_a_url_of_another_kind_is_no_path() -> None:
    with pytest.raises(ValueError, match="not of http or https"):
        source_of("ftp://example.com/photo.jpg")


@pytest.mark.parametrize(
    ("cover", "fields"),
    [
        (None, {"cover_image_key_frame_time": 0}),
        (3, {"cover_image_key_frame_time": 3}),
        ("https://example.com/c.jpg", {"cover_image_url": "https://example.com/c.jpg"}),
        (PNG, {"cover_image_content_type": "image/png", "cover_image_data": encoded(PNG)}),
    ],
)
def test_a_video_has_exactly_one_cover(cover: Any, fields: dict[str, Any]) -> None:
    assert video_source("12", cover) == {"source_type": "video_id", "media_id": "12", **fields}


def test_progress_counts_from_where_the_file_stood() -> None:
    told: list[tuple[int, int]] = []
    file = io.BytesIO(b"skipped" + b"x" * 10)
    file.seek(7)
    watched = ProgressFile(file, lambda sent, size: told.append((sent, size)))
    assert watched.read(4) + watched.read() == b"x" * 10
    assert told == [(4, 10), (10, 10)]
