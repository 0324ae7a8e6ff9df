"""People, their things, and what happens to them, over HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mockserver.control import serializers
from mockserver.control.registry import ControlRegistry
from mockserver.state.lifecycle import Lifecycle

if TYPE_CHECKING:
    from mockserver.model.records import App, Board, Mail, Pin, User
    from mockserver.state.state import State

table = ControlRegistry()

for _path, _example in {
    "/users": 'add_user("mika", account_type="BUSINESS")',
    "/apps": 'add_app("Planner", owner="mika", state="pending")',
    "/boards": 'add_board("Ideas", owner="mika", sections=["Now", "Later"])',
    "/sections": 'add_section("549755885175", "Some day")',
    "/pins": 'add_pin("549755885175", section="Later", title="First")',
    "/tokens": 'issue_token("mika", "boards:read pins:read")',
    "/tokens/portal": 'portal_token("sandbox", user="mika")',
    "/tokens/expire": 'expire_token("pina_...")',
    "/tokens/revoke": 'revoke("pinr_...")',
    "/users/end_session": 'end_session("mika")',
    "/users/change_password": 'change_password("mika")',
    "/users/change_username": 'change_username("mika", "mika.the.second")',
    "/deactivate": 'deactivate("mika")',
    "/apps/reset_secret": "reset_secret()",
    "/apps/review": 'review("1512345", "approve")',
    "/apps/grant_feature": 'grant_feature("partner_search")',
}.items():
    table.add("POST", _path, getattr(Lifecycle, _example.partition("(")[0]), f"mock.{_example}")


@table.get("/users", python="mock.users")
def users(mock: State) -> list[User]:
    """Everybody who has an account."""
    return mock.users


@table.get("/apps", python="list(mock.store.apps)")
def apps(mock: State) -> list[App]:
    """Every app, with its secret."""
    return list(mock.store.apps)


@table.get("/tokens", python="mock.store.production.access_tokens")
def tokens(mock: State) -> dict[str, dict[str, list[serializers.ShownToken]]]:
    """The tokens that were issued, by their shortened values."""
    now = mock.clock.now()
    return {
        environment.name: {
            "access_tokens": [serializers.token(token, now) for token in environment.access_tokens],
            "refresh_tokens": [serializers.token(token, now) for token in environment.refresh_tokens],
        }
        for environment in (mock.store.production, mock.store.sandbox)
    }


@table.get("/grants", python="mock.store.production.access_tokens")
def grants(mock: State) -> list[dict[str, Any]]:
    """Which app may do what for whom: by the tokens that are alive."""
    now, found = mock.clock.now(), dict[tuple[str, str, str], dict[str, Any]]()
    for environment in (mock.store.production, mock.store.sandbox):
        for token in (*environment.access_tokens, *environment.refresh_tokens):
            if token.ended is None and (token.expires_at is None or token.expires_at > now):
                grant = found.setdefault(
                    (environment.name, token.app_id, token.user_id),
                    {
                        "environment": environment.name,
                        "app": token.app_id,
                        "user": token.user_id,
                        "scopes": [],
                        "tokens": 0,
                    },
                )
                grant["tokens"] += 1
                grant["scopes"] += [scope for scope in token.scopes if scope not in grant["scopes"]]
    return list(found.values())


@table.get("/mails", python="list(mock.store.mails)")
def mails(mock: State) -> list[Mail]:
    """The e-mails that the owners of apps got, the oldest first."""
    return list(mock.store.mails)


@table.get("/boards", python="mock.store.production.boards")
def boards(mock: State) -> dict[str, list[Board]]:
    """Every board of production and of the sandbox."""
    return {environment.name: list(environment.boards) for environment in (mock.store.production, mock.store.sandbox)}


@table.get("/pins", python="mock.store.production.pins")
def pins(mock: State) -> dict[str, list[Pin]]:
    """Every Pin of production and of the sandbox."""
    return {environment.name: list(environment.pins) for environment in (mock.store.production, mock.store.sandbox)}
