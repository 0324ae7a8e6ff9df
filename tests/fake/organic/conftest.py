"""People who use an application: what they ask of the API, with tokens of chosen scopes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

import pytest

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from mockserver.model.records import Board, EnvironmentName, Pin, Privacy, User
    from tests.fake.conftest import Application, Reply

Json = dict[str, Any]

OPEN = "user_accounts:read user_accounts:write boards:read boards:write pins:read pins:write"
SECRET = "boards:read_secret boards:write_secret pins:read_secret pins:write_secret"
ROOTS = {"production": "/v5", "sandbox": "/sandbox/v5"}


class Session:
    """One person at one application, with one token."""

    def __init__(self, application: Application, user: User, scopes: str, environment: EnvironmentName) -> None:
        self.application = application
        self.user = user
        self.root = ROOTS[environment]
        tokens = application.mock.issue_token(user, scopes, app=application.record, environment=environment)
        self.headers = {"Authorization": f"Bearer {tokens['access_token']}"}

    def send(self, method: str, path: str, json: Any = None, /, **query: object) -> Reply:
        content = {} if json is None else {"json": json}
        path = f"{self.root}/{path}"
        return self.application.send(path, method, query_string=query, headers=self.headers, **content)

    def get(self, path: str, **query: object) -> Reply:
        return self.send("GET", path, **query)

    def post(self, path: str, json: Any = None, **query: object) -> Reply:
        return self.send("POST", path, json, **query)

    def patch(self, path: str, json: Any, **query: object) -> Reply:
        return self.send("PATCH", path, json, **query)

    def delete(self, path: str, **query: object) -> Reply:
        return self.send("DELETE", path, **query)

    def all(self, path: str, **query: object) -> list[Json]:
        """All items of a list, page by page."""
        page = self.get(path, **query).body
        items: list[Json] = page["items"]
        while page["bookmark"] is not None:
            page = self.get(path, **query, bookmark=page["bookmark"]).body
            items += page["items"]
        return items

    def ids(self, path: str, **query: object) -> list[str]:
        return [item["id"] for item in self.all(path, **query)]

    def create_board(self, name: str = "A board", **fields: object) -> Json:
        return self.post("boards", {"name": name, **fields}).made

    def create_section(self, board: Json, name: str = "A section") -> Json:
        return self.post(f"boards/{board['id']}/sections", {"name": name}).made

    def create_pin(self, board: Json, **fields: object) -> Json:
        media = {"source_type": "image_url", "url": "https://pictures.example/cat.jpg"}
        return self.post("pins", {"board_id": board["id"], "media_source": media, **fields}).made

    def save(self, pin: Json, **place: object) -> Json:
        return self.post(f"pins/{pin['id']}/save", place).made

    def board(self, board: Json) -> Json:
        """The board as it is now."""
        return self.get(f"boards/{board['id']}").body

    def pin(self, pin: Json) -> Json:
        """The Pin as it is now."""
        return self.get(f"pins/{pin['id']}").body


def thumbnails(board: Json) -> list[str]:
    """The pictures of a board by their keys, the cover first."""
    cover: str | None = board["media"]["image_cover_url"]
    urls = [] if cover is None else [cover, *board["media"]["pin_thumbnail_urls"]]
    return [url.rpartition("/")[2] for url in urls]


def picture(pin: Json) -> str:
    url: str = pin["media"]["images"]["600x"]["url"]
    return url.rpartition("/")[2]


class SignIn(Protocol):
    def __call__(
        self, user: User, scopes: str = ..., *, environment: EnvironmentName = ..., application: Application = ...
    ) -> Session: ...


@pytest.fixture
def sign_in(application: Application) -> SignIn:
    """Makes a session of a person; with every organic scope, unless told otherwise."""
    default = application

    def sign_in(
        user: User,
        scopes: str = f"{OPEN} {SECRET}",
        *,
        environment: EnvironmentName = "production",
        application: Application = default,
    ) -> Session:
        return Session(application, user, scopes, environment)

    return sign_in


@pytest.fixture
def me(sign_in: SignIn, person: User) -> Session:
    """Who uses the application, with every organic scope."""
    return sign_in(person)


@pytest.fixture
def them(sign_in: SignIn, friend: User) -> Session:
    """Somebody else, with every organic scope."""
    return sign_in(friend)


@pytest.fixture
def newcomer(mock: PinterestMock) -> User:
    """Somebody with an empty account."""
    return mock.users[2]


class Seeded:
    """What the seeded world has."""

    def __init__(self, mock: PinterestMock) -> None:
        self.world = mock.store.production

    def board(self, owner: User, privacy: Privacy = "PUBLIC") -> Board:
        return next(
            board
            for board in self.world.boards.filter(owner_id=owner.id, privacy=privacy)
            if not board.collaborator_ids
        )

    def pin(self, owner: User, privacy: Privacy = "PUBLIC") -> Pin:
        return self.world.pins.filter(board_id=self.board(owner, privacy).id)[0]

    @property
    def group_board(self) -> Board:
        return next(board for board in self.world.boards if board.collaborator_ids)


@pytest.fixture
def seeded(mock: PinterestMock) -> Seeded:
    return Seeded(mock)
