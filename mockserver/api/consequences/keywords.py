"""Keywords for which an ad group's ads are shown, and those that account, campaign or ad group exclude (KW1-KW10)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mockserver.api.consequences.base import ItemError, Rules
from mockserver.api.derived.by_shape import bulk, create_entity
from mockserver.api.derived.entities import entities_at, entity_at
from mockserver.contract.wording import truncate_value
from mockserver.model.rules import is_id
from mockserver.request.routes import Routes

if TYPE_CHECKING:
    from collections.abc import Callable

    from mockserver.api.derived.parsed import ParsedCall
    from mockserver.model.records import Entity

    Fields = dict[str, Any]

routes = Routes()

LONGEST = 120
"""The longest keyword, in characters (KW1); the text of the refusal is the fake's own."""
PARENT = "^((AG)|C)?\\d+$"
"""The pattern of `parent_id`, as refusals quote it (FX4)."""
PARENT_FILTERS = ("campaign_id", "ad_group_id", "ad_group_ids")


class Keywords(Rules):
    """The rules of keywords."""

    id_prefix = "288"
    id_digits = 13

    def create(self, parsed: ParsedCall, sent: Fields, fields: Fields) -> Fields:
        """Check the keyword: account and campaigns only exclude (KW2), and `match_type` is in capitals (KW4)."""
        parent_type = _parent_type(parsed)
        if sent.get("match_type") is None:
            raise ItemError(1, "A keyword needs a match_type.")
        if parent_type != "AD_GROUP" and not sent["match_type"].endswith("_NEGATIVE"):
            raise ItemError(1, "Advertisers and Campaigns only accept excluded targeting attributes.")
        if len(sent["value"]) > LONGEST:
            raise ItemError(1, f"A keyword has at most {LONGEST} characters.")
        return {
            **fields,
            "parent_type": parent_type,
            "parent_id": _parent_id(parsed),
            "type": "KEYWORD",
            "bid": None,  # accepted but ignored (KW5)
            "archived": False,
        }

    def update(self, parsed: ParsedCall, entity: Entity, changes: Fields) -> Fields:
        """Archive the keyword or bring it back; nothing else can change (KW6)."""
        del parsed
        return {**entity.fields, "archived": changes.get("archived", entity.fields["archived"])}

    def failed(self, parsed: ParsedCall, sent: Fields, fields: Fields) -> Fields:
        """Show a keyword that failed (KW3) with its parent, and no null where the description allows none."""
        del sent
        return {**fields, "parent_id": _parent_id(parsed) or fields["parent_id"], "bid": None, "type": "keyword"}

    def listed(self, parsed: ParsedCall) -> Callable[[Entity], bool]:
        """Build the test that leaves out archived keywords (KW9) and, without a parent, all but the account's (KW7)."""
        asked = [parsed.parameters[name] for name in PARENT_FILTERS if name in parsed.parameters]
        parents = {one for some in asked for one in (some if isinstance(some, list) else [some])}
        parents = parents or {parsed.path["ad_account_id"]}
        types = parsed.parameters.get("match_types")
        return lambda keyword: (
            not keyword.fields["archived"]
            and keyword.fields["parent_id"] in parents
            and (types is None or keyword.fields["match_type"] in types)
        )


@routes("keywords/create")
def create_keywords(parsed: ParsedCall) -> Any:
    """Create keywords; one that its parent has already is answered again (QA12)."""
    if not is_id(_parent_id(parsed)):
        raise ItemError(1, f"Invalid request: {truncate_value(parsed.body['parent_id'])} does not match {PARENT!r}")
    path = parsed.account_path("keywords")
    known = {_key(one.fields): one for one in entities_at(parsed.call.environment, path) if not one.fields["archived"]}

    def create(sent: Fields) -> Entity:
        key = _key({**sent, "parent_id": _parent_id(parsed)})
        if key not in known:
            known[key] = create_entity(parsed, sent)
        return known[key]

    return bulk(parsed, create)


def _key(keyword: Fields) -> tuple[Any, ...]:
    return tuple(keyword[name] for name in ("parent_id", "match_type", "value"))


def _parent_id(parsed: ParsedCall) -> str:
    """Read the parent's id without the letters that may stand before it (FX4)."""
    sent: str = parsed.body.get("parent_id", "")
    return sent.lstrip("ACG")


def _parent_type(parsed: ParsedCall) -> str:
    """Return what the keywords belong to (FX2). Raises `ItemError` if it does not exist."""
    parent_id, account_id = _parent_id(parsed), parsed.path["ad_account_id"]
    if parent_id == account_id:
        return "ADVERTISER"
    for parent_type, collection in (("AD_GROUP", "ad_groups"), ("CAMPAIGN", "campaigns")):
        if entity_at(parsed.call.environment, parsed.account_path(collection), parent_id):
            return parent_type
    raise ItemError(1, f"{parent_id} is neither the ad account nor a campaign or an ad group of it.")


RULES = {"keywords": Keywords()}
