"""The world that a mock starts from. The same seed gives the same people, boards and Pins, to the byte."""

from __future__ import annotations

import hashlib
import random
from dataclasses import replace
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any, Literal

from faker.factory import Factory

from mockserver.records import (
    App,
    Board,
    CarouselMedia,
    Follow,
    ImageMedia,
    Interest,
    MediaUpload,
    Pin,
    Section,
    Slot,
    User,
    Website,
)
from mockserver.stand_ins import stand_in
from mockserver.uploads import video
from mockserver.words import Words

if TYPE_CHECKING:
    from mockserver.records import AccountType, EnvironmentName, Picture, PinMedia, Privacy
    from mockserver.settings import Settings
    from mockserver.store import Store

MediaKind = Literal["image", "carousel", "video"]
LUCK: dict[int, MediaKind] = {0: "carousel", 1: "video"}

FIRST_DAY = datetime(2023, 1, 1, tzinfo=timezone.utc).timestamp()
THREE_YEARS = 3 * 365 * 86_400
"""Things in the seeded world are dated from here on, not from today: the world must not change overnight."""

PROVIDERS = [f"faker.providers.{name}" for name in ("address", "company", "person")]
"""The few that are used: loading all of Faker's takes longer than everything else here."""


def populate(store: Store, settings: Settings) -> App:
    """Fill an empty store; the app that the settings describe comes back. The sandbox starts empty (SB2)."""
    maker = Maker(store, settings.seed)
    owner = maker.user("BUSINESS")
    friend = maker.user("PINNER")
    newcomer = maker.user("PINNER")  # with an empty account
    maker.boards(owner, ["PUBLIC", "PUBLIC", "PUBLIC", "PROTECTED", "SECRET"], pins=32)
    maker.boards(friend, ["PUBLIC", "SECRET"], pins=6)
    chosen = {"id": settings.app_id, "secret": settings.app_secret}
    app = maker.app(
        owner,
        redirect_uris=settings.redirect_uris,
        state=settings.tier,
        refresh=settings.refresh,
        **{name: value for name, value in chosen.items() if value is not None},
    )
    Society(maker).meet(owner, friend, newcomer)
    return app


class Maker:
    """Makes records that look alive, from one seed; fields that are given stay as they are."""

    def __init__(self, store: Store, seed: int | str, environment: EnvironmentName = "production") -> None:
        self.store = store
        self.where = store.environment(environment)
        self.seed = seed
        self.random = random.Random(seed)  # noqa: S311 - a world, not a secret
        self.faker: Any = Factory.create("en_US", providers=PROVIDERS)
        self.faker.seed_instance(seed)
        self.words = Words(self.random)

    def app(self, owner: User, **given: Any) -> App:
        digest = hashlib.sha1(f"app {self.seed}".encode(), usedforsecurity=False).hexdigest()
        number = 1_500_000 + int(digest[:8], 16) % 100_000
        while self.store.apps.get(str(number)):
            number += 1
        made = {
            "id": str(number),
            "secret": digest,
            "name": f"{self.faker.last_name()} Publisher",
            "owner_id": owner.id,
        }
        return self.store.apps.put(App(**{**made, **given}))

    def user(self, account_type: AccountType, **given: Any) -> User:
        business = account_type == "BUSINESS"
        first, last = self.faker.first_name(), self.faker.last_name()
        username = given.get("username") or f"{first}{last}{self.random.randrange(10, 100)}".lower()
        while self.store.users.where(username=username):
            username += str(self.random.randrange(10))
        made = {
            "id": self.store.new_id(),
            "username": username,
            "account_type": account_type,
            "business_name": self.faker.company() if business else None,
            "about": self.words.interests(),
            "website_url": f"https://www.{username}.example/" if business else "",
            "monthly_views": self.random.randrange(200_000) if business else 0,
        }
        return self.store.users.put(User(**{**made, **given}))

    def boards(self, owner: User, privacies: list[Privacy], pins: int) -> None:
        boards = [self.board(owner, privacy) for privacy in privacies]
        for number in range(pins):
            self.pin(owner, boards[number % len(boards)])

    def board(self, owner: User, privacy: Privacy, **given: Any) -> Board:
        created_at = given.get("created_at") or self.moment()
        name = self._board_name()
        while self.where.boards.where(owner_id=owner.id, name=name):
            name = self._board_name()
        made = {
            "id": self.store.new_id(),
            "owner_id": owner.id,
            "name": name,
            "description": self.words.story(),
            "privacy": privacy,
            "created_at": created_at,
            "pins_modified_at": created_at,
        }
        return self.where.boards.put(Board(**{**made, **given}))

    def _board_name(self) -> str:
        return f"{self.words.subject()} in {self.faker.city()}"

    def pin(self, owner: User, board: Board, **given: Any) -> Pin:
        title = self.words.thing()
        created_at = given.get("created_at") or self.moment(board.created_at)
        made = {
            "id": self.store.new_id(),
            "owner_id": owner.id,
            "board_id": board.id,
            "title": title,
            "description": self.words.story(),
            "link": f"https://www.{owner.username}.example/{title.lower().replace(' ', '-')}",
            "alt_text": f"{title}, seen from the {self.random.choice(['front', 'side'])}",
            "created_at": created_at,
        }
        media = given.pop("media", None) or self.media(owner, created_at)
        return self.pinned(Pin(**{**made, "media": media, **given}))

    def pinned(self, pin: Pin) -> Pin:
        boards = self.where.boards
        board = boards.get(pin.board_id)
        assert board is not None
        boards.put(replace(board, pins_modified_at=max(board.pins_modified_at, pin.created_at)))
        return self.where.pins.put(pin)

    def media(
        self, owner: User, created_at: float, kind: MediaKind | None = None, cover: Picture | None = None
    ) -> PinMedia:
        """Left to luck, mostly one picture, now and then a carousel or a video."""
        made, luck = self.picture(), self.random.randrange(8)
        cover = cover or made
        kind = kind or LUCK.get(luck, "image")
        if kind == "carousel":
            return CarouselMedia(slots=(Slot(picture=cover), Slot(picture=self.picture(), title=self.words.thing())))
        if kind == "video":
            upload = MediaUpload(
                id=self.store.new_id(19),
                owner_id=owner.id,
                created_at=created_at - 3600,
                uploaded_at=created_at - 3000,
                size=self.random.randrange(1_000_000, 50_000_000),
            )
            return video(self.where.uploads.put(upload), cover)
        return ImageMedia(cover=cover)

    def picture(self) -> Picture:
        return stand_in(f"{self.random.getrandbits(64):x}")

    def moment(self, after: float = FIRST_DAY) -> float:
        return after + self.random.randrange(THREE_YEARS) / THREE_YEARS * (FIRST_DAY + THREE_YEARS - after) // 1


