"""What the examples of the controls speak of, and how they are used: for tests of their page and of what they leave."""

from __future__ import annotations

import base64
import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import TYPE_CHECKING, Any

from werkzeug.test import Client

from docs.controls import http
from mockserver.model.entity_paths import of_ad_account
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
    if row.path == "/leads/send":
        subscribe(mock)
    mock.faults.fail("oauth/token", "rate_limited")
    form = {"grant_type": "refresh_token", "refresh_token": "pinr_..."}
    Client(mock).post("/v5/oauth/token", data=form, auth=(mock.app.id, mock.app.secret))


class Webhook(BaseHTTPRequestHandler):
    """An application that takes a lead."""

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(204)
        self.end_headers()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name of the base class
        """Say nothing."""


def subscribe(mock: PinterestMock) -> None:
    """Let a lead wait for a webhook, which answers once."""
    server = HTTPServer(("127.0.0.1", 0), Webhook)
    server.timeout = 10

    def answer_once() -> None:
        with server:
            server.handle_request()

    threading.Thread(target=answer_once, daemon=True).start()
    (account,) = mock.store.production.ad_accounts
    url, key = f"http://127.0.0.1:{server.server_port}/leads", base64.b64encode(bytes(32)).decode()
    subscription = {"lead_form_id": None, "webhook_url": url, "cryptographic_key": key}
    for name, fields in (("leads", {"lead_form_id": "1", "answers": ["Mika"]}), ("lead_subscriptions", subscription)):
        path = of_ad_account(account.id, name)
        moments = {"created_at": 0.0, "updated_at": 0.0}
        thing = Entity(path=path, id="1", key=f"{path}/1", owner_id=account.owner_id, fields=fields, **moments)
        mock.store.production.entities.put(thing)


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
