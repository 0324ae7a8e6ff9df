"""WooCommerce 947 and 954: `int(x-ratelimit-limit)` fails, for the header is a list (RL7, RL5)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
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
