"""Nothing is excused that does not happen: each accepted deviation is met by its example, and only by its kind."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from werkzeug.test import Client

from mockserver import PinterestMock
from mockserver.api import serializers
from mockserver.model.scopes import scopes
from tests.deviations import DEVIATIONS, Deviation
from tests.oracle import ROOT, oracle

if TYPE_CHECKING:
    from tests.oracle import Problem


@pytest.mark.parametrize("deviation", DEVIATIONS, ids=lambda deviation: deviation.fact.split(":")[0])
def test_a_deviation_is_met_and_excused(deviation: Deviation) -> None:
    mock = PinterestMock()
    token = mock.issue_token(None, scopes())["access_token"]
    protected = mock.store.production.boards.filter(owner_id=mock.default_user.id, privacy="PROTECTED")[0].id
    method, path = deviation.example[0], deviation.example[1].format(protected=protected)
    body: dict[str, Any] | None = {} if method == "PATCH" else None
    reply = Client(mock).open(path, method=method, json=body, headers={"Authorization": f"Bearer {token}"})
    asked = ROOT.fullmatch(path)
    assert asked
    problems = list(oracle().problems(method, asked[1], reply.status_code, reply.mimetype or "", reply.get_data()))
    assert any(deviation.covers(problem) for problem in problems)


@pytest.mark.parametrize("deviation", DEVIATIONS, ids=lambda deviation: deviation.fact.split(":")[0])
def test_a_deviation_names_its_fact(deviation: Deviation) -> None:
    assert re.match(r"[A-Z]{1,4}\d+[a-z]?(, [A-Z]{1,4}\d+[a-z]?)*: .+\.", deviation.fact)


@pytest.mark.parametrize(
    ("method", "path", "status", "body", "rule"),
    [
        ("GET", "/boards", 200, {"items": [{"id": "x"}], "bookmark": None}, "pattern"),
        ("GET", "/boards", 200, {"bookmark": None}, "required"),
        ("GET", "/boards", 200, {"items": [], "bookmark": 5}, "anyOf"),
        ("GET", "/pins/1", 200, {"id": "1", "created_at": "yesterday", "media": {"media_type": "gif"}}, "oneOf"),
        ("GET", "/boards", 201, {"items": []}, "status"),
        ("GET", "/boards", 404, {"code": "40", "message": "Board not found."}, "type"),
        ("GET", "/boards", 404, {"error": "invalid_request"}, "required"),
        ("GET", "/no/such/path", 404, {"error": "invalid_request"}, "required"),
        ("GET", "/pins/analytics", 200, [], "type"),
        ("DELETE", "/pins/1", 204, {}, "body"),
    ],
)
def test_the_oracle_sees_what_is_wrong(method: str, path: str, status: int, body: object, rule: str) -> None:
    found = oracle().problems(method, path, status, "application/json", json.dumps(body).encode())
    assert rule in {problem.rule for problem in found}


def test_the_oracle_wants_json() -> None:
    (problem,) = oracle().problems("GET", "/boards", 200, "text/html", b"<p>")
    assert problem.rule == "type"


def test_the_oracle_accepts_what_is_right() -> None:
    empty = b'{"items":[],"bookmark":null}'
    assert not list(oracle().problems("GET", "/boards", 200, "application/json", empty))


def test_the_oracle_wants_well_formed_json() -> None:
    (problem,) = oracle().problems("GET", "/boards", 200, "application/json", b'{"items":')
    assert problem.rule == "body"


@pytest.mark.parametrize("way", ["a WSGI client", "the ready client", "a socket", "a planned delay"])
def test_no_answer_goes_by_unseen(
    way: str, unexpected: list[Problem], monkeypatch: pytest.MonkeyPatch, pinterest_server: Any, pinterest_client: Any
) -> None:
    monkeypatch.setattr(serializers, "board", lambda call, board: {"id": board.id, "pin_count": "7"})
    headers = {"Authorization": f"Bearer {pinterest_client.access_token}"}
    if way == "a WSGI client":
        Client(pinterest_server.mock).get("/v5/boards", headers=headers)
    elif way == "the ready client":
        next(iter(pinterest_client.boards.list()))
    else:
        if way == "a planned delay":
            pinterest_server.mock.faults.delay("boards/list", 0.001)
        httpx.get(f"{pinterest_server.url}/v5/boards", headers=headers, trust_env=False)
    assert "/items/0/pin_count" in {problem.place for problem in unexpected}
    unexpected.clear()
