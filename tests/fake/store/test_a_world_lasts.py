"""A world in a database outlives its process, and is the same for all who share it."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest

from mockserver import Behaviour, PinterestMock
from mockserver.model.records import Blob
from mockserver.model.store.engine import StoreError
from tests.fake.conftest import Application
from tests.stores import store_address

sql_schema = pytest.importorskip("mockserver.model.store.sql_schema")
long_contents = pytest.importorskip("mockserver.model.store.long_contents")
sqlite = pytest.importorskip("mockserver.model.store.sqlite")

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MAKES_BOARDS = """
import sys
from mockserver import PinterestMock

mock = PinterestMock(store=sys.argv[1])
print("ready", flush=True)
while True:
    board = mock.add_board()
    mock.add_pin(board, title=board.name)
    print(board.id, flush=True)
"""


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    with store_address(request.param, tmp_path) as made:
        yield made


@pytest.fixture
def opened(address: str) -> Iterator[Any]:
    """Opens the world as another process would; closed when the test ends."""
    mocks: list[PinterestMock] = []

    def open_it(**settings: Any) -> PinterestMock:
        mocks.append(PinterestMock(store=address, **settings))
        return mocks[-1]

    yield open_it
    for mock in mocks:
        mock.store.close()


def test_everything_but_the_journal_is_there_again(opened: Any) -> None:
    first = opened(seed=5, tier="trial", behaviour={"code_lifetime": 7})
    application = Application(first, first.app.id)
    tokens = application.sign_in()
    first.clock.freeze("2030-01-01")
    first.quotas.set("org_read", standard=7)
    first.quotas.on()
    application.call("user_account", tokens["access_token"])
    planned = first.faults.fail("pins/create", "rate_limited", times=2, user=first.default_user.username)
    first.faults.answer("boards/list", status=503, body=b"\x00\xff", headers={"x-a": "b"})
    first.add_board("Kept")
    world, usage = first.world(), first.quotas.usage()

    second = opened()
    assert second.world() == world
    assert (second.settings, second.behaviour) == (first.settings, Behaviour(code_lifetime=7))
    assert second.clock.time() == first.clock.time()
    assert (second.quotas.usage(), second.quotas.figures) == (usage, first.quotas.figures)
    assert [fault.fault for fault in second.faults.planned] == [fault.fault for fault in first.faults.planned]
    assert planned.fault in [fault.fault for fault in second.faults.planned]
    assert first.journal.calls() != [] == second.journal.calls()


def test_what_one_has_issued_another_honours(opened: Any) -> None:
    here, there = (Application(mock, mock.app.id) for mock in (opened(), opened()))
    code = here.get_code()
    token = there.redeem(code).body["access_token"]
    assert here.redeem(code).status_code == 401
    assert here.call("user_account", token).status_code == 200
    there.mock.change_password()
    assert here.call("user_account", token).status_code == 401


def test_the_clock_and_what_goes_wrong_are_everybodys(opened: Any) -> None:
    here, there = opened(), opened()
    here.clock.freeze("2031-02-03")
    there.faults.fail("boards/list", "rate_limited", times=1)
    one, other = (Application(mock, mock.app.id) for mock in (here, there))
    token = one.sign_in()["access_token"]
    assert [asked.call("boards", token).status_code for asked in (one, other)] == [429, 200]
    there.clock.advance(days=31)
    assert one.call("boards", token).status_code == 401


def test_a_refused_request_counts_and_changes_nothing(opened: Any) -> None:
    here, there = opened(quotas=True), opened()
    here.clock.freeze()  # one of the windows is a second long
    before = there.world()
    application = Application(here, here.app.id)
    token = here.issue_token(scopes="boards:read")["access_token"]
    assert application.call("boards/1", token).status_code == 404
    assert there.world()["boards"] == before["boards"]
    with there.store.steady():
        assert [usage.used for usage in there.quotas.usage()] == [1, 1]


def test_of_many_who_redeem_a_code_in_two_places_one_succeeds(opened: Any) -> None:
    places = [Application(mock, mock.app.id) for mock in (opened(), opened(), opened())]
    code = places[0].get_code()
    with ThreadPoolExecutor(12) as pool:
        answers = list(pool.map(lambda number: places[number % 3].redeem(code).status_code, range(24)))
    assert sorted(answers) == [200] + [401] * 23


def test_of_many_who_open_a_new_store_at_once_one_makes_the_world(address: str) -> None:
    with ThreadPoolExecutor(4) as pool:
        mocks = list(pool.map(lambda seed: PinterestMock(store=address, seed=seed), range(4)))
    assert len({mock.app.secret for mock in mocks}) == 1
    for mock in mocks:
        mock.store.close()


@pytest.mark.sweep
def test_many_may_open_a_new_file_at_the_same_moment(tmp_path: Path) -> None:
    with ThreadPoolExecutor(6) as pool:
        for number in range(30):
            for engine in pool.map(sql_schema.open_database, [f"sqlite:///{tmp_path}/{number}.db"] * 6):
                engine.dispose()


def test_a_reset_gives_back_the_world_as_it_was_made(opened: Any) -> None:
    world = {"users": [{"username": "mika"}], "boards": [{"name": "Only", "owner": "mika"}]}
    made = opened(world=world, tier="trial").world()
    later = opened()
    later.configure(tier="standard")
    later.add_board()
    later.clock.freeze(0)
    later.reset()
    assert later.world() == made
    assert not later.clock.frozen


def test_who_serves_it_chooses_the_control_token(opened: Any) -> None:
    opened(control_token="old")
    later = opened(control_token="new", tier="trial")
    assert later.settings.control_token == "new"
    later.reset()
    assert later.settings.control_token == "new"


@pytest.mark.slow
def test_a_process_that_is_killed_loses_nothing_that_it_has_answered(address: str) -> None:
    for _ in range(3):
        process = subprocess.Popen([sys.executable, "-c", MAKES_BOARDS, address], stdout=subprocess.PIPE, text=True)
        assert process.stdout is not None
        with process.stdout as lines:
            answered = [next(lines).strip() for _ in range(12)][1:]
            os.kill(process.pid, signal.SIGKILL)
            answered += [line.strip() for line in lines if line.endswith("\n")]
        process.wait()
        mock = PinterestMock(store=address)
        boards = {board.id: board for board in mock.store.production.boards}
        assert set(answered) <= set(boards)
        for board in answered:
            assert [pin.title for pin in mock.store.production.pins.filter(board_id=board)] == [boards[board].name]
        mock.store.close()


class TestAFileThatIsNotOurs:
    """It is refused with a reason, and stays as it is to the byte."""

    def refusal(self, path: Path) -> str:
        before = path.read_bytes()
        with pytest.raises(StoreError) as caught:
            PinterestMock(store=f"sqlite:///{path}")
        assert path.read_bytes() == before
        assert sorted(file.name for file in path.parent.iterdir()) == [path.name]
        return str(caught.value)

    def test_no_sqlite(self, tmp_path: Path) -> None:
        path = tmp_path / "notes.txt"
        path.write_text("my notes")
        assert "is not a file of SQLite" in self.refusal(path)

    def test_another_programs(self, tmp_path: Path) -> None:
        path = tmp_path / "other.db"
        with sqlite3.connect(path) as connection:
            connection.execute("CREATE TABLE invoices (number)")
        connection.close()
        assert "something else (invoices)" in self.refusal(path)

    def test_a_newer_version(self, tmp_path: Path) -> None:
        path = tmp_path / "new.db"
        PinterestMock(store=f"sqlite:///{path}").store.close()
        with sqlite3.connect(path) as connection:
            connection.execute("UPDATE pinterest_mock SET value = '99' WHERE name = 'schema'")
        connection.close()
        assert "newer pytest-pinterest (tables of version 99, here 3)" in self.refusal(path)

    def test_damaged(self, tmp_path: Path) -> None:
        path = tmp_path / "damaged.db"
        PinterestMock(store=f"sqlite:///{path}").store.close()
        content = bytearray(path.read_bytes())
        content[4096 * 2 : 4096 * 12] = b"\xff" * 4096 * 10
        path.write_bytes(content)
        assert "damaged" in self.refusal(path)

    def test_nothing_at_all(self, tmp_path: Path) -> None:
        with pytest.raises(StoreError, match="no directory"):
            PinterestMock(store=f"sqlite:///{tmp_path}/missing/world.db")
        with pytest.raises(StoreError, match="memory, sqlite"):
            PinterestMock(store="mysql://localhost/x")


def test_an_older_file_is_brought_up_to_date(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    address = f"sqlite:///{tmp_path / 'old.db'}"
    first = PinterestMock(store=address)
    world = first.world()
    first.store.close()
    monkeypatch.setattr(sql_schema, "SCHEMA", 5)
    for number in (4, 5):
        statement = f"CREATE TABLE step{number} (x)"
        monkeypatch.setitem(
            sql_schema.MIGRATIONS, number, lambda connection, text=statement: connection.exec_driver_sql(text)
        )
    for _ in range(2):
        mock = PinterestMock(store=address)
        assert mock.world() == world
        mock.store.close()


VERSION_1 = """
CREATE TABLE pinterest_mock (name VARCHAR PRIMARY KEY, value VARCHAR NOT NULL);
CREATE TABLE records (world VARCHAR, collection VARCHAR, key VARCHAR, place BIGINT NOT NULL, position VARCHAR NOT NULL,
    body TEXT NOT NULL, PRIMARY KEY (world, collection, key));
