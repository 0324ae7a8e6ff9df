"""Whatever the library, a request to `https://api.pinterest.com` arrives at the fake."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from mockserver.model.records import User
    from pytest_pinterest.fake.server import PinterestServer

    from .conftest import Get

URL = "https://api.pinterest.com/v5/user_account"

pytestmark = pytest.mark.usefixtures("pinterest_intercept")


def test_a_request_arrives(get: Get, bearer: dict[str, str], pinterest_user: User) -> None:
    status, body = get(URL, bearer)
    assert (status, json.loads(body)["username"]) == (200, pinterest_user.username)


def test_a_refusal_arrives_as_one(get: Get) -> None:
    assert get(URL, {}) == (401, '{"code":2,"message":"Authentication failed.","status":"failure"}')


def test_an_expectation_overrides_the_fake(get: Get, pinterest_server: PinterestServer) -> None:
    pinterest_server.expect_oneshot_request("/v5/user_account").respond_with_data("down", status=503)
    assert get(URL, {}) == (503, "down")
