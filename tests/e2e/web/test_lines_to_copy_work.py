"""The lines that the playground shows do in a shell what its buttons do, as they are copied."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from tests.e2e.web.conftest import Surfer

SHELL = shutil.which("bash")
NEEDS_A_SHELL = pytest.mark.skipif(
    SHELL is None or shutil.which("curl") is None, reason="This machine has no bash or no curl."
)
TOOLS = ("pinterest_v5", "curl", "httpx")
CLEAN = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}


def authorize(surfer: Surfer) -> None:
    """Walk through the playground to the redirect."""
    surfer.open("/playground")
    surfer.press("Get the authorization URL")
    surfer.follow("Go there")
    surfer.press("Give access")


def copied(surfer: Surfer, title: str) -> str:
    """What stands under such a title in the last of the drawers with lines to copy."""
    drawer = f"(//summary[.='The same with pinterest_v5, curl and httpx'])[last()]/..//*[normalize-space()='{title}']"
    return str(surfer.find(f"{drawer}/following-sibling::pre").get_attribute("textContent"))


def run(surfer: Surfer, tool: str) -> str:
    """Paste the variables, then the lines."""
    variables, lines = copied(surfer, "The variables, with their secrets"), copied(surfer, tool)
    if tool != "curl":
        lines = f"{sys.executable} - <<'PYTHON'\n{lines}\nPYTHON"
    script = f"{variables}\n{lines}"
    assert SHELL is not None
    done = subprocess.run([SHELL, "-e"], input=script, env=CLEAN, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout


def said(output: str, tool: str) -> Any:
    """The JSON that came; the lines with httpx print the status before it."""
    return json.loads(output.removeprefix("200 ") if tool == "httpx" else output)


@NEEDS_A_SHELL
@pytest.mark.parametrize("tool", TOOLS)
def test_exchange(mock: PinterestMock, surfer: Surfer, tool: str) -> None:
    authorize(surfer)
    token = said(run(surfer, tool), tool)["access_token"]
    assert mock.store.production.access_tokens.get(token)
    surfer.press("Exchange for tokens in production")
    assert "Answer: 401" in surfer.text, "the code was spent in the shell (A16)"


@NEEDS_A_SHELL
def test_call(mock: PinterestMock, surfer: Surfer) -> None:
    authorize(surfer)
    surfer.press("Exchange for tokens in production")
    surfer.follow("Call something with it")
    surfer.press("Call")
    for tool in TOOLS:
        assert said(run(surfer, tool), tool)["username"] == mock.default_user.username, tool


@NEEDS_A_SHELL
def test_make_a_board_with_a_difficult_name(mock: PinterestMock, surfer: Surfer) -> None:
    name = 'it\'s "$HOME" `x` \\ é'
    token = mock.issue_token(scopes="boards:read boards:write")["access_token"]
    surfer.open("/playground?step=call")
    surfer.type("pasted", token)
    surfer.type("path", "/boards")
    surfer.find("//select[@name='method']/option[.='POST']").click()
    surfer.type("body", json.dumps({"name": name}))
    surfer.press("Call")
    assert "201" in surfer.text
    for tool in TOOLS:
        (made,) = [board for board in mock.store.production.boards if board.name == name]
        mock.store.production.boards.remove(made.id)
        run(surfer, tool)
        assert [board.name for board in mock.store.production.boards if board.name == name] == [name], tool


def test_no_secret_is_shown_until_it_is_asked_for(mock: PinterestMock, surfer: Surfer) -> None:
    authorize(surfer)
    (code,) = mock.store.codes
    for drawer in ("The same with pinterest_v5, curl and httpx", "The variables, with their secrets"):
        assert not [secret for secret in (code.code, mock.app.secret) if secret in surfer.text]
        surfer.find(f"//summary[.='{drawer}']").click()
    assert code.code in surfer.text
    assert mock.app.secret in surfer.text
