"""The table of operations says what Pinterest's description says: that of 5.28.0, and 5.23.0 for what stayed (H8)."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from mockserver.model.operations import operations
from mockserver.model.scopes import scopes
from tests.oracle import DESCRIPTION

if TYPE_CHECKING:
    from pathlib import Path

BEFORE = DESCRIPTION.with_name("operations.json")
CONTRACT = DESCRIPTION.with_name("contract-5.28.json")
SECURITY = {
    ("basic",): "basic",
    ("pinterest_oauth2",): "user",
    ("client_credentials", "pinterest_oauth2"): "user+app",
    ("conversion_token", "pinterest_oauth2"): "user+conversion",
}
OPENED_SINCE = {"catalogs_product_group_pins/list"}
"""What 5.23.0 kept from client credentials and 5.28.0 does not."""


def security_of(schemes: list[str]) -> str:
    return SECURITY[tuple(sorted(schemes))]


def read(oracle: Path) -> list[dict[str, Any]]:
    if not oracle.exists():
        pytest.skip(f"{oracle.name} is not beside the repository")
    rows: list[dict[str, Any]] = json.loads(oracle.read_text(encoding="utf-8"))["operations"]
    return rows


def test_h8_every_row_agrees_with_the_description_5_28_0() -> None:
    ours = {
        key: (row.method, row.path, row.security, sorted(row.scopes), row.category, row.sandbox, row.tag)
        for key, row in operations().items()
    }
    theirs = {
        row["id"]: (
            row["method"],
            row["path"],
            security_of(row["auth"]),
            sorted(row["scopes"]),
            row["rate_limit_category"],
            row["sandbox"],
            row["tag"],
        )
        for row in read(CONTRACT)
    }
    assert ours == theirs


def test_h8_none_of_the_231_operations_of_5_23_0_is_gone_or_changed() -> None:
    ours = {
        key: (row.method, row.path, row.security, sorted(row.scopes), row.category, row.sandbox, row.tag)
        for key, row in operations().items()
    }
    before = {
        row["operation_id"]: (
            row["method"],
            row["path"],
            security_of([name for scheme in row["security"] for name in scheme]),
            sorted(row["scopes"]),
            row["rate_limit_category"],
            row["sandbox"],
            row["tag"],
        )
        for row in read(BEFORE)
    }
    assert len(before) == 231
    assert {key for key, row in before.items() if ours[key] != row} == OPENED_SINCE


def test_h8_the_counts_are_those_of_5_28_0() -> None:
    rows = operations().values()
    assert len(rows) == 266
    assert sum(row.sandbox for row in rows) == 127  # H7
    assert Counter(row.category for row in rows) == {  # RL6
        "ads_analytics": 16,
        "ads_conversions": 1,
        "ads_read": 85,
        "ads_write": 78,
        "catalogs_read": 18,
        "catalogs_write": 16,
        "org_read": 21,
        "org_write": 18,
        "org_analytics": 5,
        "trends_read": 5,
        "msot_write": 1,
        "advanced_auction_read": 1,
        "advanced_auction_write": 1,
    }


def test_s1_there_are_19_scopes_each_with_words_of_its_own() -> None:
    assert len(scopes()) == 19
    assert len(set(scopes().values())) == 19
    assert {scope for row in operations().values() for scope in row.scopes} <= set(scopes())


def test_5_1_and_l10_restricted_features() -> None:
    assert {key: row.feature for key, row in operations().items() if row.feature} == {
        "pins/update": "pin_edit",
        "multi_pins/analytics": "multi_pins_analytics",
        "search_partner_pins": "partner_search",  # P15
        "follow_user/update": "follow_user",
    }
