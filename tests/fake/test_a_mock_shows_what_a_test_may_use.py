"""What completes after `mock.` is what a test may use, and all of it says what it is."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING

import pytest

from mockserver.faults.plan import Faults
from mockserver.journal.journal import Journal
from mockserver.model.clock import Clock
from mockserver.quotas import Quotas
from mockserver.state.state import State

if TYPE_CHECKING:
    from mockserver import PinterestMock

SETTINGS = {"settings", "behaviour", "configure", "behave", "world", "snapshot", "restore", "reset"}
PARTS = {"clock", "deployment", "faults", "former_tokens", "journal", "quotas", "store", "undo", "worlds"}
PEOPLE = {"app", "users", "default_user", "user", "resolve_user", "resolve_app"}
THINGS = {
    "add",
    "add_user",
    "add_app",
    "add_board",
    "add_section",
    "add_pin",
    "add_ad_account",
    "conversion_events",
    "set_feed_file",
    "send_lead",
    "opt_out_site",
    "opt_in_site",
}
LIFE = {
    *("issue_token", "portal_token", "expire_token", "set_scopes", "revoke", "end_session", "change_password"),
    *("change_username", "expire_next_token"),
    *("deactivate", "reset_secret", "review", "review_ad", "grant_feature", "grant_role", "revoke_role", "add_member"),
}


def public(mock: PinterestMock) -> set[str]:
    return {name for name in dir(mock) if not name.startswith("_")}


def test_nothing_else_is_offered(mock: PinterestMock) -> None:
    assert public(mock) == SETTINGS | PARTS | PEOPLE | THINGS | LIFE


def test_every_name_is_documented(mock: PinterestMock) -> None:
    described = inspect.getdoc(State) or ""
    for name in public(mock):
        member = inspect.getattr_static(type(mock), name, None)
        assert f"{name}: " in described if member is None else inspect.getdoc(member), name


OFFERED = {
    f"{part.__name__}.{name}": inspect.getdoc(inspect.getattr_static(part, name))
    for part in (Clock, Faults, Quotas, Journal)
    for name in dir(part)
    if not name.startswith("_")
}
"""Looked up before a fixture puts anything in the place of a method."""


@pytest.mark.parametrize("name", OFFERED)
def test_so_is_what_its_parts_offer(name: str) -> None:
    assert OFFERED[name]
