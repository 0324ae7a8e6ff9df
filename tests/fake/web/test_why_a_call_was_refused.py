"""Why: the checks of a call in their order, what failed, what is known about it, and what lets it pass."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from mockserver.documentation.facts import facts
from mockserver.oauth import authorize
from mockserver.request.gate import APPS, CODE, INPUT, OBJECT, USERS
from mockserver.web.dashboard.differences import nearest
from mockserver.web.dashboard.remedies import ADVICE, BY_CHECK, remedies
from mockserver.web.dashboard.why import ROUTE, why

if TYPE_CHECKING:
    from collections.abc import Callable

    from mockserver import PinterestMock
    from mockserver.journal.entry import Entry
    from tests.fake.conftest import Application
    from tests.fake.web.conftest import Browser

    Call = Callable[[PinterestMock, Application], Any]

PIN = {"board_id": "1", "media_source": {"source_type": "image_url", "url": "https://a.example/a.jpg"}}
WRITE = "boards:read boards:write pins:read pins:write user_accounts:read"


def last(mock: PinterestMock) -> Entry:
    return mock.journal.find(mock.journal.last)


def failed(mock: PinterestMock) -> str | None:
    found = why(mock, last(mock)).failed
    return found.name if found else None


def token(mock: PinterestMock, scopes: str = WRITE, **more: Any) -> str:
    value: str = mock.issue_token(scopes=scopes, **more)["access_token"]
    return value


def send(application: Application, path: str, bearer: str, method: str = "POST", **request: Any) -> Any:
    return application.send(f"/v5/{path}", method, headers={"Authorization": f"Bearer {bearer}"}, **request)


def pending(mock: PinterestMock, application: Application) -> None:
    bearer = token(mock)
    mock.configure(tier="pending")
    application.call("boards", bearer)


def over_quota(mock: PinterestMock, application: Application) -> None:
    bearer = token(mock)
    mock.quotas.on()
    mock.quotas.set("org_read", standard=1)
    application.call("boards", bearer)
    application.call("boards", bearer)


def trial_pin(mock: PinterestMock, application: Application) -> None:
    mock.configure(tier="trial")
    send(application, "pins", token(mock), json=PIN)


def expired(mock: PinterestMock, application: Application) -> None:
    bearer = token(mock)
    mock.expire_token(bearer)
    application.call("boards", bearer)


def for_itself(mock: PinterestMock, application: Application) -> None:
    bearer = application.ask_for_itself(scope="user_accounts:read").body["access_token"]
    application.call("ad_accounts/1/ads_credit/discounts", bearer)


CALLS: dict[str, Call] = {
    "bearer": lambda _, application: application.call("boards", "nonsense"),
    "alive": expired,
    "quota": over_quota,
    "approved": pending,
    "grant": for_itself,
    "scopes": lambda mock, application: send(application, "pins", token(mock, "pins:read"), json=PIN),
    "feature": lambda mock, application: application.call(
        "search/partner/pins", token(mock), term="x", country_code="DE"
    ),
    "tier": trial_pin,
    "environment": lambda mock, application: application.send(
        "/sandbox/v5/user_account/websites",
        headers={"Authorization": f"Bearer {token(mock, environment='sandbox')}"},
    ),
    "input": lambda mock, application: send(application, "boards", token(mock), json={"name": ""}),
    "object": lambda mock, application: application.call("boards/123456789", token(mock)),
    "credentials": lambda _, application: application.send("/v5/oauth/token", "POST", data={"grant_type": "x"}),
    "code": lambda mock, application: application.send(
        "/v5/oauth/token",
        "POST",
        data={"grant_type": "authorization_code", "code": "never", "redirect_uri": mock.app.redirect_uris[0]},
        auth=(mock.app.id, mock.app.secret),
    ),
    "route": lambda mock, application: application.call("nothing", token(mock)),
}
ANSWERED_AT_AUTHORIZE = {
    "client_id": {"client_id": "1"},
    "redirect_uri": {"redirect_uri": "http://localhost:8085/X"},
    "response_type": {"response_type": "token"},
    "scope": {"scope": "stars:read"},
}


@pytest.mark.parametrize("name", CALLS)
def test_each_refusal_knows_its_check(mock: PinterestMock, application: Application, name: str) -> None:
    CALLS[name](mock, application)
    assert failed(mock) == name
    found = why(mock, last(mock))
    passed = [step.passed for step in found.steps]
    at = passed.index(False)
    assert passed == [True] * at + [False] + [None] * (len(passed) - at - 1)


@pytest.mark.parametrize("name", ANSWERED_AT_AUTHORIZE)
def test_the_authorization_page_has_its_own_checks(mock: PinterestMock, application: Application, name: str) -> None:
    query = application.authorization_request(**ANSWERED_AT_AUTHORIZE[name])
    application.send("/oauth/", query_string=query)
    assert failed(mock) == name


@pytest.mark.parametrize("name", ["client_id", "redirect_uri", "response_type", "scope"])
def test_a_missing_field_fails_where_it_is_asked_for(mock: PinterestMock, application: Application, name: str) -> None:
    application.send("/oauth/", query_string=application.authorization_request(**{name: None}))
    assert failed(mock) == name


def test_nothing_stands_against_a_call_that_succeeds(
    mock: PinterestMock, application: Application, browser: Browser
) -> None:
    application.call("boards", token(mock))
    assert failed(mock) is None
    assert {step.passed for step in why(mock, last(mock)).steps} == {True}
    assert "Nothing stood against it." in browser.get("/calls/1", tab="why").text


def test_a_planned_fault_is_why(mock: PinterestMock, application: Application, browser: Browser) -> None:
    mock.faults.fail("boards/list", "server_error")
    application.call("boards", token(mock))
    assert "A planned fault answered in the place of Pinterest" in browser.get("/calls/1", tab="why").text
    browser.submit("/calls/1/remedy", remedy="Remove all planned faults", back="/calls/1?tab=why")
    assert not mock.faults.planned


def test_a_fault_that_only_delays_hides_no_check(mock: PinterestMock, application: Application) -> None:
    mock.faults.delay("*", 0)
    application.call("boards", "nonsense")
    assert failed(mock) == "bearer"


def test_every_check_has_its_facts_and_advice() -> None:
    checks = [*(check for check, _ in (*USERS, *APPS)), *authorize.CHECKS, INPUT, OBJECT, CODE, ROUTE]
    for check in checks:
        assert check.facts
        assert set(check.facts) <= facts().keys(), check
    assert {check.name for check in checks} == ADVICE.keys()
    assert set(BY_CHECK) <= ADVICE.keys()


@pytest.mark.parametrize("name", ["alive", "quota", "approved", "scopes", "feature", "tier"])
def test_a_button_lets_the_call_pass_when_it_is_repeated(
    mock: PinterestMock, application: Application, browser: Browser, name: str
) -> None:
    CALLS[name](mock, application)
    entry = last(mock)
    page = browser.get(f"/calls/{entry.number}", tab="why")
    label = remedies(mock, entry, why(mock, entry))[0].label
    assert label in [button.get("value") for button in page.attributes("button")]
    page = browser.submit(f"/calls/{entry.number}/remedy", remedy=label, back=f"/calls/{entry.number}?tab=why")
    assert "Done. What kept the call from passing is changed" in page.text
    browser.submit(f"/calls/{entry.number}/repeat")
    assert failed(mock) not in {name, "bearer"}
    browser.submit("/undo")
    browser.submit(f"/calls/{entry.number}/repeat")
    assert failed(mock) == name


def test_r2_an_unregistered_redirect_is_shown_beside_the_nearest_and_registered(
    mock: PinterestMock, application: Application, browser: Browser
) -> None:
    wrong = mock.app.redirect_uris[0] + "back"
    application.send("/oauth/", query_string=application.authorization_request(redirect_uri=wrong))
    page = browser.get("/calls/1", tab="why")
    assert "<mark>back</mark>" in page.reply.text
    browser.submit("/calls/1/remedy", remedy="Register this URI", back="/calls/1?tab=why")
    assert wrong in mock.app.redirect_uris


def test_the_other_choice_of_a_guess_is_offered(
    mock: PinterestMock, application: Application, browser: Browser
) -> None:
    send(application, "boards", token(mock), json={"name": "Trip", "colour": "red"})
    browser.submit("/calls/1/remedy", remedy="Choose unknown_fields=ignore", back="/calls/1?tab=why")
    assert mock.behaviour.unknown_fields == "ignore"


def test_a_remedy_that_is_none_is_refused(mock: PinterestMock, application: Application, browser: Browser) -> None:
    application.call("boards", "nonsense")
    page = browser.send("/calls/1/remedy", remedy="Turn quotas off", back="/calls/1?tab=why")
    assert page.status == 400
    assert "would not help" in page.text


def test_the_letters_that_differ_are_marked() -> None:
    found = nearest("http://localhost/Back", ["https://other.example/", "http://localhost/back/"])
    assert found is not None
    assert [piece.text for piece in found.sent if piece.differs] == ["B"]
    assert [piece.text for piece in found.wanted if piece.differs] == ["b", "/"]
    assert nearest("x", []) is None
