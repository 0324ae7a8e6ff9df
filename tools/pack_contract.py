"""Pack Pinterest's description of its API into one data file: `python -m tools.pack_contract ../shared/facts`.

It keeps names, types, enumerations, bounds, defaults, codes and literal texts of errors. The file is JSON with a line
for each operation and each schema, so that changes from one version of the API to the next are readable; the wheel
compresses it. Method, path, scopes and everything else that is checked before a body are in `operations.tsv`.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tools.amendments import complete

if TYPE_CHECKING:
    from collections.abc import Iterator

Schema = dict[str, Any]
Properties = dict[str, Schema]

TARGET = Path(__file__).parent.parent / "mockserver" / "data" / "contract.json"
SOURCES = ("contract-5.28.json", "operations.json", "errors-5.23.json", "forms-5.23.json", "openapi-5.23.0.json")

KEYWORDS = (
    *("$ref", "type", "nullable", "format", "form", "pattern", "enum", "default"),
    *("minimum", "maximum", "exclusiveMinimum", "minLength", "maxLength", "minItems", "maxItems"),
    *("required", "items", "properties", "additionalProperties", "oneOf", "anyOf"),
)
"""The keywords of a schema that are kept, in the order in which they are written."""
PARAMETER = ("name", "in", "required", "style")

MAPPING = re.compile(r"Dict\[str, (.+)\]")
LIST = re.compile(r"List\[(.+)\]")

TIME = re.compile(r"(_time|_at|timestamp|_time_ms)$")
MILLISECONDS = {  # not known from the recorded examples: FX8, LS4, IN3, LG1, LI10
    "CampaignAdPreview.expires_at",
    "InviteDataResponse.last_updated_time",
    "InviteDataResponse.sent_at",
    "IntegrationLog.client_timestamp",
    "IntegrationRecord.created_time",
    "IntegrationRecord.updated_time",
    "ItemAttributes.last_updated_time",
    "ItemAttributesRequest.last_updated_time",
    "LeadSubscription.created_time",
    "LocalInventoryItemResponse.created_at",
    "LocalInventoryItemResponse.last_updated_time",
}
NOT_TIMES = {"cover_image_key_frame_time"}
ROWS_OF_COLUMNS = {
    *("AdAccountAnalyticsItems", "AdGroupsAnalyticsMetrics", "AdPinAnalytics", "AdsAnalytics"),
    *("CampaignsAnalyticsMetrics", "ProductGroupAnalyticsItems"),
}
"""Rows that also have the requested columns; only the description of 5.23 allows further properties (AN17)."""

CREATED = {"boards/create", "media/create", "pins/create"}
"""Operations described with both 200 and 201 that answer 201 (Q29); all others answer 200 (GC13)."""


def main(folder: str) -> None:
    TARGET.write_text(pack(Path(folder)), encoding="utf-8")
    print(f"{TARGET.name}: {TARGET.stat().st_size:,} bytes")  # noqa: T201 - a command reports what it has done


def pack(folder: Path) -> str:
    """Make the text of the data file from the facts in a folder."""
    contract, known, errors, forms, older_api = (
        json.loads((folder / name).read_text(encoding="utf-8")) for name in SOURCES
    )
    complete(contract)
    older = {row["operation_id"]: row for row in known["operations"]}
    bounds = Bounds({key: row["parameters"] for key, row in older.items()})
    operations = {row["id"]: operation(row, bounds, errors.get(row["id"], [])) for row in contract["operations"]}
    for key, row in operations.items():
        row["success"] = success(key, row, older.get(key, {}).get("success_statuses", []))
    described = {name: schema(value) for name, value in contract["schemas"].items()}
    described |= missing([operations, described], older_api["components"]["schemas"])
    schemas = {name: written(name, value, forms) for name, value in described.items()}
    return (
        f'{{"version":{compact(contract["version"])},\n'
        f'"operations":{{\n{lines(operations)}\n}},\n'
        f'"schemas":{{\n{lines(schemas)}\n}}}}\n'
    )


def lines(part: dict[str, Any]) -> str:
    return ",\n".join(f"{compact(name)}:{compact(value)}" for name, value in part.items())


def compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


class Bounds:
    """Bounds of parameters that only the description of 5.23 has: patterns, defaults, and enumerations of numbers."""

    def __init__(self, older: dict[str, list[dict[str, Any]]]) -> None:
        self._of_operation = {(key, row["name"]): _bounds(row) for key, rows in older.items() for row in rows}
        self._of_path = {row["name"]: _bounds(row) for rows in older.values() for row in rows if row["in"] == "path"}

    def of(self, operation_id: str, parameter: Schema) -> Schema:
        """Return the bounds of one parameter; in the path, the same name means the same in each operation."""
        same_name = self._of_path.get(parameter["name"], {}) if parameter["in"] == "path" else {}
        return self._of_operation.get((operation_id, parameter["name"]), same_name)


def _bounds(row: dict[str, Any]) -> Schema:
    return {name: row[name] for name in ("pattern", "default", "enum") if name in row}


def operation(row: dict[str, Any], bounds: Bounds, errors: list[dict[str, Any]]) -> dict[str, Any]:
    result: dict[str, Any] = {"parameters": [parameter(one, bounds.of(row["id"], one)) for one in row["parameters"]]}
    if "body" in row:
        result["body"] = schema(row["body"])
    if "form" in row:
        result["form"] = {name: {**schema(one), "required": one["required"]} for name, one in row["form"].items()}
    result["answers"] = {status: one and schema(one) for status, one in row["answers"].items()}
    if errors:
        result["errors"] = [[int(one["status"]), one["code"], one["message"]] for one in errors]
    return result


def success(key: str, row: dict[str, Any], older: list[int]) -> int:
    """Find the status of success. The description of 5.28 offers 200 beside any other, that of 5.23 mostly tells."""
    described = {int(status) for status in row["answers"] if status.startswith("2")}
    if len(older) == 1:
        return older[0]
    if len(described) == 1:
        return min(described)
    return 204 if 204 in described else 201 if key in CREATED else 200


def parameter(row: Schema, bounds: Schema) -> Schema:
    if row.get("type") != "number":  # other enumerations may have changed since 5.23
        bounds = {name: value for name, value in bounds.items() if name != "enum"}
    return {**{name: row[name] for name in PARAMETER if name in row}, **schema({**row, **bounds})}


def missing(described: list[dict[str, Any]], older: dict[str, Any]) -> dict[str, Schema]:
    """Find the schemas that the description of 5.28 names without saying what they are, in that of 5.23."""
    found: dict[str, Schema] = {}
    known = {*described[1]}
    wanted = set(references(described)) - known
    while wanted:
        added = {name: schema(older[name]) for name in sorted(wanted)}
        found |= added
        wanted = set(references(added)) - known - found.keys()
    return found


def references(value: Any) -> Iterator[str]:
    """Yield the names of schemas that stand anywhere in a value."""
    if isinstance(value, dict):
        if isinstance(value.get("$ref"), str):
            yield value["$ref"]
        value = list(value.values())
    if isinstance(value, list):
        for part in value:
            yield from references(part)


def written(name: str, value: Schema, forms: dict[str, str]) -> Schema:
    """Note in the schema how its properties are written."""
    for key, part in value.get("properties", {}).items():
        if form := form_of(f"{name}.{key}", part, forms):
            part["form"] = form
    return {**value, "additionalProperties": True} if name in ROWS_OF_COLUMNS else value


def form_of(place: str, value: Schema, forms: dict[str, str]) -> str | None:
    """Find out how a string or whole number is written that is an id, a time or an address."""
    key = place.rpartition(".")[2]
    if value.get("type") == "integer":
        if key in NOT_TIMES or not TIME.search(key):
            return None
        known = forms.get(place, "")
        return "unix_milliseconds" if "unix_milliseconds" in known or place in MILLISECONDS else "unix_seconds"
    if value.get("type") != "string" or "enum" in value or "pattern" in value:
        return None
    if place in forms:
        return forms[place]
    if value.get("format") == "date-time":
        return "iso_without_zone"  # Q16: as in the recordings
    if value.get("format") == "date":
        return "date"
    if key == "id" or key.endswith("_id"):
        return "digits"
    return "url" if re.search(r"(^|_)(url|link)$", key) else None


def schema(value: Schema) -> Schema:
    """Reduce a schema, and its parts, to the keywords that are kept."""
    value = spelled_out(value)
    return {name: keyword(name, value[name]) for name in KEYWORDS if name in value and not _is_flag(name, value[name])}


def _is_flag(name: str, value: Any) -> bool:
    """Tell whether a keyword is a flag: `required` also stands at a parameter or a body, as one."""
    return name == "required" and isinstance(value, bool)


def spelled_out(value: Schema) -> Schema:
    """Return the schema of a type that is written as Python writes it."""
    if "$ref" in value:
        return {**value, "$ref": value["$ref"].rpartition("/")[2]}
    kind = value.get("type", "")
    if match := MAPPING.fullmatch(kind):
        return {"type": "object", "additionalProperties": {"type": match[1]}}
    if match := LIST.fullmatch(kind):
        return {"type": "array", "items": {"type": match[1]}}
    return {"$ref": kind} if kind[:1].isupper() else value


def keyword(name: str, value: Any) -> Any:
    if name == "properties":
        return {key: schema(part) for key, part in value.items()}
    if name in ("oneOf", "anyOf"):
        return [schema(part) for part in value]
    return schema(value) if name in ("items", "additionalProperties") and isinstance(value, dict) else value


if __name__ == "__main__":
    main(*sys.argv[1:])
