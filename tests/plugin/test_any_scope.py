"""`pinterest_session` is there for fixtures of any scope, and worlds last as long as the marker wants."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.plugins import LIGHT, run_in_process

if TYPE_CHECKING:
    from tests.plugin.conftest import Run

SESSION = """
    import httpx, pytest

    @pytest.fixture(scope="session")
    def app(pinterest_session):
        return dict(pinterest_session.env), pinterest_session

    @pytest.mark.parametrize("number", range(3))
    def test_constant(app, number, pinterest_session):
        environment, session = app
        assert environment == session.env
        assert environment["PINTEREST_APP_ID"] == session.app_id == session.mock.app.id
        assert environment["PINTEREST_APP_SECRET"] == session.app_secret
        assert environment["PINTEREST_REDIRECT_URI"] == session.redirect_uris[0]

    @pytest.mark.parametrize("number", range(2))
    def test_a_new_world_for_each_test_that_uses_it_through_others(app, number):
        session = app[1]
        assert session.mock.journal.last == 0
        token = session.mock.issue_token(scopes="boards:read")["access_token"]
        answer = httpx.get(
            session.url + "/v5/boards", headers={"Authorization": f"Bearer {token}"}, trust_env=False
        )
        assert answer.json()["items"]
        assert session.mock.journal.last == 1

    @pytest.mark.pinterest(tier="trial", redirect_uris="https://mine.example/back")
    def test_the_marker_holds(app):
        assert app[1].mock.app.state == "trial"
        assert app[1].mock.app.redirect_uris == ("https://mine.example/back",)

    def test_it_gives_consent(app):
        session = app[1]
        api = session.api()
        url, _ = api.get_authorization_url()
        assert api.generate_access_token(response=session.consent(url))["access_token"]
        assert session.client("boards:read").boards.list().page()

    def test_a_failure_shows_the_conversation(app):
        httpx.get(app[1].url + "/v5/boards", trust_env=False)
        raise AssertionError
"""


def test_the_session_is_one_for_all(run: Run) -> None:
    result = run(SESSION)
    result.assert_outcomes(passed=7, failed=1)
    result.stdout.fnmatch_lines(["*Pinterest conversation*", "1. GET /v5/boards -> 401 authentication_failed"])


KEPT = """
    import pytest

    def names(client):
        return [board["name"] for board in client.boards.list()]

    @pytest.mark.pinterest(keep_world="class", scopes="boards:read boards:write")
    class TestKept:
        @pytest.fixture(scope="class")
        @classmethod
        def board(cls, pinterest_session):
            return pinterest_session.mock.add_board("Ours", owner=pinterest_session.mock.default_user)

        def test_one(self, board, pinterest_client, pinterest_faults):
            assert "Ours" in names(pinterest_client)
            pinterest_client.boards.create("Second")
            pinterest_faults.fail("boards/get", "board_not_found")  # which the next one meets

        @pytest.mark.pinterest(tier="trial")
        def test_two(self, board, pinterest_client, pinterest_app):
            assert {"Ours", "Second"} <= set(names(pinterest_client))
            assert pinterest_app.state == "trial"
            with pytest.raises(Exception):
                pinterest_client.boards.get(board.id)

    def test_after(pinterest_client):
        assert not {"Ours", "Second"} & set(names(pinterest_client))

    @pytest.mark.pinterest(keep_world="module", scopes="boards:read boards:write")
    class TestOther:
        def test_one(self, pinterest_client):
            pinterest_client.boards.create("Third")

    @pytest.mark.pinterest(keep_world="module")
    def test_of_the_same_module(pinterest_client):
        assert "Third" in names(pinterest_client)
