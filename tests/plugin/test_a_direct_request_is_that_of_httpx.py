"""The client in process puts its requests together itself: they are those that httpx would send."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pytest_pinterest.fake.client import DirectClient
from pytest_pinterest.fake.transport import InProcessTransport, environ_of

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

URLS = ("http://pinterest.test/v5/pins?page_size=2", "https://pinterest.test:8443/v5/pins", "http://[::1]:80/")


def no_content(_: WSGIEnvironment, start_response: StartResponse) -> list[bytes]:
    start_response("204 No Content", [])
    return []


@pytest.mark.parametrize("method", ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"])
@given(
    url=st.sampled_from(URLS),
    content=st.none() | st.binary(max_size=20),
    headers=st.dictionaries(
        st.sampled_from(["Authorization", "content-type", "Accept", "User-Agent", "Host"]),
        st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=10),
    ),
    timeout=st.none() | st.floats(0.1, 10),
)
def test_every_request(
    method: str, url: str, content: bytes | None, headers: dict[str, str], timeout: float | None
) -> None:
    more: dict[str, Any] = {} if timeout is None else {"timeout": timeout}
    with DirectClient(InProcessTransport(no_content)) as direct, httpx.Client(trust_env=False) as usual:
        ours = direct.build_request(method, url, content=content, headers=headers, **more)
        theirs = usual.build_request(method, url, content=content, headers=headers, **more)
    assert (ours.method, ours.url, ours.content) == (theirs.method, theirs.url, theirs.content)
    assert sorted(ours.headers.multi_items()) == sorted(theirs.headers.multi_items())
    assert ours.extensions == theirs.extensions


def test_repeated_header_fields_are_joined() -> None:
    request = httpx.Request("GET", URLS[0], headers=[("X-Twice", "1"), ("X-Twice", "2")])
    environ = environ_of(request, BytesIO())
    assert environ["HTTP_X_TWICE"] == "1,2"
    assert environ["mockserver.fields"] == {"HTTP_HOST": "pinterest.test", "HTTP_X_TWICE": "1,2"}
