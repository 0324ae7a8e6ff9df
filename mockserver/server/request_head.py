"""Parse and check the head of a request: its first line and its header fields, under their WSGI names."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote, urlsplit

from werkzeug.exceptions import (
    BadRequest,
    HTTPVersionNotSupported,
    RequestHeaderFieldsTooLarge,
    RequestURITooLarge,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

FIRST_LINE_LIMIT = 64 * 1024
"""The longest request line, in bytes; longer ones are answered with 414."""

FIELDS_LIMIT = 64 * 1024
"""The largest size of all header fields together, in bytes; more are answered with 431."""

REMEMBERED = 4096
"""Size in bytes up to which parsed header fields are cached, for clients that repeat them in each request."""

FIRST_LINE = re.compile(r"([!#$%&'*+.^_`|~0-9A-Za-z-]+) ([^\x00-\x20\x7f]+) (HTTP/1\.[0-9])\r?")
VERSION = re.compile(r"HTTP/([0-9])\.[0-9]")
NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
UNSAFE_VALUE = re.compile(r"[\x00\r\n]")
HOST = re.compile(r"[^\x00-\x20\x7f-\xff\"#/<>?@\\^`{|},]*")


class Head(NamedTuple):
    """The parts of a request before its body. Texts are bytes decoded as Latin-1, as WSGI requires."""

    method: str
    target: str
    version: str
    path: str
    query: str
    fields: Mapping[str, str]
    """Header fields by their names in the WSGI environment, such as ``HTTP_ACCEPT`` or ``CONTENT_TYPE``."""

    @property
    def keep_alive(self) -> bool:
        """Whether the client wants to send another request on this connection (RFC 9112 section 9.3)."""
        options = connection_options(self.fields.get("HTTP_CONNECTION", ""))
        return "keep-alive" in options if self.version == "HTTP/1.0" else "close" not in options

    @property
    def expects_continue(self) -> bool:
        """Whether the client waits for 100 Continue before it sends its body (RFC 9110 section 10.1.1)."""
        return self.version != "HTTP/1.0" and self.fields.get("HTTP_EXPECT", "").lower() == "100-continue"


def parse_head(block: bytes) -> Head:
    """Parse the head in these lines, which end before the empty one.

    Raises an ``HTTPException`` with the status to answer when it is malformed or too large.
    """
    first, _, rest = block.partition(b"\n")
    if len(block) >= FIRST_LINE_LIMIT:  # which is as large as the other limit
        check_length(first, rest)
    method, target, version = parse_first_line(first.decode("latin-1"))
    read = read_fields if len(rest) <= REMEMBERED else read_fields.__wrapped__
    fields = read(rest, version)
    if target[0] == "/":
        path, _, query = target.partition("?")
        return Head(method, target, version, unquote(path, "latin-1") if "%" in path else path, query, fields)
    host, path, query = split_absolute(target)
    return Head(method, target, version, path, query, fields if host is None else {**fields, "HTTP_HOST": host})


def check_unfinished(data: bytes) -> None:
    """Refuse the start of a head as soon as no head can come of it any more."""
    first, newline, rest = data.partition(b"\n")
    check_length(first, rest)
    if newline:
        parse_first_line(first.decode("latin-1"))


def check_length(first: bytes, rest: bytes) -> None:
    """Refuse a head that is longer than the limits."""
    if len(first) >= FIRST_LINE_LIMIT:
        raise RequestURITooLarge(f"The request line is longer than {FIRST_LINE_LIMIT} bytes.")
    if len(rest) > FIELDS_LIMIT:
        raise RequestHeaderFieldsTooLarge(f"The header fields are larger than {FIELDS_LIMIT} bytes.")


def without_cr(line: str) -> str:
    """Return a line without the CR at its end."""
    return line[:-1] if line.endswith("\r") else line


def parse_first_line(line: str) -> tuple[str, str, str]:
    """Parse method, target and version of a request line (RFC 9112 section 3)."""
    found = FIRST_LINE.fullmatch(line)
    if found is not None:
        return found[1], found[2], found[3]
    number = VERSION.fullmatch(without_cr(line).rpartition(" ")[2])
    if number is None:
        raise BadRequest("The request line does not end in an HTTP version: 'METHOD TARGET HTTP/1.1'.")
    if number[1] != "1":
        raise HTTPVersionNotSupported("This server speaks HTTP/1.1.")
    raise BadRequest("The request line is not 'METHOD TARGET HTTP/1.1'.")


@lru_cache(maxsize=64)
def read_fields(lines: bytes, version: str) -> Mapping[str, str]:
    """Read header fields, the host among them. Remembered, for a client often says the very same."""
    fields = parse_fields(lines.decode("latin-1"))
    check_host(fields.get("HTTP_HOST"), version)
    return fields


def parse_fields(text: str) -> dict[str, str]:
    """Parse header fields by their WSGI names; repeated ones are joined (RFC 9110 section 5.3)."""
    fields: dict[str, str] = {}
    for line in text.split("\n") if text else ():
        key, value = parse_field(line)
        if key not in fields:
            fields[key] = value
        elif key == "CONTENT_LENGTH":
            if value != fields[key]:
                raise BadRequest("There are two different Content-Length headers.")
        elif key:
            fields[key] += ("; " if key == "HTTP_COOKIE" else ",") + value
    fields.pop("", None)
    return fields


@lru_cache(maxsize=256)
def parse_field(line: str) -> tuple[str, str]:
    """Parse the WSGI name and the value of one header line; no name where the field is to be left out.

    Remembered, for a client says nearly the same lines in each of its requests.
    """
    name, colon, value = without_cr(line).partition(":")
    if not colon:
        raise BadRequest("A header line has no colon.")
    if not NAME.fullmatch(name):
        raise BadRequest("A header name is empty or holds a character that names cannot have.")
    value = value.strip(" \t")
    if UNSAFE_VALUE.search(value):
        raise BadRequest("A header value holds a control character.")
    if "_" in name:  # WSGI could not tell it from the same name with a hyphen
        return "", ""
    key = name.upper().replace("-", "_")
    return (key if key in ("CONTENT_TYPE", "CONTENT_LENGTH") else "HTTP_" + key), value


@lru_cache(maxsize=64)
def connection_options(value: str) -> frozenset[str]:
    """Return the options of a Connection field, in lower case (RFC 9110 section 7.6.1)."""
    return frozenset(option.strip() for option in value.lower().split(","))


def check_host(host: str | None, version: str) -> None:
    """Require one host, or under HTTP/1.0 none (RFC 9112 section 3.2); several have been joined with commas."""
    if host is None and version != "HTTP/1.0":
        raise BadRequest("The Host header is missing.")
    if host is not None and not HOST.fullmatch(host):
        raise BadRequest("The Host header is not one host, with or without a port.")


def split_absolute(target: str) -> tuple[str | None, str, str]:
    """Split a whole URL into its host, if it has one, path, unescaped, and query (RFC 9112 section 3.2.2)."""
    try:
        url = urlsplit(target)
    except ValueError as error:
        raise BadRequest("The request target is not a URL.") from error
    host = None
    if url.scheme and url.netloc:
        host = url.netloc.rpartition("@")[2]
        target = (url.path or "/") + (f"?{url.query}" if url.query else "")
    path, _, query = target.partition("?")
    return host, unquote(path, "latin-1"), query
