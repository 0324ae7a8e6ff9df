"""Rules of OAuth without I/O: the authorization URL, the redirect and the token requests."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Mapping
from typing import NamedTuple
from urllib.parse import parse_qs, urlencode

from pinterest_v5.core.flow import Request
from pinterest_v5.core.redact import conceal
from pinterest_v5.errors import NO_CODE, AuthenticationError, AuthorizationError

DEFAULT_REDIRECT_URI = "https://localhost/"
DEFAULT_SCOPE = ("user_accounts:read", "pins:read", "boards:read")
STATE_LENGTH = 30
LETTERS_AND_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
REMEMBERED_STATES = 10_000

Scope = str | Iterable[str]


class App(NamedTuple):
    """The app's credentials, as far as they are known."""

    id: str | None
    secret: str | None

    def __repr__(self) -> str:
        return f"<App {self.id}>"

    @property
    def complete(self) -> bool:
        """Whether both id and secret are known."""
        return bool(self.id and self.secret)


def new_state() -> str:
    """Return 30 letters and digits that nobody can guess (RFC 6749 section 10.12)."""
    import secrets  # a third of this package's import time, which few need

    return "".join(secrets.choice(LETTERS_AND_DIGITS) for _ in range(STATE_LENGTH))


def join_scopes(scope: Scope) -> str:
    """Join scopes as Pinterest writes them; a string may use commas or spaces.

    Raises:
        TypeError: it is neither a string nor a list of strings.
        ValueError: there is no scope at all.
    """
    words = [scope] if isinstance(scope, str) else scope
    try:
        scopes = [part for word in words for part in word.replace(",", " ").split()]
    except (AttributeError, TypeError):
        wanted = "a string such as 'pins:read,boards:read', or a list of strings"
        raise TypeError(f"scope is {scope!r}; expected {wanted}.") from None
    if not scopes:
        raise ValueError("scope is empty; expected at least one, such as 'user_accounts:read'.")
    return ",".join(dict.fromkeys(scopes))


def authorization_url(base: str, app: App, redirect_uri: str, scope: Scope, state: str) -> str:
    """Write the URL at which a person decides (A1-A7)."""
    if not app.id:
        raise AuthenticationError(NO_CODE, "An authorization URL needs app_id.", advice=GIVE_APP)
    parameters = {
        "response_type": "code",
        "client_id": app.id,
        "redirect_uri": redirect_uri,
        "scope": join_scopes(scope),
        "state": state,
    }
    return f"{base}?{urlencode(parameters)}"


GIVE_APP = (
    "Pass app_id and app_secret to the constructor, or set PINTEREST_APP_ID and PINTEREST_APP_SECRET; "
    "both are shown in My Apps on developers.pinterest.com."
)
START_AGAIN = "Start again with get_authorization_url()."
REDIRECT_ERRORS = {
    "access_denied": "The person did not give access; ask again when they want to.",
    "invalid_scope": "Pinterest does not know one of the scopes, or this app may not ask for it.",
}


class Redirect(NamedTuple):
    """The parameters of the redirect after the authorization."""

    code: str | None
    state: str | None
    error: str | None
    error_description: str | None

    def __repr__(self) -> str:
        return f"<Redirect {'with a code' if self.code else f'with error {self.error}'}>"

    @classmethod
    def parse(cls, response: str) -> Redirect:
        """Read the URL to which the person's browser was sent.

        Raises:
            AuthorizationError: it has neither a code nor an `error`.
            TypeError: it is bytes; whatever else there is for URLs, `str` makes one of.
        """
        if isinstance(response, bytes):
            raise TypeError("response is of type bytes; expected the URL as a string.")
        search = str(response).strip().partition("?")[2].partition("#")[0]
        found = parse_qs(search)
        redirect = cls(*(found[name][0] if name in found else None for name in cls._fields))
        if redirect.code is None and redirect.error is None:
            raise AuthorizationError(
                NO_CODE,
                "There is neither a code nor an error in the redirect.",
                advice="Pass the whole URL to which the browser was sent, such as 'https://localhost/?code=...'.",
            )
        return redirect

    def granted_code(self) -> str | None:
        """Return the code.

        Raises:
            AuthorizationError: the redirect has an `error`.
        """
        if self.error is not None:
            words = f" ({self.error_description})" if self.error_description else ""
            refused = AuthorizationError(
                NO_CODE,
                conceal(f"The authorization ended with the error {self.error!r}{words}."),
                advice=REDIRECT_ERRORS.get(self.error, START_AGAIN),
            )
            refused.error = self.error
            raise refused
        return self.code


class IssuedHere:
    """The type of `ISSUED_HERE`."""

    def __repr__(self) -> str:
        return "ISSUED_HERE"


ISSUED_HERE = IssuedHere()
"""Accept only a state that this instance has issued (RFC 6749 section 10.12, RFC 9700 section 2.1)."""
ExpectedState = str | None | IssuedHere


class States:
    """The states that one instance has issued, each valid for one redirect, with the redirect URI of each."""

    def __init__(self) -> None:
        self.redirect_uris: OrderedDict[str, str] = OrderedDict()

    def issue(self, state: str, redirect_uri: str) -> None:
        """Remember a state and the redirect URI that goes with it."""
        self.redirect_uris[state] = redirect_uri
        if len(self.redirect_uris) > REMEMBERED_STATES:
            self.redirect_uris.popitem(last=False)

    def spend(self, redirect: Redirect, expected: ExpectedState) -> str | None:
        """Accept the state of a redirect once, and return the redirect URI that belongs to it, if known.

        Args:
            redirect: what came back.
            expected: the state that must have come back; `ISSUED_HERE` for one of this object's, None for any.

        Raises:
            AuthorizationError: the state is not the expected one, was not issued here, or was used before.
        """
        if isinstance(expected, str) and redirect.state != expected:
            raise AuthorizationError(NO_CODE, "The redirect does not carry the expected state.", advice=FORGED)
        redirect_uri = self.redirect_uris.pop(redirect.state or "", None)
        if redirect_uri is None and expected is ISSUED_HERE:
            raise AuthorizationError(
                NO_CODE,
                "The state of the redirect was not issued by this instance, or it was used before.",
                advice=FORGED,
            )
        return redirect_uri


FORGED = (
    f"The redirect may be forged or stale. {START_AGAIN} "
    "Where another instance made the URL, as in a web application, pass state=... as stored in the person's session."
)


def token_request(base: str, app: App, headers: Mapping[str, str], form: Mapping[str, str | None]) -> Request:
    """Write a request to an endpoint that the app itself authenticates at: Basic and a form (T1, T3)."""
    return Request(
        "POST",
        base,
        {**headers, "authorization": basic(app), "content-type": "application/x-www-form-urlencoded"},
        urlencode({name: value for name, value in form.items() if value is not None}).encode(),
    )


def basic(app: App) -> str:
    """Write the app's credentials for HTTP Basic (RFC 7617)."""
    if not app.complete:
        raise AuthenticationError(NO_CODE, "This call needs app_id and app_secret.", advice=GIVE_APP)
    from binascii import b2a_base64

    return "Basic " + b2a_base64(f"{app.id}:{app.secret}".encode(), newline=False).decode()
