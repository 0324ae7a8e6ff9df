"""Make the world that a mock starts with. The same seed gives exactly the same people, boards and Pins."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mockserver.model.records import (
    App,
    Board,
    Follow,
    Interest,
    Section,
    User,
    Website,
)
from mockserver.world.advertising import advertise
from mockserver.world.factory import RecordFactory

if TYPE_CHECKING:
    from mockserver.model.settings import Settings
    from mockserver.model.store import Store
    from mockserver.world.names import Names


def populate(store: Store, settings: Settings, names: Names | None = None) -> App:
    """Fill an empty store, and return the app that the settings describe. The sandbox starts empty (SB2).

    The names are those of the seed, wherever they come from.
    """
    factory = RecordFactory(store, settings.seed, names=names)
    owner = factory.user("BUSINESS")
    friend = factory.user("PINNER")
    newcomer = factory.user("PINNER")  # with an empty account
    factory.boards(owner, ["PUBLIC", "PUBLIC", "PUBLIC", "PROTECTED", "SECRET"], pins=32)
    factory.boards(friend, ["PUBLIC", "SECRET"], pins=6)
    chosen = {"id": settings.app_id, "secret": settings.app_secret}
    app = factory.app(
        owner,
        redirect_uris=settings.redirect_uris,
        state=settings.tier,
        refresh=settings.refresh,
        **{name: value for name, value in chosen.items() if value is not None},
    )
    Relationships(factory).meet(owner, friend, newcomer)
    return app


class Relationships:
    """Connects the seeded people with each other and with the rest of the world.

    This is done last, so that the records made before keep their ids.
    """

    def __init__(self, factory: RecordFactory) -> None:
        self.factory = factory
        self.store = factory.store
        self.environment = factory.store.production

    def meet(self, owner: User, friend: User, newcomer: User) -> None:
        """Let the seeded people follow each other, share boards and save each other's Pins."""
        self.sections(owner)
        self.group_board(friend, owner)
        self.saved_pin(owner, friend)
        for follower, followed in ((friend, owner), (newcomer, owner), (owner, friend)):
            self.environment.follows.put(self._follow(follower, followed))
        self.environment.board_follows.put(self._follow(newcomer, self._public_board(friend)))
        address = owner.website_url.removeprefix("https://").rstrip("/")
        self.environment.websites.put(Website(owner_id=owner.id, address=address, verified_at=self.factory.moment()))
        topics = [self._interest(key) for key in ("home decor", "man cave", "street food")]
        self.store.users.put(replace(owner, interests=tuple(topics[:2])))
        self.store.users.put(replace(friend, interests=tuple(topics[1:]), linked_business_ids=(owner.id,)))
        for user in (owner, friend, newcomer):
            if user.account_type == "BUSINESS":
                advertise(self.factory, user, self.factory.ad_account(user))

    def sections(self, owner: User) -> None:
        """Make two sections on the owner's first board, and promote the one Pin that stays outside of them."""
        board = self._public_board(owner)
        sections = [Section(id=self.store.new_id(19), board_id=board.id, name=name) for name in ("Plans", "Done")]
        for section in sections:
            self.environment.sections.put(section)
        first, *others = self.environment.pins.filter(board_id=board.id)
        self.environment.pins.put(replace(first, has_been_promoted=True))
        for number, pin in enumerate(others):
            self.environment.pins.put(replace(pin, section_id=sections[number % 2].id))

    def group_board(self, owner: User, collaborator: User) -> None:
        """Make a board that both people pin to (B10)."""
        board = replace(self.factory.board(owner, "PUBLIC"), collaborator_ids=(collaborator.id,))
        self.environment.boards.put(board)
        self.factory.pin(owner, board)
        self.factory.pin(collaborator, board)

    def saved_pin(self, saver: User, creator: User) -> None:
        """Save a Pin of the creator to a board of the saver."""
        source = self.environment.pins.filter(board_id=self._public_board(creator).id)[0]
        board = self._public_board(saver)
        moment = max(source.created_at, board.created_at) + 86_400
        copy = replace(source, id=self.store.new_id(), owner_id=saver.id, board_id=board.id, created_at=moment)
        self.factory.add_pin(replace(copy, parent_pin_id=source.id))

    def _public_board(self, owner: User) -> Board:
        return self.environment.boards.filter(owner_id=owner.id, privacy="PUBLIC")[0]

    def _follow(self, follower: User, followed: User | Board) -> Follow:
        return Follow(follower_id=follower.id, followed_id=followed.id, since=self.factory.moment())

    def _interest(self, key: str) -> Interest:
        return Interest(id=self.store.new_id(12), key=key, name=key.capitalize())
