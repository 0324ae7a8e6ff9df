"""Says what is wrong in the words that Pinterest uses: one table by keyword for bodies, one for parameters.

The words for bodies are those of the Python library `jsonschema`, which recorded refusals show (EV1, CE9). What nobody
recorded is a guess, and its hint says so.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mockserver.contract.violations import Breach

Location = Literal["path", "query", "body"]
LONGEST = 100
"""Characters of a value that are quoted whole."""


class Violation(Exception):
    """What a request says wrong first: a refusal with status 400 and code 1.

    Attributes:
        location: Where in the request it is.
        name: The parameter, or a JSON pointer into the body; empty for the body as a whole.
        keyword: The rule of JSON Schema that is broken.
        message: What Pinterest says, to the letter.
        hint: What the developer should look at.
        guess: Whether nobody has recorded Pinterest's words for this.
    """

    def __init__(
        self, message: str, *, location: Location, name: str, keyword: str, hint: str, guess: bool = False
    ) -> None:
        super().__init__(message)
        self.message = message
        self.location = location
        self.name = name
        self.keyword = keyword
        self.hint = hint
        self.guess = guess


@dataclass(frozen=True, slots=True)
class Words:
    """How a broken rule is said."""

    say: Callable[..., str]
    """From the value that was sent and what the rule demands; for a parameter, from its name before these."""
    guess: bool = False


BODY: dict[str, Words] = {
    "type": Words(lambda value, name: f"{brief(value)} is not of type {name!r}"),
    "enum": Words(lambda value, options: f"{brief(value)} is not one of {list(options)}"),
    "pattern": Words(lambda value, pattern: f"{brief(value)} does not match {pattern!r}"),
    "format": Words(lambda value, form: f"{brief(value)} is not a {form!r}"),
    "required": Words(lambda _, name: f"{name!r} is a required property"),
    "additionalProperties": Words(
        lambda _, names: f"Additional properties are not allowed ({_names(names)} unexpected)",
    ),
    "anyOf": Words(lambda value, _: f"{brief(value)} is not valid under any of the given schemas"),
    "minimum": Words(lambda value, bound: f"{value} is less than the minimum of {bound}"),
    "exclusiveMinimum": Words(lambda value, bound: f"{value} is less than or equal to the minimum of {bound}"),
    "maximum": Words(lambda value, bound: f"{value} is greater than the maximum of {bound}"),
    "minLength": Words(lambda value, bound: f"{brief(value)} is too short (minLength={bound})"),
    "maxLength": Words(lambda value, bound: f"{brief(value)} is too long (maxLength={bound})"),
    "minItems": Words(lambda value, bound: f"{len(value)} items are too short (minItems={bound})"),
    "maxItems": Words(lambda value, bound: f"{len(value)} items are too long (maxItems={bound})"),
}
"""What follows `Invalid request: `, by keyword."""


def _must(problem: Callable[[Any], str]) -> Words:
    def say(name: str, value: object, bound: Any) -> str:
        return f"Parameter '{name}' {problem(bound)} (was {brief_text(value)})"

    return Words(say, guess=True)


def _one_of(name: str, value: str, options: Sequence[object]) -> str:
    return f"Parameter '{name}' (value {brief_text(value)}) is not one of {', '.join(map(str, options))}."


PARAMETER: dict[str, Words] = {
    "required": Words(lambda name, *_: f"Parameter '{name}' is required."),
    "numeric": Words(lambda name, value, _: f"Parameter '{name}' was not numeric (was {brief_text(value)})"),
    "boolean": Words(_one_of, guess=True),
    "enum": Words(_one_of),
    "pattern": Words(
        lambda name, value, pattern: f"'{name}' value '{brief_text(value)}' must match the pattern: {pattern}"
    ),
    "range": _must(lambda bounds: f"must be between {bounds[0]} and {bounds[1]}"),
    "minimum": _must(lambda bound: f"must be at least {bound}"),
    "minLength": _must(lambda bound: f"is shorter than {bound} characters"),
    "maxLength": _must(lambda bound: f"is longer than {bound} characters"),
    "minItems": _must(lambda bound: f"must have at least {bound} items"),
    "maxItems": _must(lambda bound: f"must have at most {bound} items"),
    "date": _must(lambda _: "must be a date of the form YYYY-MM-DD"),
    "date-time": _must(lambda _: "must be a time of the form YYYY-MM-DDTHH:MM:SS"),
    "object": _must(lambda _: "must be a JSON object"),
}
"""The whole message, by keyword; the types and formats, which a parameter has in text, by their names."""


def body_violation(breach: Breach) -> Violation:
    """What is wrong with a body."""
    words = BODY[breach.keyword]
    return Violation(
        f"Invalid request: {words.say(breach.value, breach.limit)}",
        location="body",
        name=breach.pointer,
        keyword=breach.keyword,
        hint=_look_at(breach),
        guess=words.guess,
    )


def parameter_violation(location: Location, name: str, keyword: str, value: object, limit: object) -> Violation:
    """What is wrong with a parameter of the path or the query."""
    words = PARAMETER[keyword]
    return Violation(
        words.say(name, value, limit),
        location=location,
        name=name,
        keyword=keyword,
        hint=f"Look at {name} in the {location}.",
        guess=words.guess,
    )


def brief(value: object) -> str:
    """A value as it is quoted: short enough for one line."""
    if isinstance(value, (list, dict)):
        return "[...]" if isinstance(value, list) else "{...}"
    text = repr(value)
    return text if len(text) <= LONGEST else f"{text[:80]}…{text[-10:]}"


def brief_text(value: object) -> str:
    """A value of the query or path, as it is quoted there."""
    text = str(value)
    return text if len(text) <= LONGEST else f"{text[:80]}…{text[-10:]}"


def _look_at(breach: Breach) -> str:
    where = f"at {breach.pointer}" if breach.path else "as a whole"
    return f"Look at the body {where}, which breaks the rule {breach.keyword!r} of its schema."


def _names(names: Sequence[str]) -> str:
    return f"{', '.join(map(brief, names))} {'was' if len(names) == 1 else 'were'}"
