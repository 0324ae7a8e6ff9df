"""Others have packages `pinterest` and `mockserver`: whoever comes last or leaves first, nobody loses anything."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import pinterest

if TYPE_CHECKING:
    from tests.plugin.conftest import Run

ROOT = Path(pinterest.__file__).parent
OURS = ("pinterest_v5", "mockserver", "pytest_pinterest")

PYTHON_PINTEREST = {
    "pinterest/__init__.py": "from .api import Api, AsyncApi\nfrom .exceptions import PinterestException\n",
    "pinterest/api.py": "from . import sync\nclass Api: THEIRS = sync.Boards\nclass AsyncApi: ...\n",
    "pinterest/exceptions.py": "class PinterestException(Exception): ...\n",
    "pinterest/models/__init__.py": "class Board: ...\n",
    "pinterest/sync/__init__.py": "class Boards: ...\n",
}
"""As python-pinterest 0.2.0 has its modules, in small."""
OFFICIAL_SDK = {
    "pinterest/__init__.py": '__path__ = __import__("pkgutil").extend_path(__path__, __name__)\n',
    "pinterest/client/__init__.py": "class PinterestSDKClient: ...\n",
    "pinterest/organic/__init__.py": "",
    "pinterest/organic/boards.py": "from pinterest.client import PinterestSDKClient\nclass Board: ...\n",
    "pinterest/version.py": '__version__ = "0.2.7"\n',
}
"""As pinterest-api-sdk 0.2.7 has its modules, in small."""
MOCKSERVER_CLIENT = {
    "mockserver/__init__.py": "from mockserver.client import MockServerClient\n"
    "from mockserver.models import HttpRequest, JSON_NULL\n"
    "from mockserver.launcher import start as start_server\n"
    "import mockserver.a2a, mockserver.async_client, mockserver.exceptions, mockserver.fluent\n"
    "import mockserver.llm, mockserver.mcp, mockserver.websocket_client\n",
    "mockserver/models.py": "class HttpRequest: ...\nJSON_NULL = object()\n",
    "mockserver/client.py": "import http\nfrom mockserver.models import HttpRequest\nclass MockServerClient: ...\n",
    "mockserver/launcher.py": "def start(): ...\n",
    **dict.fromkeys(
        (f"mockserver/{name}.py" for name in ("a2a", "async_client", "exceptions", "fluent", "llm", "mcp")), "\n"
    ),
    "mockserver/websocket_client.py": "\n",
    "mockserver/pytest_plugin.py": "import pytest\n"
    "@pytest.fixture\n"
    "def mockserver():\n"
    "    from mockserver import MockServerClient\n"
    "    return MockServerClient()\n",
}
"""As mockserver-client has its modules, in small."""
MODULES_OF_MOCKSERVER_CLIENT = (
    *("a2a", "async_client", "client", "exceptions", "fluent", "launcher", "llm", "mcp", "models", "pytest_plugin"),
    "websocket_client",
)
USE = {
    "python-pinterest": "from pinterest import Api, PinterestException\n"
    "import pinterest.models\n"
    "assert Api.THEIRS and pinterest.models.Board",
    "pinterest-api-sdk": "from pinterest.organic.boards import Board, PinterestSDKClient\n"
    "from pinterest.version import __version__\n"
    "assert __version__ == '0.2.7'",
}
PACKAGES = {"python-pinterest": PYTHON_PINTEREST, "pinterest-api-sdk": OFFICIAL_SDK}

OUR_FIXTURES = """
    import pinterest_v5

    def test_ours(pinterest_api, pinterest_consent, pinterest_env, pinterest_server, pinterest_client):
        assert isinstance(pinterest_api, pinterest_v5.Api)
        url, _ = pinterest_api.get_authorization_url()
        pinterest_api.generate_access_token(response=pinterest_consent(url))
        assert list(pinterest_api.boards.list()) == list(pinterest_client.boards.list())

    def test_the_name_of_the_fake():
        from pytest_pinterest import PinterestMock
        assert PinterestMock().add_board("Holidays").name == "Holidays"

    def test_failing(pinterest_client):
        raise ValueError(pinterest_client.access_token)
