"""A database goes away, is locked, full or deleted: one clear answer, nothing lost, and on with the next request."""

from __future__ import annotations

import contextlib
import os
import resource
import sqlite3
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from mockserver import PinterestMock
from mockserver.model.store import StoreUnavailableError
from tests.fake.conftest import Application
from tests.stores import POSTGRESQL, store_address

sqlalchemy = pytest.importorskip("sqlalchemy")
sql_schema = pytest.importorskip("mockserver.model.store.sql_schema")

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.fake.conftest import Reply

UNAVAILABLE = {"code": 503, "message": "The mock's store is unavailable."}


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(sql_schema, "PATIENCE", 0.05)
    return tmp_path / "world.db"


@pytest.fixture
def application(file: Path) -> Iterator[Application]:
    mock = PinterestMock(store=f"sqlite:///{file}")
    yield Application(mock, mock.app.id)
    mock.store.close()


@dataclass(frozen=True)
class Server:
    """The PostgreSQL server of a store, in the hands of who runs it."""

    connection: Any
    database: str

    def terminate(self) -> int:
        """End the connections of the store, as a restart does."""
        ended = self.connection.exec_driver_sql(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", (self.database,)
        ).fetchall()
        return len(ended)

    @contextlib.contextmanager
    def away(self) -> Iterator[None]:
        """Let nobody connect to the store."""
        allow = f"ALTER DATABASE {self.database} ALLOW_CONNECTIONS"
        self.connection.exec_driver_sql(f"{allow} false")
        self.terminate()
        yield
        self.connection.exec_driver_sql(f"{allow} true")


@pytest.fixture
def on_postgresql(tmp_path: Path) -> Iterator[tuple[Application, Server]]:
    with store_address("postgresql", tmp_path) as address:
        mock = PinterestMock(store=address)
        url = sqlalchemy.make_url(os.environ[POSTGRESQL]).set(drivername="postgresql+psycopg")
        engine = sqlalchemy.create_engine(url, isolation_level="AUTOCOMMIT", poolclass=sqlalchemy.pool.NullPool)
        with engine.connect() as connection:
            yield Application(mock, mock.app.id), Server(connection, str(sqlalchemy.make_url(address).database))
        mock.store.close()


def create(application: Application, token: str, name: str) -> Reply:
    sent = {"Authorization": f"Bearer {token}"}
    return application.send("/v5/boards", "POST", json={"name": name}, headers=sent)


def name_of(reply: Reply) -> str:
    assert reply.json is not None
    return str(reply.json["name"])


def names(mock: PinterestMock) -> list[str]:
    return [board.name for board in mock.store.production.boards]


def kept(file: Path) -> list[str]:
    """The boards that another process finds."""
    mock = PinterestMock(store=f"sqlite:///{file}")
    found = names(mock)
    mock.store.close()
    return found


def token_of(application: Application) -> str:
    return str(application.mock.issue_token(scopes="boards:read boards:write")["access_token"])


def refused(reply: Reply, *words: str) -> None:
    assert (reply.status_code, reply.json) == (503, UNAVAILABLE)
    hint = reply.headers["x-pinterest-mock-hint"]
    assert all(word in hint for word in words), hint


def test_who_finds_the_connection_ended_takes_another(on_postgresql: tuple[Application, Server]) -> None:
    application, server = on_postgresql
    token = token_of(application)
    for number in range(3):
        assert server.terminate() >= 1
        assert create(application, token, f"Board {number}").status_code == 201
    assert names(application.mock)[-3:] == ["Board 0", "Board 1", "Board 2"]


def test_a_connection_that_ends_within_a_transaction_undoes_it(on_postgresql: tuple[Application, Server]) -> None:
    application, server = on_postgresql
    mock, before = application.mock, names(application.mock)

    def change() -> None:
        with mock.store.transaction():
            mock.add_board("Lost")
            mock.clock.freeze(0)
            server.terminate()

    with pytest.raises(StoreUnavailableError, match="Whether anything was changed is not known"):
        change()
    assert names(mock) == before
    assert not mock.clock.frozen
    mock.add_board("Found")
    assert names(mock) == [*before, "Found"]


def test_who_does_not_hear_that_something_was_kept_is_told_so(
    on_postgresql: tuple[Application, Server], monkeypatch: pytest.MonkeyPatch
) -> None:
    application, server = on_postgresql
    token = token_of(application)
    database = application.mock.store._engine._database  # type: ignore[attr-defined]  # an SqlEngine has one
    ask = database._ask

    def unheard(connection: Any, text: str) -> Any:
        found = ask(connection, text)
        if text.endswith("COMMIT") and "pinterest_mock_keep" in text:
            server.terminate()
            ask(connection, "SELECT 1")
        return found

    with monkeypatch.context() as patch:
        patch.setattr(database, "_ask", unheard)
        refused(create(application, token, "Unheard of"), "is not known", "look before you repeat it")
    assert names(application.mock)[-1] == "Unheard of"


