"""Six projects of 2026: the spam guard answers 429 like a rate limit, and repeating the Pin makes it worse (RL3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pinterest_v5 import RateLimitedError

if TYPE_CHECKING:
    from mockserver.faults.plan import Faults
    from mockserver.journal.journal import Journal
    from pinterest_v5 import Api
    from pytest_pinterest.fake.server import PinterestServer
    from tests.e2e.reports.conftest import Application


@pytest.fixture(autouse=True)
def blocked(pinterest_faults: Faults) -> None:
    pinterest_faults.fail("pins/create", "spam_blocked")


def publish(application: Application, *, but_spam: bool) -> None:
    """Publish, up to three times after a 429, but for that of the spam guard."""
    board = application.board()
    for _ in range(3):
        reply = application.pin(board)
        if reply.status_code != 429 or (but_spam and "spam" in reply.json()["message"]):
            return


def test_the_application_that_repeats_every_429_goes_red(signed_in: Application, pinterest_journal: Journal) -> None:
    publish(signed_in, but_spam=False)
    with pytest.raises(AssertionError):
        pinterest_journal.assert_called("pins/create", times=1)


def test_the_application_that_reads_the_message_is_green(signed_in: Application, pinterest_journal: Journal) -> None:
    publish(signed_in, but_spam=True)
    pinterest_journal.assert_called("pins/create", times=1)


@pytest.mark.pinterest(scopes="boards:read boards:write pins:read pins:write")
def test_our_client_says_that_it_is_spam_and_sends_it_once(
    pinterest_server: PinterestServer, pinterest_client: Api, pinterest_journal: Journal
) -> None:
    board = pinterest_server.mock.add_board("Ideas")
    with pytest.raises(RateLimitedError, match="spam"):
        pinterest_client.pins.create(board.id, "https://a.example/1.jpg")
    pinterest_journal.assert_called("pins/create", times=1)
