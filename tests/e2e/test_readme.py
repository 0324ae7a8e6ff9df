"""What the README shows is run as it stands there."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

from pinterest_v5 import AsyncApi
from tests.e2e.markdown import ROOT, blocks
from tests.plugins import LIGHT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pytest_pinterest.fake.consent import Consent

README = ROOT / "README.md"


@pytest.mark.parametrize("number", range(len(blocks(README, "python", "def test_"))))
def test_its_tests_pass_in_a_project_that_has_nothing_else(pytester: pytest.Pytester, number: int) -> None:
    source = blocks(README, "python", "def test_")[number]
    pytester.makepyfile(source)
    pytester.runpytest_subprocess(*LIGHT, "-p", "no:cacheprovider").assert_outcomes(passed=source.count("def test_"))


def test_its_flow_works(pinterest_env: Mapping[str, str], pinterest_consent: Consent) -> None:
    (source,) = blocks(README, "python", "generate_access_token(response=redirect_url)")
    opening, rest = source.split("api.generate_access_token", 1)
    names: dict[str, object] = {}
    exec(opening.replace('app_id="1512345", app_secret="..."', 'redirect_uri="https://localhost/"'), names)
    names["redirect_url"] = pinterest_consent(str(names["url"]))
    printed: list[object] = []
    names["print"] = printed.append
    exec("api.generate_access_token" + rest, names)
    assert len(printed) > 1


def test_its_asynchronous_lines_work_as_pasted_into_a_console(
    pinterest_env: Mapping[str, str], pinterest_consent: Consent
) -> None:
    (session,) = blocks(README, "pycon")
    lines = [line.removeprefix(">>> ") for line in session.splitlines() if line.startswith(">>> ")]
    printed: list[str] = []
    names: dict[str, Any] = {"print": printed.append, "input": lambda prompt: pinterest_consent(printed[-1])}
    body = "\n    ".join([*lines, "await api.aclose()"])
    exec(f"async def console():\n    {body}\n    return api", names)
    api = asyncio.run(names["console"]())
    assert isinstance(api, AsyncApi)
