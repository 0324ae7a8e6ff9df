"""Pinterest's own SDK does all that it can on the fake, in an environment of its own.

`PINTEREST_TEST_OTHERS` names the folder with that environment; docs/reliability.md says how it is made.
"""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from mockserver import PinterestMock
from mockserver.model.scopes import scopes
from mockserver.server.threaded import Server

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).parent
OTHERS = os.environ.get("PINTEREST_TEST_OTHERS")
METHODS = HERE.parent / "client" / "other_clients.json"
NOT_REFUSED = {
    "AdGroup.disable_auto_targeting",
    "AdGroup.enable_auto_targeting",
    "Audience.update_fields",
    "Campaign.archive",
    "Campaign.get_daily_budget",
    "Campaign.get_lifetime_budget",
    "Conversion.create_conversion_event",
    "CustomerList.update_fields",
    "Keyword.update_fields",
    "PinterestSDKClient.create_client_with_token",
    "PinterestSDKClient.create_default_client",
    "PinterestSDKClient.set_default_access_token",
    "PinterestSDKClient.set_default_client",
    "PinterestSDKClient.set_default_refresh_token",
}
"""Methods that call nothing, or of which no refusal is documented that the SDK itself does not come before."""

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(OTHERS is None, reason="PINTEREST_TEST_OTHERS names no folder with software of others"),
]


@pytest.fixture
def mock() -> PinterestMock:
    return PinterestMock()


@pytest.fixture
def server(mock: PinterestMock) -> Iterator[Server]:
    with Server(mock).running() as server:
        yield server


def test_each_method_of_the_official_sdk_does_what_it_says_and_is_refused(mock: PinterestMock, server: Server) -> None:
    tokens = mock.issue_token(None, scopes())
    variables = {
        "PINTEREST_API_URI": f"{server.url}/v5",
        "PINTEREST_ACCESS_TOKEN": tokens["access_token"],
        "PINTEREST_REFRESH_ACCESS_TOKEN": tokens["refresh_token"],
        "PINTEREST_APP_ID": mock.app.id,
        "PINTEREST_APP_SECRET": mock.app.secret,
        "OWNER": mock.default_user.id,
        "PICTURE": "https://pictures.example/1.jpg",
    }
    done = subprocess.run(
        [Path(OTHERS or "", "pinterest-api-sdk", "bin", "python"), HERE / "others" / "official_sdk.py"],
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr + done.stdout
    told = done.stdout.splitlines()
    known = set(json.loads(METHODS.read_text(encoding="utf-8"))["pinterest-api-sdk 0.2.7"])
    tried, refused = ({line.split()[1] for line in told if line.startswith(word)} for word in ("ok", "refused"))
    assert known - {one.replace("BaseModel", "") for one in tried} == set()
    assert known - refused == NOT_REFUSED
