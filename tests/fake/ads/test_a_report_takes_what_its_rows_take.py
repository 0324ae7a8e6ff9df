"""A report of ten times the rows takes no more than ten times the work: counted, not timed."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from benchmarks.advertising import CALLS, AdAccount

if TYPE_CHECKING:
    from types import FrameType

REPORT = CALLS[-1]


def function_calls(account: AdAccount) -> int:
    count = 0

    def watch(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(watch)
    try:
        REPORT.do(account)
    finally:
        sys.setprofile(before)
    return count


def test_ten_times_the_ads_take_no_more_than_ten_times_the_function_calls() -> None:
    few, many = AdAccount(2), AdAccount(20)
    for account in (few, many):
        REPORT.do(account)  # what is made once is made
    assert function_calls(many) <= 10 * function_calls(few)
