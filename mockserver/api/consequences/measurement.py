"""Conversion tags, an advertiser's own events, and requests for deletion (TG, AD, DR)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mockserver.api.consequences.base import ItemError, Rules
from mockserver.api.derived.by_shape import require_entity
from mockserver.api.derived.entities import change_entity
from mockserver.request.routes import Routes

if TYPE_CHECKING:
    from mockserver.api.derived.parsed import ParsedCall
    from mockserver.model.records import Entity

    Fields = dict[str, Any]

routes = Routes()

HOLD = 72 * 60 * 60
"""Seconds for which a request for deletion can be cancelled (DR4, QC21)."""
FLAGS = ("aem_enabled", "aem_fnln_enabled", "aem_ph_enabled", "aem_ge_enabled", "aem_db_enabled", "aem_loc_enabled")
ALL_FLAGS = (*FLAGS, "aem_external_id_enabled")
SNIPPET = """<script type="text/javascript">
!function(e){{if(!window.pintrk){{window.pintrk=function(){{window.pintrk.queue.push(
Array.prototype.slice.call(arguments))}};var n=window.pintrk;n.queue=[],n.version="3.0";
var t=document.createElement("script");t.async=!0,t.src=e;
var r=document.getElementsByTagName("script")[0];r.parentNode.insertBefore(t,r)}}}}
("https://s.pinimg.com/ct/core.js");
pintrk('load', '{id}');
pintrk('page');
</script>
<noscript><img height="1" width="1" style="display:none;" alt=""
src="https://ct.pinterest.com/v3/?tid={id}&noscript=1" /></noscript>"""
"""The JavaScript and HTML of a tag for web pages; what it loads and calls was recorded (TG6)."""


class ConversionTags(Rules):
    """The rules of conversion tags. Names may repeat (TG7), and nothing can be changed (TG9)."""

    id_prefix = "2613"
    id_digits = 13

    def create(self, parsed: ParsedCall, sent: Fields, fields: Fields) -> Fields:
        """Put the flags, which are sent flat, under `configs` (TG2, TG3); what is not known yet is left out (TG4)."""
        configs: Fields = {name: sent.get(name) or False for name in ALL_FLAGS}
        configs["md_frequency"] = 1 if sent.get("md_frequency") is None else sent["md_frequency"]
        return {
            "ad_account_id": parsed.path["ad_account_id"],
            "id": fields["id"],
            "name": sent["name"],
            "status": "ACTIVE",
            "version": "3",
            "configs": configs,
        }

    def show(self, parsed: ParsedCall, entity: Entity) -> Fields:
        """Show the tag with the code for the advertiser's pages, which names it (TG6)."""
        del parsed
        return {**entity.fields, "code_snippet": SNIPPET.format(id=entity.id)}


class DefinedEvents(Rules):
    """The rules of events that an advertiser defines and names (AD1-AD6)."""

    def create(self, parsed: ParsedCall, sent: Fields, fields: Fields) -> Fields:
        """Create an event with its name and status; a failure is a sentence here (AD4)."""
        del parsed
        return {**sent, "name": fields["name"], "status": "success"}

    def update(self, parsed: ParsedCall, entity: Entity, changes: Fields) -> Fields:
        """Change the type of conversion."""
        del parsed
        return {**entity.fields, **changes}


class DeletionRequests(Rules):
    """The rules of requests to delete the data of people (DR1-DR6)."""

    id_digits = 18

    def create(self, parsed: ParsedCall, sent: Fields, fields: Fields) -> Fields:
        """Keep a request as PENDING, without whom it is about."""
        del sent
        made = {name: value for name, value in fields.items() if name != "deletion_targets"}
        return {**made, "status": "PENDING", "processed_time": None, "created_time": f"{parsed.now:%Y-%m-%d}"}

    def show(self, parsed: ParsedCall, entity: Entity) -> Fields:
        """Show the request; after 72 hours it is SUBMITTED (QC21)."""
        if entity.fields["status"] == "PENDING" and parsed.call.now >= entity.created_at + HOLD:
            return {**entity.fields, "status": "SUBMITTED"}
        return entity.fields


@routes("conversion_deletion_requests/conversion_deletion_request_delete")
def cancel(parsed: ParsedCall) -> None:
    """Cancel a request that was not submitted yet; it can still be read (DR5). The refusal is a guess."""
    path = parsed.account_path("conversion_deletion_requests")
    request = require_entity(parsed, path, parsed.path["request_id"])
    if RULES["conversion_deletion_requests"].show(parsed, request)["status"] != "PENDING":
        raise ItemError(1, "Only a request that is PENDING can be cancelled.")
    change_entity(parsed.call.environment, request, {**request.fields, "status": "CANCELLED"}, parsed.now)


RULES: dict[str, Rules] = {
    "conversion_tags": ConversionTags(),
    "advertiser_defined_events": DefinedEvents(),
    "conversion_deletion_requests": DeletionRequests(),
}
