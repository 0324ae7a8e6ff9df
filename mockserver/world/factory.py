"""Make lifelike records from a seed."""

from __future__ import annotations

import hashlib
import random
from dataclasses import replace
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any, Literal

from mockserver.model import rules
from mockserver.model.placeholder_images import placeholder_image
from mockserver.model.records import (
    AdAccount,
    App,
    Board,
    CarouselMedia,
    ImageMedia,
    MediaUpload,
    Pin,
    Section,
    Slot,
    User,
)
from mockserver.model.video_uploads import video
from mockserver.world.names import Names
from mockserver.world.vocabulary import Words

if TYPE_CHECKING:
    from mockserver.model.records import AccountType, EnvironmentName, Picture, PinMedia, Privacy
    from mockserver.model.store import Store


MediaKind = Literal["image", "carousel", "video"]


MEDIA_KIND_BY_ROLL: dict[int, MediaKind] = {0: "carousel", 1: "video"}


FIRST_DAY = datetime(2023, 1, 1, tzinfo=timezone.utc).timestamp()


THREE_YEARS = 3 * 365 * 86_400
"""Seconds from `FIRST_DAY` in which the seeded world is dated: dates relative to today would change overnight."""


class RecordFactory:
    """Makes lifelike records from a seed; fields that are given stay as they are."""

    def __init__(
        self, store: Store, seed: int | str, environment: EnvironmentName = "production", names: Names | None = None
    ) -> None:
        self.store = store
        self.environment = store.environment(environment)
        self.seed = seed
        self.random = random.Random(seed)  # noqa: S311 - it makes up a world, not secrets
        self.names = names or Names(seed)
        self.words = Words(self.random)

    def app(self, owner: User, **given: Any) -> App:
        """Make an app of this owner."""
        digest = hashlib.sha1(f"app {self.seed}".encode(), usedforsecurity=False).hexdigest()
        number = 1_500_000 + int(digest[:8], 16) % 100_000
        while self.store.apps.get(str(number)):
            number += 1
        made = {
            "id": str(number),
            "secret": digest,
            "name": f"{self.names.draw('last_name')} Publisher",
            "owner_id": owner.id,
        }
        return self.store.apps.put(App(**{**made, **rules.checked(App, given)}))

    def user(self, account_type: AccountType, **given: Any) -> User:
        """Make a person or a business."""
        business = account_type == "BUSINESS"
        first, last = self.names.draw("first_name"), self.names.draw("last_name")
        username = given.get("username") or f"{first}{last}{self.random.randrange(10, 100)}".lower()
        while self.store.users.filter(username=username):
            username += str(self.random.randrange(10))
        made = {
            "id": self.store.new_id(),
            "username": username,
            "account_type": account_type,
            "business_name": self.names.draw("company") if business else None,
            "about": self.words.interests(),
            "website_url": f"https://www.{username}.example/" if business else "",
            "monthly_views": self.random.randrange(200_000) if business else 0,
        }
        return self.store.users.put(User(**{**made, **rules.checked(User, given)}))

    def ad_account(self, owner: User, **given: Any) -> AdAccount:
        """Make an ad account."""
        created_at = given.get("created_at") or self.moment()
        made = {
            "id": self.store.new_id(),
            "owner_id": owner.id,
            "name": f"{owner.business_name or owner.username} Ads",
            "created_at": created_at,
            "updated_at": created_at,
        }
        return self.environment.ad_accounts.put(AdAccount(**{**made, **given}))

    def boards(self, owner: User, privacies: list[Privacy], pins: int) -> None:
        """Make that many boards, and distribute that many Pins among them."""
        boards = [self.board(owner, privacy) for privacy in privacies]
        for number in range(pins):
            self.pin(owner, boards[number % len(boards)])

    def board(self, owner: User, privacy: Privacy, **given: Any) -> Board:
        """Make a board of this owner."""
        created_at = given.get("created_at") or self.moment()
        name = self._board_name()
        while self.environment.boards.filter(owner_id=owner.id, name=name):
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
        return self.environment.boards.put(Board(**{**made, **rules.checked(Board, given)}))

    def _board_name(self) -> str:
        return f"{self.words.subject()} in {self.names.draw('city')}"

    def section(self, board: Board, **given: Any) -> Section:
        """Make a section on the board."""
        made = {"board_id": board.id, "name": self.words.pick("topics").capitalize()}
        made |= rules.checked(Section, given)
        return self.environment.sections.put(Section(**{"id": made.get("id") or self.store.new_id(19), **made}))

    def pin(self, owner: User, board: Board, **given: Any) -> Pin:
        """Make a Pin of this owner on the board."""
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
        return self.add_pin(Pin(**{**made, "media": media, **rules.checked(Pin, given)}))

    def add_pin(self, pin: Pin) -> Pin:
        """Keep the Pin, and update the board that it is on."""
        boards = self.environment.boards
        board = boards.get(pin.board_id)
        assert board is not None
        boards.put(replace(board, pins_modified_at=max(board.pins_modified_at, pin.created_at)))
        return self.environment.pins.put(pin)

    def media(
        self, owner: User, created_at: float, kind: MediaKind | None = None, cover: Picture | None = None
    ) -> PinMedia:
        """Make the media of a Pin: by chance mostly one picture, now and then a carousel or a video."""
        made, luck = self.picture(), self.random.randrange(8)
        cover = cover or made
        kind = kind or MEDIA_KIND_BY_ROLL.get(luck, "image")
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
            return video(self.environment.uploads.put(upload), cover)
        return ImageMedia(cover=cover)

    def picture(self) -> Picture:
        """Make a picture; it is drawn when it is first fetched."""
        return placeholder_image(f"{self.random.getrandbits(64):x}")

    def moment(self, after: float = FIRST_DAY) -> float:
        """Return a moment between this one and the end of the seeded years, in Unix seconds."""
        return after + self.random.randrange(THREE_YEARS) / THREE_YEARS * (FIRST_DAY + THREE_YEARS - after) // 1
