"""`/search`: searches in the caller's own content and, for partners, in everybody's (P15)."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from mockserver.api import serializers
from mockserver.api.access import board_of, visible_boards, visible_pins
from mockserver.model import errors
from mockserver.model.store.collection import Containing
from mockserver.request.paging import page
from mockserver.request.routes import Routes

if TYPE_CHECKING:
    from mockserver.model.records import Board, Pin
    from mockserver.model.store import Collection, Listing
    from mockserver.request.call import Call

R = TypeVar("R")
routes = Routes()


@routes("search_user_boards/get")
def search_boards(call: Call) -> serializers.Json:
    """Search the caller's boards; without a query, all of them match."""
    query = call.parameters.get("query", "")
    found = visible_boards(call, _narrowed(call.environment.boards, query))
    return page(call, found.only(lambda board: matches(board, query)), serializers.board)


@routes("search_user_pins/list")
def search_pins(call: Call) -> serializers.Json:
    """Search the caller's Pins, in pages of 25: this list has no `page_size` (F8)."""
    query = call.parameters["query"]
    found = visible_pins(call, _narrowed(call.environment.pins, query))
    return page(call, found.only(lambda pin: matches(pin, query)), serializers.pin, size=25)


@routes("search_partner_pins")
def search_partner_pins(call: Call) -> serializers.Json:
    """Search the Pins on anybody's public boards. Country and locale make no difference to the fake."""
    term = call.parameters["term"]
    country = call.parameters["country_code"]
    if not (len(country) == 2 and country.isascii() and country.isalpha()):
        raise errors.INVALID_PARAMETER.with_hint(
            "country_code is two letters of ISO 3166-1, as US.",
            name="country_code",
            problem="is not a country code",
            value=country,
        )
    pins = call.environment.pins
    narrowed = _narrowed(pins, term)
    found = (pins.listing() if narrowed is None else narrowed).only(
        lambda pin: matches(pin, term), lambda pin: board_of(call, pin).privacy == "PUBLIC"
    )
    return page(call, found, serializers.summary_pin, size=call.parameters["limit"])


def matches(found: Board | Pin, query: str) -> bool:
    """Tell whether all words of the query occur in the texts, or the query lists the id."""
    words = found.words
    return found.id in _parts(query) or all(any(part in word for word in words) for part in query.casefold().split())


def _narrowed(collection: Collection[R], query: str) -> Listing[R] | None:
    """List what the longest word of the query finds, so that few are tested; None if the query names ids or nothing."""
    words = query.casefold().split()
    if not words or any(collection.get(part) is not None for part in _parts(query)):
        return None
    return collection.listing(words=Containing(max(words, key=len)))


def _parts(query: str) -> list[str]:
    return [part.strip() for part in query.split(",")]
