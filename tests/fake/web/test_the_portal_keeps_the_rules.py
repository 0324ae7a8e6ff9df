"""The developer portal: who may connect an app, what its pages show when, what they accept (L1 to L9, S10, V4, V7)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mockserver.model.rules import redirect_problem

if TYPE_CHECKING:
    from collections.abc import Callable

    from mockserver import PinterestMock
    from tests.fake.web.conftest import Browser

APPROVED = ["trial", "standard"]


def newest(mock: PinterestMock) -> Any:
    return list(mock.store.apps)[-1]


@pytest.mark.parametrize("path", ["/apps/connect", "/apps/1516577", "/mailbox"])
def test_l1_who_is_not_logged_in_is_asked_to(browser: Browser, path: str) -> None:
    assert browser.get(path).reply.headers["Location"] == "/apps/"
    assert "Log in as the developer" in browser.get("/apps/").text


@pytest.mark.parametrize("path", ["/apps/connect", "/apps/1516577/secret", "/apps/1516577/tokens", "/apps/business"])
def test_l1_forms_want_a_login_too(browser: Browser, path: str) -> None:
    page = browser.send(path, do="show")
    assert page.status == 400
    assert "Log in" in page.text


def test_a_typed_name_logs_in_and_an_unknown_one_does_not(mock: PinterestMock, browser: Browser) -> None:
    page = browser.send("/apps/login", username="nobody")
    assert page.status == 400
    assert "Nobody active here is called nobody" in page.text
    assert mock.users[1].username in browser.submit("/apps/login", username=mock.users[1].username).text


def test_logging_out_forgets_who_it_was(developer: Browser) -> None:
    assert "Log in as the developer" in developer.submit("/apps/logout").text


def test_l1_connecting_takes_a_business_account(
    mock: PinterestMock, browser: Browser, connect_form: dict[str, Any]
) -> None:
    pinner = mock.users[1]
    assert "Only a business account" in browser.log_in(pinner.username).text
    assert browser.send("/apps/connect", **connect_form).status == 400
    assert "Connect app" in browser.submit("/apps/business").text
    assert "pending" in browser.submit("/apps/connect", **connect_form).text


@pytest.mark.parametrize(
    "field", ["name", "company", "website", "privacy_policy", "purpose", "audience", "terms", "human"]
)
def test_l2_every_field_is_asked_for(developer: Browser, connect_form: dict[str, Any], field: str) -> None:
    page = developer.send("/apps/connect", **{**connect_form, field: ""})
    assert page.status == 400
    wrong = [attributes for _, attributes in page.tags if attributes.get("aria-invalid")]
    assert [attributes.get("name") for attributes in wrong] == [field]
    assert newest(developer.mock) == developer.mock.app


def test_l2_a_use_case_is_asked_for(developer: Browser, connect_form: dict[str, Any]) -> None:
    page = developer.send("/apps/connect", **{**connect_form, "use_cases": []})
    assert "Choose one at least." in page.text


@pytest.mark.parametrize("name", ["Pinterest Helper", "my-PINTEREST", "x" * 101])
def test_l2_a_name_has_no_pinterest_in_it(developer: Browser, connect_form: dict[str, Any], name: str) -> None:
    assert developer.send("/apps/connect", **{**connect_form, "name": name}).status == 400


@pytest.mark.parametrize(
    "url", ["shop.example", "ftp://shop.example/", "https://", "javascript:alert(1)", "https://[x/"]
)
def test_l2_addresses_are_whole(developer: Browser, connect_form: dict[str, Any], url: str) -> None:
    assert developer.send("/apps/connect", **{**connect_form, "website": url}).status == 400


def test_l3_what_was_given_at_the_start_stays_beside_what_is_added(developer: Browser) -> None:
    mock = developer.mock
    mock.configure(redirect_uris=["odd://one"])
    developer.submit(f"/apps/{mock.app.id}/redirect_uris", do="save", uri="odd://one", new="https://shop.example/")
    assert mock.app.redirect_uris == ("odd://one", "https://shop.example/")
    again = {"do": "save", "uri": ["odd://one", "odd://one"]}
    assert developer.send(f"/apps/{mock.app.id}/redirect_uris", **again).status == 400


def test_l4_one_request_at_a_time(developer: Browser, connect_form: dict[str, Any]) -> None:
    developer.submit("/apps/connect", **connect_form)
    assert "still waits for its review" in developer.get("/apps/").text
    assert developer.send("/apps/connect", **connect_form).status == 400


def test_l4_five_apps_per_account(developer: Browser, connect_form: dict[str, Any]) -> None:
    developer.mock.configure(review="auto")
    for _ in range(4):
        developer.submit("/apps/connect", **connect_form)
    assert "at most 5 apps" in developer.get("/apps/").text
    assert developer.send("/apps/connect", **connect_form).status == 400


def test_l5_a_pending_app_shows_its_id_and_nothing_else(developer: Browser, connect_form: dict[str, Any]) -> None:
    page = developer.submit("/apps/connect", **connect_form)
    app = newest(developer.mock)
    assert app.id in page.text
    assert "hidden while the app is pending" in page.text
    assert app.secret not in page.reply.text
    for path, fields in (("secret", {"do": "show"}), ("secret", {"do": "reset"}), ("redirect_uris", {"do": "save"})):
        refused = developer.send(f"/apps/{app.id}/{path}", **fields, uri="https://shop.example/")
        assert refused.status == 400
        assert app.secret not in refused.reply.text
    assert newest(developer.mock) == app


def test_l5_and_l6_the_desk_decides_and_the_mailbox_knows(developer: Browser, connect_form: dict[str, Any]) -> None:
    developer.submit("/apps/connect", **connect_form)
    app = newest(developer.mock)
    assert "Approve for Trial" in developer.get("/desk").text
    assert "Nobody waits" in developer.submit("/desk", app=app.id, decision="approve").text
    assert newest(developer.mock).state == "trial"
    mails = developer.get("/mailbox").text
    assert mails.index("Shop has Trial access") < mails.index("We received your request for Shop")


def test_l5_a_rejected_app_makes_room_for_another_one(developer: Browser, connect_form: dict[str, Any]) -> None:
    developer.submit("/apps/connect", **connect_form)
    developer.submit("/desk", app=newest(developer.mock).id, decision="reject")
    assert "was not approved" in developer.get("/mailbox").text
    assert "pending" in developer.submit("/apps/connect", **connect_form).text


def test_review_auto_approves_at_once(developer: Browser, connect_form: dict[str, Any]) -> None:
    developer.mock.configure(review="auto")
    developer.submit("/apps/connect", **connect_form)
    assert newest(developer.mock).state == "trial"


def test_a_decision_that_cannot_be_says_why(developer: Browser) -> None:
    page = developer.send("/desk", app=developer.mock.app.id, decision="approve")
    assert page.status == 400
    assert "is standard" in page.text


def test_l9_standard_access_is_asked_for_with_a_video(mock: PinterestMock, developer: Browser) -> None:
    mock.configure(tier="trial")
    assert developer.send(f"/apps/{mock.app.id}/upgrade", video="no address").status == 400
    developer.submit(f"/apps/{mock.app.id}/upgrade", video="https://shop.example/flow.mp4")
    assert "https://shop.example/flow.mp4" in developer.get("/desk").text
    developer.submit("/desk", app=mock.app.id, decision="upgrade")
    assert mock.app.state == "standard"


def test_v4_the_secret_is_shown_on_request_and_can_be_reset(mock: PinterestMock, developer: Browser) -> None:
    before = mock.app.secret
    path = f"/apps/{mock.app.id}"
    assert before not in developer.get(path).reply.text
    assert before in developer.submit(f"{path}/secret", do="show").text
    assert before not in developer.get(path).reply.text, "once"
    page = developer.submit(f"{path}/secret", do="reset")
    assert mock.app.secret != before
    assert mock.app.secret in page.text
    assert before in mock.app.former_secrets


def test_somebody_elses_app_does_not_exist(mock: PinterestMock, browser: Browser) -> None:
    browser.log_in(mock.users[1].username)
    assert browser.get(f"/apps/{mock.app.id}").status == 400
    assert mock.app.secret not in browser.send(f"/apps/{mock.app.id}/secret", do="show").reply.text


def test_l3_entries_are_added_one_by_one_and_then_saved(mock: PinterestMock, developer: Browser) -> None:
    path, before = f"/apps/{mock.app.id}/redirect_uris", mock.app.redirect_uris
    page = developer.submit(path, uri=list(before), new="myapp://login", do="add")
    assert "Not saved yet." in page.text
    assert mock.app.redirect_uris == before
    developer.submit(path, uri=[*before, "myapp://login"], do="save")
    assert mock.app.redirect_uris == (*before, "myapp://login")
    page = developer.submit(path, uri=list(mock.app.redirect_uris), remove=before[0])
    assert "Not saved yet." in page.text
    developer.submit(path, uri=["myapp://login"], do="save")
    assert mock.app.redirect_uris == ("myapp://login",)


GOOD_URIS = [
    "http://localhost:8085/",
    "https://localhost/",
    "myapp://login",
    "com.example.app:/back",
    "http://[::1]:1/",
]
BAD_URIS = [
    *("", "/back", "localhost:", "http://", "https:///x", "https://a b/", "https://a/#x", "javascript:alert(1)"),
    *("JavaScript://x", "data:text/html,x", 'https://a/"', "https://a/é", "https://a/\n", "https://a/" + "x" * 10_000),
    *("https://a/<script>", "1a://x", "https://[x/"),
]


@pytest.mark.parametrize("uri", GOOD_URIS)
def test_r5_such_a_redirect_uri_can_be_registered(mock: PinterestMock, developer: Browser, uri: str) -> None:
    developer.submit(f"/apps/{mock.app.id}/redirect_uris", new=uri, do="save")
    assert mock.app.redirect_uris == (uri,)


@pytest.mark.parametrize("uri", BAD_URIS)
def test_such_a_redirect_uri_cannot_be_registered(mock: PinterestMock, developer: Browser, uri: str) -> None:
    before = mock.app.redirect_uris
    page = developer.send(f"/apps/{mock.app.id}/redirect_uris", uri=[uri], do="save")
    assert page.status == 400
    assert mock.app.redirect_uris == before


def test_a_redirect_uri_stands_in_the_list_once() -> None:
    assert redirect_problem("https://a/", ["https://a/"]) == "https://a/ is in the list already."


@given(st.text())
def test_what_is_accepted_can_stand_in_a_header(uri: str) -> None:
    if redirect_problem(uri) is None:
        assert uri.isascii()
        assert uri.isprintable()
        assert " " not in uri


@pytest.mark.parametrize(("environment", "scopes"), [("production", 3), ("sandbox", 19)])
def test_s10_and_sb1_tokens_are_generated_and_shown_once(
    mock: PinterestMock, developer: Browser, environment: Any, scopes: int
) -> None:
    page = developer.submit(f"/apps/{mock.app.id}/tokens", environment=environment)
    (token,) = mock.store.environment(environment).access_tokens
    assert token.token in page.text
    assert (token.user_id, token.grant, len(token.scopes)) == (mock.users[0].id, "portal", scopes)
    assert token.token not in developer.get(f"/apps/{mock.app.id}").reply.text


def test_an_unknown_environment_is_a_mistake(mock: PinterestMock, developer: Browser) -> None:
    assert developer.send(f"/apps/{mock.app.id}/tokens", environment="moon").status == 400


def _nothing(mock: PinterestMock, token: str) -> None: ...


FATES: dict[str, Callable[[PinterestMock, str], Any]] = {
    "valid": _nothing,
    "expired": lambda mock, token: mock.expire_token(token),
    "session expired": lambda mock, token: mock.end_session(),
    "ended": lambda mock, token: mock.change_password(),
    "app deactivated": lambda mock, token: mock.deactivate(mock.app),
    "user deactivated": lambda mock, token: mock.deactivate(mock.users[0]),
    "app not approved": lambda mock, token: mock.configure(tier="pending"),
}


@pytest.mark.parametrize("state", FATES)
@pytest.mark.parametrize("kind", ["access_token", "refresh_token"])
def test_v7_the_debugger_says_what_became_of_a_token(
    mock: PinterestMock, browser: Browser, state: str, kind: str
) -> None:
    token = mock.issue_token()[kind]
    FATES[state](mock, token)
    page = browser.submit("/apps/debugger", token=f" {token}\n")
    assert f"State: {state}" in page.text
    assert kind.replace("_", " ") in page.text
    assert token not in page.reply.text


def test_v7_the_debugger_does_not_know_every_text(browser: Browser) -> None:
    page = browser.submit("/apps/debugger", token="pina_" + "A" * 96)
    assert "State: unknown" in page.text
    assert "A" * 20 not in page.reply.text


def test_who_is_deactivated_is_logged_out(mock: PinterestMock, developer: Browser) -> None:
    mock.store.users.put(replace(mock.users[0], active=False))
    assert "Log in as the developer" in developer.get("/apps/").text


@pytest.mark.parametrize(
    ("referrer", "back"),
    [
        ("http://localhost/apps/connect?x=1", "/apps/connect"),
        ("http://localhost//evil.example/", "/evil.example/"),
        ("https://evil.example/", "/"),
        ("http://localhost.evil.example/", "/"),
        (None, "/"),
    ],
)
def test_a_problem_leads_back_to_where_one_was_and_nowhere_else(
    developer: Browser, referrer: str | None, back: str
) -> None:
    page = developer.send("/apps/0/secret", headers={"Referer": referrer} if referrer else None)
    assert page.status == 400
    assert [link["href"] for link in page.attributes("a") if link.get("rel") == "prev"] == [back]


@pytest.mark.parametrize(
    ("path", "place"),
    [
        *(
            ("/", "/"),
            ("/calls", "/calls"),
            ("/apps", "/apps/"),
            ("/apps/1516577", "/apps/"),
            ("/apps/connect", "/apps/"),
        ),
        *(("/apps/debugger", "/apps/debugger"), ("/playground/callback", "/playground")),
    ],
)
def test_the_menu_says_where_one_is(developer: Browser, path: str, place: str) -> None:
    links = developer.get(path).attributes("a")
    assert [link["href"] for link in links if link.get("aria-current") == "page"] == [place]


@pytest.mark.parametrize(
    ("path", "fields", "field"),
    [
        ("/apps/connect", {"name": "Shop"}, "company"),
        ("/apps/connect", {}, "name"),
        ("/apps/{app}/redirect_uris", {"new": "nowhere", "do": "add"}, "new"),
        ("/apps/login", {"username": "nobody"}, "username"),
    ],
)
def test_a_mistake_has_the_focus_and_what_was_typed(
    mock: PinterestMock, developer: Browser, path: str, fields: dict[str, str], field: str
) -> None:
    page = developer.send(path.format(app=mock.app.id), **fields)
    (found,) = [one for one in page.attributes("input") if "autofocus" in one]
    assert (page.status, found["name"], found["aria-invalid"]) == (400, field, "true")
    assert found["value"] == fields.get(field, "")
