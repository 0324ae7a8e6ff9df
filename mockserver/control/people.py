"""Controls for people, apps, content and tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mockserver.control import serializers
from mockserver.control.registry import ControlRegistry
from mockserver.state.state import State

if TYPE_CHECKING:
    from mockserver.model.records import App, Board, Mail, Pin, User

table = ControlRegistry()

table.add("POST", "/users", State.add_user, 'mock.add_user("mika", account_type="BUSINESS")')
table.add("POST", "/apps", State.add_app, 'mock.add_app("Planner", owner="mika", state="pending")')
table.add("POST", "/boards", State.add_board, 'mock.add_board("Ideas", owner="mika", sections=["Now", "Later"])')
table.add("POST", "/sections", State.add_section, 'mock.add_section("549755885175", "Some day")')
table.add("POST", "/pins", State.add_pin, 'mock.add_pin("549755885175", section="Later", title="First")')
table.add("POST", "/sites/opt_out", State.opt_out_site, 'mock.opt_out_site("shop.example")')
table.add("POST", "/sites/opt_in", State.opt_in_site, 'mock.opt_in_site("shop.example")')
table.add("POST", "/tokens", State.issue_token, 'mock.issue_token("mika", "boards:read pins:read")')
table.add("POST", "/tokens/portal", State.portal_token, 'mock.portal_token("sandbox", user="mika")')
table.add("POST", "/tokens/expire", State.expire_token, 'mock.expire_token("pina_...")')
table.add("POST", "/tokens/set_scopes", State.set_scopes, 'mock.set_scopes("pina_...", "boards:read")')
table.add("POST", "/tokens/expire_next", State.expire_next_token, "mock.expire_next_token()")
table.add("POST", "/tokens/revoke", State.revoke, 'mock.revoke("pinr_...")')
table.add("POST", "/users/end_session", State.end_session, 'mock.end_session("mika")')
table.add("POST", "/users/change_password", State.change_password, 'mock.change_password("mika")')
table.add("POST", "/users/change_username", State.change_username, 'mock.change_username("mika", "mika.the.second")')
table.add("POST", "/deactivate", State.deactivate, 'mock.deactivate("mika")')
table.add("POST", "/apps/reset_secret", State.reset_secret, "mock.reset_secret()")
table.add("POST", "/apps/review", State.review, 'mock.review("1512345", "approve")')
table.add("POST", "/apps/grant_feature", State.grant_feature, 'mock.grant_feature("partner_search")')


@table.get("/users", python="mock.users")
def users(mock: State) -> list[User]:
    """List the people and businesses that have an account."""
    return mock.users


@table.get("/apps", python="list(mock.store.apps)")
def apps(mock: State) -> list[App]:
    """List the apps, with their secrets."""
    return list(mock.store.apps)


@table.get("/tokens", python="mock.store.production.access_tokens")
def tokens(mock: State) -> dict[str, dict[str, list[serializers.ShownToken]]]:
    """List the tokens that were issued, their values shortened."""
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
    """List which app may do what for whom, according to the tokens that are alive."""
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
    """List the e-mails to the owners of apps, the oldest first."""
    return list(mock.store.mails)


@table.get("/boards", python="mock.store.production.boards")
def boards(mock: State) -> dict[str, list[Board]]:
    """List the boards of production and of the sandbox."""
    return {environment.name: list(environment.boards) for environment in (mock.store.production, mock.store.sandbox)}


@table.get("/pins", python="mock.store.production.pins")
def pins(mock: State) -> dict[str, list[Pin]]:
    """List the Pins of production and of the sandbox."""
    return {environment.name: list(environment.pins) for environment in (mock.store.production, mock.store.sandbox)}
