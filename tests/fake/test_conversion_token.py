"""A conversion token sends conversion events and nothing else (CV1, CV2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from tests.fake.conftest import Application


def test_cv1_a_token_with_ads_write_makes_one(application: Application) -> None:
    token = application.sign_in("ads:write")["access_token"]
    body = application.call("oauth/conversion_token", token, "POST").body
    assert set(body) == {"access_token", "token_type"}
    assert body["token_type"] == "conversion"


def test_cv1_it_takes_the_scope_ads_write(application: Application) -> None:
    token = application.sign_in("ads:read")["access_token"]
    reply = application.call("oauth/conversion_token", token, "POST")
    assert reply.refusal[:2] == (401, 3)
    assert "ads:write" in reply.hint


def test_cv2_it_opens_nothing_else(mock: PinterestMock, application: Application) -> None:
    token = application.sign_in("ads:write,user_accounts:read")["access_token"]
    conversion = application.call("oauth/conversion_token", token, "POST").body["access_token"]
    reply = application.call("user_account", conversion)
    assert reply.refusal == (401, 2, "Authentication failed.")
    assert "CV2" in reply.hint
