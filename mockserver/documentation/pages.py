"""Find and read the pages of the documentation, in Markdown."""

from __future__ import annotations

import difflib
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).parents[1]
HOMES = (PACKAGE / "docs", PACKAGE.parent / "docs")
"""Directories in which the pages may be: in the installed package, or in a checkout."""
INDEX = "index"
BUILT_FROM_DOCSTRINGS = "reference/"
"""Prefix of pages that only the site's builder fills, from docstrings, which `pydoc` shows as well."""


@cache
def pages() -> dict[str, str]:
    """Return the titles of all pages by name, like `howto/ci`, the index first.

    Raises LookupError if the documentation was not installed along.
    """
    names = (path.relative_to(home()).with_suffix("").as_posix() for path in home().rglob("*.md"))
    kept = sorted((name for name in names if not name.startswith(BUILT_FROM_DOCSTRINGS)), key=lambda n: (n != INDEX, n))
    return {name: read(name).partition("\n")[0].removeprefix("# ") for name in kept}


@cache
def home() -> Path:
    """Return the directory of the pages."""
    for directory in HOMES:
        if (directory / f"{INDEX}.md").is_file():
            return directory
    raise LookupError("The pages of the documentation were not installed with this package.")


def read(name: str) -> str:
    """Return the text of a page that is known to be there."""
    return (home() / f"{name}.md").read_text(encoding="utf-8")


def find(name: str) -> str:
    """Return the text of a page, by its name with or without `.md`.

    Raises LookupError, with the nearest name, if there is none.
    """
    name = name.removesuffix(".md").strip("/") or INDEX
    if name not in pages():
        near = difflib.get_close_matches(name, pages(), 1, cutoff=0.4)
        hint = f" Did you mean {near[0]!r}?" if near else f" There are: {', '.join(pages())}."
        raise LookupError(f"There is no page {name!r}.{hint}")
    return read(name)
