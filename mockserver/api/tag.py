"""The picture that Pinterest's tag loads in a visitor's browser; its URL reports a conversion event (TG6, TG13, TG14).

It is not part of API v5 and needs no credentials. The answer is always the same picture of one pixel.
"""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING, Any

from werkzeug import Response

from mockserver.api.consequences.conversions import EVENTS, NAMES, TAG, Verdict, as_kept
from mockserver.api.derived.entities import put_entity
from mockserver.http.responses import HINT, one_line

if TYPE_CHECKING:
    from collections.abc import Mapping

    from werkzeug import Request

    from mockserver.model.records import Entity
    from mockserver.state.state import State

    Fields = dict[str, Any]

PIXEL = base64.b64decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7")
SPELLED_BY_TAG = {name.replace("_", ""): name for name in NAMES}
"""The API's names of events, by those of the tag, which have no underscores (TG14)."""


def serve(mock: State, request: Request) -> Response:
    """Take the event, if there is one, and answer with the picture."""
    picture = Response(PIXEL, content_type="image/gif", headers={"Cache-Control": "no-store"})
    picture.headers[HINT] = one_line(_receive(mock, request))
    return picture


def _receive(mock: State, request: Request) -> str:
    """Keep the event and return what became of it, for the developer alone: a browser is told nothing."""
    tag_id, name = request.args.get("tid", ""), request.args.get("event", "")
    tag = _find(mock, tag_id)
    if tag is None:
        return f"No ad account has the tag {tag_id or '(no tid)'}: nothing was kept."
    if not name:
        return "The page was opened; there is no event to keep."
    data = _event_data(request.args)
    event = {
        "event_name": SPELLED_BY_TAG.get(name.lower(), name.lower()),
        "event_id": data.pop("event_id", None),
        "event_time": int(mock.clock.now()),
        "action_source": "web",
        "user_data": {"client_user_agent": request.headers.get("User-Agent", "")},
        "custom_data": data,
        "tag_id": tag.id,
    }
    fields, path = as_kept(event, Verdict(), TAG), f"{tag.parent_path}/{EVENTS}"
    with mock.store.transaction():
        event_id, now = mock.store.new_id(), mock.clock.now()
        put_entity(mock.store.production, path, event_id, fields, owner_id=tag.owner_id, now=now)
    return f"Kept as {event['event_name']} of the tag {tag.id}; `conversion_events` shows it."


def _find(mock: State, tag_id: str) -> Entity | None:
    tags = mock.store.production.entities.filter(collection="conversion_tags")
    return next((tag for tag in tags if tag.id == tag_id), None)


def _event_data(query: Mapping[str, str]) -> Fields:
    """Read the event's data: `ed` as JSON, as the script sends it, or `ed[value]=9` for each part."""
    try:
        whole = json.loads(query.get("ed", "{}"))
    except ValueError:
        whole = {}
    parts = {name[3:-1]: value for name, value in query.items() if name.startswith("ed[") and name.endswith("]")}
    return {**(whole if isinstance(whole, dict) else {}), **parts}
