"""Reads query parameters, with Pinterest's own complaints about bad ones."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mockserver.model import errors

if TYPE_CHECKING:
    from collections.abc import Collection

    from werkzeug.datastructures import MultiDict


class Query:
    """The query parameters of one request."""

    def __init__(self, parameters: MultiDict[str, str]) -> None:
        self._parameters = parameters

    def text(self, name: str) -> str | None:
        """The value, or None where it is absent or empty."""
        return self._parameters.get(name) or None

    def texts(self, name: str, *, max_items: int | None = None) -> list[str]:
        """A list of values, repeated or joined by commas."""
        values = [part for value in self._parameters.getlist(name) for part in value.split(",") if part]
        if max_items is not None and len(values) > max_items:
            problem = f"must have at most {max_items} items"
            raise errors.INVALID_PARAMETER.with_hint(
                f"{name} {problem}.", name=name, problem=problem, value=len(values)
            )
        return values

    def required(self, name: str) -> str:
        """Return the value, or raise the refusal of a request that lacks it."""
        value = self.text(name)
        if value is None:
            raise errors.MISSING_PARAMETER.with_hint(f"Send {name} in the query.", name=name)
        return value

    def integer(self, name: str, *, default: int, minimum: int, maximum: int) -> int:
        """Return a whole number within the bounds."""
        value = self.text(name)
        if value is None:
            return default
        hint = f"{name} takes a whole number from {minimum} to {maximum}."
        if not re.fullmatch("-?[0-9]+", value):
            raise errors.NOT_NUMERIC.with_hint(hint, name=name, value=value)
        if len(value) > 20 or not minimum <= int(value) <= maximum:
            problem = f"must be between {minimum} and {maximum}"
            raise errors.INVALID_PARAMETER.with_hint(hint, name=name, problem=problem, value=value)
        return int(value)

    def boolean(self, name: str, *, default: bool) -> bool:
        """Return a value that is true or false."""
        value = self.text(name)
        return default if value is None else self._one_of(name, value.lower(), ("true", "false")) == "true"

    def choice(self, name: str, options: Collection[str], *, default: str) -> str:
        """Return one of the options."""
        value = self.text(name)
        return default if value is None else self._one_of(name, value, options)

    def required_choice(self, name: str, options: Collection[str]) -> str:
        """Return one of the options, or raise the refusal of a request that lacks it."""
        return self._one_of(name, self.required(name), options)

    def choices(self, name: str, options: Collection[str]) -> list[str]:
        """A list of values out of a few, repeated or joined by commas."""
        return [self._one_of(name, value, options) for value in self.texts(name)]

    def id(self, name: str, *, max_length: int) -> str | None:
        """An id of decimal digits."""
        value = self.text(name)
        if value is None:
            return None
        _require_digits(name, value)
        if len(value) > max_length:
            problem = f"is longer than {max_length} characters"
            raise errors.INVALID_PARAMETER.with_hint(f"{name} {problem}.", name=name, problem=problem, value=value)
        return value

    def ids(self, name: str, *, max_items: int) -> list[str]:
        """A list of ids, at least one, without repetitions."""
        self.required(name)
        values = self.texts(name, max_items=max_items)
        for value in values:
            _require_digits(name, value)
        return list(dict.fromkeys(values))

    def _one_of(self, name: str, value: str, options: Collection[str]) -> str:
        if value not in options:
            known = ", ".join(options)
            raise errors.NOT_ONE_OF.with_hint(
                f"{name} is one of {known}, in these letters.", name=name, value=value, options=known
            )
        return value


def _require_digits(name: str, value: str) -> None:
    if not re.fullmatch("[0-9]+", value):
        raise errors.PATTERN_MISMATCH.with_hint(
            "Ids are decimal digits (F1).", name=name, value=value, pattern=r"^\d+$"
        )
