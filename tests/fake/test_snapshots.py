"""Whatever happened, restoring a snapshot brings back the world it was taken of."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mockserver import Behaviour

if TYPE_CHECKING:
    from collections.abc import Callable

    from mockserver import PinterestMock
    from tests.fake.conftest import Application

    Event = Callable[[Application, dict[str, Any]], object]


def remove_all_pins(mock: PinterestMock) -> None:
    for pin in mock.store.production.pins:
        mock.store.production.pins.remove(pin.id)


EVENTS: dict[str, Event] = {
    "sign in": lambda app, had: app.mock.issue_token(),
    "sign in to the sandbox": lambda app, had: app.mock.issue_token(environment="sandbox"),
    "be given a code": lambda app, had: app.decide("approve"),
    "spend the code": lambda app, had: app.redeem(had["code"]),
    "spend the refresh token": lambda app, had: app.refresh(had["refresh_token"]),
    "be refused": lambda app, had: app.refresh("wrong"),
    "wait a month": lambda app, had: app.mock.clock.advance(days=31),
    "set time going": lambda app, had: app.mock.clock.resume(),
    "lose approval": lambda app, had: app.mock.configure(tier="pending"),
    "change the secret": lambda app, had: app.mock.configure(app_secret="c" * 40),
    "behave otherwise": lambda app, had: app.mock.configure(behaviour=Behaviour(timestamp_zone=True)),
    "go to another world": lambda app, had: app.mock.configure(seed=app.mock.settings.seed + 1),
    "rename somebody": lambda app, had: app.mock.store.users.put(replace(app.mock.users[0], about="changed")),
    "lose all pins": lambda app, had: remove_all_pins(app.mock),
    "make an id": lambda app, had: app.mock.store.new_id(),
}


def what_it_sees(application: Application, had: dict[str, Any]) -> list[object]:
    """All that the world answers, new secrets aside; it spends the code and the refresh token on the way."""
    mock, access = application.mock, had["access_token"]
    reads = [application.call(path, access).text for path in ("user_account", "boards", "pins")]
    redeemed = application.redeem(had["code"])
    refreshed = application.refresh(had["refresh_token"])
    return [
        *reads,
        redeemed.status_code,
        redeemed.body["scope"],
        refreshed.status_code,
        refreshed.body["refresh_token_expires_at"],
        mock.store.new_id(),
        mock.settings,
        mock.behaviour,
        mock.app,
        mock.clock.now(),
    ]


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(names=st.lists(st.sampled_from(sorted(EVENTS)), max_size=8))
def test_restoring_undoes_any_sequence_of_events(
    mock: PinterestMock, connect: Callable[[PinterestMock], Application], names: list[str]
) -> None:
    pristine = mock.snapshot()
    try:
        application = connect(mock)
        had = {**application.sign_in(), "code": application.get_code()}
        before = mock.snapshot()
        seen = what_it_sees(application, had)
        mock.restore(before)
        for name in names:
            EVENTS[name](connect(mock), had)
        mock.restore(before)
        assert what_it_sees(application, had) == seen
    finally:
        mock.restore(pristine)


def test_a_snapshot_is_not_touched_by_what_comes_after(mock: PinterestMock, application: Application) -> None:
    before = mock.snapshot()
    for _ in range(2):
        application.sign_in()
        assert len(mock.store.production.access_tokens) == 1
        mock.restore(before)
        assert len(mock.store.production.access_tokens) == 0
