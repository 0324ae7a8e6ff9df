"""The controls obey programs that reach the mock by its own name, and no web page that a browser happens to show."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner

from mockserver import PinterestMock
from mockserver.cli import options
from tests.fake.control.conftest import Controls

if TYPE_CHECKING:
    from collections.abc import Callable

TOKEN = "s3cret.token"
OWN_HOSTS = [
    "localhost:8642",
    "localhost",
    "LOCALHOST:8642",
    "localhost.:8642",
    "pinterest.localhost:8642",
    "pinterest.test",
    "127.0.0.1:8642",
    "192.168.1.7:8642",
    "[::1]:8642",
    "pinterest-mock:8642",
    "host.docker.internal:8642",
]
FOREIGN_HOSTS = [
    "rebound.evil.example:8642",
    "evil.example",
    "localhost.evil.example",
    "127.0.0.1.evil.example",
    "evil.example.",
    "eviltest.example:8642",
    "[::1].evil.example",
]


@pytest.mark.parametrize("host", OWN_HOSTS)
def test_the_mock_is_reached_by_a_name_that_only_it_can_have(controls: Controls, host: str) -> None:
    assert controls.get("/clock", headers={"Host": host}).status_code == 200


@pytest.mark.parametrize("host", FOREIGN_HOSTS)
def test_a_rebound_name_is_refused(controls: Controls, host: str) -> None:
    answer = controls.post("/clock/advance", {"days": 31}, headers={"Host": host})
    assert "could be anybody's: reach the mock as localhost" in controls.error(answer, 403)
    assert controls.mock.clock.snapshot()[0] == 0


@pytest.mark.parametrize(
    "origin", ["https://evil.example", "http://localhost:8643", "http://localhost.evil.example", "null", "http://"]
)
@pytest.mark.parametrize("token", [None, TOKEN])
def test_a_page_of_another_site_is_refused(controls: Controls, origin: str, token: str | None) -> None:
    controls.mock.configure(control_token=token)
    headers = {"Host": "localhost:8642", "Origin": origin, "Authorization": f"Bearer {TOKEN}"}
    answer = controls.post("/reset", headers=headers)
    assert "may not control the mock: it comes from another site" in controls.error(answer, 403)
    assert not [name for name, _ in answer.headers if name.startswith("Access-Control")]


@pytest.mark.parametrize("origin", ["http://localhost:8642", "https://localhost:8642"])
def test_a_page_of_the_mock_itself_is_not(controls: Controls, origin: str) -> None:
    """Also behind a proxy that speaks TLS for it."""
    assert controls.post("/reset", headers={"Host": "localhost:8642", "Origin": origin}).status_code == 204


def test_a_browser_that_asks_first_gets_no_leave(controls: Controls) -> None:
    headers = {"Host": "localhost", "Origin": "https://evil.example", "Access-Control-Request-Method": "POST"}
    answer = controls.http.options("/_mock/reset", headers=headers)
    assert answer.status_code == 403


@pytest.mark.parametrize(
    "authorization", ["", TOKEN, f"Basic {TOKEN}", "Bearer", "Bearer ", "Bearer s3cret", f"Bearer {TOKEN}x"]
)
def test_the_token_is_asked_for_where_there_is_one(authorization: str) -> None:
    controls = Controls(PinterestMock(control_token=TOKEN))
    answer = controls.get("/settings", headers={"Authorization": authorization} if authorization else {})
    assert "send it as 'Authorization: Bearer <token>'" in controls.error(answer, 401)
    assert TOKEN not in answer.text
    assert answer.headers["WWW-Authenticate"].startswith("Bearer")


@pytest.mark.parametrize("scheme", ["Bearer", "bearer"])
def test_who_has_the_token_may_call_the_mock_as_he_likes(scheme: str) -> None:
    """No page of a rebound name can know it."""
    controls = Controls(PinterestMock(control_token=TOKEN))
    headers = {"Host": "mock.ci.example:8642", "Authorization": f"{scheme} {TOKEN}"}
    answer = controls.get("/settings", headers=headers)
    assert answer.status_code == 200
    assert TOKEN not in answer.text
    assert TOKEN not in repr(controls.mock.settings)


@pytest.mark.parametrize("token", ["", "two words", "tökén", "line\n"])
def test_a_token_is_what_a_header_can_carry(token: str) -> None:
    with pytest.raises(ValueError, match="control token is printable ASCII"):
        PinterestMock(control_token=token)


def test_without_controls_there_is_nothing_below_the_path() -> None:
    mock = PinterestMock(control=False)
    for path in ("/clock", "/openapi.json", "/nonsense", ""):
        answer = Controls(mock).get(path)
        assert answer.status_code == 404
        assert "There is nothing at /_mock" in answer.headers["x-pinterest-mock-hint"]
    Controls(mock).post("/clock/advance", {"days": 31})
    assert mock.clock.snapshot()[0] == 0


def test_the_command_has_both_options(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[PinterestMock] = []

    def run(*arguments: str, **environment: str) -> Any:
        command = options.mock_options(lambda mock, place: made.append(mock))
        return CliRunner().invoke(_as_command(command), arguments, env=environment)

    run()
    run("--no-control", "--control-token", "abc")
    run(PINTEREST_MOCK_NO_CONTROL="1", PINTEREST_MOCK_CONTROL_TOKEN="abc")
    settings = [(mock.settings.control, mock.settings.control_token) for mock in made]
    assert settings == [(True, None), (False, "abc"), (False, "abc")]
    refused = run("--control-token", "two words")
    assert refused.exit_code == 2
    assert "printable ASCII" in refused.output
    assert "two words" not in refused.output


def _as_command(function: Callable[..., None]) -> Any:
    import click

    return click.command(cls=options.MockCommand)(function)
