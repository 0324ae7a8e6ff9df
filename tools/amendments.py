"""What the copy of Pinterest's description of 5.28 has lost or has wrong: `amendments.json`.

Enumerations, by schema and property: the description of 5.23 has them too, where it knows the property, and clients
that are generated from 5.28 refuse any other value. Schemas: a time series maps dates to numbers from 0 to 100 (TR6);
that it has one property `date` is how the description shows a key. Refused logs are the details of an error, and an
error may be without them (LG3).
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

AMENDED: dict[str, Any] = json.loads(Path(__file__).with_suffix(".json").read_text(encoding="utf-8"))
LOST: dict[str, list[str]] = AMENDED["enumerations"]


def complete(contract: dict[str, Any]) -> dict[str, Any]:
    """Return the description with each of these put right."""
    contract["schemas"] |= AMENDED["schemas"]
    for place, options in LOST.items():
        name, _, key = place.partition(".")
        value = contract["schemas"][name]["properties"][key]
        value.get("items", value)["enum"] = options
    return contract
