"""A photo is written before its request has its turn, goes when nobody names it, and is whole for all who share it."""

from __future__ import annotations

import base64
import io
import os
import signal
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image

from mockserver import PinterestMock
from mockserver.model.records import Blob
from mockserver.model.store.engine import StoreUnavailableError
from tests.fake.conftest import Application
from tests.stores import store_address

long_contents = pytest.importorskip("mockserver.model.store.long_contents")
statements = pytest.importorskip("mockserver.model.store.sql_statements")

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.fake.conftest import Reply

PUBLISHES = """
import sys
from mockserver import PinterestMock
from tests.fake.store.test_long_contents_are_kept_apart import publish

mock = PinterestMock(store=sys.argv[1])
print("ready", flush=True)
for seed in range(1000):
    print(publish(mock, seed).made["id"], flush=True)
"""


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    with store_address(request.param, tmp_path) as made:
        yield made


@pytest.fixture
def opened(address: str) -> Iterator[Any]:
    """Opens the world as another process would; closed when the test ends."""
    mocks: list[PinterestMock] = []

    def open_it() -> PinterestMock:
        mocks.append(PinterestMock(store=address))
        return mocks[-1]

    yield open_it
    for mock in mocks:
        mock.store.close()


def photo(seed: int) -> bytes:
    file = io.BytesIO()
    Image.effect_noise((800, 600), 50 + seed % 50).save(file, "PNG", compress_level=1)
    return file.getvalue()


def publish(mock: PinterestMock, seed: int = 0, board: str | None = None) -> Reply:
    token = mock.issue_token(scopes="boards:read boards:write pins:read pins:write")["access_token"]
    source = {
        "source_type": "image_base64",
        "content_type": "image/png",
        "data": base64.b64encode(photo(seed)).decode(),
    }
    body = {"board_id": board or mock.add_board().id, "media_source": source}
    return Application(mock, mock.app.id).send(
        "/v5/pins", "POST", json=body, headers={"Authorization": f"Bearer {token}"}
    )


def delete(mock: PinterestMock, pin: str) -> None:
    token = mock.issue_token(scopes="boards:read boards:write pins:read pins:write")["access_token"]
    answer = Application(mock, mock.app.id).send(
        f"/v5/pins/{pin}", "DELETE", headers={"Authorization": f"Bearer {token}"}
    )
    assert answer.status_code == 204


def count(mock: PinterestMock, table: str) -> int:
    database: Any = mock.store._engine._database  # type: ignore[attr-defined]  # in memory there is none
    connection = database.borrow(lambda _: None)
    found: int = database.run(connection, f"SELECT count(*) FROM {table}").fetchone()[0]
    database.give_back(connection)
    return found


@pytest.fixture
def no_grace(monkeypatch: pytest.MonkeyPatch) -> None:
    """What no record names may go at once."""
    monkeypatch.setattr(long_contents, "GRACE", -60)


def test_it_is_whole_for_all(opened: Any) -> None:
    first, second = opened(), opened()
    publish(first)
    for mock in (first, second, opened()):
        (blob,) = mock.store.blobs
        content = bytes(blob.content)
        assert len(content) > long_contents.PIECE
        assert Image.open(io.BytesIO(content)).size == (800, 600)
        assert mock.world() == first.world()


