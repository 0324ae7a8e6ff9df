"""What the pages of the documentation show is run as it stands there, and what they list is all that there is."""

from __future__ import annotations

import re
import shlex
from dataclasses import fields
from itertools import chain
from typing import TYPE_CHECKING

import pytest
from werkzeug.test import Client

import pytest_pinterest
from mockserver import PinterestMock
from mockserver.cli.options import SECTIONS
from mockserver.model.behaviour import choices, fixed_choices
from mockserver.server.threaded import Server
from pytest_pinterest.marker import Settings
from tests.e2e.markdown import ROOT, all_blocks, blocks, files
from tests.plugins import LIGHT, run_in_process

if TYPE_CHECKING:
    from pathlib import Path

DOCS = ROOT / "docs"
PAGES = {page.relative_to(DOCS).as_posix(): page.read_text(encoding="utf-8") for page in sorted(DOCS.rglob("*.md"))}
SERVER = DOCS / "server.md"
WORLD = "\n".join(blocks(SERVER, "toml"))
"""Whole: the page shows it in two pieces."""
RUN_ELSEWHERE = ("controls.md", "howto/live.md", "tutorial/")
TESTS = [
    (name, block.text)
    for name in PAGES
    if not name.startswith(RUN_ELSEWHERE)
    for block in all_blocks(DOCS / name)
    if block.language == "python" and block.file is None
]
PROJECTS = [
    name
    for name in PAGES
    if not name.startswith(RUN_ELSEWHERE) and any(file.endswith(".py") for file in files(DOCS / name))
]


@pytest.mark.parametrize(("page", "source"), TESTS, ids=[f"{page}-{number}" for number, (page, _) in enumerate(TESTS)])
def test_its_tests_pass_in_a_project_that_has_nothing_else(pytester: pytest.Pytester, page: str, source: str) -> None:
    pytester.makepyfile(source)
    result = run_in_process(pytester, "-p", "no:cacheprovider", "-p", "no:asyncio", "-W", "error")
    assert result.ret == pytest.ExitCode.OK, result.outlines
    assert result.parseoutcomes().keys() <= {"passed", "deselected"}, result.outlines


def test_its_live_test_passes_where_pinterest_answers(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytester.makepyfile(*blocks(DOCS / "howto/live.md", "python"))
    mock = PinterestMock()
    with Server(mock).running() as pinterest:
        monkeypatch.setenv("PINTEREST_API_URI", pinterest.url)
        monkeypatch.setenv("PINTEREST_OAUTH_URI", pinterest.url)
        monkeypatch.setenv("PINTEREST_ACCESS_TOKEN", mock.issue_token()["access_token"])
        result = run_in_process(pytester, "-p", "no:asyncio", "--pinterest-live")
    result.assert_outcomes(passed=1)
    assert mock.journal.calls("user_account/get")


@pytest.mark.parametrize("page", PROJECTS)
def test_its_files_are_a_project_whose_tests_pass(pytester: pytest.Pytester, page: str) -> None:
    """Files that a page names belong together; its frameworks want a process of their own."""
    project = files(DOCS / page)
    for file, text in project.items():
        (pytester.path / file).write_text(text, encoding="utf-8")
    result = pytester.runpytest_subprocess(*LIGHT, "-p", "no:cacheprovider", "-p", "no:asyncio")
    result.assert_outcomes(passed=sum(text.count("def test_") for text in project.values()))


def test_its_world_can_be_started_from(tmp_path: Path) -> None:
    (tmp_path / "world.toml").write_text(WORLD, encoding="utf-8")
    mock = PinterestMock(world=tmp_path / "world.toml")
    assert (mock.app.id, mock.app.state, mock.users[0].username) == ("1512345", "trial", "mika")
    answer = Client(mock).get("/v5/pins", headers={"Authorization": "Bearer pina_CHOSENBYTHEFILE"})
    assert [pin["title"] for pin in answer.get_json()["items"]] == ["First"]


def test_a_mistake_in_a_world_reads_as_shown(tmp_path: Path) -> None:
    (tmp_path / "world.toml").write_text(WORLD.replace("title", "titel"), encoding="utf-8")
    shown = re.findall(r"`(world\.toml: .*?)`\n", PAGES["server.md"])[0]
    start, end = shown.split(" ... ")
    with pytest.raises(ValueError, match=re.escape(start) + ".*" + re.escape(end)):
        PinterestMock(world=tmp_path / "world.toml")


SHOWN = [
    found
    for page in (ROOT / "README.md", *sorted(DOCS.rglob("*.md")))
    for block in blocks(page, "console", "$ curl")
    for found in re.findall(r"^\$ curl (?:-i )?http://127.0.0.1:8642(\S+)\n((?:(?!\$ ).*\n)+)", block, re.MULTILINE)
]


@pytest.mark.parametrize(("path", "shown"), SHOWN)
def test_what_curl_shows_is_what_the_fake_answers(path: str, shown: str) -> None:
    answer = Client(PinterestMock()).get(path)
    headers = [f"{name}: {value}" for name, value in answer.headers]
    printed = [f"HTTP/1.1 {answer.status}", *headers, *answer.text.splitlines()]
    assert [line for line in shown.splitlines() if line and line not in printed] == []


def test_its_lines_of_curl_do_what_they_say() -> None:
    http = Client(PinterestMock())
    lines = [line for block in blocks(SERVER, "sh") for line in block.splitlines() if line.startswith("curl")]
    assert len(lines) > 5
    for line in lines:
        words = shlex.split(line)
        (url,) = (word for word in words if word.startswith("http"))
        body = words[words.index("-d") + 1] if "-d" in words else None
        method = words[words.index("-X") + 1] if "-X" in words else "GET"
        kind = "application/json" if "Content-Type: application/json" in words else None
        answer = http.open(url.removeprefix("http://127.0.0.1:8642"), method=method, data=body, content_type=kind)
        assert answer.status_code in (200, 204), (line, answer.text)


def test_all_options_of_the_command_are_listed() -> None:
    names = {name for option in chain(*SECTIONS.values()) for name in option.opts if name.startswith("--")}
    assert names == set(re.findall(r"`(--[a-z-]+)`", PAGES["server.md"].partition("## Options")[2].partition("## ")[0]))


def test_all_keywords_of_the_marker_are_listed() -> None:
    table = PAGES["fixtures.md"].partition("## The marker")[2].partition("```")[0]
    assert set(re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE)) == {field.name for field in fields(Settings)}


