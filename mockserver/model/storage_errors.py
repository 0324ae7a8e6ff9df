"""The errors of the upload storage: S3's codes and messages, in XML."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from mockserver.model.tokens import request_id


@dataclass(frozen=True, slots=True)
class S3ErrorKind:
    """An error of S3; `{...}` in the message is filled in."""

    code: str
    status: int
    message: str

    @property
    def name(self) -> str:
        """The name of the error in a fault."""
        return next((name for name, kind in PASSING.items() if kind is self), self.code)

    def with_hint(self, hint: str, **details: object) -> S3Error:
        """Build the refusal to raise, with a sentence for the developer. Details also become elements of the answer."""
        return S3Error(self, hint, details)


class S3Error(Exception):
    """A request that the upload storage refuses."""

    def __init__(self, kind: S3ErrorKind, hint: str, details: dict[str, object]) -> None:
        super().__init__(f"{kind.code}: {hint}")
        self.kind = kind
        self.hint = hint
        self.elements = {"Code": kind.code, "Message": kind.message.format(**details)}
        self.elements |= {name: str(value) for name, value in details.items() if name[0].isupper()}
        self.elements["RequestId"] = request_id()

    @property
    def status(self) -> int:
        """The HTTP status."""
        return self.kind.status

    def xml(self) -> str:
        """Return the error in the XML of S3."""
        inside = "".join(f"<{name}>{escape(value, quote=False)}</{name}>" for name, value in self.elements.items())
        return f'<?xml version="1.0" encoding="UTF-8"?>\n<Error>{inside}</Error>'


ANONYMOUS = S3ErrorKind("AccessDenied", 403, "Access Denied")
POLICY_REFUSES = S3ErrorKind("AccessDenied", 403, "Invalid according to Policy: {problem}")
WRONG_SIGNATURE = S3ErrorKind(
    "SignatureDoesNotMatch",
    403,
    "The request signature we calculated does not match the signature you provided. Check your key and signing method.",
)
MISSING_FIELD = S3ErrorKind(
    "InvalidArgument",
    400,
    "Bucket POST must contain a field named '{ArgumentName}'."
    "  If it is specified, please check the order of the fields.",
)
NO_FILE = S3ErrorKind("InvalidArgument", 400, "POST requires exactly one file upload per request.")
BEARER = S3ErrorKind("InvalidArgument", 400, "Unsupported Authorization Type")
MALFORMED = S3ErrorKind(
    "MalformedPOSTRequest", 400, "The body of your POST request is not well-formed multipart/form-data."
)
NOT_MULTIPART = S3ErrorKind("PreconditionFailed", 412, "At least one of the pre-conditions you specified did not hold")
FIELDS_TOO_LARGE = S3ErrorKind(
    "MaxPostPreDataLengthExceeded", 400, "Your POST request fields preceding the upload file were too large."
)
ENTITY_TOO_LARGE = S3ErrorKind("EntityTooLarge", 400, "Your proposed upload exceeds the maximum allowed size")
MISSING_LENGTH = S3ErrorKind("MissingContentLength", 411, "You must provide the Content-Length HTTP header.")
METHOD_NOT_ALLOWED = S3ErrorKind("MethodNotAllowed", 405, "The specified method is not allowed against this resource.")

TWO_CREDENTIALS = S3ErrorKind(
    "InvalidArgument",
    400,
    "Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string parameter or the"
    " Authorization header should be specified",
)
LINK_EXPIRED = S3ErrorKind("AccessDenied", 403, "Request has expired")
NO_SUCH_KEY = S3ErrorKind("NoSuchKey", 404, "The specified key does not exist.")

SLOW_DOWN = S3ErrorKind("SlowDown", 503, "Please reduce your request rate.")
INTERNAL_ERROR = S3ErrorKind("InternalError", 500, "We encountered an internal error. Please try again.")
REQUEST_TIMEOUT = S3ErrorKind(
    "RequestTimeout",
    400,
    "Your socket connection to the server was not read from or written to within the timeout period.",
)

PASSING = {
    "storage_slow_down": SLOW_DOWN,
    "storage_internal_error": INTERNAL_ERROR,
    "storage_request_timeout": REQUEST_TIMEOUT,
}
"""Passing failures, after which the same upload succeeds, by their names in faults."""
