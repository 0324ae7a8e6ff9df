"""What Pinterest answered, `--pinterest-record-values` keeps without what is somebody's, and `replay=` gives again."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from werkzeug.test import Client

from mockserver.drift.record import load as shapes_of
from mockserver.wsgi import PinterestMock
from pytest_pinterest.recording.cassette import Cassette

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.plugin.conftest import Pinterest, Run

LIVE = ("--pinterest-live", "--pinterest-record=cassette.json", "--pinterest-record-values")
PUBLIC = r"[A-Z_]*|image|video|multiple_images|[\d:.TZ-]{10,}|#[0-9a-f]{6}"
SUITE = """
    from itertools import islice
    import pytest

    pytestmark = pytest.mark.pinterest(
        replay="cassette.json", scopes="user_accounts:read boards:read boards:write pins:read"
    )

    def test_who(pinterest_client, pinterest_user):
        name = pinterest_client.user_account.get()["username"]
        assert name == pinterest_user.username
        assert pinterest_client.refresh_access_token()
        assert name in {board["owner"]["username"] for board in pinterest_client.boards.list()}

    def test_a_board_of_the_list_is_found_by_its_id(pinterest_client):
        for board in islice(pinterest_client.boards.list(page_size=2), 3):
            found = pinterest_client.boards.get(board_id=board["id"])
            assert (found["name"], found["owner"]) == (board["name"], board["owner"])
            for pin in pinterest_client.boards.list_pins(board_id=board["id"]):
                assert pin["board_id"] == board["id"]
                assert pinterest_client.pins.get(pin_id=pin["id"])["title"] == pin["title"]

    def test_what_there_is_not(pinterest_client):
        from pinterest_v5 import NotFoundError
        with pytest.raises(NotFoundError) as failed:
            pinterest_client.boards.get(board_id="549755885175999999")
        assert failed.value.code == 40

    @pytest.mark.asyncio
    async def test_writing(async_pinterest_client):
        board = await async_pinterest_client.boards.create("An album of mine")
        assert (await async_pinterest_client.boards.get(board_id=board["id"]))["name"] == board["name"]
        await async_pinterest_client.boards.delete(board_id=board["id"])
