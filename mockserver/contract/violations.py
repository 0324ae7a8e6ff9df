"""Find where a value breaks a schema of the description, one breach after the other, in the order of the schema.

A compiled validator has already refused the value. The search goes only as far as the caller reads: a body may have
millions of faults.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any

from mockserver.contract.description import alternatives, contract, is_nullable
from mockserver.contract.json_schema import FORMATS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from mockserver.contract.description import Schema

InstancePath = tuple["str | int", ...]
"""The path into a value: names of properties and positions in lists."""
MOST = 100
"""The most breaches that are counted of one alternative."""


@dataclass(frozen=True, slots=True)
class Breach:
    """A violation of one keyword of a schema by a value."""

    keyword: str
    value: Any
    """The part of the JSON that breaks the rule."""
    limit: Any
    """What the keyword demands: a type, options, a pattern or a bound; for `required` the name of the missing property,
    for `additionalProperties` the names of the undescribed ones."""
    path: InstancePath
    known: tuple[str, ...] = ()
    """The names of the described properties, if others were sent."""

    @property
    def pointer(self) -> str:
        """The path as a JSON pointer; empty for the value as a whole."""
        return "".join(f"/{part}" for part in self.path)


def first_breach(schema: Schema, value: Any, *, closed: bool) -> Breach | None:
    """Find the first breach; undescribed properties come after all others. Return None if there is none.

    Args:
        schema: What the value should follow.
        value: Decoded JSON.
        closed: Whether an object may have described properties only, where the description does not say otherwise.
    """
    last = None
    for breach in breaches(schema, value, closed=closed):
        if breach.keyword != "additionalProperties":
            return breach
        last = last or breach
    return last


def breaches(schema: Schema, value: Any, path: InstancePath = (), *, closed: bool) -> Iterator[Breach]:
    """Yield all breaches: a value's before those of its parts, first the type, then missing properties.

    A property that is null is absent, unless it may be null.
    """
    schema = contract().resolve(schema)
    if value is None and is_nullable(schema):
        return
    choice = alternatives(schema)
    if choice != [schema]:
        yield from _breaches_of_choice(choice, value, path, closed)
    elif "type" in schema and not TYPES[schema["type"]](value):
        yield Breach("type", value, schema["type"], path)
    elif isinstance(value, dict):
        yield from _breaches_of_object(schema, value, path, closed)
    else:
        for keyword, holds in RULES.items():
            if keyword in schema and not holds(value, schema[keyword]):
                yield Breach(keyword, value, schema[keyword], path)
        if isinstance(value, list) and "items" in schema:
            for number, item in enumerate(value):
                yield from breaches(schema["items"], item, (*path, number), closed=closed)


def _breaches_of_object(schema: Schema, value: Any, path: InstancePath, closed: bool) -> Iterator[Breach]:
    parts: dict[str, Schema] = schema.get("properties", {})
    sent = {name: field for name, field in value.items() if field is not None or _may_be_null(parts.get(name))}
    for name in schema.get("required", ()):
        if name not in sent:
            yield Breach("required", value, name, path)
    for name, part in parts.items():
        if name in sent:
            yield from breaches(part, sent[name], (*path, name), closed=closed)
    others = [name for name in sent if name not in parts]
    if isinstance(schema.get("additionalProperties"), dict):
        for name in others:
            yield from breaches(schema["additionalProperties"], sent[name], (*path, name), closed=closed)
    elif others and closed and parts and "additionalProperties" not in schema:
        yield Breach("additionalProperties", value, others, path, tuple(parts))


def _may_be_null(schema: Schema | None) -> bool:
    return schema is not None and is_nullable(schema)


def _breaches_of_choice(choice: Sequence[Schema], value: Any, path: InstancePath, closed: bool) -> Sequence[Breach]:
    """Find nothing if an alternative is followed, else the breaches of the one that was meant, if that can be told."""
    found = [list(islice(breaches(one, value, path, closed=closed), MOST)) for one in choice]
    if not all(found):
        return ()
    if shared := _shared(choice, value, path):
        return (shared,)
    possible = [one for one in found if not any(_tells_apart(breach, path) for breach in one)]
    if not possible and (unknown := _unknown_discriminator(found, path)):
        return (unknown,)
    return _meant(possible, path) or (Breach("anyOf", value, None, path),)


def _shared(choice: Sequence[Schema], value: Any, path: InstancePath) -> Breach | None:
    """Return the breach that all alternatives share: none has that type, or what tells them apart is missing."""
    kind = choice[0].get("type")
    if kind is not None and all(one.get("type") == kind for one in choice) and not TYPES[kind](value):
        return Breach("type", value, kind, path)
    if isinstance(value, dict):
        for name in choice[0].get("required", ()):
            if value.get(name) is None and all(_is_fixed(one, name) for one in choice):
                return Breach("required", value, name, path)
    return None


def _is_fixed(schema: Schema, name: str) -> bool:
    """Tell whether a schema demands a property that may have one value only."""
    return (
        name in schema.get("required", ()) and len(contract().resolve(schema["properties"][name]).get("enum", ())) == 1
    )


def _meant(possible: Sequence[Sequence[Breach]], path: InstancePath) -> Sequence[Breach] | None:
    """Choose the breaches of the alternative that has the fewest.

    Return None if another may be meant: it has equally few, or the best one merely lacks properties.
    """
    best = sorted(possible, key=len)[:2]
    if len(best) == 2 and (
        len(best[0]) == len(best[1]) or all(one.keyword == "required" and one.path == path for one in best[0])
    ):
        return None
    return best[0] if best else None


def _tells_apart(breach: Breach, path: InstancePath) -> bool:
    """Tell whether a breach shows that another alternative was meant: type or discriminator differ."""
    return (breach.keyword == "type" and breach.path == path) or _is_discriminator(breach, path)


def _is_discriminator(breach: Breach, path: InstancePath) -> bool:
    """Tell whether the breached property may have one value only."""
    return breach.keyword == "enum" and len(breach.limit) == 1 and breach.path[:-1] == path


def _unknown_discriminator(found: Sequence[Sequence[Breach]], path: InstancePath) -> Breach | None:
    """Return one breach for all alternatives if the discriminator has a value that none of them has."""
    wrong = [{one.path: one for one in part if _is_discriminator(one, path)} for part in found]
    shared = [one for one in wrong[0].values() if all(one.path in part for part in wrong)]
    if not shared:
        return None
    options = [part[shared[0].path].limit[0] for part in wrong]
    return Breach("enum", shared[0].value, list(dict.fromkeys(options)), shared[0].path)


TYPES: Mapping[str, Callable[[Any], bool]] = {
    "string": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "number": lambda value: isinstance(value, (int, float)) and not isinstance(value, bool) and _is_finite(value),
    "array": lambda value: isinstance(value, list),
    "object": lambda value: isinstance(value, dict),
}

RULES: Mapping[str, Callable[[Any, Any], bool]] = {
    "enum": lambda value, options: value in options,
    "pattern": lambda value, pattern: matches(pattern, value),
    "format": lambda value, name: FORMATS[name](value),
    "minimum": lambda value, bound: value >= bound,
    "exclusiveMinimum": lambda value, bound: value > bound,
    "maximum": lambda value, bound: value <= bound,
    "minLength": lambda value, bound: len(value) >= bound,
    "maxLength": lambda value, bound: len(value) <= bound,
    "minItems": lambda value, bound: len(value) >= bound,
    "maxItems": lambda value, bound: len(value) <= bound,
}
"""Functions that tell whether a value follows a rule, by keyword. The value has the right type already."""


def matches(pattern: str, text: str) -> bool:
    """Tell whether a pattern of the description is found in a text. Its `$` is the very end, after any newline."""
    return re.search(pattern, text.replace("\n", " "), re.ASCII) is not None


def _is_finite(value: float) -> bool:
    """Tell whether a number is finite: JSON has no infinity, but Python reads `1e999` as one."""
    return isinstance(value, int) or math.isfinite(value)
