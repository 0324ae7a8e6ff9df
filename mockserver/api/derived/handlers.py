"""Find the function that answers an operation of the advertising and commerce halves."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from mockserver.request.call import Call

    Handler = Callable[..., Any]


HINTS = {
    "kept": "Kept: the fake remembers what is made here, and knows no rules for it beyond the description's.",
    "made up": "Made up from the schema of 5.28.0, the same for the same request: there is no state behind it.",
}
"""Hints for the answers of operations without rules of their own, by `Kind`."""


@cache
def derived_handler(operation_id: str) -> Handler | None:
    """Build the handler of an operation; return None if this version of the description does not have it.

    It answers by hand if the family has rules for the operation, by shape if its things are kept, else by example of
    the schema. Nothing of the description is loaded until the first such operation is called.
    """
    from mockserver.api.consequences.base import ItemError, handler_of
    from mockserver.api.derived.account_access import require_account
    from mockserver.api.derived.by_example import answer_by_example
    from mockserver.api.derived.by_shape import ACTS, answer_by_shape, refused
    from mockserver.api.derived.merchant_review import require_reviewed_merchant
    from mockserver.api.derived.parsed import parse
    from mockserver.contract.shapes import shapes
    from mockserver.request.call import ApiResult

    shape = shapes().get(operation_id)
    if shape is None:
        return None
    by_hand = handler_of(operation_id)
    by_rule = answer_by_shape if shape.kind != "made up" and shape.act in ACTS else answer_by_example

    said = HINTS.get(shape.kind)

    def handle(call: Call, **path: str) -> Any:
        parsed = parse(call, path)
        if "ad_account_id" in path:
            require_account(call, parsed.contract, path["ad_account_id"])
        require_reviewed_merchant(call, parsed.contract)
        if said is not None:
            call.add_hint(said)
        try:
            body = by_hand(parsed) if by_hand is not None else by_rule(parsed)
        except ItemError as problem:
            raise refused(problem) from None
        if isinstance(body, ApiResult):
            return body
        status = parsed.contract.success
        return ApiResult(body, status) if status != 200 or body is None else body

    return handle
