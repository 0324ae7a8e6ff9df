"""The authorization URL says what Pinterest asks for (A1 to A9), to the byte."""

from __future__ import annotations

import secrets
import string
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinterest_v5 import Api, AsyncApi, AuthenticationError

if TYPE_CHECKING:
    from collections.abc import Callable

START = (
    "https://www.pinterest.com/oauth?response_type=code&client_id=xxx&redirect_uri=https%3A%2F%2Flocalhost%2F"
    "&scope=user_accounts%3Aread%2Cpins%3Aread%2Cboards%3Aread&state="
)
words = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=400)


def asked(url: str) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(urlsplit(url).query, strict_parsing=True).items()}


@pytest.mark.parametrize("face", [Api, AsyncApi])
def test_c2_the_default_url_to_the_byte(face: Callable[..., Any]) -> None:
    url, state = face(app_id="xxx", app_secret="yyy").get_authorization_url()
    assert url == START + state


def test_the_state_is_30_letters_and_digits_of_a_secure_source(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[str] = []

    def choice(letters: str) -> str:
        drawn.append(letters)
        return letters[len(drawn) % len(letters)]

    monkeypatch.setattr(secrets, "choice", choice)
    _, state = Api(app_id="xxx").get_authorization_url()
    assert len(state) == len(drawn) == 30
    assert set(drawn[0]) == set(string.ascii_letters + string.digits)


def test_each_url_has_a_state_of_its_own() -> None:
    api = Api(app_id="xxx")
    assert len({api.get_authorization_url()[1] for _ in range(50)}) == 50


@pytest.mark.parametrize(
    "scope",
    ["pins:read,boards:read", "pins:read boards:read", ["pins:read", "boards:read"], ("pins:read boards:read",)],
)
def test_a5_scopes_come_as_a_list_or_in_a_string(scope: str | list[str]) -> None:
    url, _ = Api(app_id="xxx").get_authorization_url(scope=scope)
    assert asked(url)["scope"] == "pins:read,boards:read"


def test_the_constructor_sets_what_every_url_asks_for() -> None:
    api = Api(app_id=1234567, redirect_uri="http://localhost:8085/", scope="ads:read")
    url, _ = api.get_authorization_url()
    assert asked(url)["redirect_uri"] == "http://localhost:8085/"
    assert asked(url)["scope"] == "ads:read"
    assert asked(url)["client_id"] == "1234567"


@pytest.mark.parametrize("scope", ["", " , ", []])
def test_a5_at_least_one_scope(scope: str | list[str]) -> None:
    with pytest.raises(ValueError, match="at least one"):
        Api(app_id="xxx").get_authorization_url(scope=scope)


@pytest.mark.parametrize("scope", [5, [5], [None]])
def test_a_scope_of_the_wrong_type_says_what_is_expected(scope: Any) -> None:
    with pytest.raises(TypeError, match=r"scope is .*(5|None).*; expected a string such as 'pins:read,boards:read'"):
        Api(app_id="xxx").get_authorization_url(scope=scope)


def test_c6_a_url_needs_an_app_id() -> None:
    with pytest.raises(AuthenticationError, match="PINTEREST_APP_ID") as refused:
        Api().get_authorization_url()
    assert refused.value.code == -1


@given(redirect_uri=words, state=words)
def test_a7_whatever_goes_in_comes_out_of_the_query(redirect_uri: str, state: str) -> None:
    url, returned = Api(app_id="xxx").get_authorization_url(redirect_uri=redirect_uri, state=state)
    assert returned == state
    assert asked(url)["state"] == state
    assert asked(url)["redirect_uri"] == redirect_uri
    assert url.isascii()
    assert " " not in url


@pytest.mark.parametrize(
    "oauth_url",
    ["http://127.0.0.1:8642", "http://127.0.0.1:8642/", "http://127.0.0.1:8642/oauth", "http://127.0.0.1:8642/oauth/"],
)
def test_h2_the_page_may_be_elsewhere(oauth_url: str) -> None:
    url, _ = Api(app_id="xxx", oauth_url=oauth_url).get_authorization_url()
    assert url.startswith("http://127.0.0.1:8642/oauth?response_type=code&")
