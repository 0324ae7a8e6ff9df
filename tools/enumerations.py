"""The enumerations that our copy of the description of 5.28 has lost: `enumerations.json`, by schema and property.

Those of 5.23 has them too, where it knows the property; clients that are generated from 5.28 refuse any other value.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

LOST: dict[str, list[str]] = json.loads(Path(__file__).with_suffix(".json").read_text(encoding="utf-8"))


def complete(contract: dict[str, Any]) -> dict[str, Any]:
    """Give each property its options back, or the items of a list theirs."""
    for place, options in LOST.items():
        name, _, key = place.partition(".")
        value = contract["schemas"][name]["properties"][key]
        value.get("items", value)["enum"] = options
    return contract
