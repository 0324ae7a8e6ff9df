"""The page of the people, `/people`: all accounts, what belongs to each, and what can happen to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mockserver.state.accounts import people_called
from mockserver.web.dashboard.listing import paged
from mockserver.web.dashboard.suggestions import suggestions
from mockserver.web.dashboard.tokens import last_uses, shown
from mockserver.web.look import look_as
from mockserver.web.page import PageRoutes
from mockserver.world.toml_text import to_toml
from mockserver.world.writer import entry

if TYPE_CHECKING:
    from werkzeug import Response

    from mockserver.model.records import User
    from mockserver.model.store import Environment
    from mockserver.state.state import State
    from mockserver.web.page import PageContext

routes = PageRoutes()

FOUND = 20
"""The most people that a search shows."""
LATEST = 5
"""The most tokens, and the most apps, that the page of a person shows."""
KINDS = ("BUSINESS", "PINNER")


@routes.get("/people")
def people(page: PageContext) -> Response:
    """List the people and businesses that have an account, a page at a time."""
    mock = page.mock
    kind = page.request.args.get("account_type", "")
    listing = mock.store.users.listing()
    with mock.store.transaction():
        found = paged(
            page.request,
            listing.only(lambda user: user.account_type == kind) if kind in KINDS else listing,
            name=lambda user: user.id,
            find=mock.store.users.get,
            text=lambda user: f"{user.username} {user.business_name or ''} {user.id}",
            filters=("account_type",),
        )
        rows = [
            (
                user,
                mock.store.production.boards.count(owner_id=user.id),
                mock.store.production.pins.count(owner_id=user.id),
            )
            for user in found.rows
        ]
    return page.render("dashboard/people.html", list=found, rows=rows, kinds=KINDS)


@routes.get("/people/find")
def find(page: PageContext) -> Response:
    """Find the first active people whose names contain a text, for the consent page and the login."""
    text, kind = page.request.args.get("text", ""), page.request.args.get("as", "")
    found = people_called(page.mock.store, text, FOUND)
    return page.render("people_choice.html", people=found, choice="button" if kind == "button" else "radio")


@routes.get("/people/<user_id>")
def person(page: PageContext, user_id: str) -> Response:
    """Show one person: their account, what they own and their tokens."""
    mock, store = page.mock, page.mock.store
    with store.transaction():
        user = store.users.get(user_id)
        if user is None:
            raise LookupError(f"Nobody here has the id {user_id[:40]!r}: they are of another world.")
        uses = last_uses(mock)
        places = [_belongings(mock, place, user, uses) for place in (store.production, store.sandbox)]
        apps = store.apps.filter(owner_id=user.id)
        return page.render(
            "dashboard/person.html",
            person=user,
            facts=_facts(user),
            places=places,
            apps=apps[:LATEST],
            seen=look_as(page, "production", "/user_account", user) if user.active else None,
            toml=to_toml("users", entry(store, user)),
            suggestions=suggestions(mock, "usernames"),
        )


def _belongings(mock: State, place: Environment, user: User, uses: dict[str, Any]) -> dict[str, Any]:
    """Collect what somebody has in an environment: labels, addresses and numbers, and the tokens that act for them."""
    root = f"/data/{place.name}"
    own = f"owner_id={user.id}"
    counted = [
        ("Boards", f"{root}/boards?{own}", place.boards.count(owner_id=user.id)),
        ("Pins", f"{root}/pins?{own}", place.pins.count(owner_id=user.id)),
        ("Ad accounts", f"{root}/ad_accounts?{own}", place.ad_accounts.count(owner_id=user.id)),
        ("Follows", f"{root}/follows?follower_id={user.id}", place.follows.count(follower_id=user.id)),
        ("Followers", f"{root}/follows?followed_id={user.id}", place.follows.count(followed_id=user.id)),
        ("Catalogs", f"{root}/user/{user.id}/catalogs", place.entities.count(path=f"user/{user.id}/catalogs")),
        ("Works for", f"{root}/relationships?user_id={user.id}", place.relationships.count(user_id=user.id)),
        ("Roles", f"{root}/asset_access?user_id={user.id}", place.asset_access.count(user_id=user.id)),
        (
            "Access tokens",
            f"/tokens?environment={place.name}&user={user.id}",
            place.access_tokens.count(user_id=user.id),
        ),
    ]
    found = place.access_tokens.listing(user_id=user.id).page(None, LATEST)
    return {
        "name": place.name,
        "counted": [row for row in counted if row[2] or row[0] in ("Boards", "Pins")],
        "tokens": [shown(mock, token, uses) for token in found],
    }


def _facts(user: User) -> list[tuple[str, str]]:
    told = {
        "id": user.id,
        "account": user.account_type.lower(),
        "business name": user.business_name,
        "about": user.about,
        "website": user.website_url,
        "monthly views": f"{user.monthly_views:,}",
        "two-factor login": "on" if user.two_factor else "off: no client credentials (T10)",
        "system user": "yes: its tokens can be revoked (RV2)" if user.system else None,
    }
    return [(name, text) for name, text in told.items() if text]
