"""`pinterest-mock demo` shows the whole flow, and no secret."""

from __future__ import annotations

import re

from click.testing import CliRunner

from mockserver import PinterestMock
from mockserver.cli.main import main

STEPS = [
    "A fake of Pinterest is listening",
    "The application sends a person's browser to the authorization page",
    r"\w+ gives access, and the browser is sent back to",
    "The application exchanges the code for tokens",
    "Now it may read the account",
    r"\.\.\. the boards",
    r"\.\.\. and the Pins",
    "A refresh replaces both tokens",
    "The code was good once: whoever tries it again is refused",
]


def test_every_step_is_shown() -> None:
    result = CliRunner().invoke(main, ["demo"], catch_exceptions=False)
    assert result.exit_code == 0
    shown = [line for line in result.output.splitlines() if line and not line.startswith(" ")]
    assert len(shown) == len(STEPS)
    for line, step in zip(shown, STEPS, strict=True):
        assert re.fullmatch(step, line)
    assert "/oauth?response_type=code&client_id=" in result.output
    assert "The authorization grant is invalid (HTTP 401, code 283" in result.output


def test_no_secret_is_shown_whole() -> None:
    output = CliRunner().invoke(main, ["demo"], catch_exceptions=False).output
    assert PinterestMock().app.secret not in output
    assert re.search(r"access_token: pina_…\w{4}$", output, re.MULTILINE)
    assert re.search(r"code=…\w{4}&state=", output)
    assert not re.search(r"pin[ar]_\w{5}", output)
