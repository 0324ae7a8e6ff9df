"""`/user_account`: who is calling."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mockserver import render
from mockserver.operations import Routes

if TYPE_CHECKING:
    from mockserver.call import Call

routes = Routes()


@routes("user_account/get")
def get_account(call: Call) -> render.Json:
    return render.account(call, call.caller)
