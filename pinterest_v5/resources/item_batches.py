"""Send a batch of catalog items, wait for it and raise its failures, in one call (IB1 to IB22, LI5 to LI8)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_v5.bulk import raise_failures
from pinterest_v5.core.call import operation, path, sent_back
from pinterest_v5.core.endpoint import Mode, Resource, endpoint
from pinterest_v5.core.polling import Patience
from pinterest_v5.errors import NO_CODE, BatchError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pinterest_v5.core.call import Call
    from pinterest_v5.core.flow import Flow
    from pinterest_v5.models import generated as models

LONGEST_PAUSE = 30.0
DEADLINE = 900.0
"""Seconds to wait for a batch, unless told otherwise."""


class Batches(Resource[Mode]):
    """The common part of the batches of items and of supplemental items."""

    def _finish(self, create: Call[Any], look_path: str, deadline: float) -> Flow[Any]:
        """Send a batch, and look at it until it is done."""
        patience = Patience(deadline, LONGEST_PAUSE)
        batch: dict[str, Any] = yield from self._flow(create)
        if "created_time" in batch and batch["created_time"] is None:  # IB17
            problem = "Pinterest dropped the batch, for it repeats a recent one."
            raise BatchError(NO_CODE, problem, advice="There is nothing to wait for; look at the batch before it.")
        batch_id = sent_back(batch, "batch_id")
        look = operation(f"GET {look_path}", {**create.params, "batch_id": batch_id})
        while batch.get("status") == "PROCESSING":
            sleep = patience.next()
            if sleep is None:
                problem = f"The batch {batch_id} is not done after {patience.waited:.0f} seconds."
                raise BatchError(NO_CODE, problem, advice="Look later with get_batch(...), or give a longer deadline.")
            yield sleep
            batch = yield from self._flow(look)
        raise_failures(batch)
        if batch.get("status") != "COMPLETED":
            raise BatchError(NO_CODE, f"The batch ended as {batch.get('status')!r}.", advice="Send it again.")
        return batch


class ItemBatches(Batches[Mode]):
    """Methods of `api.catalog_items` beyond single operations."""

    @endpoint
    def run_batch(
        self, batch: Mapping[str, Any], *, ad_account_id: str | None = None, deadline: float = DEADLINE
    ) -> Flow[models.CatalogsItemsBatch]:
        """Write up to 1000 items, wait until that is done, and return the batch.

            api.catalog_items.run_batch({
                "country": "US", "language": "en-US", "operation": "UPDATE",
                "items": [{"item_id": "chair-1", "attributes": {"availability": "out of stock"}}],
            })

        Operations `items_batch/post` and `items_batch/get`. Scopes: `catalogs:read`, `catalogs:write`.

        Args:
            batch: the batch, as in the reference of the operation.
            ad_account_id: the ad account in whose name this is done.
            deadline: seconds to wait at most, besides what the calls themselves take.

        Raises:
            BulkError: items failed; its `failures` say which and why. The others are written.
            BatchError: the batch was dropped because it repeats a recent one, or was not done in time.
        """
        create = operation("POST catalogs/items/batch", locals(), body="batch", besides=("deadline",))
        return self._finish(create, "catalogs/items/batch/{batch_id}", deadline)


class SupplementalBatches(Batches[Mode]):
    """Methods of `api.catalog_supplemental` beyond single operations."""

    @endpoint
    def run_local_inventory_batch(
        self,
        catalog_id: str,
        operations: Sequence[Mapping[str, Any]],
        *,
        ad_account_id: str | None = None,
        deadline: float = DEADLINE,
    ) -> Flow[models.SupplementalItemsBatchResponse]:
        """Write what stores have of up to 1000 items, wait until that is done, and return the batch.

        Arguments, errors and scopes are those of `api.catalog_items.run_batch`.
        """
        create = operation("POST catalogs/{catalog_id}/local_inventory_items/batch", locals(), besides=("deadline",))
        return self._finish(create, f"catalogs/{path(catalog_id)}/supplemental_items/batch/{{batch_id}}", deadline)
