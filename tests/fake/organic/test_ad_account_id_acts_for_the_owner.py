"""`ad_account_id` acts for the owner of an ad account, where the role of the token's user allows it (F12, AO1-AO20)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from mockserver.contract.description import contract
from mockserver.model.operations import operations
from mockserver.request.acting import acting_roles

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from mockserver.model.records import AdAccount, User
    from mockserver.model.records.business_access import Role
    from tests.fake.organic.conftest import Seeded, Session, SignIn

FORBIDDEN = (403, 29, "You are not permitted to access that resource.")
READS = ["user_account", "boards", "pins", "search/boards", "user_account/following"]
WITHOUT_PARAMETER = ["user_account/followers", "user_account/businesses", "user_account/websites", "media"]
PICTURE = {"source_type": "image_url", "url": "https://pictures.example/cat.jpg"}


@pytest.fixture
def account(mock: PinterestMock, person: User) -> AdAccount:
    """The ad account of the seeded business."""
    (account,) = mock.store.production.ad_accounts.filter(owner_id=person.id)
    return account


@pytest.fixture
def employee(newcomer: User, sign_in: SignIn) -> Session:
    """Somebody without things of their own."""
    return sign_in(newcomer)


@pytest.mark.parametrize("path", READS)
def test_ao1_an_admin_sees_what_the_owner_sees(
    mock: PinterestMock, employee: Session, me: Session, account: AdAccount, path: str
) -> None:
    mock.grant_role(employee.user, "ADMIN")
    mine = me.get(path).body
    assert me.get(path, ad_account_id=account.id).body == mine, "the owner needs no role"
    assert employee.get(path, ad_account_id=account.id).body == mine


@pytest.mark.parametrize("path", READS)
def test_ao3_without_a_role_it_is_refused(employee: Session, account: AdAccount, path: str) -> None:
    reply = employee.get(path, ad_account_id=account.id)
    assert reply.refusal == FORBIDDEN
    assert f"{employee.user.username} has none (AO3)" in reply.hint
    assert "own choice" in reply.hint


@pytest.mark.parametrize("path", READS)
def test_f12_an_unknown_account_is_refused_and_those_there_are_named(
    employee: Session, account: AdAccount, path: str
) -> None:
    for unknown in ("549755885175", employee.user.id):
        reply = employee.get(path, ad_account_id=unknown)
        assert reply.refusal == (404, 404, "Ad account not found.")
        assert account.id in reply.hint


@pytest.mark.parametrize("path", WITHOUT_PARAMETER)
def test_ao20_other_operations_have_no_such_parameter(employee: Session, account: AdAccount, path: str) -> None:
    """They answer for the token's user: whoever trusts the parameter reads the wrong account (AO-t5)."""
    for value in (account.id, "549755885175", "x"):
        assert employee.get(path, ad_account_id=value).json == employee.get(path).json


@pytest.mark.parametrize("path", READS)
def test_f2_one_that_cannot_be_is_refused(me: Session, path: str) -> None:
    reply = me.get(path, ad_account_id="12a")
    assert reply.refusal == (400, 1, r"'ad_account_id' value '12a' must match the pattern: ^\d+$")
    assert me.get(path, ad_account_id="1" * 18).refusal[:2] == (404, 404)
    assert me.get(path, ad_account_id="1" * 19).refusal[:2] == (400, 1)


def test_q34_but_scopes_are_looked_at_first(me: Session) -> None:
    me.headers = {}
    assert me.get("boards", ad_account_id="x").refusal[:2] == (401, 2)


@pytest.mark.parametrize("role", ["ADMIN", "PROFILE_PUBLISHER"])
def test_sdk_128_what_is_made_belongs_to_the_owner_and_is_not_found_without_the_parameter(
    mock: PinterestMock, employee: Session, me: Session, account: AdAccount, role: Role
) -> None:
    mock.grant_role(employee.user, role, account)
    board = employee.post("boards", {"name": "For the owner"}, ad_account_id=account.id).made
    pin = employee.post("pins", {"board_id": board["id"], "media_source": PICTURE}, ad_account_id=account.id).made
    assert board["owner"]["username"] == me.user.username
    assert pin["is_owner"] is True
    assert me.pin(pin)["id"] == pin["id"]
    assert employee.get(f"pins/{pin['id']}").refusal == (404, 50, "Pin not found.")
    assert employee.get(f"boards/{board['id']}").refusal == (404, 40, "Board not found.")
    assert employee.get("boards").body["items"] == []


