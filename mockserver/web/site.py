"""Serve the mock's own pages: check who may open them, and find the page of an address."""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import replace
from typing import TYPE_CHECKING

from werkzeug.exceptions import Forbidden, HTTPException, MethodNotAllowed
from werkzeug.routing import Map

from mockserver.control import guard
from mockserver.http import csrf, html
from mockserver.model import errors
from mockserver.web import dashboard, documentation, mailbox, playground, portal
from mockserver.web.page import Mistake, PageContext, PageRoutes, redirect

if TYPE_CHECKING:
    from werkzeug import Request, Response

    from mockserver.state.state import State
    from mockserver.web.page import Respond


UNLOCK_COOKIE = "mock_key"
"""Cookie that proves that the visitor has given the control token."""


class Site:
    """The endpoint of all pages."""

    def __init__(self, *parts: PageRoutes) -> None:
        self._urls = Map([rule for part in parts for rule in part.rules], merge_slashes=False).bind("")

    def __call__(self, mock: State, request: Request, respond: Respond) -> Response:
        """Answer a request for a page, with a page also where the request is refused."""
        page = PageContext(mock, request, respond)
        try:
            if mock.settings.control_token is None:
                guard.require_trusted_caller(request, None)
            if request.method == "POST":
                csrf.check(mock._form_token, request)
            return _locked(page) or self._answer(page)
        except Forbidden as refusal:
            return csrf.refused(csrf.ForeignForm(refusal.description or "This request may not come in."))
        except csrf.ForeignForm as problem:
            return csrf.refused(problem)
        except Mistake as mistake:
            return self._show_again(page, mistake)
        except (LookupError, ValueError) as problem:
            return page.problem(str(problem.args[0]) if problem.args else "That did not work.")
        finally:
            request.close()  # closes uploaded files

    def _answer(self, page: PageContext) -> Response:
        request = page.request
        try:
            handler, arguments = self._urls.match(request.path, request.method)
        except MethodNotAllowed as wrong:
            allowed = ", ".join(sorted(set(wrong.valid_methods or ()) - {"HEAD"}))
            raise errors.METHOD_NOT_ALLOWED.with_hint(f"{request.path} takes {allowed}.") from None
        except HTTPException:
            raise errors.ROUTE_NOT_FOUND.with_hint(f"The mock has no page {request.path}.") from None
        response: Response = handler(page, **arguments)
        return response

    def _show_again(self, page: PageContext, mistake: Mistake) -> Response:
        """Show the page on which the form stands once more, with what was typed and what is wrong."""
        path, _, query = mistake.back.partition("?")
        environ = {**page.request.environ, "REQUEST_METHOD": "GET", "PATH_INFO": path, "QUERY_STRING": query}
        environ.pop("werkzeug.request", None)  # Werkzeug's test client leaves its request there
        again = replace(page, request=type(page.request)(environ), mistake=mistake)
        try:
            response = self._answer(again)
        except (LookupError, ValueError, errors.ApiError):  # the form is not on one of our pages
            return page.problem(mistake.text)
        response.status_code = 400
        return response


def _locked(page: PageContext) -> Response | None:
    """Return the page that asks for the control token, if the mock has one and the visitor has not given it."""
    token = page.mock.settings.control_token
    if token is None:
        return None
    key = hashlib.sha256(f"{page.mock._form_token} {token}".encode()).hexdigest()
    if hmac.compare_digest(page.request.cookies.get(UNLOCK_COOKIE, "").encode(), key.encode()):
        return None
    given = page.request.form.get("control_token", "")
    if page.request.method == "POST" and hmac.compare_digest(given.encode("utf-8", "replace"), token.encode()):
        return page.remember(redirect(page.request.path), UNLOCK_COOKIE, key)
    return html.render("locked.html", 401, form_token=page.mock._form_token, wrong=bool(given))


serve = Site(*dashboard.ROUTES, portal.routes, mailbox.routes, playground.routes, documentation.routes)
