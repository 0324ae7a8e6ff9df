"""Helpers for all tables of results: fresh interpreters, a description of the machine, and the file."""

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
    """Return the number that a script prints in an interpreter of its own."""
    return float(*words_of(script))


def words_of(script: str) -> list[str]:
    """Return the words that a script prints in an interpreter of its own."""
    return output_of("-c", script).split()


def output_of(*arguments: str) -> str:
    """Return what an interpreter of its own prints.

    It keeps what it compiles, as installed programs do: where PYTHONDONTWRITEBYTECODE is set, each import would be
    measured with the compiler's work.
    """
    usual = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, *arguments]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=usual)  # noqa: S603 - our own scripts
    return done.stdout


def circumstances(*libraries: str) -> str:
    """Describe when, with what and on what machine this is measured."""
    versions = ", ".join(f"{name} {version(name)}" for name in libraries)
    return (
        f"Measured on {datetime.now(timezone.utc):%Y-%m-%d} with Python {platform.python_version()}, {versions}\n"
        f"on {os.cpu_count()} cores that had {os.getloadavg()[0]:.1f} processes waiting for them on average;"
    )


def publish(text: str, file: Path) -> None:
    """Write a table to its file, and print it."""
    file.write_text(text, encoding="utf-8")
    print(text)
