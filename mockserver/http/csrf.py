"""Accept forms from the mock's own pages only, by a hidden token in each and by the origin that browsers send."""

from __future__ import annotations

import hmac
from typing import TYPE_CHECKING

from mockserver.http import html
from mockserver.http.public_urls import own_origins
from mockserver.http.responses import HINT, one_line

if TYPE_CHECKING:
    from werkzeug import Request, Response


FIELD = "form_token"


class ForeignForm(Exception):
    """The form did not come from a page of this mock; the text says why and what to do."""


def check(form_token: str, request: Request) -> None:
    """Raise `ForeignForm` unless a page of this mock sent the form."""
    origin = request.headers.get("Origin")
    if origin is not None and origin not in own_origins(request):
        raise ForeignForm(f"This form was sent by a page of {origin[:200]}, not by the mock's own.")
    given = request.form.get(FIELD)
    if given is None:
        raise ForeignForm(
            f"This form lacks the hidden field {FIELD}. Open the page first, and send back what is in its form."
        )
    if not hmac.compare_digest(given.encode("utf-8", "replace"), form_token.encode()):
        raise ForeignForm(
            f"The hidden field {FIELD} is not of this mock, which may have been restarted. Open the page again."
        )


def refused(problem: ForeignForm) -> Response:
    """Return the page that says why the form is not accepted, 403."""
    response = html.render("refused.html", 403, title="This form is not accepted", text=str(problem), said=None)
    response.headers[HINT] = one_line(str(problem))
    return response
