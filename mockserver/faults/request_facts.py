"""Read from a request what decides which faults it triggers."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any

from werkzeug.exceptions import HTTPException

from mockserver.faults.fault import RequestFacts
from mockserver.http import json_body
from mockserver.http.sent_pictures import LONG
from mockserver.model import errors, request_target

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from werkzeug import Request

    from mockserver.model.records import Caller


def facts_of(
    request: Request,
    operation: str | None,
    path: Mapping[str, str],
    caller: Callable[[], Caller],
    *,
    consents: bool,
    is_authenticated: Callable[[], bool],
) -> RequestFacts:
    """Read what faults ask of a request; nobody looks into its body but where a fault names a field.

    Args:
        request: The request, with a body that may not have been read yet.
        operation: What it is for; None where Pinterest has nothing like it.
        path: The values in the path, by name.
        caller: Identifies the caller, once the body is there.
        consents: Whether the mock decides in the user's place when the authorization page is asked for.
        is_authenticated: Tells whether the caller is known, without which nobody looks into a large body.
    """
    if operation != request_target.UPLOAD:
        with suppress(HTTPException, errors.ApiError):
            json_body.receive(request)  # a form may name the caller
    return RequestFacts(
        operation=operation,
        path=request.path,
        caller=caller(),
        sent=partial(_sent, request, operation, path, is_authenticated),
        header=request.headers.get,
        decides=operation == request_target.AUTHORIZE and (request.method == "POST" or consents),
    )


def _sent(
    request: Request, operation: str | None, path: Mapping[str, str], is_authenticated: Callable[[], bool]
) -> dict[str, Any]:
    """Return what the request says by name, as the journal tells it; an upload's form is not looked into."""
    form: dict[str, Any] = {}
    if operation != request_target.UPLOAD:
        with suppress(HTTPException, errors.ApiError):
            if len(json_body.receive(request)) < LONG or is_authenticated():
                body = json_body.json_if_any(request) if request.is_json else None
                form = body if isinstance(body, dict) else request.form.to_dict()
    return {**form, **request.args.to_dict(), **path}
