"""What people have on a mock's Pinterest, and how a test adds boards, sections and Pins."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from mockserver import checks
from mockserver.clock import unix
from mockserver.people import People, given
from mockserver.records import Board, Privacy, Section
from mockserver.seed import MediaKind
from mockserver.stand_ins import stand_in

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mockserver.records import EnvironmentName, Pin, User
    from mockserver.store import Environment


class Things(People):
    """The boards and Pins of a mock.

    >>> board = mock.add_board("Ideas", owner="mika", sections=["Now", "Later"])
    >>> mock.add_pin(board, section="Later", title="First")
    """

    def add_board(
        self,
        name: str | None = None,
        *,
        id: str | None = None,  # noqa: A002
        owner: str | User | None = None,
        description: str | None = None,
        privacy: Privacy = "PUBLIC",
        collaborators: Iterable[str | User] = (),
        sections: Iterable[str] = (),
        created_at: float | None = None,
        environment: EnvironmentName = "production",
    ) -> Board:
        """Make a board, of the default user if nobody else owns it, with sections of the given names.

        `created_at` is in Unix seconds; None is now.
        """
        checks.one_of("privacy", privacy, get_args(Privacy))
        with self.store.transaction():
            maker, who = self.maker(environment), self.the_user(owner)
            if name is not None and maker.where.boards.where(owner_id=who.id, name=name):
                raise ValueError(f"{who.username} has a board called {name!r} already (5.2, code 58).")
            board = maker.board(
                who,
                privacy,
                **self.chosen_id(id, self.store.production.boards, self.store.sandbox.boards),
                **given(name=name, description=description),
                collaborator_ids=tuple(self.the_user(person).id for person in collaborators),
                created_at=self.clock.now() if created_at is None else unix(created_at),
            )
            for section in sections:
                self.add_section(board, section)
            return board

    def add_section(self, board: str | Board, name: str | None = None, *, id: str | None = None) -> Section:  # noqa: A002
        """Divide a board further (B11)."""
        with self.store.transaction():
            board, where = self._board(board)
            sections = where.sections
            if name is not None and sections.where(board_id=board.id, name=name):
                raise ValueError(f"The board {board.name!r} has a section called {name!r} already.")
            section = Section(
                id=self.chosen_id(id, self.store.production.sections, self.store.sandbox.sections).get("id")
                or self.store.new_id(19),
                board_id=board.id,
                name=name or self.maker().words.one("topics").capitalize(),
            )
            return sections.put(section)

    def add_pin(
        self,
        board: str | Board | None = None,
        *,
        id: str | None = None,  # noqa: A002
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
        created_at: float | None = None,
        environment: EnvironmentName = "production",
    ) -> Pin:
        """Make a Pin on a board: without one, on the owner's first, which is made where there is none.

        `section` is a section of the board, by its record, id or name. `picture` is any text: the same text is the
        same picture. `created_at` is in Unix seconds; None is now. `environment` says which first board is meant.
        """
        checks.one_of("media", media, get_args(MediaKind))
        with self.store.transaction():
            if board is None:
                board = self._first_board(self.the_user(owner), environment)
            on, where = self._board(board)
            who = self.the_user(owner or on.owner_id)
            if who.id not in on.member_ids:
                raise ValueError(f"{who.username} may not pin to the board {on.name!r}: its owner does not share it.")
            moment = self.clock.now() if created_at is None else unix(created_at)
            maker = self.maker(where.name)
            return maker.pin(
                who,
                on,
                **self.chosen_id(id, self.store.production.pins, self.store.sandbox.pins),
                **given(title=title, description=description, link=link, alt_text=alt_text),
                section_id=None if section is None else self._section(where, on, section).id,
                media=maker.media(who, moment, media, stand_in(picture) if picture else None),
                is_standard=is_standard,
                has_been_promoted=has_been_promoted,
                created_at=moment,
            )

    def _board(self, board: str | Board) -> tuple[Board, Environment]:
        board_id = board.id if isinstance(board, Board) else board
        for where in (self.store.production, self.store.sandbox):
            found = where.boards.get(board_id)
            if found is not None:
                return found, where
        raise LookupError(f"The mock knows no board {board_id!r}.")

    def _first_board(self, owner: User, environment: EnvironmentName) -> Board:
        boards = self.place(environment).boards.where(owner_id=owner.id)
        return boards[0] if boards else self.add_board(owner=owner, environment=environment)

    def _section(self, where: Environment, board: Board, section: str | Section) -> Section:
        wanted = section.id if isinstance(section, Section) else section
        known = where.sections.where(board_id=board.id)
        for found in known:
            if wanted in (found.id, found.name):
                return found
        names = ", ".join(repr(found.name) for found in known) or "none"
        raise LookupError(f"The board {board.name!r} has no section {wanted!r}; it has {names}.")
