"""A test may freeze and move time, as freezegun does; the deadline of a call is one of real time."""

from __future__ import annotations

import freezegun
import httpx

from pinterest_v5 import Api

DAY = 24 * 60 * 60


def test_a_day_passes_while_an_answer_comes() -> None:
    with freezegun.freeze_time("2035-01-01") as frozen:

        def answer(_: httpx.Request) -> httpx.Response:
            frozen.tick(DAY)
            return httpx.Response(200, json={"username": "mika"})

        with Api(access_token="pina_1", http_client=httpx.Client(transport=httpx.MockTransport(answer))) as api:
            assert api.user_account.get()["username"] == "mika"
