"""Write a record as the TOML that makes it in a world."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mockserver.model.records import EnvironmentName


def to_toml(table: str, entry: Mapping[str, Any], environment: EnvironmentName = "production") -> str:
    """Write an entry as a TOML table of that name; null fields are left out, for TOML cannot express them.

    >>> print(to_toml("boards", {"name": "Ideas", "owner": "mika", "description": None}), end="")
    [[boards]]
    name = "Ideas"
    owner = "mika"
    """
    name = table if environment == "production" else f"{environment}.{table}"
    lines = [f"{_key(key)} = {_value(value)}" for key, value in entry.items() if value is not None]
    return "\n".join([f"[[{name}]]", *lines, ""])


def _key(key: str) -> str:
    return key if re.fullmatch("[A-Za-z0-9_-]+", key) else _text(key)


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (list, tuple)):
        return f"[{', '.join(_value(item) for item in value if item is not None)}]"
    if isinstance(value, dict):
        parts = [f"{_key(key)} = {_value(part)}" for key, part in value.items() if part is not None]
        return f"{{ {', '.join(parts)} }}" if parts else "{}"
    return _text(value) if isinstance(value, str) else repr(value)


def _text(text: str) -> str:
    """Write a TOML basic string: JSON escapes everything that TOML wants escaped, except DEL."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
