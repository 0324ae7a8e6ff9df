"""Whatever tests did with the controls, in any number and order, the next one sees what the first has seen."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from werkzeug.test import Client

from docs.controls import http
from mockserver.control.api import CONTROLS
from pytest_pinterest.fake import FakeSession
from pytest_pinterest.marker import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytest_pinterest.fake import Fake

WRITING = "user_accounts:read boards:read boards:write"
WORLD = {
    "users": [{"username": "mika"}, {"username": "toni"}],
    "apps": [{"id": "1512345", "state": "pending"}],
    "boards": [{"id": "549755885175", "name": "Dreams"}],
    "access_tokens": [{"token": "pina_..."}],
    "refresh_tokens": [{"token": "pinr_..."}],
}
MARKED = [
    Settings(),
    Settings(world=WORLD),
    Settings(world=WORLD, quotas=True, tier="trial"),
    Settings(seed=7, consent="auto", refresh="legacy", behaviour={"created_status": 200, "timestamp_zone": True}),
]
EXAMPLES = [http(row) for row in CONTROLS if row.method != "GET"]
"""Every control that changes something, as the page of the controls shows it."""


@pytest.fixture(scope="module")
def session() -> Iterator[FakeSession]:
    session = FakeSession()
    yield session
    session.close()


def use(fake: Fake, example: str) -> int:
    method, url, *body = example.split(" ", 2)
    sent: dict[str, Any] = {"json": json.loads(body[0])} if body else {}
    return Client(fake.mock).open(url, method=method, **sent).status_code


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


def what_a_test_sees(session: FakeSession) -> list[object]:
    """All that the controls tell, what the API answers, and what is made next."""
    fake = session.prepare(Settings())
    assert not fake.mock.clock.frozen
    assert abs(fake.mock.clock.now() - time.time()) < 60
    fake.mock.clock.freeze("2026-01-31T12:00:00Z")
    reads = [Client(fake.mock).get(f"/_mock{row.path}").text for row in CONTROLS if row.method == "GET"]
    return [*reads, *publish(fake), fake.mock.add_user(), fake.mock.faults.fail("*", "server_error").number]


@settings(max_examples=25, deadline=None)
@given(
    tests=st.lists(
        st.tuples(st.sampled_from(MARKED), st.lists(st.sampled_from(EXAMPLES), max_size=12)), min_size=1, max_size=3
    )
)
def test_the_next_test_sees_what_the_first_has_seen(
    session: FakeSession, tests: list[tuple[Settings, list[str]]]
) -> None:
    first = what_a_test_sees(session)
    for marked, examples in tests:
        fake = session.prepare(marked)
        for example in examples:
            use(fake, example)
        publish(fake)
    assert what_a_test_sees(session) == first


@pytest.mark.parametrize("example", EXAMPLES)
def test_each_control_alone_leaves_nothing(session: FakeSession, example: str) -> None:
    first = what_a_test_sees(session)
    fake = session.prepare(Settings(world=WORLD))
    fake.mock.faults.html("pins/delete")
    fake.mock.journal.clear()
    use(fake, example)
    assert what_a_test_sees(session) == first
