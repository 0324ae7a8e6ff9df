"""The tables of a world: the records that they hold, and the names of their fields."""

from __future__ import annotations

import dataclasses
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from mockserver.model import records
from mockserver.model.decoding import field_hints

if TYPE_CHECKING:
    from mockserver.model.store import Collection, Environment, Store

SHARED_TABLES: dict[str, type] = {
    "users": records.User,
    "apps": records.App,
    "app_forms": records.AppForm,
    "mails": records.Mail,
    "codes": records.AuthorizationCode,
    "blobs": records.Blob,
    "opted_out_sites": records.OptedOutSite,
}
"""Tables that production and the sandbox share, with the class of their records."""
ENVIRONMENT_TABLES: dict[str, type] = {
    "boards": records.Board,
    "sections": records.Section,
    "uploads": records.MediaUpload,
    "pins": records.Pin,
    "follows": records.Follow,
    "board_follows": records.Follow,
    "websites": records.Website,
    "ad_accounts": records.AdAccount,
    "relationships": records.Relationship,
    "asset_access": records.AssetAccess,
    "invites": records.Invite,
    "shared_audiences": records.SharedAudience,
    "entities": records.Entity,
    "access_tokens": records.AccessToken,
    "refresh_tokens": records.RefreshToken,
}
"""Tables that each environment has, in the order in which they are made: at the top for production, or in `sandbox`."""
ADDED_TABLES = (
    "catalogs",
    "feeds",
    "product_groups",
    "conversion_tags",
    "customer_lists",
    "audiences",
    "lead_forms",
    "targeting_templates",
    "templates",
    "promotions",
    "campaigns",
    "ad_groups",
    "ads",
    "keywords",
    "product_group_promotions",
    "labels",
    "schedules",
)
"""Tables of advertising and commerce in each environment, in the order in which they are made, by the rules of the API
as if by clients. A world that was written out has all of this in `entities` instead."""

PEOPLE = {
    "owner_id": "owner",
    "user_id": "user",
    "follower_id": "follower",
    "business_id": "business",
    **{name: name for name in ("granted_by", "created_by", "created_by_business")},
}
"""Fields that hold a person's id, and their names in a world, where usernames stand for ids."""
GROUPS = {"collaborator_ids": "collaborators", "linked_business_ids": "linked_businesses"}
"""Fields that hold the ids of several people, and their names in a world."""
OTHERS = {
    "app_id": "app",
    "board_id": "board",
    "section_id": "section",
    "followed_id": "followed",
    "asset_id": "asset",
}
NAMES = {**PEOPLE, **GROUPS, **OTHERS}


class Field(NamedTuple):
    """A field of a record: its name in worlds, its attribute and its type."""

    name: str
    attribute: str
    hint: Any


@cache
def fields_of(kind: Any) -> dict[str, Field]:
    """Return the fields of a record by their names in a world."""
    found = [field.name for field in dataclasses.fields(kind)]
    named = [Field(NAMES.get(name, name), name, field_hints(kind)[name]) for name in found]
    return {field.name: field for field in named}


def collection(environment: Store | Environment, table: str) -> Collection[Any]:
    """Return the records of a table."""
    found: Collection[Any] = getattr(environment, table)
    return found
