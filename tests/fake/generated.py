"""Calls that schemathesis makes up from a description, and what must hold for every answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis.checks import not_a_server_error
from schemathesis.core.result import Ok
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from hypothesis.strategies import SearchStrategy

    from mockserver import PinterestMock

CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]


def described_operations(document: Any, mock: PinterestMock) -> list[Any]:
    """The operations of a valid description, whose calls go to the mock."""
    schema = schemathesis.openapi.from_dict(document)
    schema.validate()
    schema.app = mock
    return [result.ok() for result in schema.get_all_operations() if isinstance(result, Ok)]


def run(calls: SearchStrategy[Any], check: Callable[[Any], object], *, examples: int) -> None:
    """Check so many calls, the same in every run."""

    @settings(
        max_examples=examples,
        derandomize=True,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    @given(calls)
    def every_call(case: Any) -> None:
        check(case)

    every_call()
