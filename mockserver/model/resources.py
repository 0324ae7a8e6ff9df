"""Read the files that come with the package: tables, templates, and static files of the pages."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

FOLDERS = ("data", "static", "templates")


@cache
def read(name: str) -> bytes:
    """Return the content of a file, such as `data/scopes.tsv`.

    Raises:
        OSError: there is no such file.
    """
    return (files("mockserver") / name).read_bytes()


def text(name: str) -> str:
    """Return the content of a text file."""
    return read(name).decode()


def load() -> None:
    """Read all files now: later, a test may have replaced the file system."""
    pending = [(folder, files("mockserver") / folder) for folder in FOLDERS]
    while pending:
        name, entry = pending.pop()
        if entry.is_dir():
            pending += [(f"{name}/{child.name}", child) for child in entry.iterdir()]
        else:
            read(name)
