"""The rules of the developer portal (L1-L9): who may connect an app, and what its forms accept."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from mockserver.model.records import AppForm
from mockserver.model.rules import LONGEST_URL, host_of, require_redirect_uris
from mockserver.state import mail

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from mockserver.model.records import App, User
    from mockserver.state.state import State

APPS = 5
"""The most apps that an account may have (L4)."""
LONGEST_NAME, LONGEST_TEXT = 100, 5000
"""The longest name and the longest other text of an app, in characters; the limits are the mock's own."""
USE_CASES = ("Publish Pins", "Manage boards", "Read analytics", "Manage ads", "Manage catalogs", "Something else")
EDITABLE = ("trial", "standard")
"""The states of an app in which its secret is shown and its redirect URIs can be changed (L5, L6)."""


class Mistakes(Exception):
    """The mistakes in a form: a sentence for each field that is wrong."""

    def __init__(self, fields: dict[str, str]) -> None:
        super().__init__("; ".join(f"{name}: {text}" for name, text in fields.items()))
        self.fields = fields


def why_not(mock: State, owner: User) -> str | None:
    """Say why this account cannot connect an app now; None if it can."""
    if owner.account_type != "BUSINESS":
        return "Only a business account can connect apps."
    apps = [app for app in mock.store.apps.filter(owner_id=owner.id) if app.state != "rejected"]
    for app in apps:
        if app.state == "pending":
            return f"{app.name} still waits for its review: one request can be open at a time."
    return f"An account has at most {APPS} apps." if len(apps) >= APPS else None


def connect(mock: State, owner: User, answers: Mapping[str, str], use_cases: Sequence[str]) -> App:
    """Send the form that connects an app (L2). Raises `Mistakes`, and ValueError for an account that may not."""
    given = {name: value.strip() for name, value in answers.items()}
    with mock.store.transaction():
        reason = why_not(mock, owner)
        if reason is not None:
            raise ValueError(reason)
        mistakes = _mistakes(given, use_cases)
        if mistakes:
            raise Mistakes(mistakes)
        app = mock.add_app(given["name"], owner=owner, redirect_uris=(), state="pending")
        mock.store.app_forms.put(
            AppForm(
                app_id=app.id,
                **{name: given[name] for name in ("company", "website", "privacy_policy", "purpose", "audience")},
                use_cases=tuple(use_cases),
                sent_at=mock.clock.now(),
            )
        )
        mail.send(mock.store, app, "connect", now=mock.clock.now())
        return mock.review(app, "approve") if mock.settings.review == "auto" else app


def ask_for_standard(mock: State, app: App, video: str) -> App:
    """Request the upgrade with a recording of the OAuth flow (L9). Raises `Mistakes`."""
    problem = _web_address(video.strip())
    if problem is not None:
        raise Mistakes({"video": problem})
    with mock.store.transaction():
        app = mock.resolve_app(app)
        form = mock.store.app_forms.get(app.id) or AppForm(
            app_id=app.id,
            company="",
            website="",
            privacy_policy="",
            purpose="",
            use_cases=(),
            audience="",
            sent_at=mock.clock.now(),
        )
        mock.store.app_forms.put(replace(form, video=video.strip()))
        return mock.review(app, "upgrade") if mock.settings.review == "auto" and app.state == "trial" else app


def save_redirect_uris(mock: State, app: App, uris: Iterable[str]) -> App:
    """Register these redirect URIs. Raises ValueError where the app takes none (L5) or one cannot be (R1, R5)."""
    kept = require_redirect_uris("redirect_uris", uris)
    with mock.store.transaction():
        app = mock.resolve_app(app)
        if app.state not in EDITABLE:
            raise ValueError(f"An app that is {app.state} takes no redirect URIs.")
        return mock.store.apps.put(replace(app, redirect_uris=kept))


def _mistakes(given: dict[str, str], use_cases: Sequence[str]) -> dict[str, str]:
    found: dict[str, str | None] = {
        "name": _name(given.get("name", "")),
        "company": None if given.get("company") else "Who makes the app?",
        "website": _web_address(given.get("website", "")),
        "privacy_policy": _web_address(given.get("privacy_policy", "")),
        "purpose": None if given.get("purpose") else "Say in a sentence what the app is for.",
        "use_cases": None if use_cases and set(use_cases) <= set(USE_CASES) else "Choose one at least.",
        "audience": None if given.get("audience") else "Say who will use the app.",
        "terms": None if given.get("terms") else "Accept the terms to go on.",
        "human": None if given.get("human") else "Confirm that you are not a robot.",
    }
    for name in ("company", "purpose", "audience"):
        if len(given.get(name, "")) > LONGEST_TEXT:
            found[name] = f"At most {LONGEST_TEXT} characters."
    return {name: text for name, text in found.items() if text is not None}


def _name(name: str) -> str | None:
    if not name:
        return "Give the app a name."
    if len(name) > LONGEST_NAME:
        return f"A name has at most {LONGEST_NAME} characters."
    if "pinterest" in name.casefold():
        return "The name may not contain the word Pinterest."
    return None


def _web_address(url: str) -> str | None:
    if len(url) > LONGEST_URL:
        return f"At most {LONGEST_URL} characters."
    fine = re.fullmatch(r"https?://\S+", url) and host_of(url)
    return None if fine else "Write a whole address, such as https://example.com/."
