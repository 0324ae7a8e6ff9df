"""Finds what is wrong with a value first, in the order of its schema; keys that should not be there come last."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jsonschema_rs import ValidationError

    from mockserver.contract.json_schema import Document

Place = tuple[str | int, ...]
"""The way into a value: names of properties and positions in lists."""


@dataclass(frozen=True, slots=True)
class Breach:
    """A keyword of a schema that a value breaks."""

    keyword: str
    value: Any
    """What was sent."""
    limit: Any
    """What the keyword demands: types, options, a pattern, a bound; the name of the property that is missing; the names
    of those that are too many."""
    place: Place

    @property
    def pointer(self) -> str:
        """The place as a JSON pointer; empty for the value as a whole."""
        return "".join(f"/{part}" for part in self.place)


def first_breach(errors: Iterable[ValidationError], document: Document) -> Breach | None:
    """What is wrong first, among the errors of a value against a document; None if there are none."""
    found = min(errors, key=lambda error: _position(error, document), default=None)
    if found is None:
        return None
    if found.kind.name == "anyOf":
        if meant := _meant(found):
            return first_breach(meant, document)
        if unknown := _unknown_discriminator(found):
            return unknown
    return Breach(found.kind.name, found.instance, found.kind.value, tuple(found.instance_path))


def _meant(error: ValidationError) -> Sequence[ValidationError] | None:
    """The errors of that alternative of an `anyOf` which a value was made for; None where nobody can tell.

    It is none of another type or of another discriminator. Among several it is the one with which least is wrong, but
    not if it only lacks something: then each may have been meant.
    """
    possible = [alternative for alternative in _alternatives(error) if not _is_another(alternative, error)]
    if len(possible) == 1:
        return possible[0]
    weights = [sum(map(_weight, alternative)) for alternative in possible]
    if not weights or weights.count(min(weights)) > 1:
        return None
    best = possible[weights.index(min(weights))]
    misses = all(one.kind.name == "required" and one.instance_path == error.instance_path for one in best)
    return None if misses else best


def _alternatives(error: ValidationError) -> list[list[ValidationError]]:
    return error.kind.context  # type: ignore[attr-defined, no-any-return]  # what the kind of an `anyOf` has


def _is_another(alternative: Sequence[ValidationError], choice: ValidationError) -> bool:
    """Whether errors say that a value belongs to another alternative."""
    root = choice.instance_path
    return any(
        (error.kind.name == "type" and error.instance_path == root)
        or (_is_discriminator(error) and error.instance_path[:-1] == root)
        or (error.kind.name == "anyOf" and error.instance_path == root and _all_are_others(error))
        for error in alternative
    )


def _all_are_others(choice: ValidationError) -> bool:
    return all(_is_another(alternative, choice) for alternative in _alternatives(choice))


def _is_discriminator(error: ValidationError) -> bool:
    """Whether a property may have one value only, and has another."""
    return error.kind.name == "enum" and len(error.kind.value) == 1


def _unknown_discriminator(choice: ValidationError) -> Breach | None:
    """The discriminator of a choice, where it has a value that none of the alternatives has."""
    found = [_discriminators(alternative, choice) for alternative in _leaves(choice)]
    names = set.intersection(*(set(one) for one in found)) if found else set()
    if not names:
        return None
    name = min(names)
    wrong = found[0][name]
    options = [one[name].kind.value[0] for one in found]
    return Breach("enum", wrong.instance, list(dict.fromkeys(options)), tuple(wrong.instance_path))


def _leaves(choice: ValidationError) -> Iterator[Sequence[ValidationError]]:
    """The alternatives of a choice that are no choices themselves, those for another type left out."""
    for alternative in _alternatives(choice):
        at_root = {error.kind.name: error for error in alternative if error.instance_path == choice.instance_path}
        if "anyOf" in at_root:
            yield from _leaves(at_root["anyOf"])
        elif "type" not in at_root:
            yield alternative


def _discriminators(alternative: Sequence[ValidationError], choice: ValidationError) -> dict[str, ValidationError]:
    depth = len(choice.instance_path) + 1
    return {
        str(error.instance_path[-1]): error
        for error in alternative
        if _is_discriminator(error) and len(error.instance_path) == depth
    }


def _weight(error: ValidationError) -> int:
    """How much is wrong, at least: of alternatives, the best."""
    if error.kind.name != "anyOf":
        return 1
    possible = [alternative for alternative in _alternatives(error) if not _is_another(alternative, error)]
    return min((sum(map(_weight, alternative)) for alternative in possible), default=1)


def _position(error: ValidationError, document: Document) -> tuple[int, ...]:
    """Where the error stands among others: keys that are too many last, the others in the order of the schema."""
    return (error.kind.name == "additionalProperties", *_steps(error, document))


def _steps(error: ValidationError, document: Document) -> Iterator[int]:
    """The way to an error in numbers: of properties as the schema lists them, of items as they were sent.

    What is wrong with a value itself comes before what is wrong inside of it, its type before all.
    """
    keywords = iter(error.evaluation_path)
    places = iter(error.instance_path)
    node: Any = document
    for keyword in keywords:
        if keyword == "$ref":
            node = document["definitions"][node["$ref"].rpartition("/")[2]]
        elif keyword == "properties":
            name = next(keywords)
            yield list(node["properties"]).index(name)
            next(places)
            node = node["properties"][name]
        elif keyword == "items":
            yield int(next(places))
            node = node["items"]
        elif keyword == "anyOf" and (number := next(keywords, None)) is not None:
            node = node["anyOf"][number]
        elif keyword == "additionalProperties" and isinstance(node[keyword], dict):
            next(places)
            node = node[keyword]
        elif keyword == "required":
            yield _place_in(node.get("properties", {}), error.kind.value)
        else:
            yield -2 if keyword == "type" else -1


def _place_in(properties: dict[str, Any], name: str) -> int:
    return list(properties).index(name) if name in properties else len(properties)
