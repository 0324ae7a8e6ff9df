"""What the pages tell people to type and is not run anywhere: commands, options, settings, modules and files exist."""

from __future__ import annotations

import re
import shutil
import subprocess

import click
import pytest

from mockserver.cli.main import main
from tests.e2e.markdown import ROOT, all_blocks

PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
SHELLS = ("console", "dockerfile", "sh", "yaml")
WORDS = r"((?: +[^\s>|&;#)]+)*)"


def typed(command: str) -> list[tuple[str, ...]]:
    """The words after a command, wherever a page says to type it; in a Dockerfile they stand in JSON."""
    texts = {
        block.text if block.language != "dockerfile" else re.sub(r'[\[\]",]', "", block.text)
        for page in PAGES
        for block in all_blocks(page)
        if block.language in SHELLS
    }
    found = {match[1] for text in texts for match in re.finditer(rf"(?<![\w/-]){command}(?![\w-]){WORDS}", text)}
    return sorted(tuple(words.split()) for words in found)


def options(words: tuple[str, ...]) -> list[str]:
    return [word.partition("=")[0] for word in words if word.startswith("--")]


@pytest.mark.parametrize("words", typed("pinterest-mock"), ids=" ".join)
def test_the_command_has_such_a_subcommand_and_such_options(words: tuple[str, ...]) -> None:
    name = words[0] if words and not words[0].startswith("-") else "serve"
    command = main.get_command(click.Context(main), name)
    assert command is not None, f"pinterest-mock has no {name}"
    assert set(options(words)) <= {option for parameter in command.params for option in parameter.opts}


@pytest.mark.parametrize("words", [words for words in typed("pytest") if options(words)], ids=" ".join)
def test_pytest_has_such_an_option(words: tuple[str, ...], pytestconfig: pytest.Config) -> None:
    for option in options(words):
        pytestconfig.getoption(option.lstrip("-").replace("-", "_"))  # raises where there is none


@pytest.mark.parametrize("words", typed("make"), ids=" ".join)
def test_the_makefile_has_such_a_target(words: tuple[str, ...]) -> None:
    assert re.search(rf"^{words[0]}:", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)


@pytest.mark.parametrize("words", typed(r"\.venv/bin/python -m"), ids=" ".join)
def test_there_is_such_a_module_and_such_a_file_of_tests(words: tuple[str, ...]) -> None:
    module = ROOT / words[0].replace(".", "/")
    assert words[0] == "pytest" or module.with_suffix(".py").exists() or (module / "__main__.py").exists()
    assert all((ROOT / word).exists() for word in words if word.startswith("tests/"))


SETTINGS = [
    name
    for page in PAGES
    for block in all_blocks(page)
    if block.language == "ini"
    for name in re.findall(r"^(\w+) *=", block.text, re.MULTILINE)
]


@pytest.mark.parametrize("name", SETTINGS)
def test_pytest_has_such_a_setting(name: str, pytestconfig: pytest.Config) -> None:
    pytestconfig.getini(name)  # raises where there is none


SCRIPTS = [block.text for page in PAGES for block in all_blocks(page) if block.language == "javascript"]


@pytest.mark.slow
@pytest.mark.parametrize("number", range(len(SCRIPTS)))
def test_it_is_javascript(number: int) -> None:
    """Some are run by other tests; those for Playwright, which is not installed, are read at least."""
    node = shutil.which("node")
    if node is None:
        pytest.skip("This machine has no Node.")
    command = [node, "--input-type=module", "--check", "-"]
    done = subprocess.run(command, input=SCRIPTS[number], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
