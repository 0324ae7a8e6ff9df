"""The playground's form for an operation: its parameters, and whether a token is sufficient."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import quote, urlencode

from mockserver.contract.description import contract
from mockserver.model.operations import operations
from mockserver.request.gate import has_feature

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mockserver.contract.description import Parameter
    from mockserver.model.operations import Operation
    from mockserver.model.records import AccessToken, App
    from mockserver.model.store import Environment

PREFIX = "p."
"""Prefix of the names of parameters in the form."""
SANDBOX_ALONE = "sandbox/delete"


class ParameterField(NamedTuple):
    """One parameter in the form."""

    name: str
    required: bool
    options: tuple[str, ...]
    example: str


@cache
def by_tag() -> dict[str, list[Operation]]:
    """Group all operations by the tag under which the reference lists them."""
    groups: dict[str, list[Operation]] = {}
    for operation in operations().values():
        groups.setdefault(operation.tag, []).append(operation)
    return dict(sorted(groups.items()))


def parameters_of(operation: Operation, examples: Mapping[str, str]) -> list[ParameterField]:
    """List the parameters of an operation, the required ones first, each with an example where there is one."""
    found = [
        ParameterField(one.name, one.required, _options(one), examples[one.name])
        for one in contract().operation(operation.id).parameters
    ]
    return sorted(found, key=lambda field: not field.required)


def path_with(operation: Operation, given: Mapping[str, str]) -> str:
    """Build the path and the query from the given parameters; empty ones are left out of the query.

    Raises ValueError where a parameter of the path is missing.
    """
    path, query = operation.path, list[tuple[str, str]]()
    for one in contract().operation(operation.id).parameters:
        value = given.get(one.name, "").strip()
        if one.location == "path":
            if not value:
                raise ValueError(f"'{PREFIX}{one.name}' is missing: it stands in the path of {operation.id}.")
            path = path.replace(f"{{{one.name}}}", quote(value, safe=""))
        elif value:
            several = value.split(",") if one.style == "multi" else [value]
            query += [(one.name, part.strip()) for part in several]
    return f"{path}?{urlencode(query)}" if query else path


def objections(
    operation: Operation, token: AccessToken | None, app: App | None, environment: Environment, now: float
) -> list[str]:
    """List why a call with this token will be refused, as far as can be seen before it is sent."""
    if operation.security == "basic":
        return [f"{operation.id} takes the id and the secret of an app, not a token: use the other steps."]
    if token is None:
        return ["No token is chosen: every call is refused without one (Q33)."]
    found = []
    if token.ended:
        found.append(f"The token {token.ended}.")
    elif token.expires_at is not None and token.expires_at <= now:
        found.append("The token has expired (V1).")
    lacking = [scope for scope in operation.scopes if scope not in token.scopes]
    if lacking:
        found.append(f"The token lacks {' '.join(lacking)}: {operation.id} needs {' '.join(operation.scopes)} (S2).")
    if app is not None and operation.feature is not None and not has_feature(app, operation.feature):
        found.append(f"App {app.id} lacks the restricted feature {operation.feature}: its page can grant it (L10).")
    if environment.access_tokens.get(token.token) is None:
        found.append(f"It is not a token of {environment.name} (SB1).")
    if environment.name == "sandbox" and not operation.sandbox:
        found.append(f"{operation.id} is not available in the sandbox (SB4).")
    if environment.name == "production" and operation.id == SANDBOX_ALONE:
        found.append(f"{operation.id} works in the sandbox alone (SX4).")
    return found


def _options(parameter: Parameter) -> tuple[str, ...]:
    schema = contract().resolve(parameter.schema)
    if schema.get("type") == "boolean":
        return ("true", "false")
    return tuple(str(option) for option in schema.get("enum", ()))
