"""A picture that Pinterest cannot reach is refused as EV3 has it, without anything being fetched."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from mockserver import PinterestMock

UNREACHABLE = (400, 1, "Unable to reach the URL. Please check the URL and try again.")
ELSEWHERE = [
    "http://localhost:3000/cat.jpg",
    "http://LOCALHOST./cat.jpg",
    "https://pictures.localhost/cat.jpg",
    "http://127.0.0.1/cat.jpg",
    "http://127.1.2.3:9000/cat.jpg",
    "http://[::1]/cat.jpg",
    "http://10.0.0.7/cat.jpg",
    "http://172.16.0.1/cat.jpg",
    "http://192.168.1.20/cat.jpg",
    "http://169.254.169.254/cat.jpg",
    "http://[fe80::1]/cat.jpg",
    "http://[fd00::1]/cat.jpg",
    "http://0.0.0.0/cat.jpg",
    "http://minio:9000/bucket/cat.jpg",
    "http://2130706433/cat.jpg",
]


def image_url(url: str) -> dict[str, str]:
    return {"source_type": "image_url", "url": url}


@pytest.mark.parametrize("url", ELSEWHERE)
def test_5_2_nobody_outside_reaches_it(publisher: Any, url: str) -> None:
    reply = publisher.create_pin(image_url(url))
    assert reply.refusal == UNREACHABLE
    assert "public internet" in reply.hint


@pytest.mark.parametrize("url", ["https://pictures.example/cat.jpg", "http://8.8.8.8/cat.jpg", "http://a.b:8080/c.png"])
def test_what_could_be_on_the_internet_is_taken(publisher: Any, url: str) -> None:
    assert publisher.create_pin(image_url(url)).status_code == 201


@pytest.mark.parametrize(
    "media_source",
    [
        {"source_type": "multiple_image_urls", "items": [{"url": "https://a.example/1.jpg"}, {"url": ELSEWHERE[0]}]},
        {"source_type": "video_id", "media_id": "1", "cover_image_url": ELSEWHERE[0]},
    ],
)
def test_every_picture_has_to_be_reachable(publisher: Any, media_source: dict[str, Any]) -> None:
    if "media_id" in media_source:
        media_source = {**media_source, "media_id": publisher.publishable_video()}
    assert publisher.create_pin(media_source).refusal == UNREACHABLE


def test_the_mocks_own_pictures_are_taken_and_its_404s_are_not(publisher: Any) -> None:
    own = publisher.pin(image_url("https://pictures.example/cat.jpg"))["media"]["images"]["600x"]["url"]
    assert own.startswith("http://localhost/pinimg/")
    assert publisher.create_pin(image_url(own)).status_code == 201
    for nothing in ("http://localhost/cat.jpg", f"http://localhost/pinimg/600x/aa/bb/cc/{'c' * 31}.jpg"):
        reply = publisher.create_pin(image_url(nothing))
        assert reply.refusal == UNREACHABLE
        assert "404" in reply.hint


def test_5_3_the_board_is_looked_at_first(publisher: Any) -> None:
    """The dead picture in the same request was not reported."""
    reply = publisher.create_pin(image_url(ELSEWHERE[0]), board_id="549755885175")
    assert reply.refusal[:2] == (404, 40)


def test_it_can_be_switched_off(mock: PinterestMock, publisher: Any) -> None:
    mock.behave(unreachable_pictures="accept")
    assert publisher.create_pin(image_url(ELSEWHERE[0])).status_code == 201
