"""Read world files, which are TOML or JSON by the ending of their name."""

from __future__ import annotations

import codecs
import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from mockserver.world.builder import Builder
from mockserver.world.codec import decode
from mockserver.world.location import Location
from mockserver.world.tables import ADDED_TABLES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mockserver.model.records import App, EnvironmentName
    from mockserver.model.settings import Settings
    from mockserver.model.store import Store

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

READERS = {".toml": tomllib.loads, ".json": json.loads}


def _text(content: bytes) -> str:
    """Decode a file that somebody saved, perhaps on Windows: UTF-8, or UTF-16 where it begins with its mark.

    Raises ValueError, as the readers do.
    """
    encoding = "utf-16" if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else "utf-8-sig"
    return content.decode(encoding)


class Addition(NamedTuple):
    """An object of advertising or commerce in the description of a world."""

    environment: EnvironmentName
    collection: str
    fields: Mapping[str, Any]
    at: Location


@dataclass(frozen=True)
class World:
    """The description of a world, before it is made."""

    tables: Any
    at: Location
    """The location that errors start from: the file's name, or `world` for a dict."""

    @classmethod
    def read(cls, world: str | PathLike[str] | Mapping[str, Any]) -> World:
        """Read a world from a file, or take a dict as it is.

        Raises WorldError for a file that is not TOML or JSON, OSError for one that cannot be read.
        """
        if isinstance(world, Mapping):
            return cls(world, Location("world"))
        if not isinstance(world, (str, PathLike)):
            raise ValueError(f"world is a TOML or JSON file or a dict, not {world!r}.")
        path = Path(world)
        at = Location(path.name)
        parse = READERS.get(path.suffix.lower())
        if parse is None:
            raise at.error(f"a world is described in a file that ends in {' or '.join(READERS)}.")
        try:
            return cls(parse(_text(path.read_bytes())), at)
        except ValueError as problem:  # both parsers name the line
            raise at.error(f"this is not {path.suffix[1:].upper()}: {problem}.") from None

    def seed(self, usual: int) -> int:
        """Return the seed under which the world was made; `usual` where it names none."""
        if not isinstance(self.tables, Mapping) or "seed" not in self.tables:
            return usual
        return int(decode(int, self.tables["seed"], self.at["seed"]))

    def additions(self) -> Iterator[Addition]:
        """Yield the things of advertising and commerce to be made in the world, as a client would make them.

        Raises WorldError for what is not a list of tables.
        """
        sandbox = self.tables.get("sandbox", {}) if isinstance(self.tables, Mapping) else {}
        places: tuple[tuple[EnvironmentName, Any, Location], ...] = (
            ("production", self.tables, self.at),
            ("sandbox", sandbox, self.at["sandbox"]),
        )
        for environment, tables, at in places:
            for table in ADDED_TABLES:
                listed = tables.get(table, []) if isinstance(tables, Mapping) else []
                if not isinstance(listed, list):
                    raise at[table].expected("a list of tables", listed)
                for number, fields in enumerate(listed):
                    if not isinstance(fields, Mapping):
                        raise at[table][number].expected("a table", fields)
                    yield Addition(environment, table, fields, at[table][number])

    def make(self, store: Store, settings: Settings, now: float) -> App:
        """Fill an empty store, and return the first app. Raises WorldError."""
        return Builder(store, settings, now=now).build(self.tables, self.at)
