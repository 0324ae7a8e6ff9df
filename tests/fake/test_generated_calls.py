"""Calls that schemathesis makes up from Pinterest's description, to each of the 266 operations.

Whatever is sent, there is no server error that is not documented, no status that is not, and no answer that is not as
described.
"""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from schemathesis import GenerationMode

from mockserver import Behaviour, PinterestMock
from mockserver.contract.description import contract
from mockserver.model.operations import features, operations
from mockserver.model.scopes import scopes
from tests.fake.conftest import Application
from tests.fake.derived.conftest import Caller
from tests.fake.derived.test_the_client_calls_every_operation import World, naming
from tests.fake.described import openapi
from tests.fake.generated import CHECKS, described_operations, run

EXAMPLES = int(os.environ.get("PINTEREST_TEST_EXAMPLES", "3"))
"""For each operation, of each kind of call."""
OPERATIONS = contract().operation_ids
CANNOT_BE_MALFORMED = {
    *("ad_account_countries/get", "lead_form_questions/get", "linked_business_accounts/get", "oauth/conversion_token"),
    *("integrations/get_by_id", "integrations_commerce/del", "integrations_commerce/get", "product_tags/list"),
}
"""They take nothing, or a text of any kind in the path."""

pytestmark = pytest.mark.slow


class Things:
    """A mock for an app that may do everything, and what there is in it."""

    def __init__(self) -> None:
        self.mock = PinterestMock(behaviour=Behaviour(timestamp_zone=True, unknown_fields="ignore"))
        self.mock.clock.freeze()
        self.mock.store.apps.put(replace(self.mock.app, features=features()))
        token = self.mock.issue_token(None, scopes())["access_token"]
        application = Application(self.mock, self.mock.app.id)
        self.headers = {"pinterest_oauth2": f"Bearer {token}", "basic": application.basic()}
        self.world = World(Caller(application, token))
        self.known = self.organic() | self.dates()
        self.snapshot = self.mock.snapshot()

    def organic(self) -> dict[str, Any]:
        store, person, friend = self.mock.store.production, self.mock.users[0], self.mock.users[1]
        section = next(iter(store.sections))
        pin_id = store.pins.filter(owner_id=person.id)[0].id
        return {
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
        }

    def dates(self) -> dict[str, Any]:
        today = self.mock.clock.time().date()
        return {"start_date": (today - timedelta(7)).isoformat(), "end_date": today.isoformat()}


class Subject:
    """One operation, and what there is to call it about."""

    def __init__(self, things: Things, operation_id: str) -> None:
        self.mock = things.mock
        self.mock.restore(things.snapshot)
        self.operation = contract().operation(operation_id)
        self.known = {**things.world.about(self.operation), **things.known}
        self.snapshot = self.mock.snapshot()
        scheme = "basic" if operations()[operation_id].security == "basic" else "pinterest_oauth2"
        self.headers = {"Authorization": things.headers[scheme]}

    def send(self, case: Any) -> None:
        """Send a call to the world as it was, and look at the answer."""
        self.mock.restore(self.snapshot)
        answer = case.call(headers=self.headers)
        is_documented = self.operation.error(answer.status_code) is not None  # some document a 501
        case.validate_response(answer, checks=CHECKS[is_documented:])

    def send_named(self, case: Any) -> None:
        """Let a call name things that there are, instead of nonsense."""
        for part in (case.path_parameters, case.query):
            if isinstance(part, dict):
                part.update({name: self.known[name] for name in part if name in self.known})
                part.pop("bookmark", None)
        if isinstance(case.body, (dict, list)):
            case.body = naming(case.body, self.known)
            (case.body if isinstance(case.body, dict) else {}).pop("parent_pin_id", None)
        self.send(case)


@pytest.fixture(scope="module")
def things() -> Things:
    return Things()


@pytest.fixture(scope="module")
def described(things: Things) -> dict[str, Any]:
    """The operations by their ids."""
    found = described_operations(openapi(), things.mock)
    return {operation.definition.raw["operationId"]: operation for operation in found}


@pytest.fixture
def subject(things: Things, operation_id: str) -> Subject:
    return Subject(things, operation_id)


def test_all_266_are_there(described: dict[str, Any]) -> None:
    assert len(described) == 266
    assert tuple(described) == OPERATIONS


@pytest.mark.parametrize("operation_id", OPERATIONS)
def test_well_formed_calls_about_what_there_is(described: dict[str, Any], subject: Subject, operation_id: str) -> None:
    calls = described[operation_id].as_strategy(generation_mode=GenerationMode.POSITIVE)
    run(calls, subject.send_named, examples=EXAMPLES)


@pytest.mark.parametrize("operation_id", OPERATIONS)
def test_well_formed_nonsense(described: dict[str, Any], subject: Subject, operation_id: str) -> None:
    calls = described[operation_id].as_strategy(generation_mode=GenerationMode.POSITIVE)
    run(calls, subject.send, examples=EXAMPLES)


@pytest.mark.parametrize("operation_id", sorted({*OPERATIONS} - CANNOT_BE_MALFORMED))
def test_malformed_calls(described: dict[str, Any], subject: Subject, operation_id: str) -> None:
    calls = described[operation_id].as_strategy(generation_mode=GenerationMode.NEGATIVE)
    run(calls, subject.send, examples=EXAMPLES)
