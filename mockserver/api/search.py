"""`/search`: among one's own content, and for partners among everybody's (P15)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mockserver.api import serializers
from mockserver.api.access import board_of, visible_boards, visible_pins
from mockserver.model import errors
from mockserver.request.paging import page
from mockserver.request.routes import Routes

if TYPE_CHECKING:
    from mockserver.model.records import Board, Pin
    from mockserver.request.call import Call

routes = Routes()


@routes("search_user_boards/get")
def search_boards(call: Call) -> serializers.Json:
    """All boards of the caller where there is no query."""
    query = call.parameters.get("query", "")
    return page(call, visible_boards(call).only(lambda board: matches(board, query)), serializers.board)


@routes("search_user_pins/list")
def search_pins(call: Call) -> serializers.Json:
    """Pages of 25: this list has no `page_size` (F8)."""
    query = call.parameters["query"]
    return page(call, visible_pins(call).only(lambda pin: matches(pin, query)), serializers.pin, size=25)


@routes("search_partner_pins")
def search_partner_pins(call: Call) -> serializers.Json:
    """Pins on anybody's public boards. Country and locale make no difference to the fake."""
    term = call.parameters["term"]
    country = call.parameters["country_code"]
    if not (len(country) == 2 and country.isascii() and country.isalpha()):
        raise errors.INVALID_PARAMETER.with_hint(
            "country_code is two letters of ISO 3166-1, as US.",
            name="country_code",
            problem="is not a country code",
            value=country,
        )
    found = call.environment.pins.listing().only(
        lambda pin: matches(pin, term), lambda pin: board_of(call, pin).privacy == "PUBLIC"
    )
    return page(call, found, serializers.summary_pin, size=call.parameters["limit"])


def matches(found: Board | Pin, query: str) -> bool:
    """Whether all words of the query occur in the texts, or one of its comma-separated ids is meant."""
    if found.id in (part.strip() for part in query.split(",")):
        return True
    names = ("name", "title", "description", "alt_text")
    text = " ".join(getattr(found, name, None) or "" for name in names).casefold()
    return all(word in text for word in query.casefold().split())