"""


class Environment:
    """A place where packages are installed into and removed from, as pip does it: by the names of their files."""

    def __init__(self, place: Path) -> None:
        self.place = place

    def install(self, tree: dict[str, str]) -> None:
        for name, text in tree.items():
            path = self.place / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)

    def install_ours(self) -> None:
        shutil.copy(ROOT / "pinterest.py", self.place)
        for package in OURS:
            unfinished = shutil.ignore_patterns("*.pyc.*")  # compiled files save a minute here
            shutil.copytree(ROOT / package, self.place / package, ignore=unfinished, dirs_exist_ok=True)

    def remove(self, tree: dict[str, str]) -> None:
        for name in tree:
            (self.place / name).unlink()
        for folder in sorted({(self.place / name).parent for name in tree}, reverse=True):
            shutil.rmtree(folder / "__pycache__", ignore_errors=True)
            if not any(folder.iterdir()):
                folder.rmdir()

    def remove_ours(self) -> None:
        (self.place / "pinterest.py").unlink()
        for package in OURS:
            shutil.rmtree(self.place / package)

    def python(self, *arguments: str) -> str:
        """Run Python that finds modules here, and of ours only what is installed here."""
        environment = {**os.environ, "PYTHONPATH": str(self.place), "PYTHONSAFEPATH": "1"}
        done = subprocess.run(
            [sys.executable, *arguments], cwd=self.place, env=environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        return done.stdout


@pytest.fixture
def environment(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Environment:
    place = tmp_path_factory.mktemp("environment")
    monkeypatch.setenv("PYTHONPATH", str(place))
    return Environment(place)


def install_both(environment: Environment, theirs: dict[str, str], order: str) -> None:
    if order == "theirs first":
        environment.install(theirs)
    environment.install_ours()
    if order == "ours first":
        environment.install(theirs)


@pytest.mark.parametrize("order", ["theirs first", "ours first"])
@pytest.mark.parametrize("name", PACKAGES)
def test_their_pinterest_is_theirs_and_our_fixtures_work(
    run_apart: Run, environment: Environment, name: str, order: str
) -> None:
    theirs = PACKAGES[name]
    install_both(environment, theirs, order)
    environment.python("-c", USE[name])
    result = run_apart(OUR_FIXTURES)
    result.assert_outcomes(passed=2, failed=1)
    result.stdout.fnmatch_lines(["*ValueError: pina_…????"])
    environment.remove_ours()
    environment.python("-c", USE[name])


@pytest.mark.slow
@pytest.mark.parametrize("order", ["theirs first", "ours first"])
@pytest.mark.parametrize("name", PACKAGES)
def test_who_leaves_takes_nothing_of_ours_along(environment: Environment, name: str, order: str) -> None:
    install_both(environment, PACKAGES[name], order)
    environment.remove(PACKAGES[name])
    environment.python("-c", "import pinterest, pinterest_v5; assert pinterest.Api is pinterest_v5.Api")
    kept = {path.relative_to(environment.place) for path in environment.place.rglob("*.py")}
    assert kept == {
        *(path.relative_to(ROOT) for package in OURS for path in (ROOT / package).rglob("*.py")),
        Path("pinterest.py"),
    }


@pytest.mark.parametrize(
    "path", ["pinterest.py", "src/pinterest/__init__.py", "pinterest/__init__.py", "tests/pinterest/__init__.py"]
)
def test_a_project_whose_own_integration_is_called_pinterest(
    pytester: pytest.Pytester, run_apart: Run, path: str
) -> None:
    own = pytester.path / path
    own.parent.mkdir(parents=True, exist_ok=True)
    own.write_text("def greet(): return 'from the project'\n")
    if own.parent.name == "pinterest":
        (own.parent / "client.py").write_text("X = 1\n")
        (own.parent / "test_inside.py").write_text("def test_inside(pinterest_client): assert pinterest_client\n")
    where = own.parent.parent if own.name == "__init__.py" else own.parent
    pytester.makeconftest(f"import sys\nsys.path.insert(0, {str(where)!r})\n")
    result = run_apart(
        OUR_FIXTURES + "\n    def test_own():\n        import pinterest\n        assert pinterest.greet()\n"
    )
    result.assert_outcomes(passed=3 + (own.parent.name == "pinterest"), failed=1)
    result.stdout.no_fnmatch_line("*INTERNALERROR*")
    result.stdout.fnmatch_lines(["*ValueError: pina_…????"])


@pytest.mark.parametrize("order", ["theirs first", "ours first"])
def test_the_client_of_mockserver_is_there_too(run_apart: Run, environment: Environment, order: str) -> None:
    install_both(environment, MOCKSERVER_CLIENT, order)
    environment.python("-c", "from mockserver.client import MockServerClient; import mockserver.models")
    environment.python("-c", "from mockserver import HttpRequest, JSON_NULL, MockServerClient, start_server")
    environment.python("-c", "from mockserver import http, quotas; assert http.__name__ == 'mockserver.http'")
    environment.python("-c", "import mockserver; assert not hasattr(mockserver, 'NoSuchThing')")
    theirs = "def test_theirs(mockserver): assert type(mockserver).__name__ == 'MockServerClient'"
    run_apart(theirs, "-p", "mockserver.pytest_plugin").assert_outcomes(passed=1)
    assert "fake of Pinterest" in environment.python("-m", "mockserver", "--help")
    command = "import sys; from mockserver.__main__ import main; sys.argv = ['pinterest-mock', '--help']; main()"
    assert "fake of Pinterest" in environment.python("-c", command)
    run_apart(OUR_FIXTURES).assert_outcomes(passed=2, failed=1)
    environment.remove(MOCKSERVER_CLIENT)
    environment.python("-c", "from pytest_pinterest import PinterestMock; assert PinterestMock().app")


def test_no_module_of_ours_overwrites_one_of_theirs_but_the_package_itself() -> None:
    assert not {path.stem for path in (ROOT / "mockserver").iterdir()}.intersection(MODULES_OF_MOCKSERVER_CLIENT)
