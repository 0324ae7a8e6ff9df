"""Convert amounts to and from Pinterest's integers: millionths of the ad account's currency (FX12)."""

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


def from_micro(micro: float | str | Decimal) -> Decimal:
    """Return micro-currency as an amount: `from_micro(12340000)` is `Decimal("12.34")`.

    Raises:
        TypeError: it is None, as a limit that is not set, or not a number at all.
        ValueError: it is not a whole number.
    """
    if isinstance(micro, bool) or not isinstance(micro, (int, float, str, Decimal)):
        raise TypeError(f"micro is of type {type(micro).__name__}; expected an int such as 12340000.")
    try:
        exact = Decimal(micro)
    except ArithmeticError:
        exact = Decimal("NaN")
    if not exact.is_finite() or exact != exact.to_integral_value():
        raise ValueError(f"micro is {micro!r}; expected a whole number such as 12340000.")
    return exact / MICRO
