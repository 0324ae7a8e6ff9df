"""Base64 pictures are decoded: sizes, colour and media block follow from them (P4, P5, P8)."""

from __future__ import annotations

import base64
import io
from typing import Any

import pytest
from PIL import Image

from mockserver import Behaviour

TOO_SMALL = (403, 233, "Your image is too small. Please choose a larger image and try again.")
BROKEN = (403, 235, "Sorry, this image is broken. Please pick a different image.")


@pytest.mark.parametrize(("kind", "content_type"), [("PNG", "image/png"), ("JPEG", "image/jpeg")])
def test_sizes_and_colour_come_from_the_picture(
    publisher: Any, draw: Any, as_base64: Any, kind: str, content_type: str
) -> None:
    pin = publisher.pin(as_base64(draw(800, 1200, "#666666", kind), content_type))
    assert pin["dominant_color"] == "#666666"
    assert pin["creative_type"] == "REGULAR"
    assert pin["media"]["media_type"] == "image"
    sizes = {name: (image["width"], image["height"]) for name, image in pin["media"]["images"].items()}
    assert sizes == {"150x150": (150, 150), "400x300": (400, 300), "600x": (600, 900), "1200x": (800, 1200)}


def test_the_colour_of_most_pixels_dominates(publisher: Any, draw: Any, as_base64: Any) -> None:
    picture = Image.open(io.BytesIO(draw(300, 300, "#ff0000")))
    picture.paste("#0000ff", (0, 0, 300, 100))
    file = io.BytesIO()
    picture.save(file, "PNG")
    assert publisher.pin(as_base64(file.getvalue()))["dominant_color"] == "#ff0000"


def test_a_given_colour_counts(publisher: Any, draw: Any, as_base64: Any) -> None:
    assert publisher.pin(as_base64(draw()), dominant_color="#6E7874")["dominant_color"] == "#6E7874"


def test_what_is_transparent_is_white(publisher: Any, draw: Any, as_base64: Any) -> None:
    assert publisher.pin(as_base64(draw(color=(0, 0, 0, 0))))["dominant_color"] == "#ffffff"


@pytest.mark.parametrize("measures", [(99, 500), (500, 99), (1, 1)])
def test_small_pictures_are_refused(publisher: Any, draw: Any, as_base64: Any, measures: tuple[int, int]) -> None:
    reply = publisher.create_pin(as_base64(draw(*measures)))
    assert reply.refusal == TOO_SMALL
    assert "100" in reply.hint


def test_how_small_is_a_switch(publisher: Any, draw: Any, as_base64: Any) -> None:
    publisher.mock.configure(behaviour=Behaviour(smallest_picture=1))
    assert publisher.create_pin(as_base64(draw(1, 1))).status_code == 201


def test_half_a_picture_is_broken(publisher: Any, draw: Any, as_base64: Any) -> None:
    whole = draw(kind="JPEG")
    assert publisher.create_pin(as_base64(whole[: len(whole) // 2], "image/jpeg")).refusal == BROKEN


@pytest.mark.parametrize("content", [b"no picture at all", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0"])
def test_what_is_no_picture_is_broken(publisher: Any, as_base64: Any, content: bytes) -> None:
    assert publisher.create_pin(as_base64(content)).refusal == BROKEN


def test_broken_base64_is_a_broken_picture(publisher: Any, draw: Any, as_base64: Any) -> None:
    source = as_base64(draw())
    assert publisher.create_pin({**source, "data": source["data"].rstrip("=")[:-1]}).refusal == BROKEN


@pytest.mark.parametrize("wrong", ["data:image/png;base64,{}", "{}\n", "{} "])
def test_base64_comes_plain(publisher: Any, draw: Any, as_base64: Any, wrong: str) -> None:
    source = as_base64(draw())
    status, code, message = publisher.create_pin({**source, "data": wrong.format(source["data"])}).refusal
    assert (status, code) == (400, 1)
    assert message.endswith(r"does not match '^[a-zA-Z0-9+\\/=]+$'")
    assert len(message) < 300


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "BMP", "TIFF", "ICO", "JPEG2000"])
def test_other_formats_are_refused(publisher: Any, draw: Any, as_base64: Any, kind: str) -> None:
    reply = publisher.create_pin(as_base64(draw(kind=kind)))
    assert reply.refusal == (400, 1, "The format of the image is not supported")
    assert kind in reply.hint


def test_no_format_is_loaded_that_pins_do_not_take(
    publisher: Any, draw: Any, as_base64: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Pillow knows 40, which take it a second, and others wait for that."""
    content = draw(kind="WEBP")
    monkeypatch.setattr(Image, "init", lambda: pytest.fail("All formats are loaded."))
    for sent in (content, b"no picture at all", bytes(300)):
        assert publisher.create_pin(as_base64(sent)).status_code in (400, 403)


def test_a_picture_of_very_many_pixels_is_refused_before_it_fills_the_memory(
    publisher: Any, draw: Any, as_base64: Any
) -> None:
    file = io.BytesIO()
    Image.new("1", (8_001, 8_001)).save(file, "PNG")
    assert publisher.create_pin(as_base64(file.getvalue())).refusal == BROKEN


@pytest.mark.parametrize("content_type", ["image/gif", "image/webp", "IMAGE/PNG", ""])
def test_a_content_type_is_jpeg_or_png(publisher: Any, draw: Any, as_base64: Any, content_type: str) -> None:
    status, code, message = publisher.create_pin(as_base64(draw(), content_type)).refusal
    assert (status, code) == (400, 1)
    assert "is not one of ['image/jpeg', 'image/png']" in message


def test_an_uploaded_picture_is_served_as_itself(publisher: Any, draw: Any, as_base64: Any) -> None:
    content = draw(640, 480)
    pin = publisher.pin(as_base64(content))
    address = pin["media"]["images"]["600x"]["url"].replace("/600x/", "/originals/")
    reply = publisher.application.send(address)
    assert reply.mimetype == "image/png"
    assert reply.get_data() == content


def test_the_same_picture_has_the_same_address(publisher: Any, draw: Any, as_base64: Any) -> None:
    first, second = (publisher.pin(as_base64(draw())) for _ in range(2))
    assert first["media"] == second["media"]
    assert first["id"] != second["id"]


def test_a_carousel_of_base64_pictures(publisher: Any, draw: Any) -> None:
    items = [
        {"content_type": "image/png", "data": base64.b64encode(draw(color=color)).decode(), "title": color}
        for color in ("#111111", "#222222")
    ]
    pin = publisher.pin({"source_type": "multiple_image_base64", "items": items, "index": 1})
    assert pin["creative_type"] == "CAROUSEL"
    assert pin["media"]["media_type"] == "multiple_images"
    assert [item["title"] for item in pin["media"]["items"]] == ["#111111", "#222222"]
    assert pin["dominant_color"] == "#222222"


def test_one_broken_picture_spoils_a_carousel(publisher: Any, draw: Any) -> None:
    good = {"content_type": "image/png", "data": base64.b64encode(draw()).decode()}
    bad = {"content_type": "image/png", "data": "AAAA"}
    before = len(publisher.mock.store.blobs)
    reply = publisher.create_pin({"source_type": "multiple_image_base64", "items": [good, bad]})
    assert reply.refusal == BROKEN
    assert len(publisher.mock.store.blobs) == before
