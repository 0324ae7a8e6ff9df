"""`/healthz` is for whoever starts the fake and waits for it: a container, a balancer, a test runner."""

from __future__ import annotations

from werkzeug.test import Client

from mockserver import PinterestMock


def test_it_answers_without_credentials_and_leaves_no_trace() -> None:
    mock = PinterestMock(control_token="sesame")
    mock.faults.fail("*", "server_error")
    answer = Client(mock).get("/healthz", headers={"Host": "pinterest_mock:8642", "Accept": "text/html"})
    assert (answer.status_code, answer.json) == (200, {"status": "ok"})
    assert mock.journal.calls() == []


def test_it_answers_where_there_are_no_controls() -> None:
    assert Client(PinterestMock(control=False)).get("/healthz").status_code == 200
