"""Lead forms, test leads, and the subscriptions that receive leads (LF1-LF9, LS1-LS13)."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any

from mockserver.api.consequences.base import ItemError, Rules
from mockserver.api.derived.entities import entities_at, entity_at, put_entity
from mockserver.request.routes import Routes

if TYPE_CHECKING:
    from mockserver.api.derived.parsed import ParsedCall
    from mockserver.model.records import Entity

    Fields = dict[str, Any]

routes = Routes()

FORMS, SUBSCRIPTIONS, LEADS = "lead_forms", "lead_subscriptions", "leads"
NOT_IN_BETA = 3078
"""The code of the refusal of an ad account outside the lead ads beta (LF6)."""
KEY_BYTES = 32
"""Random bytes of a subscription's key, which has 44 characters in base64 with padding (LS3)."""


class LeadForms(Rules):
    """The rules of lead forms."""

    id_digits = 18

    def missing(self) -> ItemError:
        """Return the refusal for an unknown form (LF8)."""
        return ItemError(4842, "Lead form is not found.", 404)

    def create(self, parsed: ParsedCall, sent: Fields, fields: Fields) -> Fields:
        """Create a form, for an account in the beta (LF6, QC27)."""
        _require_beta(parsed)
        return {
            **fields,
            **{name: sent.get(name) for name in ("name", "completion_message", "disclosure_language")},
            "policy_links": sent.get("policy_links", []),
            "status": sent.get("status", "DRAFT"),
        }

    def update(self, parsed: ParsedCall, entity: Entity, changes: Fields) -> Fields:
        """Change the fields that were sent; the others keep their value."""
        _require_beta(parsed)
        return {**entity.fields, **changes}


class LeadSubscriptions(Rules):
    """The rules of subscriptions: one for each form, and one for the account as a whole (LS8)."""

    id_prefix = "260"
    id_digits = 19

    def missing(self) -> ItemError:
        """Return the refusal for an unknown subscription (LS10)."""
        return ItemError(4517, "Subscription for given ids not found.", 404)

    def create(self, parsed: ParsedCall, sent: Fields, fields: Fields) -> Fields:
        """Subscribe with a new key, which every read shows (LS2, LS3, LS6); the webhook is not tried (LS7)."""
        form_id = sent.get("lead_form_id")
        if form_id is not None:
            require_form(parsed, form_id)
        if any(known.fields["lead_form_id"] == form_id for known in entities_at(*_place(parsed, SUBSCRIPTIONS))):
            raise ItemError(1, "There is a subscription for this ad account and lead form already.")  # QC34
        key = parsed.random("lead key", fields["id"]).randbytes(KEY_BYTES)
        return {
            **{name: value for name, value in fields.items() if not name.startswith("partner_")},
            "lead_form_id": form_id,
            "webhook_url": sent["webhook_url"],
            "user_account_id": parsed.call.caller.id,
            "api_version": "v5",
            "cryptographic_algorithm": "AES-256-GCM",
            "cryptographic_key": base64.b64encode(key).decode(),
        }


@routes("lead_form_test/create")
def send_test_lead(parsed: ParsedCall) -> Fields:
    """Keep a test lead, with one answer for each question in order, for its subscription (LF9)."""
    answers = parsed.body["answers"]
    form = entity_at(*_place(parsed, FORMS), parsed.path["lead_form_id"])
    if form is None:
        raise ItemError(4842, "Lead not found.", 404)
    if len(answers) != len(form.fields["questions"]):
        raise ItemError(1, "Invalid parameters.")
    subscriptions = entities_at(*_place(parsed, SUBSCRIPTIONS))
    wanted = (form.id, None)  # the form's own subscription, else that of the account
    found = [one for form_id in wanted for one in subscriptions if one.fields["lead_form_id"] == form_id]
    if not found:
        raise ItemError(1, "Invalid parameters.")
    environment, path = _place(parsed, LEADS)
    lead_id, lead = parsed.call.store.new_id(), {"lead_form_id": form.id, "answers": answers}
    put_entity(environment, path, lead_id, lead, owner_id=parsed.call.caller.id, now=parsed.call.now)
    parsed.call.add_hint(
        f"Lead {lead_id} waits: `send_lead` calls the webhook, in an envelope of the fake's own (LS11)."
    )
    return {"subscription_id": found[0].id}


def require_form(parsed: ParsedCall, form_id: str) -> Entity:
    """Find the lead form with the id. Raises `ItemError`, 404."""
    found = entity_at(*_place(parsed, FORMS), form_id)
    if found is None:
        raise LeadForms().missing()
    return found


def _require_beta(parsed: ParsedCall) -> None:
    if not parsed.call.mock.behaviour.lead_ads_beta:
        raise ItemError(NOT_IN_BETA, "Advertiser not in beta")


def _place(parsed: ParsedCall, collection: str) -> tuple[Any, str]:
    return parsed.call.environment, parsed.account_path(collection)


RULES: dict[str, Rules] = {FORMS: LeadForms(), SUBSCRIPTIONS: LeadSubscriptions()}
