"""The provider names Pinterest's hosts itself; `pinterest_intercept` lets its requests arrive at the fake."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest

pytest.importorskip("allauth", reason="django-allauth is not installed")
pytest.importorskip("trustme", reason="pytest-pinterest[intercept] is not installed")

from django.conf import settings

from examples.django_allauth.project import CALLBACK, HOST, configure

if TYPE_CHECKING:
    from pytest_pinterest import Consent, Faults, Journal, PinterestServer, PinterestSession, User

pytestmark = pytest.mark.pinterest(redirect_uris=CALLBACK)


@pytest.fixture
def browser(pinterest_session: PinterestSession, pinterest_intercept: PinterestServer) -> Any:
    """A browser that nobody has used, and a database that knows nobody."""
    if not settings.configured:
        configure(pinterest_session.app_id, pinterest_session.app_secret)
    from django.test import Client

    for name in ("socialaccount.SocialAccount", "auth.User"):
        model(name).objects.all().delete()
    return Client(SERVER_NAME=HOST)


def model(name: str) -> Any:
    from django.apps import apps

    return apps.get_model(name)


def log_in(browser: Any, consent: Consent, *, approve: bool = True) -> str:
    """Go where a person's browser goes, and return the page on which that ends."""
    leaving = browser.get("/accounts/pinterest/login/")
    redirect = urlsplit(consent(leaving.headers["Location"], approve=approve))
    page: bytes = browser.get(f"{redirect.path}?{redirect.query}", follow=True).content
    return page.decode()


def test_somebody_logs_in(browser: Any, pinterest_consent: Consent, pinterest_user: User) -> None:
    assert log_in(browser, pinterest_consent) == f"Hello, {pinterest_user.username}."
    token = model("socialaccount.SocialToken").objects.get()
    assert token.token.startswith("pina_")
    assert token.token_secret.startswith("pinr")


def test_somebody_does_not(browser: Any, pinterest_consent: Consent) -> None:
    log_in(browser, pinterest_consent, approve=False)
    assert browser.get("/").content == b"Hello, stranger."


def test_pinterest_is_down_when_they_come_back(
    browser: Any, pinterest_consent: Consent, pinterest_faults: Faults, pinterest_journal: Journal
) -> None:
    pinterest_faults.fail("oauth/token", "server_error")
    log_in(browser, pinterest_consent)
    assert browser.get("/").content == b"Hello, stranger."
    pinterest_journal.assert_called("oauth/token", status=500, times=1)
