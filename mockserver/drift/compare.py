"""Says, per operation, where a record or another description differs from what the fake knows, and in which facts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mockserver.contract.description import contract
from mockserver.drift.shape import described, undescribed
from mockserver.drift.switched import seen_otherwise
from mockserver.drift.touched import Difference, told

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from mockserver.contract.description import OperationContract, Schema
    from mockserver.drift.record import Exchange
    from mockserver.drift.shape import Shape
    from mockserver.drift.touched import About

BESIDE_AN_ERROR = {"/status": frozenset({"string"})}
"""What the description lacks, and a recorded 401 has beside code and message."""
METHODS = ("get", "post", "put", "patch", "delete")
Differences = dict[str, list[str]]
"""Lines by operation."""


def of_record(exchanges: Iterable[Exchange]) -> Differences:
    """Return what Pinterest answered otherwise than its description says, by operation."""
    found: dict[str, dict[Difference, None]] = {}
    for one in exchanges:
        name = one.operation or f"{one.method} on an unknown path"
        for difference in (*_of_exchange(one), *seen_otherwise(one)):
            found.setdefault(name, {})[difference] = None
    return told({name: list(differences) for name, differences in sorted(found.items())})


def _of_exchange(one: Exchange) -> Iterator[Difference]:
    if one.operation not in contract().operation_ids:
        if one.status != 404:
            yield Difference("operation", "", f"answered with {one.status}, and the fake does not know it")
        return
    known = contract().operation(one.operation)
    if one.status < 400:
        if str(one.status) not in known.answers:
            described_ones = ", ".join(known.answers)
            yield Difference("status", str(one.status), f"status {one.status}, described are {described_ones}")
            return
    else:
        codes = {error.code for error in known.errors if error.status == one.status}
        if codes and one.code is not None and one.code not in codes:
            documented = ", ".join(map(str, sorted(codes)))
            text = f"{one.status} with code {one.code}, documented with {documented}"
            yield Difference("code", str(one.status), text)
    strangers = sorted(set(one.query) - {parameter.name for parameter in known.parameters})
    if one.status < 400:
        for name in strangers:
            yield Difference("parameter", name, f"took the parameter {name}, which is not described")
    schema = known.answer(one.status)
    seen = {place: frozenset(types) for place, types in one.shape.items()}
    if schema is None:
        if seen:
            yield Difference("answer", "", f"{one.status} has a body, and none is described")
        return
    shape = {**(BESIDE_AN_ERROR if one.status == 401 else {}), **described(schema, contract().resolve)}
    for place, text in undescribed(seen, shape):
        yield Difference("answer", place, f"{one.status} {place or '/'}: {text}")


def of_description(description: Mapping[str, Any]) -> Differences:
    """Return what another description of API v5 (OpenAPI 3.0, decoded) says otherwise than the fake's, by operation.

    Raises ValueError if it is not such a description.
    """
    if not isinstance(description, dict) or not isinstance(description.get("paths"), dict):
        raise ValueError("This is not a description in OpenAPI 3: it has no `paths`.")
    other = _Description(description)
    theirs, ours = set(other.operations), set(contract().operation_ids)
    found = {name: [Difference("operation", "", "is new: the fake lacks it")] for name in theirs - ours}
    found |= {name: [Difference("operation", "", "is gone: the fake still has it")] for name in ours - theirs}
    for name in theirs & ours:
        differences = list(other.differences(contract().operation(name)))
        if differences:
            found[name] = differences
    return told(dict(sorted(found.items())))


class _Description:
    def __init__(self, description: Mapping[str, Any]) -> None:
        self._whole = description
        self.operations = {
            operation.get("operationId", f"{method} {path}"): (method.upper(), path, operation, methods)
            for path, methods in description["paths"].items()
            for method, operation in methods.items()
            if method in METHODS
        }

    def differences(self, ours: OperationContract) -> Iterator[Difference]:
        method, path, operation, methods = self.operations[ours.id]
        if (method, path) != (ours.method, ours.path):
            yield Difference("operation", "", f"is {method} {path}, and was {ours.method} {ours.path}")
        scopes = {scope for way in operation.get("security", ()) for needed in way.values() for scope in needed}
        yield from _changed("scope", "scope", scopes, set(ours.scopes))
        listed = [self.resolve(one) for one in (*methods.get("parameters", ()), *operation.get("parameters", ()))]
        parameters = {one["name"]: one for one in listed if one.get("in") in ("path", "query")}
        known = {parameter.name: parameter for parameter in ours.parameters}
        yield from _changed("parameter", "parameter", set(parameters), set(known))
        for name in sorted(parameters.keys() & known.keys()):
            if bool(parameters[name].get("required")) != known[name].required:
                now = "optional" if known[name].required else "required"
                yield Difference("parameter", name, f"parameter {name} is {now} now")
            theirs = self.places(parameters[name].get("schema", {}))
            before = described(known[name].schema, contract().resolve)
            yield from (one._replace(place=name) for one in _types("parameter", f"parameter {name}", theirs, before))
        body = self.content(operation.get("requestBody"))
        if body is not None and ours.body is not None:
            yield from _types("body", "body", self.places(body), described(ours.body, contract().resolve))
        for status, response in operation.get("responses", {}).items():
            if not status.startswith("2"):
                continue
            if status not in ours.answers:
                yield Difference("status", status, f"answers with {status}, too")
                continue
            schema, known_schema = self.content(response), ours.answers[status]
            if schema is not None and known_schema is not None:
                yield from _types("answer", status, self.places(schema), described(known_schema, contract().resolve))

    def content(self, part: Schema | None) -> Schema | None:
        schema: Schema | None = None
        if part is not None:
            schema = self.resolve(part).get("content", {}).get("application/json", {}).get("schema")
        return schema

    def places(self, schema: Schema) -> Shape:
        return described(schema, self.resolve)

    def resolve(self, part: Schema) -> Schema:
        """Follow a `$ref` into the document. Raises ValueError where it leads nowhere."""
        if "$ref" not in part:
            return part
        found: Any = self._whole
        for key in part["$ref"].removeprefix("#/").split("/"):
            found = found.get(key.replace("~1", "/").replace("~0", "~")) if isinstance(found, dict) else None
        if not isinstance(found, dict):
            raise ValueError(f"{part['$ref']} leads nowhere in this description.")
        return found


def _changed(about: About, what: str, theirs: set[str], ours: set[str]) -> Iterator[Difference]:
    yield from (Difference(about, name, f"{what} {name} is new") for name in sorted(theirs - ours))
    yield from (Difference(about, name, f"{what} {name} is gone") for name in sorted(ours - theirs))


def _types(about: About, where: str, theirs: Shape, ours: Shape) -> Iterator[Difference]:
    yield from _changed(about, where, {place for place in theirs if place}, {place for place in ours if place})
    for place in sorted(theirs.keys() & ours.keys()):
        if theirs[place] != ours[place]:
            now, before = (" or ".join(sorted(types)) for types in (theirs[place], ours[place]))
            yield Difference(about, place, f"{where} {place} is {now}, and was {before}".replace("  ", " "))
