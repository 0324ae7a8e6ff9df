"""Check the arguments of controls. Each function raises ValueError saying what was expected and what came."""

from __future__ import annotations

import difflib
import math
import re
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable

__tracebackhide__ = True  # in pytest's report an error of a call ends in the caller's line


T = TypeVar("T")

LARGEST = 1e15
"""The bound on the size of numbers: larger ones are mistakes, and cannot be calculated with exactly."""


def require_number(name: str, value: float, *, least: float = -math.inf, most: float = math.inf) -> float:
    """Return a number of bearable size, from `least` to `most`."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not -LARGEST < value < LARGEST:
        raise ValueError(f"{name} is a number, not {value!r:.40}.")
    if not least <= value <= most:
        span = f"from {least:g} on" if most == math.inf else f"from {least:g} to {most:g}"
        raise ValueError(f"{name} is a number {span}, not {value!r}.")
    return value


def require_int(name: str, value: int, *, least: int | None = None) -> int:
    """Return a whole number, not below `least`."""
    if isinstance(value, bool) or not isinstance(value, int) or (least is not None and value < least):
        span = "" if least is None else f" from {least} on"
        raise ValueError(f"{name} is a whole number{span}, not {value!r}.")
    return value


def require_bool(name: str, value: bool) -> bool:
    """Return a value that is True or False."""
    if not isinstance(value, bool):
        raise ValueError(f"{name} is True or False, not {value!r}.")
    return value


def require_str(name: str, value: str | None, what: str) -> str | None:
    """Return a text or None; `what` says in the error what was expected."""
    if value is not None and not isinstance(value, str):
        raise ValueError(f"{name} is {what}, not {value!r}.")
    return value


def require_choice(name: str, value: T, options: Iterable[T]) -> T:
    """Return one of the options; the error names the nearest."""
    known = list(options)
    if value not in known:
        raise ValueError(f"{name} is one of {', '.join(map(str, known))}, not {value!r}.{did_you_mean(value, known)}")
    return value


def text_pairs(name: str, given: dict[str, str] | None) -> tuple[tuple[str, str], ...]:
    """Return texts by name as pairs, which cannot be changed and which headers can carry."""
    if not isinstance(given or {}, dict):
        raise ValueError(f"{name} are texts by their names, not {given!r}.")
    pairs = tuple((given or {}).items())
    for pair in pairs:
        if not all(isinstance(part, str) and re.fullmatch(r"[\x20-\x7e]*", part) for part in pair):
            raise ValueError(f"{name} are lines of ASCII by their names, not {dict(pairs)!r}.")
    return pairs


def header_pairs(name: str, given: dict[str, str] | None) -> tuple[tuple[str, str], ...]:
    """Return header fields that an answer can carry (RFC 9110 section 5.1); those that frame its body are refused."""
    pairs = text_pairs(name, given)
    for header, _ in pairs:
        if not re.fullmatch(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+", header):
            raise ValueError(f"{header!r} is not the name of a header: letters, digits and hyphens, without a space.")
        if header.lower() in FRAMING:
            raise ValueError(
                f"{header} is the server's own: it says where the answer ends. See malformed and disconnect."
            )
    return pairs


FRAMING = ("content-length", "transfer-encoding", "connection")
"""Header fields that tell a client where the answer ends, and that only the server sets."""


def did_you_mean(value: object, known: Iterable[object]) -> str:
    """Suggest the nearest names, in a question to append to an error; return an empty text where none is near."""
    near = difflib.get_close_matches(str(value), map(str, known), 3)
    return f" Did you mean {' or '.join(map(repr, near))}?" if near else ""
