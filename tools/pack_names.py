"""Pack the names that the seeded world asks Faker for: `python -m tools.pack_names` after either has changed."""

from __future__ import annotations

import json
from importlib.metadata import version
from pathlib import Path

from mockserver.model.settings import Settings
from mockserver.model.store import Store
from mockserver.world import seed
from mockserver.world.names import FILE, Names


def packed() -> str:
    """Return the file's text: the version of Faker that made it, and each name after its kind."""
    settings = Settings()
    names = Names(settings.seed, kept=[])  # so that Faker draws all of them
    seed.populate(Store(), settings, names)
    rows = ",\n".join(map(json.dumps, names.drawn))
    return f'{{"faker": "{version("faker")}",\n"names": [\n{rows}\n]}}\n'


if __name__ == "__main__":
    (Path(__file__).parent.parent / "mockserver" / FILE).write_text(packed(), encoding="utf-8")
