"""Pack the table of which method of `pinterest_v5` calls which operation: `python -m tools.pack_client_methods`.

The pages of the fake show it, because the fake does not import the client.
"""

from __future__ import annotations

import inspect
import re
from pathlib import Path

from mockserver.model.operations import operations
from pinterest_v5 import Api

TABLE = Path(__file__).parent.parent / "mockserver" / "data" / "client_methods.tsv"
CALL = re.compile(r'operation\(\s*"(?P<method>[A-Z]+) (?P<path>[^"]+)", locals\(\)(?:, body="(?P<body>\w+)")?')


def table() -> str:
    """Return the table: the operation's id, the method of `Api`, and the argument that is the body, if one is."""
    ids = {(row.method, row.path.lstrip("/")): row.id for row in operations().values()}
    rows = {}
    api = Api(access_token="none")
    for resource in sorted(name for name in dir(api) if not name.startswith("_")):
        kind = type(getattr(api, resource))
        if not kind.__module__.startswith("pinterest_v5.resources"):
            continue
        for name, source in _methods(kind).items():
            found = CALL.findall(source)
            if len(found) == 1 and found[0][:2] in ids:
                method, path, body = found[0]
                rows[ids[method, path]] = (f"{resource}.{name}", body or "-")
    lines = ["# operation\tmethod\tbody", *("\t".join([key, *rows[key]]) for key in sorted(rows))]
    return "\n".join(lines) + "\n"


def _methods(kind: type) -> dict[str, str]:
    """Return the source of each public method of a resource."""
    text = inspect.getsource(kind)
    parts = re.split(r"^    def (\w+)\(", text, flags=re.MULTILINE)
    return {name: body for name, body in zip(parts[1::2], parts[2::2], strict=True) if not name.startswith("_")}


if __name__ == "__main__":
    TABLE.write_text(table(), encoding="utf-8")
