"""The pages that are made from docstrings leave out no resource of the client, and no public module."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pinterest_v5.resources.all import AllResources

REFERENCE = Path(__file__).parents[2] / "docs/reference"
TEXT = "".join(page.read_text(encoding="utf-8") for page in REFERENCE.glob("client*.md"))
MODULES = set(re.findall(r"^\.\. automodule:: (\S+)$", TEXT, re.MULTILINE))
CLASSES = set(re.findall(r"^\.\. autoclass:: (\S+)$", TEXT, re.MULTILINE))


@pytest.mark.parametrize("name", AllResources._homes)
def test_a_resource_has_its_place(name: str) -> None:
    module, _, class_ = AllResources._homes[name].partition(":")
    assert module in MODULES or f"{module}.{class_}" in CLASSES


@pytest.mark.parametrize("name", ["bulk", "errors", "money", "oauth", "paging", "token_store"])
def test_a_module_that_people_import_from_has_its_place(name: str) -> None:
    assert f"pinterest_v5.{name}" in MODULES
