"""The settings page: each behaviour with its question, its reason, its default and what else it can be."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mockserver.model.behaviour import alternatives, choices

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from tests.fake.web.conftest import Browser

CHOICES = {choice.name: choice for choice in choices()}


def test_each_is_explained_and_can_be_chosen(browser: Browser) -> None:
    page = browser.get("/settings")
    names = {str(one.get("name")) for tag in ("input", "select") for one in page.attributes(tag)}
    assert names >= CHOICES.keys()
    text = " ".join(page.text.split())
    for choice in CHOICES.values():
        assert f"{choice.question}: {' '.join(choice.why.replace('`', '').split())}" in text


@pytest.mark.parametrize("name", CHOICES)
def test_another_is_chosen_and_taken_back(mock: PinterestMock, browser: Browser, name: str) -> None:
    usual = getattr(mock.behaviour, name)
    other = next((one for one in alternatives(name) if one != usual), 7)
    typed = str(other).lower() if isinstance(other, bool) else str(other)
    page = browser.submit("/", control="POST /behaviours", back="/settings", **{name: typed})
    assert getattr(mock.behaviour, name) == other
    assert "changed" in page.text
    browser.submit("/undo", back="/settings")
    assert getattr(mock.behaviour, name) == usual


def test_what_cannot_be_is_said_at_its_field(browser: Browser) -> None:
    page = browser.send("/", control="POST /behaviours", back="/settings", code_lifetime="-1")
    (field,) = [one for one in page.attributes("input") if "aria-invalid" in one]
    assert (page.status, field["name"], field["value"]) == (400, "code_lifetime", "-1")
    assert "code_lifetime is a number from 0 on" in page.text


def test_the_mock_is_set_up_otherwise(mock: PinterestMock, browser: Browser) -> None:
    browser.submit("/", control="POST /settings", tier="trial", review="auto", quotas="true", back="/settings")
    assert (mock.app.state, mock.settings.review, mock.quotas.enabled) == ("trial", "auto", True)
    page = browser.send("/", control="POST /settings", user="nobody", back="/settings")
    (field,) = [one for one in page.attributes("input") if "aria-invalid" in one]
    assert (page.status, field["name"]) == (400, "user")


def test_what_cannot_be_missed_is_asked_for_once(mock: PinterestMock, browser: Browser) -> None:
    mock.add_user("somebody")
    page = browser.get("/settings")
    assert "World, clock, faults, quotas, calls and settings are as they were at first." in page.text
    page = browser.submit("/", control="POST /reset", back="/settings")
    assert "Undo" in page.text
