"""Turn an answer that is not a success into an exception that says what to do."""

from __future__ import annotations

import json
import re
import time
from typing import TYPE_CHECKING, Any

from pinterest_v5.core.redact import conceal
from pinterest_v5.errors import (
    NO_CODE,
    NOT_PINTEREST,
    AuthenticationError,
    ForbiddenError,
    GrantInvalidError,
    InvalidRequestError,
    MissingScopeError,
    NotFoundError,
    PinterestException,
    RateLimitedError,
    ServerError,
    UnexpectedAnswerError,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pinterest_v5.core.flow import Response

AUTHENTICATION_FAILED = 2
PERMISSION_MISSING = 3
GRANT_INVALID = 283
PICTURE_BAD = (233, 235)
NOT_PERMITTED = (7, 29)  # with 401 on some operations, with 403 on others

APP_NOT_APPROVED = (
    "The app is not approved yet, or was deactivated: see its state in My Apps on developers.pinterest.com; "
    "no call succeeds before that."
)
FEATURE_CLOSED = "This feature is granted app by app: request it for this app on developers.pinterest.com."
SCOPE_MISSING = (
    "Authorize again and ask for all scopes of this operation, such as "
    "get_authorization_url(scope=[...]); writing needs the read scopes too."
)
TRIAL_ACCESS = (
    "The app has Trial access: use api_url='https://api-sandbox.pinterest.com' with a sandbox token, "
    "or request Standard access."
)
NOT_YOURS = (
    "The account or the token may not touch this object: it may be somebody else's, or secret and the token "
    "without boards:write_secret or pins:write_secret."
)
NOT_REVOCABLE = "Pinterest revokes tokens of system users only; forget this one, and it ends with its lifetime."
PICTURE_REFUSED = "A Pin wants a JPEG or PNG that is whole, and wide and high enough: check the file that was sent."
NOT_SEEN = "It may be deleted, somebody else's, secret without the read_secret scope, or of the other environment."
NO_SUCH_PATH = "There is no such operation: check the path against Pinterest's reference."
ROUTE_UNKNOWN = ("not found", "404 not found", "resource not found", "invalid endpoint")
TOKEN_REFUSED = (
    "The access token is unknown, expired, revoked, or of the other environment (production, sandbox). "
    "Give the Api app_id, app_secret and refresh_token, and it renews the token by itself; or authorize again."
)
APP_REFUSED = (
    "Check app_id and app_secret (a reset makes the old secret invalid), and that api_url is of the environment "
    "that they belong to."
)
AUTHORIZE_AGAIN = "Send the person to get_authorization_url() again."
GRANT_ADVICE = {
    "authorization_code": (
        "The code is spent, expired or another app's, or redirect_uri is not the one of the authorization, "
        "to the letter. " + AUTHORIZE_AGAIN
    ),
    "refresh_token": (
        "The refresh token is expired, revoked, or was replaced by a newer one (store each new pair, see on_token). "
        + AUTHORIZE_AGAIN
    ),
}
SPAM_GUARD = "Pinterest's spam guard stopped this: pause, and vary what is published."
INVALID = "Change what is sent as this says: as it is, it would be refused again."
CONFLICT = "Another change was under way: try again."
STANDS_AGAINST = "What is there already, or is not yet, stands against this: put that right first, then call again."
SERVER_ADVICE = "The fault is on the other side: try again later"
NAME_THE_RID = ", and name the rid to Pinterest's support"
NOT_OFFERED = "This operation does not exist here (yet)."

BY_STATUS: dict[int, type[PinterestException]] = {
    401: AuthenticationError,
    403: ForbiddenError,
    404: NotFoundError,
    429: RateLimitedError,
}


def error_from_response(
    response: Response, purpose: str | None = None, secrets: Iterable[str] = ()
) -> PinterestException:
    """Return the exception for a response whose status is not 2xx.

    Args:
        response: the answer; the body may be anything.
        purpose: the `grant_type`, or "revoke", if the app itself was asking; None for calls with a person's token.
        secrets: what must not appear whole in the text.
    """
    body = error_body(response)
    code = body.get("code")
    if not isinstance(code, int) or isinstance(code, bool):
        code = NO_CODE
    message = first_text(body, "message", "error_description", "error") or describe(response)
    kind = exception_class(response.status, code, message, body)
    error = kind(
        code,
        conceal(message, secrets),
        status=response.status,
        rid=response.headers.get("x-pinterest-rid"),
        details={key: value for key, value in body.items() if key not in ("code", "message")},
    )
    error.advice = advice_for(error, purpose, recognised=bool(body))
    if isinstance(error, (RateLimitedError, ServerError)):
        error.retry_after = seconds_to_wait(response)
    if isinstance(error, RateLimitedError):
        error.spam = "spam" in f"{error.message} {error.details.get('message_detail')}".lower()
        error.advice = advice_to_wait(error)
    return error


def error_body(response: Response) -> dict[str, Any]:
    """Return the JSON object of an error; an empty one for any other body."""
    try:
        body = json.loads(response.content)
    except (ValueError, RecursionError):
        return {}
    return body if isinstance(body, dict) else {}


def first_text(body: Mapping[str, Any], *names: str) -> str:
    """Return the first of these fields that holds a text."""
    return next((body[name] for name in names if isinstance(body.get(name), str) and body[name]), "")


def describe(response: Response) -> str:
    """Say what came instead of an error as Pinterest writes them."""
    target = response.headers.get("location")
    if target and 300 <= response.status < 400:
        return f"HTTP {response.status}, a redirect to {target.partition('?')[0][:200]}."
    if not response.content:
        return f"HTTP {response.status} with an empty body."
    title = re.search(rb"<title[^>]*>([^<]{1,200})", response.content[:10_000], re.IGNORECASE)
    if title:
        words = " ".join(title.group(1).decode(errors="replace").split())
        return f"HTTP {response.status} with a web page titled {words!r}."
    kind = response.headers.get("content-type", "no content type").partition(";")[0]
    return f"HTTP {response.status} with a body that is not Pinterest's ({kind}, {len(response.content)} bytes)."


def exception_class(status: int, code: int, message: str, body: Mapping[str, Any]) -> type[PinterestException]:
    """Return the class of exception for an error."""
    if status == 401 and (code == GRANT_INVALID or body.get("error") == "invalid_grant"):
        return GrantInvalidError
    if status == 401 and code == PERMISSION_MISSING:
        closed = "consumer type" in message or "restricted feature" in message
        return ForbiddenError if closed else MissingScopeError
    if status == 401 and code in NOT_PERMITTED:
        return ForbiddenError
    if status in BY_STATUS:
        return BY_STATUS[status]
    if 400 <= status < 500:
        return InvalidRequestError
    return ServerError if 500 <= status < 600 else UnexpectedAnswerError


def advice_for(error: PinterestException, purpose: str | None, *, recognised: bool) -> str:
    """Return what to do about an error."""
    if isinstance(error, ServerError):
        return NOT_OFFERED if error.status == 501 else f"{SERVER_ADVICE}{NAME_THE_RID if error.rid else ''}."
    if not recognised:
        return NOT_PINTEREST
    if isinstance(error, GrantInvalidError):
        return GRANT_ADVICE.get(purpose or "", AUTHORIZE_AGAIN)
    if isinstance(error, AuthenticationError):
        return APP_REFUSED if purpose else TOKEN_REFUSED
    if isinstance(error, MissingScopeError):
        return SCOPE_MISSING
    if isinstance(error, ForbiddenError):
        if purpose == "revoke":
            return NOT_REVOCABLE
        if error.code in PICTURE_BAD:
            return PICTURE_REFUSED
        return next((advice for words, advice in FORBIDDEN_ADVICE if words in error.message), NOT_YOURS)
    if isinstance(error, NotFoundError):
        return NO_SUCH_PATH if error.message.lower().rstrip(".") in ROUTE_UNKNOWN else NOT_SEEN
    if error.status == 409:
        return CONFLICT if any(word in error.message.lower() for word in ("conflict", "exclusive")) else STANDS_AGAINST
    return INVALID


FORBIDDEN_ADVICE = (
    ("consumer type", APP_NOT_APPROVED),
    ("restricted feature", FEATURE_CLOSED),
    ("Trial access", TRIAL_ACCESS),
)


def seconds_to_wait(response: Response) -> int | None:
    """Read `Retry-After`, or else `x-ratelimit-reset`, which is seconds too.

    Both may be a moment instead, in Unix seconds, and the former also as an HTTP date (RFC 9110 section 10.2.3).
    All answers carry the latter: to one that is not a 429 it matters only where no call is left until then.
    """
    used_up = response.status == 429 or response.headers.get("x-ratelimit-remaining") == "0"
    for name in ("retry-after", *(["x-ratelimit-reset"] if used_up else [])):
        value = response.headers.get(name, "").strip()
        if value.isascii() and value.isdigit():
            seconds = int(value[:18])
            return seconds if seconds < FIRST_MOMENT else max(0, seconds - now(response))
        moment = unix_seconds(value)
        if moment is not None:
            return max(0, moment - now(response))
    return None


FIRST_MOMENT = 10**9
"""Numbers from here on are Unix seconds, in 2001 or later, because nobody is told to wait for thirty years."""


def now(response: Response) -> int:
    """Return the time in Unix seconds by the clock of the server that answered, or else by ours."""
    moment = unix_seconds(response.headers.get("date", ""))
    return int(time.time()) if moment is None else moment


def unix_seconds(date: str) -> int | None:
    """Read an HTTP date; None if it is not one."""
    if "," not in date and " " not in date:
        return None
    from email.utils import parsedate_to_datetime  # dates are rare, and its import is not cheap

    try:
        return int(parsedate_to_datetime(date).timestamp())
    except (ValueError, OverflowError, TypeError):
        return None


def advice_to_wait(error: RateLimitedError) -> str:
    """Return how long to wait before the next call."""
    if error.spam:
        return SPAM_GUARD
    if error.retry_after is None:
        return "Wait before the next call; Pinterest did not say how long."
    return f"Wait {error.retry_after} seconds before the next call."