def test_all_fixtures_are_listed() -> None:
    table = PAGES["fixtures.md"].partition("## All of them")[2].partition("## ")[0]
    known = {name for name in vars(pytest_pinterest) if re.match("(async_)?pinterest_", name)}
    assert set(re.findall(r"`((?:async_)?pinterest_\w+)`", table)) == known
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert known <= set(re.findall(r"(?:async_)?pinterest_\w+", readme))


def test_every_page_is_in_the_index_and_in_the_menu_of_the_site() -> None:
    index = PAGES["index.md"]
    assert PAGES.keys() - {"index.md"} == set(re.findall(r"\]\(([\w/-]+\.md)\)", index))
    menu = [line for block in re.findall(r"^```{toctree}\n(.*?)^```", index, re.M | re.S) for line in block.split("\n")]
    assert sorted(f"{line}.md" for line in menu if line and not line.startswith(":")) == sorted(
        PAGES.keys() - {"index.md"}
    )


def test_every_link_leads_somewhere() -> None:
    for page in [*ROOT.glob("*.md"), *DOCS.rglob("*.md")]:
        for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name} leads to {target}"


def test_a_fact_is_named_by_its_id_and_a_section_with_its_document() -> None:
    """A number such as 5.2 says nothing to whoever has no copy of the page that it is of."""
    section = re.compile(
        r"\([1-9]\.[1-9]\)|# [1-9]\.[1-9]$|(?<!RFC \d{4}, )(?<!RFC \d{4} )\bsection \d|\bdossier", re.IGNORECASE
    )
    found = [
        f"{file.relative_to(ROOT)}:{number}: {line.strip()}"
        for folder in ("mockserver", "pinterest_v5", "pytest_pinterest", "docs", "tests")
        for kind in ("*.py", "*.md", "*.html")
        for file in (ROOT / folder).rglob(kind)
        if file.name != "test_the_documentation_is_true.py"
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if section.search(line)
    ]
    assert found == []


def test_every_fact_that_is_named_is_explained() -> None:
    fact = re.compile(r"(?<![\w/#.-])[A-Z]{1,2}[0-9]{1,2}a?\b")
    sources = [
        file
        for package in ("mockserver", "pinterest_v5", "pytest_pinterest")
        for kind in ("*.py", "*.html")
        for file in (ROOT / package).rglob(kind)
    ]
    named = {name for file in sources for name in fact.findall(file.read_text(encoding="utf-8"))}
    questions = {choice.question for choice in choices()} | {choice.question for choice in fixed_choices()}
    assert {"TE2", "S4", "Q9", "AG4", "FD17"} <= named
    explained = {name for page in PAGES if page.startswith("facts") for name in fact.findall(PAGES[page])}
    no_facts = {"MD5", "AB12"}
    assert named - explained - questions - no_facts == set()
