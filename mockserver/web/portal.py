"""The developer portal, `/apps/`: the prerequisites that every guide to Pinterest's API starts with (section 7)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from mockserver import registration
from mockserver.caller import named_in
from mockserver.control.debug import debug
from mockserver.operations import scopes
from mockserver.web.site import USER, Pages, redirect

if TYPE_CHECKING:
    from collections.abc import Sequence

    from werkzeug import Response

    from mockserver.records import App, EnvironmentName, User
    from mockserver.web.site import Visit

pages = Pages()

FORM = ("name", "company", "website", "privacy_policy", "purpose", "audience", "terms", "human")


@pages.get("/apps/")
def my_apps(visit: Visit) -> Response:
    """My Apps; who is not logged in is asked to."""
    user = visit.user
    if user is None:
        return visit.page("portal/login.html", people=[one for one in visit.mock.users if one.active], typed="")
    apps = visit.mock.store.apps.where(owner_id=user.id)
    return visit.page("portal/apps.html", apps=apps, why_not=registration.why_not(visit.mock, user))


@pages.post("/apps/login")
def log_in(visit: Visit) -> Response:
    """One click, or a typed name."""
    name = named_in(visit.request.form)
    for user in visit.mock.store.users.where(username=name, active=True):
        return visit.remember(redirect("/apps/"), USER, user.id)
    people = [one for one in visit.mock.users if one.active]
    return visit.page("portal/login.html", 400, people=people, typed=name)


@pages.post("/apps/logout")
def log_out(visit: Visit) -> Response:
    return visit.remember(redirect("/apps/"), USER, "")


@pages.post("/apps/business")
def become_business(visit: Visit) -> Response:
    """Make the account a business account (L1)."""
    with visit.mock.store.transaction():
        user = _developer(visit)
        visit.mock.store.users.put(replace(user, account_type="BUSINESS", business_name=user.username))
    return redirect("/apps/")


@pages.get("/apps/connect")
def show_connect(visit: Visit) -> Response:
    """The form of L2."""
    if visit.user is None:
        return redirect("/apps/")
    return _connect_form(visit, mistakes={}, status=200)


@pages.post("/apps/connect")
def connect(visit: Visit) -> Response:
    """Send the form."""
    user, form = _developer(visit), visit.request.form
    answers = {name: form.get(name, "") for name in FORM}
    try:
        app = registration.connect(visit.mock, user, answers, form.getlist("use_cases"))
    except registration.Mistakes as mistakes:
        return _connect_form(visit, mistakes=mistakes.fields, status=400)
    return redirect(f"/apps/{app.id}")


@pages.get("/apps/debugger")
def show_debugger(visit: Visit) -> Response:
    """The token debugger (V7)."""
    return visit.page("portal/debugger.html", found=None)


@pages.post("/apps/debugger")
def debug_token(visit: Visit) -> Response:
    return visit.page("portal/debugger.html", found=debug(visit.mock, token=visit.request.form.get("token", "")))


@pages.get("/apps/<app_id>")
def show_app(visit: Visit, app_id: str) -> Response:
    """An app: its credentials, and Configure."""
    if visit.user is None:
        return redirect("/apps/")
    return _app_page(visit, _own_app(visit, app_id))


@pages.post("/apps/<app_id>/secret")
def secret(visit: Visit, app_id: str) -> Response:
    """Show the secret, or make another one (V4)."""
    app = _own_app(visit, app_id)
    if app.state not in registration.EDITABLE:
        raise ValueError(f"The secret of an app that is {app.state} stays hidden.")
    if visit.request.form.get("do") == "reset":
        app = visit.mock.reset_secret(app)
    return _app_page(visit, app, secret=app.secret)


@pages.post("/apps/<app_id>/redirect_uris")
def redirect_uris(visit: Visit, app_id: str) -> Response:
    """Change the draft of the list by one entry, or save it (L3)."""
    app, form = _own_app(visit, app_id), visit.request.form
    draft, wanted = form.getlist("uri"), form.get("new", "").strip()
    try:
        if "remove" in form:
            return _app_page(visit, app, draft=[uri for uri in draft if uri != form["remove"]])
        if wanted or form.get("do") == "add":
            problem = registration.redirect_problem(wanted, draft)
            if problem is not None:
                return _app_page(visit, app, draft=draft, typed=wanted, problem=problem, status=400)
            draft.append(wanted)
        if form.get("do") == "add":
            return _app_page(visit, app, draft=draft)
        registration.save_redirect_uris(visit.mock, app, draft)
    except ValueError as problem:
        return _app_page(visit, app, draft=draft, typed=wanted, problem=str(problem), status=400)
    return redirect(f"/apps/{app.id}#configure")


@pages.post("/apps/<app_id>/upgrade")
def upgrade(visit: Visit, app_id: str) -> Response:
    """Ask for Standard access (L9)."""
    app, video = _own_app(visit, app_id), visit.request.form.get("video", "")
    try:
        registration.ask_for_standard(visit.mock, app, video)
    except registration.Mistakes as mistakes:
        return _app_page(visit, app, video=video, video_problem=mistakes.fields["video"], status=400)
    return redirect(f"/apps/{app.id}#tier")


@pages.post("/apps/<app_id>/tokens")
def token(visit: Visit, app_id: str) -> Response:
    """Generate a production-limited (S10) or a sandbox token (SB1), and show it this once."""
    app = _own_app(visit, app_id)
    environment = cast("EnvironmentName", visit.request.form.get("environment", "production"))
    made = visit.mock.portal_token(environment, user=visit.user, app=app)
    return _app_page(visit, app, made={**made, "environment": environment})


def _developer(visit: Visit) -> User:
    if visit.user is None:
        raise ValueError("Log in to the developer portal first.")
    return visit.user


def _own_app(visit: Visit, app_id: str) -> App:
    """The app, as its owner sees it: to everybody else it does not exist."""
    user, app = _developer(visit), visit.mock.store.apps.get(app_id)
    if app is None or app.owner_id != user.id:
        raise LookupError(f"{user.username} has no app {app_id}.")
    return app


def _connect_form(visit: Visit, mistakes: dict[str, str], status: int) -> Response:
    form = visit.request.form
    return visit.page(
        "portal/connect.html",
        status,
        why_not=registration.why_not(visit.mock, _developer(visit)),
        mistakes=mistakes,
        values={name: form.get(name, "") for name in FORM},
        chosen=form.getlist("use_cases"),
        use_cases=registration.USE_CASES,
    )


def _app_page(
    visit: Visit,
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
    return visit.page(
        "portal/app.html",
        status,
        app=app,
        editable=app.state in registration.EDITABLE,
        form=visit.mock.store.app_forms.get(app.id),
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
