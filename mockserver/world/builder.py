"""Make the world of a description; what it leaves open is made up from the seed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, get_args

from mockserver.model import tokens
from mockserver.model.decoding import required_fields
from mockserver.model.records import Picture, Pin
from mockserver.model.settings import ACCESS_TOKEN_LIFETIME, DEFAULT_SCOPES, REFRESH_TOKEN_LIFETIME
from mockserver.world.codec import decode
from mockserver.world.factory import MediaKind, RecordFactory
from mockserver.world.reader import Reader
from mockserver.world.tables import ENVIRONMENT_TABLES, SHARED_TABLES, collection, fields_of

if TYPE_CHECKING:
    from mockserver.model.records import App, Board, User
    from mockserver.model.settings import Settings
    from mockserver.model.store import Environment, Store
    from mockserver.world.location import Location
    from mockserver.world.reader import Given


class Builder:
    """Fills an empty store. Raises WorldError, which names the place of the mistake."""

    def __init__(self, store: Store, settings: Settings, *, now: float) -> None:
        self.store = store
        self.settings = settings
        self.now = now
        self.factory = RecordFactory(store, f"world {settings.seed}")

    def build(self, world: Any, at: Location) -> App:
        """Make everything that the world describes, and return its first app, which is the mock's own."""
        shared = Reader(world, self.store, self.store.production, at, *SHARED_TABLES, "sandbox", "seed")
        self._users(shared)
        apps = [self._app(given) for given, _ in shared.entries("apps")]
        app = apps[0] if apps else self._app({})
        for table in ("app_forms", "mails", "codes", "blobs", "opted_out_sites"):
            self._plain(shared, table)
        self._environment(shared)
        self._environment(Reader(world.get("sandbox", {}), self.store, self.store.sandbox, at["sandbox"]))
        return app

    def _users(self, world: Reader) -> None:
        linked: dict[str, tuple[Any, Location]] = {}
        for given, at in world.entries("users", later=["linked_businesses"]):
            if self.store.users.filter(username=given.get("username", "")):
                raise at["username"].error(f"there is somebody called {given['username']!r} already.")
            businesses = given.pop("linked_businesses", ())
            user = self.factory.user(given.pop("account_type", "PINNER"), **given)
            linked[user.id] = businesses, at["linked_businesses"]
        for user in self.store.users:
            self.store.users.put(replace(user, linked_business_ids=world.references.people(*linked[user.id])))
        if not linked:
            self.factory.user("BUSINESS")

    def _app(self, given: Given) -> App:
        settings = self.settings
        usual: Given = {"redirect_uris": settings.redirect_uris, "state": settings.tier, "refresh": settings.refresh}
        if not self.store.apps:
            chosen = {"id": settings.app_id, "secret": settings.app_secret}
            usual |= {name: value for name, value in chosen.items() if value is not None}
        return self.factory.app(self._user(given.get("owner_id")), **{**usual, **given})

    def _environment(self, world: Reader) -> None:
        environment = self.factory.environment = world.environment
        modified = dict(self._board(given) for given, _ in world.entries("boards"))
        for given, at in world.entries("sections"):
            if "board_id" not in given:
                raise at.error("'board' is missing.")
            board = environment.boards.get(given["board_id"])
            assert board is not None
            self.factory.section(board, **given)
        self._plain(world, "uploads")
        for given, at in world.entries("pins", later=["section", "media", "picture"]):
            self._pin(world, given, at)
        for board in environment.boards:  # adding Pins has changed this time, unless the description names it
            environment.boards.put(replace(board, pins_modified_at=modified.get(board.id) or board.pins_modified_at))
        for given, _ in world.entries("ad_accounts"):
            self.factory.ad_account(self._user(given.get("owner_id")), **given)
        for table in (
            "relationships",
            "asset_access",
            "invites",
            "shared_audiences",
            "follows",
            "board_follows",
            "websites",
            "entities",
            "access_tokens",
            "refresh_tokens",
        ):
            self._plain(world, table)

    def _board(self, given: Given) -> tuple[str, float | None]:
        owner = self._user(given.get("owner_id"))
        return self.factory.board(owner, given.pop("privacy", "PUBLIC"), **given).id, given.get("pins_modified_at")

    def _pin(self, world: Reader, given: Given, at: Location) -> None:
        board = world.environment.boards.get(given.get("board_id")) or self._first_board(
            self._user(given.get("owner_id"))
        )
        owner = self._user(given.get("owner_id") or board.owner_id)
        if owner.id not in board.member_ids:
            raise at.error(f"{owner.username} may not pin to the board {board.name!r}: its owner does not share it.")
        section, picture, media = (given.pop(name, None) for name in ("section", "picture", "media"))
        if section is not None:
            given["section_id"] = world.references.section(board.id, section, at["section"])
        cover = None if picture is None else decode(Picture, picture, at["picture"])
        if media is None or media in get_args(MediaKind):
            given.setdefault("created_at", self.factory.moment(board.created_at))
            given["media"] = self.factory.media(owner, given["created_at"], media or (cover and "image"), cover)
        else:
            given["media"] = decode(fields_of(Pin)["media"].hint, media, at["media"])
        self.factory.pin(owner, board, **given)

    def _plain(self, world: Reader, table: str) -> None:
        """Keep the records of a table as they are described, completed only with what `_usual` has."""
        kind = {**SHARED_TABLES, **ENVIRONMENT_TABLES}[table]
        rows = collection(self.store if table in SHARED_TABLES else world.environment, table)
        for given, at in world.entries(table):
            fields = {**self._usual(table, world.environment, given), **given}
            for name, field in fields_of(kind).items():
                if field.attribute in required_fields(kind) and field.attribute not in fields:
                    raise at.error(f"{name!r} is missing.")
            rows.put(kind(**fields))

    def _usual(self, table: str, environment: Environment, given: Given) -> Given:
        """Return the fields that a record has where the world does not choose them."""
        user, app = self._user(None), next(iter(self.store.apps))
        match table:
            case "relationships":
                business_id = given.get("business_id", user.id)
                return {
                    "business_id": business_id,
                    "role": "EMPLOYEE",
                    "created_by": business_id,
                    "created_by_business": business_id,
                    "created_at": self.factory.moment(),
                }
            case "asset_access":
                account = environment.ad_accounts.get(given.get("asset_id"))
                owner_id = given.get("owner_id") or (account.owner_id if account else user.id)
                return {"owner_id": owner_id, "granted_by": owner_id}
            case "follows" | "board_follows":
                return {"since": self.factory.moment()}
            case "websites":
                return {"owner_id": user.id, "verified_at": self.factory.moment()}
            case "uploads":
                return {"id": self.store.new_id(19), "owner_id": user.id, "created_at": self.factory.moment()}
            case "access_tokens":
                return {
                    "token": tokens.access_token(),
                    "app_id": app.id,
                    "user_id": user.id,
                    "scopes": DEFAULT_SCOPES,
                    "grant": "authorization_code",
                    "expires_at": self.now + ACCESS_TOKEN_LIFETIME,
                }
            case "refresh_tokens":
                return {
                    "token": tokens.refresh_token(like_jwt=False),
                    "app_id": app.id,
                    "user_id": user.id,
                    "scopes": DEFAULT_SCOPES,
                    "expires_at": self.now + REFRESH_TOKEN_LIFETIME[app.refresh],
                }
        return {}

    def _user(self, user_id: str | None) -> User:
        """Return the user with this id; without an id, the first one."""
        return self.store.users.get(user_id) or next(iter(self.store.users))

    def _first_board(self, owner: User) -> Board:
        boards = self.factory.environment.boards.filter(owner_id=owner.id)
        return boards[0] if boards else self.factory.board(owner, "PUBLIC")
