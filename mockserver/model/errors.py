"""The catalogue of Pinterest's errors, by name.

A rule refuses with `raise BOARD_NOT_FOUND.with_hint("why, for the developer")`. The body of the answer is Pinterest's;
the reason goes into the `x-pinterest-mock-hint` header and the log.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

ASSUMED = "(The fake's own choice: Pinterest's answer is not known.)"
STATUS_CHOSEN = "(The status is the fake's own choice: nobody recorded Pinterest's.)"


@dataclass(frozen=True, slots=True)
class ErrorKind:
    """An error: the fake's name for it, with Pinterest's status, code and message; `{...}` in the text is filled in."""

    name: str
    status: int
    code: int
    message: str
    assumed: bool = False
    """Nobody has seen Pinterest answer this: the fake chose it."""
    extra: tuple[tuple[str, str], ...] = ()
    """Fields of the body besides `code` and `message`."""

    @property
    def chosen(self) -> ErrorKind:
        """The same error, marked as assumed: Pinterest uses it elsewhere, but nobody has seen it in this place."""
        return replace(self, assumed=True)

    def with_hint(self, hint: str, **details: object) -> ApiError:
        """Build the refusal to raise, with a sentence for the developer."""
        return ApiError(self, hint, details)


class ApiError(Exception):
    """A request that the fake turns down the way Pinterest would."""

    def __init__(self, kind: ErrorKind, hint: str, details: dict[str, object] | None = None) -> None:
        super().__init__(f"{kind.name}: {hint}")
        self.kind = kind
        self.details = details or {}
        self.hint = f"{hint} {ASSUMED}" if kind.assumed else hint
        self.message = kind.message.format(**details) if details else kind.message
        self.extra: dict[str, Any] = dict(kind.extra)
        """Fields of the body besides `code` and `message`."""
        self.headers: dict[str, str] = {}
        """Header fields of this refusal besides the usual ones."""
        self.check: str | None = None
        """The name of the `Check` that refused."""

    @property
    def status(self) -> int:
        """The HTTP status."""
        return self.kind.status

    def body(self) -> dict[str, Any]:
        """Return the JSON of the answer."""
        return {"code": self.kind.code, "message": self.message, **self.extra}


_TRIAL_PIN = (
    "Apps with Trial access may not create Pins in production https://api.pinterest.com"
    " - use API Sandbox https://api-sandbox.pinterest.com instead."
)
_SCOPES = (
    "Your token does not have sufficient permissions to perform this operation."
    " Please ensure your token is authorized with the correct set of scopes."
)
_RATE = (
    "This request exceeded a rate limit. This can happen if the client exceeds one\n"
    "of the published rate limits or if multiple write operations are applied to\n"
    "an object within a short time window."
)
_FORBIDDEN = "You are not permitted to access that resource."

# Authentication, app state, permission (EO1)
AUTHENTICATION_FAILED = ErrorKind(
    "authentication_failed", 401, 2, "Authentication failed.", extra=(("status", "failure"),)
)
"""A bearer token was refused. The body has a third field, `status`, which the token endpoint's refusal lacks."""
CLIENT_AUTHENTICATION_FAILED = ErrorKind("client_authentication_failed", 401, 2, "Authentication failed.")
"""An app's id and secret were refused, at the token endpoint or another one that takes them (TE1)."""
APP_NOT_APPROVED = ErrorKind(
    "app_not_approved", 401, 3, "Your application consumer type is not supported, please contact support."
)
MISSING_SCOPE = ErrorKind("missing_scope", 401, 3, _SCOPES)
CLIENT_CREDENTIALS_REFUSED = ErrorKind("client_credentials_refused", 401, 3, _SCOPES, assumed=True)
RESTRICTED_FEATURE = ErrorKind(
    "restricted_feature",
    401,
    3,
    "Your application does not have access to this restricted feature: {feature}",
)
RESTRICTED_BETA = ErrorKind(
    "restricted_beta", 401, 3, "Your application does not have access to this restricted feature."
)
TRIAL_CANNOT_CREATE_PINS = ErrorKind("trial_cannot_create_pins", 403, 29, _TRIAL_PIN)
FORBIDDEN = ErrorKind("forbidden", 403, 29, _FORBIDDEN)
NO_ROLE = ErrorKind("no_role", 403, 29, _FORBIDDEN, assumed=True)
PERSONAL_ACCOUNT = ErrorKind("personal_account", 403, 29, _FORBIDDEN, assumed=True)
NO_VIDEO_IN_SANDBOX = ErrorKind("no_video_in_sandbox", 403, 29, _FORBIDDEN, assumed=True)
SANDBOX_DISABLED = ErrorKind("sandbox_disabled", 403, 29, _FORBIDDEN, assumed=True)
OWNER_WITHOUT_TWO_FACTOR = ErrorKind("owner_without_two_factor", 403, 29, _FORBIDDEN, assumed=True)
NOT_A_SYSTEM_USER = ErrorKind("not_a_system_user", 403, 29, _FORBIDDEN)

