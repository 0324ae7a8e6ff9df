"""Search looks through one's own content, and partners look through everybody's (P15, S5, F8)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from tests.fake.organic.conftest import Session, SignIn


def test_p15_boards_are_found_by_words_of_their_texts(me: Session, them: Session) -> None:
    board = me.create_board("Winter salads", description="Mostly with beetroot")
    them.create_board("Winter salads")
    for query in ("salads", "WINTER SALADS", "beetroot winter", "eet alad", board["id"]):
        assert me.ids("search/boards", query=query) == [board["id"]]
    assert me.ids("search/boards", query="winter soup") == []


def test_without_a_query_all_boards_are_found(me: Session) -> None:
    assert me.all("search/boards", page_size=2) == me.all("boards")


def test_p15_pins_are_found_by_words_of_their_texts(me: Session, them: Session) -> None:
    pin = me.create_pin(me.create_board(), title="Zebra cake", description="For children", alt_text="striped")
    them.create_pin(them.create_board(), title="Zebra cake")
    for query in ("zebra", "children zebra", "STRIPED cake", pin["id"]):
        assert me.all("search/pins", query=query) == [pin]


def test_several_ids_may_be_joined_by_commas(me: Session) -> None:
    board = me.create_board()
    pins = [me.create_pin(board)["id"] for _ in range(3)]
    assert me.ids("search/pins", query=f"{pins[0]}, {pins[2]}") == [pins[2], pins[0]]


def test_f8_pins_come_by_25_whatever_page_size_says(me: Session) -> None:
    board = me.create_board()
    for _ in range(26):
        me.create_pin(board, title="Zebra")
    page = me.get("search/pins", query="zebra", page_size=1).body
    assert len(page["items"]) == 25
    assert len(me.get("search/pins", query="zebra", bookmark=page["bookmark"]).body["items"]) == 1


def test_searching_pins_takes_a_query(me: Session) -> None:
    assert me.get("search/pins").refusal == (400, 1, "Parameter 'query' is required.")


@pytest.mark.parametrize(
    ("path", "scopes"),
    [
        ("search/boards", "boards:read boards:read_secret"),
        ("search/pins", "boards:read boards:read_secret pins:read pins:read_secret"),
    ],
)
def test_s5_search_takes_the_secret_scopes(sign_in: SignIn, me: Session, path: str, scopes: str) -> None:
    assert sign_in(me.user, scopes).get(path, query="a").status_code == 200
    for missing in scopes.split():
        rest = [scope for scope in scopes.split() if scope != missing]
        assert sign_in(me.user, " ".join(rest)).get(path, query="a").refusal[:2] == (401, 3)


@pytest.mark.parametrize("path", ["search/boards", "search/pins", "search/partner/pins"])
def test_sb4_there_is_no_search_in_the_sandbox(mock: PinterestMock, sign_in: SignIn, me: Session, path: str) -> None:
    mock.store.apps.put(replace(mock.app, features=frozenset({"partner_search"})))
    reply = sign_in(me.user, environment="sandbox").get(path, query="a", term="a", country_code="US")
    assert reply.refusal[:2] == (403, 29)


def test_p15_everybodys_pins_are_for_partners(me: Session) -> None:
    reply = me.get("search/partner/pins", term="zebra", country_code="US")
    assert reply.refusal == (401, 3, "Your application does not have access to this restricted feature.")


def test_p15_partners_find_what_is_public(mock: PinterestMock, me: Session, them: Session) -> None:
    mock.store.apps.put(replace(mock.app, features=frozenset({"partner_search"})))
    pin = them.create_pin(them.create_board("Open"), title="Zebra cake")
    for privacy in ("SECRET", "PROTECTED"):
        me.create_pin(me.create_board(privacy, privacy=privacy), title="Zebra cake")
    found = me.all("search/partner/pins", term="zebra", country_code="US", locale="en-US")
    assert found == [{name: pin[name] for name in ("id", "title", "description", "alt_text", "link", "media")}]


def test_partners_get_10_pins_a_page_or_up_to_50(mock: PinterestMock, me: Session) -> None:
    mock.store.apps.put(replace(mock.app, features=frozenset({"partner_search"})))
    board = me.create_board()
    for _ in range(12):
        me.create_pin(board, title="Zebra")
    query = {"term": "zebra", "country_code": "US"}
    assert len(me.get("search/partner/pins", **query).body["items"]) == 10
    assert len(me.get("search/partner/pins", **query, limit=12).body["items"]) == 12
    assert len(me.all("search/partner/pins", **query, limit=5)) == 12
    for wrong in ({"limit": 51}, {"limit": 0}, {"country_code": "USA"}, {"country_code": ""}, {"term": ""}):
        assert me.get("search/partner/pins", **{**query, **wrong}).refusal[:2] == (400, 1)
