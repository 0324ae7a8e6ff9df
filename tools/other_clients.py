"""Compare the methods of other installed clients with those in `tests/client/other_clients.json`.

    python -m venv scratch && scratch/bin/pip install --no-deps python-pinterest    # or pinterest-api-sdk
    python -m tools.other_clients scratch/lib/python3.11/site-packages

The packages are read but not imported, because all three use the name `pinterest`.
"""

from __future__ import annotations

import ast
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

KNOWN = Path(__file__).parents[1] / "tests" / "client" / "other_clients.json"
RESOURCES = ("ad_accounts", "boards", "catalogs", "media", "pins", "user_account")


def methods(file: Path) -> Iterator[tuple[str, str]]:
    """Yield class and name of the public methods that a module defines, properties left out."""
    for node in ast.parse(file.read_text(encoding="utf-8")).body:
        for one in node.body if isinstance(node, ast.ClassDef) else ():
            if isinstance(one, ast.FunctionDef) and not one.name.startswith("_"):
                decorators = [decorator.id for decorator in one.decorator_list if isinstance(decorator, ast.Name)]
                if "property" not in decorators:
                    assert isinstance(node, ast.ClassDef)
                    yield node.name, one.name


def python_pinterest(package: Path) -> list[str]:
    """Return the methods by the names of the resources."""
    of_resources = [f"{name}.{method}" for name in RESOURCES for _, method in methods(package / "sync" / f"{name}.py")]
    of_the_api = [method for kind, method in methods(package / "api.py") if kind == "Api" and method != "build_client"]
    return sorted([*of_resources, *of_the_api])


def official_sdk(package: Path) -> list[str]:
    """Return the methods by the names of their classes."""
    files = [*package.glob("ads/*.py"), *package.glob("organic/*.py"), package / "client" / "__init__.py"]
    found = {f"{kind}.{method}" for file in files for kind, method in methods(file)}
    return sorted(found)


def installed(site: Path) -> tuple[str, list[str]]:
    """Return the name and version of the client that is installed there, and its methods."""
    (info,) = [*site.glob("python_pinterest-*.dist-info"), *site.glob("pinterest_api_sdk-*.dist-info")]
    name, _, version = info.name.removesuffix(".dist-info").partition("-")
    found = (python_pinterest if name == "python_pinterest" else official_sdk)(site / "pinterest")
    return f"{name.replace('_', '-')} {version}", found


def main() -> int:
    """Print what differs; return 1 if anything does."""
    name, found = installed(Path(sys.argv[1]))
    known = json.loads(KNOWN.read_text(encoding="utf-8"))[name]
    for method in sorted(set(found) ^ set(known)):
        sys.stdout.write(f"{'+' if method in found else '-'} {method}\n")
    sys.stdout.write(f"{name}: {len(found)} methods, {len(known)} known\n")
    return int(found != known)


if __name__ == "__main__":
    sys.exit(main())
