"""What the playground has in its form for an operation can be sent as it stands, or says what it lacks."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

import pytest

from mockserver.model.operations import operations
from mockserver.model.scopes import scopes
from mockserver.web.asked import by_tag
from tests.fake.web.forms import form_of

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from mockserver.journal.entry import Entry
    from tests.fake.web.conftest import Browser, Page

TAGS = {
    tag: [one.id for one in group if one.security != "basic"]
    for tag, group in by_tag().items()
    if any(one.security != "basic" for one in group)
}
NEED_MORE = {
    "ad_groups/dynamic_titles_process_csv": "a file is to be uploaded",
    "customer_list_uploads/run": "its parts are to be uploaded",
    "labels/remove": "the label is to be on the campaign",
    "lead_form_test/create": "the form is to have a subscription (LF9)",
}
"""What cannot be sent though what it names is there: it needs something that it does not name."""
FAILURES = ("exceptions", "exception", "errors")


@pytest.fixture
def browser(mock: PinterestMock, browser: Browser) -> Browser:
    """Somebody whose token may do everything."""
    mock.issue_token(scopes=tuple(scopes()))
    return browser


def lacking(page: Page) -> list[str]:
    """The operations that make what the form lacks; an empty text where none does."""
    notes = re.findall(r"Nothing is there yet for <code>\w+</code>: [^<]*<a href=\"([^\"]*)\"", page.reply.text)
    return [parse_qs(urlsplit(link.replace("&amp;", "&")).query).get("operation", [""])[0] for link in notes]


def opened(browser: Browser, operation: str) -> Page:
    return browser.get("/playground", operation=operation)


def send(browser: Browser, page: Page) -> Entry:
    """Press Call, and return what was sent and answered."""
    answer = browser.send("/playground/call", **form_of(page, "call"))
    assert answer.status == 303, answer.text
    return browser.mock.journal.after(0)[-1]


def failure(entry: Entry) -> str | None:
    """What went wrong, of the whole call or of a part of it."""
    text = entry.answer.decode()
    if entry.status is None or entry.status >= 300:
        return f"{entry.status} {text} {entry.hint}"
    try:
        body = json.loads(text or "null")
    except ValueError:  # the journal keeps the beginning of a long answer
        return None
    found = [value for name in FAILURES for value in values_of(body, name) if value]
    return json.dumps(found) if found else None


def values_of(value: Any, name: str) -> list[Any]:
    if isinstance(value, list):
        return [found for item in value for found in values_of(item, name)]
    if not isinstance(value, dict):
        return []
    return [found for key, item in value.items() for found in ([item] if key == name else values_of(item, name))]


@pytest.mark.slow  # goes through all operations
@pytest.mark.parametrize("tag", TAGS)
def test_each_does_so_or_after_what_it_lacks_was_made_as_it_says(
    mock: PinterestMock, browser: Browser, tag: str
) -> None:
    before, found = mock.snapshot(), dict[str, Any]()
    for operation in TAGS[tag]:
        page = complete(browser, operation)
        if page is not None and "note bad" not in page.reply.text:
            found[operation] = failure(send(browser, page))
        mock.restore(before)
    assert {operation for operation, problem in found.items() if problem} == NEED_MORE.keys() & {*TAGS[tag]}, found


def complete(browser: Browser, operation: str) -> Page | None:
    """The form of an operation once all is made that it lacks; None where no call makes that."""
    page = opened(browser, operation)
    makers = lacking(page)
    for maker in makers:
        found = complete(browser, maker) if maker in operations() else None
        if found is None:
            return None
        assert failure(send(browser, found)) is None
    return opened(browser, operation) if makers else page


def test_what_there_is_not_stands_in_angle_brackets(browser: Browser) -> None:
    page = opened(browser, "labels/update")
    assert json.loads(form_of(page, "call")["body"])["labels"][0]["id"] == "<id>"
    assert lacking(page) == ["labels/create"]


def test_a_feature_that_the_app_lacks_is_said_before_it_is_sent(browser: Browser) -> None:
    page = opened(browser, "search_partner_pins")
    assert "lacks the restricted feature partner_search: its page can grant it (L10)" in page.text
    browser.mock.grant_feature("partner_search")
    page = opened(browser, "search_partner_pins")
    assert "note bad" not in page.reply.text
    assert send(browser, page).status == 200


def test_whom_nothing_belongs_to_is_told_so(mock: PinterestMock, browser: Browser) -> None:
    token = mock.issue_token(mock.add_user("newcomer"), scopes=tuple(scopes()))
    fingerprint = mock.store.production.access_tokens.get(token["access_token"])
    assert fingerprint is not None
    page = browser.get("/playground", operation="campaigns/get", token=fingerprint.fingerprint)
    assert {*lacking(page)} == {"ad_accounts/create", "campaigns/create"}


def test_beside_what_is_needed_stands_all_that_there_can_be(browser: Browser) -> None:
    page = opened(browser, "campaigns/create")
    assert {*json.loads(form_of(page, "call")["body"])[0]} == {"name", "objective_type", "daily_spend_cap"}
    assert "tracking_urls" in page.text
