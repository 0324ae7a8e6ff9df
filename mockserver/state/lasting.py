"""Save what belongs to a world beside its records: settings, quotas and planned faults.

The clock can be saved as it is. The journal belongs to one process and is not saved.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args

from mockserver.faults import effects
from mockserver.faults.fault import Fault
from mockserver.faults.plan import Planned
from mockserver.model.behaviour import Behaviour
from mockserver.model.errors import ErrorKind, PageErrorKind
from mockserver.model.settings import Settings
from mockserver.quotas import Bucket, Limits
from mockserver.world.files import World
from mockserver.world.location import Location

if TYPE_CHECKING:
    from mockserver.faults.plan import Faults
    from mockserver.quotas import Quotas

KINDS: list[type] = [
    *(Behaviour, Settings, World, Location, Fault, ErrorKind, PageErrorKind),
    *get_args(effects.Effect),
]
"""The classes of the values that are saved."""


class LastingQuotas:
    """Saves the figures and the counts of the quotas."""

    def __init__(self, quotas: Quotas) -> None:
        self._quotas = quotas

    def snapshot(self) -> tuple[Any, ...]:
        """Return the state of this part that lasts."""
        figures, used = self._quotas.snapshot()
        return tuple((name, tuple(limits)) for name, limits in figures.items()), tuple(
            (tuple(bucket), count) for bucket, count in used.items()
        )

    def restore(self, snapshot: tuple[Any, ...]) -> None:
        """Put back the state of this part that lasted."""
        figures, used = snapshot
        self._quotas.restore(
            ({name: Limits(*limits) for name, limits in figures}, {Bucket(*bucket): count for bucket, count in used})
        )


class LastingFaults:
    """Saves the planned faults and how often each was met. A fault that a test holds stays the same object."""

    def __init__(self, faults: Faults) -> None:
        self._faults = faults

    def snapshot(self) -> tuple[Any, ...]:
        """Return the state of this part that lasts."""
        last, plan = self._faults.snapshot()
        return last, tuple((planned.fault, seen, met) for planned, seen, met in plan)

    def restore(self, snapshot: tuple[Any, ...]) -> None:
        """Put back the state of this part that lasted."""
        last, plan = snapshot
        held = {planned.fault: planned for planned in self._faults.planned}
        self._faults.restore(
            (last, [(held.get(fault) or Planned(self._faults, fault), seen, met) for fault, seen, met in plan])
        )
