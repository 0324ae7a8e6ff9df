"""`GET /ad_accounts`, `GET /ad_accounts/{id}`, `POST /ad_accounts` (AC1-AC18)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from mockserver.model.records import User
    from tests.fake.organic.conftest import Session, SignIn

ADS = "ads:read ads:write"


@pytest.fixture
def business(sign_in: SignIn, person: User) -> Session:
    return sign_in(person, ADS)


@pytest.fixture
def employee(sign_in: SignIn, newcomer: User) -> Session:
    return sign_in(newcomer, ADS)


def test_ac5_an_account_has_these_keys_in_this_order(business: Session, mock: PinterestMock) -> None:
    (account,) = business.get("ad_accounts").body["items"]
    assert list(account) == [
        "id",
        "name",
        "owner",
        "country",
        "currency",
        "permissions",
        "created_time",
        "updated_time",
    ]
    assert account["owner"] == {"username": business.user.username, "id": business.user.id}
    assert account["permissions"] == ["OWNER"]  # AC8
    assert isinstance(account["created_time"], int)  # FX7: Unix seconds
    assert business.get(f"ad_accounts/{account['id']}").body == account
    dated = mock.add_ad_account(time_zone="Europe/Paris")
    assert business.get(f"ad_accounts/{dated.id}").body["time_zone"] == "Europe/Paris"  # AC10


def test_ac1_shared_accounts_are_listed_unless_they_are_not_wanted(mock: PinterestMock, employee: Session) -> None:
    assert employee.get("ad_accounts").body == {"items": [], "bookmark": None}
    shop = mock.add_ad_account("Shop", currency="EUR", country="FR")
    mock.grant_role(employee.user, "ANALYST", shop)
    mock.grant_role(employee.user, "FINANCE_VIEW", shop)
    (shared,) = employee.get("ad_accounts").body["items"]
    assert (shared["name"], shared["currency"], shared["country"]) == ("Shop", "EUR", "FR")
    assert shared["permissions"] == ["ANALYST", "FINANCE_VIEW"]
    assert employee.get("ad_accounts", include_shared_accounts="false").body["items"] == []


def test_ac2_the_order_is_that_of_the_ids(mock: PinterestMock, business: Session) -> None:
    for chosen in ("549755885175", "12"):
        mock.add_ad_account(id=chosen)
    ids = business.ids("ad_accounts", page_size=1)
    assert ids == sorted(ids, key=int)
    assert len(ids) == 3


def test_ac9_ac11_a_new_account_is_answered_with_200_and_without_permissions(
    business: Session, mock: PinterestMock
) -> None:
    body = {"name": "New", "country": "DE", "currency": "EUR", "owner_user_id": business.user.id}
    made = business.post("ad_accounts", body).body
    assert made["permissions"] == []
    mock.behave(created_status=201)
    read = business.get(f"ad_accounts/{made['id']}").body
    assert read == {**made, "permissions": ["OWNER"]}
    business.post("ad_accounts", {"name": "New"})
    assert [account["name"] for account in business.all("ad_accounts")].count("New") == 2  # AC15: not unique


@pytest.mark.parametrize(
    "wrong", [{"currency": "Euro"}, {"country": "Germany"}, {"name": "x" * 257}, {"owner_user_id": "me"}]
)
def test_ac11_a_body_is_checked(business: Session, wrong: dict[str, str]) -> None:
    assert business.post("ad_accounts", wrong).refusal[:2] == (400, 1)


def test_ac13_a_personal_account_has_none(employee: Session, business: Session) -> None:
    assert employee.post("ad_accounts", {"name": "x"}).refusal[:2] == (403, 29)
    assert business.post("ad_accounts", {"owner_user_id": employee.user.id}).refusal[:2] == (403, 29)


def test_ac13_a_user_has_fifty(business: Session, mock: PinterestMock) -> None:
    for _ in range(49):
        mock.add_ad_account()
    reply = business.post("ad_accounts", {"name": "One more"})
    assert reply.refusal[:2] == (400, 1)
    assert "own choice" in reply.hint


def test_ac18_one_of_somebody_else_is_403_and_none_at_all_404(business: Session, employee: Session) -> None:
    (account,) = business.ids("ad_accounts")
    assert employee.get(f"ad_accounts/{account}").refusal[:2] == (403, 29)
    assert employee.get("ad_accounts/549755885175").refusal == (404, 404, "Ad account not found.")


def test_sb2_the_sandbox_has_accounts_of_its_own(sign_in: SignIn, person: User, mock: PinterestMock) -> None:
    tester = sign_in(person, ADS, environment="sandbox")
    assert tester.ids("ad_accounts") == []
    made = mock.add_ad_account(environment="sandbox")
    assert tester.ids("ad_accounts") == [made.id]


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        ({"currency": "EURO"}, "currency is one of"),
        ({"country": "France"}, "two letters"),
        ({"id": "1" * 19}, "at most 18 digits"),
        ({"owner": "nobody"}, "no user 'nobody'"),
    ],
)
def test_a_test_cannot_add_what_cannot_be(mock: PinterestMock, wrong: dict[str, str], error: str) -> None:
    with pytest.raises((ValueError, LookupError), match=error):
        mock.add_ad_account(**wrong)  # type: ignore[arg-type]  # that is the mistake


def test_a_role_is_given_to_somebody_else_on_an_account_that_there_is(mock: PinterestMock, newcomer: User) -> None:
    with pytest.raises(ValueError, match="owns the ad account"):
        mock.grant_role(mock.default_user, "ADMIN")
    with pytest.raises(LookupError, match="no ad account '1'; there are"):
        mock.grant_role(newcomer, "ADMIN", "1")
    with pytest.raises(ValueError, match="has no business account"):
        mock.add_ad_account(owner=newcomer)


def test_a_world_has_them_and_their_members(mock: PinterestMock, newcomer: User) -> None:
    shop = mock.add_ad_account("Shop", id="549755885175")
    mock.grant_role(newcomer, "ANALYST", shop)
    world = mock.world()
    assert world["ad_accounts"][-1]["owner"] == mock.default_user.username
    assert world["asset_access"] == [
        {
            "asset": shop.id,
            "owner": mock.default_user.username,
            "user": newcomer.username,
            "granted_by": mock.default_user.username,
            "permissions": ["ANALYST"],
        }
    ]
    mock.configure(world=world)
    assert mock.store.production.ad_accounts.get(shop.id) == shop
    assert mock.world() == world
    mock.configure(
        world={
            "users": [{"username": "mika", "account_type": "BUSINESS"}, {"username": "robin"}],
            "ad_accounts": [{"name": "Shop"}],
            "asset_access": [{"asset": "Shop", "user": "robin", "permissions": ["ADMIN"]}],
        }
    )
    (account,) = mock.store.production.ad_accounts
    assert (account.name, account.owner_id) == ("Shop", mock.user("mika").id)
