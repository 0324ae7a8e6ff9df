"""Werkzeug's request, computed only as far as it is used."""

from __future__ import annotations

import re
import string
from functools import lru_cache, partial
from io import BytesIO
from typing import IO, TYPE_CHECKING, Any
from urllib.parse import quote_from_bytes, unquote, unquote_to_bytes

import werkzeug
from werkzeug.datastructures import Authorization, EnvironHeaders, Headers, ImmutableMultiDict, MultiDict
from werkzeug.exceptions import ClientDisconnected, RequestEntityTooLarge

if TYPE_CHECKING:
    from collections.abc import Iterator

    from _typeshed.wsgi import WSGIEnvironment

    # For type checkers: it is used like the class below.
    from werkzeug.utils import cached_property
else:

    class cached_property:  # noqa: N801 - named like Werkzeug's and Python's
        """An attribute that is computed once. Python's takes a lock before 3.12, Werkzeug's a call at each access."""

        def __init__(self, function: Any) -> None:
            self.function, self.name, self.__doc__ = function, function.__name__, function.__doc__

        def __get__(self, owner: Any, kind: type) -> Any:
            if owner is None:
                return self
            value = owner.__dict__[self.name] = self.function(owner)
            return value


FORM = "application/x-www-form-urlencoded"
PLAIN_TYPES = frozenset({"application/json", FORM})
"""Content types that need no parsing when they are sent exactly like this."""
PLAIN_HOST = re.compile(r"[A-Za-z0-9._-]+(:[0-9]+)?")
PORTS = {"http": ":80", "https": ":443"}
REMEMBERED = 500
"""Length in characters up to which a decoded field is cached."""
SMALL = 64 * 1024
"""Size in bytes up to which a body of known length is read in one go."""
PIECE = 256 * 1024
"""Bytes of a larger body to read at a time."""
LARGEST_FORM = 500_000
"""The largest form, in bytes, files of a multipart form aside. Parsing takes eighty times its size in memory, before
anybody knows who sent it."""


class Request(werkzeug.Request):
    """Werkzeug's request, in a tenth of the time.

    Werkzeug computes much of a request before anyone asks for it, and reads small bodies and forms through five layers
    made for large ones. Everything that is not overridden here, such as a body of unknown length, is left to Werkzeug.
    """

    shallow = False
    server = None
    max_form_memory_size = LARGEST_FORM

    def __init__(self, environ: WSGIEnvironment) -> None:
        self.environ = environ
        self.method = environ["REQUEST_METHOD"].upper()
        path: str = environ.get("PATH_INFO", "")
        if not path.isascii():
            path = path.encode("latin-1").decode(errors="replace")
        self.path = path if path[:1] == "/" and path[:2] != "//" else f"/{path.lstrip('/')}"
        self.query_string = environ.get("QUERY_STRING", "").encode("latin-1")

    @cached_property
    def scheme(self) -> str:
        """`http` or `https`."""
        scheme: str = self.environ.get("wsgi.url_scheme", "http")
        return scheme

    @cached_property
    def root_path(self) -> str:
        """The path at which the application is mounted, without a slash at the end."""
        root: str = self.environ.get("SCRIPT_NAME", "")
        return root.rstrip("/")

    @cached_property
    def headers(self) -> Headers:
        """The header fields."""
        return EnvironHeaders(self.environ)

    @cached_property
    def remote_addr(self) -> str | None:
        """The address of the client, or of the proxy in front of it."""
        return self.environ.get("REMOTE_ADDR")

    @cached_property
    def args(self) -> MultiDict[str, str]:
        """The parameters of the query."""
        return fields_of(self.query_string.decode())

    @cached_property
    def authorization(self) -> Authorization | None:
        """The credentials of the `Authorization` header; None where there are none."""
        return Authorization.from_header(self.environ.get("HTTP_AUTHORIZATION"))

    @cached_property
    def host(self) -> str:
        """The host that the client names. It may have an underscore, like services of Docker Compose."""
        name: str = self.environ.get("HTTP_HOST", "")
        if not PLAIN_HOST.fullmatch(name):
            port: str = self.environ.get("SERVER_PORT", "")  # HTTP/1.0 allows requests without Host
            self.server = (self.environ["SERVER_NAME"], int(port)) if port.isdecimal() else None
            return super().host
        return name.removesuffix(PORTS.get(self.scheme, ""))

    @property
    def mimetype(self) -> str:
        """The media type, in lower case and without parameters."""
        given: str = self.environ.get("CONTENT_TYPE", "")
        return given if given in PLAIN_TYPES else super().mimetype

    @cached_property
    def content_length(self) -> int | None:
        """The length of the body in bytes; None where the head does not say it."""
        length: str = self.environ.get("CONTENT_LENGTH", "")
        if length.isdecimal() and "HTTP_TRANSFER_ENCODING" not in self.environ:
            return int(length)
        return super().content_length

    @cached_property
    def stream(self) -> IO[bytes]:
        """The body as a stream."""
        length = self.content_length
        return super().stream if length is None or length > SMALL else BytesIO(b"".join(self._pieces(length)))

    def get_data(self, cache: bool = True, as_text: bool = False, parse_form_data: bool = False) -> Any:
        """Join the body from pieces, so that others go on: they would wait while 50 MB are copied at once."""
        known: bytes | None = self.__dict__.get("_cached_data")  # where Werkzeug keeps it
        if known is not None and not as_text:
            return known
        if not isinstance(self.stream, BytesIO):
            self.__dict__["stream"] = BytesIO(b"".join(iter(partial(self.stream.read, PIECE), b"")))
        return super().get_data(cache, as_text, parse_form_data)  # type: ignore[call-overload]  # one of its overloads

    @cached_property
    def form(self) -> ImmutableMultiDict[str, str]:
        """The fields of a form in the body."""
        self._load_form_data()
        form: ImmutableMultiDict[str, str] = self.__dict__["form"]
        return form

    def _pieces(self, left: int) -> Iterator[bytes]:
        while left:
            try:
                piece: bytes = self.environ["wsgi.input"].read(left)
            except (OSError, ValueError) as problem:
                raise ClientDisconnected from problem
            if not piece:
                raise ClientDisconnected
            left -= len(piece)
            yield piece

    def _load_form_data(self) -> None:
        """Set `form` and `files`, as Werkzeug does when it is asked for one of them."""
        if "form" in self.__dict__ or self.mimetype != FORM:
            super()._load_form_data()
            return
        body = self.get_data()
        if len(body) > LARGEST_FORM:
            raise RequestEntityTooLarge(f"A form has at most {LARGEST_FORM} bytes here, not {len(body)}.")
        try:
            form = fields_of(body.decode())
        except UnicodeDecodeError:
            form = SentFields({})
        self.__dict__.update(form=form, files=ImmutableMultiDict())


