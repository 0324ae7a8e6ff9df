"""A call of the API as a value, which endpoints make from their arguments."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeGuard, TypeVar, cast
from urllib.parse import quote, urlencode

from pinterest_v5.core.arguments import wrong_type
from pinterest_v5.core.flow import Request
from pinterest_v5.errors import NO_CODE, NOT_PINTEREST, UnexpectedAnswerError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from pinterest_v5.core.flow import Response

T = TypeVar("T")

Nothing = type(None)

READING = ("GET", "DELETE")
JOINED = frozenset(
    {"attribution_types", "columns", "event_names", "id", "ids", "keywords", "metric_types", "targeting_types"}
)
"""Query parameters whose values are joined by commas; all other lists are sent as repeated parameters (H8)."""
BY_FIELD = frozenset({"parameters"})
"""Query parameters that are objects, sent field by field (RP6)."""


def operation(
    line: str,
    arguments: Mapping[str, Any],
    *,
    query: Collection[str] = ("ad_account_id",),
    body: str | None = None,
    besides: Collection[str] = (),
    answer: type[Any] = dict,
) -> Call[Any]:
    """Write the call of an operation whose method is an endpoint's: each argument has the name of a parameter.

        def update(self, board_id: str, name: str | None = None) -> Call[Board]:
            return operation("PATCH boards/{board_id}", locals())

    Args:
        line: the HTTP method and the path below `/v5`.
        arguments: the endpoint's arguments. What the path names goes there; the rest goes into the query, or with
            POST and PATCH into the body.
        query: the parameters of a POST or PATCH that go into the query all the same.
        body: the argument that is the body as a whole, where the body is not an object of named fields.
        besides: arguments that are not parameters of the operation.
        answer: the JSON type of a success, as in `Call`.
    """
    method, _, template = line.partition(" ")
    left = {name: value for name, value in arguments.items() if name != "self" and name not in besides}
    parts = ((part, part[1:-1] if part.startswith("{") else None) for part in template.split("/"))
    where = "/".join(part if name is None else segment(left.pop(name), name) for part, name in parts)
    if body is not None:
        json = left.pop(body)
        return Call(method, where, params=left, json=json, answer=answer)
    if method in READING:
        return Call(method, where, params=left, answer=answer)
    params = {name: left.pop(name) for name in query if name in left}
    return Call(method, where, params=params, json=without_none(left) if left else None, answer=answer)


def path(*segments: str) -> str:
    """Join and escape the segments of a path: `path("boards", board_id)`."""
    return "/".join(map(segment, segments))


def segment(value: str | int, name: str = "An id in the path") -> str:
    """Escape a segment of a path.

    Raises:
        TypeError: it is not a string or a number, such as an answer instead of its id.
        ValueError: it is empty, or would lead elsewhere.
    """
    like = "one like '1022106146619703648'"
    if value is None or value in ("", ".", ".."):
        raise ValueError(f"{name} is {value!r}; expected {like}.")
    if not isinstance(value, (str, int)):
        raise wrong_type(name, value, like)
    return quote(str(value), safe="")


def below_v5(path: str) -> str:
    """Return a path as calls have it, however somebody has written it; the token goes to no other place.

    Raises:
        TypeError: it is not a string.
        ValueError: it leads elsewhere.
    """
    if not isinstance(path, str):
        raise wrong_type("path", path, "a string such as 'ad_accounts'")
    inside = path.lstrip("/").removeprefix("v5/")
    if "://" in path or ".." in inside.split("/") or "#" in inside or not inside.isprintable():
        raise ValueError(f"path is {path!r}; expected one below the API's address, such as 'ad_accounts'.")
    return inside


def query_string(params: Mapping[str, Any]) -> str:
    """Write query parameters as Pinterest describes them.

    None is left out, lists are repeated or joined by commas, and an object is sent field by field.
    """
    return urlencode([pair for name, value in params.items() for pair in pairs(name, value)], quote_via=quote)


def pairs(name: str, value: Any) -> Iterator[tuple[str, str]]:
    """Yield the name and value of each query parameter that an argument becomes."""
    if isinstance(value, Mapping) and name.partition("[")[0] in BY_FIELD:
        for field, part in value.items():
            yield from pairs(f"{name}[{field}]", part)
    elif isinstance(value, Iterable) and not isinstance(value, (str, bytes, Mapping)):
        texts = [as_text(name, item) for item in value]
        if texts and name in JOINED:
            texts = [",".join(texts)]
        yield from ((name, text) for text in texts)
    elif value is not None:
        yield name, as_text(name, value)


def without_none(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields of a body that are not None: Pinterest takes an absent one for unchanged."""
    return {name: value for name, value in fields.items() if value is not None}


