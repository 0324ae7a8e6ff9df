"""Where a test goes wrong, the plugin says what to do: in a warning, a hint, a line of the test."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

import httpx
import pytest

if TYPE_CHECKING:
    from pytest_pinterest import Api, Consent, PinterestSession
    from tests.plugin.conftest import Run

UNPLAYED = """
    import httpx, pytest

    def ask(session):
        headers = {"Authorization": "Bearer " + session.mock.issue_token()["access_token"]}
        return httpx.get(session.url + "/v5/nothing/at/all", headers=headers, trust_env=False)

    def test_passed(pinterest_session):
        assert ask(pinterest_session).status_code == 404

    def test_planned(pinterest_session, pinterest_faults):
        pinterest_faults.fail("/v5/nothing/*", "not_built")
        ask(pinterest_session)

    @pytest.mark.pinterest(strict=True)
    def test_strict(pinterest_session):
        ask(pinterest_session)

    @pytest.mark.pinterest(strict=False)
    def test_lenient(pinterest_session):
        ask(pinterest_session)
"""


def test_a_test_that_met_what_is_not_played_is_warned(run: Run) -> None:
    result = run(UNPLAYED, "-Wdefault")
    result.assert_outcomes(passed=4, errors=1, warnings=2)
    result.stdout.fnmatch_lines(
        ["*UnplayedOperationWarning: the application asked for what the fake does not play:", "*route_not_found"]
    )


def test_ini_makes_errors_of_such_warnings(run: Run) -> None:
    run(UNPLAYED, "-Wdefault", "-o", "pinterest_strict=true").assert_outcomes(passed=4, errors=2, warnings=1)


def test_a_token_of_the_test_before_is_called_that(pinterest_session: PinterestSession) -> None:
    token = pinterest_session.mock.issue_token(scopes="boards:read")
    pinterest_session.reset()
    headers = {"Authorization": f"Bearer {token['access_token']}"}
    answer = httpx.get(f"{pinterest_session.url}/v5/boards", headers=headers, trust_env=False)
    assert answer.status_code == 401
    assert "is of a world before this one" in answer.headers["x-pinterest-mock-hint"]
    app = (pinterest_session.app_id, pinterest_session.app_secret)
    for grant in (
        {"grant_type": "refresh_token", "refresh_token": token["refresh_token"]},
        {
            "grant_type": "authorization_code",
            "code": kept_code(pinterest_session),
            "redirect_uri": "https://localhost/",
        },
    ):
        answer = httpx.post(f"{pinterest_session.url}/v5/oauth/token", data=grant, auth=app, trust_env=False)
        assert answer.status_code == 401
        assert "is of a world before this one" in answer.headers["x-pinterest-mock-hint"]


def kept_code(session: PinterestSession) -> str:
    url, _ = session.api().get_authorization_url()
    code = session.consent(url).partition("code=")[2].partition("&")[0]
    session.reset()
    return code


def test_a_redirect_uri_that_is_not_registered(pinterest_api: Api, pinterest_consent: Consent) -> None:
    url, _ = pinterest_api.get_authorization_url("http://localhost:5000/callback")
    with pytest.raises(Exception, match=r"redirect_uris=\[\.\.\.\].*--redirect-uri"):
        pinterest_consent(url)


def test_consent_on_a_hard_coded_host(pinterest_consent: Consent) -> None:
    with pytest.raises(Exception, match="use pinterest_intercept"):
        pinterest_consent("https://www.pinterest.com/oauth/?client_id=1")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
def test_a_client_in_a_forked_process_says_what_to_use(run_apart: Run) -> None:
    source = """
        import multiprocessing

        def use(client, pipe):
            try:
                client.user_account.get()
            except RuntimeError as error:
                pipe.send(str(error))

        def test_it(pinterest_client):
            here, there = multiprocessing.Pipe()
            process = multiprocessing.get_context("fork").Process(target=use, args=(pinterest_client, there))
            process.start()
            assert here.poll(30) and "pinterest_env" in here.recv()
            process.join()
    """
    run_apart(source, "-Wdefault").assert_outcomes(passed=1)


def test_errors_end_in_the_line_of_the_test(run: Run) -> None:
    result = run(
        """
        def test_fault(pinterest_faults):
            pinterest_faults.fail("boards/lits", "rate_limited")

        def test_user(pinterest_server):
            pinterest_server.mock.add_board(owner="nobody")

        def test_consent(pinterest_consent):
            pinterest_consent("https://elsewhere.example/")

        def test_client(pinterest_client):
            pinterest_client.boards.get("7")
        """
    )
    result.assert_outcomes(failed=4)
    places = [line for line in result.outlines if re.match(r"\S+\.py:\d+: ", line)]
    assert {line.partition(":")[0] for line in places} == {"test_errors_end_in_the_line_of_the_test.py"}, places
