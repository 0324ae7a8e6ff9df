"""Codes and tokens that are good for nothing any more are forgotten, but for the newest: those still have a hint."""

from __future__ import annotations

import gc
import tracemalloc
from typing import TYPE_CHECKING

import pytest

from mockserver import PinterestMock
from mockserver.model.store import packed_rows
from mockserver.state.retention import FormerTokens, Retention

if TYPE_CHECKING:
    from tests.fake.conftest import Application

KEPT = 3
MANY = 10 * KEPT
GRANT_INVALID = (401, 283, "The authorization grant is invalid")


@pytest.fixture(autouse=True)
def short_memory(mock: PinterestMock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mock, "_retention", Retention(keep=KEPT))


def test_spent_codes_are_forgotten_but_for_the_newest(mock: PinterestMock, application: Application) -> None:
    codes = []
    for _ in range(MANY):
        codes.append(application.get_code())
        application.redeem(codes[-1])
    assert len(mock.store.codes) <= 3 * KEPT
    assert "was spent 0 seconds ago (A16)" in application.redeem(codes[-1]).hint
    assert "ever gave out the code" in application.redeem(codes[0]).hint


def test_a_code_that_may_still_be_exchanged_is_kept(application: Application) -> None:
    codes = [application.get_code() for _ in range(MANY)]
    assert all(application.redeem(code).status_code == 200 for code in codes)


def test_codes_that_nobody_exchanged_are_forgotten_when_they_have_expired(
    mock: PinterestMock, application: Application
) -> None:
    for _ in range(MANY):
        application.get_code()
        mock.clock.advance(minutes=11)
    assert len(mock.store.codes) <= 3 * KEPT


def test_what_a_user_has_approved_outlives_the_code(mock: PinterestMock, application: Application) -> None:
    application.sign_in("boards:write")
    for _ in range(MANY):
        application.sign_in("pins:read")
    mock.behave(merge_previous_scopes=True)
    assert application.sign_in("user_accounts:read")["scope"] == "user_accounts:read boards:write pins:read"


def test_spent_refresh_tokens_are_forgotten_but_for_the_newest(mock: PinterestMock, application: Application) -> None:
    mock.behave(reused_refresh_token="revoke")
    tokens = [application.sign_in()["refresh_token"]]
    for _ in range(MANY):
        tokens.append(application.refresh(tokens[-1]).body["refresh_token"])
    assert len(mock.store.production.refresh_tokens) <= 3 * KEPT
    assert "was ever issued here" in application.refresh(tokens[0]).hint
    assert "was already used" in application.refresh(tokens[-2]).hint
    assert application.refresh(tokens[-1]).refusal == GRANT_INVALID, "the reuse has ended what came of it"


def test_expired_tokens_are_forgotten_and_living_ones_never(mock: PinterestMock, application: Application) -> None:
    for _ in range(MANY):
        application.sign_in()
    mock.clock.advance(days=61)
    living = [application.sign_in() for _ in range(MANY)]
    production = mock.store.production
    assert len(production.access_tokens) <= MANY + 2 * KEPT
    assert len(production.refresh_tokens) <= MANY + 2 * KEPT
    for body in living:
        assert application.call("user_account", body["access_token"]).status_code == 200
        assert application.refresh(body["refresh_token"]).status_code == 200


@pytest.mark.sweep
def test_tokens_that_live_take_less_than_half_the_room_when_thousands_have_come_after() -> None:
    def room_for(tokens: int) -> int:
        before = tracemalloc.get_traced_memory()[0]
        for _ in range(tokens):
            mock.issue_token()
        gc.collect()
        return tracemalloc.get_traced_memory()[0] - before

    mock = PinterestMock()
    untouched = mock.snapshot()
    first = mock.issue_token()["access_token"]
    tracemalloc.start()
    try:
        newest, then = room_for(packed_rows.READY), room_for(5 * packed_rows.READY)
    finally:
        tracemalloc.stop()
    assert then < 5 * newest / 2
    assert mock.store.production.access_tokens.get(first) is not None
    mock.restore(untouched)
    assert mock.store.production.access_tokens.get(first) is None


def test_the_tokens_of_former_worlds_are_remembered_up_to_a_number() -> None:
    former = FormerTokens(keep=3)
    former.add(["a", "b"])
    former.add(["c", "d"])
    assert [value for value in "abcd" if value in former] == ["b", "c", "d"]
