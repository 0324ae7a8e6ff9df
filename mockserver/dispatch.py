"""From a request to its answer: which part of the fake it is for, and what goes with every answer."""

from __future__ import annotations

import logging
import string
import time
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import quote_from_bytes

from werkzeug.exceptions import HTTPException

from mockserver import body, errors, mint, pages, parameters, pinimg, target
from mockserver.answers import HINT, Refused, json_answer, no_body, one_line
from mockserver.api import analytics, boards, following, media, pins, search, sections, user_account, websites
from mockserver.call import Answer, Call
from mockserver.caller import Caller, identify
from mockserver.control.api import control_api
from mockserver.faults.fault import Asked
from mockserver.faults.outcome import deliver, play
from mockserver.gate import admit
from mockserver.oauth import token
from mockserver.oauth.consent import authorization_page
from mockserver.operations import Router, operations
from mockserver.s3 import upload
from mockserver.web import website

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from werkzeug import Request, Response

    from mockserver.app import PinterestMock
    from mockserver.faults.outcome import Outcome
    from mockserver.operations import Handler, Operation
    from mockserver.records import EnvironmentName

    Part = Callable[[PinterestMock, Request], Response]

log = logging.getLogger("mockserver")

API = ("/v5/", "/sandbox/v5/")
PLAYED = "mockserver.played"
"""In the environment of a request that the mock answers itself."""
ROUTER = Router(
    *(
        part.routes
        for part in (user_account, following, websites, boards, sections, pins, media, search, analytics, token)
    )
)


class Errand(NamedTuple):
    """What a request is for, and what answers it."""

    part: Part
    operation: str | None = None
    """The name by which tests know it; None where it is for nothing that Pinterest has."""
    arguments: Mapping[str, str] = {}
    """What the path names."""


def respond(mock: PinterestMock, request: Request) -> Response:
    """Answer one request, and write it to the journal and in one line to the log."""
    started, at = time.perf_counter(), mock.clock.now()
    request.environ[PLAYED] = True
    _make_ascii(request)
    segment = request.path.split("/", 2)[1]
    errand = _errand(mock, request, segment)
    outcome = _faults(mock, request, errand) if mock.faults and segment not in BACKSTAGE else None
    if outcome is None:
        response = _run(mock, request, errand)
    else:
        response = play(outcome, mock.store, lambda: _run(mock, request, errand))
    if f"{request.path}/".startswith(API) and (outcome is None or not outcome.by_proxy):
        if outcome is not None and isinstance(response, Refused) and response.status_code == 429:
            _exhaust(mock, request, response, errand)
        _complete(mock, request, response)
    elif isinstance(response, Refused) and response.is_json and _is_read_by_people(request, segment):
        response = pages.for_people(response)
    seconds = time.perf_counter() - started
    if segment not in BACKSTAGE:
        mock.journal.record(
            request,
            response,
            operation=errand.operation,
            arguments=errand.arguments,
            caller=_caller(mock, request, errand),
            at=at,
            seconds=seconds,
            outcome=outcome,
        )
    if log.isEnabledFor(logging.INFO):
        _log(request, response, seconds)
    return response if outcome is None else deliver(outcome, response, request.environ)


def overhear(mock: PinterestMock, request: Request, response: Response) -> None:
    """Write to the journal what somebody else has answered in the mock's place."""
    _make_ascii(request)
    segment = request.path.split("/", 2)[1]
    if segment not in BACKSTAGE:
        errand = _errand(mock, request, segment)
        mock.journal.record(
            request,
            response,
            operation=errand.operation,
            arguments=errand.arguments,
            caller=_caller(mock, request, errand),
            at=mock.clock.now(),
            seconds=0,
            outcome=None,
        )


def _is_read_by_people(request: Request, segment: str) -> bool:
    return segment not in FOR_PROGRAMS and pages.prefers_html(request)


def _make_ascii(request: Request) -> None:
    """What should have been ASCII, as Werkzeug expects it.

    A byte in the query that should have been escaped means what its escape means; credentials have no other letters.
    """
    if not request.query_string.isascii():
        request.query_string = quote_from_bytes(request.query_string, safe=string.printable).encode()
    if not request.environ.get("HTTP_AUTHORIZATION", "").isascii():
        del request.environ["HTTP_AUTHORIZATION"]


def _errand(mock: PinterestMock, request: Request, segment: str) -> Errand:
    try:
        if segment in ENVIRONMENTS:
            return _call_of_the_api(request, *ENVIRONMENTS[segment])
        part = PARTS.get(segment)
        if part is None or (part in (control_api, website.serve) and not mock.settings.control):
            raise errors.ROUTE_NOT_FOUND.because(
                f"There is nothing at {request.path}; the API is under /v5 and /sandbox/v5, the authorization page at"
                " /oauth/."
            )
    except errors.Refusal as refusal:
        answer = Refused(refusal)
        return Errand(lambda _, __: answer)
    return Errand(part, OPERATIONS.get(segment))


