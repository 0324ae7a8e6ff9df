"""What the examples of the controls speak of, and how they are used: for tests of their page and of what they leave."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from werkzeug.test import Client

from docs.controls import http
from mockserver.model.records import Entity

if TYPE_CHECKING:
    from werkzeug.test import TestResponse

    from mockserver import PinterestMock
    from mockserver.control.registry import Control

WORLD = {
    "users": [{"username": "toni"}, {"username": "mika", "account_type": "BUSINESS"}],
    "apps": [{"id": "1512345", "state": "pending"}],
    "boards": [{"id": "549755885175", "owner": "mika", "name": "Dreams"}],
    "ad_accounts": [{"id": "549755885175", "owner": "mika"}],
    "sections": [{"board": "Dreams", "name": "Later"}],
    "opted_out_sites": [{"domain": "shop.example"}],
    "access_tokens": [{"token": "pina_..."}],
    "refresh_tokens": [{"token": "pinr_..."}],
}


def arrange(mock: PinterestMock, row: Control) -> None:
    """Let happen, in that world, what the example of a control takes for granted."""
    if row.path == "/users":
        mock.change_username("mika", "somebody")
    if row.path == "/tokens/expire_next":
        mock.issue_token()
    if row.path == "/ad_accounts/roles/revoke":
        mock.grant_role("toni", "ANALYST")
    if row.path == "/worlds/{name}":
        mock.worlds.add("worker-3")
    if row.path == "/ads/{ad_id}/review":
        promote(mock, "687195134316")
    if row.path == "/catalogs/feeds/file":
        owner_id, feed_id = mock.default_user.id, "1553650766411"
        path = f"user/{owner_id}/feeds"
        moments = {"created_at": 0.0, "updated_at": 0.0}
        feed = Entity(path=path, id=feed_id, key=f"{path}/{feed_id}", owner_id=owner_id, fields={}, **moments)
        mock.store.production.entities.put(feed)
    mock.faults.fail("oauth/token", "rate_limited")
    form = {"grant_type": "refresh_token", "refresh_token": "pinr_..."}
    Client(mock).post("/v5/oauth/token", data=form, auth=(mock.app.id, mock.app.secret))


def promote(mock: PinterestMock, ad_id: str) -> None:
    """Let an ad be, with the campaign and the ad group that it hangs on."""
    campaign = mock.add("campaigns", name="Spring", objective_type="AWARENESS", daily_spend_cap=5_000_000)
    group: dict[str, Any] = {"name": "All", "billable_event": "IMPRESSION", "bid_in_micro_currency": 2_000_000}
    ad_group = mock.add("ad_groups", campaign_id=campaign["id"], **group)
    pin = mock.add_pin(link="https://shop.example/")
    mock.add("ads", id=ad_id, ad_group_id=ad_group["id"], pin_id=pin.id, creative_type="REGULAR")


def use(mock: PinterestMock, row: Control) -> TestResponse:
    """Send the example over HTTP."""
    method, url, *body = http(row).split(" ", 2)
    sent: dict[str, Any] = {"json": json.loads(body[0])} if body else {}
    return Client(mock).open(url, method=method, **sent)
