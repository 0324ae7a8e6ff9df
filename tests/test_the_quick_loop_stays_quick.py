"""What takes long is marked, by conftest.py or by itself, and a process that nobody has marked does not start."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

NOTHING = [sys.executable, "-c", ""]


def marks(request: pytest.FixtureRequest) -> set[str]:
    return {mark.name for mark in request.node.iter_markers()} & {"slow", "sweep"}


def test_a_process_does_not_start_in_a_test_without_the_mark(request: pytest.FixtureRequest) -> None:
    assert marks(request) == set()
    with pytest.raises(pytest.fail.Exception, match=r"mark it: @pytest\.mark\.slow"):
        subprocess.run(NOTHING, check=True)


@pytest.mark.slow
def test_with_the_mark_it_starts() -> None:
    assert subprocess.run(NOTHING, check=True).returncode == 0


@pytest.mark.parametrize("case", range(51))
def test_of_more_than_fifty_cases_each_is_of_a_sweep(request: pytest.FixtureRequest, case: int) -> None:
    collected = [
        item for item in request.session.items if item.nodeid.startswith(request.node.nodeid.partition("[")[0])
    ]
    assert marks(request) == ({"sweep"} if len(collected) > 50 else set())  # fewer, where somebody chose some


@pytest.mark.parametrize("case", range(2))
def test_of_few_cases_none_is(request: pytest.FixtureRequest, case: int) -> None:
    assert marks(request) == set()


def test_another_pytest_is_slow(request: pytest.FixtureRequest, pytester: pytest.Pytester) -> None:
    assert marks(request) == {"slow"}


@given(st.none())
def test_so_are_examples_of_hypothesis(request: pytest.FixtureRequest, nothing: None) -> None:
    assert marks(request) == {"slow"}
