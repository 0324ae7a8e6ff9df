"""Each kind of thing has a list with count, search, filter and paging, and each thing a page of its own."""

from __future__ import annotations

import re
import sys
from html import unescape
from typing import TYPE_CHECKING, Any

import pytest

from mockserver.web.dashboard.kinds import KINDS

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mockserver import PinterestMock
    from mockserver.model.records import AdAccount
    from tests.fake.conftest import Application
    from tests.fake.web.conftest import Browser, Page

CAMPAIGN = {"name": "Summer", "objective_type": "AWARENESS", "status": "ACTIVE", "daily_spend_cap": 5_000_000}


@pytest.fixture
def shop(mock: PinterestMock) -> AdAccount:
    return mock.add_ad_account("Shop", owner=mock.default_user)


@pytest.fixture
def campaign(mock: PinterestMock, shop: AdAccount, application: Application) -> str:
    """The id of a campaign that an application made."""
    token = mock.issue_token(scopes="ads:read ads:write")["access_token"]
    made = application.send(
        f"/v5/ad_accounts/{shop.id}/campaigns",
        "POST",
        json=[{"ad_account_id": shop.id, **CAMPAIGN}],
        headers={"Authorization": f"Bearer {token}"},
    )
    return str(made.body["items"][0]["data"]["id"])


def links(page: Page) -> list[str]:
    return [str(link["href"]) for link in page.attributes("a")]


def answers(page: Page) -> list[str]:
    """What stands in the boxes for JSON and TOML."""
    return [unescape(text) for text in re.findall(r"<pre[^>]*>([^<]*)</pre>", page.reply.text)]


@pytest.mark.usefixtures("campaign")
def test_the_overview_counts_each_kind(mock: PinterestMock, browser: Browser) -> None:
    page = browser.get("/data")
    text = " ".join(page.text.split())
    assert f"Boards {len(mock.store.production.boards)} " in text
    assert {f"/data/{place}/{kind}" for place in ("production", "sandbox") for kind in KINDS} <= {*links(page)}
    count = mock.store.production.entities.count(collection="campaigns")
    assert f"Campaigns {count} " in text


@pytest.mark.parametrize("environment", ["production", "sandbox"])
@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_has_a_list_whose_links_lead_to_pages(
    mock: PinterestMock, browser: Browser, kind: str, environment: str
) -> None:
    mock.add_ad_account(environment="sandbox")
    page = browser.get(f"/data/{environment}/{kind}")
    assert page.status == 200
    found = [link for link in links(page) if link.startswith(f"/data/{environment}/{kind}/")]
    for link in found[:2]:
        assert browser.get(link).status == 200


def walk(browser: Browser, page: Page, rel: str) -> Iterator[Page]:
    """The page, and those to which its links of that name lead."""
    yield page
    while following := [str(link["href"]) for link in page.attributes("a") if link.get("rel") == rel]:
        page = browser.get(following[0])
        yield page


def shown(page: Page) -> list[str]:
    return [link.rpartition("/")[2] for link in links(page) if link.startswith("/data/production/pins/")]


@pytest.mark.parametrize("query", [{}, {"q": "pin "}], ids=["all", "searched for"])
def test_a_list_is_paged_without_a_gap_and_back(mock: PinterestMock, browser: Browser, query: dict[str, str]) -> None:
    board = mock.add_board("Many")
    made = {mock.add_pin(board, title=f"Pin {number}").id for number in range(60)}
    first = browser.get("/data/production/pins", board_id=board.id, **query)
    assert "1-25 of 60" in first.text
    forth = list(walk(browser, first, "next"))
    assert "51-60 of 60" in forth[-1].text
    seen = [id_ for page in forth for id_ in shown(page)]
    assert len(seen) == 60
    assert {*seen} == made
    back = [shown(page) for page in walk(browser, forth[-1], "prev")]
    assert back[::-1] == [shown(page) for page in forth]
    (last,) = (str(link["href"]) for link in first.attributes("a") if str(link["href"]).endswith("from=50"))
    assert shown(browser.get(last)) == shown(forth[-1])


def test_a_page_beyond_the_end_is_the_last(mock: PinterestMock, browser: Browser) -> None:
    board = mock.add_board("Many")
    for number in range(30):
        mock.add_pin(board, title=f"Pin {number}")
    assert "26-30 of 30" in browser.get("/data/production/pins", board_id=board.id, **{"from": "5000"}).text


def test_a_page_is_as_long_however_much_there_is(mock: PinterestMock, browser: Browser) -> None:
    board = mock.add_board("Many")
    for number in range(30):
        mock.add_pin(board, title=f"Pin {number:03}")
    before = len(browser.get("/data/production/pins").reply.text)
    for number in range(30, 130):
        mock.add_pin(board, title=f"Pin {number:03}")
    assert abs(len(browser.get("/data/production/pins").reply.text) - before) < 200


def test_a_search_finds_by_title_and_id(mock: PinterestMock, browser: Browser) -> None:
    pin = mock.add_pin(title="A very green chair")
    for text in ("GREEN ch", pin.id):
        found = [link for link in links(browser.get("/data/production/pins", q=text)) if pin.id in link]
        assert len(found) == 1
        assert "1-1 of 1 found" in browser.get("/data/production/pins", q=text).text
    assert "None of them matches." in browser.get("/data/production/pins", q="no such thing").text


