"""The addresses of pictures in answers point at the fake, which serves an image of exactly that size (P5)."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

if TYPE_CHECKING:
    from collections.abc import Iterator

ADDRESS = re.compile(r"/pinimg/[0-9a-zA-Z_]+/(..)/(..)/(..)/\1\2\3[0-9a-f]{26}\.jpg")


def every_url(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        yield from (found for part in value.values() for found in every_url(part))
    elif isinstance(value, list):
        yield from (found for part in value for found in every_url(part))
    elif isinstance(value, str) and "/pinimg/" in value:
        yield value


def fetch(publisher: Any, url: str) -> Image.Image:
    assert ADDRESS.fullmatch(urlsplit(url).path)
    reply = publisher.application.send(url)
    assert reply.status_code == 200
    picture = Image.open(io.BytesIO(reply.get_data()))
    assert Image.MIME[picture.format or ""] == reply.mimetype
    return picture


def test_every_size_of_every_kind_of_pin(publisher: Any) -> None:
    """The seeded world has pictures, carousels and videos."""
    pins = publisher.get("pins").body["items"]
    by_type = {pin["media"]["media_type"]: pin["media"] for pin in pins}
    assert set(by_type) == {"image", "multiple_images", "video"}
    blocks = [by_type["image"]["images"], by_type["video"]["images"]]
    blocks += [item["images"] for item in by_type["multiple_images"]["items"]]
    for block in blocks:
        for image in block.values():
            assert fetch(publisher, image["url"]).size == (image["width"], image["height"])


def test_every_other_address_in_answers(publisher: Any) -> None:
    """Covers and thumbnails of boards, covers of videos, pictures of people."""
    urls = [*every_url(publisher.get("user_account").body), *every_url(publisher.get("boards").body)]
    urls += [pin["media"].get("cover_image_url") for pin in publisher.get("pins").body["items"]]
    sizes = {urlsplit(url).path.split("/")[2]: fetch(publisher, url).size for url in urls if url}
    originals = sizes.pop("originals")
    assert originals > (600, 600)
    assert sizes == {"600x600_R": (600, 600), "400x300": (400, 300), "150x150": (150, 150)}


def test_a_picture_shows_its_dominant_colour(publisher: Any) -> None:
    pins = publisher.get("pins").body["items"]
    pin = next(pin for pin in pins if pin["media"]["media_type"] == "image")
    picture = fetch(publisher, pin["media"]["images"]["600x"]["url"]).convert("RGB")
    shown = picture.getpixel((picture.width // 2, picture.height // 2))
    wanted = tuple(bytes.fromhex(pin["dominant_color"][1:]))
    assert isinstance(shown, tuple)
    assert max(abs(a - b) for a, b in zip(shown, wanted, strict=True)) < 8


@given(
    width=st.integers(100, 700),
    height=st.integers(100, 700),
    kind=st.sampled_from(["PNG", "JPEG"]),
    mode=st.sampled_from(["RGB", "L", "1", "CMYK", "RGBA", "P", "LA"]),
)
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_uploaded_pictures_of_any_shape_and_mode(
    publisher: Any, as_base64: Any, width: int, height: int, kind: str, mode: str
) -> None:
    if (kind, mode) in {("PNG", "CMYK"), ("JPEG", "RGBA"), ("JPEG", "P"), ("JPEG", "LA")}:
        mode = "RGB"
    file = io.BytesIO()
    Image.new(mode, (width, height)).save(file, kind)
    pin = publisher.pin(as_base64(file.getvalue(), Image.MIME[kind]))
    for image in pin["media"]["images"].values():
        assert fetch(publisher, image["url"]).size == (image["width"], image["height"])
        assert image["width"] <= max(width, 400)


def test_fetching_needs_no_token_and_may_be_kept_for_ever(publisher: Any) -> None:
    url = next(every_url(publisher.get("pins").body))
    whole = publisher.application.send(url)
    assert "immutable" in whole.headers["Cache-Control"]
    head = publisher.application.send(url, "HEAD")
    assert head.status_code == 200
    assert head.get_data() == b""
    assert head.headers["Content-Length"] == str(len(whole.get_data()))
    again = publisher.application.send(url, headers={"If-None-Match": whole.headers["ETag"]})
    assert again.status_code == 304


def test_the_same_address_always_shows_the_same(publisher: Any) -> None:
    url = next(every_url(publisher.get("pins").body))
    assert publisher.application.send(url).get_data() == publisher.application.send(url).get_data()


@pytest.mark.parametrize(
    "path",
    [
        "",
        "600x/",
        "600x/aa/bb/cc/aabbcc.jpg",
        "600x/aa/bb/cc/aabbcc00000000000000000000000000.jpg",
        "../../etc/passwd",
        "videos/720p/aa/bb/cc/aabbcc00000000000000000000000000.mp4",
    ],
)
def test_an_address_that_was_never_given_is_not_found(publisher: Any, path: str) -> None:
    assert publisher.application.send(f"/pinimg/{path}").refusal[0] == 404


def test_only_known_sizes_are_served(publisher: Any) -> None:
    url = next(url for url in every_url(publisher.get("pins").body) if "/600x/" in url)
    assert publisher.application.send(url.replace("/600x/", "/601x/")).status_code == 404
    assert publisher.application.send(url.replace("/600x/", "/videos/720p/")).status_code == 404
    assert publisher.application.send(url.replace(".jpg", ".mp4")).status_code == 404


def test_pictures_are_only_to_be_fetched(publisher: Any) -> None:
    url = next(every_url(publisher.get("pins").body))
    assert publisher.application.send(url, "DELETE").status_code == 405


WHOLE = (200, None)
RANGES = {
    "bytes=0-9": (206, "bytes 0-9/{}"),
    "bytes=99999999-": (416, "bytes */{}"),
    "bytes=5-2": (416, "bytes */{}"),
    "bytes=0-1,5-6": WHOLE,
    "lines=1-2": WHOLE,
    "nonsense": WHOLE,
}


@pytest.mark.parametrize("asked", RANGES)
def test_a_part_of_a_picture_as_http_has_it(publisher: Any, asked: str) -> None:
    """RFC 9110 sections 14.2 and 15.5.17."""
    url = next(every_url(publisher.pin({"source_type": "image_url", "url": "https://a.example/cat.jpg"})))
    size = len(publisher.application.send(url).get_data())
    reply = publisher.application.send(url, headers={"Range": asked})
    status, said = RANGES[asked]
    assert (reply.status_code, reply.headers.get("Content-Range")) == (status, said and said.format(size))
    assert status == 416 or reply.headers["Accept-Ranges"] == "bytes"
    assert len(reply.get_data()) == {200: size, 206: 10, 416: 0}[status]
