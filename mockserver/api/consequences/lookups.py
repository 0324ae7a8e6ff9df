"""Reads without state: terms, metrics of keywords, targeting options, interests.

The answers are made up, the same for the same request; the table of shapes calls them `made up`, too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mockserver.api.consequences.base import ItemError
from mockserver.api.derived.by_example import answer_by_example
from mockserver.contract.description import contract
from mockserver.contract.shapes import schema_at
from mockserver.model import resources
from mockserver.request.routes import Routes

if TYPE_CHECKING:
    from mockserver.api.derived.parsed import ParsedCall

    Fields = dict[str, Any]

routes = Routes()

WORDS = ("ideas", "shop", "recipe", "outfit", "decor")
BANDS = ("100K-500K", "500K-1M", "1M-5M", "5M+")
"""The volumes of searches for a keyword, which are texts (KW12)."""
MOST_OF_A_NOTIFICATION = 100
"""The most properties of an object, or objects in a list, that a notification may have."""
NAMED = {"GENDER": {"unknown": "Unspecified"}}
"""Names of targeting options that do not follow from their keys (RS4)."""


@routes("terms_related/list")
def related_terms(parsed: ParsedCall) -> Fields:
    """Answer terms related to each term; the first term is the id (TM1)."""
    terms = [term for some in parsed.parameters["terms"] for term in some.split(",")]
    related = [{"term": term, "related_terms": _continued(parsed, term, 2)} for term in terms]
    return {"id": terms[0], "related_term_count": len(related), "related_terms_list": related}


@routes("terms_suggested/list")
def suggested_terms(parsed: ParsedCall) -> list[str]:
    """Suggest terms that begin with the term, itself the first, up to the limit (TM2)."""
    term, limit = parsed.parameters["term"], parsed.parameters["limit"]
    return [term, *_continued(parsed, term, 3)][:limit]


@routes("country_keywords_metrics/get")
def keyword_metrics(parsed: ParsedCall) -> Fields:
    """Answer how often each keyword is looked for, in bands (KW12), under the key of the description."""
    return {
        "data": [
            {"keyword": word, "metrics": {"keyword_query_volume": parsed.random("volume", word).choice(BANDS)}}
            for word in parsed.parameters["keywords"]
        ]
    }


@routes("targeting_options/get")
def targeting_options(parsed: ParsedCall) -> list[Fields]:
    """Answer a list of one map from keys to names (RS4); of interests and places it has a few, made up."""
    kind = parsed.path["targeting_type"]
    spec = contract().operation("targeting_template/create").body or {}
    options = schema_at(spec, f"targeting_attributes.{kind}[]")
    known = contract().resolve(options).get("enum") if options is not None else None
    if known is None:
        numbers = parsed.random("targeting", kind)
        return [{str(numbers.randrange(10**11, 10**12)): word.capitalize() for word in WORDS}]
    names = NAMED.get(kind, {})
    return [{key: names.get(key, str(key).replace("_", " ").capitalize()) for key in known}]


@routes("ad_account_countries/get")
def countries(parsed: ParsedCall) -> Fields:
    """List where ad accounts can be, by name; currencies are names, not codes, and `index` is another order (AC19)."""
    rows = (line.split("\t") for line in resources.text("data/ad_countries.tsv").splitlines()[1:])
    items = [{"code": code, "name": name, "currency": money, "index": int(index)} for code, name, money, index in rows]
    parsed.call.add_hint("Of Pinterest's 26 countries not all are known; some of these are the fake's own choice.")
    return {"items": sorted(items, key=lambda country: str(country["name"]))}


@routes("notification/post")
def take_notification(parsed: ParsedCall) -> Fields:
    """Accept a notification and answer the time in seconds (NO1, NO2)."""
    if not 1 <= len(parsed.body) <= MOST_OF_A_NOTIFICATION:
        raise ItemError(6126, "Invalid request parameter.")
    return {"success": True, "received_at": int(parsed.call.now), "error_msg": ""}


@routes("interest_targeting_options/get")
def interest(parsed: ParsedCall) -> Fields:
    """Answer the interest that was asked for (RS6)."""
    made: Fields = answer_by_example(parsed)
    numbers = parsed.random("interest", parsed.path["interest_id"])
    children = [str(numbers.randrange(10**11, 10**12)) for _ in range(3)]
    return {**made, "id": parsed.path["interest_id"], "level": 1, "child_interests": children}


@routes("lead_form_questions/get")
def lead_form_questions(parsed: ParsedCall) -> None:
    """Answer 200 without a body, as none is described (LF10); the hint names the types that forms take (LF4)."""
    types = ", ".join(contract().schema("LeadFormQuestionType")["enum"])
    parsed.call.add_hint(f"What Pinterest answers here is not described (LF10). Lead forms take questions of {types}.")


def _continued(parsed: ParsedCall, term: str, many: int) -> list[str]:
    return [f"{term} {word}" for word in parsed.random("terms", term).sample(WORDS, many)]
