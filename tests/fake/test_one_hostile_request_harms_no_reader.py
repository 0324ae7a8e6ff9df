"""Whatever is sent, to whichever door, with or without credentials: all that reads what happened still answers."""

from __future__ import annotations

import io
import json
import threading
from typing import TYPE_CHECKING, Any

import pytest
from werkzeug.test import EnvironBuilder, run_wsgi_app

from mockserver.http import request
from mockserver.http.json_body import LARGEST
from mockserver.model import json_text
from mockserver.model.json_text import DEEPEST, TooDeepError, parse

if TYPE_CHECKING:
    from mockserver import PinterestMock

pytestmark = pytest.mark.sweep  # tries every door with all that is hostile
JSON, FORM = "application/json", "application/x-www-form-urlencoded"
SAMPLES: dict[str, tuple[str, bytes]] = {
    "arrays 500 deep": (JSON, b"[" * 500 + b"]" * 500),
    "objects 900 deep": (JSON, b'{"a":' * 900 + b"1" + b"}" * 900),
    "deeper than Python reads": (JSON, b"[" * 100_000 + b"]" * 100_000),
    "arrays that never end": (JSON, b"[" * 50_000),
    "an object beside deep ones": (JSON, b'{"title": "x", "media_source": ' + b"[" * 300 + b"]" * 300 + b"}"),
    "no list of pictures": (JSON, b'{"media_source": {"items": 5, "data": "' + b"x" * 70_000 + b'"}}'),
    "half a surrogate pair": (JSON, b'{"title": "\\ud800"}'),
    "no number": (JSON, b'{"title": NaN, "description": 1e999}'),
    "a long number": (JSON, b'{"title": ' + b"9" * 5000 + b"}"),
    "a name of nothing": (JSON, b'{"": {"": [{"": null}]}}'),
    "no UTF-8": (JSON, b'{"title": "\xff\xfe\x00"}'),
    "empty arrays in tens of thousands": (JSON, b"[" + b"[]," * 40_000 + b"[]]"),
    "a form of nonsense": (FORM, b"%zz=%00&&&=&a=%ff&code=\x00"),
    "a form of many fields": (FORM, b"a=1&" * 30_000),
    "bytes": ("application/octet-stream", bytes(range(256))),
    "no multipart": ("multipart/form-data; boundary=x", b"--x\r\nnonsense"),
    "nothing that has a type": ("\x7f/;;=,", b"x"),
}
DOORS = [
    "/v5/pins",
    "/v5/oauth/token",
    "/v5/ad_accounts/549755885175/campaigns",
    "/sandbox/v5/boards",
    "/v5/nothing/there",
    "/oauth/",
    "/upload/",
    "/pinimg/originals/x.jpg",
    "/_mock/users",
    "/_mock/settings",
    "/playground/call",
    "/nowhere",
]
READERS = ["/", "/journal", "/desk", "/mailbox", "/playground", "/_mock/journal", "/_mock/world", "/_mock/settings"]


def ask(mock: PinterestMock, method: str, path: str, **sent: Any) -> tuple[int, bytes]:
    environ = EnvironBuilder(path, method=method, **sent).get_environ()
    body, status, _ = run_wsgi_app(mock, environ)
    return int(status[:3]), b"".join(body)


@pytest.mark.parametrize("sample", SAMPLES)
def test_every_reader_still_answers(sample: str, mock: PinterestMock) -> None:
    kind, body = SAMPLES[sample]
    token = mock.issue_token()["access_token"]
    mock.faults.fail("*", "server_error", fields={"title": "of nobody"})  # so what a request says is looked into
    for door in DOORS:
        for headers in ({}, {"Authorization": f"Bearer {token}"}):
            status, _ = ask(mock, "POST", door, data=body, content_type=kind, headers=headers)
            assert status < 500, (door, headers)
    statuses = {reader: ask(mock, "GET", reader)[0] for reader in READERS}
    assert {reader: status for reader, status in statuses.items() if status >= 400} == {}
    assert str(mock.journal)
    assert [entry.json for entry in mock.journal.calls()]
    json.dumps(mock.world())


class Counted(io.RawIOBase):
    """A body without end, which counts what is read of it."""

    def __init__(self) -> None:
        self.count = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any, /) -> int:
        self.count += len(buffer)
        return len(buffer)


