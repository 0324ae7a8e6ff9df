"""How a test sends the leads of forms to the webhooks that have subscribed to them (LS1-LS13, QC22)."""

from __future__ import annotations

import base64
import hashlib
import ipaddress
import json
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from mockserver.model import validation
from mockserver.model.entity_paths import of_ad_account
from mockserver.state.catalogs import CatalogControls

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    from mockserver.model.records import AdAccount, Entity

PATIENCE = 10
"""Seconds that a webhook may take to answer."""
NONCE_BYTES, TAG_BYTES = 12, 16


class Delivery(NamedTuple):
    """One lead as it is sent to a webhook."""

    url: str
    envelope: dict[str, str]


class LeadControls(CatalogControls):
    """The delivery of leads.

    >>> mock.send_lead()
    {'url': 'http://127.0.0.1:8000/leads', 'status': 200, 'envelope': {...}}
    """

    def send_lead(
        self, lead_id: str | None = None, *, ad_account: str | AdAccount | None = None, anywhere: bool = False
    ) -> dict[str, Any]:
        """Post a lead to the webhook that subscribed to it; return where, what, and the status of its answer.

        Without `lead_id` it is the newest of the ad account; leads come from `POST .../lead_forms/{id}/test`. How
        Pinterest wraps a lead is not published, so this is an invention: JSON with `nonce`, `ciphertext` and `tag` in
        base64, AES-256-GCM under the `cryptographic_key` of the subscription, of JSON with `lead_id`, `lead_form_id`,
        `ad_account_id`, `created_time` and `answers`. Only webhooks on this machine are called, unless `anywhere`.

        Raises LookupError where there is no such lead or nobody has subscribed to it, and ValueError for a webhook
        that is elsewhere, or does not answer, and where cryptography is not installed.
        """
        validation.require_bool("anywhere", anywhere)
        with self.store.transaction():  # ends before the webhook is called
            delivery = self._delivery(lead_id, ad_account)
        host = urlsplit(delivery.url).hostname or ""
        if not anywhere and not _is_on_this_machine(host):
            raise ValueError(f"{delivery.url} is not on this machine; say anywhere=True to call it all the same.")
        return {"url": delivery.url, "status": _post(delivery), "envelope": delivery.envelope}

    def _delivery(self, lead_id: str | None, ad_account: str | AdAccount | None) -> Delivery:
        account, records = self._ad_account(ad_account)
        leads = records.entities.filter(path=of_ad_account(account.id, "leads"))
        found = [lead for lead in leads if lead_id in (None, lead.id)]
        if not found:
            which = "no lead" if lead_id is None else f"no lead {lead_id!r}"
            raise LookupError(f"Ad account {account.id} has {which}; a test lead of a form makes one.")
        lead = found[-1]
        form_id = lead.fields["lead_form_id"]
        subscriptions = records.entities.filter(path=of_ad_account(account.id, "lead_subscriptions"))
        by_form = {one.fields["lead_form_id"]: one for one in subscriptions}
        subscription = by_form.get(form_id) or by_form.get(None)
        if subscription is None:
            raise LookupError(f"Nobody has subscribed to the leads of form {form_id} or of its whole ad account.")
        return Delivery(subscription.fields["webhook_url"], self._envelope(account.id, lead, subscription))

    def _envelope(self, account_id: str, lead: Entity, subscription: Entity) -> dict[str, str]:
        said = {
            "lead_id": lead.id,
            "lead_form_id": lead.fields["lead_form_id"],
            "ad_account_id": account_id,
            "created_time": int(lead.created_at) * 1000,
            "answers": lead.fields["answers"],
        }
        nonce = hashlib.sha256(f"{subscription.id} {lead.id}".encode()).digest()[:NONCE_BYTES]
        key = base64.b64decode(subscription.fields["cryptographic_key"])
        sealed = _cipher(key).encrypt(nonce, json.dumps(said).encode(), None)
        parts = {"nonce": nonce, "ciphertext": sealed[:-TAG_BYTES], "tag": sealed[-TAG_BYTES:]}
        return {name: base64.b64encode(part).decode() for name, part in parts.items()}


def _is_on_this_machine(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


def _cipher(key: bytes) -> AESGCM:
    try:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM
    except ImportError:
        raise ValueError(
            "Leads are encrypted with cryptography, which is not installed: pip install 'pytest-pinterest[leads]'."
        ) from None
    return AESGCM(key)


def _post(delivery: Delivery) -> int:
    """Post a lead, and return the status of the answer; redirects are not followed."""
    import httpx

    try:
        sent = httpx.post(delivery.url, json=delivery.envelope, timeout=PATIENCE, trust_env=False)
    except (httpx.HTTPError, httpx.InvalidURL) as failure:
        raise ValueError(f"{delivery.url} did not answer: {failure}.") from None
    return sent.status_code
