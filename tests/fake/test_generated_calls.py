"""Calls that schemathesis makes up from Pinterest's description, to each of the 39 operations of the organic API.

Whatever is sent, there is no server error, no status that is not documented, and no answer that is not as described.
"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from schemathesis import GenerationMode

from mockserver import Behaviour, PinterestMock
from mockserver.model.operations import features, operations
from mockserver.model.scopes import scopes
from tests.fake.generated import CHECKS, described_operations, run
from tests.oracle import DESCRIPTION

TAGS = {"user_account", "boards", "pins", "media", "search"}
ORGANIC = [operation.id for operation in operations().values() if operation.tag in TAGS]
EXAMPLES = 15


class World:
    """A mock for an app that may do everything, and what there is in it."""

    def __init__(self) -> None:
        # With a zone, timestamps are as described: without one they are an accepted deviation (F4, Q16).
        self.mock = PinterestMock(behaviour=Behaviour(timestamp_zone=True, unknown_fields="ignore"))
        self.mock.store.apps.put(replace(self.mock.app, features=features()))
        token = self.mock.issue_token(None, scopes())["access_token"]
        self.headers = {"Authorization": f"Bearer {token}"}
        self.snapshot = self.mock.snapshot()
        store, person, friend = self.mock.store.production, self.mock.users[0], self.mock.users[1]
        section = next(iter(store.sections))
        today = self.mock.clock.time().date()
        pin_id = store.pins.filter(owner_id=person.id)[0].id
        self.things: dict[str, Any] = {
            "board_id": section.board_id,
            "section_id": section.id,
            "board_section_id": section.id,
            "pin_id": pin_id,
            "pin_ids": [pin_id],
            "media_id": store.uploads.filter(owner_id=person.id)[0].id,
            "username": friend.username,
            "country_code": "US",
            "website": store.websites.filter(owner_id=person.id)[0].address,
            "media_source": {"source_type": "image_url", "url": "https://pictures.example/1.jpg"},
            "link": "https://shop.example/1",
            "dominant_color": "#6E7874",
            "start_date": (today - timedelta(30)).isoformat(),
            "end_date": today.isoformat(),
        }

    def send(self, case: Any) -> int:
        """Send a call to the world as it was, and look at the answer, whose status comes back."""
        self.mock.restore(self.snapshot)
        reply = case.call(headers=self.headers)
        case.validate_response(reply, checks=CHECKS)
        return int(reply.status_code)

    def name(self, case: Any) -> None:
        """Let a call name things that there are, instead of nonsense."""
        for part in (case.path_parameters, case.query, case.body):
            if isinstance(part, dict):
                part.update({name: thing for name, thing in self.things.items() if name in part})
                part.pop("bookmark", None)
                part.pop("parent_pin_id", None)


@pytest.fixture(scope="module")
def world() -> World:
    return World()


@pytest.fixture(scope="module")
def described(world: World) -> dict[str, Any]:
    """The operations by their ids."""
    document = json.loads(DESCRIPTION.read_text(encoding="utf-8"))
    wanted = {operations()[name].path for name in ORGANIC}
    document["paths"] = {path: methods for path, methods in document["paths"].items() if path in wanted}
    found = described_operations(document, world.mock)
    return {operation.definition.raw["operationId"]: operation for operation in found}


def test_all_39_are_there(described: dict[str, Any]) -> None:
    assert len(ORGANIC) == 39
    assert set(described) == set(ORGANIC)


@pytest.mark.parametrize("operation_id", ORGANIC)
def test_well_formed_calls_about_what_there_is(world: World, described: dict[str, Any], operation_id: str) -> None:
    statuses = []

    def check(case: Any) -> None:
        world.name(case)
        statuses.append(world.send(case))

    run(described[operation_id].as_strategy(generation_mode=GenerationMode.POSITIVE), check, examples=EXAMPLES)
    assert any(200 <= status < 300 for status in statuses)


@pytest.mark.parametrize("operation_id", ORGANIC)
def test_well_formed_nonsense(world: World, described: dict[str, Any], operation_id: str) -> None:
    run(described[operation_id].as_strategy(generation_mode=GenerationMode.POSITIVE), world.send, examples=EXAMPLES)


TAKES_NOTHING = {"linked_business_accounts/get"}


@pytest.mark.parametrize("operation_id", sorted(set(ORGANIC) - TAKES_NOTHING))
def test_malformed_calls(world: World, described: dict[str, Any], operation_id: str) -> None:
    run(described[operation_id].as_strategy(generation_mode=GenerationMode.NEGATIVE), world.send, examples=EXAMPLES)
