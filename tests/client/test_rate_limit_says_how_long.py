"""A 429 says how many seconds to wait, from headers as Pinterest really sends them (RL7, Q18)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pinterest_v5 import RateLimitedError

if TYPE_CHECKING:
    from tests.client.conftest import Face, Pinterest

LIMIT = '100, 100;w=1;name="safety_net_app_id_user_id", 1000;w=60;name="org_read_app_id_user_id"'


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"x_ratelimit_limit": LIMIT, "x_ratelimit_remaining": "0", "x_ratelimit_reset": "67150"}, 67150),
        ({"x_ratelimit_limit": "1000", "x_ratelimit_reset": "0"}, 0),
        ({"retry_after": "3", "x_ratelimit_reset": "60"}, 3),
        ({"retry_after": "Wed, 21 Oct 2026 07:28:00 GMT", "date": "Wed, 21 Oct 2026 07:26:30 GMT"}, 90),
        ({"retry_after": "Wed, 21 Oct 2026 07:28:00 GMT", "date": "Wed, 21 Oct 2026 07:28:30 GMT"}, 0),
        ({"retry_after": "Wed, 99 Oct 2026 07:28:00 GMT", "x_ratelimit_reset": "60"}, 60),
        ({"retry_after": "1792567680", "date": "Wed, 21 Oct 2026 07:26:30 GMT"}, 90),
        ({"x_ratelimit_reset": "1792567680", "date": "Wed, 21 Oct 2026 07:26:30 GMT"}, 90),
        ({"retry_after": "9" * 5000, "date": "Wed, 21 Oct 2026 07:26:30 GMT"}, 10**18 - 1 - 1792567590),
        ({"x_ratelimit_limit": LIMIT}, None),
        ({"x_ratelimit_reset": "soon"}, None),
        ({"x_ratelimit_reset": "-1"}, None),
    ],
)
def test_seconds_to_wait(face: Face, pinterest: Pinterest, headers: dict[str, str], seconds: int | None) -> None:
    pinterest.answers(429, {"code": 8, "message": "This request exceeded a rate limit."}, **headers)
    with pytest.raises(RateLimitedError) as refused:
        face.get(face.new(access_token="pina_1").boards.get("1"))
    assert refused.value.retry_after == seconds
    assert (f"Wait {seconds} seconds" in str(refused.value)) == (seconds is not None)
