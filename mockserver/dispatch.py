"""Answer one request: route it, identify its caller, plan faults, handle it, finish the answer and record it."""

from __future__ import annotations

import logging
from functools import partial
from time import perf_counter
from typing import TYPE_CHECKING, NamedTuple

from werkzeug.exceptions import HTTPException, RequestEntityTooLarge

from mockserver.api import (
    ad_accounts,
    analytics,
    boards,
    follows,
    media,
    pins,
    product_tags,
    search,
    sections,
    tag,
    user_account,
    websites,
)
from mockserver.api.derived.handlers import derived_handler
from mockserver.faults.outcome import apply_before, apply_to_delivery
from mockserver.faults.request_facts import facts_of
from mockserver.http import cors, html, json_body, world_paths
from mockserver.http.request import normalize_encoding
from mockserver.http.responses import HINT, ErrorResponse, add_headers, json_answer, one_line
from mockserver.http.segments import API, ENVIRONMENTS, MACHINE_SEGMENTS, OPERATIONS, ROOTS
from mockserver.http.sent_pictures import LONG
from mockserver.model import errors, request_target, tokens
from mockserver.model.log import info, log
from mockserver.model.operations import operations
from mockserver.model.records import Caller
from mockserver.model.store import StoreUnavailableError, WorldGoneError
from mockserver.oauth import token
from mockserver.oauth.consent import authorization_page
from mockserver.request.answering import answer_call
from mockserver.request.call import Call
from mockserver.request.caller import identify
from mockserver.request.gate import KNOWN_CALLER, UNSEEN, authenticate_bearer, is_authenticated
from mockserver.request.routes import Router
from mockserver.storage import downloads, image_host, images, parts, upload
from mockserver.web import SEGMENTS as PAGES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from werkzeug import Request, Response

    from mockserver.faults.outcome import Outcome
    from mockserver.model.operations import Operation
    from mockserver.model.records import EnvironmentName
    from mockserver.request.routes import Handler
    from mockserver.state.state import State

    Endpoint = Callable[[State, Request], Response]
    Identify = Callable[[], Caller]


RATE_LIMITED = errors.RATE_LIMITED.name
ANSWERED_BY_MOCK = "mockserver.played"
"""Key in the WSGI environment that marks requests which the mock answers itself."""
ROUTER = Router(
    *(
        part.routes
        for part in (
            *(user_account, follows, websites, boards, sections, pins, product_tags, media, search, analytics),
            *(ad_accounts, token),
        )
    )
)


class RoutedRequest(NamedTuple):
    """A request's operation, and the endpoint that answers it."""

    endpoint: Endpoint
    segment: str
    """The first segment of the path."""
    operation: str | None = None
    """The id by which tests refer to the operation; None where Pinterest has none for this request."""
    arguments: Mapping[str, str] = {}
    """The parameters in the path."""

    @property
    def is_internal(self) -> bool:
        """Whether the request is for the mock itself rather than for Pinterest."""
        return self.segment in INTERNAL_SEGMENTS


def respond(state: State, request: Request) -> Response:
    """Answer one request, in the named world that its path begins with or in the mock's own."""
    if not request.path.startswith(world_paths.PREFIX):
        return _respond(state, request)
    world = state.worlds.find(world_paths.name_in(request.environ))
    if world is None:
        return _respond(state, request)
    world_paths.enter(request.environ)
    with world.store.steady():
        response = _respond(world, type(request)(request.environ))
    return world_paths.leave(request.environ, response)


def _respond(state: State, request: Request) -> Response:
    """Route a request, identify its caller, plan its faults, handle it, finish the answer, record it."""
    started, at = perf_counter(), state.clock.now()
    request.environ[ANSWERED_BY_MOCK] = True
    routed = _route(state, request)
    if routed.operation in UNHURRIED:
        request.environ.get("mockserver.busy", _nobody_else_waits)()
    identify_caller = _Once(partial(_identify, state, request, routed))
    outcome = _plan_faults(state, request, routed, identify_caller) if state.faults else None
    response = _handle(state, request, routed, outcome)
    response = _finish(state, request, response, routed, outcome, identify_caller)
    seconds = perf_counter() - started
    _record(state, request, response, routed, outcome, identify_caller, at, seconds)
    if log.isEnabledFor(logging.INFO):
        _log(request, response, seconds)
    return response if outcome is None else apply_to_delivery(outcome, response, request.environ)


