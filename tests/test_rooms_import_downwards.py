"""The rooms of the fake import downwards only, as the import contract holds it, and no modules form a circle."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

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


def test_no_modules_import_each_other_in_a_circle_not_even_for_annotations() -> None:
    with_a_file = {
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path
        for package in PACKAGES
        for path in (ROOT / package).rglob("*.py")
    }
    imports = {
        name: {one if one in with_a_file else one.rpartition(".")[0] for one in imported_by(path)} & with_a_file.keys()
        for name, path in with_a_file.items()
    }
    assert sum(map(len, imports.values())) > len(imports)
    try:
        TopologicalSorter(imports).prepare()
    except CycleError as circle:
        pytest.fail(" imports ".join(reversed(circle.args[1])))


def imported_by(path: Path) -> Iterator[str]:
    """The modules that a module imports, or names in them: at its top, in a function or for the type checker."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (one.name for one in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path} imports relatively"
            yield from (f"{node.module}.{one.name}" for one in node.names)
