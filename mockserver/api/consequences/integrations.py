"""Integrations, which link a shop's business with its merchant, ad account and tag (IN1-IN6)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mockserver.api.consequences.base import ItemError, Rules
from mockserver.api.consequences.catalogs import owned
from mockserver.api.derived.by_shape import create_entity, show, update_entity
from mockserver.api.derived.entities import entities_at, entity_at
from mockserver.model.entity_paths import of_user
from mockserver.request.routes import Routes

if TYPE_CHECKING:
    from mockserver.api.derived.parsed import ParsedCall
    from mockserver.model.records import Entity

    Fields = dict[str, Any]

routes = Routes()

INTEGRATIONS = "integrations"


class Integrations(Rules):
    """The rules of integrations."""

    def create(self, parsed: ParsedCall, sent: Fields, fields: Fields) -> Fields:
        """Link an external business, which no other integration may have; what is not sent has no value."""
        external_id = sent.get("external_business_id")
        if external_id is not None and _find(parsed, external_id) is not None:
            raise _taken()
        said = {name: fields.get(name, value) for name, value in sent.items()}
        known = {"id": fields["id"], "connected_user_id": parsed.call.caller.id}
        return {**dict.fromkeys(fields), **said, **known}

    def show(self, parsed: ParsedCall, entity: Entity) -> Fields:
        """Show the integration.

        The commerce operations leave out what has no value and all tokens (IN3), and have `created_timestamp`; the
        others show both, and have `created_time` (IN6).
        """
        made, changed = (int(moment * 1000) for moment in (entity.created_at, entity.updated_at))
        if not parsed.call.operation.id.startswith("integrations_commerce"):
            return {**entity.fields, "created_time": made, "updated_time": changed}
        said = {name: value for name, value in entity.fields.items() if value is not None}
        return {**said, "created_timestamp": made, "updated_timestamp": changed}


@routes("integrations_commerce/post")
def create_integration(parsed: ParsedCall) -> Fields:
    """Link a business (IN1)."""
    return show(parsed, create_entity(parsed, parsed.body))


@routes("integrations_commerce/get")
def get_integration(parsed: ParsedCall) -> Fields:
    """Answer the integration of an external business (IN1)."""
    return show(parsed, _require(parsed))


@routes("integrations_commerce/patch")
def update_integration(parsed: ParsedCall) -> Fields:
    """Change the integration of an external business (IN1)."""
    changes = parsed.body
    return show(parsed, update_entity(parsed, _require(parsed), changes))


@routes("integrations_commerce/del")
def delete_integration(parsed: ParsedCall) -> None:
    """Delete the integration of an external business (IN5)."""
    parsed.call.environment.entities.remove(_require(parsed).key)


@routes("integrations/get_by_id")
def get_by_id(parsed: ParsedCall) -> Fields:
    """Answer an integration by its id; an unknown one has another code than an unknown business (IN6)."""
    found = entity_at(parsed.call.environment, owned(parsed.call, INTEGRATIONS), parsed.path["id"])
    if found is None:
        raise ItemError(4517, "Sorry! We could not find your integration.", 404)
    return show(parsed, found)


def _require(parsed: ParsedCall) -> Entity:
    """Find the caller's integration of the business (IN4).

    Raises `ItemError`: 404 if there is none, 409 if it is somebody else's.
    """
    found = _find(parsed, parsed.path["external_business_id"])
    if found is None:
        raise ItemError(4180, "Sorry! We could not find your integration.", 404)
    if found.owner_id != parsed.call.caller.id:
        raise _taken()
    return found


def _find(parsed: ParsedCall, external_id: str) -> Entity | None:
    environment = parsed.call.environment
    everybodys = (entities_at(environment, of_user(user.id, INTEGRATIONS)) for user in parsed.call.store.users)
    return next(
        (one for some in everybodys for one in some if one.fields["external_business_id"] == external_id),
        None,
    )


def _taken() -> ItemError:
    return ItemError(4182, "Can't access this integration metadata.", 409)


RULES = {INTEGRATIONS: Integrations()}