CREATE INDEX records_by_place ON records (world, collection, place);
CREATE TABLE entries (world VARCHAR, collection VARCHAR, fields VARCHAR, value VARCHAR, position VARCHAR, key VARCHAR,
    PRIMARY KEY (world, collection, fields, value, position, key));
CREATE INDEX entries_by_key ON entries (world, collection, key);
CREATE TABLE parts (world VARCHAR, name VARCHAR, body TEXT NOT NULL, PRIMARY KEY (world, name));
INSERT INTO pinterest_mock VALUES ('schema', '1');
INSERT INTO records SELECT world, collection, key, place, '', body FROM now.records WHERE collection <> 'parts';
INSERT INTO parts SELECT world, key, body FROM now.records WHERE collection = 'parts';
"""


def test_a_file_of_the_first_version_is_brought_up_to_date(tmp_path: Path) -> None:
    now = PinterestMock(store=f"sqlite:///{tmp_path / 'now.db'}", tier="trial")
    now.clock.freeze("2030-01-01")
    with sqlite3.connect(tmp_path / "old.db") as connection:
        connection.execute("ATTACH ? AS now", (str(tmp_path / "now.db"),))
        connection.executescript(VERSION_1)
    connection.close()
    old = PinterestMock(store=f"sqlite:///{tmp_path / 'old.db'}")
    assert old.world() == now.world()
    assert (old.settings, old.clock.now()) == (now.settings, now.clock.now())
    for mock in (old, now):
        mock.store.close()


def test_a_file_of_the_second_version_is_brought_up_to_date(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(long_contents, "LONG", 10**9)  # it had contents in its records, however long
    path = tmp_path / "old.db"
    first = PinterestMock(store=f"sqlite:///{path}")
    blob = first.store.blobs.put(Blob(key="a" * 32, content_type="image/png", content=bytes(100_000)))
    world = first.world()
    first.store.close()
    with sqlite3.connect(path) as connection:
        connection.executescript(
            "DROP INDEX records_by_content; ALTER TABLE records DROP COLUMN content; DROP TABLE contents;"
            " DROP TABLE pieces; UPDATE pinterest_mock SET value = '2' WHERE name = 'schema'"
        )
    connection.close()
    for _ in range(2):
        mock = PinterestMock(store=f"sqlite:///{path}")
        assert mock.world() == world
        assert mock.store.blobs.get(blob.key) == blob
        mock.store.close()


def test_the_log_beside_a_file_stays_short(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite, "LOG", 100_000)
    mock = PinterestMock(store=f"sqlite:///{tmp_path / 'world.db'}")
    for _ in range(100):
        mock.add_board()
        for thread in threading.enumerate():
            if thread.name == sqlite.CHECKPOINT:
                thread.join()
    assert (tmp_path / "world.db-wal").stat().st_size < 1_000_000
    mock.store.close()


def test_nobody_waits_while_the_log_is_copied_into_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite, "LOG", 1)
    begun, disk_is_done = threading.Event(), threading.Event()
    own = sqlite.SqliteDatabase.run

    def run(database: Any, connection: Any, statement: Any, values: Any = ()) -> Any:
        if "wal_checkpoint" in str(statement):
            begun.set()
            assert disk_is_done.wait(60)
        return own(database, connection, statement, values)

    monkeypatch.setattr(sqlite.SqliteDatabase, "run", run)
    mock = PinterestMock(store=f"sqlite:///{tmp_path / 'world.db'}")
    mock.add_board(name="first")
    assert begun.wait(60)
    assert mock.add_board(name="second").name == "second"
    disk_is_done.set()
    mock.store.close()
