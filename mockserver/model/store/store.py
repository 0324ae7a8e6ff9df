"""The collections of a mock, with their order and indexes."""

from __future__ import annotations

from dataclasses import dataclass, is_dataclass, replace
from typing import TYPE_CHECKING, Any

from mockserver.model import records
from mockserver.model.store.collection import Declaration
from mockserver.model.store.engine import StoreError
from mockserver.model.store.memory import MemoryEngine
from mockserver.model.store.record_json import RecordJson

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from contextlib import AbstractContextManager
    from typing import TypeVar

    from mockserver.model.records import (
        AccessToken,
        AdAccount,
        App,
        AppForm,
        AssetAccess,
        AuthorizationCode,
        Blob,
        Board,
        Entity,
        EnvironmentName,
        Follow,
        Invite,
        Mail,
        MediaUpload,
        OptedOutSite,
        Pin,
        RefreshToken,
        Relationship,
        Section,
        SharedAudience,
        User,
        Website,
    )
    from mockserver.model.store.collection import Collection, Fields
    from mockserver.model.store.engine import Engine, Part
    from mockserver.model.store.sorted_entries import Position

    T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Counter:
    """A counter and its last value."""

    name: str
    value: int = 0


RECORDS = [kind for kind in vars(records).values() if isinstance(kind, type) and is_dataclass(kind)]
"""Every class of records."""


def newest_first(record: Any) -> Position:
    """Order boards, Pins and media: the newest first."""
    return -record.created_at, -int(record.id)


def newest_follow_first(follow: Follow) -> Position:
    """Order follows: the newest first."""
    return -follow.since, follow.id


def newest_website_first(website: Website) -> Position:
    """Order websites: the one verified last first."""
    return -website.verified_at, website.address


def longest_lived_first(token: AccessToken | RefreshToken) -> Position:
    """Order tokens: those that live longest, as the newest of a kind do, before those that have expired."""
    return -(END_OF_TIME if token.expires_at is None else token.expires_at), token.token


def oldest_first(record: AdAccount | Section) -> Position:
    """Order ad accounts (AC2), and the sections of a board that nobody has rearranged: the oldest first."""
    return (int(record.id),)


def first_made_first(entity: Entity) -> Position:
    """Order ads by age, which is by id (FX6): the longer of two ids is the greater number."""
    return (entity.created_at, len(entity.id), entity.id)


END_OF_TIME = 1e12
"""A time later than the end of any token, in Unix seconds."""
TOKENS: tuple[Fields, ...] = (("user_id",), ("grant_id",), ("app_id",), ("fingerprint",))
FOLLOWS: tuple[Fields, ...] = (("follower_id",), ("followed_id",))
PINS: tuple[Fields, ...] = (
    ("owner_id",),
    ("board_id",),
    ("section_id",),
    ("owner_id", "board_id"),
    ("words",),
    ("picture_keys",),
)
BOARDS: tuple[Fields, ...] = (
    ("owner_id",),
    ("member_ids",),
    ("secret_member_ids",),
    ("privacy",),
    ("name",),
    ("owner_id", "name"),
    ("owner_id", "privacy"),
    ("words",),
)
ASSET_ACCESS: tuple[Fields, ...] = (("asset_id",), ("user_id",), ("granted_by",), ("asset_id", "user_id"))


class CollectionGroup:
    """A set of named collections."""

    def __init__(self, engine: Engine, group: str) -> None:
        self._engine = engine
        self._group = group
        self._collections: list[Collection[Any]] = []

    def _collection(
        self,
        name: str,
        key: str = "id",
        *,
        order: Callable[[Any], Position] | None = None,
        indexes: tuple[Fields, ...] = (),
        packed: type | None = None,
    ) -> Collection[Any]:
        declaration = Declaration(name=f"{self._group}.{name}", key=key, order=order, indexes=indexes, packed=packed)
        collection = self._engine.collection(declaration)
        self._collections.append(collection)
        return collection

    def has(self, key: str) -> bool:
        """Tell whether any of the records here has this key."""
        return any(collection.get(key) is not None for collection in self._collections)