"""


def test_a_world_is_kept_for_a_class_or_a_module(run: Run) -> None:
    run(KEPT).assert_outcomes(passed=5)


UNITTEST = """
    import unittest
    import httpx, pytest
    import pytest_pinterest

    @pytest.mark.pinterest(keep_world="class")
    class TestInPytest(unittest.TestCase):
        @pytest.fixture(scope="class", autouse=True)
        @classmethod
        def door(cls, pinterest_session):
            cls.pinterest = pinterest_session
            cls.token = pinterest_session.mock.issue_token(scopes="boards:read")["access_token"]

        def get(self):
            headers = {"Authorization": f"Bearer {self.token}"}
            return httpx.get(self.pinterest.url + "/v5/boards", headers=headers, trust_env=False).status_code

        def test_one(self):
            self.assertEqual(self.get(), 200)

        def test_two(self):
            self.assertEqual(self.get(), 200)

    class TestAnywhere(unittest.TestCase):
        @classmethod
        def setUpClass(cls):
            cls.pinterest = cls.enterClassContext(
                pytest_pinterest.running(redirect_uris="https://mine.example/back", app_id="1500000")
            )

        def setUp(self):
            self.pinterest.reset()

        def test_flow(self):
            self.assertEqual(self.pinterest.env["PINTEREST_REDIRECT_URI"], "https://mine.example/back")
            self.assertEqual(self.pinterest.app_id, "1500000")
            api = self.pinterest.api()
            url, _ = api.get_authorization_url()
            redirect = self.pinterest.consent(url)
            self.assertTrue(redirect.startswith("https://mine.example/back?code="))
            api.generate_access_token(response=redirect)

        def test_intercept(self):
            with self.pinterest.intercept():
                self.assertEqual(httpx.get("https://api.pinterest.com/v5/boards").status_code, 401)
            self.assertEqual(self.pinterest.mock.journal.last, 1)
"""


def test_unittest(run_apart: Run) -> None:
    source = UNITTEST.replace("enterClassContext", "enter")
    enter = """
        @classmethod
        def enter(cls, manager):  # what Python 3.11 calls enterClassContext
            cls.addClassCleanup(manager.__exit__, None, None, None)
            return manager.__enter__()

        @classmethod
        def setUpClass(cls):"""
    at = source.rindex("\n        @classmethod\n        def setUpClass")
    run_apart(source[:at] + enter + source[at:].split("def setUpClass(cls):", 1)[1]).assert_outcomes(passed=4)


def test_ini_says_where_it_is_and_what_the_app_is(run_apart: Run, pytester: pytest.Pytester, free_port: int) -> None:
    pytester.makeini(
        f"""
        [pytest]
        pinterest_host = localhost
        pinterest_port = {free_port}
        pinterest_app_id = 1500001
        pinterest_app_secret = 0123456789abcdef
        pinterest_redirect_uris =
            https://mine.example/back
            http://localhost:5000/callback
        asyncio_default_fixture_loop_scope = function
        """
    )
    pytester.makepyfile(
        f"""
        def test_it(pinterest_session, pinterest_env, pinterest_app, pinterest_api, pinterest_consent):
            assert pinterest_session.url == "http://localhost:{free_port}"
            assert pinterest_env == pinterest_session.env
            assert pinterest_env["PINTEREST_APP_ID"] == "1500001"
            assert pinterest_app.secret == "0123456789abcdef"
            url, _ = pinterest_api.get_authorization_url("http://localhost:5000/callback")
            assert pinterest_consent(url).startswith("http://localhost:5000/callback?code=")
        """
    )
    pytester.runpytest_subprocess(*LIGHT).assert_outcomes(passed=1)


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("pinterest_port = any", "pinterest_port is a number from 0 to 65535, not 'any'."),
        ("pinterest_app_id = mine", "*'mine'*"),
    ],
)
def test_a_mistake_in_ini_is_told(run: Run, pytester: pytest.Pytester, line: str, problem: str) -> None:
    pytester.makepyfile("def test_it(pinterest_app): pass")
    pytester.makeini(f"[pytest]\nasyncio_default_fixture_loop_scope = function\n{line}")
    result = run_in_process(pytester)
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines([f"*{problem}*"])
    assert "Traceback" not in result.stdout.str()
