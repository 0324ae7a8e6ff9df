"""The fake's own `Request` is Werkzeug's, only quicker: queries, forms, hosts and bodies are the same in both."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pytest
import werkzeug
from hypothesis import given
from hypothesis import strategies as st
from werkzeug.exceptions import ClientDisconnected
from werkzeug.test import EnvironBuilder
from werkzeug.urls import iri_to_uri

from mockserver.http.request import FORM, SMALL, Request

PIECES = st.lists(
    st.sampled_from(["a", "=", "&", "&&", "+", "%", "%2", "%41", "%c3%a9", "%ff", "%00", ";", "ä", "=="]), max_size=12
)


def both(**environ: Any) -> tuple[Request, werkzeug.Request]:
    """The same request twice, for a body is read but once."""
    usual = EnvironBuilder("/").get_environ()
    body: bytes = environ.pop("body", b"")
    environs = ({**usual, **environ, "wsgi.input": BytesIO(body)} for _ in range(2))
    return Request(next(environs)), werkzeug.Request(next(environs))


@given(PIECES.map("".join))
def test_a_query(text: str) -> None:
    ours, theirs = both(QUERY_STRING=iri_to_uri(f"/?{text}")[2:])
    assert list(ours.args.lists()) == list(theirs.args.lists())
    assert ours.args.get("a") == theirs.args.get("a")


@given(PIECES.map(lambda pieces: "".join(pieces).encode()) | st.binary(max_size=30))
def test_a_form(body: bytes) -> None:
    ours, theirs = both(REQUEST_METHOD="POST", CONTENT_TYPE=FORM, CONTENT_LENGTH=str(len(body)), body=body)
    assert list(ours.form.lists()) == list(theirs.form.lists())
    assert list(ours.files) == []


@pytest.mark.parametrize("kind", [f"{FORM}; charset=utf-8", FORM.upper(), "application/json; x=1", "text/plain", ""])
def test_a_content_type(kind: str) -> None:
    ours, theirs = both(REQUEST_METHOD="POST", CONTENT_TYPE=kind, CONTENT_LENGTH="5", body=b"a=1&b")
    assert (ours.mimetype, ours.is_json, ours.form) == (theirs.mimetype, theirs.is_json, theirs.form)


@given(st.text("a/?%é", max_size=8))
def test_a_path(path: str) -> None:
    ours, theirs = both(PATH_INFO=path.encode().decode("latin-1"), SCRIPT_NAME="/w/one")
    assert (ours.path, ours.root_path, ours.full_path) == (theirs.path, theirs.root_path, theirs.full_path)


@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize(
    "name",
    ["localhost", "localhost:80", "a.test:443", "127.0.0.1:8080", "[::1]:80", "[::1]", "a:b", "a@b", "é", "a b", ""],
)
def test_a_host(scheme: str, name: str) -> None:
    ours, theirs = both(**{"HTTP_HOST": name, "wsgi.url_scheme": scheme})
    assert ours.host == theirs.host


def test_without_a_host() -> None:
    usual = EnvironBuilder("/", base_url="http://elsewhere:81").get_environ()
    del usual["HTTP_HOST"]
    assert Request(usual).host == werkzeug.Request(usual).host == "elsewhere:81"


def test_a_host_with_an_underscore() -> None:
    """Docker Compose gives services such names; Werkzeug takes them for no name at all."""
    assert both(HTTP_HOST="pinterest_mock:8000")[0].host == "pinterest_mock:8000"


@pytest.mark.parametrize("size", [0, 1, SMALL, SMALL + 1])
def test_a_body(size: int) -> None:
    ours, theirs = both(REQUEST_METHOD="POST", CONTENT_LENGTH=str(size), body=b"x" * size + b"next")
    assert ours.get_data() == theirs.get_data() == b"x" * size


@pytest.mark.parametrize("size", [10, SMALL + 10])
def test_a_body_that_ends_too_early(size: int) -> None:
    for request in both(REQUEST_METHOD="POST", CONTENT_LENGTH=str(size), body=b"short"):
        with pytest.raises(ClientDisconnected):
            request.get_data()
