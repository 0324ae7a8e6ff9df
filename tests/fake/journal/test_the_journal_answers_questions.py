"""Calls are found by operation, caller, outcome and what they said; a failed assertion shows the nearest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from werkzeug.test import Client

if TYPE_CHECKING:
    from collections.abc import Callable

    from mockserver import PinterestMock
    from mockserver.journal.journal import Journal


@pytest.fixture
def conversation(mock: PinterestMock, application: Any) -> PinterestMock:
    """A login, a refresh, and two boards, of which one could not be made."""
    mock.clock.freeze("2026-03-01T12:00:00Z")
    tokens = application.sign_in("boards:read,boards:write")
    application.refresh(tokens["refresh_token"], scope="boards:read boards:write")
    headers = {"Authorization": f"Bearer {tokens['access_token']}"}
    for name in ("Summer", ""):
        body = {"name": name, "privacy": "PUBLIC", "is_ads_only": False, "description": None}
        application.send("/v5/boards", "POST", json=body, headers=headers)
    application.call("boards", tokens["access_token"], page_size=2)
    return mock


@pytest.mark.parametrize(
    ("target", "question", "numbers"),
    [
        ("*", {}, [1, 2, 3, 4, 5, 6]),
        ("oauth/token", {}, [2, 3]),
        ("oauth/*", {}, [1, 2, 3]),
        ("/v5/boards", {}, [4, 5, 6]),
        ("pins/create", {}, []),
        ("oauth/token", {"grant_type": "refresh_token"}, [3]),
        ("*", {"status": 400}, [5]),
        ("*", {"error": "invalid_request"}, [5]),
        ("*", {"user": "nobody"}, []),
        ("boards/create", {"name": "Summer"}, [4]),
        ("boards/create", {"fields": {"name": "Summer"}}, [4]),
        ("boards/create", {"fields": {"status": "new"}}, []),
        ("boards/create", {"privacy": "PUBLIC", "is_ads_only": False}, [4, 5]),
        ("boards/create", {"is_ads_only": 0}, []),
        ("boards/create", {"description": None}, [4, 5]),
        ("boards/create", {"section": None}, [4, 5]),
        ("boards/create", {"name": None}, []),
        ("boards/list", {"page_size": 2}, [6]),
        ("boards/list", {"page_size": "2"}, [6]),
        ("boards/list", {"page_size": 3}, []),
        ("oauth/token", {"scope": "boards:read boards:write"}, [3]),
    ],
)
def test_calls_are_found(
    conversation: PinterestMock, target: str, question: dict[str, Any], numbers: list[int]
) -> None:
    assert [entry.number for entry in conversation.journal.calls(target, **question)] == numbers
    if numbers:
        conversation.journal.assert_called(target, **question)
        conversation.journal.assert_called(target, times=len(numbers), **question)
        with pytest.raises(AssertionError, match=r"^Expected no call of "):
            conversation.journal.assert_not_called(target, **question)
    else:
        conversation.journal.assert_not_called(target, **question)
        conversation.journal.assert_called(target, times=0, **question)
        with pytest.raises(AssertionError, match=r"^Expected a call of .* but there was no call\."):
            conversation.journal.assert_called(target, **question)


def test_of_an_object_the_asked_fields_count(mock: PinterestMock, application: Any) -> None:
    token = mock.issue_token(scopes="boards:read boards:write pins:read pins:write")["access_token"]
    body = {"media_source": {"source_type": "multiple_image_urls", "items": [{"url": "a", "title": "A"}, {"url": "b"}]}}
    application.send("/v5/pins", "POST", json=body, headers={"Authorization": f"Bearer {token}"})
    mock.journal.assert_called("pins/create", media_source={"source_type": "multiple_image_urls"})
    mock.journal.assert_called("pins/create", media_source={"items": [{"url": "a"}, {"url": "b"}]})
    mock.journal.assert_not_called("pins/create", media_source={"items": [{"url": "a"}]})
    mock.journal.assert_not_called("pins/create", media_source={"items": {"url": "a"}})
    mock.journal.assert_not_called("pins/create", media_source="multiple_image_urls")


def complaint(mock: PinterestMock, *question: Any, **fields: Any) -> str:
    with pytest.raises(AssertionError) as raised:
        mock.journal.assert_called(*question, **fields)
    return str(raised.value)


def test_the_nearest_misses_come_first(conversation: PinterestMock) -> None:
    assert complaint(conversation, "boards/create", name="Winter", privacy="PUBLIC", status=201) == (
        "Expected a call of boards/create with status=201, name='Winter', privacy='PUBLIC', but there was no call.\n"
        "The nearest:\n"
        "  4. POST /v5/boards -> 201: name was 'Summer'\n"
        "  5. POST /v5/boards -> 400 invalid_request: status was 400, name was ''"
    )


def test_a_field_that_was_not_sent(conversation: PinterestMock) -> None:
    assert "2. POST /v5/oauth/token -> 200: without scope" in complaint(conversation, "oauth/token", scope="pins:read")


def test_too_many_calls_are_listed(conversation: PinterestMock) -> None:
    assert complaint(conversation, "oauth/token", times=1) == (
        "Expected one call of oauth/token, but there were 2 calls.\n"
        "Those:\n"
        "  2. POST /v5/oauth/token -> 200\n"
        "  3. POST /v5/oauth/token -> 200"
    )


def test_too_few_calls_are_listed_with_the_nearest(conversation: PinterestMock) -> None:
    assert complaint(conversation, "boards/create", name="Summer", times=2) == (
        "Expected 2 calls of boards/create with name='Summer', but there was one call.\n"
        "That:\n"
        "  4. POST /v5/boards -> 201\n"
        "The nearest:\n"
        "  5. POST /v5/boards -> 400 invalid_request: name was ''"
    )


def test_where_nothing_called_the_target_the_last_calls_are_shown(conversation: PinterestMock) -> None:
    text = complaint(conversation, "pins/create")
    assert text.startswith("Expected a call of pins/create, but there was no call.\nWhat was called last:\n  2. POST")
    assert text.endswith("\n  6. GET /v5/boards?page_size=2 -> 200")


def test_where_nothing_was_called_at_all(mock: PinterestMock) -> None:
    assert complaint(mock, "*").endswith("but there was no call.\nNothing was called.")


@pytest.mark.parametrize("ask", ["calls", "assert_called", "assert_not_called"])
def test_a_target_that_cannot_be_is_a_mistake(mock: PinterestMock, ask: str) -> None:
    """Else `assert_not_called` would pass for every misspelling."""
    with pytest.raises(ValueError, match=r"'oauth/tokn' is not an operation .* Did you mean 'oauth/token'"):
        getattr(mock.journal, ask)("oauth/tokn")


def test_times_is_a_count(mock: PinterestMock) -> None:
    with pytest.raises(ValueError, match="times is a whole number from 0 on, not -1"):
        mock.journal.assert_called("*", times=-1)


@pytest.mark.sweep
@pytest.mark.parametrize(
    "ask",
    [
        lambda journal: journal.assert_not_called("boards/get"),
        lambda journal: journal.assert_called("boards/get", times=0),
        lambda journal: journal.assert_called("boards/list", times=1000),
    ],
)
def test_what_is_forgotten_is_not_denied(mock: PinterestMock, ask: Callable[[Journal], object]) -> None:
    """Else a thousand calls would hide the one that should not be."""
    http = Client(mock)
    http.get("/v5/boards/7")
    for _ in range(1000):
        http.get("/v5/boards")
    mock.journal.assert_called("boards/list")
    with pytest.raises(AssertionError, match=r"is not known\. The journal remembers the last 1000 calls, and 1 before"):
        ask(mock.journal)
    assert "and 1 before them not" in complaint(mock, "boards/get")
    mock.journal.clear()
    mock.journal.assert_not_called("boards/get")
