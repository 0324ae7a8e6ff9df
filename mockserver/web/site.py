"""The pages of the mock itself: who may open them, which page an address is, and whose visit it is."""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from werkzeug import Response
from werkzeug.exceptions import Forbidden, HTTPException, MethodNotAllowed
from werkzeug.routing import Map, Rule

from mockserver import errors, pages
from mockserver.control import guard
from mockserver.origins import origin_of
from mockserver.web import forms

if TYPE_CHECKING:
    from collections.abc import Callable

    from werkzeug import Request

    from mockserver.app import PinterestMock
    from mockserver.records import User

H = TypeVar("H", bound="Callable[..., Response]")

USER, KEY = "mock_user", "mock_key"
"""Cookies: who is logged in to the developer portal, and that the control token was given."""
PLACES = ("/apps/debugger", "/apps/", "/mailbox", "/desk", "/playground", "/")
"""Where the menu leads; what lies below one of them belongs to it."""


@dataclass(frozen=True, slots=True)
class Visit:
    """A request for one of the pages."""

    mock: PinterestMock
    request: Request

    @property
    def user(self) -> User | None:
        """Who is logged in to the developer portal."""
        user = self.mock.store.users.get(self.request.cookies.get(USER))
        return user if user is not None and user.active else None

    @property
    def origin(self) -> str:
        return origin_of(self.request)

    def page(self, template: str, status: int = 200, **context: Any) -> Response:
        response = pages.render(
            template,
            status,
            form_token=self.mock.form_token,
            place=next(path for path in PLACES if f"{self.request.path}/".startswith(path)),
            user=self.user,
            **context,
        )
        response.headers["Content-Security-Policy"] += "; form-action 'self'"
        return response

    def problem(self, text: str, status: int = 400) -> Response:
        return self.page("problem.html", status, text=text, back=self._came_from())

    def _came_from(self) -> str:
        """The page on which the visitor was; a form may have led to an address that is no page."""
        before, _, path = (self.request.referrer or "").partition(f"{self.origin}/")
        return "/" if before else f"/{path.partition('?')[0].lstrip('/')}"

    def remember(self, response: Response, name: str, value: str) -> Response:
        """Send a cookie along, which no script and no other site can use."""
        response.set_cookie(name, value, httponly=True, samesite="Lax", secure=self.request.is_secure)
        return response


class Pages:
    """The handlers of some pages.

    >>> pages = Pages()
    >>> @pages.post("/desk")
    ... def decide(visit): ...
    """

    def __init__(self) -> None:
        self.rules: list[Rule] = []

    def get(self, path: str) -> Callable[[H], H]:
        return self._register("GET", path)

    def post(self, path: str) -> Callable[[H], H]:
        return self._register("POST", path)

    def _register(self, method: str, path: str) -> Callable[[H], H]:
        def register(handler: H) -> H:
            self.rules.append(Rule(path, methods=[method], endpoint=handler, strict_slashes=False))
            return handler

        return register


class Site:
    """All the pages together: one part of the fake."""

    def __init__(self, *parts: Pages) -> None:
        self._urls = Map([rule for part in parts for rule in part.rules], merge_slashes=False).bind("")

    def __call__(self, mock: PinterestMock, request: Request) -> Response:
        visit = Visit(mock, request)
        try:
            if mock.settings.control_token is None:
                guard.check(request, None)
            if request.method == "POST":
                forms.check(mock, request)
            return _locked(visit) or self._answer(visit)
        except Forbidden as refusal:
            return forms.refused(forms.ForeignForm(refusal.description or "This request may not come in."))
        except forms.ForeignForm as problem:
            return forms.refused(problem)
        except (LookupError, ValueError) as problem:
            return visit.problem(str(problem.args[0]) if problem.args else "That did not work.")
        finally:
            request.close()  # its files

    def _answer(self, visit: Visit) -> Response:
        request = visit.request
        try:
            handler, arguments = self._urls.match(request.path, request.method)
        except MethodNotAllowed as wrong:
            allowed = ", ".join(sorted(set(wrong.valid_methods or ()) - {"HEAD"}))
            raise errors.METHOD_NOT_ALLOWED.because(f"{request.path} takes {allowed}.") from None
        except HTTPException:
            raise errors.ROUTE_NOT_FOUND.because(f"The mock has no page {request.path}.") from None
        response: Response = handler(visit, **arguments)
        return response


def redirect(path: str) -> Response:
    """To another page of the mock, after a form."""
    return Response(status=303, headers={"Location": path})


def _locked(visit: Visit) -> Response | None:
    """The page that asks for the control token, where the mock has one and the visitor has not given it."""
    token = visit.mock.settings.control_token
    if token is None:
        return None
    key = hashlib.sha256(f"{visit.mock.form_token} {token}".encode()).hexdigest()
    if hmac.compare_digest(visit.request.cookies.get(KEY, "").encode(), key.encode()):
        return None
    given = visit.request.form.get("control_token", "")
    if visit.request.method == "POST" and hmac.compare_digest(given.encode("utf-8", "replace"), token.encode()):
        return visit.remember(redirect(visit.request.path), KEY, key)
    return pages.render("locked.html", 401, form_token=visit.mock.form_token, wrong=bool(given))
