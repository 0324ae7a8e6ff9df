"""Amounts of ads: integers in millionths of a unit of the ad account's currency (FX12)."""

from __future__ import annotations

from decimal import Decimal

MICRO = 1_000_000


def to_micro(amount: Decimal | int | str) -> int:
    """Return an amount in micro-currency: `to_micro("12.34")` is 12340000.

    Raises:
        TypeError: it is a float, which most amounts are not exactly.
        ValueError: it has more than six decimals, or is not a number.
    """
    if isinstance(amount, (float, bool)):
        raise TypeError(f"amount is of type {type(amount).__name__}; expected a Decimal, an int or a string.")
    try:
        micro = Decimal(amount) * MICRO
        whole = int(micro)
    except (ArithmeticError, ValueError):
        raise ValueError(f"amount is {amount!r}; expected a number such as '12.34'.") from None
    if micro != whole:
        raise ValueError(f"amount is {amount}; expected at most six decimals.")
    return whole


def from_micro(micro: int | str) -> Decimal:
    """Return micro-currency as an amount: `from_micro(12340000)` is `Decimal("12.34")`."""
    return Decimal(micro) / MICRO
