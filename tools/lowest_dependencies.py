"""Print the oldest versions that `pyproject.toml` allows, as constraints: `python -m tools.lowest_dependencies`."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

PYPROJECT = Path(__file__).parents[1] / "pyproject.toml"
REQUIREMENT = re.compile(r"(?P<name>[\w.-]+)(\[[\w,-]+\])?>=(?P<version>[\w.]+)(,<[\w.]+)?(?P<marker>\s*;.*)?")


def constraints() -> list[str]:
    """List one `name==version` for each dependency that the project or an extra of it has.

    Raises ValueError for a dependency without a lowest version.
    """
    project: dict[str, Any] = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))["project"]
    extras = (requirement for extra in project["optional-dependencies"].values() for requirement in extra)
    return list(dict.fromkeys(map(_lowest, [*project["dependencies"], *extras])))


def _lowest(requirement: str) -> str:
    found = REQUIREMENT.fullmatch(requirement)
    if found is None:
        raise ValueError(f"{requirement!r} in pyproject.toml names no lowest version; expected 'name>=version'.")
    return f"{found['name']}=={found['version']}{found['marker'] or ''}"


if __name__ == "__main__":
    print("\n".join(constraints()))  # noqa: T201 - printing is its purpose
