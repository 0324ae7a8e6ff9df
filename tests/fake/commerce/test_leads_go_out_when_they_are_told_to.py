"""A lead goes out to the webhook of its subscription when a test says so, encrypted under its key (LS3, LS11, QC22)."""

from __future__ import annotations

import base64
import json
import sys
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import TYPE_CHECKING, Any

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from tests.fake.commerce.test_leads_have_one_subscription_for_each_form import form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.fake.commerce.conftest import Shop

NOWHERE = "http://127.0.0.1:1/leads"
"""Port 1 is nobody's."""


class Webhook:
    """An application that is told of leads."""

    def __init__(self) -> None:
        told: list[tuple[str, dict[str, Any]]] = []

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                told.append((self.path, json.loads(body)))
                self.send_response(202)
                self.end_headers()

            def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name of the base class
                """Say nothing."""

        self.told = told
        self.server = HTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/leads?from=pinterest"


@pytest.fixture
def webhook() -> Iterator[Webhook]:
    found = Webhook()
    thread = threading.Thread(target=found.server.serve_forever)
    thread.start()
    yield found
    found.server.shutdown()
    thread.join()
    found.server.server_close()


def subscribe(shop: Shop, url: str, **fields: Any) -> dict[str, Any]:
    return shop.send("POST", shop.account_path("leads/subscriptions"), {"webhook_url": url, **fields}).body


def answer(shop: Shop, made: dict[str, Any], mail: str = "mika@example.com") -> None:
    path = shop.account_path(f"lead_forms/{made['id']}/test")
    assert shop.send("POST", path, {"answers": [mail, "Mika"]}).status_code == 200


def opened(subscription: dict[str, Any], envelope: dict[str, str]) -> dict[str, Any]:
    """What an application reads in an envelope, after it has checked the tag."""
    parts = {name: base64.b64decode(text) for name, text in envelope.items()}
    key = base64.b64decode(subscription["cryptographic_key"])
    plain = AESGCM(key).decrypt(parts["nonce"], parts["ciphertext"] + parts["tag"], None)
    said: dict[str, Any] = json.loads(plain)
    return said


def test_ls11_an_application_decrypts_what_its_webhook_is_told(shop: Shop, webhook: Webhook) -> None:
    made = form(shop)
    subscription = subscribe(shop, webhook.url, lead_form_id=made["id"])
    answer(shop, made)
    assert webhook.told == []
    sent = shop.mock.send_lead(ad_account=shop.account)
    assert (sent["url"], sent["status"]) == (webhook.url, 202)
    assert webhook.told == [("/leads?from=pinterest", sent["envelope"])]
    said = opened(subscription, sent["envelope"])
    assert (said["lead_form_id"], said["answers"]) == (made["id"], ["mika@example.com", "Mika"])
    assert said["ad_account_id"] == shop.account.id


def test_the_newest_lead_goes_out_or_the_one_that_is_named(shop: Shop, webhook: Webhook) -> None:
    made = form(shop)
    subscription = subscribe(shop, webhook.url)
    for name in ("first", "second"):
        answer(shop, made, f"{name}@example.com")
    newest = opened(subscription, shop.mock.send_lead(ad_account=shop.account)["envelope"])
    assert newest["answers"][0] == "second@example.com"
    leads = [one.id for one in shop.mock.store.production.entities if one.collection == "leads"]
    oldest = opened(subscription, shop.mock.send_lead(leads[0], ad_account=shop.account)["envelope"])
    assert (oldest["lead_id"], oldest["answers"][0]) == (leads[0], "first@example.com")


def test_ls8_the_subscription_of_the_form_comes_before_that_of_the_account(shop: Shop, webhook: Webhook) -> None:
    made = form(shop)
    subscribe(shop, NOWHERE)
    subscribe(shop, webhook.url, lead_form_id=made["id"])
    answer(shop, made)
    assert shop.mock.send_lead(ad_account=shop.account)["url"] == webhook.url


def test_qc22_only_this_machine_is_called_unless_it_is_said(shop: Shop) -> None:
    made = form(shop)
    subscribe(shop, "https://webhook.example/leads")
    answer(shop, made)
    with pytest.raises(ValueError, match=r"webhook\.example/leads is not on this machine; say anywhere=True"):
        shop.mock.send_lead(ad_account=shop.account)


def test_a_webhook_that_is_not_there_is_named(shop: Shop) -> None:
    made = form(shop)
    subscribe(shop, NOWHERE)
    answer(shop, made)
    with pytest.raises(ValueError, match=f"{NOWHERE} did not answer"):
        shop.mock.send_lead(ad_account=shop.account)


def test_without_a_lead_or_a_subscription_nothing_goes_out(shop: Shop) -> None:
    with pytest.raises(LookupError, match="has no lead"):
        shop.mock.send_lead(ad_account=shop.account)
    with pytest.raises(LookupError, match="has no lead '7'"):
        shop.mock.send_lead("7", ad_account=shop.account)
    made = form(shop)
    subscription = subscribe(shop, NOWHERE)
    answer(shop, made)
    assert shop.send("DELETE", shop.account_path(f"leads/subscriptions/{subscription['id']}")).status_code == 204
    with pytest.raises(LookupError, match="Nobody has subscribed"):
        shop.mock.send_lead(ad_account=shop.account)


def test_who_lacks_what_encrypts_is_told(shop: Shop, webhook: Webhook, monkeypatch: pytest.MonkeyPatch) -> None:
    made = form(shop)
    subscribe(shop, webhook.url)
    answer(shop, made)
    monkeypatch.setitem(sys.modules, "cryptography.hazmat.primitives.ciphers.aead", None)
    with pytest.raises(ValueError, match=r"pip install 'pytest-pinterest\[leads\]'"):
        shop.mock.send_lead(ad_account=shop.account)
    assert webhook.told == []
