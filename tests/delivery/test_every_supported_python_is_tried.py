"""What the packages promise to run on is what the workflows try, and the oldest versions that they allow are known."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

import pytest

from tools import lowest_dependencies

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

ROOT = Path(__file__).parents[2]
WORKFLOWS = ROOT / ".github/workflows"


@pytest.fixture
def pyproject() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


@pytest.fixture
def project(pyproject: dict[str, Any]) -> dict[str, Any]:
    told: dict[str, Any] = pyproject["project"]
    return told


def test_the_workflow_tries_every_python_that_is_promised(project: dict[str, Any]) -> None:
    promised = [line.rpartition(" ")[2] for line in project["classifiers"] if ":: Python :: 3." in line]
    text = (WORKFLOWS / "test.yml").read_text(encoding="utf-8")
    (matrix,) = re.findall(r"python: \[(.*)\]", text)
    tried = re.findall(r'"([^"]+)"', matrix)
    assert tried == [*promised, f"{promised[-1]}t"]
    assert project["requires-python"] == f">={promised[0]}"
    for system in ("ubuntu", "macos", "windows"):
        assert f"{system}-latest" in text


def test_every_target_that_a_workflow_makes_is_there() -> None:
    targets = set(re.findall(r"^([\w-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    steps = "\n".join(path.read_text(encoding="utf-8") for path in [*WORKFLOWS.glob("*.yml"), ROOT / ".ci/run"])
    made = re.findall(r"^(?:\s*- run: )?make ([\w-]+)", steps, re.MULTILINE)
    assert made
    assert set(made) <= targets


@pytest.mark.parametrize("path", [WORKFLOWS / "test.yml", ROOT / ".readthedocs.yaml"], ids=lambda path: path.name)
def test_pip_is_brought_up_to_date_before_it_installs_a_group(path: Path, pyproject: dict[str, Any]) -> None:
    """Groups came with pip 25.1, and an image may have an older one."""
    lines = path.read_text(encoding="utf-8").splitlines()
    installs = [number for number, line in enumerate(lines) if "--group" in line]
    assert installs
    for number in installs:
        assert lines[number - 1].endswith("python -m pip install --upgrade pip")
        groups = re.findall(r"'([a-z]{2,})'", lines[number].partition("--group")[2]) or lines[number].split()[-1:]
        assert {*groups} <= pyproject["dependency-groups"].keys()


def test_where_there_is_no_interpreter_lock_nothing_is_installed_that_needs_it(pyproject: dict[str, Any]) -> None:
    groups = pyproject["dependency-groups"]
    assert [one for one in groups["test"] if "psycopg" in one] == []
    assert groups["dev"] == [{"include-group": "test"}, *[one for one in groups["dev"] if "psycopg" in one]]
    assert "endsWith(matrix.python, 't') && 'test'" in (WORKFLOWS / "test.yml").read_text(encoding="utf-8")


def test_every_dependency_has_a_lowest_version(project: dict[str, Any]) -> None:
    constraints = lowest_dependencies.constraints()
    for requirement in project["dependencies"]:
        name, lowest = re.split(r">=|[,;]", requirement)[:2]
        assert any(line.startswith(f"{name}=={lowest}") for line in constraints), requirement


def test_a_dependency_without_one_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "pyproject.toml").write_text(
        '[project]\ndependencies = ["click"]\n[project.optional-dependencies]\n', encoding="utf-8"
    )
    monkeypatch.setattr(lowest_dependencies, "PYPROJECT", tmp_path / "pyproject.toml")
    with pytest.raises(ValueError, match=r"'click' in pyproject\.toml names no lowest version"):
        lowest_dependencies.constraints()
