"""The table of operations in the documentation is the one that the fake works with."""

from __future__ import annotations

import re

from docs.operations import PAGE, page
from mockserver.contract.shapes import shape
from mockserver.model.operations import operations

TAGS = {"user_account", "boards", "pins", "media", "search"}


def test_the_page_is_up_to_date() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "Run: python -m docs.operations"


def test_each_of_the_266_operations_has_one_row() -> None:
    rows = re.findall(r"^\| (stateful|kept|made up) \| (\S+) \| `([A-Z]+) (/\S*)` \|.*\|$", page(), re.MULTILINE)
    assert len(rows) == 266
    assert {row[1:] for row in rows} == {(each.id, each.method, each.path) for each in operations().values()}


def test_the_organic_api_is_stateful() -> None:
    organic = [operation for operation in operations().values() if operation.tag in TAGS]
    assert len(organic) == 39
    assert [operation.id for operation in organic if shape(operation.id).kind != "stateful"] == []