def normalize_encoding(request: werkzeug.Request) -> None:
    """Make ASCII of what should have been ASCII, as Werkzeug expects it.

    A byte in the query that should have been escaped means what its escape means; credentials have no other letters.
    """
    if not request.query_string.isascii():
        request.query_string = quote_from_bytes(request.query_string, safe=string.printable).encode()
    if not request.environ.get("HTTP_AUTHORIZATION", "").isascii():
        del request.environ["HTTP_AUTHORIZATION"]


class SentFields(ImmutableMultiDict[str, str]):
    """Fields by name. Most lookups are for fields that were not sent; for each, Werkzeug would raise an exception."""

    def __init__(self, fields: dict[str, list[str]]) -> None:
        dict[str, Any].__init__(self, fields)  # Werkzeug would check each value and copy its list

    def get(self, key: str, default: Any = None, type: Any = None) -> Any:  # type: ignore[override]  # noqa: A002 - Werkzeug's signature has more overloads
        """Return the first value that was sent under this name."""
        if type is not None:
            return super().get(key, default, type)
        values = dict.get(self, key)
        return values[0] if values else default

    def getlist(self, key: str, type: Any = None) -> list[Any]:  # noqa: A002 - likewise
        """Return all values that were sent under this name."""
        return list(dict.get(self, key, ())) if type is None else super().getlist(key, type)


def fields_of(text: str) -> SentFields:
    """Parse the fields of a query or of a form, each with all its values; escapes that are not UTF-8 stay."""
    fields: dict[str, list[str]] = {}
    for pair in text.split("&") if text else ():
        if pair:
            if "%" in pair or "+" in pair:
                name, value = (_decoded if len(pair) <= REMEMBERED else _decoded.__wrapped__)(pair)
            else:
                name, _, value = pair.partition("=")
            if name in fields:
                fields[name].append(value)
            else:
                fields[name] = [value]
    return SentFields(fields)


def repeated_fields(fields: MultiDict[str, str]) -> dict[str, int]:
    """Return how often each field is there that is there more than once."""
    return {name: len(values) for name, values in fields.lists() if len(values) > 1}


@lru_cache(maxsize=64)
def _decoded(pair: str) -> tuple[str, str]:
    """Decode a name and its value, and remember them: a client sends its redirect URI and its scopes each time."""
    name, _, value = pair.replace("+", " ").partition("=")
    return _unescaped(name), _unescaped(value)


def _unescaped(text: str) -> str:
    if text.isascii():  # `unquote` gives the same, but first searches for other characters
        return unquote_to_bytes(text).decode(errors="werkzeug.url_quote")
    return unquote(text, errors="werkzeug.url_quote")
