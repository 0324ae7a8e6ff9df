"""Tests compare whole values; people never see a secret whole, in no line, repr or complaint."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from mockserver.journal.formatting import LONGEST
from mockserver.model.redaction import redact_start

if TYPE_CHECKING:
    from collections.abc import Callable

    from mockserver import PinterestMock
    from mockserver.journal.entry import Entry


@pytest.fixture
def secrets(mock: PinterestMock, application: Any) -> list[str]:
    """What was secret in a conversation that shows everything: codes, tokens, app secrets, also misplaced ones."""
    mock.configure(app_secret="a secret of no known shape")
    code = application.get_code()
    tokens = application.redeem(code, client_secret=mock.app.secret, code_verifier="v" * 43).body
    access, refresh = tokens["access_token"], tokens["refresh_token"]
    application.redeem(code)
    application.refresh(refresh)
    application.revoke(access)
    application.call("boards", access, access_token=access)
    application.call(f"boards/{access}", refresh)
    application.send(f"/v5/oauth/token?client_secret={mock.app.secret}", "POST", headers={"Authorization": "Basic ?"})
    application.send("/v5/boards", "POST", json={"name": refresh, "deep": [{"token": "opaque-and-long"}]})
    return [code, access, refresh, mock.app.secret, "v" * 43, "opaque-and-long", application.basic()[6:]]


def everything(entry: Entry) -> list[str]:
    shown = [entry.headers, entry.query, entry.form, entry.json, entry.sent]
    return [repr(entry), repr(entry.arguments), *map(repr, shown), *map(str, shown)]


def test_what_is_shown_holds_no_secret(mock: PinterestMock, secrets: list[str]) -> None:
    shown = [str(mock.journal), *(text for entry in mock.journal.calls() for text in everything(entry))]
    assert not [secret for secret in secrets if any(secret in text for text in shown)]
    assert "…" in str(mock.journal)


@pytest.mark.parametrize("before", range(2 * LONGEST - 60, 2 * LONGEST))
def test_a_secret_that_is_cut_off_is_not_shown_either(before: int) -> None:
    secret = "pina_" + "S3CRET" * 8
    shown = redact_start(f"{'pina_WHICHISSHORTENED ' * 30}{'x' * (before - 660)} {secret} {'and more ' * 99}", LONGEST)
    assert "S3CRET" not in shown
    assert shown.endswith(" characters)")


@pytest.mark.parametrize(
    "ask",
    [
        lambda journal, secrets: journal.assert_called("*", times=99),
        lambda journal, secrets: journal.assert_called("oauth/token", code=secrets[0], grant_type="no"),
        lambda journal, secrets: journal.assert_called("oauth/token", refresh_token="another", client_secret="another"),
        lambda journal, secrets: journal.assert_not_called("oauth/token", code=secrets[0]),
        lambda journal, secrets: journal.assert_not_called("boards/create", name=secrets[2]),
    ],
)
def test_complaints_hold_no_secret(
    mock: PinterestMock, secrets: list[str], ask: Callable[[Any, list[str]], None]
) -> None:
    with pytest.raises(AssertionError) as raised:
        ask(mock.journal, secrets)
    assert not [secret for secret in secrets if secret in str(raised.value)]


def test_tests_compare_whole_values(mock: PinterestMock, secrets: list[str]) -> None:
    code, access, refresh = secrets[:3]
    mock.journal.assert_called("oauth/token", code=code, times=2)
    mock.journal.assert_called("oauth/token", refresh_token=refresh)
    mock.journal.assert_not_called("oauth/token", code=code[:-1])
    assert mock.journal.calls("token/revoke")[0].form["token"] == access


def test_the_conversation_reads_well(mock: PinterestMock, application: Any) -> None:
    mock.clock.freeze("2026-03-01T12:00:00Z")
    tokens = application.sign_in("boards:read")
    application.call("boards/7", tokens["access_token"])
    mock.faults.html("boards/create", times=1)
    application.send("/v5/boards", "POST", json={"name": "Summer"})
    end = tokens["access_token"][-4:]
    assert str(mock.journal).splitlines()[-10:] == [
        "3. GET /v5/boards/7 -> 404 board_not_found",
        f"   2026-03-01 12:00:00 | boards/get | app {mock.app.id} | {mock.default_user.username} | boards:read",
        f"   > Authorization: Bearer pina_…{end}",
        '   < {"code":40,"message":"Board not found."}',
        "   hint: Production has no board 7.",
        "4. POST /v5/boards -> 502",
        "   2026-03-01 12:00:00 | boards/create",
        "   > name=Summer",
        "   < text/html",
        "   hint: Planned: boards/create is answered with 502 by a proxy (once).",
    ]


def test_the_first_parameter_of_a_query_is_no_exception(mock: PinterestMock, application: Any) -> None:
    application.send("/v5/ad_accounts/1/reports?token=r8Yg0oxJFKUfM3PhMNkKQw%3D%3Dl5C0efH")
    (call,) = mock.journal.calls()
    assert str(call).startswith("1. GET /v5/ad_accounts/1/reports?token=…0efH ->")
