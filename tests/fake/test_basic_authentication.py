"""The app proves itself with HTTP Basic, before anything else is looked at (T1, T2, TE1, Q8)."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING
from urllib.parse import quote_plus

import pytest

from mockserver import Behaviour

if TYPE_CHECKING:
    from collections.abc import Callable

    from mockserver import PinterestMock
    from tests.fake.conftest import Application

FAILED = (401, 2, "Authentication failed.")
FORM = {"grant_type": "client_credentials", "scope": "boards:read"}


def encoded(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def every_letter_escaped(text: str) -> str:
    return "".join(f"%{byte:02X}" for byte in text.encode())


@pytest.mark.parametrize("scheme", ["Basic", "basic", "BASIC"])
def test_t1_the_scheme_is_basic_in_any_case(application: Application, scheme: str) -> None:
    assert application.post_form("oauth/token", FORM, authorization=application.basic(scheme)).status_code == 200


@pytest.mark.parametrize(
    "authorization",
    [
        "",
        "Basic",
        "Basic " + encoded("1512345"),
        "Basic !!!",
        "Basic \xe9",
        "Basic " + base64.b64encode(b"\xff\xfe:\xff").decode(),
        "Basic " + encoded("nobody:secret"),
        "Basic " + encoded("ä:ö"),
        "Basic " + encoded(":"),
        "Bearer pina_" + "A" * 96,
        "Digest username=x",
    ],
)
def test_te1_anything_else_is_refused(application: Application, authorization: str) -> None:
    assert application.post_form("oauth/token", FORM, authorization=authorization).refusal == FAILED


@pytest.mark.parametrize("change", [str.upper, lambda secret: secret[:-1], lambda secret: secret + " "])
def test_te1_the_secret_is_exact(application: Application, change: Callable[[str], str]) -> None:
    wrong = application.basic(secret=change(application.record.secret))
    reply = application.post_form("oauth/token", FORM, authorization=wrong)
    assert reply.refusal == FAILED
    assert f"The secret of app {application.id}" in reply.hint


@pytest.mark.parametrize("path", ["oauth/token", "oauth/token/revoke"])
@pytest.mark.parametrize("form", [{}, {"grant_type": "nonsense"}, {"grant_type": "authorization_code", "code": "x"}])
def test_te1_a_wrong_secret_is_refused_before_the_form_is_read(
    application: Application, path: str, form: dict[str, str]
) -> None:
    wrong = application.basic(secret="0" * 40)
    assert application.post_form(path, form, authorization=wrong).refusal == FAILED


def test_q8_credentials_in_the_form_alone_are_refused(application: Application) -> None:
    form = {**FORM, "client_id": application.id, "client_secret": application.record.secret}
    reply = application.post_form("oauth/token", form, authorization="")
    assert reply.refusal == FAILED
    assert "HTTP Basic" in reply.hint


def test_q8_a_switch_lets_the_form_do(mock: PinterestMock, application: Application) -> None:
    mock.configure(behaviour=Behaviour(body_credentials=True))
    form = {**FORM, "client_id": application.id, "client_secret": application.record.secret}
    assert application.post_form("oauth/token", form, authorization="").status_code == 200
    form["client_secret"] = "0" * 40
    assert application.post_form("oauth/token", form, authorization="").refusal == FAILED


@pytest.mark.parametrize("secret", ["right", "wrong"])
def test_t2_and_q8_beside_basic_the_form_does_not_count(application: Application, secret: str) -> None:
    in_the_form = application.record.secret if secret == "right" else "wrong"
    form = {**FORM, "client_id": application.id, "client_secret": in_the_form}
    assert application.post_form("oauth/token", form).status_code == 200
    assert (
        application.post_form("oauth/token", form, authorization=application.basic(secret="x" * 40)).refusal == FAILED
    )


def test_a_colon_in_a_secret_belongs_to_the_secret(mock: PinterestMock, application: Application) -> None:
    mock.configure(app_secret="a:b:c")
    assert application.post_form("oauth/token", FORM).status_code == 200


@pytest.mark.parametrize("secret", ["not-a-secret", "a+b/c=d e", "50%", "%2B", "a:b", "ä"])
@pytest.mark.parametrize("escape", [quote_plus, every_letter_escaped, str])
def test_a_secret_may_be_escaped_as_rfc_6749_asks(
    mock: PinterestMock, application: Application, secret: str, escape: Callable[[str], str]
) -> None:
    """RFC 6749, 2.3.1; some clients escape `-` too. Pinterest's own secrets are hex: nothing is escaped there (T22)."""
    mock.configure(app_secret=secret)
    authorization = application.basic(secret=escape(secret))
    assert application.post_form("oauth/token", FORM, authorization=authorization).status_code == 200


def test_q19_www_authenticate_is_sent_only_where_the_behaviour_says_so(
    mock: PinterestMock, application: Application
) -> None:
    assert "WWW-Authenticate" not in application.call("boards").headers
    mock.configure(behaviour=Behaviour(www_authenticate=True))
    assert application.call("boards").headers["WWW-Authenticate"].startswith("Bearer")
    refused = application.post_form("oauth/token", FORM, authorization="")
    assert refused.headers["WWW-Authenticate"].startswith("Basic")
    assert "WWW-Authenticate" not in application.ask_for_itself(scope="").headers
