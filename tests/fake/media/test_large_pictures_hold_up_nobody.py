"""A large picture is decoded once, reduced, before its request has its turn; others are answered meanwhile (P4, P5)."""

from __future__ import annotations

import base64
import io
import threading
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image, ImageFile

from mockserver import Behaviour
from mockserver.model import errors, json_text
from mockserver.storage import images, thumbnails

if TYPE_CHECKING:
    from tests.fake.conftest import Application, Reply


@pytest.fixture
def token(application: Application) -> str:
    token: str = application.mock.issue_token(scopes="boards:read boards:write pins:read pins:write")["access_token"]
    return token


@cache
def photo(seed: int) -> bytes:
    file = io.BytesIO()
    Image.effect_noise((1600, 1200), 50 + seed).convert("RGB").save(file, "JPEG")
    return file.getvalue()


def publish(application: Application, token: str, content: bytes) -> Reply:
    board = application.mock.add_board()
    source = {
        "source_type": "image_base64",
        "content_type": "image/jpeg",
        "data": base64.b64encode(content).decode(),
    }
    headers = {"Authorization": f"Bearer {token}"}
    body = {"board_id": board.id, "media_source": source}
    return application.send("/v5/pins", "POST", json=body, headers=headers)


def test_others_are_answered_while_a_picture_is_decoded(
    application: Application, token: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    decode, begun, go_on = images._decode, threading.Event(), threading.Event()

    def slowly(content: bytes, digest: str) -> Any:
        begun.set()
        assert go_on.wait(30)
        return decode(content, digest)

    monkeypatch.setattr(images, "_decode", slowly)
    with ThreadPoolExecutor(1) as pool:
        publishing = pool.submit(publish, application, token, photo(1))
        assert begun.wait(30)
        assert application.call("boards", token).status_code == 200
        go_on.set()
        assert publishing.result().status_code == 201


def test_what_came_with_it_is_parsed_once_however_many_look(
    application: Application, token: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    application.mock.faults.fail("*", "server_error", fields={"title": "of nobody"})
    parse, parsed = json_text.parse, []

    def noted(text: str, **options: Any) -> Any:
        parsed.append(len(text))
        return parse(text, **options)

    monkeypatch.setattr(json_text, "parse", noted)
    assert publish(application, token, photo(9)).status_code == 201
    assert len(parsed) == 1
    assert parsed[0] < 1000, "The picture was parsed as JSON."


def test_nothing_is_decoded_for_a_request_without_a_token(
    application: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(images, "_decode", lambda *_: pytest.fail("It was decoded."))
    assert publish(application, "pina_unknown", photo(2)).status_code == 401


def test_a_picture_that_cannot_be_decoded_is_refused_each_time(application: Application, token: str) -> None:
    broken = photo(3)[:-20_000]
    for _ in range(2):
        answer = publish(application, token, broken)
        assert answer.refusal[:2] == (403, errors.PICTURE_BROKEN.code)
        assert "decoded" in answer.hint


@pytest.mark.parametrize(("width", "height", "is_taken"), [(1, 20_000, True), (1, 20_001, False), (9000, 8000, False)])
def test_what_would_take_too_much_memory_is_refused_undecoded(
    width: int, height: int, is_taken: bool, application: Application, token: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    application.mock.configure(behaviour=Behaviour(smallest_picture=1))
    file, decoded, load = io.BytesIO(), list[tuple[int, int]](), ImageFile.ImageFile.load
    Image.new("1", (width, height)).save(file, "PNG")

    def note(image: ImageFile.ImageFile) -> Any:
        decoded.append(image.size)
        return load(image)

    monkeypatch.setattr(ImageFile.ImageFile, "load", note)
    answer = publish(application, token, file.getvalue())
    if is_taken:
        assert answer.status_code == 201
        assert decoded
    else:
        assert answer.refusal[:2] == (403, errors.PICTURE_BROKEN.code)
        assert "64 megapixels and 20000 pixels a side" in answer.hint
        assert decoded == []


def test_each_size_is_made_once(application: Application, token: str, monkeypatch: pytest.MonkeyPatch) -> None:
    reduce, made = thumbnails._reduced, []

    def noted(content: bytes, source: thumbnails.Source, size: str) -> Any:
        made.append(size)
        return reduce(content, source, size)

    monkeypatch.setattr(thumbnails, "_reduced", noted)
    shown = publish(application, token, photo(4)).made["media"]["images"]
    addresses = [image["url"].removeprefix("http://localhost") for image in shown.values()]
    first = [application.send(address).get_data() for address in addresses]
    assert [application.send(address).get_data() for address in addresses] == first
    assert sorted(made) == sorted(shown)
    for (name, image), content in zip(shown.items(), first, strict=True):
        assert Image.open(io.BytesIO(content)).size == (image["width"], image["height"]), name


@pytest.mark.sweep
def test_what_is_kept_of_them_is_bounded(application: Application, token: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(thumbnails, "ROOM", 100_000)
    for seed in range(5, 8):
        for image in publish(application, token, photo(seed)).made["media"]["images"].values():
            application.send(image["url"].removeprefix("http://localhost"))
    assert sum(map(len, thumbnails._kept.values())) <= 100_000


def test_a_jpeg_is_decoded_in_the_measures_that_are_wanted() -> None:
    for measures, decoded in (((150, 150), (200, 150)), ((600, 450), (800, 600))):
        content = photo(8)
        source = thumbnails.source_of("of nobody", content)
        assert thumbnails._no_smaller(Image.open(io.BytesIO(content)), source, measures).size == decoded


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "P", "1", "I;16", "L", "LA"])
def test_a_large_picture_is_decoded_once(
    application: Application, token: str, monkeypatch: pytest.MonkeyPatch, mode: str
) -> None:
    monkeypatch.setattr(thumbnails, "LARGE", 1_000_000)
    load, measures, decoded = ImageFile.ImageFile.load, (1600, 1200), []

    def noted(image: ImageFile.ImageFile) -> Any:
        if image.tile:
            decoded.append(image.size)
        return load(image)

    monkeypatch.setattr(ImageFile.ImageFile, "load", noted)
    file = io.BytesIO()
    picture = Image.new(mode, measures, 30_000) if mode == "I;16" else Image.effect_noise(measures, 60).convert(mode)
    picture.save(file, "PNG", compress_level=1)
    shown = publish(application, token, file.getvalue()).made["media"]["images"]
    for name, image in shown.items():
        content = application.send(image["url"].removeprefix("http://localhost")).get_data()
        assert Image.open(io.BytesIO(content)).size == (image["width"], image["height"]), name
    assert decoded.count(measures) == 1
    assert set(decoded) <= {measures, (1200, 900)}


MISTAKES: list[dict[str, Any]] = [
    {"media_source": {"content_type": "image/gif"}},
    {"media_source": {"colour": "red"}},
    {"media_source": {"source_type": "image_base65"}},
    {"media_source": {"source_type": "multiple_image_base64"}},
    {"title": "x" * 101},
    {"board_id": "1"},
    {"colour": "red"},
]


@pytest.mark.parametrize("mistake", MISTAKES, ids=str)
def test_a_mistake_beside_a_large_picture_is_refused_as_beside_a_small_one(
    application: Application, token: str, mistake: dict[str, Any]
) -> None:
    small = io.BytesIO()
    Image.new("RGB", (300, 300)).save(small, "JPEG")
    board, said = application.mock.add_board(), []
    for content in (small.getvalue(), photo(11)):
        data = base64.b64encode(content).decode()
        source = {"source_type": "image_base64", "content_type": "image/jpeg", "data": data}
        body = {"board_id": board.id, **mistake, "media_source": {**source, **mistake.get("media_source", {})}}
        answer = application.send("/v5/pins", "POST", json=body, headers={"Authorization": f"Bearer {token}"})
        said.append((answer.status_code, answer.text.replace(data, "...")))
    assert said[0] == said[1]
    assert said[0][0] >= 400


def test_the_journal_has_the_start_of_a_large_picture_as_it_came(application: Application, token: str) -> None:
    publish(application, token, photo(12))
    data = application.mock.journal.calls("pins/create")[-1].json["media_source"]["data"]
    assert data.startswith(base64.b64encode(photo(12)).decode()[:50])