def _call_of_the_api(request: Request, root: str, environment: EnvironmentName) -> Errand:
    operation, handler, arguments = ROUTER.find(request.method, request.path.removeprefix(root))
    if body.is_announced(request):
        request.max_content_length = body.LARGEST  # makes Werkzeug count what it reads
    return Errand(partial(_call, environment, operation, handler, arguments), operation.id, arguments)


def _run(mock: PinterestMock, request: Request, errand: Errand) -> Response:
    try:
        return errand.part(mock, request)
    except errors.Refusal as refusal:
        return Refused(refusal)
    except HTTPException as refused:  # Werkzeug, for a body that cannot be read
        problem = (refused.description or refused.name).rstrip(".")
        return Refused(errors.INVALID_REQUEST.because(f"{problem}.", problem=problem))
    except Exception:
        log.exception("The mock itself failed on %s %s", request.method, one_line(request.path))
        return Refused(errors.SERVER_ERROR.because("A fault of the mock, not of your code: see its log."))


def _call(
    environment: EnvironmentName,
    operation: Operation,
    handler: Handler | None,
    arguments: Mapping[str, str],
    mock: PinterestMock,
    request: Request,
) -> Response:
    body.receive(request)  # read before the lock is taken: a slow sender must not hold up the others
    if handler is None:
        raise errors.NOT_BUILT.because(
            f"{operation.id} belongs to API v5, but the mock does not play it yet.", operation=operation.id
        )
    call = Call(mock, request, operation, mock.store.environment(environment))
    try:
        with mock.store.transaction():
            admit(call)
            parameters.check(call, arguments)
            response = _answer(mock, handler(call, **arguments))
    except errors.Refusal as refusal:
        response = Refused(refusal)
    if call.standing is not None:
        response.headers.extend(call.standing.headers())
    return response


def _answer(mock: PinterestMock, answer: Any) -> Response:
    if answer is None:
        return no_body(204)
    if not isinstance(answer, Answer):
        return json_answer(answer)
    status = mock.behaviour.created_status if answer.status == 201 else answer.status
    return json_answer(answer.body, status) if answer.body is not None else no_body(status)


def _caller(mock: PinterestMock, request: Request, errand: Errand) -> Caller:
    """An upload is not looked into: it is long, and carries no credentials (M4)."""
    return Caller() if errand.operation == target.UPLOAD else identify(mock, request)


def _faults(mock: PinterestMock, request: Request, errand: Errand) -> Outcome | None:
    """What befalls the request."""
    if errand.operation != target.UPLOAD:
        with suppress(HTTPException):
            body.receive(request)  # a form says for whom
    decides = errand.operation == target.AUTHORIZE and (request.method == "POST" or mock.settings.consent != "page")
    caller = _caller(mock, request, errand)
    return mock.faults.meet(Asked(operation=errand.operation, path=request.path, caller=caller, decides=decides))


def _exhaust(mock: PinterestMock, request: Request, response: Response, errand: Errand) -> None:
    """Give a planned 429 the headers of a real one, but for those that the test has given it."""
    operation = operations().get(errand.operation or "")
    if operation is not None:
        app = _caller(mock, request, errand).app or mock.app
        for name, value in mock.quotas.exhausted(app, operation.category).headers():
            response.headers.setdefault(name, value)


def _complete(mock: PinterestMock, request: Request, response: Response) -> None:
    """Add what Pinterest says in the headers of its answers."""
    headers = response.headers
    headers["x-pinterest-rid"] = mint.request_id()
    if response.status_code == 401 and mock.behaviour.www_authenticate:
        scheme = "Basic" if "/oauth/token" in request.path else "Bearer"
        headers["WWW-Authenticate"] = f'{scheme} realm="Pinterest"'
    if response.status_code == 429 and mock.behaviour.retry_after and "x-ratelimit-reset" in headers:
        headers.setdefault("Retry-After", headers["x-ratelimit-reset"])


def _log(request: Request, response: Response, seconds: float) -> None:
    url = one_line(request.full_path.rstrip("?"))
    hint = response.headers.get(HINT)
    why = f" - {hint}" if hint else ""
    log.info("%s %s %d %.1f ms%s", request.method, url, response.status_code, seconds * 1000, why)


PARTS: dict[str, Part] = {
    "oauth": authorization_page,
    "static": pages.static_file,
    "favicon.ico": pages.static_file,
    "pinimg": pinimg.serve,
    "upload": upload.receive,
    "_mock": control_api,
    **dict.fromkeys(website.SEGMENTS, website.serve),
}
"""The parts of the fake beside the API, by the first segment of the path."""
OPERATIONS = {"oauth": target.AUTHORIZE, "upload": target.UPLOAD}
BACKSTAGE = frozenset({"static", "favicon.ico", "_mock", *website.SEGMENTS})
"""What is not Pinterest's: nothing goes wrong there, and the journal does not mention it."""
FOR_PROGRAMS = frozenset({"static", "favicon.ico", "pinimg", "upload", "_mock"})
"""What nobody opens in a browser to read it."""
ENVIRONMENTS: dict[str, tuple[str, EnvironmentName]] = {
    "v5": ("/v5", "production"),
    "sandbox": ("/sandbox/v5", "sandbox"),
}
