"""The redirect carries a code or an error (A13, A25, Q1, Q2)."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinterest_v5 import Api, AuthorizationError
from pinterest_v5.oauth import App, Redirect

if TYPE_CHECKING:
    from tests.client.conftest import Face, Pinterest


@pytest.mark.parametrize(
    "response",
    [
        "https://localhost/?code=c0de",
        "https://localhost/?code=c0de&state=",
        "http://localhost:8085/?tenant=7&code=c0de#_=_",
        "myapp://back?code=c0de",
        "  https://localhost/?state=s&code=c0de\n",
    ],
)
def test_a13_the_code_is_found(face: Face, pinterest: Pinterest, response: str) -> None:
    pinterest.grants("pina_1")
    api = face.new(app_id="1234567", app_secret="s3cret")
    face.get(api.generate_access_token(response=response, state=None))
    assert dict(pinterest.sent[0].form)["code"] == "c0de"


def test_q1_a_refusal_says_so(face: Face) -> None:
    api = face.new(app_id="1234567", app_secret="s3cret")
    with pytest.raises(AuthorizationError, match="did not give access") as refused:
        face.get(api.generate_access_token(response="https://localhost/?error=access_denied", state=None))
    assert refused.value.error == "access_denied"
    assert refused.value.status is None


def test_q2_an_unknown_scope_is_told_from_other_refusals() -> None:
    with pytest.raises(AuthorizationError, match="does not know one of the scopes") as refused:
        Redirect.parse("?error=invalid_scope").granted_code()
    assert refused.value.message == "The authorization ended with the error 'invalid_scope'."


def test_the_repr_of_an_app_has_its_id_and_not_its_secret() -> None:
    assert repr(App("1234567", "s3cret")) == "<App 1234567>"


def test_its_repr_tells_what_it_carries_and_never_the_code() -> None:
    assert repr(Redirect.parse("?code=c0de&state=s")) == "<Redirect with a code>"
    assert repr(Redirect.parse("?error=access_denied")) == "<Redirect with error access_denied>"


def test_an_error_brings_its_description_but_no_secret() -> None:
    redirect = Redirect.parse("https://localhost/?error=x&error_description=pina_" + "A" * 96)
    with pytest.raises(AuthorizationError, match="pina_…AAAA"):
        redirect.granted_code()
    redirect = Redirect.parse("https://localhost/?error=server_error&error_description=Try+later")
    with pytest.raises(AuthorizationError, match=r"server_error.*Try later.*Start again"):
        redirect.granted_code()


@pytest.mark.parametrize("response", ["", "c0de", "https://localhost/", "https://localhost/?state=s", "?code="])
def test_without_a_code_it_says_what_to_pass(response: str) -> None:
    api = Api(app_id="1234567", app_secret="s3cret")
    with pytest.raises(AuthorizationError, match="Pass the whole URL"):
        api.generate_access_token(response=response)


@given(start=st.sampled_from(["", "https://localhost/?", "?code=", "?error=", "?state=s&code="]), rest=st.text())
def test_whatever_is_pasted_is_a_code_or_an_authorization_error(start: str, rest: str) -> None:
    with suppress(AuthorizationError):
        assert Redirect.parse(start + rest).granted_code()


def test_c6_the_exchange_needs_the_app(face: Face, pinterest: Pinterest) -> None:
    with pytest.raises(Exception, match="app_id and app_secret") as refused:
        face.get(face.new(app_id="1234567").generate_access_token(response="https://localhost/?code=c0de", state=None))
    assert refused.value.code == -1  # type: ignore[attr-defined]  # an exception of the client has one
    assert not pinterest.sent
