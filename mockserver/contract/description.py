"""Read Pinterest's description of API v5: its operations, and the schemas that they name.

>>> contract().operation("campaigns/get").path
'/ad_accounts/{ad_account_id}/campaigns/{campaign_id}'
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from threading import Lock
from typing import TYPE_CHECKING, Any, Literal

from mockserver.model import resources
from mockserver.model.operations import operations

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Schema = dict[str, Any]
"""A schema of OpenAPI 3.0. A `$ref` is the bare name of another schema, and `form` says how a string or number is
written: `digits`, `url`, `date`, `unix_seconds`, `unix_milliseconds`, `iso_with_zone` or `iso_without_zone`."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter in the path or in the query of an operation."""

    name: str
    location: Literal["path", "query"]
    required: bool
    schema: Schema
    style: Literal["multi", "csv"] | None
    """How a list is sent (FX16): `multi` repeats the parameter, `csv` joins the items by commas; None if not a list."""


@dataclass(frozen=True, slots=True)
class DocumentedError:
    """An error that the reference shows for an operation, to the letter."""

    status: int
    code: int
    message: str


@dataclass(frozen=True)
class OperationContract:
    """What the description says of one operation."""

    id: str
    method: str
    path: str
    tag: str
    scopes: tuple[str, ...]
    """The scopes that a token needs, all of them (S2)."""
    parameters: tuple[Parameter, ...]
    body: Schema | None
    """The schema of the JSON body, which a request must have; None if the operation takes none."""
    form: Mapping[str, Schema]
    """The fields of the form that the OAuth operations take instead of JSON, by name."""
    answers: Mapping[str, Schema | None]
    """The schema of the answer's body by HTTP status or `default`; None for an answer without a body."""
    success: int
    """The HTTP status of success: 200, 201 or 204."""
    errors: tuple[DocumentedError, ...]

    @cached_property
    def described_parameters(self) -> tuple[tuple[Parameter, Schema], ...]:
        """The parameters with their schemas, those of the path before those of the query."""
        found = sorted(self.parameters, key=lambda one: one.location)
        return tuple((parameter, contract().resolve(parameter.schema)) for parameter in found)

    @cached_property
    def requires_parameters(self) -> bool:
        """Whether any parameter is required."""
        return any(parameter.required for parameter in self.parameters)

    @cached_property
    def defaults(self) -> Mapping[str, Any]:
        """The described default values of parameters, by name."""
        described = self.described_parameters
        return {parameter.name: schema["default"] for parameter, schema in described if "default" in schema}

    def options(self, name: str) -> tuple[Any, ...]:
        """Return the values that a parameter may have; for a list, those that each item may have."""
        ((_, schema),) = (row for row in self.described_parameters if row[0].name == name)
        return tuple(contract().resolve(schema.get("items", schema))["enum"])

    def answer(self, status: int) -> Schema | None:
        """Return the schema of the answer with this status, None for no body. Raises `KeyError` if undescribed."""
        known = self.answers
        return known[str(status)] if str(status) in known or status < 400 else known["default"]

    def error(self, status: int) -> DocumentedError | None:
        """Return the first error that the reference shows with this status."""
        return next((error for error in self.errors if error.status == status), None)


class _Lines(Mapping[str, dict[str, Any]]):
    """A part of the data file with one line for each name. A line is decoded when it is first read."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines = {line[1 : line.index('"', 1)]: line for line in lines if line.startswith('"')}
        self._decoded: dict[str, dict[str, Any]] = {}

    def __getitem__(self, name: str) -> dict[str, Any]:
        if name not in self._decoded:
            self._decoded[name] = json.loads(self._lines[name][len(name) + len('"":') :].rstrip(","))
        return self._decoded[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._lines)

    def __len__(self) -> int:
        return len(self._lines)


class Contract:
    """The whole description. An operation is built when it is first asked for."""

    def __init__(self, text: str) -> None:
        head, _, parts = text.partition(',\n"operations":{\n')
        operations, _, schemas = parts.partition('},\n"schemas":{\n')
        self.version: str = json.loads(f"{head}}}")["version"]
        """The version of the API that it describes, like `5.28.0`."""
        self.schemas: Mapping[str, Schema] = _Lines(schemas.split("\n"))
        self._operations = _Lines(operations.split("\n"))
        self._read: dict[str, OperationContract] = {}

    def operation(self, operation_id: str) -> OperationContract:
        """Return an operation by its id, like `boards/get`. Raises `KeyError` if the description has none."""
        if operation_id not in self._read:
            self._read[operation_id] = _operation(operation_id, self._operations[operation_id])
        return self._read[operation_id]

    @cached_property
    def operation_ids(self) -> tuple[str, ...]:
        """The ids of all operations, in the order of the description."""
        return tuple(self._operations)

    def operations(self) -> Iterator[OperationContract]:
        """Iterate over all operations, in the order of the description."""
        return map(self.operation, self._operations)

    def schema(self, name: str) -> Schema:
        """Return a schema by its name, like `CampaignCreateItem`. Raises `KeyError` if there is none."""
        return self.schemas[name]

    def resolve(self, schema: Schema) -> Schema:
        """Follow a reference to the schema that it names, keeping what stands beside the name, like `nullable`."""
        while "$ref" in schema:
            beside = {name: value for name, value in schema.items() if name != "$ref"}
            schema = {**self.schemas[schema["$ref"]], **beside} if beside else self.schemas[schema["$ref"]]
        return schema


CHOICES = ("oneOf", "anyOf")
"""The keywords of a choice between schemas. A value may match several, even of a `oneOf`: some of those overlap."""


def alternatives(schema: Schema) -> list[Schema]:
    """List the schemas that a value may follow: the schema itself or, for a choice, all that it offers."""
    schema = contract().resolve(schema)
    if not any(choice in schema for choice in CHOICES):
        return [schema]
    return [one for choice in CHOICES for part in schema.get(choice, ()) for one in alternatives(part)]


def is_nullable(schema: Schema) -> bool:
    """Tell whether a value may be null, because the schema or one of its alternatives says so."""
    schema = contract().resolve(schema)
    return schema.get("nullable", False) or any(
        is_nullable(part) for choice in CHOICES for part in schema.get(choice, ())
    )


_lock = Lock()
_contract: Contract | None = None


def contract() -> Contract:
    """Return the description of the version that this package knows, read once and shared."""
    global _contract  # read-only once loaded, and the same for every fake
    if _contract is None:
        with _lock:
            _contract = _contract or Contract(resources.text("data/contract.json"))
    return _contract


def _operation(operation_id: str, row: dict[str, Any]) -> OperationContract:
    listed = operations()[operation_id]
    return OperationContract(
        id=operation_id,
        method=listed.method,
        path=listed.path,
        tag=listed.tag,
        scopes=listed.scopes,
        parameters=tuple(map(_parameter, row["parameters"])),
        body=row.get("body"),
        form=row.get("form", {}),
        answers=row["answers"],
        success=row["success"],
        errors=tuple(DocumentedError(*error) for error in row.get("errors", ())),
    )


def _parameter(row: dict[str, Any]) -> Parameter:
    schema = {name: value for name, value in row.items() if name not in ("name", "in", "required", "style")}
    return Parameter(
        name=row["name"], location=row["in"], required=row["required"], schema=schema, style=row.get("style")
    )