def as_text(name: str, value: Any) -> str:
    """Return a value as query parameters have it: `true` and `false`, else as Python writes it.

    Raises:
        TypeError: it is nothing that Python writes in a form that another program could read.
    """
    if value is None or (isinstance(value, Iterable) and not isinstance(value, str)):
        raise wrong_type(name, value, "a string, a number, a date, or a list of these")
    return str(value).lower() if isinstance(value, bool) else str(value)


class Call(Generic[T]):
    """One call, whose answer is a `T`.

    Args:
        method: the HTTP method.
        path: relative to the API's base, escaped (see `path`).
        params: query parameters; those that are None are not sent.
        json: the body, if any.
        answer: the JSON type that a success must have; `Nothing` if it has no body, `object` if anything will do.
    """

    __slots__ = ("answer", "json", "method", "params", "path")

    def __init__(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, Any] | None = None,
        json: Any = None,
        answer: type[Any] = dict,
    ) -> None:
        if not isinstance(params, (Mapping, type(None))):
            raise wrong_type("params", params, "a dict")
        self.method = method
        self.path = path
        self.params = dict(params or {})
        self.json = json
        self.answer = answer

    def __repr__(self) -> str:
        return f"<Call {self.method} {self.path}>"

    def replace(self, **params: Any) -> Call[T]:
        """Return this call with other query parameters."""
        changed = {**self.params, **params}
        return Call(self.method, self.path, params=changed, json=self.json, answer=self.answer)

    def request(self, base: str, headers: Mapping[str, str]) -> Request:
        """Write the request: `base` is the API's address including `/v5`."""
        search = query_string(self.params)
        mark = "&" if "?" in self.path else "?"  # the caller's path already has a query
        url = f"{base}/{self.path}" + (f"{mark}{search}" if search else "")
        if self.json is None:
            return Request(self.method, url, headers)
        try:
            content = json.dumps(self.json, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
        except (ValueError, TypeError) as error:
            kind = TypeError if isinstance(error, TypeError) else ValueError
            raise kind(f"The body of {self.method} {self.path} cannot be sent as JSON: {error}.") from None
        return Request(self.method, url, {**headers, "content-type": "application/json"}, content)

    def read(self, response: Response) -> T:
        """Read a success.

        Raises:
            UnexpectedAnswerError: the body is not what a success of this call has.
        """
        if self.answer is Nothing or (not response.content and self.answer is object):
            return cast("T", None)
        return cast("T", decode(response, self.answer))


def decode(response: Response, expected: type[Any], has: str | None = None) -> Any:
    """Return the JSON of a success: it must be of the `expected` type, an object `has` this text in it."""
    try:
        body = json.loads(response.content)
    except (ValueError, RecursionError):
        found = "not JSON" if response.content else "empty"
    else:
        if isinstance(body, expected) and (has is None or (body.get(has) and isinstance(body[has], str))):
            return body
        lacks = f" without {has!r}" if isinstance(body, expected) else f", not the {expected.__name__} expected"
        found = f"a JSON {type(body).__name__}{lacks}"
    raise UnexpectedAnswerError(
        NO_CODE,
        f"The answer is {found}, although its status says success.",
        status=response.status,
        rid=response.headers.get("x-pinterest-rid"),
        advice=NOT_PINTEREST,
    )


def sent_back(answer: Mapping[str, Any], name: str) -> str:
    """Return a field of an answer that the next request needs.

    Raises:
        UnexpectedAnswerError: it is not a text that a request could carry.
    """
    value: object = answer.get(name)
    if value and is_text(value):
        return value
    raise UnexpectedAnswerError(NO_CODE, f"The answer has no {name} to go on with.", advice=NOT_PINTEREST)


def is_text(value: object) -> TypeGuard[str]:
    """Say whether this is a text that a request could carry; half of a surrogate pair is none."""
    return isinstance(value, str) and value.isprintable()
