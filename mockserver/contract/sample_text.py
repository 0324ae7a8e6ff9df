"""Make up texts that fit a form, a pattern or the name of a property."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from random import Random

WORDS = ("amber", "basil", "cedar", "coral", "fern", "hazel", "ivory", "juniper", "linen", "maple", "ocean", "olive")
SITE = "https://www.example.com"
LATER = ("end", "expires", "sale_price_effective", "invite_expiration")
"""Beginnings of the names of properties whose times lie in the future."""
FURTHEST = 30 * 24 * 3600
"""The farthest that a made-up time lies from now, in seconds."""


def digits(random: Random) -> str:
    """Make an id of twelve digits, like Pinterest's ad ids."""
    return str(random.randrange(10**11, 10**12))


def word(random: Random) -> str:
    """Return one word."""
    return random.choice(WORDS)


def phrase(random: Random) -> str:
    """Return two words, as a title."""
    return f"{word(random).capitalize()} {word(random)}"


def moment(random: Random, now: datetime, name: str) -> datetime:
    """Choose a time near now, in whole seconds: after it if the property's name says so, else before it."""
    distance = timedelta(seconds=random.randrange(FURTHEST))
    return (now + distance if name.startswith(LATER) else now - distance).replace(microsecond=0)


FORMS: dict[str, Callable[[datetime], Any]] = {
    "unix_seconds": lambda moment: int(moment.timestamp()),
    "unix_milliseconds": lambda moment: int(moment.timestamp()) * 1000,
    "iso_without_zone": lambda moment: moment.strftime("%Y-%m-%dT%H:%M:%S"),
    "iso_with_zone": lambda moment: moment.strftime("%Y-%m-%dT%H:%M:%SZ"),
    "date": lambda moment: moment.strftime("%Y-%m-%d"),
}
"""Functions that write a time, by the `form` of its schema."""

PATTERNS: dict[str, Callable[[Random], str]] = {
    r"^\d+$": digits,
    r"^(AG)?\d+$": digits,
    r"^[C]?\d+$": digits,
    r"^((AG)|C)?\d+$": digits,
    r"^\d+\+?$": lambda random: f"{random.randrange(10, 100)}+",
    r"^(http|https|ftp|sftp):\/\/": lambda random: f"{SITE}/{word(random)}",
    r"[a-zA-Z0-9+\/=]+": word,
    r"^[a-zA-Z0-9+\/=]+$": word,
    r"^[a-z0-9]*$": word,
    r"^[a-zA-Z0-9]+$": word,
    r"^#[0-9a-fA-F]{6}$": lambda random: f"#{random.randrange(16**6):06x}",
    r"^(0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]$": lambda random: f"{random.randrange(24):02}:{random.randrange(60):02}",
}
"""Functions that make up a text, by the pattern that it matches; they cover the description, except for times."""

TIME_PATTERNS: dict[str, str] = {
    r"^\d{4}-\d{2}-\d{2}$": "%Y-%m-%d",
    r"^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})\.(\d{3})Z$": "%Y-%m-%dT%H:%M:%S.000Z",
}
"""Formats of `strftime`, by the pattern that times written so match."""

NAMES: dict[str, Callable[[Random], str]] = {
    "url": lambda random: f"{SITE}/{word(random)}",
    "link": lambda random: f"{SITE}/{word(random)}",
    "image": lambda random: f"{SITE}/{word(random)}.jpg",
    "website": lambda _: SITE,
    "email": lambda random: f"{word(random)}@example.com",
    "username": lambda random: f"{word(random)}{random.randrange(100)}",
    "country": lambda _: "US",
    "currency": lambda _: "USD",
    "locale": lambda _: "en-US",
    "language": lambda _: "EN",
    "price": lambda random: f"{random.randrange(1, 100)}.99 USD",
    "color": lambda random: f"#{random.randrange(2**24):06x}",
    "zone": lambda _: "America/Los_Angeles",
    "token": lambda random: f"{random.getrandbits(128):032x}",
    "uuid": lambda random: f"{random.getrandbits(128):032x}",
    "code": lambda random: word(random).upper(),
    "type": lambda random: word(random).upper(),
    "status": lambda random: word(random).upper(),
    "id": digits,
    "ids": digits,
}
"""Functions that make up a text, by the last word of its property's name."""


def text(random: Random, name: str) -> str:
    """Make a text that suits the name of the property."""
    return NAMES.get(name.rpartition("_")[2], phrase)(random)
