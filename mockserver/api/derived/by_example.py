"""Answer an operation by an example of its schema, made up under the seed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mockserver.contract.example import make_answer

if TYPE_CHECKING:
    from mockserver.api.derived.parsed import ParsedCall


def answer_by_example(parsed: ParsedCall) -> Any:
    """Make up a body that follows the schema and has what the request names; the same for the same request."""
    sent = parsed.body if isinstance(parsed.body, dict) else {}
    request = parsed.call.request
    random = parsed.random(parsed.call.operation.id, request.full_path, sorted(sent))
    return make_answer(parsed.contract, random, now=parsed.now, given={**sent, **parsed.parameters})
