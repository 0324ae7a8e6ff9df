"""Keep things of the advertising and commerce halves, and find them again."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any

from mockserver.contract.description import contract
from mockserver.contract.example import make_value
from mockserver.contract.sample_text import FORMS
from mockserver.contract.shapes import schema_at, shapes
from mockserver.model import errors
from mockserver.model.entity_paths import collection_of
from mockserver.model.records import Entity

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime
    from random import Random

    from mockserver.contract.description import Schema
    from mockserver.contract.shapes import Shape
    from mockserver.model.store import Environment, Store

Fields = dict[str, Any]

CREATED = ("created_time", "created_at", "creation_time", "created_timestamp")
UPDATED = ("updated_time", "updated_at", "last_updated_time", "last_updated_at")
STEP = 48_271_069_417
"""The distance between successive ids of the store."""


def collection_path(shape: Shape, parameters: Mapping[str, Any], owner_id: str) -> str:
    """Build the path under which a call's things are kept: within their parents, or with their owner (FX1)."""
    parents = [f"{name.removesuffix('_id')}/{parameters.get(name, 'default')}" for name in shape.parents]
    return "/".join([*(parents or [f"user/{owner_id}"]), shape.collection or ""])


def entities_at(environment: Environment, path: str) -> list[Entity]:
    """List all things of a collection, in the order in which they were made."""
    return environment.entities.filter(path=path)


def entity_at(environment: Environment, path: str, entity_id: object) -> Entity | None:
    """Return the thing with an id, or None if there is none."""
    return environment.entities.get(f"{path}/{entity_id}")


def find_entity(environment: Environment, path: str, entity_id: object, *, name: str = "id") -> Entity | None:
    """Find the thing with an id, or with that value in another field; return None if there is none."""
    found = entity_at(environment, path, entity_id)
    if found is None and name != "id":
        found = next((one for one in entities_at(environment, path) if one.fields.get(name) == entity_id), None)
    return found


def require_entity(environment: Environment, path: str, entity_id: object, *, name: str = "id") -> Entity:
    """Find the thing with an id, or with that value in another field. Raises an `ApiError`, 404."""
    found = find_entity(environment, path, entity_id, name=name)
    if found is None:
        raise not_found(path, entity_id)
    return found


def not_found(path: str, entity_id: object) -> errors.ApiError:
    """Build the refusal, 404, that names what was looked for (ER7, Q2)."""
    collection = collection_of(path)
    kind = collection.replace("_", " ").removesuffix("s")
    return errors.ENTITY_NOT_FOUND.with_hint(
        f"There is no {kind} {str(entity_id)[:40]!r} here; look at {collection} in this very account and environment.",
        entity=kind.capitalize(),
    )


def put_entity(
    environment: Environment, path: str, entity_id: str, fields: Fields, *, owner_id: str, now: float
) -> Entity:
    """Keep a new thing."""
    return environment.entities.put(
        Entity(
            path=path,
            id=entity_id,
            key=f"{path}/{entity_id}",
            owner_id=owner_id,
            fields=fields,
            created_at=now,
            updated_at=now,
        )
    )


def change_entity(environment: Environment, entity: Entity, fields: Fields, now: datetime) -> Entity:
    """Keep the changed fields of a thing, with the time of the change."""
    moved = {**fields, **stamps(entity.collection, now, UPDATED)}
    return environment.entities.put(replace(entity, fields=moved, updated_at=now.timestamp()))


def new_entity_id(store: Store, prefix: str, digits: int) -> str:
    """Make an id of so many digits that begins like Pinterest's (FX5); later ids are greater (FX6)."""
    number = int(store.new_id()[1:]) // STEP
    return f"{prefix}{number * 7:0{digits - len(prefix)}d}" if prefix else store.new_id(digits)


@cache
def schemas_of(collection: str) -> tuple[Schema, ...]:
    """Collect the schemas with which answers show the things of a collection, the richest first."""
    found: list[Schema] = []
    for shape in shapes().values():
        if shape.collection != collection or shape.answer is None:
            continue
        operation = contract().operation(shape.operation)
        answer = operation.answer(operation.success)
        described = schema_at(answer, shape.answer) if answer else None
        if described is not None and _properties(described):
            schema = {**contract().resolve(described), "nullable": False}
            found += [schema] if schema not in found else []
    return tuple(sorted(found, key=lambda schema: -len(_properties(schema))))


def default_fields(collection: str, sent: Mapping[str, Any], random: Random, now: datetime) -> Fields:
    """Fill in everything that answers show of a thing of which only what was sent is known."""
    fields: Fields = {}
    for schema in reversed(schemas_of(collection)):
        made = make_value(schema, random, now=now, given=sent, sparse=True)
        fields |= {name: value for name, value in made.items() if value is not None or name not in fields}
    whole = {name: int(fields[name]) for name in _integers(collection) if isinstance(fields.get(name), float)}
    return {**fields, **whole, **stamps(collection, now, (*CREATED, *UPDATED))}


@cache
def _integers(collection: str) -> frozenset[str]:
    """Find the fields that some answer shows as whole numbers, though another may show fractions."""
    properties = [pair for schema in schemas_of(collection) for pair in _properties(schema).items()]
    return frozenset(name for name, part in properties if contract().resolve(part).get("type") == "integer")


@cache
def _times(collection: str) -> Mapping[str, str]:
    """Map the names of a thing's times to the form in which each is written."""
    found: dict[str, str] = {}
    for schema in schemas_of(collection):
        for name, part in _properties(schema).items():
            form = contract().resolve(part).get("form")
            if name in (*CREATED, *UPDATED) and form in FORMS:
                found[name] = form
    return found


def stamps(collection: str, now: datetime, names: Iterable[str]) -> Fields:
    """Write the time into those of these fields that the collection has, in its own form (FX7, FX8)."""
    return {name: FORMS[form](now) for name, form in _times(collection).items() if name in names}


def _properties(schema: Schema) -> Mapping[str, Schema]:
    schema = contract().resolve(schema)
    properties: dict[str, Schema] = dict(schema.get("properties", {}))
    for choice in ("oneOf", "anyOf"):
        for part in schema.get(choice, ()):
            properties |= _properties(part)
    return properties


def shown_properties(operation_id: str, place: str, fields: Mapping[str, Any]) -> frozenset[str] | None:
    """Return which properties an operation's answer shows of such a thing; None if it shows bare ids.

    Of several alternatives, it takes the first whose discriminator the thing has.
    """
    for fixed, names in _alternatives_at(operation_id, place):
        if all(fields.get(name, options[0]) in options for name, options in fixed.items()):
            return names
    return None


@cache
def _alternatives_at(operation_id: str, place: str) -> tuple[tuple[Mapping[str, list[Any]], frozenset[str]], ...]:
    operation = contract().operation(operation_id)
    answer = operation.answer(operation.success)
    schema = schema_at(answer, place) if answer else None
    return tuple(_alternatives(schema)) if schema else ()


def _alternatives(schema: Schema) -> Iterable[tuple[Mapping[str, list[Any]], frozenset[str]]]:
    """Yield for each alternative of a schema its discriminating fields with their options, and all its properties."""
    schema = contract().resolve(schema)
    for choice in ("oneOf", "anyOf"):
        for part in schema.get(choice, ()):
            yield from _alternatives(part)
    if properties := schema.get("properties"):
        options = {name: contract().resolve(part).get("enum", ()) for name, part in properties.items()}
        yield {name: enum for name, enum in options.items() if len(enum) == 1}, frozenset(properties)
