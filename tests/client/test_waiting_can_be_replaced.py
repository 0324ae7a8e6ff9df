"""Where nobody gave the client a `sleep`, a test can let all of its waiting pass on another clock."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pinterest_v5.core import waiting

if TYPE_CHECKING:
    from tests.client.conftest import Face, Pinterest


def test_a_client_that_is_there_already_waits_on_the_other_clock(
    face: Face, pinterest: Pinterest, monkeypatch: pytest.MonkeyPatch
) -> None:
    api = face.new(access_token="pina_1", retries=1, sleep=None)
    waited: list[float] = []
    monkeypatch.setattr(waiting, "instead", waited.append)
    pinterest.answers(429, {"code": 8, "message": "no"}, retry_after="42")
    pinterest.answers(200, {"id": "1"})
    assert face.get(api.boards.get("1")) == {"id": "1"}
    assert waited == [42]


def test_a_sleep_of_its_own_goes_before_that(face: Face, pinterest: Pinterest, monkeypatch: pytest.MonkeyPatch) -> None:
    api = face.new(access_token="pina_1", retries=1)
    monkeypatch.setattr(waiting, "instead", lambda _: pytest.fail("asked although there is a sleep"))
    pinterest.answers(429, {"code": 8, "message": "no"}, retry_after="42")
    pinterest.answers(200, {"id": "1"})
    face.get(api.boards.get("1"))
    assert face.slept == [42]
