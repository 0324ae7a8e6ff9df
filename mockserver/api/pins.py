"""`/pins`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mockserver import render
from mockserver.operations import Routes
from mockserver.paging import page
from mockserver.visibility import readable_pin, visible_pins

if TYPE_CHECKING:
    from mockserver.call import Call

routes = Routes()


@routes("pins/list")
def list_pins(call: Call) -> render.Json:
    return page(call, visible_pins(call), render.pin)


@routes("pins/get")
def get_pin(call: Call, pin_id: str) -> render.Json:
    return render.pin(call, readable_pin(call, pin_id))
