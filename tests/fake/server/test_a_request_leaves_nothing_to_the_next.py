"""What requests have in common is kept for the next; what an application does with one does not reach another."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

    from .conftest import Serve


def test_a_changed_header_field_is_as_it_was_sent_the_next_time(serve: Serve) -> None:
    def app(environ: WSGIEnvironment, start_response: StartResponse) -> list[bytes]:
        said = environ["HTTP_X_SAID"].encode()
        environ["HTTP_X_SAID"] = "something else"
        start_response("200 OK", [])
        return [said]

    with httpx.Client(base_url=serve(app).url, headers={"X-Said": "this"}) as client:
        assert [client.get("/").text for _ in range(3)] == ["this"] * 3


def test_an_application_may_close_the_body_that_a_request_has_not(serve: Serve) -> None:
    def app(environ: WSGIEnvironment, start_response: StartResponse) -> list[bytes]:
        read: bytes = environ["wsgi.input"].read()
        environ["wsgi.input"].close()
        start_response("200 OK", [])
        return [b"%d bytes" % len(read)]

    with httpx.Client(base_url=serve(app).url) as client:
        assert [client.get("/").text for _ in range(3)] == ["0 bytes"] * 3


def test_the_host_of_a_target_that_is_a_whole_url_is_that_of_its_request_alone(serve: Serve) -> None:
    def app(environ: WSGIEnvironment, start_response: StartResponse) -> list[bytes]:
        start_response("200 OK", [])
        return [environ["HTTP_HOST"].encode()]

    with httpx.Client(base_url=serve(app).url, headers={"Host": "sent.test"}) as client:
        whole = {"target": b"http://named.test/"}
        assert [client.get("/", extensions=more).text for more in ({}, whole, {})] == [
            "sent.test",
            "named.test",
            "sent.test",
        ]


def test_the_header_fields_are_found_alone_as_well(serve: Serve) -> None:
    alone = {}

    def app(environ: WSGIEnvironment, start_response: StartResponse) -> list[bytes]:
        named = {name: value for name, value in environ.items() if name.startswith(("HTTP_", "CONTENT_"))}
        alone[environ["PATH_INFO"]] = environ["mockserver.fields"] == named
        start_response("200 OK", [])
        return [b"ok"]

    with httpx.Client(base_url=serve(app).url) as client:
        client.get("/get")
        client.post("/post", json={}, headers=[("X-Twice", "1"), ("X-Twice", "2"), ("x_not_said", "3")])
    assert alone == {"/get": True, "/post": True}
