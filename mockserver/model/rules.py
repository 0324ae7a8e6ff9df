"""The rules for the fields of records, whoever sets them.

The constructor, `configure`, the `add_...` methods, worlds, the command, the pages and `/_mock` all use them. Every
rule raises ValueError, with what was expected and what came.
"""

from __future__ import annotations

import re
import types
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from mockserver.model import validation
from mockserver.model.decoding import field_hints, members
from mockserver.model.operations import features
from mockserver.model.records import App, Board, OptedOutSite, Pin, Section, User

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Rule = Callable[[str, Any], Any]

LONGEST_URL = 2000
"""The longest redirect URI, in characters: the mock's own limit."""
LONGEST_NAME = 180
"""The longest name of a board (B8) or a section (B11), in characters."""
LONGEST_PIN_TEXTS = {"title": 100, "description": 800, "link": 2048, "alt_text": 500}
"""The longest texts of a Pin by field, in characters (P2)."""
RUNS_CODE = ("javascript", "data", "vbscript", "blob", "about")
"""Schemes that a redirect URI must not have, because a browser could run or display its content."""


def checked(kind: type, fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return fields of a record of this kind as the record has them, if they obey the rules."""
    return {name: check_field(kind, name, value) for name, value in fields.items()}


def check_field(kind: type, name: str, value: Any) -> Any:
    """Return the value of one field as the record has it, if it obeys the rule; None where the field may be None."""
    rule = RULES.get(kind, {}).get(name)
    if rule is not None and not (value is None and types.NoneType in members(field_hints(kind)[name])):
        return rule(name, value)
    return require_whole_characters(name, value) if isinstance(value, str) else value


def is_id(value: object) -> bool:
    """Tell whether this is an id: decimal digits in a text (F1)."""
    return isinstance(value, str) and re.fullmatch("[0-9]+", value) is not None


def require_id(name: str, value: Any) -> str:
    """Return an id (F1)."""
    if not is_id(value):
        raise ValueError(f"An id is decimal digits (F1), not {value!r}.")
    return str(validation.require_str(name, value, "a text"))


def require_app_id(name: str, value: Any) -> str:
    """Return the id of an app (T22)."""
    validation.require_str(name, value, "a text")
    if not is_id(value):
        raise ValueError(f"An app id is decimal digits (T22), not {value!r}.")
    return str(value)


def require_app_secret(name: str, value: Any) -> str:
    """Return the secret of an app: any text but an empty one. It is not quoted in the error."""
    if not isinstance(value, str):
        raise ValueError(f"{name} is a text, not of type {type(value).__name__}.")
    if not value:
        raise ValueError("An app secret is not empty; without one, it is made from the seed.")
    return require_whole_characters(name, value)


def require_username(name: str, value: Any) -> str:
    """Return a username: not a number, as ids are, and not a word that a path has for something else (F3)."""
    validation.require_str(name, value, "a username")
    if not re.fullmatch(r"(?!\d+$)[^\s/?#]+", value):
        raise ValueError(f"A username is not a number and holds no space, '/', '?' or '#' (F3), not {value!r}.")
    return require_whole_characters(name, value)


def require_whole_characters(name: str, value: str) -> str:
    """Return a text that UTF-8 can carry."""
    try:
        value.encode()
    except UnicodeEncodeError:
        raise ValueError(f"{name} holds half of a surrogate pair, which UTF-8 cannot carry: {value!r:.80}.") from None
    return value


def text(longest: int | None = None, *, least: int = 0) -> Rule:
    """Return the rule of a text of that many characters."""

    def require_text(name: str, value: Any) -> str:
        validation.require_str(name, value, "a text")
        if len(value) < least:
            raise ValueError(f"{name} is not empty.")
        if longest is not None and len(value) > longest:
            raise ValueError(f"{name} has at most {longest} characters; this one has {len(value)}.")
        return require_whole_characters(name, value)

    return require_text


def several(value: Any) -> tuple[Any, ...] | None:
    """Return the items of a list; a text alone is one item and not its letters. None where it is not a list."""
    if isinstance(value, str):
        return (value,)
    return tuple(value) if isinstance(value, Iterable) and not isinstance(value, (bytes, Mapping)) else None


def require_redirect_uris(name: str, value: Any) -> tuple[str, ...]:
    """Return redirect URIs (R1-R5), each of them once."""
    uris = several(value)
    for number, uri in enumerate((value,) if uris is None else uris):
        if not uri or not isinstance(uri, str):
            raise ValueError(f"{name} are texts such as 'http://localhost:8085/', not {uri!r}.")
        if problem := redirect_problem(uri, (uris or ())[:number]):
            raise ValueError(problem)
    return uris or ()


def redirect_problem(uri: str, others: Sequence[str] = ()) -> str | None:
    """Return why this cannot be a redirect URI beside those others (RFC 6749 section 3.1.2); None if it can."""
    shown = uri if len(uri) <= 80 else f"{uri[:80]}…"
    if not uri:
        return "Write a redirect URI, such as http://localhost:8085/."
    if len(uri) > LONGEST_URL:
        return f"A redirect URI has at most {LONGEST_URL} characters; this one has {len(uri)}."
    if not uri.isascii() or not uri.isprintable() or re.search(r"[\s\"<>\\^`{|}]", uri):
        return f"{shown} holds characters that must be escaped in a URI."
    scheme, colon, rest = uri.partition(":")
    if not colon or not rest or not re.fullmatch(r"[A-Za-z][A-Za-z0-9+.-]*", scheme):
        return f"{shown} is not absolute: it begins with a scheme, such as https:// or myapp://."
    if scheme.lower() in RUNS_CODE:
        return f"{scheme}: is not a scheme to go back to."
    if "#" in uri:
        return "A redirect URI has no fragment: leave out what follows the # (RFC 6749 section 3.1.2)."
    if scheme.lower() in ("http", "https") and not host_of(uri):
        return f"{shown} names no host."
    return f"{shown} is in the list already." if uri in others else None


def host_of(url: str) -> str | None:
    """Return the host that a URL names, if any."""
    try:
        return urlsplit(url).hostname
    except ValueError:
        return None


def require_features(name: str, value: Any) -> frozenset[str]:
    """Return restricted features that an app can be granted (L10)."""
    found = several(value)
    if found is None:
        raise ValueError(f"{name} are names such as 'partner_search', not {value!r}.")
    return frozenset(validation.require_choice("feature", one, sorted(features())) for one in found)


def require_domain(name: str, value: Any) -> str:
    """Return a domain in small letters, such as `shop.example`: without scheme, port and path."""
    validation.require_str(name, value, "a domain")
    if not re.fullmatch(r"[^\s/?#:@.]+(\.[^\s/?#:@.]+)+", value):
        raise ValueError(
            f"{name} is a domain such as 'shop.example', without scheme, port and path, not {value!r:.80}."
        )
    return require_whole_characters(name, value.lower())


def _count(name: str, value: Any) -> int:
    return validation.require_int(name, value, least=0)


RULES: dict[type, dict[str, Rule]] = {
    App: {
        "id": require_app_id,
        "secret": require_app_secret,
        "name": text(),
        "redirect_uris": require_redirect_uris,
        "features": require_features,
    },
    User: {
        "id": require_id,
        "username": require_username,
        "business_name": text(),
        "about": text(),
        "website_url": text(),
        "monthly_views": _count,
        "two_factor": validation.require_bool,
        "system": validation.require_bool,
    },
    Board: {"id": require_id, "name": text(LONGEST_NAME, least=1), "description": text()},
    OptedOutSite: {"domain": require_domain},
    Section: {"id": require_id, "name": text(LONGEST_NAME, least=1)},
    Pin: {
        "id": require_id,
        **{name: text(longest) for name, longest in LONGEST_PIN_TEXTS.items()},
        "is_standard": validation.require_bool,
        "has_been_promoted": validation.require_bool,
    },
}
"""The rules of records that tests and worlds describe, by class and field."""
