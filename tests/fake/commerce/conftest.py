"""A shop with a catalog, that speaks to the API as the reference has it and holds each answer against it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from mockserver.contract.conformance import deviations
from mockserver.contract.description import contract
from mockserver.model.records import Website
from mockserver.model.scopes import scopes
from mockserver.request.routes import Router

if TYPE_CHECKING:
    from mockserver.model.records import AdAccount, User
    from mockserver.wsgi import PinterestMock
    from tests.fake.conftest import Application, Reply

FEED = {
    "name": "Chairs",
    "format": "TSV",
    "location": "https://shop.test/feed.tsv",
    "catalog_type": "RETAIL",
    "default_country": "US",
    "default_locale": "en-US",
}
_ROUTER = Router()


class Shop:
    """Somebody who sells."""

    def __init__(self, application: Application, user: User, account: AdAccount) -> None:
        self.application = application
        self.user = user
        self.account = account
        self.mock = application.mock
        self.token = self.mock.issue_token(user, tuple(scopes()))["access_token"]

    def send(self, method: str, path: str, body: Any = None, **query: Any) -> Reply:
        """Call an operation. The answer is as it is described."""
        reply = self.application.send(
            f"/v5/{path}", method, query_string=query, json=body, headers={"Authorization": f"Bearer {self.token}"}
        )
        operation, _, _ = _ROUTER.find(method, f"/{path}")
        said = reply.get_json() if reply.get_data() else None
        assert deviations(contract().operation(operation.id), reply.status_code, said) == []
        return reply

    def get(self, path: str, **query: Any) -> Any:
        return self.send("GET", path, **query).body

    def account_path(self, path: str) -> str:
        return f"ad_accounts/{self.account.id}/{path}"

    def feed(self, **fields: Any) -> dict[str, Any]:
        return self.send("POST", "catalogs/feeds", {**FEED, **fields}).made

    def wait(self) -> None:
        """Until batches are done and files are read."""
        self.mock.clock.advance(seconds=60)


def product(**attributes: Any) -> dict[str, Any]:
    """The attributes of a chair, as it should be."""
    usual = {
        "title": "A chair",
        "description": "To sit on.",
        "link": "https://shop.test/chair",
        "image_link": "https://shop.test/chair.jpg",
        "price": "24.99 USD",
        "availability": "in stock",
    }
    return {name: value for name, value in {**usual, **attributes}.items() if value is not None}


@pytest.fixture
def shop(application: Application, mock: PinterestMock) -> Shop:
    """A business that has claimed its website, and nothing to sell yet."""
    owner = mock.add_user("shop", account_type="BUSINESS")
    website = Website(owner_id=owner.id, address="shop.test", verified_at=mock.clock.now())
    mock.store.production.websites.put(website)
    mock.add_pin(owner=owner, link="https://shop.test/chair")
    return Shop(application, owner, mock.add_ad_account("Shop", owner=owner))
