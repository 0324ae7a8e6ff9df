"""Answer one call of the API: admit it, check its parameters, and run its handler."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mockserver.http.responses import HINT, ErrorResponse, add_headers, json_answer, no_body, one_line
from mockserver.model import errors
from mockserver.request.acting import act_for_owner
from mockserver.request.call import ApiResult
from mockserver.request.gate import admit, behind_the_gate
from mockserver.request.paging import read_bookmark

if TYPE_CHECKING:
    from collections.abc import Mapping

    from werkzeug import Response

    from mockserver.request.call import Call
    from mockserver.request.routes import Handler


def answer_call(call: Call, handler: Handler, path: Mapping[str, str]) -> Response:
    """Answer a call in a transaction, with what its developer should know and with the state of its quota.

    Args:
        call: What is called; nobody has looked at it yet.
        handler: What answers it, from the values in the path.
        path: These values, by name.
    """
    try:
        with call.store.transaction():
            admit(call)
            call.read_parameters(path)
            if "ad_account_id" in call.parameters:
                act_for_owner(call)
            read_bookmark(call)
            response = _response(call, handler(call, **path))
    except errors.ApiError as refusal:
        response = ErrorResponse(behind_the_gate(refusal))
    if call.hints:
        response.headers[HINT] = one_line(" ".join([*call.hints, *response.headers.getlist(HINT)]))
    if call.rate_limit is not None:
        add_headers(response, call.rate_limit.headers())
    return response


def _response(call: Call, answer: Any) -> Response:
    if answer is None:
        return no_body(204)
    if isinstance(answer, errors.ApiError):  # returned, not raised: what the handler has changed stays
        return ErrorResponse(behind_the_gate(answer))
    if not isinstance(answer, ApiResult):
        return json_answer(answer)
    status = call.mock.behaviour.created_status if answer.status == 201 else answer.status
    return json_answer(answer.body, status) if answer.body is not None or answer.is_null else no_body(status)
