"""Whatever is put, replaced, removed, undone or restored: an index finds what a search through everything finds."""

from __future__ import annotations

import tracemalloc
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    invariant,
    rule,
    run_state_machine_as_test,
)

from mockserver.model.store import packed_rows, versions
from mockserver.model.store.collection import Containing, Declaration
from mockserver.model.store.memory import MemoryEngine
from mockserver.model.store.record_json import RecordJson
from mockserver.model.store.sorted_entries import CHUNK, SortedEntries
from mockserver.model.store.store import engine_at
from tests.stores import store_address

if TYPE_CHECKING:
    from pathlib import Path

    from mockserver.model.store import Collection


@dataclass(frozen=True)
class Note:
    id: str
    owner: str | None
    readers: tuple[str, ...]
    rank: int


PEOPLE = ("mika", "toni", "kim")
NOTES = st.builds(
    Note,
    id=st.sampled_from("abcdefgh"),
    owner=st.sampled_from([None, *PEOPLE]),
    readers=st.lists(st.sampled_from(PEOPLE), max_size=3).map(tuple),
    rank=st.integers(0, 3),
)
QUESTIONS: list[dict[str, Any]] = [
    {},
    *({"owner": person} for person in PEOPLE),
    *({"readers": person} for person in PEOPLE),
    {"owner": "mika", "rank": 1},
    {"rank": 2},
    {"owner": None},
    {"owner": "toni", "readers": "toni"},
]


def declared(*, packed: type | None = None) -> Declaration:
    return Declaration(
        name="notes",
        packed=packed,
        order=lambda note: (-note.rank, note.id),
        indexes=(("owner",), ("readers",), ("owner", "rank")),
    )


def meets(note: Note, question: dict[str, Any]) -> bool:
    return all(
        value in note.readers if name == "readers" else getattr(note, name) == value for name, value in question.items()
    )


class Life(RuleBasedStateMachine):
    """A collection and its model, a dict."""

    snapshots: Bundle[Any] = Bundle("snapshots")

    address = "memory"
    packed: type | None = None

    def __init__(self) -> None:
        super().__init__()
        self.engine = engine_at(self.address, RecordJson([Note]))
        self.notes: Collection[Note] = self.engine.collection(declared(packed=self.packed))
        self.model: dict[str, Note] = {}

    @rule(note=NOTES)
    def put(self, note: Note) -> None:
        self.notes.put(note)
        self.model[note.id] = note

    @rule(key=st.sampled_from("abcdefgh"))
    def remove(self, key: str) -> None:
        if key in self.model:
            self.notes.remove(key)
            del self.model[key]
        else:
            with pytest.raises(KeyError):
                self.notes.remove(key)

    @rule(notes=st.lists(NOTES, max_size=4), fails=st.booleans())
    def undo(self, notes: list[Note], fails: bool) -> None:
        try:
            with self.engine.transaction(keep=fails):
                self.notes.remove(*(note.id for note in self.notes))
                for note in notes:
                    self.notes.put(note)
                if fails:
                    raise ZeroDivisionError
        except ZeroDivisionError:
            pass

    @rule(target=snapshots)
    def snapshot(self) -> Any:
        return self.engine.snapshot(), list(self.model.items())

    @rule(snapshot=snapshots)
    def restore(self, snapshot: Any) -> None:
        version, notes = snapshot
        self.engine.restore(version)
        self.model = dict(notes)

    @rule(snapshot=snapshots)
    def restore_and_undo_that(self, snapshot: Any) -> None:
        with self.engine.transaction(keep=False):
            self.engine.restore(snapshot[0])

    @rule(snapshot=consumes(snapshots))
    def forget(self, snapshot: Any) -> None:
        pass

    def teardown(self) -> None:
        self.engine.close()

    @invariant()
    def iterates_in_the_order_of_being_put(self) -> None:
        assert list(self.notes) == list(self.model.values())
        assert len(self.notes) == len(self.model)

    @invariant()
    def finds_in_a_field_what_contains_a_text(self) -> None:
        for text in ("k", "i", "toni", "x"):
            found = [note for note in self.model.values() if any(text in reader for reader in note.readers)]
            found.sort(key=lambda note: (-note.rank, note.id))
            listing = self.notes.listing(readers=Containing(text))
            assert list(listing) == found
            assert len(listing) == len(found)
            for place, note in enumerate(found):
                assert listing.page(listing.position(note), 2) == found[place + 1 : place + 3]

    @invariant()
    def finds_what_a_search_finds(self) -> None:
        for question in QUESTIONS:
            found = [note for note in self.model.values() if meets(note, question)]
            assert self.notes.filter(**question) == found
            listing = self.notes.listing(**question)
            assert len(listing) == len(found)
            found.sort(key=lambda note: (-note.rank, note.id))
            assert list(listing) == found
            for place, note in enumerate(found):
                assert listing.page(listing.position(note), 2) == found[place + 1 : place + 3]


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["memory", "sqlite", "postgresql"])
def test_every_engine_finds_what_a_search_finds(kind: str, tmp_path: Path) -> None:
    with store_address(kind, tmp_path) as address:

        class LifeThere(Life):
            """Each life begins in a world without notes."""

            def __init__(self) -> None:
                super().__init__()
                self.notes.remove(*(note.id for note in self.notes))

        LifeThere.address = address
        examples = settings().max_examples if kind == "memory" else 10
        run_state_machine_as_test(
            LifeThere, settings=settings(max_examples=examples, stateful_step_count=30, deadline=None)
        )


