"""The same seed gives the same world, to the byte; another seed another."""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from mockserver import PinterestMock

if TYPE_CHECKING:
    from collections.abc import Callable

SCRIPT = """
import hashlib, sys
from werkzeug.test import Client
from mockserver import PinterestMock

def world(seed):
    mock = PinterestMock(seed=seed)
    client = Client(mock)
    scopes = "user_accounts:read boards:read boards:read_secret pins:read pins:read_secret"
    answers = [mock.app.id, mock.app.secret, mock.app.name]
    for user in mock.users:
        token = mock.issue_token(user, scopes)["access_token"]
        for path in ("user_account", "boards?page_size=2", "boards", "pins?page_size=3", "pins?page_size=250"):
            answers.append(client.get(f"/v5/{path}", headers={"Authorization": f"Bearer {token}"}).text)
    return "\\n".join(answers)
"""


@pytest.fixture(scope="module")
def world() -> Callable[[int], str]:
    """Everything that a mock of that seed answers."""
    scope: dict[str, Callable[[int], str]] = {}
    exec(SCRIPT, scope)
    return scope["world"]


def test_the_same_seed_is_the_same_world(world: Callable[[int], str]) -> None:
    assert world(7) == world(7)


@pytest.mark.slow
def test_another_process_sees_the_same_world(world: Callable[[int], str]) -> None:
    program = f"{SCRIPT}\nprint(hashlib.sha256(world(7).encode()).hexdigest())"
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONHASHSEED": "1", "TZ": "Asia/Tokyo", "LANG": "C"},
    )
    assert done.stdout.strip() == hashlib.sha256(world(7).encode()).hexdigest()


def test_another_seed_is_another_world(world: Callable[[int], str]) -> None:
    one, two = world(1).splitlines(), world(3).splitlines()
    assert not set(one) & {line for line in two if line != '{"items":[],"bookmark":null}'}


@pytest.mark.parametrize("seed", [0, -1, 1, 10**12])
def test_t22_ids_and_secrets_look_like_pinterests(seed: int) -> None:
    app = PinterestMock(seed=seed).app
    assert re.fullmatch(r"1[56]\d{5}", app.id)
    assert re.fullmatch(r"[0-9a-f]{40}", app.secret)


def test_a_given_id_and_secret_leave_the_rest_of_the_world_alone() -> None:
    given, usual = PinterestMock(app_id="1234567", app_secret="s" * 40), PinterestMock()
    assert (given.app.id, given.app.secret) == ("1234567", "s" * 40)
    assert given.users == usual.users


def test_there_is_somebody_of_each_kind() -> None:
    mock = PinterestMock()
    assert {user.account_type for user in mock.users} == {"BUSINESS", "PINNER"}
    boards = {len(mock.store.production.boards.filter(owner_id=user.id)) for user in mock.users}
    assert 0 in boards, "somebody has an empty account"
    assert mock.app.owner_id == mock.users[0].id
