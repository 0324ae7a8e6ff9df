"""Every request and answer of a mock: `mock.journal`."""

from __future__ import annotations

import threading
from collections import deque
from typing import TYPE_CHECKING, Any

from werkzeug.exceptions import HTTPException

from mockserver.http.json_body import PARSED, pictures_in, receive
from mockserver.http.responses import ErrorResponse
from mockserver.journal.entry import Entry
from mockserver.journal.formatting import conversation
from mockserver.journal.query import CallQuery
from mockserver.journal.watching import Watching
from mockserver.model import json_text, request_target, validation
from mockserver.model.errors import AUTHENTICATION_FAILED, ApiError
from mockserver.model.redaction import LONGEST_VALUE, Fields, truncate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from _typeshed.wsgi import WSGIEnvironment
    from werkzeug import Request, Response

    from mockserver.faults.outcome import Outcome
    from mockserver.http.sent_pictures import SentPicture
    from mockserver.model.records import Caller

CONTENT = ("CONTENT_TYPE", "CONTENT_LENGTH")
FIELDS = "mockserver.fields"
"""Key in the WSGI environment under which the server may put the header fields alone."""
LENGTH = 1000
"""The number of requests that are remembered."""
LARGEST_BODY = 64 * 1024
LARGEST_ANSWER = 16 * 1024
"""The most bytes that are kept of an answer's body."""
NEAREST = 5
"""The most calls that a failed assertion shows."""


