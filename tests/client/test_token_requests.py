"""What goes to the token endpoint is what Pinterest documents there, and nothing else (T1 to T12)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinterest_v5 import AuthenticationError, GrantInvalidError, UnexpectedAnswerError
from pinterest_v5.oauth import App, basic

if TYPE_CHECKING:
    from tests.client.conftest import Face, Pinterest

APP: dict[str, Any] = {"app_id": "1234567", "app_secret": "s3cret"}
BASIC = "Basic MTIzNDU2NzpzM2NyZXQ="


def test_t6_continuous_refresh_can_be_left_out(face: Face, pinterest: Pinterest) -> None:
    pinterest.grants("pina_1", "pinr_1")
    api = face.new(**APP, continuous_refresh=False)
    face.get(api.generate_access_token(response="https://localhost/?code=c0de", state=None))
    assert "continuous_refresh" not in dict(pinterest.sent[0].form)


def test_t5_the_code_grant(face: Face, pinterest: Pinterest) -> None:
    pinterest.grants("pina_1", "pinr_1", response_type="authorization_code", x="kept")
    token = face.get(face.new(**APP).generate_access_token(response="https://localhost/?code=c0de", state=None))
    (sent,) = pinterest.sent
    assert (sent.method, sent.url) == ("POST", "https://api.pinterest.com/v5/oauth/token")
    assert sent.headers["authorization"] == BASIC
    assert sent.headers["content-type"] == "application/x-www-form-urlencoded"
    assert sent.form == [
        ("grant_type", "authorization_code"),
        ("code", "c0de"),
        ("redirect_uri", "https://localhost/"),
        ("continuous_refresh", "true"),
    ]
    assert type(token) is dict
    assert token == {
        "access_token": "pina_1",
        "refresh_token": "pinr_1",
        "response_type": "authorization_code",
        "token_type": "bearer",
        "expires_in": 2592000,
        "scope": "boards:read",
        "x": "kept",
    }


def test_afterwards_the_instance_is_authorized(face: Face, pinterest: Pinterest) -> None:
    api = face.new(**APP, access_token="pina_old", refresh_token="pinr_old")
    pinterest.grants("pina_1", "pinr_1")
    pinterest.answers(200, {"username": "mika"})
    face.get(api.generate_access_token(response="https://localhost/?code=c0de", state=None))
    face.get(api.user_account.get())
    assert (api.access_token, api.refresh_token) == ("pina_1", "pinr_1")
    assert pinterest.sent[-1].bearer == "pina_1"


def test_t7_the_refresh_grant_sends_no_scope_unless_asked(face: Face, pinterest: Pinterest) -> None:
    api = face.new(**APP, access_token="pina_1", refresh_token="pinr_1")
    pinterest.grants("pina_2", "pinr_2")
    pinterest.grants("pina_3", "pinr_3")
    pinterest.grants("pina_4", "pinr_4")
    assert face.get(api.refresh_access_token())["access_token"] == "pina_2"
    assert face.get(api.refresh_access_token(scope=["boards:read", "pins:read"]))["access_token"] == "pina_3"
    assert face.get(api.refresh_access_token("pinr_other"))["access_token"] == "pina_4"
    assert [sent.form for sent in pinterest.sent] == [
        [("grant_type", "refresh_token"), ("refresh_token", "pinr_1")],
        [("grant_type", "refresh_token"), ("refresh_token", "pinr_2"), ("scope", "boards:read,pins:read")],
        [("grant_type", "refresh_token"), ("refresh_token", "pinr_other")],
    ]
    assert all(sent.headers["authorization"] == BASIC for sent in pinterest.sent)
    assert (api.access_token, api.refresh_token) == ("pina_4", "pinr_4")


def test_t17_a_legacy_refresh_leaves_the_refresh_token(face: Face, pinterest: Pinterest) -> None:
    told: list[Any] = []
    api = face.new(**APP, refresh_token="pinr_1", on_token=told.append)
    pinterest.grants("pina_2")
    assert "refresh_token" not in face.get(api.refresh_access_token())
    assert (api.access_token, api.refresh_token) == ("pina_2", "pinr_1")
    assert told[0]["refresh_token"] == "pinr_1"


def test_without_a_refresh_token_nothing_is_sent(face: Face, pinterest: Pinterest) -> None:
    with pytest.raises(AuthenticationError, match=r"no refresh token.* Pass refresh_token"):
        face.get(face.new(**APP).refresh_access_token())
    assert not pinterest.sent


def test_te2_q5_a_refusal_says_whether_the_code_or_the_refresh_token_was_meant(
    face: Face, pinterest: Pinterest
) -> None:
    api = face.new(**APP, refresh_token="pinr_1")
    pinterest.refuses(401, 283, "The authorization grant is invalid")
    with pytest.raises(GrantInvalidError, match="The code is spent"):
        face.get(api.generate_access_token(response="https://localhost/?code=c0de", state=None))
    pinterest.refuses(401, 283, "The authorization grant is invalid")
    with pytest.raises(GrantInvalidError, match="The refresh token is expired"):
        face.get(api.refresh_access_token())


def test_t10_client_credentials_act_for_the_owner(face: Face, pinterest: Pinterest) -> None:
    api = face.new(**APP, access_token="pina_mika", refresh_token="pinr_mika")
    pinterest.grants("pinc_1", response_type="client_credentials")
    token = face.get(api.client_credentials_token(["boards:read", "pins:read"]))
    assert pinterest.sent[0].form == [("grant_type", "client_credentials"), ("scope", "boards:read,pins:read")]
    assert token["response_type"] == "client_credentials"
    assert (api.access_token, api.refresh_token) == ("pinc_1", None)


def test_rv1_revoke(face: Face, pinterest: Pinterest) -> None:
    pinterest.answers(200, b"")
    assert face.get(face.new(**APP).revoke_token("pina_1")) is None
    (sent,) = pinterest.sent
    assert (sent.method, sent.path) == ("POST", "/v5/oauth/token/revoke")
    assert sent.headers["authorization"] == BASIC
    assert sent.form == [("token", "pina_1")]


def test_cv1_conversion_token_is_asked_for_with_the_bearer(face: Face, pinterest: Pinterest) -> None:
    api = face.new(access_token="pina_1")
    pinterest.answers(200, {"access_token": "pinx_conversion", "token_type": "conversion"})
    assert face.get(api.conversion_token())["token_type"] == "conversion"
    (sent,) = pinterest.sent
    assert (sent.method, sent.path, sent.bearer, sent.body) == ("POST", "/v5/oauth/conversion_token", "pina_1", b"")
    assert api.access_token == "pina_1"


@pytest.mark.parametrize(
    "body", [{}, {"error": "invalid_grant"}, {"access_token": None}, {"access_token": ""}, [], "pina_1", b"", b"<html>"]
)
def test_a_success_without_a_token_is_no_token(face: Face, pinterest: Pinterest, body: Any) -> None:
    api = face.new(**APP, access_token="pina_1", refresh_token="pinr_1")
    pinterest.answers(200, body)
    with pytest.raises(UnexpectedAnswerError, match="api_url"):
        face.get(api.refresh_access_token())
    assert (api.access_token, api.refresh_token) == ("pina_1", "pinr_1")


@given(st.text(min_size=1), st.text(min_size=1))
def test_t1_basic_is_the_base64_of_id_and_secret(app_id: str, secret: str) -> None:
    from base64 import b64decode

    scheme, _, credentials = basic(App(app_id, secret)).partition(" ")
    assert scheme == "Basic"
    assert b64decode(credentials, validate=True).decode() == f"{app_id}:{secret}"
