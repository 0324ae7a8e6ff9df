"""Reads JSON bodies and holds them against a small schema, with Pinterest's complaints about bad ones.

A `Body` says which fields an operation takes. What it finds wrong first, in the order of the schema, is what the
client hears of. `null` means absent: some clients send it for every optional field.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from werkzeug.exceptions import RequestEntityTooLarge

from mockserver.model import errors, json_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from werkzeug import Request


Fields = dict[str, Any]

LARGEST = 64 * 1024 * 1024
"""Bytes. Room for a carousel of pictures in base64; more is refused before it is read."""


def is_announced(request: Request) -> bool:
    """Whether a body follows the head (RFC 9112 section 6.3)."""
    return "CONTENT_LENGTH" in request.environ or "HTTP_TRANSFER_ENCODING" in request.environ


def receive(request: Request) -> bytes:
    """The whole body. Most requests have none, and nothing is set up to read it.

    Raises an `ApiError`, 413, where it is larger than `limit` allows.
    """
    if not is_announced(request):
        return b""
    try:
        return request.get_data()
    except RequestEntityTooLarge:
        raise _too_large() from None


def limit(request: Request) -> None:
    """Let no more than `LARGEST` bytes be read of the body. Raises an `ApiError`, 413, where it says that it has more.

    What is known to be too large is not read at all: nobody need send 600 MB to hear that.
    """
    if is_announced(request):
        request.max_content_length = LARGEST
        if (request.content_length or 0) > LARGEST:
            raise _too_large()


def _too_large() -> errors.ApiError:
    return errors.BODY_TOO_LARGE.with_hint(
        f"A body has at most {LARGEST // 1024**2} MiB here; videos are uploaded to where media/create says."
    )


class Rule(Protocol):
    """What a field must be like."""

    @property
    def required(self) -> bool:
        """Whether the field has to be sent."""
        ...

    def problem(self, value: Any) -> str | None:
        """What is wrong with a value that was sent, in the words of JSON schema; None if nothing is."""
        ...


@dataclass(frozen=True, kw_only=True, slots=True)
class Text:
    """A string; lengths count characters."""

    required: bool = False
    min_length: int = 0
    max_length: int | None = None
    pattern: str | None = None
    options: tuple[str, ...] = ()

    def problem(self, value: Any) -> str | None:
        """Return what is wrong with the value, in the words of the answer; None if nothing is."""
        if not isinstance(value, str):
            return f"{truncate_value(value)} is not of type 'string'"
        if self.options and value not in self.options:
            return f"{truncate_value(value)} is not one of {list(self.options)}"
        if len(value) < self.min_length:
            return f"{truncate_value(value)} is too short (minLength={self.min_length})"
        if self.max_length is not None and len(value) > self.max_length:
            return f"{truncate_value(value)} is too long (maxLength={self.max_length})"
        if self.pattern is not None and not re.fullmatch(self.pattern, value, re.ASCII):
            return f"{truncate_value(value)} does not match {self.pattern!r}"
        return None


ID = Text(pattern=r"^\d+$")
"""F1."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Boolean:
    """True or false."""

    required: bool = False

    def problem(self, value: Any) -> str | None:
        """Return what is wrong with the value, in the words of the answer; None if nothing is."""
        return None if isinstance(value, bool) else f"{truncate_value(value)} is not of type 'boolean'"


@dataclass(frozen=True, kw_only=True, slots=True)
class Integer:
    """A whole number."""

    required: bool = False
    minimum: int = 0

    def problem(self, value: Any) -> str | None:
        """Return what is wrong with the value, in the words of the answer; None if nothing is."""
        if isinstance(value, bool) or not isinstance(value, int):
            return f"{truncate_value(value)} is not of type 'integer'"
        return f"{value} is less than the minimum of {self.minimum}" if value < self.minimum else None


@dataclass(frozen=True, kw_only=True, slots=True)
class Object:
    """An object with some of these fields; without any named here, somebody else checks its insides."""

    of: Mapping[str, Rule] = field(default_factory=dict)
    required: bool = False

    def problem(self, value: Any) -> str | None:
        """Return what is wrong with the value, in the words of the answer; None if nothing is."""
        return _problem_of_object(self.of, value)


@dataclass(frozen=True, kw_only=True, slots=True)
class ArrayOfText:
    """A list of texts out of a few."""

    options: tuple[str, ...]
    required: bool = False

    def problem(self, value: Any) -> str | None:
        """Return what is wrong with the value, in the words of the answer; None if nothing is."""
        if not isinstance(value, list):
            return f"{truncate_value(value)} is not of type 'array'"
        text = Text(options=self.options)
        return next((found for item in value if (found := text.problem(item))), None)


