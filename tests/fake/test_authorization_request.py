"""What an authorization request must say, and where the browser is sent (A1 to A25, R1 to R8, Q1 to Q4)."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import quote, urlencode

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from tests.fake.conftest import Application

A18 = (
    b'{"status":"failure","message":"You are not permitted to access that resource.","code":7,'
    b'"data":"The provided redirect_uri %s does not match any of the registered redirect URIs."}'
)
A19 = (
    b'{"status":"failure","code":283,"data":"Invalid Application ID",'
    b'"message":"The authorization grant is invalid","endpoint_name":"oauth_connect"}'
)
A20 = b'{"status":"failure","message":"Invalid parameters:","code":1,"data":"Missing required field \'%s\'"}'

# S1, in the words of the facts.
ALL_SCOPES = (
    "ads:read ads:write billing:read billing:write biz_access:read biz_access:write boards:read boards:read_secret"
    " boards:write boards:write_secret catalogs:read catalogs:write msot:write pins:read pins:read_secret pins:write"
    " pins:write_secret user_accounts:read user_accounts:write"
)


@pytest.mark.parametrize("path", ["/oauth/", "/oauth"])
@pytest.mark.parametrize("name", ["client_id", "consumer_id"])
def test_h2_and_a2_both_spellings_of_the_path_and_of_the_client_id_work(
    mock: PinterestMock, application: Application, path: str, name: str
) -> None:
    mock.configure(consent="auto")
    query = application.authorization_request(**{"client_id": None, name: application.id})
    assert [key for key, _ in application.send(path, query_string=query).outcome] == ["code"]


def test_a2_an_empty_client_id_gives_way_to_consumer_id(application: Application) -> None:
    assert application.get_code(client_id="", consumer_id=application.id)


@pytest.mark.parametrize(
    "raw",
    [
        "pins:read,user_accounts:read",
        "pins%3Aread%2Cuser_accounts%3Aread",
        "pins:read+user_accounts:read",
        "pins%3Aread%20user_accounts%3Aread",
        "pins:read, user_accounts:read,pins:read",
    ],
)
def test_a5_and_a6_scopes_are_joined_by_commas_or_spaces_raw_or_escaped(application: Application, raw: str) -> None:
    query = "&".join(f"{k}={quote(v)}" for k, v in application.authorization_request(scope=None).items())
    form = {"user": application.mock.default_user.username, "decision": "approve", **application.hidden_fields}
    reply = application.send("/oauth/", "POST", query_string=f"{query}&scope={raw}", data=form)
    assert application.redeem(dict(reply.outcome)["code"]).body["scope"] == "pins:read user_accounts:read"


def test_s1_every_documented_scope_can_be_asked_for(application: Application) -> None:
    assert application.sign_in(ALL_SCOPES)["scope"] == ALL_SCOPES


@pytest.mark.parametrize(
    "extra",
    [
        {"refreshable": "True"},  # A8
        {"code_challenge": "x" * 43, "code_challenge_method": "S256"},  # A9
        {"client_secret": "whatever"},  # A10
        {"continuous_refresh": "true"},
        {"nonsense": ""},
    ],
)
def test_a8_a9_a10_parameters_that_are_not_known_change_nothing(
    application: Application, extra: dict[str, str]
) -> None:
    assert [name for name, _ in application.decide("approve", **extra).outcome] == ["code"]


def test_a15_a25_the_redirect_says_code_first_then_state_and_nothing_else(application: Application) -> None:
    location = application.decide("approve", state="s1").headers["Location"]
    assert re.fullmatch(r"http://localhost:8085/\?code=[0-9a-f]{40}&state=s1", location)


@pytest.mark.parametrize("state", ["", "x", "a.b" * 130, "a+b/c==", "a b", "&code=forged#", "ünï", "100%"])
def test_a7_a_state_comes_back_as_it_was_sent(application: Application, state: str) -> None:
    assert application.decide("approve", state=state).outcome[1:] == [("state", state)]


@pytest.mark.parametrize(
    "sent", ["a%20b", "a+b", "a%2Bb", "a:b/c=", "%ff%FF", "%", "%zz", "%00", "~%7e", "%C3%BC", "x.y" * 130]
)
@pytest.mark.parametrize("decision", ["approve", "deny"])
def test_a7_a_state_comes_back_to_the_byte(application: Application, sent: str, decision: str) -> None:
    query = "&".join(f"{k}={quote(v)}" for k, v in application.authorization_request().items())
    form = {"user": application.mock.default_user.username, "decision": decision, **application.hidden_fields}
    reply = application.send("/oauth/", "POST", query_string=f"{query}&state={sent}", data=form)
    assert reply.headers["Location"].partition("&")[2] == f"state={sent}"


@given(state=st.text(st.characters(exclude_categories=["Cs"])))
@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a7_any_state_comes_back_as_it_was_sent(application: Application, state: str) -> None:
    assert application.decide("deny", state=state).outcome == [("error", "access_denied"), ("state", state)]


@pytest.mark.parametrize(
    ("registered", "sent_to"),
    [
        ("https://localhost/", "https://localhost/?code={}&state=s"),  # R7
        ("http://localhost", "http://localhost?code={}&state=s"),  # R3
        ("https://app.example/cb?a=1&b=%7Bx%7D", "https://app.example/cb?code={}&state=s&a=1&b=%7Bx%7D"),
        ("https://App.example:443/CB", "https://App.example:443/CB?code={}&state=s"),  # R2: case is kept
        ("https://app.example/cb?", "https://app.example/cb?code={}&state=s"),
        ("https://app.example/cb#here", "https://app.example/cb?code={}&state=s#here"),
        ("https://app.example/grün", "https://app.example/gr%C3%BCn?code={}&state=s"),
        ("https://app.example/a b|c", "https://app.example/a%20b|c?code={}&state=s"),
        ("myapp://callback", "myapp://callback?code={}&state=s"),  # R5
        ("MyApp:///callback", "MyApp:///callback?code={}&state=s"),
        ("com.example.app:/oauth2redirect", "com.example.app:/oauth2redirect?code={}&state=s"),
        ("urn:ietf:wg:oauth:2.0:oob", "urn:ietf:wg:oauth:2.0:oob?code={}&state=s"),
        ("http://localhost:port/", "http://localhost:port/?code={}&state=s"),
    ],
)
def test_r1_r5_a_registered_uri_of_any_kind_gets_the_code_and_keeps_its_bytes(
    mock: PinterestMock, application: Application, registered: str, sent_to: str
) -> None:
    # Past the doors, which take no fragment, no space and no letter beyond ASCII: Pinterest may have some of old.
    mock.store.apps.put(replace(mock.app, redirect_uris=("https://first.example/", registered)))
    reply = application.decide("approve", state="s", redirect_uri=registered)
    code = dict(reply.outcome)["code"]
    assert reply.headers["Location"] == sent_to.format(code)
    assert application.redeem(code, redirect_uri=registered).status_code == 200


@pytest.mark.parametrize(
    "uri",
    [
        "https://localhost:8085/",  # scheme
        "http://localhost:8086/",  # port
        "http://localhost:8085",  # trailing slash
        "http://localhost:8085/callback",  # path
        "http://LOCALHOST:8085/",  # letter case
        "http://localhost:8085/?x=1",
        "http://localhost:8085/ ",
        "http://evil.example/{uri}",
    ],
)
def test_a18_and_r2_an_unregistered_redirect_uri_is_answered_with_json_and_no_redirect(
    application: Application, uri: str
) -> None:
    reply = application.open_page(redirect_uri=uri, scope="nonsense", state="s")
    assert (reply.status_code, reply.mimetype) == (403, "application/json")
    assert reply.data == A18 % uri.encode()
    assert "Location" not in reply.headers
    assert "http://localhost:8085/, https://localhost/" in reply.hint


def test_a19_an_unknown_app_is_answered_with_json_and_no_redirect(application: Application) -> None:
    reply = application.open_page(client_id="1", redirect_uri="https://evil.example/")
    assert (reply.status_code, reply.data) == (401, A19)
    assert "'1'" in reply.hint


def test_l11_a_deactivated_app_is_as_good_as_unknown(mock: PinterestMock, application: Application) -> None:
    mock.store.apps.put(replace(mock.app, state="deactivated"))
    reply = application.open_page()
    assert (reply.status_code, reply.data) == (401, A19)
    assert "deactivated" in reply.hint


@pytest.mark.parametrize("field", ["client_id", "redirect_uri", "response_type", "scope"])
@pytest.mark.parametrize("value", [None, ""])
def test_a20_a_missing_or_empty_field_is_answered_with_json_and_no_redirect(
    application: Application, field: str, value: str | None
) -> None:
    reply = application.open_page(**{field: value})
    assert (reply.status_code, reply.mimetype, reply.data) == (400, "application/json", A20 % field.encode())
    assert field in reply.hint


def test_a20_a_scope_of_separators_alone_is_a_missing_scope(application: Application) -> None:
    assert application.open_page(scope=" , ").data == A20 % b"scope"


@pytest.mark.parametrize("response_type", ["token", "code token", "CODE"])
def test_a4_and_q4_a_response_type_other_than_code_is_reported_by_redirect(
    application: Application, response_type: str
) -> None:
    reply = application.open_page(response_type=response_type, state="s")
    assert reply.outcome == [("error", "unsupported_response_type"), ("state", "s")]
    assert response_type in reply.hint


def test_q2_an_unknown_scope_is_reported_by_redirect(application: Application) -> None:
    reply = application.open_page(scope="pins:read,pins:fly", state="s")
    assert reply.outcome == [("error", "invalid_scope"), ("state", "s")]
    assert "pins:fly" in reply.hint
    assert "pins:read" not in reply.hint


def test_a25_an_error_without_a_state_brings_none(application: Application) -> None:
    assert application.decide("deny").headers["Location"] == "http://localhost:8085/?error=access_denied"


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("field", ["redirect_uri", "client_id"])
def test_rfc6749_3_1_what_says_where_to_redirect_is_sent_once(
    application: Application, field: str, method: str
) -> None:
    usual = application.authorization_request(state="1")
    query = urlencode([*usual.items(), (field, usual[field])])
    form = {"user": application.mock.default_user.username, "decision": "approve", **application.hidden_fields}
    reply = application.send("/oauth/", method, query_string=query, data=form if method == "POST" else None)
    assert "Location" not in reply.headers
    assert (reply.status_code, reply.json) == (
        400,
        {"status": "failure", "message": "Invalid parameters:", "code": 1, "data": f"Repeated field '{field}'"},
    )
    assert "own choice" in reply.hint


@pytest.mark.parametrize("field", ["response_type", "scope", "state"])
def test_rfc6749_3_1_what_is_sent_twice_is_an_invalid_request(application: Application, field: str) -> None:
    usual = application.authorization_request(state="1")
    reply = application.send("/oauth/", query_string=urlencode([*usual.items(), (field, usual[field])]))
    assert reply.outcome == [("error", "invalid_request"), ("state", "1")]
    assert f"{field} is there more than once" in reply.hint


@pytest.mark.parametrize("method", ["PUT", "DELETE", "OPTIONS"])
def test_the_page_knows_get_and_post_only(application: Application, method: str) -> None:
    reply = application.send("/oauth/", method, query_string=application.authorization_request())
    assert reply.refusal == (405, 5, "Method not allowed")
