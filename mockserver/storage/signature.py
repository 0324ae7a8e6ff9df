"""Sign as AWS does, version 4: a chain of HMACs over what is permitted (M3, AR18)."""

from __future__ import annotations

import hmac
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mockserver.state.state import State


def sign(mock: State, credential: str, text: str) -> str:
    """Sign a text under a credential such as `ASIA.../20261126/us-east-1/s3/aws4_request`."""
    key = b"AWS4 of seed %d" % mock.settings.seed
    for part in credential.split("/")[1:]:
        key = hmac.digest(key, part.encode(), "sha256")
    return hmac.new(key, text.encode(), "sha256").hexdigest()
