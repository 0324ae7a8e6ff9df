"""The official SDK installs `pinterest` too. Both work, side by side or one above the other, in either order."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pinterest
import pytest

OURS = Path(pinterest.__file__).parent
SDK_INIT = '"""Pinterest SDK"""\n__path__ = __import__("pkgutil").extend_path(__path__, __name__)\n'
SDK_NAMES = {"ads", "bin", "client", "config", "organic", "utils", "version"}


def install_sdk(site: Path) -> None:
    """Write files as the SDK's wheel does."""
    (site / "pinterest/client").mkdir(parents=True, exist_ok=True)
    (site / "pinterest/__init__.py").write_text(SDK_INIT)
    (site / "pinterest/client/__init__.py").write_text("from pinterest.config import SDK\n")
    (site / "pinterest/config.py").write_text("SDK = 'sdk'\n")


def install_ours(site: Path) -> None:
    shutil.copytree(OURS, site / "pinterest", dirs_exist_ok=True, ignore=shutil.ignore_patterns("__pycache__"))


def run(code: str, *sites: Path) -> None:
    """Run code that finds packages in `sites`, and those of this environment except ours."""
    paths = [str(site) for site in sites]
    setup = f"import sys; sys.path[:0] = {paths!r}; sys.path = [p for p in sys.path if p != {str(OURS.parent)!r}]\n"
    done = subprocess.run([sys.executable, "-c", setup + code], capture_output=True, text=True, cwd=sites[0])
    assert done.returncode == 0, done.stderr


BOTH = """
from pinterest.client import SDK
from pinterest_v5.api import Api, AsyncApi
from pinterest_v5.errors import PinterestException
from pinterest_v5.models import Board
import httpx
def answer(request):
    return httpx.Response(200, json={"id": "1"})
api = Api(access_token="pina_1", http_client=httpx.Client(transport=httpx.MockTransport(answer)))
assert (SDK, api.boards.get("1")) == ("sdk", {"id": "1"})
"""


@pytest.mark.parametrize("order", [(install_ours, install_sdk), (install_sdk, install_ours)])
def test_in_one_directory(tmp_path: Path, order: tuple[object, ...]) -> None:
    for install in order:
        assert callable(install)
        install(tmp_path)
    run(BOTH, tmp_path)


@pytest.mark.parametrize("order", ["ours first", "sdk first"])
def test_in_two_directories(tmp_path: Path, order: str) -> None:
    ours, sdk = tmp_path / "ours", tmp_path / "sdk"
    install_ours(ours)
    install_sdk(sdk)
    run(BOTH, *((ours, sdk) if order == "ours first" else (sdk, ours)))


def test_who_imports_the_sdk_does_not_load_the_client(tmp_path: Path) -> None:
    install_sdk(tmp_path)
    install_ours(tmp_path)
    run("import pinterest.client, sys; assert 'pinterest_v5.api' not in sys.modules", tmp_path)


def test_no_module_of_ours_has_a_name_of_theirs() -> None:
    assert not SDK_NAMES & {entry.stem for entry in OURS.iterdir()}


def test_no_module_of_ours_asks_the_package_itself() -> None:
    sources = [source for source in OURS.rglob("*.py") if source != OURS / "__init__.py"]
    assert len(sources) > 10
    assert not [source.name for source in sources if "from pinterest import" in source.read_text("utf-8")]


def test_the_package_names_what_it_offers() -> None:
    assert set(pinterest.__all__) <= set(dir(pinterest))
    with pytest.raises(AttributeError, match="no attribute 'Nothing'"):
        pinterest.Nothing  # type: ignore[attr-defined]  # noqa: B018
