"""A world with many photos is written piece by piece, and keeps nobody out while it is."""

from __future__ import annotations

import json
import random
import threading
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from werkzeug.test import EnvironBuilder, run_wsgi_app

from mockserver import PinterestMock
from mockserver.model import json_text
from mockserver.model.records import Blob
from mockserver.world import codec

TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXTS,
    lambda parts: st.lists(parts) | st.dictionaries(TEXTS, parts),
)


def photo(number: int, size: int) -> Blob:
    return Blob(key=f"{number:032x}", content_type="image/jpeg", content=random.Random(number).randbytes(size))


def exported(mock: PinterestMock) -> bytes:
    body, status, _ = run_wsgi_app(mock, EnvironBuilder("/_mock/world").get_environ())
    assert status[:3] == "200"
    return b"".join(body)


@given(VALUES, st.integers(0, 4), st.integers(1, 12) | st.just(json_text.PIECE))
def test_pieces_make_the_same_json(value: Any, levels: int, piece: int) -> None:
    whole = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(json_text, "PIECE", piece)
        assert b"".join(json_text.pieces(value, levels)).decode() == whole


def test_a_long_text_is_written_in_pieces_whatever_is_in_it() -> None:
    value = {"a": [{"b": ['"\\\n\x00€\U0001f600' * 100_000], "c": '"\\\n\x00€\U0001f600' * 100_000}]}
    pieces = list(json_text.pieces(value))
    assert json.loads(b"".join(pieces)) == value
    assert list(json_text.pieces("\ud800")) == [b'"\\ud800"']


def test_no_piece_of_a_world_is_large() -> None:
    mock = PinterestMock()
    mock.store.blobs.put(photo(1, 3_000_001))
    assert max(map(len, json_text.pieces(mock.world()))) <= 300_000


def test_a_world_with_photos_is_the_same_when_it_is_read_again() -> None:
    mock = PinterestMock()
    photos = [mock.store.blobs.put(photo(number, size)) for number, size in enumerate((1, 2, 3, 196_608, 700_001))]
    world = json.loads(exported(mock))
    again = PinterestMock(world=world)
    assert [again.store.blobs.get(one.key) for one in photos] == photos
    assert again.world() == world == mock.world()


def test_others_have_their_turn_while_photos_are_written(monkeypatch: pytest.MonkeyPatch) -> None:
    mock, done = PinterestMock(), threading.Event()
    mock.store.blobs.put(photo(1, 10))
    own = codec.encode

    def change() -> None:
        mock.add_board()
        done.set()

    def encode_beside_others(value: Any) -> Any:
        if isinstance(value, bytes):
            threading.Thread(target=change, daemon=True).start()
            assert done.wait(30)
        return own(value)

    monkeypatch.setattr("mockserver.world.writer.encode", encode_beside_others)
    assert json.loads(exported(mock))["blobs"]
    assert done.is_set()