# The token endpoint (TE1 to TE7)
INVALID_GRANT = ErrorKind("invalid_grant", 401, 283, "The authorization grant is invalid")
WIDER_SCOPE = ErrorKind(
    "wider_scope",
    400,
    1,
    "Invalid request: scope '{scope}' exceeds the scope of the refresh token",
    assumed=True,
)

# Validation, not found, method (EV1)
INVALID_REQUEST = ErrorKind("invalid_request", 400, 1, "Invalid request: {problem}")
INVALID = ErrorKind("invalid", 400, 1, "{message}")
BODY_TOO_LARGE = ErrorKind("body_too_large", 413, 1, "Request entity too large", assumed=True)
MISSING_PARAMETER = ErrorKind("missing_parameter", 400, 1, "Parameter '{name}' is required.")
NOT_NUMERIC = ErrorKind("not_numeric", 400, 1, "Parameter '{name}' was not numeric (was {value})")
NOT_ONE_OF = ErrorKind("not_one_of", 400, 1, "Parameter '{name}' (value {value}) is not one of {options}.")
LONGER_THAN_90_DAYS_AGO = ErrorKind("longer_than_90_days_ago", 400, 1, "You can only get data from the last 90 days.")
"""Analytics were asked to begin earlier. It was also seen as a passing failure after quick successive calls."""
SITE_OPTED_OUT = ErrorKind("site_opted_out", 400, 1, "Sorry! This site doesn't allow you to save Pins.")
"""The link or the picture of a Pin is on a site whose owner does not allow saving (EV4)."""
INVALID_PARAMETER = ErrorKind("invalid_parameter", 400, 1, "Parameter '{name}' {problem} (was {value})", assumed=True)
PATTERN_MISMATCH = ErrorKind("pattern_mismatch", 400, 1, "'{name}' value '{value}' must match the pattern: {pattern}")
ENTITY_NOT_FOUND = ErrorKind("entity_not_found", 404, 404, "{entity} not found.", assumed=True)
INVALID_AD_ACCOUNT = ErrorKind("invalid_ad_account", 400, 400, "Invalid ad account id")
BOARD_NOT_FOUND = ErrorKind("board_not_found", 404, 40, "Board not found.")
PIN_NOT_FOUND = ErrorKind("pin_not_found", 404, 50, "Pin not found.")
PROTECTED_BOARD = ErrorKind("protected_board", 401, 29, _FORBIDDEN, assumed=True)
"""A PROTECTED board cannot be deleted (B5). The 401 was seen; code and text were not."""
SECTION_NOT_FOUND = ErrorKind("section_not_found", 404, 2031, "Sorry! We couldn't find this board section.")
SECTION_CONFLICT = ErrorKind(
    "section_conflict", 409, 409, "Could not get exclusive access to the board to create a new section."
)
WEBSITE_NOT_LISTED = ErrorKind("website_not_listed", 404, 404, "Website not in user list.")
DUPLICATE_BOARD = ErrorKind(
    "duplicate_board", 400, 58, "Try a different name. You already have a board with this name!"
)
MEDIA_NOT_FOUND = ErrorKind("media_not_found", 404, 404, "Media upload not found")
INELIGIBLE_PRODUCT_TAGS = ErrorKind(
    "ineligible_product_tags", 400, 1, "Invalid request: some product tags are not eligible", assumed=True
)
"""Product tags were refused (PT4). The body also has `details`, a reason for each tag; code and text are not known."""
INVALID_URL = ErrorKind(
    "invalid_url",
    400,
    1,
    "Whoops! It looks like you entered an invalid URL. Try creating a Pin again with a valid URL.",
)
UNREACHABLE_URL = ErrorKind("unreachable_url", 400, 1, "Unable to reach the URL. Please check the URL and try again.")
PICTURE_FORMAT = ErrorKind("picture_format", 400, 1, "The format of the image is not supported")
PICTURE_TOO_SMALL = ErrorKind(
    "picture_too_small", 403, 233, "Your image is too small. Please choose a larger image and try again."
)
PICTURE_BROKEN = ErrorKind("picture_broken", 403, 235, "Sorry, this image is broken. Please pick a different image.")
VIDEO_WITHOUT_COVER = ErrorKind(
    "video_without_cover",
    400,
    1,
    "Invalid request: one of cover_image_url, cover_image_content_type and cover_image_data,"
    " or cover_image_key_frame_time is required",
)
VIDEO_NOT_READY = ErrorKind("video_not_ready", 400, 1, "Invalid request: media upload {id} is {status}", assumed=True)
PIN_ANALYTICS_FORBIDDEN = ErrorKind(
    "pin_analytics_forbidden", 403, 403, "Not authorized to access board or Pin.", assumed=True
)
PINS_ANALYTICS_FORBIDDEN = ErrorKind("pins_analytics_forbidden", 401, 7, "Not authorized to access board or Pin.")
USER_NOT_FOUND = ErrorKind("user_not_found", 404, 30, "User not found.")
ROUTE_NOT_FOUND = ErrorKind("route_not_found", 404, 404, "Not found", assumed=True)
METHOD_NOT_ALLOWED = ErrorKind("method_not_allowed", 405, 5, "Method not allowed")
NOT_BUILT = ErrorKind("not_built", 501, 501, "Not implemented by the mock: {operation}")