class _Once:
    """Identifies the caller on first use, and only once; setting up `functools.cache` would take longer than that."""

    __slots__ = ("caller", "identify")

    def __init__(self, identify: Identify) -> None:
        self.identify = identify
        self.caller: Caller | None = None

    def __call__(self) -> Caller:
        if self.caller is None:
            self.caller = self.identify()
        return self.caller


def _nobody_else_waits() -> None:
    """Do nothing: most servers have a thread for each connection."""


def unavailable(failure: StoreUnavailableError) -> Response:
    """Answer with the error of a store that fails, or of a world that is no longer there."""
    if isinstance(failure, WorldGoneError):
        return ErrorResponse(errors.ROUTE_NOT_FOUND.with_hint(str(failure)))
    log.error("%s", failure)
    return ErrorResponse(errors.STORE_UNAVAILABLE.with_hint(str(failure)))


def record_foreign_response(state: State, request: Request, response: Response) -> None:
    """Write to the journal what somebody else has answered in the fake's place."""
    routed = _route(state, request)
    identify_caller = partial(_identify, state, request, routed)
    _record(state, request, response, routed, None, identify_caller, state.clock.now(), 0)


def _route(state: State, request: Request) -> RoutedRequest:
    normalize_encoding(request)
    segment = request.path.split("/", 2)[1]
    is_part = segment == "upload" and request.method == "PUT"  # a file at an address that an answer has named (CU2)
    try:
        if is_part:
            request.max_content_length = parts.LARGEST
        elif segment != "upload":  # a video is stored while it arrives, and has its own limit
            json_body.limit(request)
        if segment in ENVIRONMENTS:
            if state.behaviour.cross_origin == "allow" and cors.is_preflight(request):
                return RoutedRequest(lambda _, request: cors.preflight(request), segment)
            routed = _route_to_operation(request, segment)
            return routed._replace(segment=UNSEEN) if UNSEEN in request.environ else routed
        endpoint = MOUNTS.get(segment)
        if endpoint is None or (segment in CONTROL_SEGMENTS and not state.settings.control):
            raise errors.ROUTE_NOT_FOUND.with_hint(
                f"There is nothing at {request.path}; the API is under /v5 and /sandbox/v5, the authorization page at"
                " /oauth/."
            )
    except errors.ApiError as refusal:
        answer = ErrorResponse(refusal)
        return RoutedRequest(lambda _, __: answer, segment)
    return RoutedRequest(endpoint, segment, None if is_part else OPERATIONS.get(segment))


def _route_to_operation(request: Request, segment: str) -> RoutedRequest:
    environment = ENVIRONMENTS[segment]
    try:
        operation, handler, arguments = ROUTER.find(request.method, request.path.removeprefix(ROOTS[environment]))
    except errors.ApiError as refusal:
        if refusal.kind is not errors.ROUTE_NOT_FOUND:
            raise
        return RoutedRequest(partial(_refuse_route, environment, refusal), segment)
    if operation.id in TAKES_PICTURES:
        json_body.expect_pictures(request)
    return RoutedRequest(partial(_call, environment, operation, handler, arguments), segment, operation.id, arguments)


def _identify(state: State, request: Request, routed: RoutedRequest) -> Caller:
    """Find out whose credentials the request carries; an upload is long, carries none (M4), and is not looked into."""
    if routed.operation == request_target.UPLOAD:
        return Caller()
    known: Caller | None = request.environ.get(KNOWN_CALLER)
    return known or identify(state, request)


