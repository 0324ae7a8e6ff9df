"""Every refusal tells the developer, in one header, what was wrong and what to do; secrets are shortened there."""

from __future__ import annotations

import base64
import logging
from typing import TYPE_CHECKING

import pytest

from mockserver import dispatch

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from tests.fake.conftest import Application

FORM = {"grant_type": "client_credentials", "scope": "boards:read"}


def test_a_missing_scope_is_named_with_those_the_token_has(application: Application) -> None:
    hint = application.call("pins", application.sign_in("pins:read")["access_token"]).hint
    said, _, to_do = hint.partition(". ")
    assert said == "pins/list needs boards:read pins:read; the token lacks boards:read: it has pins:read"
    assert "scope=" in to_do
    assert "the marker's scopes=" in to_do


def test_a_guess_says_that_it_is_one(application: Application) -> None:
    token = application.sign_in()["access_token"]
    assert "Pinterest's answer is not known" in application.call("nonsense", token).hint


def test_a_choice_of_section_18_says_that_it_is_one(application: Application) -> None:
    tokens = application.redeem(spent := application.get_code()).body
    in_the_form = {**FORM, "client_id": application.id, "client_secret": application.record.secret}
    chosen = {
        "Q1": application.decide("deny"),
        "Q2": application.open_page(scope="pins:fly"),
        "Q3, client_id": application.open_page(client_id=None),
        "Q3, app": application.open_page(client_id="1"),
        "Q3, redirect_uri": application.open_page(redirect_uri="https://evil.example/"),
        "Q4": application.open_page(response_type="token"),
        "Q5": application.redeem(spent),
        "Q5, address": application.redeem(application.get_code(), redirect_uri="https://localhost/"),
        "Q6, field": application.redeem(None),
        "Q6, grant": application.post_form("oauth/token", {"grant_type": "password"}),
        "Q6, scope": application.ask_for_itself(scope="pins:fly"),
        "Q8": application.post_form("oauth/token", in_the_form, authorization=""),
        "Q11": application.refresh(tokens["refresh_token"], scope="ads:read"),
    }
    assert [question for question, reply in chosen.items() if "the fake's own choice" not in reply.hint.lower()] == []


def test_what_was_seen_does_not_say_that_it_is_a_choice(application: Application) -> None:
    seen = {
        "TE1": application.post_form("oauth/token", FORM, authorization=application.basic(secret="x" * 40)),
        "TE2": application.refresh("pinr_" + "A" * 96),
        "TE3": application.in_sandbox.call("boards", application.sign_in()["access_token"]),
        "EO1": application.call("pins", application.sign_in("pins:read")["access_token"]),
    }
    assert [fact for fact, reply in seen.items() if "own choice" in reply.hint] == []


def test_an_app_that_there_is_not_is_told_with_those_there_are(
    application: Application, other_application: Application
) -> None:
    nobody = f"Basic {base64.b64encode(b'7654321:secret').decode()}"
    for reply in (
        application.open_page(client_id="7654321"),
        application.post_form("oauth/token", FORM, authorization=nobody),
    ):
        assert f"No app has the id '7654321'; there are {application.id}, {other_application.id}." in reply.hint


def test_a_denial_says_who_denied(mock: PinterestMock, application: Application) -> None:
    assert "the form says decision='deny'" in application.decide("deny").hint
    assert "the form says decision='yes'" in application.decide("yes").hint
    mock.configure(consent="deny")
    assert "consent setting is deny" in application.open_page().hint


def test_a_hint_is_one_line_of_ascii_whatever_it_quotes(application: Application) -> None:
    reply = application.open_page(client_id="ü\r\nSet-Cookie: a=b\0\x1b[31m\u2028")
    assert "Set-Cookie" not in reply.headers
    assert reply.hint.isascii()
    assert reply.hint.isprintable()


@pytest.mark.parametrize("huge", ["x" * 200_000, "é" * 60_000])
def test_a_hint_stays_short_whatever_it_quotes(application: Application, huge: str) -> None:
    for reply in (application.open_page(client_id=huge), application.redeem(application.get_code(), redirect_uri=huge)):
        assert len(reply.hint) <= 1000


@pytest.mark.parametrize("secret", [None, "not-hexadecimal-at-all"])
def test_a_secret_in_the_place_of_the_id_is_not_told(
    mock: PinterestMock, application: Application, secret: str | None
) -> None:
    mock.configure(app_secret=secret)
    swapped = base64.b64encode(f"{mock.app.secret}:{mock.app.id}".encode()).decode()
    reply = application.post_form("oauth/token", FORM, authorization=f"Basic {swapped}")
    assert reply.status_code == 401
    assert mock.app.secret not in reply.hint


def test_no_token_code_or_secret_is_whole_in_a_hint(mock: PinterestMock, application: Application) -> None:
    code = application.get_code()
    tokens = application.redeem(code).body
    access, refresh = tokens["access_token"], tokens["refresh_token"]
    mock.clock.advance(days=366)
    replies = [
        application.redeem(code),
        application.redeem(access),
        application.redeem(application.get_code(), redirect_uri=f"https://app.example/?code={code}"),
        application.refresh(refresh),
        application.refresh(access),
        application.call("boards", access),
        application.call("boards", refresh),
        application.call("boards", access + "X"),
        application.open_page(client_id=mock.app.secret),
        application.open_page(redirect_uri=f"https://app.example/?token={refresh}"),
        application.post_form("oauth/token", {"grant_type": refresh}),
    ]
    for reply in replies:
        assert reply.status_code >= 400
        assert not [secret for secret in (code, access, refresh, mock.app.secret) if secret in reply.hint]


def test_the_log_has_one_line_for_a_request_and_no_secrets(
    mock: PinterestMock, application: Application, caplog: pytest.LogCaptureFixture
) -> None:
    mock.configure(app_secret="a-secret-of-my-own")
    caplog.set_level(logging.INFO, logger="mockserver")
    code = application.get_code(client_secret=mock.app.secret)
    tokens = application.redeem(code).body
    application.call("boards", tokens["access_token"])
    application.call("user_account", None, access_token=tokens["access_token"], code=code)
    application.send("/v5/forged%0A12:00:00 GET /v5/boards 200")
    lines = [record.getMessage() for record in caplog.records if record.name == "mockserver"]
    assert len(lines) == 5
    for line in lines:
        assert line.isprintable()
        assert not [secret for secret in (code, *map(str, tokens.values())) if len(secret) > 30 and secret in line]
        assert mock.app.secret not in line


def test_records_do_not_print_their_secrets(mock: PinterestMock, application: Application) -> None:
    tokens = application.sign_in()
    application.get_code()
    store = mock.store
    shown = repr([*store.apps, *store.codes, *store.production.access_tokens, *store.production.refresh_tokens])
    codes = [code.code for code in store.codes]
    for secret in (mock.app.secret, tokens["access_token"], tokens["refresh_token"], *codes):
        assert secret not in shown


def test_an_operation_that_is_not_played_names_what_a_test_can_do(
    application: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dispatch, "derived_handler", lambda _: None)
    reply = application.call("ad_accounts/549755885175/billing_profiles", application.sign_in()["access_token"])
    assert (reply.status_code, "pinterest_faults.answer('billing_profiles/get', body=...)" in reply.hint) == (501, True)
