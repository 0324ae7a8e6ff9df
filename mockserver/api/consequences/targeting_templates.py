"""Targeting templates, which ad groups use instead of a targeting of their own (TT1-TT7)."""

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
        """Fill in the defaults of what was not sent (TT1)."""
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
        """Tell whether the template was not removed (TT5)."""
        return bool(entity.fields["status"] == "ACTIVE")

    def update(self, parsed: ParsedCall, entity: Entity, changes: Fields) -> Fields:
        """Replace the targeting attributes as a whole, or remove the template with `REMOVE` (TT4)."""
        del parsed
        if changes["operation_type"] == "REMOVE":
            return {**entity.fields, "status": "DELETED"}
        if "targeting_attributes" not in changes:
            raise ItemError(1, "operation_type UPDATE needs targeting_attributes.")
        return {**entity.fields, "targeting_attributes": changes["targeting_attributes"]}

    def show(self, parsed: ParsedCall, entity: Entity) -> Fields:
        """Show the template.

        A new one shows its size and not whether it is valid (TT2); a list shows validity, and sizes if asked for (TT3).
        """
        sizing = {"sizing": _sizing(parsed, entity)}
        if parsed.shape.act == "create":
            return {**{name: value for name, value in entity.fields.items() if name != "valid"}, **sizing}
        wanted = sizing if parsed.parameters["include_sizing"] else {"sizing": None}
        return {**entity.fields, **wanted, "valid": _is_valid(parsed, entity)}

    def listed(self, parsed: ParsedCall) -> Callable[[Entity], bool]:
        """Build the test for existing templates whose names contain the search words (TT3, TT5)."""
        words = str(parsed.parameters.get("search_query", "")).casefold()
        return lambda template: self.exists(template) and words in template.fields["name"].casefold()


@routes("targeting_template/update")
def update_template(parsed: ParsedCall) -> ApiResult:
    """Update a template and answer JSON's null (TT4)."""
    answer_by_shape(parsed)
    return ApiResult(None, is_null=True)


def _sizing(parsed: ParsedCall, entity: Entity) -> Fields:
    """Make up how many people the template reaches, the same for the same attributes."""
    estimate = parsed.random("reach", entity.fields["targeting_attributes"]).randrange(LARGEST_REACH)
    return {
        "reach_estimate": {
            "estimate": estimate,
            "lower_bound": estimate * 9 // 10,
            "upper_bound": estimate * 11 // 10,
        }
    }


def _is_valid(parsed: ParsedCall, entity: Entity) -> bool:
    """Tell whether the audiences that the template names still exist (TT3)."""
    path = parsed.account_path("audiences")
    wanted = entity.fields["targeting_attributes"]
    named = [one for name in ("AUDIENCE_INCLUDE", "AUDIENCE_EXCLUDE") for one in wanted.get(name) or ()]
    found = [entity_at(parsed.call.environment, path, audience_id) for audience_id in named]
    return all(audience is not None and AUDIENCES.exists(audience) for audience in found)


RULES = {"targeting_templates": TargetingTemplates()}
