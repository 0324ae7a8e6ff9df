"""Labels, which group campaigns by brand or by custom words (LB1-LB5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mockserver.api.consequences.base import ItemError, Rules
from mockserver.api.consequences.statuses import sibling
from mockserver.api.derived.by_shape import path_of, require_entity
from mockserver.api.derived.entities import change_entity, entities_at
from mockserver.request.routes import Routes

if TYPE_CHECKING:
    from collections.abc import Callable

    from mockserver.api.derived.parsed import ParsedCall
    from mockserver.model.records import Entity

    Fields = dict[str, Any]

routes = Routes()

MOST = {"BRAND": 1, "CUSTOM": 30}
"""The most labels of each type on one campaign (LB1)."""


class Labels(Rules):
    """The rules of labels."""

    id_prefix = "110"
    id_digits = 13

    def create(self, parsed: ParsedCall, sent: Fields, fields: Fields) -> Fields:
        """Create a label, in a closed beta (LB2); each label of a type has a value of its own."""
        del sent
        _require_beta(parsed)
        _require_new(parsed, fields)
        return {**fields, "status": "ACTIVE", "campaign_ids": []}

    def update(self, parsed: ParsedCall, entity: Entity, changes: Fields) -> Fields:
        """Change the label; the status `ARCHIVED` removes it (LB4)."""
        _require_beta(parsed)
        fields = {**entity.fields, **changes}
        _require_new(parsed, fields)
        return fields

    def failed(self, parsed: ParsedCall, sent: Fields, fields: Fields) -> Fields:
        """Show a label that failed as it was sent, with a status and without an id (LB2)."""
        del parsed, fields
        return {"status": "ACTIVE", **sent}

    def listed(self, parsed: ParsedCall) -> Callable[[Entity], bool]:
        """Build the test for labels on these campaigns, or of these types (LB3)."""
        campaigns, types = (parsed.parameters.get(name) for name in ("campaign_ids", "label_types"))
        return lambda label: (
            (campaigns is None or not {*campaigns}.isdisjoint(label.fields["campaign_ids"]))
            and (types is None or label.fields["label_type"] in types)
        )


@routes("labels/apply")
def apply_label(parsed: ParsedCall) -> Fields:
    """Label campaigns, each on its own (LB5)."""

    def apply(label: Entity, campaign_id: str) -> list[str]:
        labelled: list[str] = label.fields["campaign_ids"]
        label_type = label.fields["label_type"]
        others = [one for one in _of_type(parsed, label_type) if campaign_id in one.fields["campaign_ids"]]
        if campaign_id not in labelled and len(others) >= MOST[label_type]:
            raise ItemError(1, f"A campaign has at most {MOST[label_type]} labels of the type {label_type}.")
        return [*labelled, *({campaign_id} - {*labelled})]

    return _for_each(parsed, apply, "ACTIVE")


@routes("labels/remove")
def remove_label(parsed: ParsedCall) -> Fields:
    """Take the label from campaigns, each on its own (LB5)."""

    def remove(label: Entity, campaign_id: str) -> list[str]:
        if campaign_id not in label.fields["campaign_ids"]:
            raise ItemError(1, f"Campaign {campaign_id} does not have this label.")
        return [one for one in label.fields["campaign_ids"] if one != campaign_id]

    return _for_each(parsed, remove, "ARCHIVED")


def _for_each(parsed: ParsedCall, change: Callable[[Entity, str], list[str]], status: str) -> Fields:
    """Change the label for one campaign after the other; only campaigns have labels (LB1)."""
    labelled, failed = [], []
    wanted = parsed.body["entity_ids"]
    label = require_entity(parsed, path_of(parsed), parsed.path["label_id"])
    for entity_id in wanted:
        about = {"entity_id": entity_id, "entity_type": "CAMPAIGN", "label_id": label.id, "status": status}
        try:
            _require_beta(parsed)
            if label.fields["status"] != "ACTIVE":
                raise ItemError(1, f"Label {label.id} is archived.")
            campaign = sibling(parsed, "campaigns", entity_id)
            fields = {**label.fields, "campaign_ids": change(label, campaign.id)}
        except ItemError as problem:
            failed.append({"data": about, "error_messages": [problem.message]})
        else:
            label = change_entity(parsed.call.environment, label, fields, parsed.now)
            labelled.append({**about, "entity_id": campaign.id})
    return {"entities_labels": labelled, "errors": failed}


def _require_beta(parsed: ParsedCall) -> None:
    if not parsed.call.mock.behaviour.labels_beta:
        raise ItemError(1, "Invalid access to labeling.")


def _require_new(parsed: ParsedCall, fields: Fields) -> None:
    for other in _of_type(parsed, fields["label_type"]):
        if other.id != fields["id"] and other.fields["value"] == fields["value"] and fields["status"] != "ARCHIVED":
            raise ItemError(1, f"There is a {fields['label_type']} label {fields['value']!r} already.")


def _of_type(parsed: ParsedCall, label_type: str) -> list[Entity]:
    """List the labels of the ad account that are of a type and not archived."""
    labels = entities_at(parsed.call.environment, parsed.account_path("labels"))
    return [one for one in labels if (one.fields["label_type"], one.fields["status"]) == (label_type, "ACTIVE")]


RULES = {"labels": Labels()}
