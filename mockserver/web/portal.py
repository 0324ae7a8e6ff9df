"""The developer portal, `/apps/`, where apps are connected and set up before any call (L1-L9)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast
from urllib.parse import urlencode

from mockserver.control.debug import debug
from mockserver.model.records import AccessToken
from mockserver.model.redaction import redact
from mockserver.model.rules import redirect_problem
from mockserver.model.scopes import scopes
from mockserver.request.caller import named_in
from mockserver.state import app_registration
from mockserver.state.accounts import people_called
from mockserver.web.page import SECRET, SHOWN_COOKIE, USER_COOKIE, PageRoutes, redirect

if TYPE_CHECKING:
    from collections.abc import Sequence

    from werkzeug import Response

    from mockserver.model.records import App, EnvironmentName, User
    from mockserver.web.page import PageContext

routes = PageRoutes()

SHOWN = 50
"""The most people to choose from; others are found by typing a part of their names."""

FORM = ("name", "company", "website", "privacy_policy", "purpose", "audience", "terms", "human")


@routes.get("/apps/")
def my_apps(page: PageContext) -> Response:
    """Show My Apps; who is not logged in is asked to log in."""
    user = page.user
    if user is None:
        return _login_page(page)
    apps = page.mock.store.apps.filter(owner_id=user.id)
    return page.render("portal/apps.html", apps=apps, why_not=app_registration.why_not(page.mock, user))


@routes.post("/apps/login")
def log_in(page: PageContext) -> Response:
    """Log in as a person, with one click or a typed name."""
    name = named_in(page.request.form)
    for user in page.mock.store.users.filter(username=name, active=True):
        return page.remember(redirect("/apps/"), USER_COOKIE, user.id)
    return _login_page(page, name)


def _login_page(page: PageContext, typed: str = "") -> Response:
    """Show who can log in; after a name that nobody has, those with a similar one."""
    store = page.mock.store
    near = people_called(store, typed, SHOWN) if typed else []
    people = near or people_called(store, "", SHOWN)
    more = max(len(store.users) - SHOWN, 0)
    status = 400 if typed else 200
    return page.render("portal/login.html", status, people=people, more=more, near=bool(near), typed=typed)


@routes.post("/apps/logout")
def log_out(page: PageContext) -> Response:
    """Log out."""
    return page.remember(redirect("/apps/"), USER_COOKIE, "")


@routes.post("/apps/business")
def become_business(page: PageContext) -> Response:
    """Make the account a business account (L1)."""
    with page.mock.store.transaction():
        user = _developer(page)
        page.mock.store.users.put(replace(user, account_type="BUSINESS", business_name=user.username))
    return redirect("/apps/")


@routes.get("/apps/connect")
def show_connect(page: PageContext) -> Response:
    """Show the form that registers an app (L2)."""
    if page.user is None:
        return redirect("/apps/")
    return _connect_form(page, mistakes={}, status=200)


@routes.post("/apps/connect")
def connect(page: PageContext) -> Response:
    """Register an app with the answers of the form (L2)."""
    user, form = _developer(page), page.request.form
    answers = {name: form.get(name, "") for name in FORM}
    try:
        app = app_registration.connect(page.mock, user, answers, form.getlist("use_cases"))
    except app_registration.Mistakes as mistakes:
        return _connect_form(page, mistakes=mistakes.fields, status=400)
    return redirect(f"/apps/{app.id}")


@routes.get("/apps/debugger")
def show_debugger(page: PageContext) -> Response:
    """Show the token debugger (V7), with what is known of the token whose fingerprint the query names."""
    asked = page.request.args.get("token", "")
    return page.render("portal/debugger.html", found=debug(page.mock, token=asked) if asked else None)


@routes.post("/apps/debugger")
def debug_token(page: PageContext) -> Response:
    """Redirect to what is known of a token, by its fingerprint: no token stands in an address (V7)."""
    value, store = page.request.form.get("token", "").strip(), page.mock.store
    found = store.production.token(value) or store.sandbox.token(value)
    return redirect(f"/apps/debugger?{urlencode({'token': found.fingerprint if found else redact(value)})}")


@routes.get("/apps/<app_id>")
def show_app(page: PageContext, app_id: str) -> Response:
    """Show an app: its credentials, and its configuration with the draft of the query; a secret or token only once."""
    if page.user is None:
        return redirect("/apps/")
    app = _own_app(page, app_id)
    draft = page.request.args.getlist("uri") if "draft" in page.request.args else None
    secret = app.secret if page.shown == SECRET and app.state in app_registration.EDITABLE else None
    return _app_page(page, app, secret=secret, draft=draft, made=_made(page, app))


@routes.post("/apps/<app_id>/secret")
def secret(page: PageContext, app_id: str) -> Response:
    """Show the secret, or replace it by a new one (V4)."""
    app = _own_app(page, app_id)
    if app.state not in app_registration.EDITABLE:
        raise ValueError(f"The secret of an app that is {app.state} stays hidden.")
    if page.request.form.get("do") == "reset":
        app = page.mock.reset_secret(app)
    return page.remember(redirect(f"/apps/{app.id}"), SHOWN_COOKIE, SECRET)


@routes.post("/apps/<app_id>/redirect_uris")
def redirect_uris(page: PageContext, app_id: str) -> Response:
    """Change the draft of the redirect URIs by one entry, or save it (L3)."""
    app, form = _own_app(page, app_id), page.request.form
    draft, wanted = form.getlist("uri"), form.get("new", "").strip()
    try:
        if "remove" in form:
            return _draft(app, [uri for uri in draft if uri != form["remove"]])
        if wanted or form.get("do") == "add":
            problem = redirect_problem(wanted, draft)
            if problem is not None:
                return _app_page(page, app, draft=draft, typed=wanted, problem=problem, status=400)
            draft.append(wanted)
        if form.get("do") == "add":
            return _draft(app, draft)
        app_registration.save_redirect_uris(page.mock, app, draft)
    except ValueError as problem:
        return _app_page(page, app, draft=draft, typed=wanted, problem=str(problem), status=400)
    return redirect(f"/apps/{app.id}#configure")


@routes.post("/apps/<app_id>/upgrade")
def upgrade(page: PageContext, app_id: str) -> Response:
    """Ask for Standard access (L9)."""
    app, video = _own_app(page, app_id), page.request.form.get("video", "")
    try:
        app_registration.ask_for_standard(page.mock, app, video)
    except app_registration.Mistakes as mistakes:
        return _app_page(page, app, video=video, video_problem=mistakes.fields["video"], status=400)
    return redirect(f"/apps/{app.id}#tier")


@routes.post("/apps/<app_id>/tokens")
def token(page: PageContext, app_id: str) -> Response:
    """Generate a production-limited (S10) or a sandbox token (SB1), and show it this once."""
    app = _own_app(page, app_id)
    environment = cast("EnvironmentName", page.request.form.get("environment", "production"))
    made = page.mock.portal_token(environment, user=page.user, app=app)
    token = page.mock.store.environment(environment).token(str(made["access_token"]))
    assert token is not None
    return page.remember(redirect(f"/apps/{app.id}#token"), SHOWN_COOKIE, token.fingerprint)


def _draft(app: App, uris: list[str]) -> Response:
    """Redirect to the page of the app with a list of redirect URIs that is not saved yet."""
    query = urlencode([("draft", "yes"), *(("uri", uri) for uri in uris)])
    return redirect(f"/apps/{app.id}?{query}#configure")


def _made(page: PageContext, app: App) -> dict[str, object] | None:
    """Return the token of the app that was just generated, if one was."""
    for place in (page.mock.store.production, page.mock.store.sandbox):
        token = place.token(page.shown or "")
        if isinstance(token, AccessToken) and token.app_id == app.id and token.expires_at is not None:
            rest = token.expires_at - page.mock.clock.now()
            scope = " ".join(token.scopes)
            return {"access_token": token.token, "expires_in": rest, "scope": scope, "environment": place.name}
    return None


def _developer(page: PageContext) -> User:
    if page.user is None:
        raise ValueError("Log in to the developer portal first.")
    return page.user


def _own_app(page: PageContext, app_id: str) -> App:
    """Return the app for its owner. Raises LookupError for everybody else, for whom it does not exist."""
    user, app = _developer(page), page.mock.store.apps.get(app_id)
    if app is None or app.owner_id != user.id:
        raise LookupError(f"{user.username} has no app {app_id}.")
    return app


def _connect_form(page: PageContext, mistakes: dict[str, str], status: int) -> Response:
    form = page.request.form
    return page.render(
        "portal/connect.html",
        status,
        why_not=app_registration.why_not(page.mock, _developer(page)),
        mistakes=mistakes,
        first=next((name for name in FORM if name in mistakes), None),
        values={name: form.get(name, "") for name in FORM},
        chosen=form.getlist("use_cases"),
        use_cases=app_registration.USE_CASES,
    )


def _app_page(
    page: PageContext,
    app: App,
    *,
    secret: str | None = None,
    draft: Sequence[str] | None = None,
    typed: str = "",
    problem: str | None = None,
    video: str = "",
    video_problem: str | None = None,
    made: dict[str, object] | None = None,
    status: int = 200,
) -> Response:
    return page.render(
        "portal/app.html",
        status,
        app=app,
        editable=app.state in app_registration.EDITABLE,
        form=page.mock.store.app_forms.get(app.id),
        secret=secret,
        uris=app.redirect_uris if draft is None else draft,
        unsaved=draft is not None and tuple(draft) != app.redirect_uris,
        typed=typed,
        problem=problem,
        video=video,
        video_problem=video_problem,
        made=made,
        scopes=scopes(),
    )
