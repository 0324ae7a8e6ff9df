"""`/_mock/...`: the controls over HTTP, for tests in other languages and for containers."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from werkzeug.exceptions import HTTPException, MethodNotAllowed
from werkzeug.routing import Map, Rule

from mockserver.answers import json_answer, no_body
from mockserver.control import clock, debug, faults, journal, people, quotas, schema, settings
from mockserver.control.guard import Forbidden, check
from mockserver.control.openapi import description
from mockserver.control.table import Row, Table

if TYPE_CHECKING:
    from werkzeug import Request, Response

    from mockserver.app import PinterestMock

PREFIX = "/_mock"
PARTS = (settings, clock, people, debug, faults, quotas, journal)
CONTROLS: list[Row] = [row for part in PARTS for row in part.table]

itself = Table()


@itself.get("/openapi.json", python="mockserver.control.openapi.description(CONTROLS)")
def describe(mock: PinterestMock) -> dict[str, Any]:  # noqa: ARG001 - every mock has the same controls
    """This API, described by itself."""
    return description(CONTROLS)


CONTROLS += itself


def control_api(mock: PinterestMock, request: Request) -> Response:
    """Answer a request below `/_mock`; every failure is `{"error": <what was wrong, and what to do>}`."""
    try:
        check(request, mock.settings.control_token)
        return _answer(mock, request)
    except Forbidden as refusal:
        return json_answer({"error": str(refusal)}, 403)
    except MethodNotAllowed as wrong:
        methods = ", ".join(sorted(set(wrong.valid_methods or ()) - {"HEAD"}))
        response = json_answer({"error": f"{request.method} is not for {request.path}; it takes {methods}."}, 405)
        response.headers["Allow"] = methods
        return response
    except HTTPException:
        text = f"There is no control {request.path}; {PREFIX}/openapi.json describes those there are."
        return json_answer({"error": text}, 404)
    except AssertionError as failed:
        return json_answer({"error": str(failed)}, 409)
    except LookupError as missing:
        return json_answer({"error": str(missing.args[0])}, 404)
    except ValueError as wrong_value:
        return json_answer({"error": f"{request.path}: {str(wrong_value).rstrip('.')}."}, 400)


def _answer(mock: PinterestMock, request: Request) -> Response:
    number, path_arguments = _URLS.match(request.path.removeprefix(PREFIX), request.method)
    row = CONTROLS[number]
    in_url = {**(request.args if row.method == "GET" else {}), **path_arguments}
    arguments = schema.read(row.function, {**_body(request), **in_url}, text=in_url)
    with mock.store.transaction():
        result = row.call(mock, arguments)
    return no_body(204) if result is None else json_answer(result)


def _body(request: Request) -> dict[str, Any]:
    raw = request.get_data()
    if not raw:
        return {}
    if request.mimetype != "application/json":
        raise ValueError("the body is application/json")
    try:
        body = json.loads(raw)
    except (ValueError, RecursionError):
        raise ValueError("the body is not JSON") from None
    if not isinstance(body, dict):
        raise ValueError("the body is a JSON object of arguments")
    return body


_URLS = Map(
    [
        Rule(row.path.replace("{", "<").replace("}", ">"), methods=[row.method], endpoint=number)
        for number, row in enumerate(CONTROLS)
    ]
).bind("")