def _plan_faults(state: State, request: Request, routed: RoutedRequest, caller: Identify) -> Outcome | None:
    if routed.is_internal:
        return None
    facts = facts_of(
        request,
        routed.operation,
        routed.arguments,
        caller,
        consents=state.settings.consent != "page",
        is_authenticated=partial(_is_authenticated, state, request, routed),
    )
    return state.faults.trigger(facts)


def _is_authenticated(state: State, request: Request, routed: RoutedRequest) -> bool:
    environment = ENVIRONMENTS.get(routed.segment)
    return environment is not None and is_authenticated(state, request, state.store.environment(environment))


def _handle(state: State, request: Request, routed: RoutedRequest, outcome: Outcome | None) -> Response:
    if outcome is None:
        return _run(state, request, routed.endpoint)
    return apply_before(outcome, state.store, lambda: _run(state, request, routed.endpoint))


def _run(state: State, request: Request, endpoint: Endpoint) -> Response:
    try:
        return endpoint(state, request)
    except errors.ApiError as refusal:
        return ErrorResponse(refusal)
    except RequestEntityTooLarge as refused:
        return ErrorResponse(errors.BODY_TOO_LARGE.with_hint(refused.description or refused.name))
    except HTTPException as refused:  # raised by Werkzeug for a body that cannot be read
        problem = (refused.description or refused.name).rstrip(".")
        return ErrorResponse(errors.INVALID_REQUEST.with_hint(f"{problem}.", problem=problem))
    except StoreUnavailableError as failure:
        return unavailable(failure)
    except Exception:
        log.exception("The mock itself failed on %s %s", request.method, one_line(request.path))
        return ErrorResponse(errors.SERVER_ERROR.with_hint("A fault of the mock, not of your code: see its log."))


def _call(
    environment: EnvironmentName,
    operation: Operation,
    handler: Handler | None,
    arguments: Mapping[str, str],
    state: State,
    request: Request,
) -> Response:
    body = json_body.receive(request)  # read before the lock is taken, so that a slow sender does not delay others
    handler = handler or derived_handler(operation.id)
    if handler is None:
        raise errors.NOT_BUILT.with_hint(
            f"{operation.id} belongs to API v5, but the mock does not play it yet. A test can have it answered:"
            f" pinterest_faults.answer({operation.id!r}, body=...).",
            operation=operation.id,
        )
    here = state.store.environment(environment)

    def answer() -> Response:
        return answer_call(Call(state, request, operation, here, arguments), handler, arguments)

    if request.method in READING and not state.quotas.enabled:  # which change with every call
        return state.store.reading(answer)
    if len(body) < LONG or not is_authenticated(state, request, here):
        return answer()
    request.environ.get("mockserver.busy", _nobody_else_waits)()
    with state.store.written_ahead(images.look_ahead(request)):  # parsed and decoded before the lock is taken, too
        return answer()


def _refuse_route(environment: EnvironmentName, refusal: errors.ApiError, state: State, request: Request) -> Response:
    """Refuse an unknown path, to a caller who is known: credentials come before routing (Q24)."""
    with state.store.transaction():
        authenticate_bearer(state, request, state.store.environment(environment))
    return ErrorResponse(refusal)


def _finish(
    state: State,
    request: Request,
    response: Response,
    routed: RoutedRequest,
    outcome: Outcome | None,
    caller: Identify,
) -> Response:
    """Add the headers that go with every answer of the API; make a page of a refusal that a person will read."""
    if f"{request.path}/".startswith(API):
        if outcome is None or not outcome.by_proxy:
            if outcome is not None and isinstance(response, ErrorResponse) and response.error == RATE_LIMITED:
                _add_rate_limit_headers(state, response, routed, caller)
            _add_common_headers(state, request, response, is_ours=outcome is None)
    elif isinstance(response, ErrorResponse) and response.is_json and _is_read_by_people(request, routed):
        return html.for_people(response)
    return response


