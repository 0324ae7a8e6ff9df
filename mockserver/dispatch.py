"""From a request to its answer: which part of the fake it is for, and what goes with every answer."""

from __future__ import annotations

import logging
import string
import time
from typing import TYPE_CHECKING
from urllib.parse import quote_from_bytes

from werkzeug.exceptions import HTTPException

from mockserver import body, errors, mint, parameters, pinimg
from mockserver.answers import HINT, json_answer, no_body, one_line, refusal_answer
from mockserver.api import analytics, boards, following, media, pins, search, sections, user_account, websites
from mockserver.call import Answer, Call
from mockserver.control.api import control_api
from mockserver.gate import admit
from mockserver.oauth import token
from mockserver.oauth.consent import authorization_page
from mockserver.operations import Router
from mockserver.pages import static_file
from mockserver.s3 import upload

if TYPE_CHECKING:
    from collections.abc import Callable

    from werkzeug import Request, Response

    from mockserver.app import PinterestMock
    from mockserver.records import EnvironmentName

    Part = Callable[[PinterestMock, Request], Response]

log = logging.getLogger("mockserver")

API = ("/v5/", "/sandbox/v5/")
ROUTER = Router(
    *(
        part.routes
        for part in (user_account, following, websites, boards, sections, pins, media, search, analytics, token)
    )
)


def respond(mock: PinterestMock, request: Request) -> Response:
    """Answer one request, and log it in one line."""
    started = time.perf_counter()
    # A byte that should have been escaped means what its escape means; Werkzeug reads a query of ASCII only.
    request.query_string = quote_from_bytes(request.query_string, safe=string.printable).encode()
    response = _answer(mock, request)
    if f"{request.path}/".startswith(API):
        response.headers["x-pinterest-rid"] = mint.request_id()
        if response.status_code == 401 and mock.behaviour.www_authenticate:
            scheme = "Basic" if "/oauth/token" in request.path else "Bearer"
            response.headers["WWW-Authenticate"] = f'{scheme} realm="Pinterest"'
    if log.isEnabledFor(logging.INFO):
        _log(request, response, time.perf_counter() - started)
    return response


def _answer(mock: PinterestMock, request: Request) -> Response:
    try:
        return _part(mock, request.path)(mock, request)
    except errors.Refusal as refusal:
        return refusal_answer(refusal)
    except HTTPException as refused:  # Werkzeug, for a body that cannot be read
        problem = (refused.description or refused.name).rstrip(".")
        return refusal_answer(errors.INVALID_REQUEST.because(f"{problem}.", problem=problem))
    except Exception:
        log.exception("The mock itself failed on %s %s", request.method, one_line(request.path))
        return refusal_answer(errors.SERVER_ERROR.because("A fault of the mock, not of your code: see its log."))


def _part(mock: PinterestMock, path: str) -> Part:
    part = PARTS.get(path.split("/", 2)[1])
    if part is None or (part is control_api and not mock.settings.control):
        raise errors.ROUTE_NOT_FOUND.because(
            f"There is nothing at {path}; the API is under /v5 and /sandbox/v5, the authorization page at /oauth/."
        )
    return part


def _production(mock: PinterestMock, request: Request) -> Response:
    return _api(mock, request, "production", request.path.removeprefix("/v5"))


def _sandbox(mock: PinterestMock, request: Request) -> Response:
    return _api(mock, request, "sandbox", request.path.removeprefix("/sandbox/v5"))


def _api(mock: PinterestMock, request: Request, environment: EnvironmentName, path: str) -> Response:
    operation, handler, arguments = ROUTER.find(request.method, path)
    request.max_content_length = body.LARGEST
    request.get_data()  # read before the lock is taken: a slow sender must not hold up the others
    with mock.store.transaction():
        call = Call(mock, request, operation, mock.store.environment(environment))
        admit(call)
        parameters.check(call, arguments)
        answer = handler(call, **arguments)
    if answer is None:
        return no_body(204)
    if not isinstance(answer, Answer):
        return json_answer(answer)
    return json_answer(answer.body, answer.status) if answer.body is not None else no_body(answer.status)


def _log(request: Request, response: Response, seconds: float) -> None:
    url = one_line(request.full_path.rstrip("?"))
    hint = response.headers.get(HINT)
    why = f" - {hint}" if hint else ""
    log.info("%s %s %d %.1f ms%s", request.method, url, response.status_code, seconds * 1000, why)


PARTS: dict[str, Part] = {
    "v5": _production,
    "sandbox": _sandbox,
    "oauth": authorization_page,
    "static": static_file,
    "pinimg": pinimg.serve,
    "upload": upload.receive,
    "_mock": control_api,
}
"""The parts of the fake by the first segment of the path."""