"""


@pytest.fixture
def cassette(pytester: pytest.Pytester) -> Path:
    return pytester.path / "cassette.json"


@pytest.fixture
def recorded(cassette: Path) -> Path:
    """A file with the account and a page of boards, of whoever was recorded."""
    mock, calls = PinterestMock(), Cassette()
    authorization = {"Authorization": f"Bearer {mock.issue_token()['access_token']}"}
    for path, query in (("/v5/user_account", []), ("/v5/boards", [("page_size", "2")])):
        answer = Client(mock).get(path, query_string=dict(query), headers=authorization)
        calls.add("test_it.py::test_it", "GET", path, query, b"", 200, dict(answer.headers.items()), answer.data)
    cassette.write_text(json.dumps({"calls": calls.content()}))
    return cassette


def texts_of(value: Any) -> set[str]:
    if isinstance(value, dict):
        return {text for part in value.values() for text in texts_of(part)}
    if isinstance(value, list):
        return {text for part in value for text in texts_of(part)}
    return {value} if isinstance(value, str) else set()


def test_a_suite_passes_on_its_record_alone_and_the_record_is_nobodys(
    run: Run, cassette: Path, pinterest_itself: Pinterest, setenv: Callable[..., None]
) -> None:
    tokens = pinterest_itself.log_in("user_accounts:read,boards:read,boards:write,pins:read")
    setenv(pinterest_itself.address, pinterest_itself.app, tokens)
    run(SUITE, *LIVE, "--pinterest-live-write").assert_outcomes(passed=4)

    content = cassette.read_text()
    calls = json.loads(content)["calls"]
    assert "pina_" not in content
    assert len(shapes_of(cassette)[1]) > 5, "it is a record of shapes as well"
    assert not any(call["operation"].startswith("oauth/") for call in calls)
    theirs: set[str] = set()
    with httpx.Client(base_url=pinterest_itself.url, trust_env=False) as http:
        bearer = {"Authorization": f"Bearer {pinterest_itself.log_in()['PINTEREST_ACCESS_TOKEN']}"}
        for path in ("user_account", "boards", "pins"):
            theirs |= texts_of(http.get(f"/v5/{path}", headers=bearer, params={"page_size": 250}).json())
    assert len(theirs) > 50
    assert {text for text in theirs if text in content and not re.fullmatch(PUBLIC, text)} == set()

    setenv({"PINTEREST_API_URI": "", "PINTEREST_OAUTH_URI": ""})
    run().assert_outcomes(passed=4)  # a call that is not in the record would be a warning, and here that is an error


def test_the_recorded_answers_are_given_in_process_and_over_a_socket(run: Run, recorded: Path) -> None:
    content = json.loads(recorded.read_text())
    content["calls"][0]["answer"]["follower_count"] = 123456
    recorded.write_text(json.dumps(content))
    run(
        """
        import os, httpx, pytest

        @pytest.mark.pinterest(replay="cassette.json")
        def test_it(pinterest_client, pinterest_env, pinterest_server, pinterest_journal):
            assert pinterest_client.user_account.get()["follower_count"] == 123456
            answer = httpx.get(f"{os.environ['PINTEREST_API_URI']}/v5/user_account", trust_env=False)
            assert answer.json()["follower_count"] == 123456
            assert answer.headers["x-pinterest-mock-hint"] == "Pinterest has answered so, in test_it.py::test_it."
            assert "x-ratelimit-limit" in answer.headers
            pinterest_server.expect_oneshot_request("/v5/user_account").respond_with_json({"username": "other"})
            assert pinterest_client.user_account.get()["username"] == "other", "an expectation goes first"
            pinterest_journal.assert_called("user_account/get", times=3)
        """
    ).assert_outcomes(passed=1)


def test_what_was_not_recorded_is_the_fakes_to_answer_with_a_warning(run: Run, recorded: Path) -> None:
    result = run(
        """
        import pytest

        @pytest.mark.pinterest(replay="cassette.json")
        def test_other_questions(pinterest_client, pinterest_user):
            assert pinterest_client.user_account.get()["username"] == pinterest_user.username == "username_1"
            assert list(pinterest_client.pins.list())
            assert pinterest_client.boards.list(page_size=7).page()
        """,
        "-W",
        "default",
    )
    result.assert_outcomes(passed=1, warnings=1)
    result.stdout.fnmatch_lines(
        [
            "*UnrecordedCallWarning: not recorded, and answered by the fake:",
            "*GET /v5/pins*: no call of pins/list was recorded",
            "*GET /v5/boards?*page_size=7*: of boards/list was recorded what asks for *page_size=2*",
        ]
    )


def test_a_write_is_answered_once_and_logins_and_videos_are_the_fakes(run: Run, recorded: Path) -> None:
    content = json.loads(recorded.read_text())
    made = {**content["calls"][1], "operation": "boards/create", "query": {}, "status": 201, "answer": {"id": "7"}}
    recorded.write_text(json.dumps({"calls": [made, *content["calls"]]}))
    run(
        """
        import pytest
        from pytest_pinterest import UnrecordedCallWarning

        @pytest.mark.filterwarnings("ignore::pytest_pinterest.UnrecordedCallWarning")
        @pytest.mark.pinterest(
            replay="cassette.json", scopes="pins:read pins:write boards:read boards:write user_accounts:read"
        )
        def test_login(pinterest_api, pinterest_consent):
            url, _ = pinterest_api.get_authorization_url()
            pinterest_api.generate_access_token(response=pinterest_consent(url))
            assert [pinterest_api.user_account.get()["username"] for _ in range(3)] == ["username_1"] * 3
            assert pinterest_api.boards.create("One")["id"] == "7"
            assert pinterest_api.boards.create("Two")["id"] != "7"
            assert pinterest_api.request("POST", "media", json={"media_type": "video"})["media_id"]
        """
    ).assert_outcomes(passed=1)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "*cassette.json: No such file or directory."),
        ('{"version": 1, "recorded": "2026-01-31", "host": "", "exchanges": []}', "*cassette.json has no calls to *"),
    ],
)
def test_a_file_that_has_no_calls_fails_at_the_marker(run: Run, cassette: Path, content: str | None, said: str) -> None:
    if content is not None:
        cassette.write_text(content)
    result = run(SUITE, "-k", "test_who")
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines([f"*@pytest.mark.pinterest of test_who: {said}"])


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--pinterest-record-values"], "*--pinterest-record-values means nothing without --pinterest-live.*"),
        (
            ["--pinterest-live", "--pinterest-record-values"],
            "*--pinterest-record-values needs a file to write them to: --pinterest-record FILE.*",
        ),
    ],
)
def test_values_need_a_live_run_and_a_file(run: Run, arguments: list[str], said: str) -> None:
    run("", *arguments).stderr.fnmatch_lines([said])
