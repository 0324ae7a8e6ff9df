"""SDK 128: a Pin was created with `ad_account_id` and read without it, and was not found (F12, AO4)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pytest

from pinterest_v5 import Api, NotFoundError

if TYPE_CHECKING:
    from pytest_pinterest.fake.server import PinterestServer
    from tests.e2e.reports.conftest import Application

SCOPES = "boards:read boards:write pins:read pins:write"


class Agency(NamedTuple):
    """Who publishes for somebody else, and where."""

    username: str
    ad_account_id: str
    board_id: str


@pytest.fixture
def agency(pinterest_server: PinterestServer) -> Agency:
    mock = pinterest_server.mock
    shop = mock.add_user("shop", account_type="BUSINESS")
    agent = mock.add_user("agent", account_type="BUSINESS")
    account = mock.add_ad_account("Shop", owner=shop)
    mock.grant_role(agent, "ADMIN", account)
    return Agency(agent.username, account.id, mock.add_board("Products", owner=shop).id)


def test_the_application_that_drops_the_parameter_goes_red(application: Application, agency: Agency) -> None:
    application.sign_in(user=agency.username)
    query = {"ad_account_id": agency.ad_account_id}
    body = {"board_id": agency.board_id, "media_source": {"source_type": "image_url", "url": "https://a.example/1.jpg"}}
    made = application.call("POST", "pins", params=query, json=body).json()
    assert application.call("GET", f"pins/{made['id']}").json() == {"code": 50, "message": "Pin not found."}


def test_the_application_that_keeps_it_is_green(application: Application, agency: Agency) -> None:
    application.sign_in(user=agency.username)
    query = {"ad_account_id": agency.ad_account_id}
    body = {"board_id": agency.board_id, "media_source": {"source_type": "image_url", "url": "https://a.example/1.jpg"}}
    made = application.call("POST", "pins", params=query, json=body).json()
    assert application.call("GET", f"pins/{made['id']}", params=query).json()["id"] == made["id"]


def test_our_client_takes_it_with_every_call(pinterest_server: PinterestServer, agency: Agency) -> None:
    tokens = pinterest_server.mock.issue_token(agency.username, SCOPES)
    for_shop = agency.ad_account_id
    with Api(access_token=tokens["access_token"], api_url=pinterest_server.url) as api:
        pin = api.pins.create(agency.board_id, "https://a.example/1.jpg", ad_account_id=for_shop)
        assert api.pins.get(pin["id"], ad_account_id=for_shop)["id"] == pin["id"]
        with pytest.raises(NotFoundError):
            api.pins.get(pin["id"])
