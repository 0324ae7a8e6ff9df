"""Targeting templates: audiences that ad groups choose by one name (TT1-TT7)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mockserver.api.consequences.audiences import AUDIENCES
from mockserver.api.consequences.base import ItemError, Rules
from mockserver.api.derived.by_shape import answer_by_shape
from mockserver.api.derived.entities import entity_at
from mockserver.request.call import ApiResult
from mockserver.request.routes import Routes

if TYPE_CHECKING:
    from collections.abc import Callable

    from mockserver.api.derived.parsed import ParsedCall
    from mockserver.model.records import Entity

    Fields = dict[str, Any]

routes = Routes()

LARGEST_REACH = 500_000_000


class TargetingTemplates(Rules):
    """The rules of targeting templates."""

    id_prefix = "584"
    id_digits = 13

    def create(self, parsed: ParsedCall, sent: Fields, fields: Fields) -> Fields:
        """What is not sent has its default (TT1)."""
        del parsed
        return {
            **fields,
            "auto_targeting_enabled": sent.get("auto_targeting_enabled", True),
            "placement_group": sent.get("placement_group", "ALL"),
            "keywords": sent.get("keywords") or [],
            "tracking_urls": sent.get("tracking_urls"),
            "status": "ACTIVE",
        }

    def exists(self, entity: Entity) -> bool:
        """One that was removed is not found any more (TT5)."""
        return bool(entity.fields["status"] == "ACTIVE")

    def update(self, parsed: ParsedCall, entity: Entity, changes: Fields) -> Fields:
        """Who is meant is replaced as a whole; `REMOVE` takes the template away (TT4)."""
        del parsed
        if changes["operation_type"] == "REMOVE":
            return {**entity.fields, "status": "DELETED"}
        if "targeting_attributes" not in changes:
            raise ItemError(1, "operation_type UPDATE needs targeting_attributes.")
        return {**entity.fields, "targeting_attributes": changes["targeting_attributes"]}

    def show(self, parsed: ParsedCall, entity: Entity) -> Fields:
        """A new one shows its size and not whether it is valid (TT2); a list the reverse, or both (TT3)."""
        sizing = {"sizing": _sizing(parsed, entity)}
        if parsed.shape.act == "create":
            return {**{name: value for name, value in entity.fields.items() if name != "valid"}, **sizing}
        wanted = sizing if parsed.parameters["include_sizing"] else {"sizing": None}
        return {**entity.fields, **wanted, "valid": _is_valid(parsed, entity)}

    def listed(self, parsed: ParsedCall) -> Callable[[Entity], bool]:
        """Those that are there and have the words in their names (TT3, TT5)."""
        words = str(parsed.parameters.get("search_query", "")).casefold()
        return lambda template: self.exists(template) and words in template.fields["name"].casefold()


@routes("targeting_template/update")
def update_template(parsed: ParsedCall) -> ApiResult:
    """The answer is JSON's null (TT4)."""
    answer_by_shape(parsed)
    return ApiResult(None, is_null=True)


def _sizing(parsed: ParsedCall, entity: Entity) -> Fields:
    """How many people it reaches: made up, the same for the same attributes."""
    estimate = parsed.random("reach", entity.fields["targeting_attributes"]).randrange(LARGEST_REACH)
    return {
        "reach_estimate": {
            "estimate": estimate,
            "lower_bound": estimate * 9 // 10,
            "upper_bound": estimate * 11 // 10,
        }
    }


def _is_valid(parsed: ParsedCall, entity: Entity) -> bool:
    """Whether the audiences that it names are there still (TT3)."""
    path = parsed.account_path("audiences")
    wanted = entity.fields["targeting_attributes"]
    named = [one for name in ("AUDIENCE_INCLUDE", "AUDIENCE_EXCLUDE") for one in wanted.get(name) or ()]
    found = [entity_at(parsed.call.environment, path, audience_id) for audience_id in named]
    return all(audience is not None and AUDIENCES.exists(audience) for audience in found)


RULES = {"targeting_templates": TargetingTemplates()}
