"""Hash what identifies a person, as conversion events and customer lists want it (CE23, CE25, CL2)."""

from __future__ import annotations

import re
from hashlib import sha256
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

HASHED = re.compile(r"[0-9a-f]{64}")
FIELDS = ("em", "ph", "ge", "db", "ln", "fn", "ct", "st", "zp", "country", "external_id", "hashed_maids")
"""The fields of `user_data` that are lists of hashes (CE23)."""


def hash_user_data(user_data: Mapping[str, Any]) -> dict[str, Any]:
    """Return the `user_data` of a conversion event with all that has to be hashed normalised and hashed.

        hash_user_data({"em": "Mika@Example.com", "ph": "+1 (555) 010-0199", "client_ip_address": "192.0.2.1"})

    A field may be one value or a list of values. What is hashed already stays, and so do the fields that are sent as
    they are (CE24).

    Args:
        user_data: the fields by Pinterest's names.

    Raises:
        ValueError: nothing is left of a value when it is normalised.
    """
    return {name: hashes(name, value) if name in FIELDS else value for name, value in user_data.items()}


def hash_email(email: str) -> str:
    """Return the hash of an e-mail address, as customer lists have it."""
    return hash_value("em", email)


def hashes(field: str, value: str | Iterable[str]) -> list[str]:
    """Return the hashes of one field."""
    return [hash_value(field, one) for one in ([value] if isinstance(value, str) else value)]


def hash_value(field: str, value: str) -> str:
    """Return the SHA-256 of a normalised value in lower-case hexadecimal digits; a hash stays as it is."""
    text = value.strip().lower()
    if HASHED.fullmatch(text):
        return text
    plain = normalised(field, text)
    if not plain:
        raise ValueError(f"A value of {field!r} is empty once it is normalised; leave the field out.")
    return sha256(plain.encode()).hexdigest()


def normalised(field: str, text: str) -> str:
    """Return a value as it has to be before it is hashed (CE25)."""
    if field == "ph":
        return re.sub(r"\D", "", text).lstrip("0")
    if field in ("zp", "db"):
        return re.sub(r"\D", "", text)
    if field in ("ct", "st", "country"):
        return "".join(letter for letter in text if letter.isalnum())
    return text
