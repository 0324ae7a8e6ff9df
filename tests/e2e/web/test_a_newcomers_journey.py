"""From nothing to a user who is logged in, in a browser, as every guide to Pinterest's API tells it (L1 to L6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
import pytest

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from tests.e2e.web.conftest import Shop, Surfer


@pytest.mark.parametrize("surfer", [True, False], ids=["script", "no-script"], indirect=True)
def test_connect_approve_configure_deny_log_in_and_see_it(mock: PinterestMock, surfer: Surfer, shop: Shop) -> None:
    developer, visitor = mock.users[0].username, mock.users[1].username

    surfer.open("/")
    surfer.follow("developer portal")
    surfer.press(f"{developer[0].upper()} {developer} business")
    surfer.follow("Connect app")
    surfer.fill("App name", "Shop")
    surfer.press("Submit")
    assert "Say in a sentence what the app is for." in surfer.text
    surfer.fill("Company", "Shop & Sons")
    surfer.fill("Website", shop.url)
    surfer.fill("Privacy policy", f"{shop.url}/privacy")
    surfer.fill("What is the app for?", "To greet people by their names.")
    surfer.fill("Who will use it?", "People who shop.")
    surfer.tick("Read analytics")
    surfer.tick("developer terms")
    surfer.tick("not a robot")
    surfer.press("Submit")

    assert surfer.title == "Shop"
    assert "hidden while the app is pending" in surfer.text
    app = list(mock.store.apps)[-1]
    shop.app_id = app.id
    surfer.follow("reviewer's desk")
    surfer.press("Approve for Trial")
    surfer.follow("Mailbox")
    assert "Shop has Trial access" in surfer.text
    surfer.follow("Go to the app")

    assert app.secret not in surfer.browser.page_source
    surfer.press("Show secret")
    shop.secret = surfer.find("//*[@id='secret']").text
    surfer.fill("Another redirect URI", "not-absolute")
    surfer.press("Save")
    assert "is not absolute" in surfer.text
    surfer.fill("Another redirect URI", shop.redirect_uri)
    surfer.press("Save")
    assert shop.redirect_uri in surfer.text
    assert "Not saved" not in surfer.text

    surfer.open(shop.url)
    surfer.follow("Log in")
    assert "Shop asks for access to your account" in surfer.text
    surfer.press("Cancel")
    assert surfer.text == "Not logged in: access_denied"

    surfer.open(shop.url)
    surfer.follow("Log in")
    surfer.find(f"//input[@value='{visitor}']").click()
    surfer.press("Give access")
    assert surfer.text == f"Hello {visitor}"

    surfer.open("/tokens")
    row = surfer.find(f"//ul[@class='rows']/li[contains(., 'Shop') and contains(., '{visitor}')]")
    assert "user_accounts:read" in row.text
    surfer.open("/calls")
    lines = surfer.browser.find_elements("css selector", ".calls a")
    calls = [str(line.get_attribute("textContent")) for line in lines]
    assert any("/v5/user_account" in call and visitor in call for call in calls)
    assert any("access_denied" in call for call in calls)


def test_what_can_go_wrong_on_the_page_goes_wrong(mock: PinterestMock, surfer: Surfer, shop: Shop) -> None:
    shop.app_id, shop.secret = mock.app.id, mock.app.secret
    mock.configure(redirect_uris=[shop.redirect_uri])
    outcomes = {
        "Deny": "Not logged in: access_denied",
        "Wrong state": "Somebody else's login",
        "No code": "Not logged in: None",
    }
    for button, outcome in outcomes.items():
        surfer.open(shop.url)
        surfer.follow("Log in")
        surfer.find("//summary[.='Make it fail']").click()
        surfer.press(button)
        assert surfer.text == outcome
    surfer.open(shop.url)
    surfer.follow("Log in")
    surfer.find("//summary[.='Make it fail']").click()
    surfer.press("Server error")
    assert surfer.title == "Something went wrong"


def test_a_redirect_to_somewhere_else_ends_on_a_page_for_people(
    mock: PinterestMock, surfer: Surfer, shop: Shop
) -> None:
    shop.app_id = mock.app.id
    surfer.open(shop.url)
    surfer.follow("Log in")
    assert surfer.title == "This redirect URI is not registered"
    assert mock.app.redirect_uris[0] in surfer.text


@pytest.mark.parametrize("surfer", [True, False], ids=["script", "no-script"], indirect=True)
def test_the_calls_are_reloaded(mock: PinterestMock, surfer: Surfer, site: str) -> None:
    surfer.open("/calls")
    for number in (1, 2):
        httpx.get(f"{site}/v5/boards/{number}", trust_env=False)
        surfer.follow("Reload")
        assert f"/v5/boards/{number}" in surfer.text


def test_the_playground_walks_through_the_flow(mock: PinterestMock, surfer: Surfer) -> None:
    surfer.open("/playground")
    surfer.press("Get the authorization URL")
    surfer.follow("Go there")
    surfer.press("Give access")
    assert "The state is the one that was sent." in surfer.text
    surfer.press("Exchange for tokens in production")
    assert "Answer: 200" in surfer.text
    surfer.follow("Call something with it")
    surfer.press("Call")
    assert mock.users[0].username in surfer.text
    (token,) = mock.store.production.access_tokens
    assert token.token not in surfer.text, "tokens are shortened unless asked for"