@pytest.mark.parametrize("path", ["/v5/pins", "/v5/nothing", "/oauth/", "/nowhere", "/_mock/users", "/", "/pinimg/x"])
@pytest.mark.parametrize("announced", [True, False])
def test_a_body_that_is_too_large_is_not_read_on(path: str, announced: bool, mock: PinterestMock) -> None:
    body = Counted()
    environ = EnvironBuilder(path, method="POST", content_type=JSON).get_environ()
    environ["wsgi.input"] = body
    if announced:
        environ["CONTENT_LENGTH"] = str(LARGEST + 1)
    else:
        environ.pop("CONTENT_LENGTH", None)
        environ.update({"HTTP_TRANSFER_ENCODING": "chunked", "wsgi.input_terminated": True})
    _, status, headers = run_wsgi_app(mock, environ)
    if announced:
        assert (status[:3], body.count) == ("413", 0)
        assert "at most 64 MiB" in headers["x-pinterest-mock-hint"]
    assert body.count <= LARGEST + 1024**2


WIDE = b"[" + b"[]," * 40_000 + b"[]]"


@pytest.mark.parametrize("caller", ["nobody", "an expired token", "a token of the sandbox"])
@pytest.mark.parametrize("is_fault_planned", [False, True])
@pytest.mark.parametrize("body", [WIDE, b'{"data": "' + b"QUJD" * 40_000 + b'"}'], ids=["arrays", "a picture"])
def test_nothing_large_is_parsed_for_a_stranger(
    caller: str, is_fault_planned: bool, body: bytes, mock: PinterestMock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """59 MB of empty arrays once cost the fake 12 seconds, without a token; with a fault for a field, once more."""
    if is_fault_planned:
        mock.faults.fail("pins/create", "server_error", fields={"title": "of nobody"})
    headers = {}
    if caller != "nobody":
        token = mock.issue_token(environment="sandbox" if "sandbox" in caller else "production")
        headers["Authorization"] = f"Bearer {token['access_token']}"
        mock.clock.advance(days=31 if "expired" in caller else 0)
    looked_into: list[int] = []

    def note(text: Any, **_: Any) -> Any:
        looked_into.append(len(text))
        return {}

    monkeypatch.setattr("mockserver.model.json_text.parse", note)
    monkeypatch.setattr("mockserver.http.sent_pictures.take_out", lambda body: (note(body), {}))
    assert ask(mock, "POST", "/v5/pins", data=body, content_type=JSON, headers=headers)[0] == 401
    assert looked_into == []


@pytest.mark.parametrize("headers", [{}, {"Authorization": "Basic eDp5"}], ids=["no credentials", "wrong ones"])
@pytest.mark.parametrize("path", ["/v5/oauth/token", "/oauth/?client_id=1234567", "/v5/pins", "/sandbox/v5/boards"])
def test_no_large_form_is_parsed(
    path: str, headers: dict[str, str], mock: PinterestMock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """15 MB of escapes once cost 6 seconds and more than a gigabyte, for a wrong secret."""
    mock.faults.fail("*", "server_error", fields={"title": "of nobody"})
    looked_into: list[int] = []
    own = request.fields_of

    def note(text: str) -> Any:
        looked_into.append(len(text))
        return own(text)

    monkeypatch.setattr(request, "fields_of", note)
    status, _ = ask(mock, "POST", path, data=b"a=" + b"%41" * 200_000, content_type=FORM, headers=headers)
    assert status in (401, 413)
    assert not looked_into or max(looked_into) < 1000


def test_a_planned_fault_keeps_nobody_out_while_a_body_is_parsed(
    mock: PinterestMock, monkeypatch: pytest.MonkeyPatch
) -> None:
    mock.faults.fail("pins/create", "server_error", fields={"title": "wanted"})
    token, done = mock.issue_token()["access_token"], threading.Event()
    own = json_text.parse

    def plan_another() -> None:
        mock.faults.delay("boards/*", 0)
        done.set()

    def parse_beside_others(text: Any, **options: Any) -> Any:
        threading.Thread(target=plan_another, daemon=True).start()
        assert done.wait(30)
        return own(text, **options)

    monkeypatch.setattr("mockserver.model.json_text.parse", parse_beside_others)
    body, headers = b'{"title": "wanted"}', {"Authorization": f"Bearer {token}"}
    assert ask(mock, "POST", "/v5/pins", data=body, content_type=JSON, headers=headers)[0] == 500
    assert len(mock.faults.planned) == 2


@pytest.mark.parametrize("text", ["[" * DEEPEST + "]" * DEEPEST, '"' + "[" * 1000 + '"', "[" + "[]," * 1000 + "[]]"])
def test_json_may_be_wide_and_somewhat_deep(text: str) -> None:
    assert parse(text) == json.loads(text)
    assert parse(text.encode()) == json.loads(text)


@pytest.mark.parametrize("depth", [DEEPEST + 1, 999, 100_000])
def test_json_is_not_endlessly_deep(depth: int) -> None:
    with pytest.raises(TooDeepError, match="deeper than 64 levels"):
        parse("[" * depth + "]" * depth)
