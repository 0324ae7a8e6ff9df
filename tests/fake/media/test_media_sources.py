"""Every kind of `media_source`, and what is refused (P4, EV1)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

INVALID_URL = (
    400,
    1,
    "Whoops! It looks like you entered an invalid URL. Try creating a Pin again with a valid URL.",
)
CAT = "https://pictures.example/cat.jpg"


def test_a_stand_in_takes_the_place_of_a_picture_at_a_url(publisher: Any) -> None:
    pin = publisher.pin({"source_type": "image_url", "url": CAT})
    assert list(pin["media"]["images"]) == ["150x150", "400x300", "600x", "1200x"]
    assert pin["dominant_color"].startswith("#")


def test_the_same_url_gives_the_same_picture(publisher: Any) -> None:
    pins = [publisher.pin({"source_type": "image_url", "url": CAT}) for _ in range(2)]
    other = publisher.pin({"source_type": "image_url", "url": f"{CAT}?v=2"})
    assert pins[0]["media"] == pins[1]["media"] != other["media"]


def test_what_the_official_sdk_sends_beside_a_url_is_not_looked_at(publisher: Any) -> None:
    """Its integration tests and samples send both with every URL, whatever the picture is."""
    bare = publisher.pin({"source_type": "image_url", "url": CAT})
    sent = {"source_type": "image_url", "url": CAT, "content_type": "image/jpeg", "data": "string"}
    assert publisher.pin(sent)["media"] == bare["media"]


@pytest.mark.parametrize("size", ["150x150", "1200x"])
def test_the_address_of_a_picture_of_the_mock_gives_that_picture(
    publisher: Any, draw: Callable[..., bytes], as_base64: Callable[..., dict[str, str]], size: str
) -> None:
    """What copies a Pin sends the address that an answer gave it."""
    for source in (as_base64(draw(color="red")), {"source_type": "image_url", "url": CAT}):
        pin = publisher.pin(source)
        copy = publisher.pin({"source_type": "image_url", "url": pin["media"]["images"][size]["url"]})
        assert copy["media"] == pin["media"]
        assert copy["dominant_color"] == pin["dominant_color"]


def test_an_address_that_only_looks_like_one_of_the_mock_gives_a_stand_in(publisher: Any) -> None:
    urls = [f"https://i.example/600x/aa/aa/aa/{'a' * 31}{last}.jpg" for last in "ab"]
    pins = [publisher.pin({"source_type": "image_url", "url": url}) for url in urls]
    assert pins[0]["media"] != pins[1]["media"]


@pytest.mark.parametrize(
    "url",
    [
        "",
        "cat.jpg",
        "ftp://a.example/cat.jpg",
        "https://",
        "https:///cat.jpg",
        "http://a b.example/",
        "data:image/png;a",
    ],
)
def test_a_url_names_a_host_over_http(publisher: Any, url: str) -> None:
    assert publisher.create_pin({"source_type": "image_url", "url": url}).refusal == INVALID_URL


def test_a_carousel_of_urls(publisher: Any) -> None:
    items = [{"url": f"{CAT}?{number}", "title": f"Cat {number}", "link": "https://a.example/"} for number in range(5)]
    pin = publisher.pin({"source_type": "multiple_image_urls", "items": items})
    assert pin["media"]["media_type"] == "multiple_images"
    assert [item["title"] for item in pin["media"]["items"]] == [f"Cat {number}" for number in range(5)]
    assert {item["item_type"] for item in pin["media"]["items"]} == {"image"}


@pytest.mark.parametrize(("count", "bound"), [(0, "minItems=2"), (1, "minItems=2"), (6, "maxItems=5")])
def test_a_carousel_has_two_to_five_pictures(publisher: Any, count: int, bound: str) -> None:
    source = {"source_type": "multiple_image_urls", "items": [{"url": CAT}] * count}
    status, code, message = publisher.create_pin(source).refusal
    assert (status, code) == (400, 1)
    assert bound in message


@pytest.mark.parametrize("index", [2, -1, "1", True, 1.0])
def test_the_index_counts_the_pictures_of_a_carousel(publisher: Any, index: Any) -> None:
    source = {"source_type": "multiple_image_urls", "items": [{"url": CAT}] * 2, "index": index}
    assert publisher.create_pin(source).refusal[:2] == (400, 1)


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ({}, "'source_type' is a required property"),
        ({"source_type": None}, "'source_type' is a required property"),
        ({"source_type": "gif"}, "'gif' is not one of"),
        ({"source_type": 3}, "3 is not"),
        ({"source_type": "image_url"}, "'url' is a required property"),
        ({"source_type": "image_url", "url": None}, "'url' is a required property"),
        ({"source_type": "image_url", "url": 7}, "7 is not of type 'string'"),
        ({"source_type": "image_url", "url": CAT, "is_standard": "yes"}, "'yes' is not of type 'boolean'"),
        ({"source_type": "image_url", "url": CAT, "media_id": "1"}, "'media_id' was unexpected"),
        ({"source_type": "image_base64"}, "'content_type' is a required property"),
        ({"source_type": "image_base64", "content_type": "image/png"}, "'data' is a required property"),
        ({"source_type": "multiple_image_urls"}, "'items' is a required property"),
        ({"source_type": "multiple_image_urls", "items": "x"}, "'x' is not of type 'array'"),
        ({"source_type": "multiple_image_urls", "items": [1, 2]}, "1 is not of type 'object'"),
        ({"source_type": "multiple_image_urls", "items": [{}, {}]}, "'url' is a required property"),
        ({"source_type": "video_id"}, "'media_id' is a required property"),
        ({"source_type": "video_id", "media_id": "a1"}, r"'a1' does not match '^\\d+$'"),
        ({"source_type": "video_id", "media_id": 5}, "5 is not of type 'string'"),
        ([], "is not of type 'object'"),
    ],
)
def test_what_is_wrong_is_said(publisher: Any, source: Any, words: str) -> None:
    status, code, message = publisher.create_pin(source).refusal
    assert (status, code) == (400, 1)
    assert message.startswith("Invalid request: ")
    assert words in message


def test_null_means_absent(publisher: Any) -> None:
    publisher.pin({"source_type": "image_url", "url": CAT, "is_standard": None, "media_id": None})


def test_product_pins_from_a_url_are_in_beta(publisher: Any) -> None:
    refusal = publisher.create_pin({"source_type": "pin_url"}, link="https://shop.example/1").refusal
    assert refusal[:2] == (401, 3)


def test_product_pins_from_a_url_show_the_page_that_they_link_to(publisher: Any) -> None:
    publisher.mock.grant_feature("pin_url")
    source = {"source_type": "pin_url", "is_affiliate_link": True}
    pin = publisher.pin(source, link="https://shop.example/1")
    assert pin["media"]["media_type"] == "image"
    assert "'link' is a required property" in publisher.create_pin(source).refusal[2]


@pytest.mark.parametrize(
    ("source", "refusal"),
    [
        ({"source_type": "pin_url"}, (401, 3)),
        ({"source_type": "video_id", "media_id": "1"}, (400, 1)),
        ({"source_type": "video_id", "media_id": "1", "cover_image_data": "AAAA"}, (400, 1)),
        ({"source_type": "multiple_image_urls", "items": [{"url": CAT}] * 2, "index": 2}, (400, 1)),
    ],
)
def test_5_1_a_media_source_is_right_before_the_board_is_looked_for(
    publisher: Any, source: Any, refusal: tuple[int, int]
) -> None:
    assert publisher.create_pin(source, board_id="999").refusal[:2] == refusal


def test_5_1_so_is_what_the_sandbox_takes(sandboxed: Any) -> None:
    video = {"source_type": "video_id", "media_id": "1", "cover_image_key_frame_time": 0}
    assert sandboxed.create_pin(video, board_id="999").refusal[:2] == (403, 29)


@pytest.mark.parametrize("source_type", ["multiple_image_urls", "multiple_image_base64"])
@pytest.mark.parametrize(
    ("field", "refusal"),
    [
        ({"titel": "Cat"}, (400, 1, "Invalid request: Additional properties are not allowed ('titel' was unexpected)")),
        ({"link": "cats"}, INVALID_URL),
        ({"title": 1}, (400, 1, "Invalid request: 1 is not of type 'string'")),
    ],
)
def test_each_picture_of_a_carousel_is_checked_like_a_pin(
    publisher: Any,
    draw: Callable[..., bytes],
    as_base64: Callable[..., dict[str, str]],
    source_type: str,
    field: Any,
    refusal: Any,
) -> None:
    encoded = as_base64(draw())
    del encoded["source_type"]
    item = {"url": CAT} if source_type == "multiple_image_urls" else encoded
    source = {"source_type": source_type, "items": [item, {**item, **field}]}
    assert publisher.create_pin(source).refusal == refusal


def test_an_empty_text_of_a_picture_is_none(publisher: Any) -> None:
    items = [{"url": CAT, "title": "", "description": "", "link": ""}, {"url": CAT}]
    first, second = publisher.pin({"source_type": "multiple_image_urls", "items": items})["media"]["items"]
    assert first == second
