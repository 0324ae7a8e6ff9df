"""Without an engine for containers, the Dockerfile's instructions are followed in a scratch root, as far as they go."""

from __future__ import annotations

import fnmatch
import json
import os
import re
import shlex
import shutil
import socket
import subprocess
import sys
import sysconfig
from pathlib import Path

import httpx
import pytest

ROOT = Path(__file__).parents[2]
DOCKERFILE = (ROOT / "Dockerfile").read_text(encoding="utf-8").replace("\\\n", " ")
INSTRUCTIONS = re.findall(r"^([A-Z]+) (.+)$", DOCKERFILE, re.MULTILINE)
OFFLINE = {
    "PIP_NO_INDEX": "1",
    "PIP_NO_BUILD_ISOLATION": "0",  # which is how pip spells that it shall not isolate
    "PYTHONPATH": sysconfig.get_path("purelib"),  # everything that the fake needs is here already
    "PIP_ROOT_USER_ACTION": "ignore",
}


def of(instruction: str) -> list[str]:
    return [text for name, text in INSTRUCTIONS if name == instruction]


def context(target: Path) -> None:
    """Copy what `.dockerignore` lets through."""
    rules = [line for line in (ROOT / ".dockerignore").read_text().splitlines() if line and not line.startswith("#")]
    assert rules[0] == "*", "what is not named stays outside"
    target.mkdir(parents=True)
    for name in (rule[1:] for rule in rules if rule.startswith("!")):
        source = ROOT / name
        ignored = shutil.ignore_patterns(*(rule.removeprefix("**/") for rule in rules if rule.startswith("**/")))
        if source.is_dir():
            shutil.copytree(source, target / name, ignore=ignored)
        else:
            shutil.copy(source, target / name)


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The root of the image, as far as its first stage fills it."""
    root = tmp_path_factory.mktemp("image")
    (workdir,) = of("WORKDIR")
    context(root / workdir.lstrip("/"))
    for command in of("RUN"):
        words = [str(root / word.lstrip("/")) if word.startswith("/") else word for word in shlex.split(command)]
        words = [sys.executable, *words[1:]] if words[0] == "python" else words
        where = root / workdir.lstrip("/")
        done = subprocess.run(
            words, cwd=where, env={**os.environ, **OFFLINE}, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"
    return root


@pytest.mark.slow
def test_the_command_serves_out_of_it(image: Path) -> None:
    (entrypoint,) = map(json.loads, of("ENTRYPOINT"))
    (kept,) = (text.split()[-1] for text in of("COPY") if text.startswith("--from=build"))
    command = image / kept.lstrip("/") / "bin" / entrypoint[0]
    environment = {**os.environ, "PYTHONPATH": OFFLINE["PYTHONPATH"], **variables(), "PINTEREST_MOCK_HOST": "127.0.0.1"}
    with subprocess.Popen(
        [str(command), "--port", "0"], env=environment, stdout=subprocess.PIPE, text=True, cwd=image
    ) as process:
        try:
            assert process.stdout
            url = process.stdout.readline().strip().removeprefix("Pinterest mock ready at ")
            answer = httpx.get(f"{url}/v5/boards", trust_env=False)
            assert answer.json()["code"] == 2
            assert is_healthy(url.rpartition(":")[2])
        finally:
            process.terminate()
            assert process.wait(timeout=30) == 0


@pytest.mark.slow
def test_the_health_check_fails_where_nothing_listens() -> None:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))  # and does not listen
        assert not is_healthy(str(held.getsockname()[1]))


def is_healthy(port: str) -> bool:
    (check,) = (text.partition("CMD ")[2] for text in of("HEALTHCHECK"))
    words = json.loads(check)
    done = subprocess.run(
        [sys.executable, *words[1:]],
        env={**os.environ, "PINTEREST_MOCK_PORT": port},
        stderr=subprocess.DEVNULL,
        check=False,
    )
    return done.returncode == 0


def variables() -> dict[str, str]:
    pairs = (pair.split("=", 1) for line in of("ENV") for pair in line.split())
    return {name: value for name, value in pairs if name != "PATH"}


def test_nobody_is_root_in_it() -> None:
    (user,) = of("USER")
    assert re.fullmatch(r"[1-9]\d*:[1-9]\d*", user)


def test_what_the_wheel_is_made_of_reaches_the_build(tmp_path: Path) -> None:
    context(tmp_path / "src")
    packed = {path.name for path in (tmp_path / "src").iterdir()}
    assert packed >= {
        "pyproject.toml",
        "README.md",
        "LICENSE",
        "pinterest_v5",
        "mockserver",
        "pytest_pinterest",
        "docs",
    }
    assert not fnmatch.filter(packed, ".*")
