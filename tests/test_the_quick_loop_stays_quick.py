"""What takes long is marked, by conftest.py or by itself, and a process that nobody has marked does not start.

Of a test with many cases a few run.
"""

from __future__ import annotations

import subprocess
import sys
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.few import is_of_few

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


@pytest.mark.parametrize("cases", [*range(1, 60), 266, 1755])
def test_of_many_cases_three_are_no_sweep_and_they_are_spread_over_all(cases: int) -> None:
    few = [case for case in range(cases) if is_of_few(case, cases)]
    assert len(few) == min(cases, 3)
    steps = [after - before for before, after in pairwise([*few, cases])]
    assert few[0] == 0
    assert max(steps) - min(steps) <= 1


@pytest.mark.parametrize("case", range(6))
def test_each_second_of_six_is_of_a_sweep(request: pytest.FixtureRequest, case: int) -> None:
    is_chosen = any("[" in chosen for chosen in request.config.args)  # by its id, and then it is the only one
    assert marks(request) == ({"sweep"} if case % 2 and not is_chosen else set())


def test_another_pytest_is_slow(request: pytest.FixtureRequest, pytester: pytest.Pytester) -> None:
    assert marks(request) == {"slow"}


@given(st.none())
def test_so_are_examples_of_hypothesis(request: pytest.FixtureRequest, nothing: None) -> None:
    assert marks(request) == {"slow"}