def test_a_server_that_is_away_is_one_clear_answer(
    on_postgresql: tuple[Application, Server], caplog: pytest.LogCaptureFixture
) -> None:
    application, server = on_postgresql
    token = token_of(application)

    with server.away():
        refused(create(application, token, "Lost"), "postgresql", "not currently accepting", "Nothing was changed")
        refused(application.send("/_mock/reset", "POST"), "Nothing was changed")
    assert "Traceback" not in caplog.text
    assert create(application, token, "Found").status_code == 201
    assert names(application.mock)[-1] == "Found"


def test_a_file_that_another_program_holds_locked(application: Application, file: Path) -> None:
    token = token_of(application)
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    refused(create(application, token, "Lost"), "locked", "Another program")
    with pytest.raises(StoreUnavailableError, match="locked"):
        application.mock.add_board("Lost")
    other.execute("ROLLBACK")
    other.close()
    assert create(application, token, "Found").status_code == 201
    assert kept(file)[-1] == "Found"
    assert "Lost" not in kept(file)


def test_a_file_that_may_not_grow(application: Application, file: Path) -> None:
    token, before = token_of(application), names(application.mock)
    now = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (file.stat().st_size, now[1]))
    try:
        answers = [create(application, token, f"Board {number} {'x' * 120}") for number in range(60)]
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, now)
    made = [name_of(answer) for answer in answers if answer.status_code == 201]
    failed = [answer for answer in answers if answer.status_code != 201]
    assert failed
    for answer in failed:
        refused(answer, "disk", "Nothing was changed")
    assert create(application, token, "Found").status_code == 201
    assert names(application.mock) == kept(file) == [*before, *made, "Found"]


READS_ONLY = """
import os, sys
from mockserver import PinterestMock
from mockserver.model.store import StoreUnavailableError

mock = PinterestMock(store=sys.argv[1])
path = sys.argv[1].removeprefix("sqlite:///")
mock.store.close()
os.chmod(path, 0o444)
os.chmod(os.path.dirname(path), 0o555)
if os.getuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
try:
    mock.add_board("Lost")
except StoreUnavailableError as failure:
    print(failure)
"""


@pytest.mark.slow
def test_a_file_that_may_no_longer_be_written(tmp_path_factory: pytest.TempPathFactory) -> None:
    directory = tmp_path_factory.mktemp("read-only")
    address = f"sqlite:///{directory / 'world.db'}"
    for parent in [directory, *directory.parents]:
        if parent.stat().st_uid == os.getuid() and parent != Path("/"):
            parent.chmod(parent.stat().st_mode | 0o011)
    done = subprocess.run([sys.executable, "-c", READS_ONLY, address], check=True, capture_output=True, text=True)
    directory.chmod(0o755)
    assert "Nothing was changed" in done.stdout
    assert done.stderr == ""


def test_a_file_that_somebody_deletes_is_written_again(application: Application, file: Path) -> None:
    token = token_of(application)
    for number in range(2):
        assert create(application, token, f"Before {number}").status_code == 201
        for path in file.parent.iterdir():
            path.unlink()
        assert create(application, token, f"After {number}").status_code == 201
        assert application.call("user_account", token).status_code in (200, 401)
    mock = PinterestMock(store=f"sqlite:///{file}")
    assert names(mock)[-4:] == ["Before 0", "After 0", "Before 1", "After 1"]
    assert mock.world() == application.mock.world()
    mock.store.close()


def test_named_worlds_survive_the_file_that_held_them(application: Application, file: Path) -> None:
    mock = application.mock
    mock.worlds.add("one").add_board("Before")
    for path in file.parent.iterdir():
        path.unlink()
    mock.add_board("In the root")
    mock.worlds.get("one").add_board("After")
    again = PinterestMock(store=f"sqlite:///{file}")
    assert [board.name for board in again.worlds.get("one").store.production.boards][-2:] == ["Before", "After"]
    again.store.close()


def test_a_file_that_something_else_has_replaced_is_left_alone(application: Application, file: Path) -> None:
    token = token_of(application)
    for path in file.parent.iterdir():
        path.unlink()
    file.write_text("my notes")
    refused(create(application, token, "Lost"), "is not a file of SQLite")
    assert file.read_text() == "my notes"
    file.unlink()
    assert create(application, token, "Found").status_code == 201
    assert kept(file)[-1] == "Found"
