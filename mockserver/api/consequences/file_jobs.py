"""Jobs whose result is a file to fetch later: reports, bulk requests and exports (AR11-AR18, BK8, LE2).

The file is made at the request, and can be fetched when the job is done by the mock's clock. It is kept for an hour; a
link to it works for five minutes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from mockserver.api.derived.entities import entities_at, entity_at, put_entity
from mockserver.storage.downloads import address_of, keep_file, remove_file

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mockserver.api.derived.parsed import ParsedCall
    from mockserver.model.records import Entity

    State = Literal["in progress", "finished", "failed", "cancelled", "expired"]

KEPT = 60 * 60
"""Seconds that a file is kept (AR17)."""


def begin(
    parsed: ParsedCall,
    path: str,
    job_id: str,
    key: str,
    content: bytes,
    *,
    is_done: bool = False,
    wait: float | None = None,
    kept: float = KEPT,
    more: Mapping[str, bytes] | None = None,
    **fields: Any,
) -> Entity:
    """Start a job whose file will be found under a key of the storage.

    Args:
        parsed: The call that asks for it.
        path: The collection of such jobs.
        job_id: Its id or token.
        key: Where its file will be.
        content: The file.
        is_done: Whether it is finished at once.
        wait: Seconds until it is finished; `Behaviour.report_processing` by default.
        kept: Seconds for which its file is there after that.
        more: Further files, by their keys.
        fields: What else is kept with the job.
    """
    call = parsed.call
    _forget_old_files(parsed, path)
    for name, written in {key: content, **(more or {})}.items():
        keep_file(call.mock, name, written)
    wait = call.mock.behaviour.report_processing if wait is None else wait
    due = call.now if is_done else call.now + wait
    file = {"key": key, "keys": [key, *(more or ())], "size": len(content), "due": due, "until": due + kept}
    return put_entity(call.environment, path, job_id, {**fields, **file}, owner_id=call.caller.id, now=call.now)


def find(parsed: ParsedCall, path: str, job_id: str) -> Entity | None:
    """Return the job with an id, or None if the caller has none."""
    return entity_at(parsed.call.environment, path, job_id)


def state_of(parsed: ParsedCall, job: Entity) -> State:
    """Return the state of a job; `Behaviour.report_outcome` decides how jobs end."""
    now, outcome = parsed.call.now, parsed.call.mock.behaviour.report_outcome
    if now < job.fields["due"]:
        return "in progress"
    if outcome != "finished":
        return outcome
    return "expired" if now >= job.fields["until"] else "finished"


def link_to(parsed: ParsedCall, job: Entity, key: str | None = None) -> str:
    """Make a new link to the file of a finished job, or to another of its files."""
    return address_of(parsed.call.mock, parsed.call.request, key or job.fields["key"])


def _forget_old_files(parsed: ParsedCall, path: str) -> None:
    for job in entities_at(parsed.call.environment, path):
        if parsed.call.now >= job.fields["until"]:
            for key in job.fields["keys"]:
                remove_file(parsed.call.mock, key)
