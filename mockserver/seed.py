"""The world that a mock starts from. The same seed gives the same people, boards and Pins, to the byte."""

from __future__ import annotations

import hashlib
import random
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

from faker.factory import Factory

from mockserver.records import App, Board, CarouselMedia, ImageMedia, MediaUpload, Pin, Slot, User
from mockserver.stand_ins import stand_in
from mockserver.uploads import video

if TYPE_CHECKING:
    from mockserver.records import Picture, PinMedia, Privacy
    from mockserver.settings import Settings
    from mockserver.store import Store

FIRST_DAY = datetime(2023, 1, 1, tzinfo=timezone.utc)
"""Things in the seeded world are dated from here on, not from today: the world must not change overnight."""

PROVIDERS = [f"faker.providers.{name}" for name in ("address", "company", "lorem", "person")]
"""The few that are used: loading all of Faker's takes longer than everything else here."""


def populate(store: Store, settings: Settings) -> App:
    """Fill an empty store; the app that the settings describe comes back. The sandbox starts empty (SB2)."""
    maker = Maker(store, settings.seed)
    owner = maker.user("BUSINESS")
    friend = maker.user("PINNER")
    maker.user("PINNER")  # somebody with an empty account
    maker.boards(owner, ["PUBLIC", "PUBLIC", "PUBLIC", "PROTECTED", "SECRET"], pins=32)
    maker.boards(friend, ["PUBLIC", "SECRET"], pins=6)
    return maker.app(owner, settings)


class Maker:
    """Makes records that look alive, from one seed."""

    def __init__(self, store: Store, seed: int) -> None:
        self.store = store
        self.random = random.Random(seed)  # noqa: S311 - a world, not a secret
        self.faker: Any = Factory.create("en_US", providers=PROVIDERS)
        self.faker.seed_instance(seed)

    def app(self, owner: User, settings: Settings) -> App:
        digest = hashlib.sha1(f"app {settings.seed}".encode(), usedforsecurity=False)
        app = App(
            id=settings.app_id or str(1_500_000 + int(digest.hexdigest()[:8], 16) % 100_000),
            secret=settings.app_secret or digest.hexdigest(),
            name=f"{self.faker.last_name()} Publisher",
            owner_id=owner.id,
            redirect_uris=settings.redirect_uris,
            state=settings.tier,
            refresh=settings.refresh,
        )
        return self.store.apps.put(app)

    def user(self, account_type: str) -> User:
        business = account_type == "BUSINESS"
        first, last = self.faker.first_name(), self.faker.last_name()
        username = f"{first}{last}{self.random.randrange(10, 100)}".lower()
        user = User(
            id=self.store.new_id(),
            username=username,
            account_type="BUSINESS" if business else "PINNER",
            business_name=self.faker.company() if business else None,
            about=self.faker.sentence(),
            website_url=f"https://www.{username}.example/" if business else "",
            monthly_views=self.random.randrange(200_000) if business else 0,
        )
        return self.store.users.put(user)

    def boards(self, owner: User, privacies: list[Privacy], pins: int) -> None:
        boards = [self.board(owner, privacy) for privacy in privacies]
        for number in range(pins):
            self.pin(owner, boards[number % len(boards)])

    def board(self, owner: User, privacy: Privacy) -> Board:
        created_at = self._moment()
        board = Board(
            id=self.store.new_id(),
            owner_id=owner.id,
            name=" ".join(self.faker.words(2)).capitalize() + f" {self.faker.city()}",
            description=self.faker.sentence(),
            privacy=privacy,
            created_at=created_at,
            pins_modified_at=created_at,
        )
        return self.store.production.boards.put(board)

    def pin(self, owner: User, board: Board) -> Pin:
        title = self.faker.sentence(4).rstrip(".")
        created_at = self._moment()
        pin = Pin(
            id=self.store.new_id(),
            owner_id=owner.id,
            board_id=board.id,
            title=title,
            description=self.faker.sentence(12),
            link=f"https://www.{owner.username}.example/{title.lower().replace(' ', '-')}",
            alt_text=self.faker.sentence(6),
            media=self.media(owner, created_at),
            created_at=created_at,
        )
        return self.store.production.pins.put(pin)

    def media(self, owner: User, created_at: float) -> PinMedia:
        """Mostly one picture, now and then a carousel or a video."""
        cover = self.picture()
        luck = self.random.randrange(8)
        if luck == 0:
            return CarouselMedia(slots=(Slot(picture=cover), Slot(picture=self.picture(), title=self.faker.word())))
        if luck == 1:
            upload = MediaUpload(
                id=self.store.new_id(19),
                owner_id=owner.id,
                created_at=created_at - 3600,
                uploaded_at=created_at - 3000,
                size=self.random.randrange(1_000_000, 50_000_000),
            )
            return video(self.store.production.uploads.put(upload), cover)
        return ImageMedia(cover=cover)

    def picture(self) -> Picture:
        return stand_in(f"{self.random.getrandbits(64):x}")

    def _moment(self) -> float:
        return (FIRST_DAY + timedelta(seconds=self.random.randrange(3 * 365 * 86_400))).timestamp()
