"""Serve the controls at `/_mock/...`, for tests in other languages and for containers."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any

from werkzeug import Response
from werkzeug.exceptions import HTTPException, MethodNotAllowed, NotFound, UnsupportedMediaType
from werkzeug.routing import Map

from mockserver.control import (
    ad_accounts,
    clock,
    debug,
    faults,
    journal,
    leads,
    people,
    quotas,
    settings,
    signatures,
    worlds,
)
from mockserver.control.guard import require_trusted_caller
from mockserver.control.openapi import description
from mockserver.control.registry import Control, ControlRegistry
from mockserver.http import cors
from mockserver.http.json_body import receive
from mockserver.http.request import repeated_fields
from mockserver.http.responses import no_body
from mockserver.http.routing import Rule
from mockserver.model import json_text
from mockserver.model.redaction import redact_text

if TYPE_CHECKING:
    from werkzeug import Request

    from mockserver.state.state import State

PREFIX = "/_mock"
UNSAYABLE = "The body holds a number that is none or too large, or half of a surrogate pair."
MODULES = (settings, clock, people, ad_accounts, leads, debug, faults, quotas, journal, worlds)
CONTROLS: list[Control] = [row for module in MODULES for row in module.table]

meta_controls = ControlRegistry()


@meta_controls.get("/openapi.json", python="mockserver.control.openapi.description(mockserver.control.api.CONTROLS)")
def describe(mock: State) -> dict[str, Any]:  # noqa: ARG001 - every mock has the same controls
    """Describe this API as an OpenAPI document."""
    return _description()


@cache
def _description() -> dict[str, Any]:
    return description(CONTROLS)


CONTROLS += meta_controls


def control_api(mock: State, request: Request) -> Response:
    """Answer a request below `/_mock`; every failure is `{"error": <what was wrong, and what to do>}`."""
    origin = request.headers.get("Origin")
    if origin is None or origin not in mock.deployment.control_origins:
        return _answer(mock, request)
    return cors.allow(cors.preflight(request) if cors.is_preflight(request) else _answer(mock, request), origin)


def _answer(mock: State, request: Request) -> Response:
    try:
        require_trusted_caller(request, mock.settings.control_token, mock.deployment.control_origins)
        row, in_path = _find(request)
        arguments = _arguments(row, request, in_path)
        result = row.call(mock, arguments)
        return no_body(204) if result is None else _json(result)
    except HTTPException as refused:
        answer = _error(refused.code or 500, refused.description or refused.name)
        answer.headers.extend(header for header in refused.get_headers() if header[0] != "Content-Type")
        return answer
    except AssertionError as failed:
        return _error(409, str(failed))
    except LookupError as missing:
        return _error(404, str(missing.args[0]))
    except ValueError as wrong:
        return _error(400, str(wrong))
    except RecursionError:
        return _error(400, "The arguments are nested too deeply.")


def _find(request: Request) -> tuple[Control, dict[str, Any]]:
    """Find the control for a request, and the arguments in its path."""
    try:
        number, in_path = _URLS.match(request.path.removeprefix(PREFIX), request.method)
    except MethodNotAllowed as wrong:
        methods = sorted(set(wrong.valid_methods or ()) - {"HEAD"})
        text = f"{request.method} is not for {request.path}; it takes {', '.join(methods)}."
        raise MethodNotAllowed(methods, text) from None
    except HTTPException:
        raise NotFound(
            f"There is no control {request.path}; {PREFIX}/openapi.json describes those there are."
        ) from None
    return CONTROLS[number], dict(in_path)


def _arguments(row: Control, request: Request, in_path: dict[str, Any]) -> dict[str, Any]:
    if row.method == "GET":
        for name, times in repeated_fields(request.args).items():
            raise ValueError(f"The argument {name!r} is there {times} times; expected one value.")
        in_url = {**request.args, **in_path}
        return signatures.read(row.function, in_url, text=in_url)
    if request.args:
        raise ValueError(f"The arguments of {row.path} stand in a JSON object in the body, not in the query.")
    body = _body(request)
    if twice := body.keys() & in_path:
        raise ValueError(f"The argument {min(twice)!r} stands in the path, not in the body.")
    return signatures.read(row.function, {**body, **in_path}, text=in_path)


def _body(request: Request) -> dict[str, Any]:
    raw = receive(request)
    if not raw:
        return {}
    if request.mimetype != "application/json":
        raise UnsupportedMediaType(f"The body is application/json, not {request.mimetype or 'of no type'}.")
    try:
        body = json_text.parse(raw.decode())
    except json_text.TooDeepError:
        raise ValueError("The arguments are nested too deeply.") from None
    except UnicodeEncodeError:
        raise ValueError(UNSAYABLE) from None
    except ValueError:
        raise ValueError("The body is not JSON.") from None
    if not isinstance(body, dict):
        raise ValueError("The body is a JSON object of arguments.")
    try:
        json.dumps(body, ensure_ascii=False, allow_nan=False).encode()
    except ValueError:
        raise ValueError(UNSAYABLE) from None
    return body


def _json(body: Any, status: int = 200) -> Response:
    return Response(b"".join(json_text.pieces(body)), status, mimetype="application/json")


def _error(status: int, text: str) -> Response:
    return _json({"error": redact_text(text)}, status)


_URLS = Map(
    [
        Rule(row.path.replace("{", "<").replace("}", ">"), methods=[row.method], endpoint=number)
        for number, row in enumerate(CONTROLS)
    ]
).bind("")
