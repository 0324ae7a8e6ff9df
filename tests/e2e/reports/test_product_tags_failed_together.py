"""One product tag that is not eligible refuses the whole call, with a reason for each (PT3, PT4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pinterest_v5 import InvalidRequestError

if TYPE_CHECKING:
    from pinterest_v5 import Api
    from tests.e2e.reports.conftest import Application


@pytest.fixture
def tags(signed_in: Application) -> tuple[str, str, str]:
    """A Pin, a product that it can be tagged with, and a secret one."""
    mock = signed_in.server.mock
    site = mock.store.production.websites.filter(owner_id=mock.default_user.id)[0].address
    board, secret = mock.add_board("Shop"), mock.add_board("Secret shop", privacy="SECRET")
    good = mock.add_pin(board, link=f"https://{site}/chair", is_product=True)
    bad = mock.add_pin(secret, link=f"https://{site}/table", is_product=True)
    return mock.add_pin(board).id, good.id, bad.id


def tag(application: Application, pin: str, *products: str) -> list[str]:
    """Tag a Pin; those that it has then."""
    path, body = f"pins/{pin}/product_tags", {"product_tags": [{"pin_id": product} for product in products]}
    reply = application.call("POST", path, json=body)
    if reply.status_code == 400:
        failed = {one["pin_id"]: one["error_message"] for one in reply.json()["details"]["product_tags"]}
        assert set(failed.values()) == {"PIN_IS_PRIVATE"}
    return [one["pin_id"] for one in application.call("GET", path).json()["product_tags"]]


def test_the_application_that_expects_half_a_success_goes_red(
    signed_in: Application, tags: tuple[str, str, str]
) -> None:
    pin, good, bad = tags
    assert tag(signed_in, pin, good, bad) == []


def test_the_application_that_leaves_out_what_failed_is_green(
    signed_in: Application, tags: tuple[str, str, str]
) -> None:
    pin, good, _ = tags
    assert tag(signed_in, pin, good) == [good]


@pytest.mark.pinterest(scopes="boards:read boards:write pins:read pins:write")
def test_our_client_raises_with_the_reason_of_each(pinterest_client: Api, tags: tuple[str, str, str]) -> None:
    pin, good, bad = tags
    with pytest.raises(InvalidRequestError) as failed:
        pinterest_client.product_tags.add(pin, [{"pin_id": good}, {"pin_id": bad}])
    reasons = {one["pin_id"]: one["error_message"] for one in failed.value.details["details"]["product_tags"]}
    assert reasons == {bad: "PIN_IS_PRIVATE"}
    left = pinterest_client.product_tags.add(pin, [{"pin_id": one} for one in (good, bad) if one not in reasons])
    assert [one["pin_id"] for one in left["product_tags"]] == [good]
