"""Correct what our copy of Pinterest's description of 5.28 has lost or has wrong, from `amendments.json`.

It contains:

* enumerations, by schema and property or parameter: 5.23 has them where it knows these, and clients that are generated
  from 5.28 refuse other values;
* patterns of items of lists, mostly ids: the copy has lost all of them, 5.23 has them;
* schemas: a time series maps dates to numbers from 0 to 100 (TR6), although the description shows one property `date`;
  refused logs are optional details of an error (LG3); the mistakes in a lead form have their code in `error_code`, as
  was recorded (LF6);
* countries and languages: `NO`, for Norway and Norwegian, which YAML has read as false.

Some amendments go beyond the description: what it says only in words, such as the length of a name (CP4, AD5) and the
bounds of an audience (AU14, AU15); fields that samples for Pinterest's SDK send beside the URL of a picture and that
are ignored; what 5.23 required of an audience (AU2); where more values are accepted than are listed (AG15, CE10,
CE11, IB5, TG8); and what the live API requires: the length of a board's name (B8), the required fields of a Pin (P3)
and of a claimed website (U8), the form of a color (P3) and of a cover (P4), the number of slots (P10), the values of
the parameters of analytics (U10, P14), and ids (F1).
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

AMENDED: dict[str, Any] = json.loads(Path(__file__).with_suffix(".json").read_text(encoding="utf-8"))
BEYOND: dict[str, Any] = AMENDED["beyond"]
LOST: dict[str, list[str]] = AMENDED["enumerations"]


def complete(contract: dict[str, Any]) -> dict[str, Any]:
    """Return the description with each of these put right."""
    contract["schemas"] |= AMENDED["schemas"]
    for place, options in LOST.items():
        name, _, key = place.partition(".")
        value = contract["schemas"][name]["properties"][key]
        value.get("items", value)["enum"] = options
    _name_norway(contract)
    for pattern, lists in AMENDED["patterns"].items():
        _restore_pattern(contract, pattern, lists)
    for name, patch in BEYOND["schemas"].items():
        contract["schemas"][name] = merged(contract["schemas"][name], patch)
    for row in (*AMENDED["parameters"], *BEYOND["parameters"]):
        _amend_parameter(contract, row)
    return contract


def _name_norway(value: Any) -> None:
    """Put the code back that became false, in each enumeration that has no true beside it."""
    if isinstance(value, dict):
        options = value.get("enum")
        if isinstance(options, list) and "false" in options and "true" not in options:
            value["enum"] = ["NO" if option == "false" else option for option in options]
        value = list(value.values())
    if isinstance(value, list):
        for part in value:
            _name_norway(part)


def _restore_pattern(contract: dict[str, Any], pattern: str, lists: dict[str, Any]) -> None:
    """Put it back into the lists that had it: properties of schemas, and parameters of operations."""
    for place in lists["schemas"]:
        name, _, key = place.partition(".")
        contract["schemas"][name]["properties"][key]["items"]["pattern"] = pattern
    for name, operations in lists["parameters"].items():
        schema = {"items": {"pattern": pattern}}
        _amend_parameter(contract, {"name": name, "operations": operations, "schema": schema})


def _amend_parameter(contract: dict[str, Any], row: dict[str, Any]) -> None:
    for operation in contract["operations"]:
        if operation["id"] in row["operations"]:
            (parameter,) = (one for one in operation["parameters"] if one["name"] == row["name"])
            parameter.update(merged(parameter, row["schema"]))


def merged(target: dict[str, Any], patch: dict[str, Any]) -> dict[str, Any]:
    """Return what a JSON Merge Patch (RFC 7396) makes of an object; it removes nothing here."""
    return target | {
        name: merged(target[name], value) if isinstance(value, dict) and name in target else value
        for name, value in patch.items()
    }
