"""Say what is wrong with a request in Pinterest's words: one table by keyword for bodies, one for parameters.

Recorded refusals of bodies have the wording of the Python library `jsonschema` (EV1, CE9). Wording that nobody has
recorded is a guess, and its hint says so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from mockserver.model import errors

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mockserver.contract.violations import Breach

    Refused = tuple[errors.ErrorKind, Callable[[Any], dict[str, object]]]

Location = Literal["path", "query", "body"]
LONGEST = 100
"""The most characters of a value that are quoted whole."""


class Violation(Exception):
    """The first violation found in a request: a refusal with status 400 and code 1.

    Attributes:
        location: The part of the request that it is in: `path`, `query` or `body`.
        name: The parameter, or a JSON pointer into the body; empty for the body as a whole.
        keyword: The keyword of JSON Schema that is violated.
        message: What Pinterest says, to the letter.
        refusal: Pinterest's answer, with a hint for the developer. Its wording is a guess if its kind is assumed.
    """

    def __init__(self, refusal: errors.ApiError, *, location: Location, name: str, keyword: str) -> None:
        super().__init__(refusal.message)
        self.message = refusal.message
        self.refusal = refusal
        self.location = location
        self.name = name
        self.keyword = keyword


BODY: dict[str, Callable[[Any, Any], str]] = {
    "type": lambda value, name: f"{truncate_value(value)} is not of type {name!r}",
    "enum": lambda value, options: f"{truncate_value(value)} is not one of {list(options)}",
    "pattern": lambda value, pattern: f"{truncate_value(value)} does not match {pattern!r}",
    "format": lambda value, form: f"{truncate_value(value)} is not a {form!r}",
    "required": lambda _, name: f"{name!r} is a required property",
    "additionalProperties": lambda _, names: f"Additional properties are not allowed ({_names(names)} unexpected)",
    "anyOf": lambda value, _: f"{truncate_value(value)} is not valid under any of the given schemas",
    "minimum": lambda value, bound: f"{value} is less than the minimum of {bound}",
    "exclusiveMinimum": lambda value, bound: f"{value} is less than or equal to the minimum of {bound}",
    "maximum": lambda value, bound: f"{value} is greater than the maximum of {bound}",
    "minLength": lambda value, bound: f"{truncate_value(value)} is too short (minLength={bound})",
    "maxLength": lambda value, bound: f"{truncate_value(value)} is too long (maxLength={bound})",
    "minItems": lambda value, bound: f"{len(value)} items are too short (minItems={bound})",
    "maxItems": lambda value, bound: f"{len(value)} items are too long (maxItems={bound})",
}
"""Functions that word a violation in a body, by keyword; they take the value and what the rule demands."""


def _must(problem: str) -> Refused:
    """Word the breach of a rule for which no answer of Pinterest was recorded."""
    return errors.INVALID_PARAMETER, lambda limit: {"problem": problem.format(limit)}


PARAMETER: dict[str, Refused] = {
    "required": (errors.MISSING_PARAMETER, lambda _: {}),
    "numeric": (errors.NOT_NUMERIC, lambda _: {}),
    "boolean": (errors.NOT_ONE_OF.chosen, lambda options: {"options": ", ".join(options)}),
    "enum": (errors.NOT_ONE_OF, lambda options: {"options": ", ".join(map(str, options))}),
    "pattern": (errors.PATTERN_MISMATCH, lambda pattern: {"pattern": pattern}),
    "range": _must("must be between {0[0]} and {0[1]}"),
    "minimum": _must("must be at least {}"),
    "minLength": _must("is shorter than {} characters"),
    "maxLength": _must("is longer than {} characters"),
    "minItems": _must("must have at least {} items"),
    "maxItems": _must("must have at most {} items"),
    "date": _must("must be a date of the form YYYY-MM-DD"),
    "date-time": _must("must be a time of the form YYYY-MM-DDTHH:MM:SS"),
    "object": _must("must be a JSON object"),
}
"""Errors of parameters by keyword, or by the type or format that a text does not have; each with a function from what
the rule demands to what the message says beside the name and the value."""


def body_violation(breach: Breach) -> Violation:
    """Build the violation for a breach in a body."""
    problem = BODY[breach.keyword](breach.value, breach.limit)
    refusal = errors.INVALID_REQUEST.with_hint(_look_at(breach), problem=problem)
    return Violation(refusal, location="body", name=breach.pointer, keyword=breach.keyword)


def parameter_violation(location: Location, name: str, keyword: str, value: object, limit: object) -> Violation:
    """Build the violation for a parameter of the path or the query."""
    kind, details = PARAMETER[keyword]
    told = details(limit)
    if "options" in told:
        hint = f"{name} is one of {told['options']}, in these letters."
    else:
        hint = f"{name} {told['problem']}." if "problem" in told else f"Look at {name} in the {location}."
    refusal = kind.with_hint(hint, name=name, value=truncate_text(value), **told)
    return Violation(refusal, location=location, name=name, keyword=keyword)


def truncate_value(value: object) -> str:
    """Quote a value, short enough for one line."""
    if isinstance(value, (list, dict)):
        return "[...]" if isinstance(value, list) else "{...}"
    text = repr(value)
    return text if len(text) <= LONGEST else f"{text[:80]}…{text[-10:]}"


def truncate_text(value: object) -> str:
    """Quote a value of the query or path, short enough for one line."""
    text = str(value)
    return text if len(text) <= LONGEST else f"{text[:80]}…{text[-10:]}"


def _look_at(breach: Breach) -> str:
    where = f"at {breach.pointer}" if breach.path else "as a whole"
    if breach.known:
        return f"In the body {where} go {', '.join(breach.known)} (Behaviour.unknown_fields)."
    return f"Look at the body {where}, which breaks the rule {breach.keyword!r} of its schema."


def _names(names: Sequence[str]) -> str:
    return f"{', '.join(map(truncate_value, names))} {'was' if len(names) == 1 else 'were'}"
