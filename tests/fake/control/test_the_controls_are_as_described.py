"""Calls that schemathesis makes up from the description of the control API, to each of the controls.

Whatever is sent, the answer is one of those described, and what does not fit the description is refused.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.core.result import Ok
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    negative_data_rejection,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)
from werkzeug.test import Client

from mockserver import PinterestMock
from mockserver.control import schema
from mockserver.control.api import CONTROLS

if TYPE_CHECKING:
    from mockserver.control.table import Row

CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]
BOUNDED = settings(
    max_examples=10,
    deadline=None,
    derandomize=True,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow, HealthCheck.data_too_large],
)


def name(row: Row) -> str:
    return f"{row.method} {row.path}"


class Described:
    """A mock in which there is something of everything, and its controls as its own description has them."""

    def __init__(self) -> None:
        self.mock = PinterestMock()
        self.mock.issue_token()
        self.mock.faults.html("pins/delete")
        self.snapshot = self.mock.snapshot()
        described: Any = Client(self.mock).get("/_mock/openapi.json").json
        self.document = schemathesis.openapi.from_dict(described)
        self.document.app = self.mock
        found = [result.ok() for result in self.document.get_all_operations() if isinstance(result, Ok)]
        self.operations = {(operation.method.upper(), operation.path): operation for operation in found}

    def send(self, row: Row, mode: Any, *checks: Any) -> None:
        """Send calls to the world as it was, and look at the answers."""

        @BOUNDED
        @given(self.operations[row.method, row.path].as_strategy(generation_mode=mode))
        def every_call(case: Any) -> None:
            self.mock.restore(self.snapshot)
            case.validate_response(case.call(), checks=[*CHECKS, *checks])

        every_call()


@pytest.fixture(scope="module")
def described() -> Described:
    return Described()


def test_the_description_is_valid_and_complete(described: Described) -> None:
    described.document.validate()
    assert described.operations.keys() == {(row.method, row.path) for row in CONTROLS}


@pytest.mark.parametrize("row", CONTROLS, ids=name)
def test_what_fits_the_description(described: Described, row: Row) -> None:
    described.send(row, GenerationMode.POSITIVE)


@pytest.mark.parametrize("row", [row for row in CONTROLS if any(schema.arguments(row.function))], ids=name)
def test_what_does_not_fit_is_refused(described: Described, row: Row) -> None:
    described.send(row, GenerationMode.NEGATIVE, negative_data_rejection)
