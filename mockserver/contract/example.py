"""Make up values from their schemas.

They are the answers of reads without state, and the fields of a new thing that the client did not send. The same random
numbers make the same value. It follows its schema, and its objects have exactly the described properties, except those
that report failures.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from mockserver.contract.description import alternatives, contract
from mockserver.contract.json_schema import compiled, self_contained
from mockserver.contract.sample_text import FORMS, PATTERNS, TIME_PATTERNS, digits, moment, text, word

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from random import Random

    from jsonschema_rs import Draft4Validator

    from mockserver.contract.description import OperationContract, Schema

FAILURES = frozenset(
    {"exceptions", "exception", "errors", "error", "warnings", "errorCode", "errorMessage", "error_message"}
)
"""Properties that report failures; in made-up answers they are empty, null or left out."""
MOST_ITEMS = 3
"""The most items of a made-up list, unless the schema demands more."""
DEEP = 4
"""The nesting depth from which a list has at most one item, which bounds the size of answers."""
LARGEST = 1000
"""The largest made-up number where the description has no maximum."""
MEANT = ("name", "title", "status")
"""Properties, best first, of which an example request sends one if nothing but ids is required."""
MICRO = 1_000_000
"""Micro-currency units in one unit of money; made-up amounts are whole units (FX12)."""


def make_answer(
    operation: OperationContract, random: Random, *, now: datetime, given: Mapping[str, Any] | None = None
) -> Any:
    """Make the body of a successful answer, None if it has none. The arguments are those of `make_value`."""
    schema = operation.answer(operation.success)
    return None if schema is None else make_value(schema, random, now=now, given=given)


def make_value(
    schema: Schema,
    random: Random,
    *,
    now: datetime,
    given: Mapping[str, Any] | None = None,
    sparse: bool = False,
    brief: bool = False,
) -> Any:
    """Make a value that follows a schema of the description.

    Args:
        schema: What it should be like.
        random: Where the choices come from.
        now: The time on the mock's clock, in UTC; the times in the value lie around it.
        given: Values that the outermost objects take over by the names of their properties, where their schemas allow
            it; objects inside these take over only ids, that is names that end in `_id`. It decides between
            alternatives, too, if it has their discriminator.
        sparse: Make a thing with as little as possible: a default where there is one, else null where that is allowed,
            else an empty list or the first option.
        brief: Make what a first request has: the required properties of an object, one item of a list.
    """
    return _Maker(random, now, given or {}, sparse, brief).value(schema, name="", depth=0)


@dataclass(frozen=True, slots=True)
class _Maker:
    random: Random
    now: datetime
    given: Mapping[str, Any]
    sparse: bool
    brief: bool

    def value(self, schema: Schema, name: str, depth: int) -> Any:
        schema = contract().resolve(schema)
        if (self.sparse or self.brief) and "default" in schema:
            return schema["default"]
        if schema.get("nullable") and (self.sparse or name in FAILURES or name == "bookmark"):
            return None
        choice = alternatives(schema)
        if choice != [schema]:
            return self.value(self._alternative(choice), name, depth)
        if "enum" in schema:
            options = [option for option in schema["enum"] if option is not None]
            return options[0] if self.sparse or self.brief else self.random.choice(options)
        return self._of_type(schema, name, depth)

    def _of_type(self, schema: Schema, name: str, depth: int) -> Any:
        match schema.get("type", "object"):
            case "object":
                return self._object(schema, depth)
            case "array":
                return self._list(schema, name, depth)
            case "string":
                return self._text(schema, name)
            case "boolean":
                return not self.sparse and self.random.random() < 0.5
            case "integer":
                return self._integer(schema, name)
            case _:
                return self._fraction(schema)

    def _alternative(self, choices: Sequence[Schema]) -> Schema:
        """Choose the first alternative that the given values allow: later ones are mostly for failures."""
        return next((choice for choice in choices if self._allows(choice)), choices[0])

    def _allows(self, choice: Schema) -> bool:
        parts = choice.get("properties", {}).items()
        return all(
            self.given[name] in options
            for name, part in parts
            if name in self.given and len(options := contract().resolve(part).get("enum", ())) == 1
        )

    def _object(self, schema: Schema, depth: int) -> dict[str, Any]:
        if "properties" not in schema:
            values: Schema | None = schema.get("additionalProperties")
            if self.sparse or not isinstance(values, dict) or not values:
                return {}
            return {word(self.random): self.value(values, "", depth + 1)}
        required = schema.get("required", ())
        if self.brief:
            return self._first_request(schema["properties"], required, depth)
        return {
            name: self._property(part, name, depth + 1)
            for name, part in schema["properties"].items()
            if name in required or not self._is_failure(part, name)
        }

    def _first_request(self, properties: Mapping[str, Schema], required: Sequence[str], depth: int) -> dict[str, Any]:
        """Make the required properties and, if they are nothing but ids, one more that describes the thing."""
        wanted = {*required}
        if all(name.endswith("id") for name in wanted):
            others = [name for name in (*MEANT, *properties) if name in properties and not name.endswith("id")]
            wanted |= {*others[:1], *(name for name in properties if name == "id")}
        return {name: self._property(properties[name], name, depth + 1) for name in properties if name in wanted}

    def _is_failure(self, schema: Schema, name: str) -> bool:
        """Tell whether to leave a property out because it tells of a failure and can be neither null nor empty."""
        schema = contract().resolve(schema)
        return name in FAILURES and not schema.get("nullable") and schema.get("type") != "array"

    def _property(self, schema: Schema, name: str, depth: int) -> Any:
        if name in self.given and (depth == 1 or name.endswith("_id")) and allows(schema, self.given[name]):
            return self.given[name]
        return self.value(schema, name, depth)

    def _list(self, schema: Schema, name: str, depth: int) -> list[Any]:
        least, most = schema.get("minItems", 0), schema.get("maxItems", MOST_ITEMS)
        if name in FAILURES or self.sparse:
            most = least
        elif self.brief:
            most = max(least, min(1, most))
        elif depth < DEEP:
            most = self.random.randint(max(least, min(1, most)), max(least, min(MOST_ITEMS, most)))
        else:
            most = max(least, min(1, most))
        item = name.removesuffix("s")
        if (
            item.endswith("_id")
            and item in self.given
            and least <= 1 <= most
            and allows(schema["items"], self.given[item])
        ):
            return [self.given[item]]
        return [self.value(schema["items"], item, depth) for _ in range(most)]

    def _text(self, schema: Schema, name: str) -> str:
        least, most = schema.get("minLength", 0), schema.get("maxLength")
        made = self._written(schema, name) or ("" if self.sparse else text(self.random, name))
        return made.ljust(least, "x")[:most]

    def _written(self, schema: Schema, name: str) -> str:
        """Make a text in the form that the description demands; return an empty one if it demands none."""
        form, pattern = schema.get("form"), schema.get("pattern")
        if pattern in TIME_PATTERNS:
            return moment(self.random, self.now, name).strftime(TIME_PATTERNS[pattern])
        if pattern:
            return PATTERNS[pattern](self.random)
        if form in FORMS or "format" in schema:
            return str(FORMS[form or "date"](moment(self.random, self.now, name)))
        return digits(self.random) if form == "digits" else text(self.random, form) if form else ""

    def _integer(self, schema: Schema, name: str) -> int:
        if form := schema.get("form"):
            return int(FORMS[form](moment(self.random, self.now, name)))
        least, most = int(schema.get("minimum", 0)), int(schema.get("maximum", LARGEST))
        if self.sparse:
            return max(least, min(0, most))
        number = self.random.randint(least, max(least, most))
        return number * MICRO if "micro" in name.lower() and "maximum" not in schema else number

    def _fraction(self, schema: Schema) -> float:
        least: float = schema.get("minimum") or schema.get("exclusiveMinimum") or 0
        most: float = schema.get("maximum") or max(least, LARGEST)
        if self.sparse and "exclusiveMinimum" not in schema:
            return int(least)
        return round(least + (most - least) * self.random.uniform(0.01, 1), 4)


def allows(schema: Schema, value: Any) -> bool:
    """Tell whether a value follows a schema of the description."""
    return _validator(json.dumps(schema)).is_valid(value)


@cache
def _validator(schema: str) -> Draft4Validator:
    return compiled(self_contained(json.loads(schema), closed=True))
