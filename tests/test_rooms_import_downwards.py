"""The rooms of the fake import downwards only, and the import contract refuses what goes up."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow  # reads all that is imported, again and again

ROOT = Path(__file__).parents[1]
PACKAGES = ("mockserver", "pinterest_v5", "pytest_pinterest")
RULE = "The rooms of the fake import downwards only"
UPWARDS = {
    "a record from the state": ("model/records/people.py", "import mockserver.state.state"),
    "the journal from a handler": ("journal/entry.py", "import mockserver.api.pins"),
    "an annotation": (
        "world/files.py",
        "from typing import TYPE_CHECKING as _T\nif _T:\n    from mockserver.wsgi import PinterestMock as _Mock",
    ),
}


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    """Run import-linter on the packages in the folder."""
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as main; main()", "--no-cache"]
    environment = {**os.environ, "PYTHONPATH": str(folder)}
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The packages and the contract, to be spoilt."""
    pytest.importorskip("importlinter", reason="pip install import-linter")
    for package in PACKAGES:
        shutil.copytree(ROOT / package, tmp_path / package, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_as_it_is_every_import_goes_down(copy: Path) -> None:
    result = lint(copy)
    assert result.returncode == 0, result.stdout + result.stderr
    assert f"{RULE} KEPT" in result.stdout


@pytest.mark.parametrize(("module", "line"), UPWARDS.values(), ids=UPWARDS)
def test_an_import_upwards_is_refused(copy: Path, module: str, line: str) -> None:
    path = copy / "mockserver" / module
    path.write_text(f"{path.read_text(encoding='utf-8')}\n{line}\n", encoding="utf-8")
    result = lint(copy)
    assert result.returncode == 1
    assert f"{RULE} BROKEN" in result.stdout, result.stdout + result.stderr
