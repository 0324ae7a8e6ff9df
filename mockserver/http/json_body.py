"""Read the body of a request, and the JSON in it."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

from werkzeug.exceptions import RequestEntityTooLarge

from mockserver.model import errors, json_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from werkzeug import Request


LARGEST = 64 * 1024 * 1024
"""Bytes. Room for a carousel of pictures in base64; more is refused before it is read."""
PARSED = "mockserver.json"
"""In the environment of a request whose body somebody has looked at: its JSON."""


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


def json_value(request: Request) -> Any:
    """Parse the body as JSON; an empty object where there is no body. Raises an `ApiError`, 400 with code 1.

    It is parsed once for each request, however many look at it: a Pin may bring pictures of many megabytes. So nobody
    changes it.
    """
    environ = request.environ
    if PARSED not in environ:
        environ[PARSED] = _parsed(receive(request))
    return environ[PARSED]


def _parsed(raw: bytes) -> Any:
    if not raw[:100].strip() and not raw.strip():
        return {}
    try:
        return json_text.parse(raw.decode("utf-8-sig"), constant=_no_number)
    except json_text.TooDeepError:
        raise invalid(
            "the body is nested too deeply", "No body of API v5 is nested deeper than a few levels."
        ) from None
    except ValueError as error:
        raise invalid(f"the body is not JSON: {error}", "Send a JSON object in UTF-8.") from None


@contextmanager
def replaced(request: Request, value: Any) -> Iterator[None]:
    """Replace the JSON of the body for as long as the block lasts; keep it where the value is None."""
    if value is None:
        yield
        return
    parsed, request.environ[PARSED] = json_value(request), value
    try:
        yield
    finally:
        request.environ[PARSED] = parsed


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
