"""The effects of faults, as a client sees them."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, ClassVar, Literal

if TYPE_CHECKING:
    from mockserver.model.errors import ErrorKind, PageErrorKind
    from mockserver.model.storage_errors import S3ErrorKind

Pairs = tuple[tuple[str, str], ...]
RedirectFault = Literal["no_state", "wrong_state", "no_code", "denied"]
Kind = Literal["instead", "redirect", "patch", "malformed", "delay", "slow", "disconnect"]

PAGE = """<html>
<head><title>{status} {reason}</title></head>
<body>
<center><h1>{status} {reason}</h1></center>
<hr><center>a proxy on the way to Pinterest</center>
</body>
</html>
"""


@dataclass(frozen=True, slots=True)
class Fail:
    """An error of the catalogue instead of the answer."""

    error: ErrorKind | PageErrorKind | S3ErrorKind
    details: Pairs
    headers: Pairs
    kind: ClassVar[Kind] = "instead"

    def __str__(self) -> str:
        return f"fails with {self.error.name}"


@dataclass(frozen=True, slots=True)
class CannedResponse:
    """Any response that a test describes instead of the answer."""

    status: int
    body: bytes
    headers: Pairs
    content_type: str | None
    by_proxy: bool = False
    """Whether it comes from a proxy on the way, which adds no request id of Pinterest's."""
    kind: ClassVar[Kind] = "instead"

    def __str__(self) -> str:
        return f"is answered with {self.status}{' by a proxy' if self.by_proxy else ''}"


@dataclass(frozen=True, slots=True)
class BadRedirect:
    """A wrong or failed redirect from the authorization page."""

    how: RedirectFault
    kind: ClassVar[Kind] = "redirect"

    def __str__(self) -> str:
        return f"redirects with {self.how}"


@dataclass(frozen=True, slots=True)
class Malformed:
    """Half of the body, sent as if it were complete."""

    kind: ClassVar[Kind] = "malformed"

    def __str__(self) -> str:
        return "is answered with half of its JSON"


@dataclass(frozen=True, slots=True)
class Patch:
    """Other values for some fields of the answer."""

    changes: str
    """The new values, as the text of a JSON object."""
    kind: ClassVar[Kind] = "patch"

    def __str__(self) -> str:
        return f"is answered with {self.changes} instead"

    def apply(self, answer: dict[str, Any]) -> dict[str, Any]:
        """Return the answer with the changes in it."""
        return _merged(answer, json.loads(self.changes))


@dataclass(frozen=True, slots=True)
class Delay:
    """An answer that is late by a time between `shortest` and `longest`, in seconds."""

    shortest: float
    longest: float
    kind: ClassVar[Kind] = "delay"

    def __str__(self) -> str:
        most = "" if self.shortest == self.longest else f" to {self.longest:g}"
        return f"is answered after {self.shortest:g}{most} seconds"


@dataclass(frozen=True, slots=True)
class Slow:
    """A body that takes so many seconds to arrive."""

    seconds: float
    kind: ClassVar[Kind] = "slow"

    def __str__(self) -> str:
        return f"takes {self.seconds:g} seconds for its body"


@dataclass(frozen=True, slots=True)
class Disconnect:
    """A connection that is closed before or in the middle of the answer."""

    when: Literal["before", "middle"]
    kind: ClassVar[Kind] = "disconnect"

    def __str__(self) -> str:
        return f"is cut off {'in the middle of' if self.when == 'middle' else 'before'} the answer"


Effect = Fail | CannedResponse | BadRedirect | Patch | Malformed | Delay | Slow | Disconnect


def answer_of(status: int, body: Any, headers: Pairs, content_type: str | None) -> CannedResponse:
    """Build the answer that a test describes. Raises ValueError where it cannot be sent."""
    if isinstance(status, bool) or not isinstance(status, int) or not 200 <= status <= 599:
        raise ValueError(f"status is an HTTP status from 200 to 599, not {status!r}.")
    if content_type is not None and not isinstance(content_type, str):
        raise ValueError(f"content_type is a text such as 'text/plain', not {content_type!r}.")
    if body is None:
        return CannedResponse(status, b"", headers, content_type)
    if isinstance(body, bytes):
        return CannedResponse(status, body, headers, content_type or "application/octet-stream")
    if isinstance(body, str):
        return CannedResponse(status, body.encode(), headers, content_type or "text/plain; charset=utf-8")
    try:
        text = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
    except (TypeError, ValueError) as problem:
        raise ValueError(f"body is a text, bytes or what JSON can say: {problem}.") from None
    return CannedResponse(status, text.encode(), headers, content_type or "application/json")


def json_object(name: str, value: Any) -> str:
    """Return an object as JSON. Raises ValueError for anything that is not an object."""
    if not isinstance(value, dict) or not value:
        raise ValueError(f"{name} is an object with at least one field, not {value!r}.")
    try:
        return json.dumps(value, ensure_ascii=False)
    except (TypeError, ValueError) as problem:
        raise ValueError(f"{name} is what JSON can say: {problem}.") from None


def places(error: ErrorKind | PageErrorKind | S3ErrorKind) -> list[str]:
    """List the names that an error's message has places for."""
    return list(dict.fromkeys(re.findall(r"{(\w+)}", getattr(error, "message", "") or str(getattr(error, "body", "")))))


def _merged(old: dict[str, Any], changes: dict[str, Any]) -> dict[str, Any]:
    merged = dict(old)
    for name, value in changes.items():
        there = merged.get(name)
        merged[name] = _merged(there, value) if isinstance(there, dict) and isinstance(value, dict) else value
    return merged


def page_of_proxy(status: int) -> CannedResponse:
    """Build the HTML page of a proxy. Raises ValueError for what is not a status."""
    page = answer_of(status, "", (), "text/html")
    reason = next((known.phrase for known in HTTPStatus if known == status), "Unknown")
    return CannedResponse(
        page.status, PAGE.format(status=status, reason=reason).encode(), (), "text/html", by_proxy=True
    )
