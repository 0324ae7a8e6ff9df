"""Read the body of a request, and the JSON in it."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from werkzeug.exceptions import RequestEntityTooLarge

from mockserver.http import sent_pictures
from mockserver.model import errors, json_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from werkzeug import Request

    from mockserver.http.sent_pictures import SentPicture

LARGEST = 64 * 1024 * 1024
"""The largest body, in bytes: room for a carousel of pictures in base64. A larger one is refused unread."""
PARSED = "mockserver.json"
"""Key in the WSGI environment for the parsed JSON of the body, set when it is first used."""
PICTURES = "mockserver.sent_pictures"
"""Key in the WSGI environment for long pictures by their digests, which replace them in the JSON of the body."""


def is_announced(request: Request) -> bool:
    """Tell whether a body follows the head (RFC 9112 section 6.3)."""
    return "CONTENT_LENGTH" in request.environ or "HTTP_TRANSFER_ENCODING" in request.environ


def receive(request: Request) -> bytes:
    """Read the whole body. Most requests have none, and nothing is set up to read it.

    Raises an `ApiError`, 413, where it is larger than `limit` allows.
    """
    if not is_announced(request):
        return b""
    try:
        return request.get_data()
    except RequestEntityTooLarge:
        raise _too_large() from None


def limit(request: Request) -> None:
    """Let no more than `LARGEST` bytes of the body be read. Raises an `ApiError`, 413, where it says that it is larger.

    What is known to be too large is not read at all: nobody need send 600 MB to hear that.
    """
    if is_announced(request):
        request.max_content_length = LARGEST
        if (request.content_length or 0) > LARGEST:
            raise _too_large()


def _too_large() -> errors.ApiError:
    return errors.BODY_TOO_LARGE.with_hint(
        f"A body has at most {LARGEST // 1024**2} MiB here; videos are uploaded to where media/create says."
    )


def is_blank(body: bytes) -> bool:
    """Tell whether there is nothing in a body but white space; to strip a large one would copy it."""
    return not body[:100].strip() and not body.strip()


def expect_pictures(request: Request) -> None:
    """Let long pictures in the body, once somebody looks at it, stand in its JSON by their digests."""
    request.environ[PICTURES] = {}


def pictures_in(request: Request) -> Mapping[str, SentPicture]:
    """Return the long pictures in the body, by their digests; none before somebody has looked at it."""
    found: Mapping[str, SentPicture] = request.environ.get(PICTURES, {})
    return found


def json_value(request: Request) -> Any:
    """Parse the body as JSON; an empty object where there is no body. Raises an `ApiError`, 400 with code 1.

    It is parsed once for each request, however many look at it: a Pin may bring pictures of many megabytes. So nobody
    changes it.
    """
    environ = request.environ
    if PARSED not in environ:
        body = receive(request)
        is_large = PICTURES in environ and len(body) >= sent_pictures.LONG
        environ[PARSED] = _parsed_without_pictures(request, body) if is_large else _parsed(body)
    return environ[PARSED]


def _parsed_without_pictures(request: Request, body: bytes) -> Any:
    short, found = sent_pictures.take_out(body)
    if found:
        with suppress(errors.ApiError):  # parsed again below: the error must name the position in the original
            value = _parsed(short)
            request.environ[PICTURES] = found
            return value
    return _parsed(body)


def _parsed(raw: bytes) -> Any:
    if is_blank(raw):
        return {}
    try:
        return json_text.parse(raw.decode("utf-8-sig"), constant=_no_number)
    except json_text.TooDeepError:
        raise invalid(
            "the body is nested too deeply", "No body of API v5 is nested deeper than a few levels."
        ) from None
    except ValueError as error:
        raise invalid(f"the body is not JSON: {error}", "Send a JSON object in UTF-8.") from None


def json_if_any(request: Request) -> Any:
    """Parse the body as JSON, to look at it before its turn; None where it is not JSON, which its turn will tell."""
    with suppress(errors.ApiError):
        return json_value(request)
    return None


def invalid(problem: str, hint: str) -> errors.ApiError:
    """Build the refusal, 400 with code 1, in the words that a schema has for it."""
    return errors.INVALID_REQUEST.with_hint(hint, problem=problem)


def _no_number(name: str) -> Any:
    raise ValueError(f"{name} is not a JSON number")
