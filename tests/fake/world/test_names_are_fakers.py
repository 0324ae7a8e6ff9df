"""The seeded world has the names that Faker gives, without Faker being loaded for them."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib.metadata import version

import pytest

from mockserver.model import resources
from mockserver.model.settings import Settings
from mockserver.world.names import FILE, Kind, Names, usual_names
from tools.pack_names import packed

SEED = Settings().seed


def test_the_kept_names_are_those_that_the_seeded_world_asks_faker_for() -> None:
    kept = resources.text(FILE)
    said_by = json.loads(kept)["faker"]
    if said_by != version("faker"):
        pytest.skip(f"the names are those of Faker {said_by}; this is {version('faker')}")
    assert packed() == kept


def test_what_was_not_kept_goes_on_where_the_kept_names_end() -> None:
    kept, fresh = Names(SEED), Names(SEED, kept=[])
    for kind, _ in usual_names():
        kept.draw(kind)
        fresh.draw(kind)
    assert [kept.draw("city"), kept.draw("company")] == [fresh.draw("city"), fresh.draw("company")]


def test_another_order_is_answered_as_faker_answers_it() -> None:
    kinds: tuple[Kind, ...] = ("city", "first_name", "company", "last_name", "city")
    kept, fresh = Names(SEED), Names(SEED, kept=[])
    assert [kept.draw(kind) for kind in kinds] == [fresh.draw(kind) for kind in kinds]


def test_another_seed_has_other_names() -> None:
    assert Names(SEED + 1).draw("last_name") != Names(SEED).draw("last_name")


@pytest.mark.slow
def test_the_seeded_world_does_not_load_faker() -> None:
    code = "import sys; from mockserver import PinterestMock; PinterestMock(); print('faker' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "False"