class Environment(CollectionGroup):
    """The collections that production and the sandbox each have for themselves (SB1, SB2)."""

    def __init__(self, engine: Engine, name: EnvironmentName) -> None:
        super().__init__(engine, name)
        self.name: EnvironmentName = name
        self.access_tokens: Collection[AccessToken] = self._collection(
            "access_tokens", "token", order=longest_lived_first, indexes=TOKENS, packed=records.AccessToken
        )
        self.refresh_tokens: Collection[RefreshToken] = self._collection(
            "refresh_tokens", "token", order=longest_lived_first, indexes=TOKENS, packed=records.RefreshToken
        )
        self.boards: Collection[Board] = self._collection("boards", order=newest_first, indexes=BOARDS)
        self.sections: Collection[Section] = self._collection("sections", order=oldest_first, indexes=(("board_id",),))
        self.pins: Collection[Pin] = self._collection("pins", order=newest_first, indexes=PINS)
        self.uploads: Collection[MediaUpload] = self._collection(
            "uploads", order=newest_first, indexes=(("owner_id",),)
        )
        self.follows: Collection[Follow] = self._collection("follows", order=newest_follow_first, indexes=FOLLOWS)
        self.board_follows: Collection[Follow] = self._collection(
            "board_follows", order=newest_follow_first, indexes=FOLLOWS
        )
        self.websites: Collection[Website] = self._collection(
            "websites", order=newest_website_first, indexes=(("owner_id",),)
        )
        self.ad_accounts: Collection[AdAccount] = self._collection(
            "ad_accounts", order=oldest_first, indexes=(("owner_id",), ("name",))
        )
        self.relationships: Collection[Relationship] = self._collection(
            "relationships", indexes=(("business_id",), ("user_id",))
        )
        self.asset_access: Collection[AssetAccess] = self._collection("asset_access", indexes=ASSET_ACCESS)
        self.invites: Collection[Invite] = self._collection("invites", indexes=(("business_id",), ("user_id",)))
        self.shared_audiences: Collection[SharedAudience] = self._collection(
            "shared_audiences", indexes=(("audience_id",), ("recipient_id",))
        )
        self.entities: Collection[Entity] = self._collection(
            "entities", "key", order=first_made_first, indexes=(("path",), ("collection",))
        )

    def token(self, named: str) -> AccessToken | RefreshToken | None:
        """Return the access or refresh token that this is, or that has this fingerprint."""
        collections: tuple[Collection[Any], ...] = (self.access_tokens, self.refresh_tokens)
        for tokens in collections:
            found: AccessToken | RefreshToken | None = tokens.get(named) or next(
                iter(tokens.filter(fingerprint=named)), None
            )
            if found is not None:
                return found
        return None

    def put_token(self, token: AccessToken | RefreshToken) -> None:
        """Replace a token with what has become of it."""
        if isinstance(token, records.AccessToken):
            self.access_tokens.put(token)
        else:
            self.refresh_tokens.put(token)