@pytest.mark.parametrize("role", ["ANALYST", "CAMPAIGN_MANAGER", "CATALOGS_MANAGER"])
def test_ao6_others_make_nothing(mock: PinterestMock, employee: Session, account: AdAccount, role: Role) -> None:
    mock.grant_role(employee.user, role, account)
    assert employee.post("boards", {"name": "x"}, ad_account_id=account.id).refusal == FORBIDDEN


def test_ao12_a_campaign_manager_may_delete_a_pin_and_not_read_its_figures(
    mock: PinterestMock, employee: Session, account: AdAccount, seeded: Seeded, me: Session
) -> None:
    """AO-t3: there is no one matrix of roles."""
    mock.grant_role(employee.user, "CAMPAIGN_MANAGER", account)
    pin = f"pins/{seeded.pin(me.user).id}"
    today = mock.clock.time().date().isoformat()
    span: dict[str, Any] = {"start_date": today, "end_date": today, "metric_types": "SAVE"}
    assert employee.get(f"{pin}/analytics", **span, ad_account_id=account.id).refusal == FORBIDDEN  # AO14
    assert employee.get(pin, ad_account_id=account.id).status_code == 200
    assert employee.delete(pin, ad_account_id=account.id).status_code == 204
    mock.grant_role(employee.user, "ANALYST", account)
    other = f"pins/{seeded.pin(me.user, 'PROTECTED').id}"
    assert employee.get(f"{other}/analytics", **span, ad_account_id=account.id).status_code == 200


@pytest.mark.parametrize(("role", "status"), [("ADMIN", 200), ("ANALYST", 404), ("CAMPAIGN_MANAGER", 404)])
def test_ao8_ao13_what_is_secret_is_the_admins(
    mock: PinterestMock, employee: Session, account: AdAccount, seeded: Seeded, me: Session, role: Role, status: int
) -> None:
    """Whatever the scopes of the token."""
    mock.grant_role(employee.user, role, account)
    secret = seeded.board(me.user, "SECRET")
    pin = seeded.pin(me.user, "SECRET")
    assert employee.get(f"pins/{pin.id}", ad_account_id=account.id).status_code == status
    assert employee.get(f"boards/{secret.id}", ad_account_id=account.id).status_code == status
    privacies = {board["privacy"] for board in employee.get("boards", ad_account_id=account.id).body["items"]}
    assert ("SECRET" in privacies) is (status == 200)
    seen = employee.ids("pins", ad_account_id=account.id, page_size=250)
    assert (pin.id in seen) is (status == 200)


def test_ao_t2_a_bookmark_without_the_parameter_belongs_to_another_list(
    mock: PinterestMock, employee: Session, account: AdAccount
) -> None:
    mock.grant_role(employee.user, "ADMIN", account)
    bookmark = employee.get("pins", ad_account_id=account.id, page_size=5).body["bookmark"]
    assert employee.get("pins", bookmark=bookmark).refusal[:2] == (400, 1)
    assert employee.get("pins", ad_account_id=account.id, bookmark=bookmark).status_code == 200


def test_the_journal_names_who_called(mock: PinterestMock, employee: Session, account: AdAccount) -> None:
    mock.grant_role(employee.user, "ADMIN", account)
    employee.get("boards", ad_account_id=account.id)
    mock.journal.assert_called("boards/list", user=employee.user.username, ad_account_id=account.id)


def test_every_operation_that_has_the_parameter_says_which_roles() -> None:
    """AO12-AO20: no operation takes it without a word, and none has roles for a parameter that it lacks."""
    described = {
        operation.id
        for operation in contract().operations()
        if any(one.name == "ad_account_id" and one.location == "query" for one in operation.parameters)
    }
    assert {operation.id for operation in operations().values() if acting_roles(operation)} == described
