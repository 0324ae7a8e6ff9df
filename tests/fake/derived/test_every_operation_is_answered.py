"""No operation of API v5 is left out: each is let in, checked and answered as it is described (layers 0, 2 and 3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mockserver.contract.description import contract
from mockserver.contract.shapes import shapes
from mockserver.dispatch import ROUTER
from tests.fake.derived.conftest import make_request

if TYPE_CHECKING:
    from tests.fake.conftest import Application
    from tests.fake.derived.conftest import Caller

DERIVED = [operation_id for operation_id in shapes() if operation_id not in ROUTER.handlers]
WITH_BODY = [name for name in DERIVED if contract().operation(name).body is not None]
READS = [row.operation for row in shapes().values() if row.kind == "made up" and row.act != "action"]


@pytest.mark.parametrize("operation", DERIVED)
def test_it_answers_as_described(caller: Caller, operation: str) -> None:
    assert caller.call(operation).status_code != 501


@pytest.mark.parametrize("operation", DERIVED)
def test_without_a_token_it_refuses_first(application: Application, operation: str) -> None:
    made = make_request(contract().operation(operation))
    refused = application.send(f"/v5/{made.path}", contract().operation(operation).method, data=b"{no json")
    assert refused.refusal[:2] == (401, 2)


@pytest.mark.parametrize("operation", WITH_BODY)
def test_a_body_of_the_wrong_kind_is_refused_in_the_words_of_the_schema(caller: Caller, operation: str) -> None:
    """ER5, EN14: faults of form are answered for the whole request."""
    refused = caller.call(operation, body="no object")
    assert refused.refusal[:2] == (400, 1)
    assert refused.refusal[2].startswith("Invalid request: ")


@pytest.mark.parametrize("operation", READS)
def test_what_is_made_up_is_the_same_each_time(caller: Caller, operation: str) -> None:
    first, again = caller.call(operation), caller.call(operation)
    assert first.get_data() == again.get_data()
