"""Whatever tests did with the controls, in any number and order, the next one sees what the first has seen."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from werkzeug.test import Client

from mockserver.control.api import CONTROLS
from pytest_pinterest.fake.session import PinterestSession
from pytest_pinterest.marker import Settings
from tests.controls import WORLD, arrange, use

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mockserver.control.registry import Control
    from pytest_pinterest.fake.fake import Fake

WRITING = "user_accounts:read boards:read boards:write"
MARKED = [
    Settings(),
    Settings(world=WORLD),
    Settings(world=WORLD, quotas=True, tier="trial"),
    Settings(seed=7, consent="auto", refresh="legacy", behaviour={"created_status": 200, "timestamp_zone": True}),
]
CHANGING = [row for row in CONTROLS if row.method != "GET"]
"""Every control that changes something."""


@pytest.fixture(scope="module")
def session() -> Iterator[PinterestSession]:
    session = PinterestSession()
    yield session
    session.close()


def publish(fake: Fake) -> list[tuple[str, str | None]]:
    """Somebody looks at the account and makes a board; what is said about the rate limits is a part of the answers."""
    http, token = Client(fake.mock), fake.mock.issue_token(scopes=WRITING)["access_token"]
    headers = {"Authorization": f"Bearer {token}"}
    answers = [
        http.get("/v5/user_account", headers=headers),
        http.post("/v5/boards", headers=headers, json={"name": "Mine"}),
        http.get("/v5/boards", headers=headers),
    ]
    return [(answer.text, answer.headers.get("x-ratelimit-limit")) for answer in answers]


def what_a_test_sees(session: PinterestSession) -> list[object]:
    """All that the controls tell, what the API answers, and what is made next."""
    fake = session.prepare(Settings())
    assert not fake.mock.clock.frozen
    assert abs(fake.mock.clock.now() - time.time()) < 60
    fake.mock.clock.freeze("2026-01-31T12:00:00Z")
    reads = [Client(fake.mock).get(f"/_mock{row.path}").text for row in CONTROLS if row.method == "GET"]
    return [*reads, *publish(fake), fake.mock.add_user(), fake.mock.faults.fail("*", "server_error").number]


@pytest.fixture(scope="module")
def first(session: PinterestSession) -> list[object]:
    return what_a_test_sees(session)


@settings(max_examples=25)
@given(
    tests=st.lists(
        st.tuples(st.sampled_from(MARKED), st.lists(st.sampled_from(CHANGING), max_size=12)), min_size=1, max_size=3
    )
)
def test_the_next_test_sees_what_the_first_has_seen(
    session: PinterestSession, first: list[object], tests: list[tuple[Settings, list[Control]]]
) -> None:
    for marked, rows in tests:
        fake = session.prepare(marked)
        for row in rows:
            use(fake.mock, row)
        publish(fake)
    assert what_a_test_sees(session) == first


@pytest.mark.parametrize("row", CHANGING, ids=lambda row: f"{row.method} {row.path}")
def test_each_control_alone_leaves_nothing(session: PinterestSession, first: list[object], row: Control) -> None:
    fake = session.prepare(Settings(world=WORLD))
    arrange(fake.mock, row)
    answer = use(fake.mock, row)
    assert answer.status_code in (200, 204), answer.text
    assert what_a_test_sees(session) == first
