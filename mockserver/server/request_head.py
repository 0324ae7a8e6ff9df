"""The head of a request: its first line and its header fields, checked and named as WSGI names them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from werkzeug.exceptions import (
    BadRequest,
    ClientDisconnected,
    HTTPVersionNotSupported,
    RequestHeaderFieldsTooLarge,
    RequestURITooLarge,
)

if TYPE_CHECKING:
    from typing import BinaryIO

FIRST_LINE_LIMIT = 64 * 1024
"""Bytes in a request line; longer ones are answered 414."""

FIELDS_LIMIT = 64 * 1024
"""Bytes in all header fields together; more are answered 431."""

TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
TARGET = re.compile(r"[^\x00-\x20\x7f]+")
VERSION = re.compile(r"HTTP/([0-9])\.[0-9]")
UNSAFE_VALUE = re.compile(r"[\x00\r\n]")
HOST = re.compile(r"[^\x00-\x20\x7f-\xff\"#/<>?@\\^`{|},]*")


@dataclass(frozen=True, slots=True)
class Head:
    """What a request says before its body. Texts are bytes decoded as Latin-1, as WSGI wants them."""

    method: str
    target: str
    version: str
    path: str
    query: str
    fields: dict[str, str]
    """Header fields by their name in the WSGI environment, such as ``HTTP_ACCEPT`` or ``CONTENT_TYPE``."""

    @property
    def keep_alive(self) -> bool:
        """Whether the client wants to send another request on this connection (RFC 9112 section 9.3)."""
        options = self.fields.get("HTTP_CONNECTION", "").lower().replace(" ", "").split(",")
        if self.version == "HTTP/1.0":
            return "keep-alive" in options
        return "close" not in options

    @property
    def expects_continue(self) -> bool:
        """Whether the client holds its body back until it hears 100 (RFC 9110 section 10.1.1)."""
        return self.version != "HTTP/1.0" and self.fields.get("HTTP_EXPECT", "").lower() == "100-continue"


def read_head(source: BinaryIO) -> Head | None:
    """The next request's head, or None where the client has closed the connection between requests.

    Raises ``ClientDisconnected`` when the connection ends in the middle of a head, and an
    ``HTTPException`` with the status to answer when the head is malformed or too large.
    """
    first = source.readline(FIRST_LINE_LIMIT + 1)
    if first in (b"\r\n", b"\n"):  # RFC 9112 section 2.2: left behind by clumsy clients after a body
        first = source.readline(FIRST_LINE_LIMIT + 1)
    if not first:
        return None
    if len(first) > FIRST_LINE_LIMIT:
        raise RequestURITooLarge(f"The request line is longer than {FIRST_LINE_LIMIT} bytes.")
    method, target, version = parse_first_line(whole_line(first))

    lines: list[str] = []
    room = FIELDS_LIMIT
    while True:
        raw = source.readline(room + 1)
        room -= len(raw)
        if room < 0:
            raise RequestHeaderFieldsTooLarge(f"The header fields are larger than {FIELDS_LIMIT} bytes.")
        line = whole_line(raw)
        if not line:
            break
        lines.append(line)
    fields = parse_fields(lines)
    check_host(fields.get("HTTP_HOST"), version)
    path, query = split_target(target, fields)
    return Head(method, target, version, path, query, fields)


def whole_line(raw: bytes) -> str:
    if not raw.endswith(b"\n"):
        raise ClientDisconnected("The connection ended within the head of a request.")
    return raw[: -2 if raw.endswith(b"\r\n") else -1].decode("latin-1")


def parse_first_line(line: str) -> tuple[str, str, str]:
    """Method, target and version of a request line (RFC 9112 section 3)."""
    match line.split(" "):
        case [method, target, version] if TOKEN.fullmatch(method) and TARGET.fullmatch(target):
            pass
        case _:
            raise BadRequest("The request line is not 'METHOD TARGET HTTP/1.1'.")
    number = VERSION.fullmatch(version)
    if number is None:
        raise BadRequest("The request line does not end in an HTTP version.")
    if number[1] != "1":
        raise HTTPVersionNotSupported("This server speaks HTTP/1.1.")
    return method, target, version


def parse_fields(lines: list[str]) -> dict[str, str]:
    """Header fields by their WSGI names; repeated ones are joined (RFC 9110 section 5.3)."""
    fields: dict[str, str] = {}
    for line in lines:
        name, colon, value = line.partition(":")
        if not colon:
            raise BadRequest("A header line has no colon.")
        value = value.strip(" \t")
        if UNSAFE_VALUE.search(value):
            raise BadRequest("A header value holds a control character.")
        key = wsgi_name(name)
        if "_" in name:  # it would be taken for the name with a hyphen
            continue
        if key not in fields:
            fields[key] = value
        elif key == "CONTENT_LENGTH":
            if value != fields[key]:
                raise BadRequest("There are two different Content-Length headers.")
        else:
            fields[key] += ("; " if key == "HTTP_COOKIE" else ",") + value
    return fields


@lru_cache(maxsize=64)
def check_host(host: str | None, version: str) -> None:
    """One host, or under HTTP/1.0 none (RFC 9112 section 3.2); several have been joined with commas."""
    if host is None and version != "HTTP/1.0":
        raise BadRequest("The Host header is missing.")
    if host is not None and not HOST.fullmatch(host):
        raise BadRequest("The Host header is not one host, with or without a port.")


@lru_cache(maxsize=256)
def wsgi_name(name: str) -> str:
    if not TOKEN.fullmatch(name):
        raise BadRequest("A header name is empty or holds a character that names cannot have.")
    key = name.upper().replace("-", "_")
    return key if key in ("CONTENT_TYPE", "CONTENT_LENGTH") else "HTTP_" + key


def split_target(target: str, fields: dict[str, str]) -> tuple[str, str]:
    """Path, unescaped, and query of a request target (RFC 9112 section 3.2); a host in it is the Host."""
    if not target.startswith("/"):
        try:
            url = urlsplit(target)
        except ValueError as error:
            raise BadRequest("The request target is not a URL.") from error
        if url.scheme and url.netloc:
            fields["HTTP_HOST"] = url.netloc.rpartition("@")[2]
            target = (url.path or "/") + (f"?{url.query}" if url.query else "")
    path, _, query = target.partition("?")
    return unquote(path, "latin-1"), query
