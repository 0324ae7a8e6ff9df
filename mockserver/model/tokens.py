"""Generate tokens, codes and request ids in the shapes of Pinterest's."""

from __future__ import annotations

import base64
import hashlib
import json
from os import urandom

_ALPHABET = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567" * 8
"""A translation table from bytes to base32 characters, each equally likely."""


def access_token() -> str:
    """Generate an access token: `pina_` and 96 characters (T20)."""
    return "pina_" + _random_base32(96)


def app_token() -> str:
    """Generate the token of a client-credentials grant: `pinc_` and 96 characters."""
    return "pinc_" + _random_base32(96)


def refresh_token(*, like_jwt: bool) -> str:
    """Generate a refresh token: `pinr_` and 96 characters, or `pinr.` and a text that looks like a JWT (T21, Q13)."""
    if not like_jwt:
        return "pinr_" + _random_base32(96)
    parts = [json.dumps({"alg": "HS256", "typ": "JWT"}), json.dumps({"jti": _random_base32(32)}), _random_base32(32)]
    return "pinr." + ".".join(base64.urlsafe_b64encode(part.encode()).decode().rstrip("=") for part in parts)


def authorization_code() -> str:
    """Generate an authorization code: 40 lowercase hexadecimal digits (A15)."""
    return urandom(20).hex()


def grant_id() -> str:
    """Generate what the tokens of one authorization have in common; it never leaves the fake."""
    return urandom(8).hex()


def fingerprint(token: str) -> str:
    """Return a name for a token that is good for nothing else: 16 hexadecimal digits of its SHA-256."""
    return hashlib.sha256(token.encode()).hexdigest()[:16]


def request_id() -> str:
    """Generate a request id of about 16 decimal digits (E1)."""
    return str(10**15 + (int.from_bytes(urandom(7), "big") >> 4))


def _random_base32(count: int) -> str:
    """Return that many random characters from `A-Z2-7`."""
    return urandom(count).translate(_ALPHABET).decode()