class Store(CollectionGroup):
    """All collections of a mock. Production and the sandbox share apps, users and codes (H5)."""

    def __init__(self, engine: Engine | None = None) -> None:
        """Make a store, in memory unless an engine says otherwise."""
        super().__init__(MemoryEngine() if engine is None else engine, "shared")
        self.apps: Collection[App] = self._collection("apps", indexes=(("owner_id",),))
        self.app_forms: Collection[AppForm] = self._collection("app_forms", "app_id")
        self.mails: Collection[Mail] = self._collection("mails", indexes=(("user_id",),))
        self.users: Collection[User] = self._collection("users", indexes=(("username",),))
        self.codes: Collection[AuthorizationCode] = self._collection("codes", "code", indexes=(("user_id",),))
        self.blobs: Collection[Blob] = self._collection("blobs", "key")
        self.opted_out_sites: Collection[OptedOutSite] = self._collection("opted_out_sites", "domain")
        self._counters: Collection[Counter] = self._collection("counters", "name")
        self.production = Environment(self._engine, "production")
        self.sandbox = Environment(self._engine, "sandbox")
        environments = (self.production, self.sandbox)
        tokens = [kind for one in environments for kind in (one.access_tokens, one.refresh_tokens)]
        self._grants = {self.codes.name, *(collection.name for collection in tokens)}

    @classmethod
    def at(cls, address: str, kinds: Iterable[type]) -> Store:
        """Open what is kept at an address that `engine_at` takes; parts may consist of `kinds`. Raises StoreError."""
        return cls(engine_at(address, RecordJson([*RECORDS, Counter, *kinds])))

    def beside(self, world: str) -> Store:
        """Return the store of another world in the same database, whether it is there already or not."""
        return Store(self._engine.beside(world))

    def pins_showing(self, picture: str) -> list[Pin]:
        """Find the Pins that show the picture with this key, wherever they are."""
        return [pin for one in (self.production, self.sandbox) for pin in one.pins.filter(picture_keys=picture)]

    def environment(self, name: EnvironmentName) -> Environment:
        """Return production or the sandbox."""
        return self.production if name == "production" else self.sandbox

    def grants(self) -> set[str]:
        """List every code, access token and refresh token."""
        found = {code.code for code in self.codes}
        for environment in (self.production, self.sandbox):
            found.update(token.token for token in environment.access_tokens)
            found.update(token.token for token in environment.refresh_tokens)
        return found

    def new_id(self, digits: int = 18) -> str:
        """Return a fresh decimal id (F1). Later ids are greater, and the same history gives the same ids."""
        with self.transaction():
            last = self._counters.get("ids") or Counter("ids")
            number = ""
            while not number or self._is_taken(number):  # a test may have chosen the same id
                last = replace(last, value=last.value + 1)
                number = str(7 * 10 ** (digits - 1) + last.value * 48_271_069_417)
            self._counters.put(last)
            return number

    def transaction(self, *, keep: bool = True) -> AbstractContextManager[None]:
        """Admit one thread at a time; what an exception interrupts is undone, and everything is unless `keep`.

        One within another is a part of it: it can be undone alone, and is undone with the whole.
        """
        return self._engine.transaction(keep=keep)

    def reading(self, work: Callable[[], T]) -> T:
        """Do what hardly ever changes anything, such as to answer a GET, while other processes go on.

        Work that does change something is undone and done again in a transaction, so it must start from the beginning
        each time. It begins the transactions that it needs itself.
        """
        return self._engine.reading(work)

    def snapshot(self) -> Any:
        """Take everything as it is now, for `restore`. In memory it is free, and `restore` costs what has changed."""
        return self._engine.snapshot()

    def restore(self, snapshot: Any) -> set[str]:
        """Go back to a snapshot; return the codes and tokens that are gone with that."""
        gone = self._engine.restore(snapshot)
        return {key for name, key in gone if name in self._grants}

    def copy(self) -> Store:
        """Return another store in memory that holds the same. Raises ValueError where this one is in a database."""
        if not isinstance(self._engine, MemoryEngine):
            raise ValueError("Only a world in memory can be copied.")
        other = Store()
        assert isinstance(other._engine, MemoryEngine)
        other._engine.copy_from(self._engine)
        return other

    def become(self, other: Store) -> None:
        """Hold what the other store holds. Whoever waits for a transaction here sees it then."""
        self._engine.become(other._engine)

    @property
    def is_new(self) -> bool:
        """Whether no world was made in it yet."""
        return self._engine.is_new

    def keep(self, parts: Mapping[str, Part]) -> None:
        """Keep these parts of the world along with its records, and take what is kept of them already."""
        self._engine.keep(parts)

    def worlds(self) -> list[str]:
        """List the names of the other worlds in the same database."""
        return self._engine.worlds()

    def forget(self) -> None:
        """Delete this world from the database."""
        self._engine.forget()

    def note_use(self, at: float) -> None:
        """Let all processes know that this world was used, in Unix seconds."""
        self._engine.note_use(at)

    def forget_unused(self, since: float, now: float) -> None:
        """Delete the other worlds that nobody has used since then, in Unix seconds."""
        self._engine.forget_unused(since, now)

    def written_ahead(self, contents: Mapping[str, bytes]) -> AbstractContextManager[None]:
        """Write long contents, by their MD5, before the transaction which puts records that have them."""
        return self._engine.written_ahead(contents)

    def steady(self) -> AbstractContextManager[None]:
        """Take what other processes have changed, and no later change until the next transaction."""
        return self._engine.steady()

    def close(self) -> None:
        """Close files and connections."""
        self._engine.close()

    def _is_taken(self, key: str) -> bool:
        return any(group.has(key) for group in (self, self.production, self.sandbox))


def engine_at(address: str | None, record_json: RecordJson) -> Engine:
    """Open the engine for `memory`, `sqlite:///FILE` or `postgresql://...`. Raises StoreError."""
    if address in (None, "memory"):
        return MemoryEngine()
    scheme = str(address).partition(":")[0]
    if scheme not in ("sqlite", "postgresql"):
        raise StoreError(f"A store is memory, sqlite:///FILE or postgresql://USER@HOST/DATABASE, not {scheme!r}.")
    try:
        from mockserver.model.store.sql import SqlEngine

        if scheme == "sqlite":
            from mockserver.model.store.sqlite import SqliteDatabase

            return SqlEngine(SqliteDatabase(str(address)), record_json)
        from mockserver.model.store.postgresql import PostgresqlDatabase

        return SqlEngine(PostgresqlDatabase(str(address)), record_json)
    except ImportError as missing:
        raise StoreError(
            f"A store in a database needs {missing.name}: pip install 'pytest-pinterest[store]'."
        ) from None
