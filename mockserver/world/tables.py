"""The tables of a world: which records they hold, and what their fields are called there."""

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
"""What production and the sandbox share."""
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
"""What each has for itself: at the top for production, under `sandbox` for the other. In the order of being made."""
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
"""What each environment has of advertising and commerce, in the order of being made: as clients make it, by the rules
of the API. In a world that was written out all of it is among the `entities`."""

PEOPLE = {
    "owner_id": "owner",
    "user_id": "user",
    "follower_id": "follower",
    "business_id": "business",
    **{name: name for name in ("granted_by", "created_by", "created_by_business")},
}
"""Fields that name a person; in a world by username."""
GROUPS = {"collaborator_ids": "collaborators", "linked_business_ids": "linked_businesses"}
"""Fields that name several."""
OTHERS = {
    "app_id": "app",
    "board_id": "board",
    "section_id": "section",
    "followed_id": "followed",
    "asset_id": "asset",
}
NAMES = {**PEOPLE, **GROUPS, **OTHERS}


class Field(NamedTuple):
    """A field of a record, under the name that worlds give it."""

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
