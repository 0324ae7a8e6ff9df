"""What people install: everything that the three packages need, and nothing of ours beside them."""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
pytestmark = pytest.mark.slow
PACKAGES = ("pinterest_v5", "mockserver", "pytest_pinterest")

A_TEST = """
import mockserver, pinterest_v5.api, pytest_pinterest

def test_it_is_the_installed_one(pinterest_client, pinterest_user, request):
    site = request.config.rootpath / "site"
    for module in (mockserver, pinterest_v5.api, pytest_pinterest):
        assert module.__file__.startswith(str(site))
    assert pinterest_client.user_account.get()["username"] == pinterest_user.username
"""


@pytest.fixture(scope="module")
def dist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The directory with the wheel and the source distribution."""
    made = tmp_path_factory.mktemp("dist")
    subprocess.run([sys.executable, "-m", "hatchling", "build", "-d", made], cwd=ROOT, check=True, capture_output=True)
    return made


@pytest.fixture(scope="module")
def wheel(dist: Path) -> zipfile.ZipFile:
    return zipfile.ZipFile(next(dist.glob("*.whl")))


def sources(root: Path, packages: tuple[str, ...]) -> set[str]:
    """The files below some directories, by their paths from the root."""
    found = (path for package in packages for path in (root / package).rglob("*") if path.is_file())
    return {path.relative_to(root).as_posix() for path in found if "__pycache__" not in path.parts}


def pages() -> set[str]:
    """The documentation, but what the site takes from docstrings."""
    found = (path.relative_to(ROOT).as_posix() for path in (ROOT / "docs").rglob("*.md"))
    return {path for path in found if not path.startswith("docs/reference/")}


def test_the_wheel_has_every_file_of_the_packages_and_no_other(wheel: zipfile.ZipFile) -> None:
    packed = {name for name in wheel.namelist() if ".dist-info/" not in name}
    assert packed == sources(ROOT, PACKAGES) | {"pinterest.py"} | {f"mockserver/{page}" for page in pages()}
    assert {f"{package}/py.typed" for package in PACKAGES} <= packed


def test_the_wheel_says_who_may_use_it_and_what_it_adds(wheel: zipfile.ZipFile) -> None:
    info = {name.partition(".dist-info/")[2]: name for name in wheel.namelist() if ".dist-info/" in name}
    assert wheel.read(info["licenses/LICENSE"]) == (ROOT / "LICENSE").read_bytes()
    entries = wheel.read(info["entry_points.txt"]).decode()
    for line in ("[pytest11]\npytest_pinterest = pytest_pinterest", "pinterest-mock = mockserver.__main__:main"):
        assert line in entries
    metadata = wheel.read(info["METADATA"]).decode()
    assert "Requires-Python: >=3.10" in metadata
    assert "License-Expression: MIT" in metadata
    assert "# pytest-pinterest\n" in metadata


def test_the_source_distribution_can_be_tested(dist: Path) -> None:
    with tarfile.open(next(dist.glob("*.tar.gz"))) as archive:
        packed = {name.partition("/")[2] for name in archive.getnames()}
    needed = sources(ROOT, (*PACKAGES, "tests", "tools", "docs", "examples", "benchmarks"))
    assert (
        needed
        | {"pinterest.py", "README.md", "CHANGELOG.md", "CONTRIBUTING.md", "Makefile", "pyproject.toml", "LICENSE"}
        <= packed
    )


def test_what_is_installed_works_far_from_the_checkout(wheel: zipfile.ZipFile, tmp_path: Path) -> None:
    wheel.extractall(tmp_path / "site")
    (tmp_path / "test_it.py").write_text(A_TEST)
    environment = {**os.environ, "PYTHONPATH": str(tmp_path / "site"), "PYTEST_ADDOPTS": ""}
    for arguments in (
        ["mockserver", "demo"],
        ["mockserver", "facts", "TE2"],
        ["pytest", "-q", "-p", "no:cacheprovider", "--rootdir=."],
    ):
        done = subprocess.run(
            [sys.executable, "-m", *arguments], cwd=tmp_path, env=environment, capture_output=True, text=True
        )
        assert done.returncode == 0, done.stdout + done.stderr
