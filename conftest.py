"""Every answer that a fake gives in a test is held against Pinterest's description.

What is derived from the contract is held against that; the rest against a copy of the description, where there is one.

They are looked at where the journal takes them down, which no way into the fake goes around: a WSGI call, a socket, the
fixtures. Only a fake in another process is out of reach.
"""

from __future__ import annotations

import gc
import os
import subprocess
from collections import Counter
from typing import TYPE_CHECKING, Any

import certifi
import pytest
import trustme
from hypothesis import is_hypothesis_test, settings

from mockserver.dispatch import ANSWERED_BY_MOCK
from mockserver.faults.effects import CannedResponse
from mockserver.journal.journal import Journal
from tests.few import is_of_few
from tests.oracle import DERIVED, DESCRIPTION, ROOT, against_the_contract, oracle

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from werkzeug import Request, Response

    from mockserver.faults.outcome import Outcome
    from tests.oracle import Problem

# How long an example takes says how busy the machine is, not whether it is right.
settings.register_profile("any machine", deadline=None)
settings.load_profile("any machine")

NEEDS_IT = [
    "test_deviations.py",
    "client/test_all_operations.py",
    "client/test_as_described.py",
    "fake/test_operations_table.py",
]
collect_ignore = [] if DESCRIPTION.exists() else [f"tests/{name}" for name in NEEDS_IT]

SLOW_FIXTURES = {"pytester", "_browsers"}
"""Who asks for one of these starts another pytest or a browser."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    cases = Counter(_test_of(item) for item in items)
    seen: Counter[str] = Counter()
    for item in items:
        starts_another = not SLOW_FIXTURES.isdisjoint(getattr(item, "fixturenames", ()))
        if starts_another or is_hypothesis_test(getattr(item, "obj", None)):
            item.add_marker(pytest.mark.slow)
        test = _test_of(item)
        if not is_of_few(seen[test], cases[test]):
            item.add_marker(pytest.mark.sweep)
        seen[test] += 1


def _test_of(item: pytest.Item) -> str:
    return item.nodeid.partition("[")[0]


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Thousands of tests stay until the end, so they need not be searched for garbage, again and again."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Who starts a process says so: the loop while somebody works has none."""
    with pytest.MonkeyPatch.context() as patch:
        if item.get_closest_marker("slow") is None:
            patch.setattr(subprocess.Popen, "__init__", _start_no_process)
        return (yield)


def _start_no_process(*_: object, **__: object) -> None:
    pytest.fail("This test starts a process, so mark it: @pytest.mark.slow. `make quick` leaves it out.")


def pytest_report_header() -> str:
    if DESCRIPTION.exists():
        return f"pinterest: answers are held against {DESCRIPTION.name}"
    left_out = f"{len(NEEDS_IT)} modules of tests that need a copy of Pinterest's description are left out"
    return f"pinterest: answers are held against the contract alone, and {left_out}: there is no {DESCRIPTION.name}"


@pytest.fixture(scope="session", autouse=True)
def _few_certificates(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test leaves this machine, and a client of httpx reads all certificates: 30 ms, or 0.3 where there is one."""
    one = tmp_path_factory.mktemp("certificates") / "one.pem"
    trustme.CA().cert_pem.write_to_path(one)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(certifi, "where", lambda: str(one))
        if "SSL_CERT_FILE" in os.environ:  # which comes before
            patch.setenv("SSL_CERT_FILE", str(one))
        yield


@pytest.fixture(scope="session")
def unexpected() -> Iterator[list[Problem]]:
    """What was wrong with the answers since a test last looked."""
    problems: list[Problem] = []
    record = Journal.record

    def observed(journal: Journal, request: Request, response: Response, **told: Any) -> None:
        asked = ROOT.fullmatch(request.path)
        by_a_test = ANSWERED_BY_MOCK not in request.environ or spoilt(told["outcome"])
        if asked is not None and request.method not in ("HEAD", "OPTIONS") and not by_a_test:
            path = asked[1].rstrip("/") or "/"  # one at the end makes no difference
            answer = response.status_code, response.mimetype or "", response.get_data()
            is_derived = told["operation"] in DERIVED
            problems.extend(
                against_the_contract(told["operation"], *answer)
                if is_derived
                else oracle().unexpected(request.method, path, *answer)
                if DESCRIPTION.exists()
                else ()
            )
        record(journal, request, response, **told)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Journal, "record", observed)
        yield problems


def spoilt(outcome: Outcome | None) -> bool:
    """Whether a test has planned an answer that Pinterest would not give."""
    if outcome is None:
        return False
    return outcome.malformed or outcome.patch is not None or isinstance(outcome.instead, CannedResponse)


@pytest.fixture(autouse=True)
def _as_described(unexpected: list[Problem]) -> Iterator[None]:
    yield
    problems = "\n".join(dict.fromkeys(map(str, unexpected)))
    unexpected.clear()
    assert not problems, f"Answers are not as Pinterest describes them:\n{problems}"
