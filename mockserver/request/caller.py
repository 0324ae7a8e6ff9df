"""Tell whose credentials a request carries, valid or not: for faults that concern one caller, and for the journal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from werkzeug.exceptions import HTTPException

from mockserver.model.records import Caller

if TYPE_CHECKING:
    from collections.abc import Mapping

    from werkzeug import Request

    from mockserver.model.records import RefreshToken, User
    from mockserver.model.store import Store
    from mockserver.state.state import State


def identify(mock: State, request: Request) -> Caller:
    """Find out who calls, as far as the credentials say.

    That is the token's app and user; for an app with HTTP Basic, the user whose code or refresh token it sends; on the
    authorization page, the app and who decides.
    """
    scheme, _, value = request.environ.get("HTTP_AUTHORIZATION", "").partition(" ")
    if scheme.lower() == "bearer":
        return _bearer(mock, value.strip())
    if scheme.lower() == "basic":
        return _app_itself(mock, request)
    client_id = request.args.get("client_id") or request.args.get("consumer_id")
    if client_id is None:
        return Caller()
    return Caller(mock.store.apps.get(client_id), _who_decides(mock, request))


def named_in(form: Mapping[str, str]) -> str:
    """Return the username in a form that asks who somebody is: what they typed goes before what they picked."""
    return form.get("username", "").strip() or form.get("user", "")


def _bearer(mock: State, value: str) -> Caller:
    store = mock.store
    token = store.production.access_tokens.get(value) or store.sandbox.access_tokens.get(value)
    if token is None:
        return Caller()
    return Caller(store.apps.get(token.app_id), store.users.get(token.user_id), token.scopes)


def _app_itself(mock: State, request: Request) -> Caller:
    store, form = mock.store, _form(request)
    app = store.apps.get(request.authorization.username) if request.authorization else None
    grant = store.codes.get(form.get("code")) or _refresh_token(store, form)
    if grant is not None:
        return Caller(app, store.users.get(grant.user_id), grant.scopes)
    if app is not None and form.get("grant_type") == "client_credentials":
        return Caller(app, store.users.get(app.owner_id))
    return Caller(app)


def _refresh_token(store: Store, form: Mapping[str, str]) -> RefreshToken | None:
    value = form.get("refresh_token") or form.get("token")
    return store.production.refresh_tokens.get(value) or store.sandbox.refresh_tokens.get(value)


def _form(request: Request) -> Mapping[str, str]:
    try:
        return request.form
    except HTTPException:  # too large, for instance: that is answered elsewhere
        return {}


def _who_decides(mock: State, request: Request) -> User | None:
    if request.method == "POST":
        return next(iter(mock.store.users.filter(username=named_in(_form(request)))), None)
    return mock.default_user if mock.settings.consent != "page" else None
