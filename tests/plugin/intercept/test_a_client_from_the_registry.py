"""Pinterest's own generated client has `https://api.pinterest.com/v5` in its code, and reaches the fake unchanged."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from openapi_generated.pinterest_client import ApiClient, Configuration
from openapi_generated.pinterest_client.api.boards_api import BoardsApi
from openapi_generated.pinterest_client.api.pins_api import PinsApi
from openapi_generated.pinterest_client.api.user_account_api import UserAccountApi
from openapi_generated.pinterest_client.exceptions import UnauthorizedException

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mockserver.model.records import User
    from pinterest_v5.api import Api
    from pytest_pinterest.fake.server import PinterestServer

pytestmark = pytest.mark.usefixtures("pinterest_intercept")


@pytest.fixture
def sdk(pinterest_server: PinterestServer) -> Iterator[ApiClient]:
    configuration = Configuration(access_token=pinterest_server.mock.issue_token()["access_token"])
    assert configuration.host == "https://api.pinterest.com/v5"
    with ApiClient(configuration) as client:
        yield client


def test_it_reads(sdk: ApiClient, pinterest_user: User, pinterest_client: Api) -> None:
    assert UserAccountApi(sdk).user_account_get().username == pinterest_user.username
    assert [board["name"] for board in BoardsApi(sdk).boards_list()["items"]] == [
        board["name"] for board in pinterest_client.boards.list()
    ]
    assert len(PinsApi(sdk).pins_list(page_size=10)["items"]) == 10


def test_it_is_refused(sdk: ApiClient, pinterest_server: PinterestServer) -> None:
    pinterest_server.mock.clock.advance(days=31)
    with pytest.raises(UnauthorizedException, match="Authentication failed"):
        UserAccountApi(sdk).user_account_get()
