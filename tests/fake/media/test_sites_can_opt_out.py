"""From a site that has opted out nobody makes Pins, neither by link nor by picture (EV4)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from mockserver import PinterestMock

if TYPE_CHECKING:
    from pathlib import Path

REFUSED = (400, 1, "Sorry! This site doesn't allow you to save Pins.")
PICTURE = {"source_type": "image_url", "url": "https://pictures.example/cat.jpg"}
FROM_THE_SITE = "https://shop.example/cat.jpg"


@pytest.mark.parametrize(
    ("media_source", "others"),
    [
        ({"source_type": "image_url", "url": FROM_THE_SITE}, {}),
        ({"source_type": "image_url", "url": "http://cdn.SHOP.example.:8080/cat.jpg"}, {}),
        (PICTURE, {"link": "https://shop.example/chair"}),
        ({"source_type": "multiple_image_urls", "items": [PICTURE["url"], FROM_THE_SITE]}, {}),
        ({"source_type": "video_id", "cover_image_url": FROM_THE_SITE}, {}),
    ],
    ids=["picture", "host below", "link", "carousel", "cover"],
)
def test_every_pin_of_it_is_refused(publisher: Any, media_source: dict[str, Any], others: dict[str, str]) -> None:
    if "items" in media_source:
        media_source = {**media_source, "items": [{"url": url} for url in media_source["items"]]}
    if "cover_image_url" in media_source:
        media_source = {**media_source, "media_id": publisher.publishable_video()}
    publisher.mock.opt_out_site("Shop.example")
    reply = publisher.create_pin(media_source, **others)
    assert reply.refusal == REFUSED
    assert "opt_in_site" in reply.hint
    publisher.mock.opt_in_site("shop.example")
    assert publisher.create_pin(media_source, **others).status_code == 201


@pytest.mark.parametrize("link", ["https://workshop.example/", "https://shop.example.org/", "https://example/", None])
def test_other_sites_are_not_meant(publisher: Any, link: str | None) -> None:
    publisher.mock.opt_out_site("shop.example")
    assert publisher.create_pin(PICTURE, link=link).status_code == 201


def test_the_board_is_looked_at_before_the_site(publisher: Any) -> None:
    """EA1."""
    publisher.mock.opt_out_site("shop.example")
    body = {"board_id": "1", "media_source": {"source_type": "image_url", "url": FROM_THE_SITE}}
    assert publisher.send("POST", "pins", json=body).status_code in (403, 404)


def test_it_stays_so_in_a_world_that_is_written_out(tmp_path: Path) -> None:
    mock = PinterestMock()
    mock.opt_out_site("shop.example")
    file = tmp_path / "world.json"
    file.write_text(json.dumps(mock.world()))
    again = PinterestMock(world=file)
    assert [site.domain for site in again.store.opted_out_sites] == ["shop.example"]
    again.reset()
    again.opt_in_site("shop.example")
    assert "opted_out_sites" not in again.world()


def test_a_world_says_it_in_a_line() -> None:
    mock = PinterestMock(world={"opted_out_sites": [{"domain": "Shop.example"}]})
    with pytest.raises(LookupError, match=r"The site 'other\.example' has not opted out; .*: shop\.example\."):
        mock.opt_in_site("other.example")


@pytest.mark.parametrize("domain", ["https://shop.example", "shop", "shop.example/chairs", "", "a b.example"])
def test_a_domain_is_a_domain(domain: str) -> None:
    with pytest.raises(ValueError, match=r"domain is a domain such as 'shop\.example'"):
        PinterestMock().opt_out_site(domain)
    with pytest.raises(ValueError, match=r"opted_out_sites\[0\]\.domain"):
        PinterestMock(world={"opted_out_sites": [{"domain": domain}]})
