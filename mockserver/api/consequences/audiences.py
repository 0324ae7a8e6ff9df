"""Audiences for targeting: their size is known after a while, and an update removes them (AU1-AU22)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mockserver.api.consequences.base import ItemError, Rules
from mockserver.api.consequences.customer_lists import LEAST, LISTS, matched, require_list, sized
from mockserver.api.derived.by_shape import answer_by_shape, show
from mockserver.api.derived.entities import entity_at
from mockserver.api.derived.filters import order
from mockserver.model.entity_paths import of_ad_account
from mockserver.request.paging import Items, page
from mockserver.request.routes import Routes

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mockserver.api.derived.parsed import ParsedCall
    from mockserver.model.records import Entity
    from mockserver.model.store import Environment

    Fields = dict[str, Any]

routes = Routes()

ACTALIKE_COUNTRIES = ("US", "CA", "GB")


class Audiences(Rules):
    """The rules of audiences."""

    id_prefix = "254"
    id_digits = 13

    def missing(self) -> ItemError:
        """Return the refusal for an unknown audience (AU20)."""
        return ItemError(1000, "Audience could not be found.", 404)

    def create(self, parsed: ParsedCall, sent: Fields, fields: Fields) -> Fields:
        """Keep the rule as it was sent (AU7); the size is not known yet (AU5)."""
        rule = sent.get("rule", {})
        _require_rule(rule)
        if sent.get("audience_type") == "CUSTOMER_LIST":
            require_list(parsed, rule.get("customer_list_id"))
        if sent.get("audience_type") == "ACTALIKE":
            for seed in rule.get("seed_id", ()):
                if _find(parsed, seed) is None:
                    raise self.missing()
        return {
            **fields,
            "rule": rule,
            "description": sent.get("description"),
            "type": "audience",
            "size": 0,
            "status": "INITIALIZING",
            "is_nca": False,
            "removed": False,
        }

    def update(self, parsed: ParsedCall, entity: Entity, changes: Fields) -> Fields:
        """Change the audience, as without an `operation_type` (AU12), or REMOVE it for good (AU13, QC24).

        Only its owner may change one that was shared (SH3).
        """
        if self.account_id(entity) != parsed.path["ad_account_id"]:
            raise ItemError(29, "You are not permitted to access that resource.", 403)
        said = {name: value for name, value in changes.items() if name not in ("operation_type", "ad_account_id")}
        return {**entity.fields, **said, "removed": changes.get("operation_type") == "REMOVE"}

    def elsewhere(self, parsed: ParsedCall, wanted: object) -> Entity | None:
        """Find an audience that was shared with the ad account (SH1)."""
        return received(parsed.call.environment, parsed.path["ad_account_id"], str(wanted))

    def account_id(self, audience: Entity) -> str:
        """Return the id of the ad account that owns the audience."""
        return audience.parent_path.rpartition("/")[2]

    def exists(self, entity: Entity) -> bool:
        """Tell whether the audience was not removed (QC24)."""
        return not entity.fields["removed"]

    def show(self, parsed: ParsedCall, entity: Entity) -> Fields:
        """Show an audience: that of a customer list has its size, others wait for traffic (AU10)."""
        fields = {**entity.fields, "created_by_company_name": self._company(parsed, entity)}
        list_id = entity.fields["rule"].get("customer_list_id")
        customers = (
            None
            if list_id is None
            else entity_at(parsed.call.environment, of_ad_account(self.account_id(entity), LISTS), list_id)
        )
        if customers is None:
            return fields
        status = sized(parsed, customers)
        if status in ("UPLOADING", "PROCESSING"):
            return fields
        return {**fields, "status": status, "size": matched(customers)}

    def _company(self, parsed: ParsedCall, entity: Entity) -> str | None:
        """Return the name of the company that made the audience, or None in answers to writes (AU6)."""
        if parsed.call.request.method != "GET":
            return None
        account = parsed.call.environment.ad_accounts.get(self.account_id(entity))
        return account.name if account is not None else None


def judge_small(parsed: ParsedCall, targeting: Fields | None) -> None:
    """Say in the hint which audiences of a targeting have too few people for it, or raise an `ItemError` (AG16)."""
    for audience_id in (targeting or {}).get("AUDIENCE_INCLUDE") or ():
        audience = _find(parsed, str(audience_id))
        size = 0 if audience is None else AUDIENCES.show(parsed, audience)["size"]
        if size < LEAST and parsed.call.mock.behaviour.small_audiences == "refuse":
            raise ItemError(1, f"Audience {audience_id} has fewer than {LEAST} people.")
        if size < LEAST:
            parsed.call.add_hint(
                f"Audience {audience_id} has {size} people by now, and targeting needs {LEAST} (AG16); what Pinterest"
                " does then is not known, and the fake delivers all the same."
            )


def _require_rule(rule: Fields) -> None:
    """Check the country of a rule, and that data come with their event (AU14, AU15)."""
    if rule.get("seed_id") and rule.get("country") not in (None, *ACTALIKE_COUNTRIES):
        raise ItemError(1, f"An ACTALIKE audience is for one of {', '.join(ACTALIKE_COUNTRIES)}.")
    if rule.get("event_data") and not rule.get("event"):
        raise ItemError(1, "event_data of a rule needs its event.")


class CustomerSegments(Rules):
    """The rules of customer segments, which combine audiences (CS1-CS4)."""

    id_prefix = "584"
    id_digits = 13

    def create(self, parsed: ParsedCall, sent: Fields, fields: Fields) -> Fields:
        """Check that each of the audiences exists."""
        _require_audiences(parsed, sent["audience_ids"])
        return {**fields, "status": "ACTIVE"}

    def update(self, parsed: ParsedCall, entity: Entity, changes: Fields) -> Fields:
        """Change the segment; REMOVE keeps it as DELETED (CS2, CS4)."""
        _require_audiences(parsed, changes.get("audience_ids", ()))
        said = {name: value for name, value in changes.items() if name in ("audience_ids", "name")}
        status = "DELETED" if changes["operation_type"] == "REMOVE" else entity.fields["status"]
        return {**entity.fields, **said, "status": status}


@routes("audiences/list")
def list_audiences(parsed: ParsedCall) -> Any:
    """Answer a page of the ad account's own audiences, or of those that others shared with it (AU1)."""
    if parsed.parameters.get("ownership_type") != "RECEIVED":
        return answer_by_shape(parsed)
    environment, account_id = parsed.call.environment, parsed.path["ad_account_id"]
    shared = environment.shared_audiences.filter(recipient_id=account_id)
    found = (received(environment, account_id, one.audience_id) for one in shared)
    theirs = [audience for audience in found if audience is not None]
    return page(parsed.call, Items(theirs, order(parsed)), lambda _, audience: show(parsed, audience))


def _find(parsed: ParsedCall, audience_id: str) -> Entity | None:
    own = entity_at(parsed.call.environment, parsed.account_path("audiences"), audience_id)
    found = own or AUDIENCES.elsewhere(parsed, audience_id)
    return found if found is not None and AUDIENCES.exists(found) else None


def received(environment: Environment, recipient_id: str, audience_id: str) -> Entity | None:
    """Find an audience that another account owns but an ad account or a business may use; else return None."""
    shared = environment.shared_audiences.get(f"{audience_id} {recipient_id}")
    if shared is None:
        return None
    found = entity_at(environment, of_ad_account(shared.owner_account_id, "audiences"), audience_id)
    return found if found is not None and AUDIENCES.exists(found) else None


def _require_audiences(parsed: ParsedCall, audience_ids: Iterable[str]) -> None:
    if any(_find(parsed, audience_id) is None for audience_id in audience_ids):
        raise AUDIENCES.missing()


AUDIENCES = Audiences()
RULES: dict[str, Rules] = {"audiences": AUDIENCES, "customer_segments": CustomerSegments()}
