"""Reads query parameters, with Pinterest's own complaints about bad ones (5.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mockserver import errors

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping


class Query:
    """The query parameters of one request."""

    def __init__(self, parameters: Mapping[str, str]) -> None:
        self._parameters = parameters

    def text(self, name: str) -> str | None:
        """The value, or None where it is absent or empty."""
        return self._parameters.get(name) or None

    def required(self, name: str) -> str:
        value = self.text(name)
        if value is None:
            raise errors.MISSING_PARAMETER.because(f"Send {name} in the query.", name=name)
        return value

    def integer(self, name: str, *, default: int, minimum: int, maximum: int) -> int:
        value = self.text(name)
        if value is None:
            return default
        hint = f"{name} takes a whole number from {minimum} to {maximum}."
        if not value.lstrip("-").isascii() or not value.lstrip("-").isdigit():
            raise errors.NOT_NUMERIC.because(hint, name=name, value=value)
        if len(value) > 20 or not minimum <= int(value) <= maximum:
            problem = f"must be between {minimum} and {maximum}"
            raise errors.INVALID_PARAMETER.because(hint, name=name, problem=problem, value=value)
        return int(value)

    def boolean(self, name: str, *, default: bool) -> bool:
        value = self.text(name)
        return default if value is None else self._one_of(name, value.lower(), ("true", "false")) == "true"

    def choice(self, name: str, options: Collection[str], *, default: str) -> str:
        value = self.text(name)
        return default if value is None else self._one_of(name, value, options)

    def choices(self, name: str, options: Collection[str]) -> list[str]:
        """A list of values, repeated or joined by commas."""
        value = self.text(name)
        return [] if value is None else [self._one_of(name, part, options) for part in value.split(",")]

    def _one_of(self, name: str, value: str, options: Collection[str]) -> str:
        if value not in options:
            problem = f"must be one of {', '.join(options)}"
            raise errors.INVALID_PARAMETER.because(f"{name} {problem}.", name=name, problem=problem, value=value)
        return value
