"""Every answer that the fake gives in a test is held against Pinterest's description, where there is a copy of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from mockserver import PinterestMock
from tests.oracle import DESCRIPTION, ROOT, oracle

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from _typeshed.wsgi import StartResponse, WSGIEnvironment

    from tests.oracle import Problem

HINT = "x-pinterest-mock-hint"

collect_ignore = [] if DESCRIPTION.exists() else ["test_deviations.py", "fake/test_generated_calls.py"]


def pytest_report_header() -> str:
    if DESCRIPTION.exists():
        return f"pinterest: answers are held against {DESCRIPTION.name}"
    return f"pinterest: answers are held against nothing, for there is no {DESCRIPTION.name}"


@pytest.fixture(scope="session")
def unexpected() -> Iterator[list[Problem]]:
    """What was wrong with the answers since a test last looked."""
    problems: list[Problem] = []
    serve = PinterestMock.__call__

    def observed(mock: PinterestMock, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        answers: list[tuple[str, dict[str, str]]] = []

        def start(status: str, headers: list[tuple[str, str]], *error: Any) -> Any:
            answers.append((status, {name.lower(): value for name, value in headers}))
            return start_response(status, headers, *error)

        body = serve(mock, environ, start)
        (status, headers) = answers[-1]
        asked = ROOT.fullmatch(environ["PATH_INFO"])
        if asked is None or environ["REQUEST_METHOD"] == "HEAD" or headers.get(HINT, "").startswith("Planned:"):
            return body
        whole = b"".join(body)
        content_type = headers.get("content-type", "")
        path = asked[1].rstrip("/") or "/"  # one at the end makes no difference
        problems.extend(oracle().unexpected(environ["REQUEST_METHOD"], path, int(status[:3]), content_type, whole))
        return [whole]

    with pytest.MonkeyPatch.context() as patch:
        if DESCRIPTION.exists():
            patch.setattr(PinterestMock, "__call__", observed)
        yield problems


@pytest.fixture(autouse=True)
def _as_described(unexpected: list[Problem]) -> Iterator[None]:
    yield
    problems = "\n".join(dict.fromkeys(map(str, unexpected)))
    unexpected.clear()
    assert not problems, f"Answers are not as Pinterest describes them:\n{problems}"
