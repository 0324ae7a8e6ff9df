"""Find the page that shows what a control has just made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mockserver.model.tokens import fingerprint

if TYPE_CHECKING:
    from collections.abc import Callable

    from mockserver.state.state import State

IN_AN_ENVIRONMENT = {
    "POST /boards": "boards",
    "POST /sections": "sections",
    "POST /pins": "pins",
    "POST /ad_accounts": "ad_accounts",
}
ELSEWHERE: dict[str, Callable[[Any], str]] = {
    "POST /users": lambda user: f"/people/{user['id']}",
    "POST /apps": lambda app: f"/registry/{app['id']}",
    "POST /tokens": lambda body: f"/tokens/{fingerprint(body['access_token'])}",
    "POST /tokens/portal": lambda body: f"/tokens/{fingerprint(body['access_token'])}",
}


def page_of_what_was_made(mock: State, control: str, result: Any) -> str | None:
    """Find the page of the thing that a control has made; None for a control that makes nothing."""
    if control in ELSEWHERE:
        return ELSEWHERE[control](result)
    kind = IN_AN_ENVIRONMENT.get(control)
    if kind is None:
        return None
    here = next(
        place for place in (mock.store.production, mock.store.sandbox) if getattr(place, kind).get(result["id"])
    )
    return f"/data/{here.name}/{kind}/{result['id']}"
