"""Calls that schemathesis makes up from the description of the control API, to each of the controls.

Whatever is sent, the answer is one of those described, and what does not fit the description is refused.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from schemathesis import GenerationMode
from schemathesis.specs.openapi.checks import negative_data_rejection
from werkzeug.test import Client

from mockserver import PinterestMock
from mockserver.control import signatures
from mockserver.control.api import CONTROLS
from tests.fake.generated import CHECKS, described_operations, run

if TYPE_CHECKING:
    from mockserver.control.registry import Control


def name(row: Control) -> str:
    return f"{row.method} {row.path}"


class Described:
    """A mock in which there is something of everything, and its controls as its own description has them."""

    def __init__(self) -> None:
        self.mock = PinterestMock()
        self.mock.issue_token()
        self.mock.faults.html("pins/delete")
        self.snapshot = self.mock.snapshot()
        described: Any = Client(self.mock).get("/_mock/openapi.json").json
        self.operations = {
            (operation.method.upper(), operation.path): operation
            for operation in described_operations(described, self.mock)
        }

    def send(self, row: Control, mode: Any, *checks: Any) -> None:
        """Send calls to the world as it was, and look at the answers."""

        def check(case: Any) -> None:
            self.mock.restore(self.snapshot)
            case.validate_response(case.call(), checks=[*CHECKS, *checks])

        run(self.operations[row.method, row.path].as_strategy(generation_mode=mode), check, examples=10)


@pytest.fixture(scope="module")
def described() -> Described:
    return Described()


def test_the_description_is_complete(described: Described) -> None:
    assert described.operations.keys() == {(row.method, row.path) for row in CONTROLS}


@pytest.mark.slow
@pytest.mark.parametrize("row", CONTROLS, ids=name)
def test_what_fits_the_description(described: Described, row: Control) -> None:
    described.send(row, GenerationMode.POSITIVE)


ANY_TEXT_FITS = "/worlds/{name}"


@pytest.mark.slow
@pytest.mark.parametrize(
    "row",
    [row for row in CONTROLS if any(signatures.arguments(row.function)) and row.path != ANY_TEXT_FITS],
    ids=name,
)
def test_what_does_not_fit_is_refused(described: Described, row: Control) -> None:
    described.send(row, GenerationMode.NEGATIVE, negative_data_rejection)
