"""The yardstick: a Werkzeug application with constant answers of the same size as the fake's."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
from werkzeug import Request, Response

from benchmarks.flow import Answer, Flow
from pytest_pinterest.fake.transport import InProcessTransport

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

    from mockserver import PinterestMock


def bare_application(mock: PinterestMock) -> WSGIApplication:
    """Make an application that answers the flow with what the mock answered once, headers included.

    Before that it reads what no such application could leave unread: the query, the credentials and the form.
    """
    answers = recorded(mock)

    @Request.application
    def app(request: Request) -> Response:
        path = request.path
        if path == "/oauth/":
            assert request.args["redirect_uri"]
        else:
            assert request.authorization
        if path == "/v5/oauth/token":
            assert request.form["code"]
        status, headers, body = answers[path]
        return Response(body, status, headers)

    return app


def recorded(mock: PinterestMock) -> dict[str, tuple[int, list[tuple[str, str]], bytes]]:
    """Record the mock's answers to one flow, by path."""
    answers: dict[str, tuple[int, list[tuple[str, str]], bytes]] = {}
    client = httpx.Client(base_url="http://localhost", transport=InProcessTransport(mock))

    def send(method: str, target: str, headers: dict[str, str], body: bytes) -> Answer:
        answer = client.request(method, target, headers=headers, content=body or None)
        answers[answer.url.path] = (answer.status_code, answer.headers.multi_items(), answer.content)
        return Answer(answer.status_code, answer.headers.get("Location", ""), answer.content)

    Flow.through(mock).play(send)
    return answers
