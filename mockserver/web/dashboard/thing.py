"""The page of one thing: its fields, the API's answer about it, what belongs to it, and the TOML that makes it."""

from __future__ import annotations

import json
import re
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any

from mockserver.model.records import Entity
from mockserver.web.dashboard import kinds
from mockserver.web.dashboard.api_doors import Door, doors_of
from mockserver.web.dashboard.by_hand import form_to_change
from mockserver.web.dashboard.places import crumbs, owner_of
from mockserver.web.dashboard.rows import row_of
from mockserver.web.dashboard.suggestions import suggestions
from mockserver.web.dashboard.touched import calls_that_touched
from mockserver.web.look import Reply, look, look_as
from mockserver.world.toml_text import to_toml
from mockserver.world.writer import entry

if TYPE_CHECKING:
    from werkzeug import Response

    from mockserver.model.records import User
    from mockserver.model.store import Environment
    from mockserver.web.page import PageContext

TIMES = ("_at", "_time", "_timestamp")
"""Endings of the names of fields that hold a point in time."""
WRITTEN = re.compile(r"^([\d-]{10})T([\d:]{8})(?:\.\d+)?Z$")
"""Matches a point in time as it is written in a world file."""
FIRST_MOMENT, LAST_MOMENT, MOMENTS_END = 10**8, 10**11, 10**14
"""Numbers between the first two are taken for seconds since 1970, between the last two for milliseconds."""
BRANCHES = 5
"""The most campaigns, ad groups or ads that a tree shows at each branch."""
TREE = (("campaigns", "ad_groups", "campaign_id"), ("ad_groups", "ads", "ad_group_id"))


def show_thing(page: PageContext, place: Environment, name: str, record: Any) -> Response:
    """Show the page of a thing, seen by the person or token that the query names."""
    mock, store = page.mock, page.mock.store
    with store.transaction():
        owner = owner_of(page, place, record)
        doors = doors_of(name, record)
        seen_as = page.request.args.get("as", "").strip()
        seen, problem = _seen(page, place, doors.get("get"), owner, seen_as)
        written = entry(store, record)
        table = "entities" if isinstance(record, Entity) else name
        return page.render(
            "dashboard/thing.html",
            environment=place.name,
            kind=kinds.one_of(name),
            list_path=record.path if isinstance(record, Entity) else name,
            title=kinds.title_of(record),
            record_id=record.id,
            row=row_of(page, place, name, record),
            facts=_facts(record.fields if isinstance(record, Entity) else written),
            owner=owner,
            crumbs=crumbs(page, place, record.parent_path) if isinstance(record, Entity) else [],
            inside=_inside(place, name, record),
            tree=_tree(place, record.id) if name == "ad_accounts" else [],
            doors=doors,
            change=form_to_change(page, place, name, record),
            seen=seen,
            seen_problem=problem,
            seen_as=seen_as or (owner.username if owner else ""),
            toml=to_toml(table, written, place.name),
            calls=calls_that_touched(mock, record.id),
            path=f"/data/{place.name}/{f'{name}/' if name in kinds.KINDS else ''}{kinds.key_of(record)}",
            suggestions=suggestions(mock, "usernames"),
        )


def _facts(fields: dict[str, Any]) -> list[tuple[str, str]]:
    """List the fields of a thing that have a value, each short enough for a line or two."""
    said = [(name, value) for name, value in fields.items() if value not in (None, "", [], {}, ())]
    texts = [(name, _text(name, value)) for name, value in said]
    return [(name.replace("_", " "), text if len(text) <= 300 else f"{text[:300]}…") for name, text in texts]


def _text(name: str, value: Any) -> str:
    """Write a value in words; a time also as people write it."""
    if isinstance(value, str):
        return WRITTEN.sub(r"\1 \2 UTC", value) if name.endswith(TIMES) else value
    text = json.dumps(value, ensure_ascii=False)
    if not isinstance(value, (int, float)) or not name.endswith(TIMES) or not FIRST_MOMENT < value < MOMENTS_END:
        return text
    seconds = value / 1000 if value > LAST_MOMENT else value
    moment = datetime.fromtimestamp(seconds, timezone.utc).strftime("%Y-%m-%d %H:%M:%S UTC")
    return moment if isinstance(value, float) else f"{moment} ({text})"


def _inside(place: Environment, name: str, record: Any) -> list[tuple[str, str, int]]:
    """List what belongs to a thing: label, address and length of each list."""
    root = f"/data/{place.name}"
    if name == "boards":
        return [
            ("Pins", f"{root}/pins?board_id={record.id}", place.pins.count(board_id=record.id)),
            ("Sections", f"{root}/sections?board_id={record.id}", place.sections.count(board_id=record.id)),
        ]
    if name == "sections":
        return [("Pins", f"{root}/pins?section_id={record.id}", place.pins.count(section_id=record.id))]
    parent = f"ad_account/{record.id}" if name == "ad_accounts" else f"{getattr(record, 'key', '')}"
    found = [(kinds.label_of(one), f"{root}/{path}", count) for one, path, count in kinds.children(place, parent)]
    if isinstance(record, Entity):
        for above, below, field in TREE:
            if record.collection == above:
                path = f"{record.parent_path}/{below}"
                count = len(kinds.within(place, path, field, record.id, 1000))
                found.append((kinds.label_of(below), f"{root}/{path}?{field}={record.id}", count))
    return found


def _tree(place: Environment, ad_account_id: str) -> list[dict[str, Any]]:
    """Return the campaigns of an ad account with their ad groups and ads: the first few at each fork."""
    return _branch(
        place,
        f"ad_account/{ad_account_id}",
        place.entities.listing(path=f"ad_account/{ad_account_id}/campaigns").page(None, BRANCHES),
        0,
    )


def _branch(place: Environment, parent: str, found: list[Entity], level: int) -> list[dict[str, Any]]:
    return [
        {
            "title": kinds.title_of(one),
            "status": str(one.fields.get("status", "")).lower(),
            "address": f"/data/{place.name}/{one.key}",
            "branches": _branch(
                place,
                parent,
                kinds.within(place, f"{parent}/{TREE[level][1]}", TREE[level][2], one.id, BRANCHES),
                level + 1,
            )
            if level < len(TREE)
            else [],
        }
        for one in found
    ]


def _seen(
    page: PageContext, place: Environment, door: Door | None, owner: User | None, seen_as: str
) -> tuple[Reply | None, str | None]:
    """Return what the API answers about the thing, as seen by somebody; or why it cannot."""
    if door is None:
        return None, "No operation of the API answers with one of these."
    token = place.token(seen_as) if seen_as else None
    if token is not None:
        return look(page, place.name, door.path, token.token), None
    try:
        user = page.mock.resolve_user(seen_as) if seen_as else owner
    except LookupError:
        return None, f"Nobody here is called {seen_as!r}, and no token has that fingerprint."
    return (look_as(page, place.name, door.path, user), None) if user else (None, "Say as whom.")
