"""Find the failed items of a bulk call, which Pinterest answers with 200, in a dozen formats (EN5 to EN17)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from pinterest_v5.errors import NO_CODE, BulkError, BulkFailure

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["BulkFailure", "failures", "raise_failures"]

T = TypeVar("T")


def failures(answer: Any) -> list[BulkFailure]:
    """Return what failed, whatever the spelling of the operation is; an empty list if nothing did."""
    found: list[BulkFailure] = []
    if isinstance(answer, Mapping):
        for name in ("exceptions", "exception", "errors"):
            found += [BulkFailure(None, code, message, item) for code, message, item in reasons(answer.get(name))]
        lists = [value for name, value in answer.items() if name not in ("exceptions", "errors")]
    else:
        lists = [answer]
    for items in lists:
        for index, item in enumerate(items if isinstance(items, list) else []):
            if isinstance(item, Mapping):
                found += of_item(index, item)
    return found


def raise_failures(answer: T) -> T:
    """Return the answer of a bulk call in which nothing failed.

        campaigns = raise_failures(api.campaigns.create(ad_account_id, [{"name": "Summer", ...}]))

    Raises:
        BulkError: an item failed; its `failures` say which and why.
    """
    found = failures(answer)
    if found:
        first = found[0]
        more = f" (and {len(found) - 1} more)" if len(found) > 1 else ""
        error = BulkError(first.code, f"{first.message}{more}", advice="The other items have taken effect.")
        error.failures = tuple(found)
        raise error
    return answer


def of_item(index: int, item: Mapping[str, Any]) -> Iterator[BulkFailure]:
    """Yield the failures of one item, which stand beside its data or in their place."""
    data = item.get("data")
    for place in (item, data if isinstance(data, Mapping) else {}):
        for name in ("exceptions", "exception"):
            for code, message, _ in reasons(place.get(name)):
                yield BulkFailure(index, code, message, item)
    if item.get("status") == "FAILURE":  # an item of a catalog (IB14)
        for code, message, _ in [*reasons(item.get("errors"))] or [(NO_CODE, "The item failed.", item)]:
            yield BulkFailure(index, code, message, item)


def reasons(value: Any) -> Iterator[tuple[int, str, Any]]:
    """Yield code, message and the whole of each reason: one or a list, an object or a text, with a text or several."""
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, str) and one:
            yield NO_CODE, one, one
        elif isinstance(one, Mapping):
            texts = one.get("message") or one.get("messages") or one.get("error_messages") or ""
            code = one.get("code", one.get("error_code"))  # the latter is used for lead forms (LF6)
            message = "; ".join(map(str, texts)) if isinstance(texts, list) else str(texts)
            if message or code:
                yield code if isinstance(code, int) else NO_CODE, message, one
