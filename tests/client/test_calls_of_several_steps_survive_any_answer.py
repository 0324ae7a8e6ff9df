"""What is made of several calls ends in an answer or in a `PinterestException`, whatever each of them is answered."""

from __future__ import annotations

import json
from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pinterest_v5 import Api, PinterestException
from pinterest_v5.bulk import raise_failures

if TYPE_CHECKING:
    from collections.abc import Callable

VIDEO = b"\0\0\0\x18ftypmp42"
PLACE = {"upload_url": "https://files.example/", "upload_parameters": {"key": "1"}}
STEPS: list[dict[str, Any]] = [
    {"token": "t"},
    {"report_status": "IN_PROGRESS"},
    {"report_status": "FINISHED", "url": "https://files.example/r.txt"},
    {"batch_id": "1", "status": "PROCESSING"},
    {"batch_id": "1", "status": "COMPLETED", "items": []},
    {"media_id": "1", **PLACE},
    {"media_id": "1", "status": "succeeded"},
    {"items": [{"id": "1"}], "bookmark": "next"},
    {"access_token": "pina_2", "refresh_token": "pinr_2"},
]
"""Answers with which each of these calls goes on."""
NAMES = sorted({name for step in STEPS for name in step} | {"code", "message", "exceptions", "errors", "data", "error"})
WORDS = ["x", "https://", "FINISHED", "failed"]
NO_WORDS = ["", "é\r\n", "\ud800"]
"""Texts that no header can hold, so that none of them is taken for a token."""
SCALARS = st.sampled_from([None, True, 0, -1, 1.5, 2**70, *NO_WORDS, *WORDS])
VALUES = st.recursive(
    SCALARS, lambda parts: st.lists(parts, max_size=2) | st.dictionaries(st.sampled_from(NAMES), parts, max_size=3)
)
CHANGES = st.dictionaries(st.sampled_from(NAMES), VALUES, max_size=3)
BODIES = (
    st.sampled_from(STEPS)
    | st.builds(lambda step, change: {**step, **change}, st.sampled_from(STEPS), CHANGES)
    | VALUES
).map(lambda body: json.dumps(body).encode())
HEADERS = st.dictionaries(
    st.sampled_from(["retry-after", "x-ratelimit-reset", "x-ratelimit-remaining", "date", "location"]),
    st.sampled_from(["0", "-1", "1.5", "9" * 30, "Thu, 99 Foo 2026 00:00:00 GMT", "http://", "\x7f", ""]),
    max_size=2,
)
RAW = st.sampled_from([b"", b"[", b"<html>", b"\xff", b'DATE,SPEND\r\n"1', b'[{"SPEND": 1}]'])
STATUSES = st.sampled_from([200] * 6 + [201, 204, 302, 400, 401, 404, 429, 500, 503])
ANSWERS = st.lists(st.tuples(STATUSES, HEADERS, BODIES | RAW), max_size=8)

CALLS: dict[str, Callable[[Api], Any]] = {
    "a report": lambda api: list(api.reports.run("549", {})),
    "a batch": lambda api: api.catalog_items.run_batch({}),
    "a batch of what stores have": lambda api: api.catalog_supplemental.run_local_inventory_batch("5", []),
    "a Pin with a video": lambda api: api.pins.create("5", VIDEO),
    "a walk over pages": lambda api: list(api.campaigns.list("549")),
    "a bulk call": lambda api: raise_failures(api.campaigns.create("549", [])),
    "a login": lambda api: api.generate_access_token("https://localhost/?code=c0de&state=s", state="s"),
    "a refresh": lambda api: api.refresh_access_token(),
}


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
@given(answers=ANSWERS)
@example(answers=[(200, {}, b'{"access_token": "https://"}')])
def test_whatever_is_answered(call: Callable[[Api], Any], answers: list[tuple[int, dict[str, str], bytes]]) -> None:
    left = deque(answers)

    def answer(_: httpx.Request) -> httpx.Response:
        status, headers, content = left.popleft() if left else (404, {}, b"")
        return httpx.Response(status, headers=headers, content=content)

    api = Api(
        app_id="1",
        app_secret="s3cret",
        access_token="pina_1",
        refresh_token="pinr_1",
        http_client=httpx.Client(transport=httpx.MockTransport(answer)),
        sleep=lambda seconds: None,
    )
    with suppress(PinterestException):
        call(api)
    assert api.access_token in ("pina_1", "pina_2", *WORDS)
