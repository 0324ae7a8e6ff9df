"""The table of operations says what the official description says (`operations.json`, the oracle)."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import pytest

from mockserver.model.operations import operations
from mockserver.model.scopes import scopes
from tests.oracle import DESCRIPTION

ORACLE = DESCRIPTION.with_name("operations.json")
SECURITY = {
    ("basic",): "basic",
    ("pinterest_oauth2",): "user",
    ("client_credentials", "pinterest_oauth2"): "user+app",
    ("conversion_token", "pinterest_oauth2"): "user+conversion",
}


@pytest.fixture(scope="module")
def official() -> dict[str, dict[str, Any]]:
    return {row["operation_id"]: row for row in json.loads(ORACLE.read_text(encoding="utf-8"))["operations"]}


def test_every_row_agrees_with_the_official_description(official: dict[str, dict[str, Any]]) -> None:
    ours = {
        key: (row.method, row.path, row.security, sorted(row.scopes), row.category, row.sandbox, row.tag)
        for key, row in operations().items()
    }
    theirs = {
        key: (
            row["method"],
            row["path"],
            SECURITY[tuple(sorted(name for scheme in row["security"] for name in scheme))],
            sorted(row["scopes"]),
            row["rate_limit_category"],
            row["sandbox"],
            row["tag"],
        )
        for key, row in official.items()
    }
    assert ours == theirs


def test_the_counts_are_the_dossiers() -> None:
    rows = operations().values()
    assert len(rows) == 231
    assert sum(row.sandbox for row in rows) == 117  # H7
    assert Counter(row.category for row in rows) == {  # 8.2
        "ads_analytics": 16,
        "ads_conversions": 1,
        "ads_read": 76,
        "ads_write": 63,
        "catalogs_read": 16,
        "catalogs_write": 11,
        "org_read": 20,
        "org_write": 16,
        "org_analytics": 5,
        "trends_read": 4,
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
