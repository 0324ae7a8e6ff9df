"""The official SDK installs files below `pinterest/` too. Both work, whichever came last."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import pinterest_v5.api
from pytest_pinterest import marker

if TYPE_CHECKING:
    from tests.plugin.conftest import Run

SDK = {
    "__init__.py": '"""Not ours."""\n__path__ = __import__("pkgutil").extend_path(__path__, __name__)\n',
    "client/__init__.py": "class PinterestSDKClient: ...\n",
    "ads/__init__.py": "",
    "ads/campaigns.py": "from pinterest.client import PinterestSDKClient\n",
    "organic/__init__.py": "",
    "organic/boards.py": "from pinterest.client import PinterestSDKClient\n",
    "utils/__init__.py": "",
    "bin/__init__.py": "",
    "config.py": "",
    "version.py": '__version__ = "0.2.7"\n',
}
"""The tree of its modules."""

USE = """
    import os
    import pinterest
    from pinterest.ads import campaigns
    from pinterest_v5.api import Api
    from pinterest.client import PinterestSDKClient
    from pinterest.organic import boards
    from pinterest.version import __version__

    def test_where():
        assert pinterest.__file__.startswith(os.environ["ENVIRONMENT"])

    def test_ours(pinterest_api, pinterest_consent, pinterest_env, async_pinterest_client):
        assert isinstance(pinterest_api, Api)
        url, _ = pinterest_api.get_authorization_url()
        pinterest_api.generate_access_token(response=pinterest_consent(url))
        assert list(pinterest_api.boards.list())

    def test_failing(pinterest_client):
        raise ValueError(pinterest_client.access_token)
"""


@pytest.mark.parametrize("sdk", ["first", "last"])
def test_in_one_environment(
    run_apart: Run, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch, sdk: str
) -> None:
    environment = tmp_path_factory.mktemp("environment")
    if sdk == "first":
        install_sdk(environment)
    install_ours(environment)
    if sdk == "last":
        install_sdk(environment)
    monkeypatch.setenv("PYTHONPATH", str(environment))
    monkeypatch.setenv("ENVIRONMENT", str(environment))
    assert ("Not ours" in (environment / "pinterest/__init__.py").read_text()) == (sdk == "last")
    result = run_apart(USE)
    result.assert_outcomes(passed=2, failed=1)
    result.stdout.fnmatch_lines(["*ValueError: pina_…????"])
    run_apart("", "--pyargs", "pytest_pinterest.smoke", "-k", "flow").assert_outcomes(passed=4, deselected=14)


def test_no_module_of_ours_is_one_of_theirs() -> None:
    ours = Path(pinterest_v5.api.__file__).parent
    theirs = {Path(name).parts[0] for name in SDK} - {"__init__.py"}
    assert not theirs & {path.name for path in ours.iterdir()}


def install_sdk(environment: Path) -> None:
    for name, text in SDK.items():
        path = environment / "pinterest" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def install_ours(environment: Path) -> None:
    source = Path(marker.__file__).parents[1]
    for package in ("pinterest_v5", "mockserver", "pytest_pinterest"):
        shutil.copytree(
            source / package,
            environment / package,
            ignore=shutil.ignore_patterns("__pycache__"),
            dirs_exist_ok=True,
        )