@pytest.mark.slow
def test_memory_finds_it_where_a_snapshot_stops_to_note_what_is_added(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(versions, "MANY_ADDED", 1)
    run_state_machine_as_test(Life, settings=settings(stateful_step_count=30, deadline=None))


@pytest.mark.slow
@pytest.mark.parametrize("hash_bits", [packed_rows.HASH_BITS, 1])
def test_memory_finds_it_among_what_it_has_packed(monkeypatch: pytest.MonkeyPatch, hash_bits: int) -> None:
    """Where hashes have one bit, nearly every key has that of another."""
    monkeypatch.setattr(packed_rows, "READY", 1)
    monkeypatch.setattr(packed_rows, "PACKET", 2)
    monkeypatch.setattr(packed_rows, "HASH_BITS", hash_bits)

    class PackedLife(Life):
        packed = Note

    tried = settings(max_examples=30, stateful_step_count=20, deadline=None)
    run_state_machine_as_test(PackedLife, settings=tried)


def test_whoever_asks_meanwhile_finds_what_is_packed_and_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packed_rows, "READY", 2)
    notes = MemoryEngine().collection(declared(packed=Note))
    keys = [str(number) for number in range(300)]
    missed: list[str] = []

    def put_and_ask() -> None:
        missed.extend(key for key in keys if notes.get(notes.put(Note(key, None, (), 0)).id) is None)
        missed.extend(key for key in keys if notes.get(key) is None)

    put_and_ask()
    with ThreadPoolExecutor(4) as threads:
        for done in [threads.submit(put_and_ask) for _ in range(4)]:
            done.result()
    assert missed == []


def test_a_snapshot_that_is_held_takes_no_room_for_each_record_that_comes_after() -> None:
    def room_for(notes: list[Note], *, held: bool) -> int:
        engine = MemoryEngine()
        collection = engine.collection(declared())
        snapshot = engine.snapshot() if held else None
        tracemalloc.start()
        try:
            for note in notes:
                collection.put(note)
            return tracemalloc.get_traced_memory()[0]
        finally:
            tracemalloc.stop()
            del snapshot

    notes = [Note(id=str(number), owner=None, readers=(), rank=0) for number in range(5 * versions.MANY_ADDED)]
    assert room_for(notes, held=True) - room_for(notes, held=False) < len(notes)


def test_a_snapshot_stays_as_it_was_where_restoring_it_was_undone() -> None:
    """Found by the machine above: what a transaction puts back and takes away again is not in the snapshot."""
    engine = MemoryEngine()
    notes = engine.collection(declared())
    first, second = Note("b", None, (), 0), Note("a", None, (), 0)
    notes.put(first)
    notes.put(second)
    both = engine.snapshot()
    notes.remove("b")
    one = engine.snapshot()
    for version in (both, one):
        with engine.transaction(keep=False):
            engine.restore(version)
        latest = engine.snapshot()
    for version, expected in ((one, [second]), (both, [first, second]), (latest, [second]), (one, [second])):
        engine.restore(version)
        assert list(notes) == expected


def test_a_snapshot_of_another_store_is_refused() -> None:
    with pytest.raises(ValueError, match="another mock"):
        MemoryEngine().restore(MemoryEngine().snapshot())


@given(st.lists(st.integers(0, 5000), unique=True, max_size=200), st.integers(-1, 5001))
def test_entries_stay_in_order_through_chunks(gone: list[int], after: int) -> None:
    entries = SortedEntries()
    for number in [*range(0, 4 * CHUNK, 2), *reversed(range(1, 4 * CHUNK, 2))]:
        entries.add(((number,), str(number)))
    for number in gone:
        if number < 4 * CHUNK:
            entries.remove(((number,), str(number)))
        else:
            with pytest.raises(LookupError):
                entries.remove(((number,), str(number)))
    left = [number for number in range(4 * CHUNK) if number not in gone]
    assert [int(key) for key in entries.keys()] == left  # noqa: SIM118 - it is not a dict
    assert [int(key) for key in entries.keys((after,))] == [number for number in left if number > after]
    assert len(entries) == len(left)
