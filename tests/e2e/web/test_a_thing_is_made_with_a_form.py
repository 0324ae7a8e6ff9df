"""A campaign is made with the form that the description makes; after a mistake the focus is where it was made."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from selenium.webdriver.common.by import By

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from tests.e2e.web.conftest import Surfer


@pytest.mark.parametrize("surfer", [True, False], ids=["script", "no-script"], indirect=True)
def test_mend_a_mistake_and_make_it(mock: PinterestMock, surfer: Surfer) -> None:
    account = mock.add_ad_account("Shop")
    path = f"ad_account/{account.id}/campaigns"
    surfer.open(f"/data/production/{path}")
    surfer.type("name", "Summer")
    more = "//form[.//input[@value='create']]//summary[.='More']"
    surfer.find(more).click()
    surfer.type("tracking_urls", "{")
    surfer.press("Make")
    wrong = surfer.browser.switch_to.active_element
    assert wrong.get_attribute("name") == "tracking_urls"
    assert wrong.is_displayed(), "the drawer in which it stands is open"
    assert wrong.get_attribute("value") == "{"
    assert "'tracking_urls' is not JSON" in surfer.text
    wrong.clear()
    surfer.type("daily_spend_cap", "5000000")
    surfer.press("Make")
    assert "Done. Made." in surfer.text
    (made,) = mock.store.production.entities.filter(path=path)
    surfer.follow("Summer")
    surfer.find("//label[.='Status']")
    surfer.find("//select[@name='status']/option[.='PAUSED']").click()
    surfer.press("Change")
    assert "Done. Changed." in surfer.text
    changed = mock.store.production.entities.get(made.key)
    assert changed is not None
    assert changed.fields["status"] == "PAUSED"
    assert '"status": "PAUSED"' in surfer.browser.find_element(By.TAG_NAME, "pre").text
