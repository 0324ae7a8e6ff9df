"""A mock is set up by keywords, and says what is wrong with them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from mockserver import PinterestMock

if TYPE_CHECKING:
    from mockserver.model.records import User
    from tests.fake.conftest import Application

WRONG: list[tuple[dict[str, Any], type[Exception], str]] = [
    ({"consent": "atuo"}, ValueError, "consent is one of page, auto, deny, not 'atuo'. Did you mean 'auto'"),
    ({"tier": "gold"}, ValueError, "tier is one of pending, .*, not 'gold'"),
    ({"refresh": "never"}, ValueError, "refresh is one of continuous, legacy, not 'never'"),
    ({"app_id": "my-app"}, ValueError, "decimal digits .*'my-app'"),
    ({"app_id": 1512345}, ValueError, "app_id is a text, not 1512345"),
    ({"app_secret": b"s3cret"}, ValueError, "app_secret is a text, not of type bytes"),
    ({"redirect_uris": 8085}, ValueError, "redirect_uris are texts such as 'http://localhost:8085/', not 8085"),
    ({"redirect_uris": ["https://localhost/", ""]}, ValueError, "redirect_uris are texts .*, not ''"),
    ({"seed": "seven"}, ValueError, "seed is a whole number, not 'seven'"),
    ({"control": "no"}, ValueError, "control is True or False, not 'no'"),
    ({"app_secret": ""}, ValueError, "An app secret is not empty"),
    ({"user": "nobody"}, LookupError, "no user 'nobody'; there are .+"),
    ({"colour": "red"}, TypeError, "colour"),
]


@pytest.mark.parametrize(("wrong", "error", "text"), WRONG)
def test_a_wrong_setting_is_an_error_that_says_what_is_right(
    wrong: dict[str, Any], error: type[Exception], text: str
) -> None:
    with pytest.raises(error, match=text):
        PinterestMock(**wrong)


@pytest.mark.parametrize(("wrong", "error", "text"), WRONG)
def test_a_living_mock_refuses_it_too_and_stays_as_it_was(
    mock: PinterestMock, wrong: dict[str, Any], error: type[Exception], text: str
) -> None:
    before = mock.settings, mock.app
    changes: Any = {"app_secret": "new", "seed": 5, **wrong}
    with pytest.raises(error, match=text):
        mock.configure(**changes)
    assert (mock.settings, mock.app) == before


def test_what_is_not_named_stays(mock: PinterestMock) -> None:
    mock.configure(consent="deny", redirect_uris=["https://one.example/"])
    mock.configure(tier="trial")
    assert (mock.settings.consent, mock.app.redirect_uris) == ("deny", ("https://one.example/",))
    assert (mock.app.state, mock.app.secret) == ("trial", PinterestMock().app.secret)


def test_a_single_redirect_uri_is_not_taken_for_its_letters() -> None:
    assert PinterestMock(redirect_uris="https://one.example/").app.redirect_uris == ("https://one.example/",)


def test_tokens_outlive_a_change_of_settings_but_not_of_the_world(
    mock: PinterestMock, application: Application
) -> None:
    token = application.sign_in()["access_token"]
    mock.configure(consent="deny", refresh="legacy", app_secret="b" * 40)
    assert application.call("user_account", token).status_code == 200
    mock.configure(seed=1)
    assert application.call("user_account", token).status_code == 401


def test_another_app_id_makes_the_world_anew(mock: PinterestMock, person: User) -> None:
    mock.configure(app_id="1234567")
    assert mock.app.id == "1234567"
    assert mock.default_user == person
