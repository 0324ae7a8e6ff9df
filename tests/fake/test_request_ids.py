"""Everything that the API answers carries `x-pinterest-rid` (E1, Q30)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.fake.conftest import Application


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/v5/user_account"),
        ("GET", "/v5/boards?page_size=x"),
        ("GET", "/v5/nonsense"),
        ("GET", "/v5"),
        ("PUT", "/v5/pins"),
        ("GET", "/v5/ad_accounts"),
        ("POST", "/v5/oauth/token"),
        ("GET", "/sandbox/v5/boards"),
    ],
)
def test_e1_success_or_not_there_is_a_new_number_of_16_digits(application: Application, method: str, path: str) -> None:
    headers = {"Authorization": f"Bearer {application.sign_in()['access_token']}"}
    first, second = (application.send(path, method, headers=headers).headers["x-pinterest-rid"] for _ in range(2))
    assert re.fullmatch(r"\d{16}", first)
    assert first != second


def test_the_authorization_page_has_none(application: Application) -> None:
    assert "x-pinterest-rid" not in application.open_page().headers


def test_e2_no_header_is_sent_that_pinterest_was_never_seen_to_send(application: Application) -> None:
    assert "x-request-id" not in application.call("user_account").headers