def _is_read_by_people(request: Request, routed: RoutedRequest) -> bool:
    return routed.segment not in MACHINE_SEGMENTS and html.prefers_html(request)


def _add_rate_limit_headers(state: State, response: Response, routed: RoutedRequest, caller: Identify) -> None:
    """Give a planned 429 the headers of a real one, but for those that the test has given it."""
    operation = operations().get(routed.operation or "")
    if operation is not None:
        app = caller().app or state.app
        for name, value in state.quotas.exhausted_status(app, operation.category).headers():
            response.headers.setdefault(name, value)


def _add_common_headers(state: State, request: Request, response: Response, *, is_ours: bool) -> None:
    headers = response.headers
    if is_ours:
        add_headers(response, [("x-pinterest-rid", tokens.request_id())])
    else:  # a planned answer may already have one
        headers["x-pinterest-rid"] = tokens.request_id()
    if state.behaviour.cross_origin == "allow":
        cors.allow(response, "*")
    status = response.status_code
    if status == 401 and state.behaviour.www_authenticate:
        scheme = "Basic" if "/oauth/token" in request.path else "Bearer"
        headers["WWW-Authenticate"] = f'{scheme} realm="Pinterest"'
    if status == 429 and state.behaviour.retry_after and "x-ratelimit-reset" in headers:
        headers.setdefault("Retry-After", headers["x-ratelimit-reset"])


def _record(
    state: State,
    request: Request,
    response: Response,
    routed: RoutedRequest,
    outcome: Outcome | None,
    caller: Identify,
    at: float,
    seconds: float,
) -> None:
    if not routed.is_internal:
        state.journal.record(
            request,
            response,
            operation=routed.operation,
            arguments=routed.arguments,
            caller=caller(),
            at=at,
            seconds=seconds,
            outcome=outcome,
        )


def _log(request: Request, response: Response, seconds: float) -> None:
    url = one_line(request.full_path.rstrip("?"))
    hint = response.headers.get(HINT)
    why = f" - {hint}" if hint else ""
    info("%s %s %d %.1f ms%s", request.method, url, response.status_code, seconds * 1000, why)


def _no_such_world(state: State, request: Request) -> Response:
    try:
        state.worlds.get(world_paths.name_in(request.environ) or "")
    except LookupError as missing:
        raise errors.ROUTE_NOT_FOUND.with_hint(str(missing.args[0])) from None
    return respond(state, request)  # it has been made in the meantime


def _control(state: State, request: Request) -> Response:
    """Answer a control; the controls are imported on first use, so that a fake for a test starts faster."""
    from mockserver.control import api

    return api.control_api(state, request)


def _page(state: State, request: Request) -> Response:
    """Answer with a page; the pages are imported on first use, because that takes a fifth of the fake's own start."""
    from mockserver.web import site

    return site.serve(state, request, respond)


MOUNTS: dict[str, Endpoint] = {
    world_paths.SEGMENT: _no_such_world,
    "oauth": authorization_page,
    "static": html.static_file,
    "favicon.ico": html.static_file,
    "pinimg": image_host.serve,
    "upload": upload.receive,
    "downloads": downloads.serve,
    "v3": tag.serve,
    "_mock": _control,
    "healthz": lambda _, __: json_answer({"status": "ok"}),
    **dict.fromkeys(PAGES, _page),
}
"""The endpoints outside the API, by the first segment of their paths."""
READING = frozenset({"GET", "HEAD"})
UNHURRIED = frozenset({None, request_target.UPLOAD})
"""Operations that may take long, so that a server with one thread for many connections lets the others go on."""
TAKES_PICTURES = frozenset({"pins/create", "pins/update"})
"""Operations whose bodies may hold pictures."""
CONTROL_SEGMENTS = frozenset({"_mock", *PAGES})
INTERNAL_SEGMENTS = frozenset({UNSEEN, "static", "favicon.ico", "healthz", *CONTROL_SEGMENTS})
"""Path segments that are excluded from faults and from the journal."""