class Journal:
    """The last thousand requests to the mock and their answers, oldest first.

    >>> mock.journal.assert_called("oauth/token", grant_type="refresh_token", times=1)
    >>> mock.journal.calls("pins/create", status=429)[-1].json["title"]

    A target is the id of an operation, a pattern or `"*"`, as for faults. `user` is a username, `app` an app's id,
    `error` a name in the catalogue. Every other keyword is a field of the path, the query or the body; `fields` takes
    those whose names clash with a keyword. A number also matches the same number sent as text, an object matches any
    that has these fields, and None matches a field that was not sent.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._entries: deque[Entry] = deque(maxlen=LENGTH)
        self._last = 0
        self._begin = 0
        """The number of the last call before the journal was cleared; 0 if it never was."""
        self.edition = 0
        """Changes when calls are forgotten or restored: numbers from an earlier edition are no longer valid."""
        self.watching = Watching()

    def calls(
        self,
        /,
        target: str = "*",
        *,
        user: str | None = None,
        app: str | None = None,
        status: int | None = None,
        error: str | None = None,
        fields: dict[str, Any] | None = None,
        **more: Any,
    ) -> list[Entry]:
        """List the calls to the target that meet all conditions. Raises ValueError for a target that cannot be."""
        return self._find(_query(target, user, app, status, error, fields, more))

    def assert_called(
        self,
        /,
        target: str,
        *,
        times: int | None = None,
        user: str | None = None,
        app: str | None = None,
        status: int | None = None,
        error: str | None = None,
        fields: dict[str, Any] | None = None,
        **more: Any,
    ) -> None:
        """Raise AssertionError, with the nearest calls, unless there was such a call, or exactly `times` of them."""
        __tracebackhide__ = True
        if times is not None:
            validation.require_int("times", times, least=0)
        query = _query(target, user, app, status, error, fields, more)
        found = self._find(query)
        if len(found) != times if times is not None else not found:
            raise AssertionError(self._complaint(query, times, found))
        if times is not None:
            self._require_whole(query)

    def assert_not_called(
        self,
        /,
        target: str,
        *,
        user: str | None = None,
        app: str | None = None,
        status: int | None = None,
        error: str | None = None,
        fields: dict[str, Any] | None = None,
        **more: Any,
    ) -> None:
        """Raise AssertionError if there was such a call."""
        __tracebackhide__ = True
        query = _query(target, user, app, status, error, fields, more)
        if found := self._find(query):
            raise AssertionError(self._complaint(query, 0, found))
        self._require_whole(query)

    @property
    def last(self) -> int:
        """The number of the last call; 0 before the first."""
        return self._last

    def clear(self) -> None:
        """Forget all calls."""
        with self._lock:
            self._begin = self._last
            self._entries.clear()
            self.edition += 1

    def __repr__(self) -> str:
        count = len(self._entries)
        return f"<Journal of {count} call{'' if count == 1 else 's'}>"

    def __str__(self) -> str:
        """Write the conversation, as it stands in the report of a failed test."""
        return conversation(self._all())

    def record(
        self,
        request: Request,
        response: Response,
        *,
        operation: str | None,
        arguments: Mapping[str, str],
        caller: Caller,
        at: float,
        seconds: float,
        outcome: Outcome | None,
    ) -> None:
        """Remember a request, when its answer is known and not yet sent."""
        # Large bodies are parsed only from authenticated clients, or anybody could keep the fake busy.
        app, user, scopes = caller
        refusal, check = (response.error, response.check) if isinstance(response, ErrorResponse) else (None, None)
        known = app is not None and refusal != AUTHENTICATION_FAILED.name
        body, truncated_fields = _body(request, operation, parse=known)
        status: int | None = response.status_code
        answer: bytes = response.get_data() if response.is_sequence else b""
        if outcome is not None and outcome.stop == "before":
            status, refusal, answer = None, None, b""
        with self._lock:
            self._last += 1
            self._entries.append(
                Entry(
                    number=self._last,
                    at=at,
                    seconds=seconds,
                    operation=operation,
                    method=request.method,
                    path=request.path,
                    query_string=request.query_string,
                    arguments=Fields(arguments),
                    http=request.environ.get(FIELDS) or _fields(request.environ),
                    body=body,
                    truncated_fields=truncated_fields,
                    app=app.id if app else None,
                    user=user.username if user else None,
                    scopes=scopes,
                    status=status,
                    refusal=refusal,
                    fault=None if outcome is None else str(outcome),
                    answer_headers=response.headers,
                    answer=answer[:LARGEST_ANSWER],
                    check=check,
                )
            )

    def snapshot(self) -> tuple[Any, ...]:
        """Return what is remembered, for `restore`."""
        return self._last, self._begin, self._all()

    def restore(self, snapshot: tuple[Any, ...]) -> None:
        """Put back what was remembered then."""
        with self._lock:
            self._last, self._begin, entries = snapshot
            self._entries = deque(entries, maxlen=LENGTH)
            self.edition += 1

    def add_newer(self, snapshot: tuple[Any, ...]) -> None:
        """Add the calls of a snapshot that came later than those that are remembered."""
        last, _, entries = snapshot
        with self._lock:
            self._entries.extend(entry for entry in entries if entry.number > self._last)
            self._last = max(last, self._last)

    def after(self, number: int) -> list[Entry]:
        """List the calls after the one of that number, oldest first, in time in proportion to how many they are."""
        found = []
        with self._lock:
            for entry in reversed(self._entries):
                if entry.number <= number:
                    break
                found.append(entry)
        return found[::-1]

    def find(self, number: int) -> Entry:
        """Return the call of that number. Raises LookupError where it is not remembered."""
        with self._lock:
            place = number - self._entries[0].number if self._entries else -1
            if not 0 <= place < len(self._entries):
                raise LookupError(f"The journal does not remember a call {number}: it keeps the last {LENGTH}.")
            return self._entries[place]

    @property
    def count(self) -> int:
        """The number of calls that are remembered."""
        return len(self._entries)

    def _all(self) -> list[Entry]:
        with self._lock:
            return list(self._entries)

    def _find(self, query: CallQuery) -> list[Entry]:
        return [entry for entry in self._all() if query.matches(entry) and not query.mismatches(entry)]

    def _require_whole(self, query: CallQuery) -> None:
        """Raise AssertionError where nobody can tell, because calls are forgotten."""
        __tracebackhide__ = True
        if forgotten := self._forgotten():
            raise AssertionError(f"How often {query} was called is not known. {forgotten}")

    def _forgotten(self) -> str:
        count = self._last - self._begin - len(self._entries)
        if not count:
            return ""
        return f"The journal remembers the last {LENGTH} calls, and {count} before them not: clear() it in between."

    def _complaint(self, query: CallQuery, times: int | None, found: list[Entry]) -> str:
        wanted = "a call" if times is None else _calls(times)
        lines = [f"Expected {wanted} of {query}, but there {'was' if len(found) < 2 else 'were'} {_calls(len(found))}."]
        if found:
            lines += ["Those:" if len(found) > 1 else "That:", *_lines(found)]
        called = self._all()
        if len(found) < (1 if times is None else times):
            missed = [entry for entry in called if query.matches(entry) and entry not in found]
            if nearest := sorted(missed, key=query.distance)[:NEAREST]:
                mismatches = [", ".join(map(str, query.mismatches(entry))) for entry in nearest]
                lines += [
                    "The nearest:",
                    *(f"  {entry}: {why}" for entry, why in zip(nearest, mismatches, strict=True)),
                ]
            elif not found:
                lines += ["What was called last:", *_lines(called)] if called else ["Nothing was called."]
        return "\n".join(filter(None, [*lines, self._forgotten()]))


def _calls(count: int) -> str:
    return {0: "no call", 1: "one call"}.get(count, f"{count} calls")


def _lines(entries: list[Entry]) -> list[str]:
    return [f"  {entry}" for entry in entries[-NEAREST:]]


def _query(
    wanted_target: str,
    user: str | None,
    app: str | None,
    status: int | None,
    error: str | None,
    fields: dict[str, Any] | None,
    more: dict[str, Any],
) -> CallQuery:
    about = {"user": user, "app": app, "status": status, "error": error}
    return CallQuery(
        target=request_target.validate_target(wanted_target),
        about={name: value for name, value in about.items() if value is not None},
        fields={**(fields or {}), **more},
    )


def _fields(environ: WSGIEnvironment) -> Mapping[str, str]:
    """Pick the header fields out of a request's environment."""
    return {key: value for key, value in environ.items() if key[:5] == "HTTP_" or key in CONTENT}


def _body(request: Request, operation: str | None, *, parse: bool) -> tuple[bytes | None, dict[str, Any]]:
    """Return the body if it is small, else the fields that can be kept of it."""
    if operation == request_target.UPLOAD:
        return None, {}
    try:
        body = receive(request)
    except (HTTPException, ApiError):  # too large, or not sent completely
        return None, {}
    if len(body) <= LARGEST_BODY:
        return body, {}
    if not parse:
        return None, {}
    try:
        fields = request.environ[PARSED] if PARSED in request.environ else json_text.parse_to_show(body)
    except ValueError:
        return None, {}
    return None, _truncate_fields(fields, pictures_in(request)) if isinstance(fields, dict) else {}


def _truncate_fields(value: Any, pictures: Mapping[str, SentPicture]) -> Any:
    if isinstance(value, dict):
        return {name: _truncate_fields(part, pictures) for name, part in value.items()}
    if isinstance(value, list):
        return [_truncate_fields(part, pictures) for part in value]
    if not isinstance(value, str):
        return value
    return pictures[value].shown if value in pictures else truncate(value, LONGEST_VALUE)
