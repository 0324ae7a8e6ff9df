"""Do the browser's part of the OAuth flow in a program: open the page, choose a person, press a button."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol
from urllib.parse import urljoin

from mockserver.http.responses import HINT
from pytest_pinterest.fake.form import Form, read_forms

if TYPE_CHECKING:
    import httpx

__tracebackhide__ = True  # pytest's report of an error ends at the caller's line


class Consent(Protocol):
    """`pinterest_consent`: returns the URL to which the person's browser is redirected."""

    def __call__(self, url: str, approve: bool = True, user: str | None = None) -> str:
        """Decide at the authorization URL, as `user` or as whoever is logged in, and return the URL of the redirect."""
        ...


class ConsentError(Exception):
    """The authorization page did not let the person decide. The text says what it answered instead."""


def give_consent(browser: httpx.Client, url: str, *, approve: bool = True, user: str | None = None) -> str:
    """Open an authorization URL, decide as a person would, and return the URL that the browser is redirected to.

    The redirect is not followed. Where the page decides by itself (`consent="auto"`, `consent="deny"`, or a request
    that it refuses through the redirect URI), what it decided comes back.

    Raises:
        ConsentError: the page refuses without redirecting, knows no such user, or decided against what was asked for.
    """
    page = browser.send(browser.build_request("GET", url))
    if page.is_redirect:
        location = page.headers["location"]
        if "error=" not in location and (user is not None or not approve):
            raise ConsentError(
                'The page approved by itself, because of consent="auto"; approve=False and user= need the page:'
                ' @pytest.mark.pinterest(consent="page").'
            )
        return location
    form, button = _form(page, "approve" if approve else "deny")
    fields = {**form.fields, button: "approve" if approve else "deny"}
    if user is not None:
        known = form.options.get("user", [])
        if user not in known:
            raise ConsentError(f"The page knows no user {user!r}; it offers {', '.join(known)}.")
        fields["user"] = user
    answer = browser.send(browser.build_request("POST", urljoin(url, form.action), data=fields))
    if not answer.is_redirect:
        raise ConsentError(_refusal(answer))
    return answer.headers["location"]


def _form(page: httpx.Response, decision: str) -> tuple[Form, str]:
    """Find the form on the page that has a button for the decision, and the name of that button."""
    for form in read_forms(page.text) if page.status_code == 200 else []:
        for name, value in form.buttons:
            if value == decision:
                return form, name
    raise ConsentError(_refusal(page))


def _refusal(answer: httpx.Response) -> str:
    hint = answer.headers.get(HINT)
    said = " ".join(answer.text[:500].split())
    return f"The authorization page answered {answer.status_code}: {said}" + (f"\n{hint}" if hint else "")
