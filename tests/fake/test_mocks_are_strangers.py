"""Mocks in one process share nothing, even where they were made alike."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from mockserver import Behaviour, PinterestMock

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.fake.conftest import Application


@pytest.fixture
def two(connect: Callable[[PinterestMock], Application]) -> tuple[Application, Application]:
    return connect(PinterestMock()), connect(PinterestMock())


def test_what_one_hands_out_the_other_does_not_know(two: tuple[Application, Application]) -> None:
    here, there = two
    code, tokens = here.get_code(), here.sign_in()
    assert there.redeem(code).status_code == 401
    assert there.refresh(tokens["refresh_token"]).status_code == 401
    assert there.call("user_account", tokens["access_token"]).status_code == 401


def test_what_is_changed_in_one_stays_in_the_other(two: tuple[Application, Application]) -> None:
    here, there = two
    token = there.sign_in()["access_token"]
    before = [there.call(path, token).text for path in ("user_account", "boards", "pins")]
    here.mock.configure(tier="pending", behaviour=Behaviour(timestamp_zone=True))
    here.mock.store.users.put(replace(here.mock.users[0], active=False))
    for pin in here.mock.store.production.pins:
        here.mock.store.production.pins.remove(pin.id)
    here.mock.clock.advance(days=365)
    assert [there.call(path, token).text for path in ("user_account", "boards", "pins")] == before
