"""Paths that do not exist, methods that a path does not take, operations that are not played (Q24)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from mockserver.model.operations import Operation, operations

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from mockserver.model.records import EnvironmentName
    from tests.fake.conftest import Application, Reply

FAILED = (401, 2, "Authentication failed.")


def path_of(operation: Operation) -> str:
    return re.sub(r"{\w+}", "1", operation.path)


@pytest.mark.parametrize("root", ["/v5", "/sandbox/v5"])
def test_every_operation_asks_for_credentials_or_says_that_it_is_not_played(
    application: Application, root: str
) -> None:
    for operation in operations().values():
        refusal = application.send(root + path_of(operation), operation.method).refusal
        assert refusal in (FAILED, (501, 501, f"Not implemented by the mock: {operation.id}"))


def test_a_path_of_fixed_words_is_not_taken_for_an_id(application: Application) -> None:
    token = application.sign_in("boards:read,pins:read")["access_token"]
    reply = application.call("ad_accounts/1/ads/analytics", token)
    assert reply.hint.startswith("ads/analytics needs ads:read")
    assert "must match the pattern" not in application.call("pins/analytics", token).text


@pytest.mark.parametrize("path", ["/v5/nonsense", "/v5/", "/v5", "/v5/boards/1/2/3/4", "/sandbox/v5/nope", "/sandbox"])
def test_q24_an_unknown_path_asks_for_credentials_first(
    mock: PinterestMock, application: Application, path: str
) -> None:
    environment: EnvironmentName = "sandbox" if path.startswith("/sandbox") else "production"
    token = mock.issue_token(scopes="boards:read", environment=environment)["access_token"]

    def ask(token: str) -> Reply:
        return application.send(path, headers={"Authorization": f"Bearer {token}"})

    assert ask(token).refusal[:2] == (404, 404)
    assert application.send(path).refusal == FAILED
    assert ask("nonsense").refusal == FAILED
    mock.end_session()
    assert ask(token).refusal == FAILED


@pytest.mark.parametrize("path", ["/v5x", "/v6/boards", "/oauth/token", "/static/../gate.py", "/static/"])
def test_outside_the_api_nothing_is_404_too(application: Application, path: str) -> None:
    assert application.send(path).refusal[:2] == (404, 404)


@pytest.mark.parametrize(
    ("method", "path", "takes"),
    [
        ("PUT", "boards", "GET, POST"),
        ("DELETE", "user_account", "GET"),
        ("GET", "oauth/token", "POST"),
        ("HEAD", "oauth/token/revoke", "POST"),
        ("OPTIONS", "pins/1", "DELETE, GET, PATCH"),
        ("BREW", "pins", "GET, POST"),
    ],
)
def test_q24_a_wrong_method_is_405_with_code_5(application: Application, method: str, path: str, takes: str) -> None:
    reply = application.call(path, None, method)
    assert reply.status_code == 405
    assert reply.headers["Allow"] == takes  # RFC 9110 section 15.5.6
    assert reply.hint.endswith(f"it takes {takes}.")
    if method != "HEAD":
        assert reply.refusal == (405, 5, "Method not allowed")
