"""Check that an answer is as described: its status, and a body with exactly the described properties."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from mockserver.contract.description import contract
from mockserver.contract.json_schema import compiled, self_contained

if TYPE_CHECKING:
    from jsonschema_rs import Draft4Validator

    from mockserver.contract.description import OperationContract


def deviations(operation: OperationContract, status: int, body: Any, *, complete: bool = False) -> list[str]:
    """List where an answer is not as described, each as `place: what is wrong`.

    No object may have an undescribed property, except where the description says that it is open.

    Args:
        operation: What was called.
        status: The status of the answer.
        body: The decoded JSON; None for no body.
        complete: Whether objects must have all their properties, not only the required ones.
    """
    if str(status) not in operation.answers and status < 400:
        described = ", ".join(operation.answers)
        return [f"status: {status} is not one of {described}"]
    if operation.answer(status) is None:
        return [] if body is None else ["body: there should be none"]
    validator = _validator(operation.id, status, complete)
    if validator.is_valid(body):
        return []
    return [f"{_pointer(error.instance_path)}: {error.message}" for error in validator.iter_errors(body)]


@cache
def _validator(operation_id: str, status: int, complete: bool) -> Draft4Validator:
    schema = contract().operation(operation_id).answer(status)
    assert schema is not None
    return compiled(self_contained(schema, closed=True, complete=complete))


def _pointer(path: list[str | int]) -> str:
    return "".join(f"/{part}" for part in path) or "body"
