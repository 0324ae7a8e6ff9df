"""What completes after `mock.` is what a test may use, and all of it says what it is."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING

from mockserver.state.state import State

if TYPE_CHECKING:
    from mockserver import PinterestMock

SETTINGS = {"settings", "behaviour", "configure", "behave", "world", "snapshot", "restore", "reset"}
PARTS = {"clock", "faults", "journal", "quotas", "store"}
PEOPLE = {"app", "users", "default_user", "user", "resolve_user", "resolve_app"}
THINGS = {"add_user", "add_app", "add_board", "add_section", "add_pin"}
LIFE = {
    *("issue_token", "portal_token", "expire_token", "revoke", "end_session", "change_password", "change_username"),
    *("deactivate", "reset_secret", "review", "grant_feature"),
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


def test_so_is_what_its_parts_offer(mock: PinterestMock) -> None:
    for part in (mock.clock, mock.faults, mock.quotas, mock.journal):
        for name in dir(type(part)):
            if not name.startswith("_"):
                assert inspect.getdoc(inspect.getattr_static(type(part), name)), f"{type(part).__name__}.{name}"
