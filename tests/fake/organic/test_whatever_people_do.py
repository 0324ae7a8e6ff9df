"""Whatever two people do with boards, sections and Pins: what the API says of them stays true (B1, U1, F6, S7)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    initialize,
    invariant,
    multiple,
    rule,
    run_state_machine_as_test,
)

from tests.fake.organic.conftest import picture, thumbnails

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from mockserver.model.records import User
    from tests.fake.organic.conftest import Json, Session, SignIn

NAMES = st.text(st.characters(codec="utf-8"), min_size=1, max_size=5)
PRIVACIES = st.sampled_from(["PUBLIC", "PROTECTED", "SECRET"])
PEOPLE = st.sampled_from(["me", "them"])
REFUSALS = {400, 403, 404}
"""A name that is taken; somebody else's; gone by the time it is named."""


class Pinning(RuleBasedStateMachine):
    """What two people do, on boards of their own and on one that they share."""

    me: Session
    them: Session
    without_secrets: Session
    """The first of them, with a token that does not show what is secret."""
    start: tuple[Any, ...]
    places: list[tuple[str, str, str]]
    """Boards, each with a section and a Pin in it, that are there from the start."""

    boards: Bundle[str] = Bundle("boards")
    sections: Bundle[tuple[str, str]] = Bundle("sections")
    pins: Bundle[str] = Bundle("pins")

    @initialize(target=boards)
    def begin_with_boards(self) -> Any:
        self.me.application.mock.restore(self.start)
        self.made = 0
        self.before: dict[str, tuple[list[Json], str]] = {}
        return multiple(*(board for board, _, _ in self.places))

    @initialize(target=sections)
    def begin_with_sections(self) -> Any:
        return multiple(*((board, section) for board, section, _ in self.places))

    @initialize(target=pins)
    def begin_with_pins(self) -> Any:
        return multiple(*(pin for _, _, pin in self.places))

    def do(self, who: str, method: str, path: str, body: Json | None = None) -> Any:
        """The id of what was made, if anything was."""
        self.me.application.mock.clock.advance(seconds=1)
        session: Session = getattr(self, who)
        reply = session.send(method, path, body)
        assert reply.status_code in {200, 201, 204, 401, *REFUSALS}, reply.text
        return reply.made["id"] if reply.status_code == 201 else multiple()

    def picture(self) -> Json:
        """Another one for each Pin."""
        self.made += 1
        return {"source_type": "image_url", "url": f"https://pictures.example/{self.made}.jpg"}

    @rule(target=boards, who=PEOPLE, name=NAMES, privacy=PRIVACIES)
    def create_board(self, who: str, name: str, privacy: str) -> Any:
        return self.do(who, "POST", "boards", {"name": name, "privacy": privacy})

    @rule(who=PEOPLE, board=boards, name=NAMES)
    def rename_board(self, who: str, board: str, name: str) -> None:
        self.do(who, "PATCH", f"boards/{board}", {"name": name})

    @rule(board=boards, privacy=st.sampled_from(["PUBLIC", "SECRET"]))
    def hide_or_show_board(self, board: str, privacy: str) -> None:
        self.do("me", "PATCH", f"boards/{board}", {"privacy": privacy})

    @rule(target=sections, who=PEOPLE, board=boards)
    def create_section(self, who: str, board: str) -> Any:
        section = self.do(who, "POST", f"boards/{board}/sections", {"name": "A section"})
        return (board, section) if isinstance(section, str) else section

    @rule(who=PEOPLE, place=sections, name=NAMES)
    def rename_section(self, who: str, place: tuple[str, str], name: str) -> None:
        self.do(who, "PATCH", f"boards/{place[0]}/sections/{place[1]}", {"name": name})

    @rule(target=pins, who=PEOPLE, board=boards)
    def create_pin(self, who: str, board: str) -> Any:
        return self.do(who, "POST", "pins", {"board_id": board, "media_source": self.picture()})

    @rule(target=pins, who=PEOPLE, place=sections)
    def create_pin_in_a_section(self, who: str, place: tuple[str, str]) -> Any:
        body = {"board_id": place[0], "board_section_id": place[1], "media_source": self.picture()}
        return self.do(who, "POST", "pins", body)

    @rule(target=pins, who=PEOPLE, pin=pins, board=boards)
    def save(self, who: str, pin: str, board: str) -> Any:
        return self.do(who, "POST", f"pins/{pin}/save", {"board_id": board})

    @rule(who=PEOPLE, pin=pins, title=NAMES)
    def change(self, who: str, pin: str, title: str) -> None:
        self.do(who, "PATCH", f"pins/{pin}", {"title": title})

    @rule(who=PEOPLE, pin=pins, board=boards)
    def move(self, who: str, pin: str, board: str) -> None:
        self.do(who, "PATCH", f"pins/{pin}", {"board_id": board})

    @rule(who=PEOPLE, pin=pins, place=sections)
    def move_to_a_section(self, who: str, pin: str, place: tuple[str, str]) -> None:
        self.do(who, "PATCH", f"pins/{pin}", {"board_id": place[0], "board_section_id": place[1]})

    @rule(who=PEOPLE, pin=consumes(pins))
    def delete_pin(self, who: str, pin: str) -> None:
        self.do(who, "DELETE", f"pins/{pin}")

    @rule(who=PEOPLE, place=consumes(sections))
    def delete_section(self, who: str, place: tuple[str, str]) -> None:
        self.do(who, "DELETE", f"boards/{place[0]}/sections/{place[1]}")

    @rule(who=PEOPLE, board=boards)
    def delete_board(self, who: str, board: str) -> None:
        self.do(who, "DELETE", f"boards/{board}")

    @invariant()
    def all_is_true(self) -> None:
        mine = View(self.me)
        shown = View(self.without_secrets)
        for view in (mine, shown, View(self.them)):
            view.counts_are_what_lists_show()
        self.boards_say_what_is_on_them(mine)
        self.secrets_are_left_out(mine, shown)
        self.small_pages_list_each_once(mine)
        self.nothing_hangs_in_the_air()

    def boards_say_what_is_on_them(self, view: View) -> None:
        now: dict[str, tuple[list[Json], str]] = {}
        for board in view.boards:
            path = f"boards/{board['id']}"
            there = self.me.all(f"{path}/pins")
            assert board["pin_count"] == len(there)
            assert thumbnails(board) == [picture(pin) for pin in there[:6]]
            assert [pin for pin in there if pin["is_owner"]] == view.pins_on({board["id"]})
            sections = self.me.ids(f"{path}/sections")
            assert {pin["board_section_id"] for pin in there} <= {None, *sections}
            for section in sections:
                inside = [pin for pin in there if pin["board_section_id"] == section]
                assert self.me.all(f"{path}/sections/{section}/pins") == inside
            now[board["id"]] = there, board["board_pins_modified_at"]
        for board_id in self.before.keys() & now.keys():
            (pins, moment), (pins_before, moment_before) = now[board_id], self.before[board_id]
            assert (pins != pins_before) == (moment != moment_before)
        self.before = now

    def secrets_are_left_out(self, everything: View, shown: View) -> None:
        assert shown.boards == [board for board in everything.boards if board["privacy"] != "SECRET"]
        assert shown.pins == everything.pins_on({board["id"] for board in shown.boards})

    def small_pages_list_each_once(self, view: View) -> None:
        for path, listed in (("boards", view.boards), ("pins", view.pins)):
            shown = self.me.all(path, page_size=2, include_protected_pins="true")
            assert shown == listed
            assert len({item["id"] for item in shown}) == len(shown)

    def nothing_hangs_in_the_air(self) -> None:
        where = self.me.application.mock.store.production
        assert all(where.boards.get(section.board_id) for section in where.sections)
        for pin in where.pins:
            section = where.sections.get(pin.section_id)
            assert where.boards.get(pin.board_id)
            assert pin.section_id is None or (section is not None and section.board_id == pin.board_id)


