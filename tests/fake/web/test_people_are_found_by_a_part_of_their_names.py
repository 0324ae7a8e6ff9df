"""Consent and login offer a few people, and those who come near what somebody types: without JavaScript, too."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import pytest

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from tests.fake.conftest import Application
    from tests.fake.web.conftest import Browser, Page


@pytest.fixture
def crowd(mock: PinterestMock) -> PinterestMock:
    for number in range(200):
        mock.add_user(f"person{number:03}x")
    return mock


def offered(page: Page) -> list[str]:
    fields = [*page.attributes("input"), *page.attributes("button")]
    return [str(field["value"]) for field in fields if field.get("name") == "user"]


def consent(browser: Browser, application: Application, **form: Any) -> Page:
    path = f"/oauth/?{urlencode(application.authorization_request())}"
    return browser.send(path, decision="approve", **form) if form else browser.get(path)


def test_the_consent_page_offers_a_few_and_says_that_there_are_more(
    crowd: PinterestMock, browser: Browser, application: Application
) -> None:
    page = consent(browser, application)
    assert len(offered(page)) <= 51
    assert offered(page)[0] == crowd.default_user.username
    assert f"({len(crowd.users) - 50} more can be found so)" in page.text


@pytest.mark.parametrize("default", ["person199x"])
def test_the_default_user_is_always_among_them(
    crowd: PinterestMock, browser: Browser, application: Application, default: str
) -> None:
    crowd.configure(user=default)
    assert default in offered(consent(browser, application))


def test_a_part_of_a_name_finds_those_who_come_near_on_the_consent_page(
    crowd: PinterestMock,
    browser: Browser,
    application: Application,
) -> None:
    page = consent(browser, application, username="19")
    assert page.status == 400
    assert offered(page) == ["person019x", "person119x", *(f"person{number}x" for number in range(190, 200))]
    assert "these come near" in page.text
    (field,) = [one for one in page.attributes("input") if one.get("name") == "username"]
    assert field["value"] == "", "else what was typed would go before what is chosen now"
    page = consent(browser, application, username="", user="person119x")
    assert page.status == 302


def test_and_at_the_login(crowd: PinterestMock, browser: Browser) -> None:
    assert len(offered(browser.get("/apps/"))) == 50
    page = browser.send("/apps/login", username="son199")
    assert (page.status, offered(page)) == (400, ["person199x"])


def test_what_nobody_is_called_stays_in_the_field(browser: Browser) -> None:
    page = browser.send("/apps/login", username="qqq")
    (field,) = [one for one in page.attributes("input") if one.get("name") == "username"]
    assert field["value"] == "qqq"


@pytest.mark.parametrize("kind", ["radio", "button"])
def test_the_script_finds_them_where_no_journal_counts(crowd: PinterestMock, browser: Browser, kind: str) -> None:
    page = browser.get("/people/find", text="SON19", **{"as": kind})
    assert offered(page) == [f"person{number}x" for number in range(190, 200)]
    assert "Nobody is called like that." in browser.get("/people/find", text="qqq").text
    assert len(offered(browser.get("/people/find", text=""))) == 20
    assert not crowd.journal.calls()


def test_people_are_told_apart_by_colour(mock: PinterestMock, browser: Browser) -> None:
    page = browser.get("/people")
    colours = {str(one["class"]) for one in page.attributes("span") if "hue-" in str(one.get("class"))}
    assert len(colours) > 1
    assert {
        str(one["class"]) for one in browser.get("/people").attributes("span") if "hue-" in str(one.get("class"))
    } == colours
    assert len(mock.users) >= len(colours)
