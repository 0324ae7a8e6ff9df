"""The context in which a page of the mock is made, and the routes from addresses to their handlers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from werkzeug import Response

from mockserver.http import html
from mockserver.http.public_urls import root_of
from mockserver.http.routing import Rule
from mockserver.web import control_forms, shell

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from werkzeug import Request

    from mockserver.model.records import User
    from mockserver.state.state import State

    Respond = Callable[[State, Request], Response]


H = TypeVar("H", bound="Callable[..., Response]")


USER_COOKIE = "mock_user"
"""Cookie with the id of the user who is logged in to the developer portal."""
SHOWN_COOKIE, SECRET = "mock_shown", "secret"
"""Cookie that names what the next page shows once: the app's secret (`SECRET`), or the token of a fingerprint."""
DONE_COOKIE = "mock_done"
"""Cookie that names the control that a form has just used, until the next page has reported it."""


BESIDE_THE_FIELDS = frozenset({"control", "back", "form_token", "do"})
"""Hidden fields of forms, which nobody types."""


class FieldError(ValueError):
    """A mistake in one field of a form."""

    def __init__(self, text: str, field: str | None) -> None:
        super().__init__(text)
        self.field = field
        """The name of the field; None where it is not known."""


class Mistake(ValueError):
    """A mistake in a form: what was typed, what is wrong with it, and the page with the form."""

    def __init__(self, text: str, back: str, form: Mapping[str, str], field: str | None = None) -> None:
        super().__init__(text)
        self.text = text
        self.back = back
        self.form = form
        self._field = field

    @property
    def control(self) -> str:
        """The control that the form uses; empty without one."""
        return self.form.get("control", "")

    @property
    def field(self) -> str | None:
        """The field that is wrong: the one whose name or value the text contains; None where it contains neither."""
        if self._field in self.form:
            return self._field
        fields = {name: value for name, value in self.form.items() if name not in BESIDE_THE_FIELDS}
        for name in fields:
            if f"'{name}'" in self.text or re.match(rf"{re.escape(name)}\b", self.text):
                return name
        quoted = [name for name, value in fields.items() if len(value) > 2 and value in self.text]
        return max(quoted, key=lambda name: len(fields[name]), default=None)


@dataclass(frozen=True, slots=True)
class PageContext:
    """A request for one of the pages."""

    mock: State
    request: Request
    respond: Respond
    """Answers a request as the whole fake does, so that the playground can act as a client."""
    mistake: Mistake | None = None
    """The mistake in the form that the page shows again; None where it shows none."""

    @property
    def user(self) -> User | None:
        """The user who is logged in to the developer portal; None without one."""
        user = self.mock.store.users.get(self.request.cookies.get(USER_COOKIE))
        return user if user is not None and user.active else None

    @property
    def origin(self) -> str:
        """The address at which the visitor reaches the mock, with the path of a named world if it is one."""
        return root_of(self.request)

    def render(self, template: str, status: int = 200, **context: Any) -> Response:
        """Render a template with the context, and return the page."""
        done = self.request.cookies.get(DONE_COOKIE)
        response = html.render(
            template,
            status,
            form_token=self.mock._form_token,
            user=self.user,
            mistake=self.mistake,
            fields_of=control_forms.fields_of,
            summary_of=control_forms.summary_of,
            done=shell.done(done),
            **shell.around(self.mock, self.request),
            **context,
        )
        response.headers["Content-Security-Policy"] += "; form-action 'self'"
        for name in {DONE_COOKIE, SHOWN_COOKIE} & self.request.cookies.keys():
            response.delete_cookie(name)
        return response

    @property
    def shown(self) -> str | None:
        """What this page shows only once: `SECRET`, or the fingerprint of a token; None for nothing."""
        return self.request.cookies.get(SHOWN_COOKIE)

    def problem(self, text: str, status: int = 400) -> Response:
        """Return a page that says what is wrong, with the way back."""
        return self.render("problem.html", status, text=text, back=self._came_from())

    def _came_from(self) -> str:
        """Return the page from which the visitor came, for a form may be sent to an address that is not a page."""
        before, _, path = (self.request.referrer or "").partition(f"{self.origin}/")
        return "/" if before else f"/{path.partition('?')[0].lstrip('/')}"

    def remember(self, response: Response, name: str, value: str) -> Response:
        """Send a cookie along that no script and no other site can use."""
        response.set_cookie(name, value, httponly=True, samesite="Lax", secure=self.request.is_secure)
        return response


class PageRoutes:
    """The routes of some pages to their handlers.

    >>> routes = PageRoutes()
    >>> @routes.post("/desk")
    ... def decide(page): ...
    """

    def __init__(self) -> None:
        self.rules: list[Rule] = []

    def get(self, path: str) -> Callable[[H], H]:
        """Register the decorated handler for GET."""
        return self._register("GET", path)

    def post(self, path: str) -> Callable[[H], H]:
        """Register the decorated handler for POST."""
        return self._register("POST", path)

    def _register(self, method: str, path: str) -> Callable[[H], H]:
        def register(handler: H) -> H:
            self.rules.append(Rule(path, methods=[method], endpoint=handler, strict_slashes=False))
            return handler

        return register


def redirect(path: str) -> Response:
    """Redirect to another page of the mock, after a form."""
    return Response(status=303, headers={"Location": path})
