"""Audiences: who may be targeted, which is known after a while; there is no delete but an update (AU1-AU22)."""

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


class Audiences(Rules):
    """The rules of audiences."""

    id_prefix = "254"
    id_digits = 13

    def missing(self) -> ItemError:
        """AU20."""
        return ItemError(1000, "Audience could not be found.", 404)

    def create(self, parsed: ParsedCall, sent: Fields, fields: Fields) -> Fields:
        """The rule is kept as it was sent (AU7); how many there are is not known yet (AU5)."""
        rule = sent.get("rule", {})
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
        """REMOVE takes it away for good (AU13, QC24); without a type of operation it is an update (AU12).

        One that was shared is its owner's to change (SH3).
        """
        if self.account_id(entity) != parsed.path["ad_account_id"]:
            raise ItemError(29, "You are not permitted to access that resource.", 403)
        said = {name: value for name, value in changes.items() if name not in ("operation_type", "ad_account_id")}
        return {**entity.fields, **said, "removed": changes.get("operation_type") == "REMOVE"}

    def elsewhere(self, parsed: ParsedCall, wanted: object) -> Entity | None:
        """One that was shared with the ad account (SH1)."""
        return received(parsed.call.environment, parsed.path["ad_account_id"], str(wanted))

    def account_id(self, audience: Entity) -> str:
        """The ad account that owns the audience."""
        return audience.parent_path.rpartition("/")[2]

    def exists(self, entity: Entity) -> bool:
        """One that was removed is found no more (QC24)."""
        return not entity.fields["removed"]

    def show(self, parsed: ParsedCall, entity: Entity) -> Fields:
        """One of a customer list is as large as that; those of visitors wait for traffic (AU10)."""
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
        """AU6: null in the answers to writes."""
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


class CustomerSegments(Rules):
    """The rules of customer segments: audiences taken together (CS1-CS4)."""

    id_prefix = "584"
    id_digits = 13

    def create(self, parsed: ParsedCall, sent: Fields, fields: Fields) -> Fields:
        """Each of its audiences is there."""
        _require_audiences(parsed, sent["audience_ids"])
        return {**fields, "status": "ACTIVE"}

    def update(self, parsed: ParsedCall, entity: Entity, changes: Fields) -> Fields:
        """REMOVE leaves it behind as DELETED (CS2, CS4)."""
        _require_audiences(parsed, changes.get("audience_ids", ()))
        said = {name: value for name, value in changes.items() if name in ("audience_ids", "name")}
        status = "DELETED" if changes["operation_type"] == "REMOVE" else entity.fields["status"]
        return {**entity.fields, **said, "status": status}


@routes("audiences/list")
def list_audiences(parsed: ParsedCall) -> Any:
    """One's own, or those that were received from others (AU1)."""
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
    """The audience that an ad account or a business may use though another account owns it; None if it may not."""
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
