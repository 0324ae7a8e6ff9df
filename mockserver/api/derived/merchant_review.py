"""Refuse operations to merchants who are not approved, because their review is pending or has failed (GC10)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mockserver.model import errors

if TYPE_CHECKING:
    from mockserver.contract.description import OperationContract
    from mockserver.request.call import Call

CODES = {"disapproved": 2625, "pending": 2626}
"""The code of the refusal by state of the review; the reference shows it for exactly the refused operations."""


def require_reviewed_merchant(call: Call, operation: OperationContract) -> None:
    """Raise the refusal that the reference has for this operation, 403, unless merchants are approved."""
    code = CODES.get(call.mock.behaviour.merchant_review)
    if code is None:
        return
    for error in operation.errors:
        if error.code == code:
            kind = errors.ErrorKind("merchant_not_reviewed", error.status, code, error.message)
            raise kind.with_hint(f"Behaviour.merchant_review is {call.mock.behaviour.merchant_review} (GC10).")