# Limits and faults
RATE_LIMITED = ErrorKind("rate_limited", 429, 8, _RATE)
SPAM_BLOCKED = ErrorKind("spam_blocked", 429, 9, "Sorry! We blocked this link because it may lead to spam.")
"""A link was blocked as spam (RL3). This 429 is not a rate limit: repeating the request makes it worse."""
COST_LIMIT = ErrorKind("cost_limit", 429, 2726, "Reporting query cost limit exceeded. Retry after 30 seconds")
"""Reports have cost too much for now (RT7). Only the text says how long to wait, and its number varies."""
PASSING_FAILURE = ErrorKind("passing_failure", 400, 12, "Something went wrong on our end. Sorry about that.")
"""A passing failure: the same request succeeds later, although the status is 400 (ER9)."""
SERVER_ERROR = ErrorKind("server_error", 500, 12, "Something went wrong on our end. Sorry about that.")

CATALOGUE: dict[str, ErrorKind] = {kind.name: kind for kind in list(globals().values()) if isinstance(kind, ErrorKind)}

STORE_UNAVAILABLE = ErrorKind("store_unavailable", 503, 503, "The mock's store is unavailable.")
"""The mock's own error, not Pinterest's, and therefore not in the catalogue."""


def method_not_allowed(method: str, path: str, allowed: str) -> ApiError:
    """Build the refusal to raise, with the `Allow` header that RFC 9110 section 15.5.6 asks for."""
    refusal = METHOD_NOT_ALLOWED.with_hint(f"{method} is not a method of {path}; it takes {allowed}.")
    refusal.headers["Allow"] = allowed
    return refusal


@dataclass(frozen=True, slots=True)
class PageErrorKind:
    """An error that the authorization page shows as JSON instead of redirecting (A18-A21, Q3)."""

    name: str
    status: int
    body: tuple[tuple[str, str | int], ...]
    """The fields of the body in Pinterest's order; `{...}` in `data` is filled in."""

    @property
    def code(self) -> int:
        """Pinterest's error code."""
        return int(dict(self.body)["code"])

    @property
    def message(self) -> str:
        """The message, followed by the text of `data`."""
        fields = dict(self.body)
        return f"{fields['message']} {fields['data']}".rstrip()

    def with_hint(self, hint: str, **details: str) -> AuthorizePageError:
        """Build the error to raise, with a sentence for the developer."""
        return AuthorizePageError(self, hint, details)


class AuthorizePageError(Exception):
    """An authorization request that is answered with an error page instead of a redirect."""

    def __init__(self, kind: PageErrorKind, hint: str, details: dict[str, str]) -> None:
        super().__init__(f"{kind.name}: {hint}")
        self.kind = kind
        self.hint = f"{hint} {STATUS_CHOSEN}"  # Q3
        self.details = details

    @property
    def status(self) -> int:
        """The HTTP status."""
        return self.kind.status

    def body(self) -> dict[str, Any]:
        """Return the JSON of the answer."""
        body: dict[str, Any] = dict(self.kind.body)
        body["data"] = body["data"].format(**self.details)
        return body


UNREGISTERED_REDIRECT = PageErrorKind(
    "unregistered_redirect",
    403,
    (
        ("status", "failure"),
        ("message", _FORBIDDEN),
        ("code", 7),
        ("data", "The provided redirect_uri {uri} does not match any of the registered redirect URIs."),
    ),
)
UNKNOWN_APP = PageErrorKind(
    "unknown_app",
    401,
    (
        ("status", "failure"),
        ("code", 283),
        ("data", "Invalid Application ID"),
        ("message", "The authorization grant is invalid"),
        ("endpoint_name", "oauth_connect"),
    ),
)
MISSING_FIELD = PageErrorKind(
    "missing_field",
    400,
    (
        ("status", "failure"),
        ("message", "Invalid parameters:"),
        ("code", 1),
        ("data", "Missing required field '{field}'"),
    ),
)
REPEATED_FIELD = PageErrorKind(
    "repeated_field",
    400,
    (
        ("status", "failure"),
        ("message", "Invalid parameters:"),
        ("code", 1),
        ("data", "Repeated field '{field}'"),
    ),
)
"""A parameter came twice, which RFC 6749 section 3.1 forbids; Pinterest's wording is not known."""
PAGE_FAULT = PageErrorKind(
    "page_fault",
    500,
    (
        ("status", "failure"),
        ("code", 12),
        ("data", ""),
        ("message", "Something went wrong on our end. Sorry about that."),
        ("endpoint_name", "oauth_connect"),
    ),
)

PAGE_CATALOGUE: dict[str, PageErrorKind] = {
    kind.name: kind for kind in list(globals().values()) if isinstance(kind, PageErrorKind)
}