def test_nothing_of_it_is_written_in_its_turn(opened: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    mock = opened()
    engine = mock.store._engine
    run, written = engine._database.run, []

    def noted(connection: Any, statement: Any, values: Any = ()) -> Any:
        if statement is statements.KEEP_PIECE:
            written.append((engine._depth, len(values["body"])))
        return run(connection, statement, values)

    monkeypatch.setattr(engine._database, "run", noted)
    assert publish(mock).status_code == 201
    assert {depth for depth, _ in written} == {0}
    assert max(size for _, size in written) <= long_contents.PIECE
    assert sum(size for _, size in written) == len(bytes(next(iter(mock.store.blobs)).content))


def test_nobody_waits_for_what_another_process_has_written(opened: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = opened(), opened()
    read, go_on = long_contents.read, threading.Event()

    def slowly(*arguments: Any) -> Any:
        assert go_on.wait(30)
        return read(*arguments)

    monkeypatch.setattr(long_contents, "read", slowly)
    address = publish(first).made["media"]["images"]["600x"]["url"].removeprefix("http://localhost")
    with ThreadPoolExecutor(1) as pool:
        shown = pool.submit(Application(second, second.app.id).send, address)
        assert len(second.store.production.pins) == len(first.store.production.pins)
        assert not shown.done()
        go_on.set()
        assert shown.result().get_data() == Application(first, first.app.id).send(address).get_data()


def test_what_could_not_be_read_is_read_the_next_time(opened: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = opened(), opened()

    def fails(*_: Any) -> Any:
        raise StoreUnavailableError("The database is away.")

    with monkeypatch.context() as patch:
        patch.setattr(long_contents, "read", fails)
        address = publish(first).made["media"]["images"]["600x"]["url"].removeprefix("http://localhost")
        answer = Application(second, second.app.id).send(address)
        assert (answer.status_code, "is away" in answer.hint) == (503, True)
        second.store._engine._reading.end()
    assert Application(second, second.app.id).send(address).status_code == 200


def test_what_comes_without_a_request_is_kept_in_its_turn(opened: Any) -> None:
    mock = opened()
    blob = mock.store.blobs.put(Blob(key="a" * 32, content_type="image/png", content=photo(1)))
    assert opened().store.blobs.get(blob.key) == blob


def test_the_same_is_kept_once_whoever_has_it(opened: Any) -> None:
    mock, content = opened(), photo(3)
    for number, store in enumerate((mock.store, mock.worlds.add("another").store, mock.store)):
        store.blobs.put(Blob(key=f"{number:032}", content_type="image/png", content=content))
    assert count(mock, "contents") == 1
    assert count(mock, "pieces") == -(-len(content) // long_contents.PIECE)


@pytest.mark.usefixtures("no_grace")
def test_what_a_refused_request_brought_goes(opened: Any) -> None:
    mock = opened()
    assert publish(mock, board="1").status_code == 404
    assert count(mock, "contents") == 0
    assert count(mock, "pieces") == 0


@pytest.mark.usefixtures("no_grace")
def test_it_goes_with_its_last_pin(opened: Any) -> None:
    mock = opened()
    pins = [publish(mock, seed).made["id"] for seed in (1, 2)]
    for pin in pins:
        delete(mock, pin)
    publish(mock, board="1")
    assert count(mock, "pieces") == 0


def test_what_is_on_its_way_stays(opened: Any) -> None:
    mock = opened()
    assert publish(mock, 1, board="1").status_code == 404
    assert publish(mock, 2).status_code == 201
    assert count(mock, "contents") == 2


def test_pieces_of_a_killed_process_go(opened: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    mock = opened()
    with monkeypatch.context() as patch:
        patch.setattr(statements, "KEEP_CONTENT", "nonsense")
        assert publish(mock, 1).status_code == 503
    assert count(mock, "pieces") > 1
    assert count(mock, "contents") == 0
    monkeypatch.setattr(long_contents, "GRACE", -60)
    publish(mock, board="1")
    assert count(mock, "pieces") == 0


def test_a_picture_that_comes_back_is_written_again(opened: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    mock = opened()
    pin = publish(mock).made["id"]
    snapshot, before = mock.snapshot(), mock.world()
    delete(mock, pin)
    with monkeypatch.context() as patch:
        patch.setattr(long_contents, "GRACE", -60)
        publish(mock, board="1")
    assert count(mock, "contents") == 0
    mock.restore(snapshot)
    assert opened().world() == before


@pytest.mark.slow
def test_a_process_that_is_killed_loses_no_picture_that_it_has_answered(address: str) -> None:
    process = subprocess.Popen([sys.executable, "-c", PUBLISHES, address], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    with process.stdout as lines:
        answered = [next(lines).strip() for _ in range(8)][1:]
        os.kill(process.pid, signal.SIGKILL)
        answered += [line.strip() for line in lines if line.endswith("\n")]
    process.wait()
    mock = PinterestMock(store=address)
    for pin in map(mock.store.production.pins.get, answered):
        assert pin is not None
        blob = mock.store.blobs.get(pin.media.cover.key)
        assert blob is not None
        Image.open(io.BytesIO(bytes(blob.content))).load()
    mock.store.close()
