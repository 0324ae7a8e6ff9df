"""Check arguments at once instead of deep inside a later call, without repeating secrets in the errors."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

COROUTINE = 0x80
"""The value of `inspect.CO_COROUTINE`, without the time to import that module."""

A_STORE = "expected one of pinterest_v5.token_store, or one of your own with load, save and lock."

T = TypeVar("T")
Number = TypeVar("Number", bound=float)


def text(name: str, value: str | None) -> str | None:
    """Return the value, if it is a string or None.

    Raises:
        TypeError: it is neither.
    """
    if value is not None and not isinstance(value, str):
        raise wrong_type(name, value, "a string")
    return value


def number(name: str, value: Number, *, zero: bool = True) -> Number:
    """Return the value, if it is a number from 0 on (above 0 without `zero`).

    Raises:
        TypeError: it is not a number.
        ValueError: it is less.
    """
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise wrong_type(name, value, "a number")
    if not (value > 0 or (zero and value == 0)):
        raise ValueError(f"{name} is {value}; expected a number {'from 0 on' if zero else 'above 0'}.")
    return value


def function(name: str, value: T) -> T:
    """Return the value, if it can be called or is None.

    Raises:
        TypeError: it is neither.
    """
    if value is not None and not callable(value):
        raise wrong_type(name, value, "a function")
    return value


def store(value: T) -> T:
    """Return the value, if it has the methods of a token store or is None.

    Raises:
        TypeError: it lacks one.
    """
    for name in ("load", "save", "lock"):
        if value is not None and not callable(getattr(value, name, None)):
            raise TypeError(f"token_store is of type {type(value).__name__}, without a method {name}; {A_STORE}")
    return value


def http_method(method: str) -> str:
    """Return an HTTP method as it is sent.

    Raises:
        ValueError: it cannot be one.
    """
    if not isinstance(method, str) or not (method.isascii() and method.isalpha()):
        raise ValueError(f"method is {method!r}; expected one of HTTP, such as 'GET'.")
    return method.upper()


def require_sync_callable(name: str, value: T) -> T:
    """Return the value, if it is not a coroutine function.

    Raises:
        TypeError: it is one, and would never be awaited.
    """
    code = getattr(value, "__code__", None)
    if code is not None and code.co_flags & COROUTINE:
        raise TypeError(f"{name} is a coroutine function, which only AsyncApi awaits; expected a plain function.")
    return value


def fields(headers: Mapping[str, str]) -> dict[str, str]:
    """Return header fields with their names in lower case.

    Raises:
        TypeError: it is not a mapping, or one is not a string.
        ValueError: one cannot be sent.
    """
    if not isinstance(headers, Mapping):
        raise wrong_type("headers", headers, "a dict")
    for name, value in headers.items():
        if not isinstance(name, str) or not isinstance(value, str):
            raise wrong_type(f"headers[{name!r}]", value, "a string")
        if not (name + value).isascii() or not (name + value).isprintable():
            raise ValueError(f"headers[{name!r}] has characters that no header has; expected printable ASCII.")
    return {name.lower(): value for name, value in headers.items()}


def wrong_type(name: str, value: Any, expected: str) -> TypeError:
    """Return the error for an argument of the wrong type."""
    return TypeError(f"{name} is of type {type(value).__name__}; expected {expected}.")
