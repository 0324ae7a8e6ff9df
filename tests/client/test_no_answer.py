"""Where no answer comes, the exception says so and is ours, whichever library the client is of."""

from __future__ import annotations

import socket
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest

from pinterest_v5 import Api, PinterestException, RequestTimeoutError, TransportError

if TYPE_CHECKING:
    from tests.client.conftest import Face, Pinterest


@pytest.mark.parametrize(
    ("name", "kind", "step"),
    [
        ("ConnectError", TransportError, "Check the network"),
        ("RemoteProtocolError", TransportError, "Check the network"),
        ("DecodingError", TransportError, "Check the network"),
        ("InvalidURL", TransportError, "Check the network"),
        ("ConnectTimeout", RequestTimeoutError, "raise timeout"),
        ("ReadTimeout", RequestTimeoutError, "may have taken effect"),
        ("PoolTimeout", RequestTimeoutError, "raise timeout"),
    ],
)
def test_the_librarys_failure(
    face: Face, pinterest: Pinterest, library: str, name: str, kind: type[PinterestException], step: str
) -> None:
    pinterest.fails(getattr(import_module(library), name)("The reason."))
    api = face.new(library, access_token="pina_1")
    with pytest.raises(PinterestException, match=step) as failed:
        face.get(api.boards.get("1"))
    assert type(failed.value) is kind
    assert (failed.value.code, failed.value.status, failed.value.rid) == (-1, None, None)
    assert "https://api.pinterest.com" in str(failed.value)
    assert ".." not in str(failed.value)


def test_what_is_not_about_the_network_stays_what_it_is(face: Face, pinterest: Pinterest, library: str) -> None:
    pinterest.fails(ZeroDivisionError("in a transport of the application"))
    with pytest.raises(ZeroDivisionError):
        face.get(face.new(library, access_token="pina_1").boards.get("1"))


def test_a_port_where_nobody_listens() -> None:
    with socket.socket() as reserved:
        reserved.bind(("127.0.0.1", 0))
        port = reserved.getsockname()[1]
        api = Api(access_token="pina_1", retries=0, api_url=f"http://127.0.0.1:{port}")
        with api, pytest.raises(TransportError, match=f"127.0.0.1:{port}.*[Cc]onnection refused"):
            api.boards.get("1")


@pytest.mark.parametrize("variable", ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"])
def test_a_proxy_that_the_environment_names_is_named_without_its_password(
    monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    with socket.socket() as reserved:
        reserved.bind(("127.0.0.1", 0))
        proxy = f"127.0.0.1:{reserved.getsockname()[1]}"
        monkeypatch.setenv(variable, f"http://me:s3cret@{proxy}")
        with (
            Api(access_token="pina_1", retries=0, api_url="http://pinterest.test") as api,
            pytest.raises(TransportError) as failed,
        ):
            api.boards.get("1")
    assert f"No answer from http://pinterest.test through the proxy {proxy}: " in str(failed.value)
    assert "NO_PROXY" in str(failed.value)
    assert "s3cret" not in str(failed.value)


def test_a_proxy_that_is_not_asked_is_not_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with socket.socket() as reserved:
        reserved.bind(("127.0.0.1", 0))
        api = Api(access_token="pina_1", retries=0, api_url=f"http://127.0.0.1:{reserved.getsockname()[1]}")
        with api, pytest.raises(TransportError) as failed:
            api.boards.get("1")
    assert "proxy" not in str(failed.value)


def test_a_server_that_says_nothing() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = "http://{}:{}".format(*silent.getsockname())
        with (
            Api(access_token="pina_1", retries=0, api_url=address, timeout=0.05) as api,
            pytest.raises(RequestTimeoutError),
        ):
            api.boards.get("1")


def test_a_client_that_was_closed_is_a_mistake_of_the_program(pinterest: Pinterest) -> None:
    client: Any = pinterest.client()
    client.close()
    with pytest.raises(RuntimeError, match="closed"):
        Api(access_token="pina_1", http_client=client).boards.get("1")
