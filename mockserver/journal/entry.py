"""One request and its answer, as the client saw them."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import parse_qsl, urlsplit

from mockserver.http.responses import HINT
from mockserver.model.json_text import parse_to_show
from mockserver.model.redaction import Fields, redact_headers, redact_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from werkzeug.datastructures import Headers

    from mockserver.model.records import EnvironmentName

FORM = "application/x-www-form-urlencoded"
ENVIRONMENTS: dict[str, EnvironmentName] = {"v5": "production", "sandbox": "sandbox"}
"""By the first segment of the path."""


class Entry(NamedTuple):
    """What the journal remembers of a request: made as cheaply as can be, for most are never asked for.

    Values are whole, for tests to compare; a secret among them is shortened wherever an entry is shown.
    """

    number: int
    """Counts the requests from 1."""
    at: float
    """When, in Unix seconds on the mock's clock."""
    seconds: float
    """How long the fake took in real time, without planned delays."""
    operation: str | None
    """The operation's id; None where the request reached none."""
    method: str
    path: str
    query_string: bytes
    arguments: Mapping[str, str]
    """What the path names, such as `board_id`."""
    http: Mapping[str, str]
    """The header fields by their WSGI names."""
    body: bytes | None
    """None where it was not kept: it was large, or went straight to its handler."""
    truncated_fields: Mapping[str, Any]
    """The fields of a JSON body that was too large to keep, with long texts cut."""
    app: str | None
    """The app's id."""
    user: str | None
    """The username of who gave access."""
    scopes: tuple[str, ...]
    status: int | None
    """None where the client got no answer."""
    refusal: str | None
    fault: str | None
    """The planned faults that it met, in words."""
    answer_headers: Headers
    answer: bytes
    """The answer's body, or the start of a long one."""
    check: str | None = None
    """The name of the check that refused, if one of those did that every call goes through."""

    def __repr__(self) -> str:
        return f"<{self}>"

    def __str__(self) -> str:
        """Write the entry in one line: `3. POST /v5/oauth/token -> 401 invalid_grant`."""
        query = f"?{self.query_string.decode('latin-1')}" if self.query_string else ""
        status = "no answer" if self.status is None else str(self.status)
        outcome = f"{status} {self.error}" if self.error else status
        return f"{self.number}. {self.method} {redact_text(self.path + query)} -> {outcome}"

    @property
    def time(self) -> datetime:
        """The moment of the request, on the mock's clock."""
        return datetime.fromtimestamp(self.at, timezone.utc)

    @property
    def environment(self) -> EnvironmentName | None:
        """`production` or `sandbox`; None beside the API."""
        return ENVIRONMENTS.get(self.path.split("/", 2)[1])

    @property
    def error(self) -> str | None:
        """The error's name in the catalogue, or that in a redirect."""
        if self.refusal is not None:
            return self.refusal
        location = self.answer_headers.get("Location")
        if location is None:
            return None
        try:
            query = urlsplit(location).query
        except ValueError:  # a planned one may be anything
            return None
        return dict(parse_qsl(query)).get("error")

    @property
    def hint(self) -> str | None:
        """What the fake told the developer."""
        return self.answer_headers.get(HINT)

    @property
    def headers(self) -> dict[str, str]:
        """The request's header fields, credentials shortened."""
        return redact_headers(self.http)

    @property
    def query(self) -> dict[str, str]:
        """The parameters of the query; of a repeated one, the last value."""
        return Fields(parse_qsl(self.query_string.decode("latin-1"), keep_blank_values=True))

    @property
    def form(self) -> dict[str, str]:
        """The fields of a form, other than a multipart one."""
        if not self.body or not self.http.get("CONTENT_TYPE", "").lower().startswith(FORM):
            return Fields()
        return Fields(parse_qsl(self.body.decode("latin-1"), keep_blank_values=True))

    @property
    def json(self) -> dict[str, Any]:
        """The fields of a JSON body, half surrogate pairs escaped; none where it is not a JSON object."""
        if self.body is None:
            return Fields(self.truncated_fields)
        try:
            value = parse_to_show(self.body)
        except ValueError:
            return Fields()
        return Fields(value) if isinstance(value, dict) else Fields()

    @property
    def sent(self) -> dict[str, Any]:
        """Everything that the request says by name: in its path, its query, and its body."""
        return Fields({**self.json, **self.form, **self.query, **self.arguments})
