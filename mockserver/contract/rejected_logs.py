"""List what is wrong with each log of a batch, for the one operation whose refusal has such details (LG3)."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any

from mockserver.contract.violations import breaches
from mockserver.contract.wording import BODY

if TYPE_CHECKING:
    from mockserver.contract.description import OperationContract
    from mockserver.contract.violations import Breach

    Fields = dict[str, Any]

OPERATION = "integrations_logs/post"
MOST = 250
"""The most violations that a refusal lists: the most logs that a batch may have."""


def details_of(operation: OperationContract, body: Any) -> Fields | None:
    """List the faulty logs, to stand beside the refusal's text.

    Return None for other operations, and if nothing is wrong with any single log.
    """
    if operation.id != OPERATION or operation.body is None:
        return None
    found = islice(breaches(operation.body, body, closed=True), MOST)
    rejected = [_rejected(breach) for breach in found if breach.path[:1] == ("logs",) and len(breach.path) > 1]
    return {"rejected_logs": rejected} if rejected else None


def _rejected(breach: Breach) -> Fields:
    _, number, *inside = breach.path
    missing = [breach.limit] if breach.keyword == "required" else []
    return {
        "log_index": number,
        "field": ".".join(map(str, [*inside, *missing])),
        "value": "" if isinstance(breach.value, (dict, list)) else str(breach.value)[:100],
        "reason": BODY[breach.keyword](breach.value, breach.limit),
    }
