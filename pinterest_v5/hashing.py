"""Hash personal data as conversion events and customer lists require it (CE23, CE25, CL2)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from hashlib import sha256
from typing import TYPE_CHECKING, Any, cast

from pinterest_v5.core.arguments import wrong_type

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pinterest_v5.models.generated import ConversionEventsUserDataProperties

HASHED = re.compile(r"[0-9a-f]{64}")
FIELDS = ("em", "ph", "ge", "db", "ln", "fn", "ct", "st", "zp", "country", "external_id", "hashed_maids")
"""The fields of `user_data` that are lists of hashes (CE23)."""
PLAIN = ("client_ip_address", "client_user_agent", "click_id", "partner_id", "customer_type")
"""The fields of `user_data` that are sent as they are (CE24)."""
IDS = ("external_id", "hashed_maids")
"""Fields with ids, which are hashed unchanged: in another letter case they may be somebody else's (CE25)."""


def hash_user_data(user_data: Mapping[str, Any]) -> ConversionEventsUserDataProperties:
    """Return the `user_data` of a conversion event with all that has to be hashed normalised and hashed.

        hash_user_data({"em": "Mika@Example.com", "ph": "+1 (555) 010-0199", "client_ip_address": "192.0.2.1"})

    A field may be one value or a list of values; one that is None is left out. What is hashed already stays, and so do
    the fields that are sent as they are (CE24).

    Args:
        user_data: the fields by Pinterest's names.

    Raises:
        TypeError: a value that has to be hashed is not a string.
        ValueError: nothing is left of a value when it is normalised; or a name is not one of these fields, and what it
            stands for would be sent unhashed.
    """
    for name in user_data:
        if name not in FIELDS and name not in PLAIN:
            known = ", ".join(FIELDS + PLAIN)
            raise ValueError(f"user_data has a field {name!r}; expected {known}. Add what is newer to the result.")
    given = {name: value for name, value in user_data.items() if value is not None}
    hashed = {name: hashes(name, value) if name in FIELDS else value for name, value in given.items()}
    return cast("ConversionEventsUserDataProperties", hashed)


def hash_email(email: str) -> str:
    """Return the hash of an e-mail address, as customer lists have it."""
    return hash_value("em", email)


def hashes(field: str, value: Any) -> list[str]:
    """Return the hashes of one field."""
    values: list[Any] = list(value) if isinstance(value, Iterable) and not isinstance(value, (str, bytes)) else [value]
    return [hash_value(field, one) for one in values]


def hash_value(field: str, value: str) -> str:
    """Return the SHA-256 of a normalised value in lower-case hexadecimal digits; a hash stays as it is."""
    if not isinstance(value, str):
        raise wrong_type(f"A value of {field!r}", value, "a string")
    text = value.strip()
    if HASHED.fullmatch(text.lower()):
        return text.lower()
    plain = text if field in IDS else normalised(field, text.lower())
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