@pytest.mark.parametrize("after", ["gone", "", "%00", "🦊"])
def test_a_place_in_a_list_that_is_gone_is_its_start(mock: PinterestMock, browser: Browser, after: str) -> None:
    count = len(mock.store.production.boards)
    assert f"of {count}" in browser.get("/data/production/boards", after=after).text


def test_the_api_s_answer_is_shown_as_a_person_sees_it(mock: PinterestMock, browser: Browser) -> None:
    one, other = mock.users[:2]
    board = mock.add_board("Hidden", owner=one, privacy="SECRET")
    mock.faults.fail("*", "server_error")
    mock.quotas.on()
    path = f"/data/production/boards/{board.id}"
    assert '"privacy": "SECRET"' in answers(browser.get(path))[0]
    page = browser.get(path, **{"as": other.username})
    assert '"message": "Board not found."' in answers(page)[0]
    assert not mock.journal.calls()
    assert mock.faults.planned[0].triggered == 0
    assert mock.quotas.usage() == []
    assert not list(mock.store.production.access_tokens)
    assert [app.id for app in mock.store.apps] == [mock.app.id]


def test_and_as_a_token_sees_it(mock: PinterestMock, browser: Browser) -> None:
    board = mock.add_board("Ideas")
    mock.issue_token(scopes="pins:read")
    (token,) = mock.store.production.access_tokens
    page = browser.get(f"/data/production/boards/{board.id}", **{"as": token.fingerprint})
    assert "the token lacks boards:read" in page.text
    page = browser.get(f"/data/production/boards/{board.id}", **{"as": "nobody"})
    assert "Nobody here is called 'nobody'" in page.text


def test_times_are_written_as_people_read_them(
    mock: PinterestMock, browser: Browser, shop: AdAccount, campaign: str
) -> None:
    mock.clock.freeze("2026-11-26T09:30:15.25Z")
    board = mock.add_board("Ideas")
    text = " ".join(browser.get(f"/data/production/boards/{board.id}").text.split())
    assert "created at 2026-11-26 09:30:15 UTC" in text
    found = mock.store.production.entities.get(f"ad_account/{shop.id}/campaigns/{campaign}")
    assert found is not None
    text = browser.get(f"/data/production/{found.key}").text
    assert f" UTC ({found.fields['created_time']})" in text, "and what the API says beside it"


def test_numbers_have_a_comma_at_the_thousands(mock: PinterestMock, browser: Browser) -> None:
    board = mock.add_board("Everything")
    for number in range(1000):
        mock.add_pin(board, title=str(number))
    pins = len(mock.store.production.pins)
    for path in ("/", "/people", "/data", "/data/production/boards"):
        text = browser.get(path).text
        assert re.search(r"\b1,0\d\d\b", text), path
        assert not re.search(rf"\b({pins}|1000)\b", text), path


def test_the_toml_makes_it(mock: PinterestMock, browser: Browser) -> None:
    board = mock.add_board('A "board"\n\x7f\\', description="é")
    pin = mock.add_pin(board, title="First")
    world = mock.world()
    for table, record_id in (("boards", board.id), ("pins", pin.id)):
        (written,) = tomllib.loads(answers(browser.get(f"/data/production/{table}/{record_id}"))[-1])[table]
        (entry,) = [entry for entry in world[table] if entry["id"] == record_id]
        assert written == without_null(entry)


def without_null(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: without_null(part) for name, part in value.items() if part is not None}
    return [without_null(part) for part in value] if isinstance(value, list) else value


def test_the_calls_that_touched_it_are_listed(mock: PinterestMock, application: Application, browser: Browser) -> None:
    board = mock.add_board("Ideas")
    token = mock.issue_token()["access_token"]
    application.call("user_account", token)
    application.call(f"boards/{board.id}", token)
    application.call("boards", token)
    found = [link for link in links(browser.get(f"/data/production/boards/{board.id}")) if link.startswith("/calls/")]
    assert found == ["/calls/3", "/calls/2"]


def test_it_is_deleted_with_what_belongs_to_it(mock: PinterestMock, browser: Browser) -> None:
    board = mock.add_board("Ideas")
    pin = mock.add_pin(board)
    page = browser.submit(f"/data/production/boards/{board.id}", do="delete")
    assert "Done. Deleted." in page.text
    assert mock.store.production.pins.get(pin.id) is None
    assert "of another world" in browser.get(f"/data/production/boards/{board.id}").text


@pytest.mark.parametrize(("control", "fields"), [("POST /boards", {"name": "New"}), ("POST /pins", {"title": "New"})])
def test_one_is_made_and_its_page_is_shown(browser: Browser, control: str, fields: dict[str, str]) -> None:
    page = browser.submit("/", control=control, back="/data", environment="sandbox", **fields)
    assert "New" in page.text
    assert "in sandbox" in page.text


def test_an_ad_account_shows_its_tree(mock: PinterestMock, browser: Browser, shop: AdAccount, campaign: str) -> None:
    page = browser.get(f"/data/production/ad_accounts/{shop.id}")
    assert "Summer active" in " ".join(page.text.split())
    path = f"/data/production/ad_account/{shop.id}/campaigns"
    assert path in links(page)
    assert f"{path}/{campaign}" in links(browser.get(path))


@pytest.mark.parametrize(
    "path", ["nowhere/boards", "production/stars", "production/boards/0", "production/ad_account/1/stars", "sandbox/"]
)
def test_what_is_not_there_is_explained(browser: Browser, path: str) -> None:
    page = browser.get(f"/data/{path}")
    assert page.status in (400, 404)
    assert "Traceback" not in page.text