class Society:
    """What people have to do with each other, and with the rest of the world.

    It is made last, so that what was there before keeps its ids.
    """

    def __init__(self, maker: Maker) -> None:
        self.maker = maker
        self.store = maker.store
        self.where = maker.store.production

    def meet(self, owner: User, friend: User, newcomer: User) -> None:
        self.sections(owner)
        self.group_board(friend, owner)
        self.saved_pin(owner, friend)
        for follower, followed in ((friend, owner), (newcomer, owner), (owner, friend)):
            self.where.follows.put(self._follow(follower, followed))
        self.where.board_follows.put(self._follow(newcomer, self._public_board(friend)))
        address = owner.website_url.removeprefix("https://").rstrip("/")
        self.where.websites.put(Website(owner_id=owner.id, address=address, verified_at=self.maker.moment()))
        topics = [self._interest(key) for key in ("home decor", "man cave", "street food")]
        self.store.users.put(replace(owner, interests=tuple(topics[:2])))
        self.store.users.put(replace(friend, interests=tuple(topics[1:]), linked_business_ids=(owner.id,)))

    def sections(self, owner: User) -> None:
        """Two on the owner's first board, where one Pin stays outside of them; and an advertised Pin."""
        board = self._public_board(owner)
        sections = [Section(id=self.store.new_id(19), board_id=board.id, name=name) for name in ("Plans", "Done")]
        for section in sections:
            self.where.sections.put(section)
        first, *others = self.where.pins.where(board_id=board.id)
        self.where.pins.put(replace(first, has_been_promoted=True))
        for number, pin in enumerate(others):
            self.where.pins.put(replace(pin, section_id=sections[number % 2].id))

    def group_board(self, owner: User, collaborator: User) -> None:
        board = replace(self.maker.board(owner, "PUBLIC"), collaborator_ids=(collaborator.id,))
        self.where.boards.put(board)
        self.maker.pin(owner, board)
        self.maker.pin(collaborator, board)

    def saved_pin(self, saver: User, creator: User) -> None:
        """A Pin that one saved from the other."""
        source = self.where.pins.where(board_id=self._public_board(creator).id)[0]
        board = self._public_board(saver)
        moment = max(source.created_at, board.created_at) + 86_400
        copy = replace(source, id=self.store.new_id(), owner_id=saver.id, board_id=board.id, created_at=moment)
        self.maker.pinned(replace(copy, parent_pin_id=source.id))

    def _public_board(self, owner: User) -> Board:
        return self.where.boards.where(owner_id=owner.id, privacy="PUBLIC")[0]

    def _follow(self, follower: User, followed: User | Board) -> Follow:
        return Follow(follower_id=follower.id, followed_id=followed.id, since=self.maker.moment())

    def _interest(self, key: str) -> Interest:
        return Interest(id=self.store.new_id(12), key=key, name=key.capitalize())
