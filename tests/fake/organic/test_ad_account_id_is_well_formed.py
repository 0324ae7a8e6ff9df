"""`ad_account_id` names for whom one acts; the fake takes any that could be one (F2, F12)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.fake.organic.conftest import Session

READS = ["user_account", "boards", "pins", "search/boards", "user_account/following", "user_account/websites"]


@pytest.mark.parametrize("path", READS)
def test_f12_the_caller_acts_for_himself(me: Session, path: str) -> None:
    assert me.get(path, ad_account_id="549755885175").body == me.get(path).body


@pytest.mark.parametrize("path", READS)
def test_f2_one_that_cannot_be_is_refused(me: Session, path: str) -> None:
    reply = me.get(path, ad_account_id="12a")
    assert reply.refusal == (400, 1, r"'ad_account_id' value '12a' must match the pattern: ^\d+$")
    assert me.get(path, ad_account_id="1" * 18).status_code == 200
    assert me.get(path, ad_account_id="1" * 19).refusal[:2] == (400, 1)


def test_f2_writes_as_well(me: Session) -> None:
    assert me.post("boards", {"name": "x"}, ad_account_id="x").refusal[:2] == (400, 1)
    assert me.post("boards", {"name": "x"}, ad_account_id="1").status_code == 201


def test_q34_but_scopes_are_looked_at_first(me: Session) -> None:
    me.headers = {}
    assert me.get("boards", ad_account_id="x").refusal[:2] == (401, 2)
