"""One entry of the journal: a request and its answer, as the client saw them."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import parse_qsl, urlsplit

from mockserver.http.responses import HINT
from mockserver.http.segments import ENVIRONMENTS
from mockserver.model.json_text import parse_to_show
from mockserver.model.redaction import Fields, redact_headers, redact_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from werkzeug.datastructures import Headers

    from mockserver.model.records import EnvironmentName

FORM = "application/x-www-form-urlencoded"


class Entry(NamedTuple):
    """What the journal remembers of a request. It is cheap to make, because most are never looked at.

    Values are complete, so that tests can compare them; secrets are shortened wherever an entry is shown.
    """

    number: int
    """The number of the request, counted from 1."""
    at: float
    """When the request came, in Unix seconds on the mock's clock."""
    seconds: float
    """Seconds of real time that the fake took, without planned delays."""
    operation: str | None
    """The operation's id; None where the request is for no operation."""
    method: str
    path: str
    query_string: bytes
    arguments: Mapping[str, str]
    """The parameters in the path, such as `board_id`."""
    http: Mapping[str, str]
    """The header fields by their WSGI names."""
    body: bytes | None
    """The request's body; None where it was not kept, because it was large or went straight to its handler."""
    truncated_fields: Mapping[str, Any]
    """The fields of a JSON body that was too large to keep, with long texts cut."""
    app: str | None
    """The app's id."""
    user: str | None
    """The username of the person who gave access."""
    scopes: tuple[str, ...]
    status: int | None
    """The status of the answer; None where the client got none."""
    refusal: str | None
    fault: str | None
    """The planned faults that were applied to it, in words."""
    answer_headers: Headers
    answer: bytes
    """The answer's body, or the start of a long one."""
    check: str | None = None
    """The name of the check that refused, if it was one that every call goes through."""

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
        """`production` or `sandbox`; None outside the API."""
        return ENVIRONMENTS.get(self.path.split("/", 2)[1])

    @property
    def error(self) -> str | None:
        """The error's name in the catalogue, or the `error` in a redirect; None without an error."""
        if self.refusal is not None:
            return self.refusal
        location = self.answer_headers.get("Location")
        if location is None:
            return None
        try:
            query = urlsplit(location).query
        except ValueError:  # a planned answer may contain any location
            return None
        return dict(parse_qsl(query)).get("error")

    @property
    def hint(self) -> str | None:
        """The fake's hint for the developer; None where it gave none."""
        return self.answer_headers.get(HINT)

    @property
    def headers(self) -> dict[str, str]:
        """The request's header fields, with credentials shortened."""
        return redact_headers(self.http)

    @property
    def query(self) -> dict[str, str]:
        """The parameters of the query; a repeated one has its last value."""
        return Fields(parse_qsl(self.query_string.decode("latin-1"), keep_blank_values=True))

    @property
    def form(self) -> dict[str, str]:
        """The fields of a form in the body; empty for a multipart form."""
        if not self.body or not self.http.get("CONTENT_TYPE", "").lower().startswith(FORM):
            return Fields()
        return Fields(parse_qsl(self.body.decode("latin-1"), keep_blank_values=True))

    @property
    def json(self) -> dict[str, Any]:
        """The fields of a JSON body, with lone surrogates escaped; empty where it is not a JSON object."""
        if self.body is None:
            return Fields(self.truncated_fields)
        try:
            value = parse_to_show(self.body)
        except ValueError:
            return Fields()
        return Fields(value) if isinstance(value, dict) else Fields()

    @property
    def sent(self) -> dict[str, Any]:
        """All named values in the request: from its path, its query and its body."""
        return Fields({**self.json, **self.form, **self.query, **self.arguments})
