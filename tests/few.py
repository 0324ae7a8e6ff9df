"""Which cases of a test with many run in the loop while somebody works."""

from __future__ import annotations

FEW = 3


def is_of_few(case: int, cases: int) -> bool:
    """Whether it is one of three that are spread over all."""
    return cases <= FEW or case * FEW % cases < FEW
