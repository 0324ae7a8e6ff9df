"""The boards, sections and Pins of a mock, and how a test adds more."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from mockserver.model import rules, validation
from mockserver.model.clock import unix
from mockserver.model.placeholder_images import placeholder_image
from mockserver.model.records import Board, OptedOutSite, Privacy, Section, User
from mockserver.state.accounts import AccountControls, without_none
from mockserver.world.factory import MediaKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mockserver.model.records import EnvironmentName, Pin
    from mockserver.model.store import Environment

__tracebackhide__ = True  # pytest's report of an error ends at the caller's line


class ContentControls(AccountControls):
    """The boards and Pins of a mock.

    >>> board = mock.add_board("Ideas", owner="mika", sections=["Now", "Later"])
    >>> mock.add_pin(board, section="Later", title="First")
    """

    def add_board(
        self,
        name: str | None = None,
        *,
        id: str | None = None,  # noqa: A002 - as Pinterest calls it
        owner: str | User | None = None,
        description: str | None = None,
        privacy: Privacy = "PUBLIC",
        collaborators: Iterable[str | User] = (),
        sections: Iterable[str] = (),
        created_at: float | None = None,
        environment: EnvironmentName = "production",
    ) -> Board:
        """Make a board, by default for the default user, with sections of the given names.

        `created_at` is in Unix seconds; None is now.
        """
        validation.require_choice("privacy", privacy, get_args(Privacy))
        with self.store.transaction():
            factory, who = self._factory(environment), self.resolve_user(owner)
            if name is not None and factory.environment.boards.filter(owner_id=who.id, name=name):
                raise ValueError(f"{who.username} has a board called {name!r} already (B9, code 58).")
            board = factory.board(
                who,
                privacy,
                **self._validated_id(id, self.store.production.boards, self.store.sandbox.boards),
                **without_none(name=name, description=description),
                collaborator_ids=self._ids_of(collaborators),
                created_at=self.clock.now() if created_at is None else unix(created_at),
            )
            for section in rules.several(sections) or ():
                self.add_section(board, section)
            return board

    def add_section(
        self,
        board: str | Board,
        name: str | None = None,
        *,
        id: str | None = None,  # noqa: A002 - as Pinterest calls it
    ) -> Section:
        """Add a section to a board (B11)."""
        with self.store.transaction():
            board, records = self._board(board)
            sections = records.sections
            if name is not None and sections.filter(board_id=board.id, name=name):
                raise ValueError(f"The board {board.name!r} has a section called {name!r} already.")
            return self._factory(records.name).section(
                board,
                **self._validated_id(id, self.store.production.sections, self.store.sandbox.sections),
                **without_none(name=name),
            )

    def add_pin(
        self,
        board: str | Board | None = None,
        *,
        id: str | None = None,  # noqa: A002 - as Pinterest calls it
        owner: str | User | None = None,
        section: str | Section | None = None,
        title: str | None = None,
        description: str | None = None,
        link: str | None = None,
        alt_text: str | None = None,
        media: MediaKind = "image",
        picture: str | None = None,
        is_standard: bool = True,
        has_been_promoted: bool = False,
        is_product: bool = False,
        created_at: float | None = None,
        environment: EnvironmentName = "production",
    ) -> Pin:
        """Make a Pin on a board, by default on the owner's first, which is made where there is none.

        `section` is a section of the board, by its record, id or name. `picture` is any text: the same text is the
        same picture. A Pin that `is_product` can be a tag of others (PT6). `created_at` is in Unix seconds; None
        is now. `environment` says which first board is meant.
        """
        validation.require_choice("media", media, get_args(MediaKind))
        with self.store.transaction():
            if board is None:
                board = self._first_board(self.resolve_user(owner), environment)
            on, records = self._board(board)
            who = self.resolve_user(owner or on.owner_id)
            if who.id not in on.member_ids:
                raise ValueError(f"{who.username} may not pin to the board {on.name!r}: its owner does not share it.")
            moment = self.clock.now() if created_at is None else unix(created_at)
            factory = self._factory(records.name)
            return factory.pin(
                who,
                on,
                **self._validated_id(id, self.store.production.pins, self.store.sandbox.pins),
                **without_none(title=title, description=description, link=link, alt_text=alt_text),
                section_id=None if section is None else self._section(records, on, section).id,
                media=factory.media(who, moment, media, placeholder_image(picture) if picture else None),
                is_standard=is_standard,
                has_been_promoted=has_been_promoted,
                is_product=is_product,
                created_at=moment,
            )

    def opt_out_site(self, domain: str) -> OptedOutSite:
        """Forbid that Pins are made from a site and all below its domain, by link or by picture (EV4)."""
        return self.store.opted_out_sites.put(OptedOutSite(domain=rules.require_domain("domain", domain)))

    def opt_in_site(self, domain: str) -> None:
        """Allow again that Pins are made from a site. Raises LookupError for one that has not opted out."""
        name = rules.require_domain("domain", domain)
        with self.store.transaction():
            if self.store.opted_out_sites.get(name) is None:
                known = ", ".join(site.domain for site in self.store.opted_out_sites) or "none"
                raise LookupError(f"The site {name!r} has not opted out; those that have: {known}.")
            self.store.opted_out_sites.remove(name)

    def _ids_of(self, people: Iterable[str | User]) -> tuple[str, ...]:
        several = [people] if isinstance(people, User) else rules.several(people) or ()
        return tuple(self.resolve_user(person).id for person in several)

    def _board(self, board: str | Board) -> tuple[Board, Environment]:
        board_id = board.id if isinstance(board, Board) else board
        for records in (self.store.production, self.store.sandbox):
            found = records.boards.get(board_id)
            if found is not None:
                return found, records
        raise LookupError(f"The mock knows no board {board_id!r}.")

    def _first_board(self, owner: User, environment: EnvironmentName) -> Board:
        boards = self._environment(environment).boards.filter(owner_id=owner.id)
        return boards[0] if boards else self.add_board(owner=owner, environment=environment)

    def _section(self, records: Environment, board: Board, section: str | Section) -> Section:
        wanted = section.id if isinstance(section, Section) else section
        known = records.sections.filter(board_id=board.id)
        for found in known:
            if wanted in (found.id, found.name):
                return found
        names = ", ".join(repr(found.name) for found in known) or "none"
        raise LookupError(f"The board {board.name!r} has no section {wanted!r}; it has {names}.")
