"""What all tables of results share: fresh interpreters, where it was measured, and the file."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from datetime import datetime, timezone
from importlib.metadata import version
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def printed_by(script: str) -> float:
    """The number that a script prints in an interpreter of its own."""
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603 - scripts of this package
    return float(done.stdout)


def circumstances(*libraries: str) -> str:
    """When, with what and on what machine this is measured."""
    versions = ", ".join(f"{name} {version(name)}" for name in libraries)
    return (
        f"Measured on {datetime.now(timezone.utc):%Y-%m-%d} with Python {platform.python_version()}, {versions}\n"
        f"on {os.cpu_count()} cores that had {os.getloadavg()[0]:.1f} processes waiting for them on average;"
    )


def publish(text: str, file: Path) -> None:
    """Write a table to its file, and show it."""
    file.write_text(text, encoding="utf-8")
    print(text)
