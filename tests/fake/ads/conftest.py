"""A media buyer with an ad account, who speaks to the API as the reference has it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from mockserver.contract.conformance import deviations
from mockserver.contract.description import contract
from mockserver.model.scopes import scopes
from mockserver.request.routes import Router

if TYPE_CHECKING:
    from mockserver.model.records import AdAccount, User
    from mockserver.wsgi import PinterestMock
    from tests.fake.conftest import Application, Reply

CAMPAIGN = {"name": "Spring", "objective_type": "AWARENESS", "daily_spend_cap": 5_000_000}
AD_GROUP = {"name": "Everybody", "billable_event": "IMPRESSION", "bid_in_micro_currency": 2_000_000}
_ROUTER = Router()


class Buyer:
    """Somebody who buys ads."""

    def __init__(self, application: Application, user: User, account: AdAccount) -> None:
        self.application = application
        self.user = user
        self.account = account
        self.mock = application.mock
        self.sign_in()

    def sign_in(self) -> None:
        """Let the application do everything."""
        self.token = self.mock.issue_token(self.user, tuple(scopes()))["access_token"]

    def send(self, method: str, path: str, body: Any = None, **query: Any) -> Reply:
        """Call an operation of the ad account. The answer is as it is described."""
        path = f"/ad_accounts/{self.account.id}/{path}"
        reply = self.application.send(
            f"/v5{path}", method, query_string=query, json=body, headers={"Authorization": f"Bearer {self.token}"}
        )
        operation, _, _ = _ROUTER.find(method, path)
        said = reply.get_json() if reply.get_data() else None
        assert deviations(contract().operation(operation.id), reply.status_code, said) == []
        return reply

    def get(self, path: str, **query: Any) -> Any:
        return self.send("GET", path, **query).body

    def write(self, method: str, path: str, *items: dict[str, Any]) -> list[dict[str, Any]]:
        """What came of each item."""
        found: list[dict[str, Any]] = self.send(method, path, list(items)).body["items"]
        assert len(found) == len(items)
        return found

    def make(self, path: str, **fields: Any) -> dict[str, Any]:
        """One thing that is as it should be."""
        (item,) = self.write("POST", path, fields)
        made: dict[str, Any] = item["data"]
        return made

    def campaign(self, **fields: Any) -> dict[str, Any]:
        return self.make("campaigns", **{**CAMPAIGN, **fields})

    def ad_group(self, campaign: dict[str, Any], **fields: Any) -> dict[str, Any]:
        return self.make("ad_groups", **{**AD_GROUP, "campaign_id": campaign["id"], **fields})

    def ad(self, ad_group: dict[str, Any], **fields: Any) -> dict[str, Any]:
        pin = next(pin for pin in self.mock.store.production.pins.filter(owner_id=self.user.id) if pin.link)
        return self.make(
            "ads", **{"ad_group_id": ad_group["id"], "pin_id": pin.id, "creative_type": "REGULAR", **fields}
        )

    def ids(self, path: str, **query: Any) -> list[str]:
        return [item["id"] for item in self.get(path, **query)["items"]]


@pytest.fixture
def buyer(application: Application, mock: PinterestMock, person: User) -> Buyer:
    """Somebody with a new ad account, in which there is nothing yet."""
    return Buyer(application, person, mock.add_ad_account("Spring", owner=person))


def text_of(reply: Reply) -> Any:
    return json.loads(reply.get_data())
