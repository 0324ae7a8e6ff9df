"""Answer a test as Pinterest answered it when it was recorded."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from mockserver.drift.record import named_operation
from mockserver.http.responses import HINT, json_answer, no_body, one_line
from pytest_pinterest.recording.cassette import is_left_to_the_fake
from pytest_pinterest.recording.scrubber import ANYTHING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from werkzeug import Request, Response

    from pytest_pinterest.recording.cassette import RecordedCall

READING = ("GET", "HEAD")


class Replay:
    """The recorded answers for one test: each is used once, in order, but the last one of a reading call repeatedly.

    Args:
        calls: the recorded calls.
        test: file and name of the test; if none of the calls was recorded in it, it gets those of all tests.
    """

    def __init__(self, calls: Sequence[RecordedCall], test: str) -> None:
        self._lock = threading.Lock()
        self._fresh = [call for call in calls if call.test == test] or [call for call in calls if call.test]
        self._used: list[RecordedCall] = []
        self.unrecorded: list[str] = []
        """Calls that were not recorded, so that the fake answered them."""

        self.username = next((call.answer["username"] for call in calls if _is_account(call)), None)
        """The replaced username of the person who was logged in; None where it is not known."""

    def answer(self, request: Request) -> Response | None:
        """Return the recorded answer; None for what the fake is to answer."""
        named = named_operation(request.method, request.path)
        if named is None or is_left_to_the_fake(named[0]):
            return None
        operation, arguments = named
        query = {name: request.args.getlist(name) for name in request.args}
        with self._lock:
            for call in self._fresh:
                if _matches(call, operation, arguments, query):
                    self._fresh.remove(call)
                    self._used.append(call)
                    return _response(call)
            if request.method in READING:
                for call in reversed(self._used):
                    if _matches(call, operation, arguments, query):
                        return _response(call)
            self.unrecorded.append(f"  {request.method} {request.full_path.rstrip('?')}: {self._why(operation)}")
        return None

    def _why(self, operation: str) -> str:
        others = [call for call in (*self._fresh, *self._used) if call.operation == operation]
        if not others:
            return f"no call of {operation} was recorded"
        asked = "; ".join(dict.fromkeys(_asked(call) for call in others))
        return f"of {operation} was recorded what asks for {asked}"


def _is_account(call: RecordedCall) -> bool:
    return call.operation == "user_account/get" and call.status == 200 and "username" in (call.answer or ())


def _matches(call: RecordedCall, operation: str, path: Mapping[str, str], query: Mapping[str, Sequence[str]]) -> bool:
    if call.operation != operation or call.query.keys() != query.keys():
        return False
    pairs = [(call.path.get(name, ""), value) for name, value in path.items()]
    for name, values in query.items():
        if len(values) != len(call.query[name]):
            return False
        pairs += zip(call.query[name], values, strict=True)
    return all(recorded in (ANYTHING, asked) for recorded, asked in pairs)


def _asked(call: RecordedCall) -> str:
    named = [*call.path.items(), *((name, ",".join(values)) for name, values in call.query.items())]
    return ", ".join(f"{name}={value}" for name, value in named) or "nothing"


def _response(call: RecordedCall) -> Response:
    response = no_body(call.status) if call.answer is None else json_answer(call.answer, call.status)
    response.headers.extend(call.headers)
    response.headers[HINT] = one_line(f"Pinterest has answered so, in {call.test}.")
    return response
