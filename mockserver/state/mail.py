"""The e-mails that Pinterest sends to developers (L1). They stay in the mock, where the developer portal shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from mockserver.model.records import Mail

if TYPE_CHECKING:
    from mockserver.model.records import App
    from mockserver.model.store import Store

Occasion = Literal["connect", "approve", "reject", "upgrade"]

LETTERS: dict[Occasion, tuple[str, str]] = {
    "connect": (
        "We received your request for {name}",
        "Your app {name} waits for its review. Until then its secret stays hidden and every call is refused.",
    ),
    "approve": (
        "{name} has Trial access",
        "Your app {name} was approved: its page shows the secret now, and takes redirect URIs.",
    ),
    "reject": (
        "{name} was not approved",
        "Your app {name} was rejected: every call is refused. You may connect another one.",
    ),
    "upgrade": (
        "{name} has Standard access",
        "Your app {name} may create Pins in production now, and has the larger quotas.",
    ),
}


def send(store: Store, app: App, occasion: Occasion, *, now: float) -> Mail:
    """Write an e-mail to the owner of the app."""
    subject, text = LETTERS[occasion]
    mails = store.mails
    return mails.put(
        Mail(
            id=str(len(mails) + 1),
            user_id=app.owner_id,
            app_id=app.id,
            sent_at=now,
            subject=subject.format(name=app.name),
            text=text.format(name=app.name),
        )
    )
