"""`pinterest` is one module file: the same objects as `pinterest_v5`, and it gives way to anybody's package."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import pinterest
import pinterest_v5

ROOT = Path(pinterest.__file__).parent


def run(code: str, *places: Path) -> None:
    """Run code that finds modules in these places first, and ours last."""
    path = os.pathsep.join(map(str, [*places, ROOT]))
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        cwd=places[0],
        env={**os.environ, "PYTHONPATH": path, "PYTHONSAFEPATH": "1"},
        check=False,
    )
    assert done.returncode == 0, done.stderr


def write(place: Path, **files: str) -> Path:
    for name, text in files.items():
        path = place / f"{name.replace('__dot__', '/')}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return place


def test_every_public_name_is_the_same_object() -> None:
    assert {name: getattr(pinterest, name) for name in pinterest_v5.__all__} == {
        name: getattr(pinterest_v5, name) for name in pinterest_v5.__all__
    }
    assert set(pinterest_v5.__all__) <= set(dir(pinterest))


@pytest.mark.slow
@pytest.mark.parametrize("module", ["api", "errors", "models", "oauth", "paging", "resources"])
def test_submodules_are_the_very_same_module_objects(module: str, tmp_path: Path) -> None:
    run(
        f"import pinterest.{module}, pinterest_v5.{module}; assert pinterest.{module} is pinterest_v5.{module}\n"
        f"assert pinterest_v5.{module}.__spec__.name == 'pinterest_v5.{module}'",
        tmp_path,
    )


def test_a_name_that_is_not_there_is_said_to_be_missing() -> None:
    with pytest.raises(AttributeError, match="module 'pinterest' has no attribute 'Nothing'"):
        pinterest.Nothing  # noqa: B018 - that it is not there is what is tried
    with pytest.raises(ImportError, match=r"pinterest\.nothing"):
        __import__("pinterest.nothing")


@pytest.mark.slow
def test_importing_it_does_not_load_the_client(tmp_path: Path) -> None:
    run("import pinterest, sys; assert 'pinterest_v5.api' not in sys.modules", tmp_path)


@pytest.mark.slow
def test_anybodys_package_goes_first_on_one_path(tmp_path: Path) -> None:
    (tmp_path / "pinterest.py").write_text((ROOT / "pinterest.py").read_text())
    write(tmp_path, pinterest__dot____init__="THEIRS = True", pinterest__dot__client="X = 1")
    run("import pinterest, pinterest.client; assert pinterest.THEIRS and pinterest.client.X == 1", tmp_path)
    run("from pinterest_v5 import Api; assert Api(access_token='pina_1')", tmp_path)


@pytest.mark.slow
def test_a_module_of_the_projects_own_goes_first(tmp_path: Path) -> None:
    write(tmp_path, pinterest="THEIRS = True")
    run("import pinterest; assert pinterest.THEIRS", tmp_path)


@pytest.mark.slow
def test_a_folder_without_init_stays_importable(tmp_path: Path) -> None:
    write(tmp_path, pinterest__dot__theirs="X = 1", pinterest__dot__errors="Y = 2")
    run("import pinterest.theirs; from pinterest import Api; assert pinterest.theirs.X == 1 and Api", tmp_path)
    run("import pinterest.errors; assert pinterest.errors.Y == 2", tmp_path)
