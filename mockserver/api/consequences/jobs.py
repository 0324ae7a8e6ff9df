"""Jobs that finish after their request was answered: each is due at a time on the mock's clock.

No thread waits for them: code that reads what a job changes calls `settle` first, which runs the jobs that are due.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from mockserver.api.derived.entities import entities_at, entity_at, put_entity
from mockserver.model.entity_paths import of_user

if TYPE_CHECKING:
    from mockserver.model.records import Entity
    from mockserver.request.call import Call

    Fields = dict[str, Any]

QUEUE = "jobs"
"""The name of a user's collection of jobs; the fields `path` and `id` name the thing that a job is about."""
RUNNERS = {
    "catalog_items_batches": ("catalog_items", "finish"),
    "processing_results": ("feeds", "finish"),
    "feeds": ("feeds", "read_again"),
    "supplemental_items_batches": ("local_inventory", "finish"),
}
"""The module and the function that run a job, by the collection of its thing."""


def start(call: Call, thing: Entity, due: float) -> None:
    """Schedule the job of a thing for a time in Unix seconds."""
    fields = {"path": thing.path, "id": thing.id, "due": due}
    path, job_id = of_user(call.caller.id, QUEUE), call.store.new_id()
    put_entity(call.environment, path, job_id, fields, owner_id=call.caller.id, now=call.now)


def settle(call: Call) -> None:
    """Run the jobs that are due by now, the oldest first, and those that they start."""
    while ready := [job for job in _queue(call) if job.fields["due"] <= call.now]:
        job = min(ready, key=_due)
        call.environment.entities.remove(job.key)
        thing = entity_at(call.environment, job.fields["path"], job.fields["id"])
        if thing is not None:
            module, function = RUNNERS[thing.collection]
            run = getattr(import_module(f"mockserver.api.consequences.{module}"), function)
            run(call, thing, job.fields["due"])


def _due(job: Entity) -> float:
    return float(job.fields["due"])


def _queue(call: Call) -> list[Entity]:
    return entities_at(call.environment, of_user(call.caller.id, QUEUE))
