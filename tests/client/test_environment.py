"""What is not given is taken from the environment."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.client.conftest import Face, Pinterest

VARIABLES = {
    "PINTEREST_APP_ID": "1234567",
    "PINTEREST_APP_SECRET": "s3cret",
    "PINTEREST_ACCESS_TOKEN": "pina_env",
    "PINTEREST_REFRESH_TOKEN": "pinr_env",
    "PINTEREST_API_URI": "http://127.0.0.1:8642",
    "PINTEREST_OAUTH_URI": "http://127.0.0.1:8643",
    "PINTEREST_REDIRECT_URI": "http://localhost:8085/",
}


@pytest.fixture(autouse=True)
def full_environment(bare_environment: None, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in VARIABLES.items():
        monkeypatch.setenv(name, value)


def test_everything_from_the_environment(face: Face, pinterest: Pinterest) -> None:
    api = face.new()
    pinterest.refuses(401, 2)
    pinterest.grants("pina_2")
    pinterest.answers(200, {"username": "mika"})
    face.get(api.user_account.get())
    first, refresh, _ = pinterest.sent
    assert (first.url, first.bearer) == ("http://127.0.0.1:8642/v5/user_account", "pina_env")
    assert refresh.headers["authorization"] == "Basic MTIzNDU2NzpzM2NyZXQ="
    assert dict(refresh.form)["refresh_token"] == "pinr_env"
    url, _ = api.get_authorization_url()
    assert url.startswith("http://127.0.0.1:8643/oauth?response_type=code&client_id=1234567")
    assert "redirect_uri=http%3A%2F%2Flocalhost%3A8085%2F&" in url


def test_an_argument_wins(face: Face, pinterest: Pinterest) -> None:
    api = face.new(
        app_id="7654321",
        access_token="pina_given",
        api_url="https://api.pinterest.com/v5",
        oauth_url="https://www.pinterest.com",
    )
    pinterest.answers(200, {"username": "mika"})
    face.get(api.user_account.get())
    assert (pinterest.sent[0].url, pinterest.sent[0].bearer) == (
        "https://api.pinterest.com/v5/user_account",
        "pina_given",
    )
    assert api.get_authorization_url()[0].startswith(
        "https://www.pinterest.com/oauth?response_type=code&client_id=7654321"
    )


def test_tokens_of_two_people_are_not_mixed(face: Face) -> None:
    assert face.new(access_token="pina_given").refresh_token is None
    assert face.new(refresh_token="pinr_given").access_token is None


def test_an_empty_argument_means_none(face: Face) -> None:
    api = face.new(access_token="")
    assert (api.access_token, api.refresh_token) == (None, None)


def test_white_space_around_is_nobodys_secret(face: Face, pinterest: Pinterest) -> None:
    pinterest.answers(200, {"username": "mika"})
    api = face.new(app_id=" 7 ", access_token="pina_given\n", refresh_token="\tpinr_given")
    face.get(api.user_account.get())
    assert (api.app_id, api.refresh_token, pinterest.sent[0].bearer) == ("7", "pinr_given", "pina_given")


@pytest.mark.parametrize("token", ["pina_…AB12", "pina_ABC pina_DEF", "pina_\x00"])
def test_a_token_that_can_be_none_is_refused_without_repeating_it(face: Face, token: str) -> None:
    with pytest.raises(ValueError, match="copied whole") as refused:
        face.new(access_token=token)
    assert token not in str(refused.value)


def test_an_empty_variable_means_none(face: Face, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.setenv(name, "")
    api = face.new()
    assert (api.app_id, api.access_token, api.refresh_token) == (None, None, None)
    assert "https://api.pinterest.com/v5" in repr(api)
