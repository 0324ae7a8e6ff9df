"""Nonsense is refused like any mistake: no fault, no traceback, no header that the sender chose."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any
from urllib.parse import quote_from_bytes

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from werkzeug.test import EnvironBuilder, run_wsgi_app

from mockserver.model.operations import operations

if TYPE_CHECKING:
    import pytest

    from mockserver import PinterestMock
    from tests.fake.conftest import Application

FUZZ = settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])

NAMES = [
    *("client_id", "consumer_id", "redirect_uri", "response_type", "scope", "state", "code", "grant_type", "token"),
    *("refresh_token", "page_size", "bookmark", "privacy", "user", "decision", "code_challenge_method"),
]
ODD = [
    *("", "\0", "\n", "\r\nX-Forged: 1", "%", "%zz", "%00", "{0}", "{x}", "%s", "é", "\u2028", "\U0001f4cc"),
    *("null", "[]", "../..", "' OR 1=1 --", "<script>", "code", "authorization_code", "-" * 9999, "9" * 5000),
]
TEXT = st.sampled_from(ODD) | st.text(max_size=40)
RAW = st.binary(max_size=60) | TEXT.map(lambda text: text.encode("utf-8", "surrogatepass"))
PAIRS = st.lists(st.tuples(st.sampled_from(NAMES) | TEXT, RAW), max_size=6)
PATHS = st.sampled_from(
    ["/oauth/", "/oauth", *(root + row.path for root in ("/v5", "/sandbox/v5") for row in operations().values())]
)


def encode(pairs: list[tuple[str, bytes]], raw: bool) -> bytes:
    """A form, with its bytes escaped or as they are."""
    joined = [
        name.encode("utf-8", "surrogatepass") + b"=" + (value if raw else quote_from_bytes(value).encode())
        for name, value in pairs
    ]
    return b"&".join(joined)


def answer(mock: PinterestMock, **request: Any) -> tuple[int, list[tuple[str, str]], bytes]:
    """Ask the mock as a server would that checks nothing but the lines of the head."""
    query = request.pop("query", b"")
    environ = EnvironBuilder(**request).get_environ()
    environ["QUERY_STRING"] = query.decode("latin-1").replace("\r", "").replace("\n", "")
    body, status, headers = run_wsgi_app(mock, environ)
    return int(status.split()[0]), list(headers), b"".join(body)


def check(outcome: tuple[int, list[tuple[str, str]], bytes]) -> None:
    status, headers, _ = outcome
    assert status < 500 or status == 501
    for name, value in headers:
        assert name != "X-Forged"
        assert (name + value).isascii()
        assert (name + value).isprintable()


@FUZZ
@given(path=PATHS, pairs=PAIRS, raw=st.booleans(), method=st.sampled_from(["GET", "POST", "HEAD", "PATCH", "DELETE"]))
def test_any_query(mock: PinterestMock, path: str, pairs: list[tuple[str, bytes]], raw: bool, method: str) -> None:
    check(answer(mock, path=path, method=method, query=encode(pairs, raw)))


@FUZZ
@given(pairs=PAIRS, changed=st.sampled_from(NAMES), value=TEXT)
def test_an_authorization_request_with_odd_values(
    mock: PinterestMock, application: Application, pairs: list[tuple[str, bytes]], changed: str, value: str
) -> None:
    mock.configure(consent="auto")
    query = application.authorization_request(**{changed: value.encode("utf-8", "replace").decode()})
    usual = [(name, text.encode()) for name, text in query.items()]
    check(answer(mock, path="/oauth/", query=encode([*usual, *pairs], raw=False)))


@FUZZ
@given(
    path=st.sampled_from(["/v5/oauth/token", "/v5/oauth/token/revoke", "/sandbox/v5/oauth/token", "/oauth/"]),
    pairs=PAIRS,
    raw=st.booleans(),
    grant=st.sampled_from([b"authorization_code", b"refresh_token", b"client_credentials", b"x"]),
    content_type=st.sampled_from(
        ["application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/json", "x", ""]
    ),
)
def test_any_form(
    mock: PinterestMock,
    application: Application,
    path: str,
    pairs: list[tuple[str, bytes]],
    raw: bool,
    grant: bytes,
    content_type: str,
) -> None:
    form = encode([("grant_type", grant), *pairs], raw)
    headers = [("Authorization", application.basic()), ("Content-Type", content_type)]
    query = encode([(name, text.encode()) for name, text in application.authorization_request().items()], raw=False)
    check(answer(mock, path=path, method="POST", data=form, headers=headers, query=query))


@FUZZ
@given(
    scheme=st.sampled_from(["Basic ", "Bearer ", "Digest ", ""]),
    value=st.text(st.characters(max_codepoint=255, exclude_characters="\r\n"), max_size=60),
    path=PATHS,
    method=st.sampled_from(["GET", "POST"]),
)
def test_any_authorization_header(mock: PinterestMock, scheme: str, value: str, path: str, method: str) -> None:
    check(answer(mock, path=path, method=method, headers=[("Authorization", scheme + value)]))


@FUZZ
@given(tail=st.text(st.characters(exclude_categories=["Cs"]), max_size=30), root=st.sampled_from(["/v5/", "/oauth/"]))
def test_any_path(mock: PinterestMock, caplog: pytest.LogCaptureFixture, root: str, tail: str) -> None:
    caplog.set_level(logging.INFO, logger="mockserver")
    caplog.clear()
    environ = EnvironBuilder(path=root).get_environ()
    environ["PATH_INFO"] = (root + tail).encode().decode("latin-1")
    body, status, headers = run_wsgi_app(mock, environ)
    check((int(status.split()[0]), list(headers), b"".join(body)))
    assert all(record.getMessage().isprintable() for record in caplog.records)


@FUZZ
@given(bookmark=TEXT, page_size=TEXT, privacy=TEXT)
def test_any_parameters_of_a_list(
    mock: PinterestMock, application: Application, bookmark: str, page_size: str, privacy: str
) -> None:
    token = mock.issue_token(scopes="boards:read pins:read")["access_token"]
    headers = [("Authorization", f"Bearer {token}")]
    pairs = [("bookmark", bookmark), ("page_size", page_size), ("privacy", privacy)]
    query = encode([(name, text.encode("utf-8", "surrogatepass")) for name, text in pairs], raw=False)
    for path in ("/v5/boards", "/v5/pins"):
        check(answer(mock, path=path, headers=headers, query=query))


def test_a_field_of_a_multipart_form_beyond_the_limit(application: Application) -> None:
    form = b'--x\r\nContent-Disposition: form-data; name="user"\r\n\r\n' + b"x" * 600_000 + b"\r\n--x--\r\n"
    query = application.authorization_request()
    content_type = "multipart/form-data; boundary=x"
    reply = application.send("/oauth/", "POST", query_string=query, data=form, content_type=content_type)
    assert reply.status_code == 413


def test_a_huge_field(application: Application) -> None:
    assert application.refresh("x" * 400_000).refusal[:2] == (401, 283)
    assert application.refresh("x" * 5_000_000).status_code == 413


def test_very_many_fields(application: Application) -> None:
    form = {f"field{number}": "x" for number in range(20_000)}
    assert application.post_form("oauth/token", {**form, "grant_type": "x"}).refusal[:2] == (400, 1)


def test_a_host_header_of_nonsense_is_no_fault(mock: PinterestMock) -> None:
    token = mock.issue_token()["access_token"]
    for host in ("", "a b", "[", "x:y", "<script>", "\xc3\xa9"):
        headers = [("Authorization", f"Bearer {token}"), ("Host", host)]
        check(answer(mock, path="/v5/pins", headers=headers))
