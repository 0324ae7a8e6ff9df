"""The client's exceptions. Each text ends with what to do about the error."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

NO_CODE = -1
NOT_PINTEREST = "Check that api_url points at Pinterest's API; a proxy or a login page may stand in between."


class PinterestException(Exception):
    """A call that did not succeed.

    Attributes:
        code: Pinterest's error code; -1 where the failure is not one that Pinterest described.
        message: Pinterest's words, or ours where Pinterest said nothing.
        status: the HTTP status; None where no answer came.
        rid: `x-pinterest-rid`, the request id that Pinterest's support asks for (E1).
        advice: what to do about it.
        details: what else the body of the answer held.
        bookmark: where a walk over pages broke off: the bookmark of the page that failed, to go on from with
            `bookmark=`; None elsewhere, and on the first page.

        try:
            api.boards.get("1022106146619703648")
        except NotFoundError:
            ...
        except PinterestException as error:
            print(error.status, error.code, error.message, error.rid)
    """

    def __init__(
        self,
        code: int,
        message: str,
        *,
        status: int | None = None,
        rid: str | None = None,
        advice: str = "",
        details: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(code, message)
        self.code = code
        self.message = message
        self.status = status
        self.rid = rid
        self.advice = advice
        self.details = dict(details or {})
        self.bookmark: str | None = None

    def __str__(self) -> str:
        rid = None if self.rid is None else printable(self.rid, 40)
        known = {"HTTP": self.status, "code": None if self.code == NO_CODE else self.code, "rid": rid}
        origin = ", ".join(f"{name} {value}" for name, value in known.items() if value is not None)
        return " ".join(filter(None, (printable(self.message, 1000), origin and f"({origin})", self.advice)))


def printable(text: str, longest: int) -> str:
    """Return a foreign text in one line without anything that a terminal would obey, shortened if it is long."""
    line = "".join(letter if letter.isprintable() else repr(letter)[1:-1] for letter in " ".join(text.split()))
    return line if len(line) <= longest else f"{line[:longest]}…"


class AuthenticationError(PinterestException):
    """Pinterest does not know who is calling: a token or app secret that is missing, wrong or expired (401)."""


class GrantInvalidError(AuthenticationError):
    """The code or the refresh token is spent, expired or not this app's: the person must authorize again (283)."""


class MissingScopeError(PinterestException):
    """The token is good, but was not granted a scope that this call needs (401 with code 3)."""


class ForbiddenError(PinterestException):
    """The app or the person may not do that: app not approved, Trial access, somebody else's object."""


class NotFoundError(PinterestException):
    """No such object, or none that this person can see (404)."""


class InvalidRequestError(PinterestException):
    """Pinterest refuses what was sent: a value, a field, a method (400 and the other 4xx)."""


class RateLimitedError(PinterestException):
    """Too many calls (429).

    Attributes:
        retry_after: seconds to wait before the next call; None where Pinterest did not say.
        spam: whether it was Pinterest's spam guard, which repeating the call makes worse (RL3).
    """

    retry_after: int | None = None
    spam: bool = False


class ServerError(PinterestException):
    """Pinterest failed (5xx).

    Attributes:
        retry_after: seconds to wait before the next call; None where Pinterest did not say.
    """

    retry_after: int | None = None


class UnexpectedAnswerError(PinterestException):
    """The answer cannot come from Pinterest: a redirect, a success without JSON, a page that points to itself."""


class TransportError(PinterestException):
    """No answer came: the host was not found, or the connection failed. Whether the call took effect is unknown.

    Attributes:
        broken: whether there was no connection or it broke, so that a call that only reads may be repeated.
    """

    broken: bool = False


class RequestTimeoutError(TransportError):
    """No answer came in time."""


class MediaError(PinterestException):
    """A file did not become a video on Pinterest: refused by the storage, not processed, or not in time."""


class ReportError(PinterestException):
    """A report was not made: it failed, was not done in time, or its file could not be fetched."""


class BatchError(PinterestException):
    """A batch of catalog items was dropped, or was not done in time."""


class BulkFailure(NamedTuple):
    """One reason why one item failed.

    Attributes:
        position: the place of the item among those that were sent; None where the answer does not tell.
        code: Pinterest's error code; -1 where there is none.
        message: Pinterest's words.
        item: what the answer says of the item.
    """

    position: int | None
    code: int
    message: str
    item: Any


class BulkError(PinterestException):
    """Items of a bulk call failed, although the call as a whole was answered with 200.

    Attributes:
        failures: a `BulkFailure` for each reason.
    """

    failures: tuple[BulkFailure, ...] = ()


class AuthorizationError(PinterestException):
    """The redirect that ended the authorization cannot be used: refused by the person, forged, or stale.

    Attributes:
        error: the `error` of the redirect (RFC 6749 section 4.1.2.1), such as `access_denied`; None where it had none.
    """

    error: str | None = None
