"""What is kept by shape is part of the world: exported, read back, snapshotted, reset."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mockserver.wsgi import PinterestMock

if TYPE_CHECKING:
    from tests.fake.derived.conftest import Caller


def test_an_exported_world_has_them_and_reads_back(caller: Caller) -> None:
    mock = caller.application.mock
    caller.call("feeds/create")
    again = PinterestMock(world=mock.world())
    assert list(again.store.production.entities) == list(mock.store.production.entities)
    assert any(entity.path.endswith("/feeds") for entity in again.store.production.entities)


def test_a_snapshot_gives_them_back(caller: Caller) -> None:
    mock = caller.application.mock
    before = mock.snapshot()
    entities = list(mock.store.production.entities)
    caller.call("audiences/create")
    mock.restore(before)
    assert list(mock.store.production.entities) == entities


def test_their_ids_grow_and_are_not_given_twice(caller: Caller) -> None:
    """FX6: a later id is greater."""
    mock = caller.application.mock
    ids = [int(caller.call("audiences/create", seed=seed).body["id"]) for seed in range(3)]
    again = PinterestMock(world=mock.world())
    assert ids == sorted(set(ids))
    assert again.store.new_id() not in {entity.id for entity in again.store.production.entities}