class View:
    """What a person sees."""

    def __init__(self, session: Session) -> None:
        self.username = session.user.username
        self.account = session.get("user_account").body
        self.boards = session.all("boards", page_size=250)
        self.pins = session.all("pins", page_size=250, include_protected_pins="true")

    def pins_on(self, board_ids: set[str]) -> list[Json]:
        return [pin for pin in self.pins if pin["board_id"] in board_ids]

    def counts_are_what_lists_show(self) -> None:
        own = [board for board in self.boards if board["owner"]["username"] == self.username]
        assert (self.account["board_count"], self.account["pin_count"]) == (len(own), len(self.pins))
        assert self.pins_on({board["id"] for board in self.boards}) == self.pins
        assert all(pin["is_owner"] for pin in self.pins)


@pytest.mark.slow
def test_it_stays_true(mock: PinterestMock, sign_in: SignIn, newcomer: User) -> None:
    other = mock.add_user("kim")
    there = []
    for owner, collaborators in ((newcomer, [other]), (newcomer, []), (other, [])):
        board = mock.add_board(owner=owner, collaborators=collaborators, sections=["A section"])
        (section,) = mock.store.production.sections.filter(board_id=board.id)
        there.append((board.id, section.id, mock.add_pin(board, section=section).id))
    one, another = sign_in(newcomer), sign_in(other)
    plain = sign_in(newcomer, "user_accounts:read boards:read pins:read")
    start_of_all = mock.snapshot()

    class ByTheTwo(Pinning):
        me, them, without_secrets = one, another, plain
        start, places = start_of_all, there

    patience = settings(max_examples=30, stateful_step_count=25, suppress_health_check=[HealthCheck.too_slow])
    run_state_machine_as_test(ByTheTwo, settings=patience)
