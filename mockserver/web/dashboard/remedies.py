"""Find changes of the mock that would have let a call pass."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from mockserver.model.behaviour import alternatives, choices
from mockserver.model.operations import operations
from mockserver.model.settings import ACCESS_TOKEN_LIFETIME
from mockserver.request.gate import missing_scopes
from mockserver.state.app_registration import save_redirect_uris

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from mockserver.journal.entry import Entry
    from mockserver.state.state import State
    from mockserver.web.dashboard.why import Why

    Find = Callable[[State, Entry], Iterator["Remedy"]]


class Remedy(NamedTuple):
    """A change of the mock after which the same call is answered differently."""

    label: str
    apply: Callable[[], object]


def remedies(mock: State, entry: Entry, found: Why) -> list[Remedy]:
    """List the changes that would have let the call pass the check where it failed."""
    if found.planned and not found.steps:
        return [Remedy("Remove all planned faults", mock.faults.clear)]
    if found.failed is None:
        return []
    find = BY_CHECK.get(found.failed.name)
    specific = list(find(mock, entry)) if find else []
    return [*specific, *_behaviours(mock, {fact.id for fact in found.facts}, entry.hint or "")]


def _behaviours(mock: State, questions: set[str], hint: str) -> Iterator[Remedy]:
    """Yield the other choices where the fake has guessed, and the hint names the question or the behaviour."""
    for choice in choices():
        now = getattr(mock.behaviour, choice.name)
        if choice.question in questions or choice.name in hint:
            for other in alternatives(choice.name):
                if other != now:
                    yield Remedy(f"Choose {choice.name}={other}", partial(mock.behave, **{choice.name: other}))


def _live_longer(mock: State, entry: Entry) -> Iterator[Remedy]:
    for tokens in (mock.store.production.access_tokens, mock.store.sandbox.access_tokens):
        token = tokens.get(_bearer(entry))
        if token is not None:
            until = mock.clock.now() + ACCESS_TOKEN_LIFETIME
            alive = replace(token, ended=None, expires_at=until)
            yield Remedy("Let the token live for 30 days", partial(tokens.put, alive))


def _more_scopes(mock: State, entry: Entry) -> Iterator[Remedy]:
    operation = operations()[entry.operation or ""]
    for tokens in (mock.store.production.access_tokens, mock.store.sandbox.access_tokens):
        token = tokens.get(_bearer(entry))
        if token is not None and (missing := missing_scopes(operation, token.scopes)):
            more = replace(token, scopes=(*token.scopes, *missing))
            label = f"Give the token {' '.join(missing)}"
            yield Remedy(label, partial(tokens.put, more))


def _more_calls(mock: State, entry: Entry) -> Iterator[Remedy]:
    yield Remedy("Turn quotas off", mock.quotas.off)
    left = entry.answer_headers.get("x-ratelimit-reset", "")
    if left.isdecimal():
        yield Remedy(f"Move the clock on by {left} s", lambda: mock.clock.advance(seconds=int(left)))


def _approval(mock: State, entry: Entry) -> Iterator[Remedy]:
    app = mock.store.apps.get(entry.app)
    if app is not None and app.state in ("pending", "rejected"):
        yield Remedy("Approve the app for Trial access", lambda: mock.review(app.id, "approve"))


def _upgrade(mock: State, entry: Entry) -> Iterator[Remedy]:
    app = mock.store.apps.get(entry.app)
    if app is not None and app.state == "trial":
        yield Remedy("Upgrade the app to Standard access", lambda: mock.review(app.id, "upgrade"))


def _feature(mock: State, entry: Entry) -> Iterator[Remedy]:
    app, feature = mock.store.apps.get(entry.app), operations()[entry.operation or ""].feature
    if app is not None and feature is not None and feature not in app.features:
        yield Remedy(f"Grant the feature {feature}", lambda: mock.grant_feature(feature, app.id))


def _registration(mock: State, entry: Entry) -> Iterator[Remedy]:
    app, uri = mock.store.apps.get(entry.app), entry.query.get("redirect_uri")
    if app is not None and uri and uri not in app.redirect_uris:
        yield Remedy("Register this URI", lambda: save_redirect_uris(mock, app, [*app.redirect_uris, uri]))


def _bearer(entry: Entry) -> str:
    return entry.http.get("HTTP_AUTHORIZATION", "").partition(" ")[2].strip()


BY_CHECK: dict[str, Find] = {
    "alive": _live_longer,
    "quota": _more_calls,
    "approved": _approval,
    "scopes": _more_scopes,
    "feature": _feature,
    "tier": _upgrade,
    "redirect_uri": _registration,
}
ADVICE = {
    "credentials": "Send the id and the secret of an app as HTTP Basic: the developer portal shows both.",
    "bearer": "Send a token that was issued in this world and environment: the page of the tokens issues one.",
    "alive": "Refresh the token before it ends, and authorize once more where it was taken away.",
    "kind": "Send the token of a user; a conversion token only sends events.",
    "quota": "Wait until the window ends, as x-ratelimit-reset says.",
    "approved": "The app has to be approved at the reviewer's desk.",
    "grant": "Send the token of a user who went through the authorization page, not that of client credentials.",
    "scopes": "Ask for the scopes in the authorization URL, and send the user there once more.",
    "feature": "The feature has to be granted to the app.",
    "tier": "The app needs Standard access, or the sandbox.",
    "environment": "Call the operation in production: the sandbox does not have it.",
    "input": "Send what the hint asks for.",
    "object": "Name something that exists and that the caller may use for this.",
    "code": "Exchange a code once and soon, with the redirect URI it was given to; refresh with the latest token.",
    "route": "Call a path of the API: the page of the operations lists all.",
    "once": "Send each parameter once.",
    "client_id": "Send the id of an app that is registered here.",
    "redirect_uri": "Send one of the registered redirect URIs, to the letter, or register this one.",
    "response_type": "Send response_type=code.",
    "scope": "Ask for scopes that API v5 has, separated by commas.",
    "consent": "The person has to give access; what an app does after a refusal is worth a test.",
}
"""What the client could do to pass each check."""
