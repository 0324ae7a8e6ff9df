"""What runs on after its request was answered: it is due on the mock's clock, and done when somebody looks.

Nothing waits and no thread works. Whoever reads what a job changes calls `settle` first.
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
"""The collection of what a person's things wait for; `path` and `id` name the thing that each job is about."""
RUNNERS = {
    "catalog_items_batches": ("catalog_items", "finish"),
    "processing_results": ("feeds", "finish"),
    "feeds": ("feeds", "read_again"),
    "supplemental_items_batches": ("local_inventory", "finish"),
}
"""The module and the function that do the work, by the collection of the thing."""


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
