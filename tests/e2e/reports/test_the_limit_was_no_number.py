"""WooCommerce 947 and 954: `int(x-ratelimit-limit)` fails, for the header is a list (RL7, RL5)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from mockserver.journal.journal import Journal
    from mockserver.model.clock import Clock
    from mockserver.quotas import Quotas
    from pinterest_v5 import Api
    from tests.e2e.reports.conftest import Application


def test_the_application_that_reads_one_number_goes_red(signed_in: Application) -> None:
    limit = signed_in.call("GET", "boards").headers["x-ratelimit-limit"]
    with pytest.raises(ValueError, match="invalid literal"):
        int(limit)


def test_the_application_that_reads_the_list_is_green(signed_in: Application) -> None:
    headers = signed_in.call("POST", "boards", json={"name": "x"}).headers
    windows = re.findall(r'(\d+);w=(\d+);name="(\w+)"', headers["x-ratelimit-limit"])
    assert [(int(limit), int(seconds)) for limit, seconds, _ in windows] == [(100, 1), (100, 60)]
    assert (headers["x-ratelimit-remaining"], headers["x-ratelimit-reset"]) == ("99", "1"), "of a tie, the first"


@pytest.mark.pinterest(quotas=True, scopes="boards:read")
def test_our_client_waits_the_seconds_that_the_headers_say(
    pinterest_client: Api, pinterest_quotas: Quotas, pinterest_clock: Clock, pinterest_journal: Journal
) -> None:
    pinterest_quotas.set("org_read", standard=1)
    pinterest_clock.freeze("2026-11-26T09:00:10Z")  # fifty seconds before a minute is over
    before = pinterest_clock.now()
    for _ in range(2):
        assert list(pinterest_client.boards.list())
    (refused,) = pinterest_journal.calls("boards/list", status=429)
    assert pinterest_clock.now() - before >= int(refused.answer_headers["x-ratelimit-reset"]) > 1