@dataclass(frozen=True, kw_only=True, slots=True)
class ArrayOf:
    """A list of objects, each with some of these fields."""

    of: Mapping[str, Rule]
    required: bool = False
    min_items: int = 0
    max_items: int

    def problem(self, value: Any) -> str | None:
        """Return what is wrong with the value, in the words of the answer; None if nothing is."""
        if not isinstance(value, list):
            return f"{truncate_value(value)} is not of type 'array'"
        if len(value) < self.min_items:
            return f"{len(value)} items are too short (minItems={self.min_items})"
        if len(value) > self.max_items:
            return f"{len(value)} items are too long (maxItems={self.max_items})"
        return next((found for item in value if (found := _problem_of_object(self.of, item))), None)


def _problem_of_object(of: Mapping[str, Rule], item: Any) -> str | None:
    if not isinstance(item, dict):
        return f"{truncate_value(item)} is not of type 'object'"
    for name, rule in of.items():
        if item.get(name) is None and rule.required:
            return f"'{name}' is a required property"
        if item.get(name) is not None and (found := rule.problem(item[name])):
            return found
    return None


class Schema:
    """The fields that an operation takes, in the order in which they are checked.

    >>> Schema(name=Text(required=True), is_ads_only=Boolean()).check({"name": "Summer", "is_ads_only": None})
    {'name': 'Summer'}
    """

    def __init__(self, **rules: Rule) -> None:
        self.rules = rules

    def check(self, body: Fields, *, strict: bool = True) -> Fields:
        """The fields of a body; what was left out or sent as null is not among them.

        Raises a `Refusal`, 400 with code 1, naming the first thing that is wrong. Unless `strict`, fields that it
        should not have are dropped.
        """
        given = {name: value for name, value in body.items() if value is not None}
        for name, rule in self.rules.items():
            if name not in given and rule.required:
                raise invalid(f"'{name}' is a required property", f"Add {name} to the body.")
            if name in given and (problem := rule.problem(given[name])):
                raise invalid(problem, f"Look at {name} in the body.")
        if strict:
            for name, known in self._unknown_fields(given):
                problem = f"Additional properties are not allowed ({truncate_value(name)} was unexpected)"
                raise invalid(problem, f"In its place go {', '.join(known)} (Behaviour.unknown_fields).")
        return {name: value for name, value in given.items() if name in self.rules}

    def _unknown_fields(self, given: Fields) -> Iterator[tuple[str, Iterable[str]]]:
        """What is sent and unknown, each with what is known in its place."""
        yield from ((name, self.rules) for name in given if name not in self.rules)
        for name, rule in self.rules.items():
            if not isinstance(rule, (ArrayOf, Object)) or not rule.of or name not in given:
                continue
            for item in [given[name]] if isinstance(rule, Object) else given[name]:
                yield from ((key, rule.of) for key, value in item.items() if value is not None and key not in rule.of)


def json_object(request: Request) -> Fields:
    """The body as the JSON object that it should be; an empty one where there is no body.

    The content type is not looked at. Raises an `ApiError`, 400 with code 1.
    """
    value = json_value(request)
    if not isinstance(value, dict):
        raise invalid(f"{truncate_value(value)} is not of type 'object'", "Send a JSON object.")
    return value


def json_value(request: Request) -> Any:
    """The body as JSON; an empty object where there is no body. Raises an `ApiError`, 400 with code 1."""
    raw = receive(request)
    if not raw.strip():
        return {}
    try:
        text = raw.decode("utf-8-sig")
        value: Any = json_text.parse(text, constant=_no_number)
    except json_text.TooDeepError:
        raise invalid(
            "the body is nested too deeply", "No body of API v5 is nested deeper than a few levels."
        ) from None
    except ValueError as error:
        raise invalid(f"the body is not JSON: {error}", "Send a JSON object in UTF-8.") from None
    return value


def invalid(problem: str, hint: str) -> errors.ApiError:
    """400 with code 1, in the words that a schema has for it."""
    return errors.INVALID_REQUEST.with_hint(hint, problem=problem)


def truncate_value(value: object) -> str:
    """A value as it is quoted in a complaint: short enough for one line."""
    if isinstance(value, (list, dict)):
        return "[...]" if isinstance(value, list) else "{...}"
    text = repr(value)
    return text if len(text) <= 100 else f"{text[:80]}…{text[-10:]}"


def _no_number(name: str) -> Any:
    raise ValueError(f"{name} is no number of JSON")
