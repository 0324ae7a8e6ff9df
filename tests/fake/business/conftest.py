"""Businesses and people who work for each other, each with a token of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from mockserver.contract.conformance import deviations
from mockserver.contract.description import contract
from mockserver.model.scopes import scopes

if TYPE_CHECKING:
    from mockserver.model.records import AdAccount, User
    from mockserver.wsgi import PinterestMock
    from tests.fake.conftest import Application, Reply

CAMPAIGN = {"name": "Spring", "objective_type": "AWARENESS", "daily_spend_cap": 5_000_000}


class Colleague:
    """Somebody who calls operations by their ids; each answer is held against the description."""

    def __init__(self, application: Application, user: User) -> None:
        self.application = application
        self.mock = application.mock
        self.user = user
        self.id = user.id
        self.token = self.mock.issue_token(user, tuple(scopes()))["access_token"]

    def call(self, operation_id: str, body: Any = None, **named: Any) -> Reply:
        operation = contract().operation(operation_id)
        own = {"business_id": self.id, **named}
        query = {name: value for name, value in named.items() if f"{{{name}}}" not in operation.path}
        reply = self.application.send(
            f"/v5{operation.path.format(**own)}",
            operation.method,
            json=body,
            query_string=query,
            headers={"Authorization": f"Bearer {self.token}"},
        )
        if reply.status_code < 400:
            assert deviations(operation, reply.status_code, reply.get_json(silent=True)) == []
        return reply

    def ask(self, operation_id: str, body: Any = None, **named: Any) -> Any:
        return self.call(operation_id, body, **named).body

    def items(self, operation_id: str, body: Any = None, **named: Any) -> list[Any]:
        found: list[Any] = self.ask(operation_id, body, **named)["items"]
        return found

    def invite(self, *names: str, role: str = "EMPLOYEE", kind: str = "MEMBER_INVITE") -> list[dict[str, Any]]:
        """What came of an invite to each."""
        addressees = "members" if kind == "MEMBER_INVITE" else "partners"
        body = {"invite_type": kind, "business_role": role, addressees: list(names)}
        return self.items("create_membership_or_partnership_invites", body)

    def invite_id(self, who: Colleague, **how: str) -> str:
        """The id of an invite that went well."""
        name = who.user.username if how.get("kind", "MEMBER_INVITE") == "MEMBER_INVITE" else who.id
        (item,) = self.invite(name, **how)
        found: str = item["invite"]["id"]
        return found

    def answer(self, invite_id: str, *, accept: bool = True, **action: Any) -> Any:
        """What came of an answer to one invite."""
        action = {"accept_invite": accept, **action}
        (item,) = self.items(
            "respond_business_access_invites", {"invites": [{"invite_id": invite_id, "action": action}]}
        )
        return item

    def hire(self, who: Colleague, role: str = "EMPLOYEE") -> None:
        who.answer(self.invite_id(who, role=role))

    def partner_with(self, agency: Colleague) -> None:
        """Let the other business reach assets of this one."""
        agency.answer(self.invite_id(agency, role="PARTNER", kind="PARTNER_INVITE"))

    def give(self, who: Colleague, asset_id: str, *permissions: str) -> Any:
        """Let a member use an asset."""
        access = {"asset_id": asset_id, "member_id": who.id, "permissions": list(permissions)}
        return self.items("business_members_asset_access/update", {"accesses": [access]})

    def share(self, agency: Colleague, asset_id: str, *permissions: str) -> Any:
        """Let a partner use an asset."""
        access = {"asset_id": asset_id, "partner_id": agency.id, "permissions": list(permissions)}
        return self.items("update_partner_asset_access_handler_impl", {"accesses": [access]})

    def can(self, account: AdAccount) -> tuple[bool, bool]:
        """Whether they may read campaigns of the ad account, and make them."""
        reads = self.call("campaigns/list", ad_account_id=account.id).status_code == 200
        writes = self.call("campaigns/create", [CAMPAIGN], ad_account_id=account.id).status_code == 200
        return reads, writes

    def members(self, **named: Any) -> dict[str, list[str]]:
        return {item["id"]: item["business_roles"] for item in self.items("get/business_members", **named)}

    def partners(self, **named: Any) -> list[str]:
        return [item["id"] for item in self.items("get/business_partners", **named)]


@pytest.fixture
def client(application: Application, person: User) -> Colleague:
    """The business that has the seeded ad account."""
    return Colleague(application, person)


@pytest.fixture
def account(client: Colleague) -> AdAccount:
    return client.mock.store.production.ad_accounts.filter(owner_id=client.id)[0]


@pytest.fixture
def agency(application: Application, mock: PinterestMock) -> Colleague:
    """Another business."""
    return Colleague(application, mock.add_user("northlight", account_type="BUSINESS", business_name="Northlight"))


@pytest.fixture
def kim(application: Application, mock: PinterestMock) -> Colleague:
    """A person without a business."""
    return Colleague(application, mock.add_user("kim"))
