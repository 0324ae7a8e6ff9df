"""A redirect URI is one of those that the app registered, to the byte (R1, R2): no trick sends a code elsewhere.

The tricks are those that have worked on OAuth servers which compare by prefix, by host, after decoding or after
normalizing; each is made of a URI that is registered. Who tries one stays where they are (Q3), on the page and on the
decision, and gets no code.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.fake.conftest import Application

    Trick = Callable[[str], str]

REGISTERED = {
    "a site": "https://app.example/callback",
    "a site's root": "https://app.example/",
    "a port": "http://localhost:8085/",
    "an address": "http://127.0.0.1:3000/cb",
    "an address of IPv6": "http://[::1]:3000/cb",
    "a query": "https://app.example/cb?tenant=1&next=%2Fhome",
    "an escape": "https://app.example/a%20b/c%2Fd",
    "a custom scheme": "com.example.app:/oauth2redirect",
    "a custom scheme with a host": "myapp://callback",
}
FEWEST = 120
"""Tricks for each kind of URI."""

ANYWHERE = {
    "a space": " ",
    "a plus": "+",
    "a tab": "\t",
    "a line feed": "\n",
    "a carriage return": "\r",
    "a line break": "\r\n",
    "a header": "\r\nLocation: https://evil.example/",
    "a null": "\0",
    "an escaped null": "%00",
    "an escaped line break": "%0d%0a",
    "an escaped header": "%0d%0aLocation:%20https://evil.example/",
    "a twice escaped line break": "%250d%250a",
    "a delete": "\x7f",
    "a no-break space": "\u00a0",
    "a zero-width space": "\u200b",
    "a joiner": "\u2060",
    "a byte order mark": "\ufeff",
    "a right-to-left override": "\u202e",
    "a line separator": "\u2028",
    "a soft hyphen": "\u00ad",
    "an ideographic full stop": "\u3002",
    "a fullwidth slash": "\uff0f",
    "a fullwidth question mark": "\uff1f",
    "a fullwidth at": "\uff20",
    "a replacement character": "\ufffd",
    "bytes of no UTF-8": "%ff%fe",
    "an overlong slash": "%c0%af",
    "an overlong dot": "%c0%ae",
    "a backslash": "\\",
    "an escaped backslash": "%5c",
    "a semicolon": ";",
    "a comma": ",",
    "a pipe": "|",
    "a quote": '"',
    "a tag": "<script>",
}
"""What may be put before and after."""
AFTER = {
    "a slash": "/",
    "two slashes": "//",
    "a dot": ".",
    "a question mark": "?",
    "a hash": "#",
    "a colon": ":",
    "an at": "@",
    "a star": "*",
    "an escaped slash": "%2f",
    "an escaped question mark": "%3f",
    "an escaped hash": "%23",
    "an escaped at": "%40",
    "a folder above": "/..",
    "two folders above": "/../..",
    "a folder above and another path": "/../evil",
    "an escaped folder above": "/%2e%2e/evil",
    "a half escaped folder above": "/.%2e/evil",
    "a twice escaped folder above": "/%252e%252e/evil",
    "a folder above by backslash": "/..\\evil",
    "a folder above by a parameter": "/..;/evil",
    "this folder": "/.",
    "a file": "/index.html",
    "letters": "evil",
    "another host": ".evil.example",
    "another host with a hyphen": "-evil.example",
    "a user's host": "@evil.example",
    "an escaped user's host": "%40evil.example",
    "a backslash and a user's host": "\\@evil.example",
    "a hash and a user's host": "#@evil.example",
    "a question mark and a user's host": "?@evil.example",
    "a semicolon and a user's host": ";@evil.example",
    "a port": ":8443",
    "a port and a user's host": ":80@evil.example",
    "another URL": "https://evil.example/",
    "another URL after a space": " https://evil.example/",
    "another URL after a comma": ",https://evil.example/",
    "an open redirect": "?next=https://evil.example/",
    "a further field": "&next=https://evil.example/",
    "an escaped further field": "%26next=https://evil.example/",
    "a code": "?code=stolen",
    "a state": "&state=stolen",
    "a fragment with a code": "#code=stolen",
    "a matrix parameter": ";jsessionid=1",
}
BEFORE = {
    "another URL": "https://evil.example/",
    "another URL and a question mark": "https://evil.example/?",
    "another URL and a hash": "https://evil.example/#",
    "another URL and an at": "https://evil.example@",
    "a view of the source": "view-source:",
    "a script": "javascript:alert(1)//",
    "a document": "data:text/html,",
    "a file": "file:///",
    "a URL": "url:",
    "slashes": "//",
    "a slash": "/",
}


def other_scheme(scheme: str) -> Trick:
    return lambda uri: scheme + uri.partition(":")[2]


def with_host(change: Callable[[str], str]) -> Trick:
    """Change what stands between the slashes, or after the scheme of a URI without."""

    def trick(uri: str) -> str:
        scheme, slashes, rest = uri.partition("://") if "://" in uri else uri.partition(":")
        host, slash, path = rest.partition("/")
        return f"{scheme}{slashes}{change(host)}{slash}{path}"

    return trick


HOSTS: dict[str, Callable[[str], str]] = {
    "upper case": str.upper,
    "title case": str.title,
    "a dot at its end": lambda host: f"{host}.",
    "another host's subdomain": lambda host: f"{host}.evil.example",
    "a subdomain": lambda host: f"evil.{host}",
    "a longer name": lambda host: f"evil{host}",
    "a user": lambda host: f"user@{host}",
    "a user and a password": lambda host: f"user:password@{host}",
    "as the user of another": lambda host: f"{host}@evil.example",
    "as the escaped user of another": lambda host: f"{host}%40evil.example",
    "as the user of another, after a backslash": lambda host: f"evil.example\\@{host}",
    "behind a hash": lambda host: f"evil.example#{host}",
    "behind a question mark": lambda host: f"evil.example?{host}",
    "behind a slash": lambda host: f"evil.example/{host}",
    "behind a backslash": lambda host: f"evil.example\\{host}",
    "behind an escaped null": lambda host: f"evil.example%00{host}",
    "an empty user": lambda host: f"@{host}",
    "an empty port": lambda host: f"{host}:",
    "port 80": lambda host: f"{host}:80",
    "port 443": lambda host: f"{host}:443",
    "port 0": lambda host: f"{host}:0",
    "two ports": lambda host: f"{host}:1:2",
    "a port of no digits": lambda host: f"{host}:evil",
    "wide letters": lambda host: "".join(
        chr(ord(char) + 0xFEE0) if char.isascii() and char.isalpha() else char for char in host
    ),
    "letters of another script": lambda host: host.translate(
        {ord("a"): "\u0430", ord("o"): "\u043e", ord("c"): "\u0441", ord("1"): "l"}
    ),
    "escaped letters": lambda host: "".join(f"%{ord(char):02x}" for char in host),
    "dots of another script": lambda host: host.replace(".", "\u3002"),
    "decomposed letters": lambda host: unicodedata.normalize("NFD", f"{host}\u00e9"),
    "a long s": lambda host: host.replace("s", "\u017f") + "\u017f",
    "a Kelvin sign": lambda host: host.replace("k", "\u212a") + "\u212a",
    "a decimal address": lambda _: "2130706433",
    "a hexadecimal address": lambda _: "0x7f000001",
    "an octal address": lambda _: "0177.0.0.1",
    "a short address": lambda _: "127.1",
    "every address": lambda _: "0.0.0.0",
    "an address of IPv6": lambda _: "[::ffff:127.0.0.1]",
    "a zone": lambda _: "[::1%25eth0]",
    "no host": lambda _: "",
    "a wildcard": lambda _: "*",
    "another host": lambda _: "evil.example",
}
WHOLE: dict[str, Trick] = {
    "upper case": str.upper,
    "swapped case": str.swapcase,
    "all escaped": lambda uri: quote(uri, safe=""),
    "all escaped twice": lambda uri: quote(quote(uri, safe=""), safe=""),
    "backslashes": lambda uri: uri.replace("/", "\\"),
    "one slash less": lambda uri: uri.replace("//", "/") if "//" in uri else uri.replace("/", ""),
    "three slashes": lambda uri: uri.replace("//", "///") if "//" in uri else uri.replace("/", "///"),
    "no slash at the end": lambda uri: uri[:-1],
    "nothing but the scheme": lambda uri: uri.partition(":")[0],
    "without the scheme": lambda uri: uri.partition(":")[2],
    "twice": lambda uri: uri + uri,
    "reversed": lambda uri: uri[::-1],
    "unescaped": lambda uri: uri.replace("%2F", "/").replace("%20", " ") + "%20",
    "escapes in lower case": lambda uri: uri.replace("%2F", "%2f") + "%2f",
    "the last letter escaped": lambda uri: f"{uri[:-1]}%{ord(uri[-1]):02x}",
    "a quoted string": lambda uri: f'"{uri}"',
    "a list": lambda uri: f"[{uri}]",
    "nothing": lambda uri: "",
    "null": lambda uri: "null",
    "out of band": lambda uri: "urn:ietf:wg:oauth:2.0:oob",
    "about:blank": lambda uri: "about:blank",
    "a path": lambda uri: "/callback",
    "very long": lambda uri: uri + "a" * 20_000,
}
SCHEMES = [
    "https:",
    "http:",
    "HTTPS:",
    "hTTp:",
    "ftp:",
    "ws:",
    "wss:",
    "javascript:",
    "data:",
    "vbscript:",
    "intent:",
    "//",
]


def tricks(uri: str) -> dict[str, str]:
    """What is nearly the URI, or leads elsewhere through it, by what was done to it."""
    made = {
        **{f"{name} after it": uri + text for name, text in {**ANYWHERE, **AFTER}.items()},
        **{f"{name} before it": text + uri for name, text in {**ANYWHERE, **BEFORE}.items()},
        **{f"{name} in it": f"{uri[:9]}{text}{uri[9:]}" for name, text in ANYWHERE.items()},
        **{f"{name} for its host": with_host(change)(uri) for name, change in HOSTS.items()},
        **{f"{scheme} as its scheme": other_scheme(scheme)(uri) for scheme in SCHEMES},
        **{name: change(uri) for name, change in WHOLE.items()},
    }
    return {name: trick for name, trick in made.items() if trick != uri}


@pytest.mark.sweep
@pytest.mark.parametrize("kind", REGISTERED)
def test_no_trick_moves_a_redirect(application: Application, kind: str) -> None:
    uri = REGISTERED[kind]
    application.mock.configure(redirect_uris=[uri])
    tried = tricks(uri)
    assert len(set(tried.values())) >= FEWEST
    moved = {}
    for name, trick in tried.items():
        for answer in (application.open_page(redirect_uri=trick), application.decide("approve", redirect_uri=trick)):
            if answer.status_code not in (400, 403) or "Location" in answer.headers:
                moved[name] = (trick, answer.status_code, answer.headers.get("Location"))
    assert not moved
    assert len(application.mock.store.codes) == 0
    assert application.decide("approve", redirect_uri=uri).headers["Location"].startswith(uri.partition("?")[0])


@pytest.mark.parametrize("kind", REGISTERED)
@pytest.mark.parametrize(
    "name",
    [
        "redirect_uri",
        "redirect_uri[]",
        "REDIRECT_URI",
        "redirect%5Furi",
        "redirect_uri\0",
        " redirect_uri",
        "redirecturi",
    ],
)
def test_a_second_redirect_uri_does_not_count(application: Application, kind: str, name: str) -> None:
    """Neither before the registered one nor after it: one of the same name is refused, one of another ignored."""
    uri = REGISTERED[kind]
    application.mock.configure(redirect_uris=[uri])
    query = "&".join(f"{field}={quote(value, safe='')}" for field, value in application.authorization_request().items())
    second = f"{name if '%' in name else quote(name, safe='[]')}=https%3A%2F%2Fevil.example%2F"
    for both in (f"{query}&{second}", f"{second}&{query}"):
        form = {"user": application.mock.default_user.username, "decision": "approve", **application.hidden_fields}
        answer = application.send("/oauth/", "POST", query_string=both, data=form)
        if name in ("redirect_uri", "redirect%5Furi"):
            assert (answer.status_code, answer.headers.get("Location")) == (400, None)
        else:
            assert answer.headers["Location"].startswith(uri.partition("?")[0])
