"""freezegun, time-machine, pyfakefs, respx and responses beside the fixtures: who moves what, and that nobody minds."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING

import pytest

from tests.plugins import NEIGHBOURS, beside

if TYPE_CHECKING:
    from tests.plugin.conftest import Run

FREEZEGUN = """
    import time
    from datetime import datetime, timedelta, timezone
    import freezegun, pytest

    def test_it_moves_the_fake(pinterest_clock, pinterest_client):
        moment = datetime.now(timezone.utc) + timedelta(days=31)
        with freezegun.freeze_time(moment) as frozen:
            before = pinterest_client.access_token
            assert pinterest_clock.time() == moment
            assert pinterest_client.user_account.get()
            assert pinterest_client.access_token != before, "it was refreshed, for it was old"
            frozen.tick(60)
            assert pinterest_clock.time() == moment + timedelta(seconds=60)

    @pytest.fixture
    def in_2035():
        with freezegun.freeze_time("2035-01-01"):
            yield

    def test_what_is_made_in_a_time_is_of_that_time(in_2035, pinterest_client, pinterest_journal):
        assert pinterest_client.user_account.get()
        pinterest_journal.assert_not_called("oauth/token")

    def test_the_fake_moves_alone(pinterest_clock):
        with freezegun.freeze_time("2030-01-01T00:00:00Z"):
            pinterest_clock.advance(days=31)
            assert pinterest_clock.time().month == 2
            assert time.gmtime(time.time()).tm_mon == 1
"""

TIME_MACHINE = """
    import time
    from datetime import datetime, timedelta, timezone
    import time_machine

    def test_it_moves_the_fake(pinterest_clock, pinterest_client):
        moment = datetime.now(timezone.utc) + timedelta(days=31)
        with time_machine.travel(moment, tick=False) as traveller:
            before = pinterest_client.access_token
            assert pinterest_clock.time() == moment
            assert pinterest_client.user_account.get()
            assert pinterest_client.access_token != before, "it was refreshed, for it was old"
            traveller.shift(60)
            assert pinterest_clock.time() == moment + timedelta(seconds=60)

    def test_the_fake_moves_alone(pinterest_clock):
        with time_machine.travel("2030-01-01T00:00:00Z", tick=False):
            pinterest_clock.advance(days=31)
            assert pinterest_clock.time().month == 2
            assert time.gmtime(time.time()).tm_mon == 1
"""

PYFAKEFS = """
    import httpx

    def test_flow(pinterest_api, pinterest_consent, pinterest_client, pinterest_server, fs):
        fs.create_file("/mine.txt", contents="mine")
        url, _ = pinterest_api.get_authorization_url()
        pinterest_api.generate_access_token(response=pinterest_consent(url))
        assert list(pinterest_client.boards.list())
        pinterest_server.mock.configure(seed=3)
        ads = pinterest_server.mock.issue_token(scopes="ads:read")["access_token"]
        headers = {"Authorization": f"Bearer {ads}"}
        assert httpx.get(pinterest_server.url + "/v5/ad_accounts", headers=headers, trust_env=False).status_code == 200
        assert open("/mine.txt").read() == "mine"
"""

PAGES = """
    import httpx, pytest

    @pytest.fixture
    def get(pinterest_server):
        with httpx.Client(base_url=pinterest_server.url, trust_env=False) as client:
            yield lambda path: client.get(path, follow_redirects=True).status_code

    def test_pages_and_controls_that_are_loaded_in_another_file_system(get, fs):
        assert [get(path) for path in ("/", "/playground", "/_mock/openapi.json")] == [200, 200, 200]
        get("/docs")

    def test_they_are_as_ever_in_the_usual_one(get):
        paths = ("/", "/playground", "/faults", "/docs", "/docs/controls", "/_mock/openapi.json", "/_mock/users")
        assert [(path, get(path)) for path in paths] == [(path, 200) for path in paths]
"""

RESPX = """
    import httpx, respx

    @respx.mock
    def test_in_process(pinterest_client):
        route = respx.get("https://api.example/").respond(204)
        assert pinterest_client.user_account.get()
        assert httpx.get("https://api.example/").status_code == 204
        assert route.called
"""

RESPONSES = """
    import requests, responses

    @responses.activate
    def test_through(pinterest_session, pinterest_client):
        responses.add_passthru(pinterest_session.url)
        responses.get("https://api.example/", status=204)
        headers = {"Authorization": f"Bearer {pinterest_client.access_token}"}
        assert requests.get(pinterest_session.url + "/v5/user_account", headers=headers).status_code == 200
        assert requests.get("https://api.example/").status_code == 204
"""


@pytest.mark.parametrize(
    ("module", "source", "tests"),
    [
        ("freezegun", FREEZEGUN, 3),
        ("time_machine", TIME_MACHINE, 2),
        ("pyfakefs", PYFAKEFS, 1),
        ("pyfakefs", PAGES, 2),
        ("respx", RESPX, 1),
        ("responses", RESPONSES, 1),
    ],
)
def test_beside(run_apart: Run, module: str, source: str, tests: int) -> None:
    if find_spec(module) is None:
        pytest.fail(f"{module} is in the group dev, and not installed")
    run_apart(source, "-Wdefault", *beside(*NEIGHBOURS)).assert_outcomes(passed=tests)


def test_beside_a_replaced_file_system_where_nobody_else_has_loaded_faker(run_apart: Run) -> None:
    run_apart(PYFAKEFS, "-Wdefault", *beside("fakefs")).assert_outcomes(passed=1)
