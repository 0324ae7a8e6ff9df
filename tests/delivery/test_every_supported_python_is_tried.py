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
def project() -> dict[str, Any]:
    told: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
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
