"""What cannot be meant is said at once, where the fault is planned, with what was expected."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from mockserver import PinterestMock
    from mockserver.faults.plan import Faults

BAD: list[tuple[str, Callable[[Any], object], str]] = [
    (
        "operation",
        lambda faults: faults.fail("pins/craete", "rate_limited"),
        r"'pins/craete' is not an operation .*'pins/create'",
    ),
    ("pattern", lambda faults: faults.fail("bords/*", "rate_limited"), r"'bords/\*' is not an operation .*pattern"),
    ("target", lambda faults: faults.fail(7, "rate_limited"), r"an operation's id, a pattern or '\*', not 7"),
    (
        "error",
        lambda faults: faults.fail("*", "rate_limit"),
        r"error is one of .* not 'rate_limit'. Did you mean 'rate_limited'",
    ),
    ("error type", lambda faults: faults.fail("*", 429), r"error is one of .* not 429"),
    (
        "headers",
        lambda faults: faults.fail("*", "rate_limited", headers={"a": "b\r\nc: d"}),
        "headers are lines of ASCII",
    ),
    ("header type", lambda faults: faults.answer("*", headers={"a": 1}), "headers are lines of ASCII"),
    ("no headers", lambda faults: faults.answer("*", headers=["a"]), "headers are texts by their names"),
    ("status", lambda faults: faults.answer("*", status=42), "status is an HTTP status from 200 to 599, not 42"),
    ("status type", lambda faults: faults.html("*", status="502"), "status is an HTTP status"),
    ("body", lambda faults: faults.answer("*", body=object()), "body is a text, bytes or what JSON can say"),
    ("content type", lambda faults: faults.answer("*", body="x", content_type=5), "content_type is a text"),
    ("seconds", lambda faults: faults.delay("*", "long"), "seconds is a number, not 'long'"),
    ("negative", lambda faults: faults.delay("*", -1), "seconds is a number from 0 to 86400, not -1"),
    ("endless", lambda faults: faults.slow("*", float("inf")), "seconds is a number, not inf"),
    ("range", lambda faults: faults.delay("*", (2, 1)), "seconds is a number from 2 to 86400, not 1"),
    ("triple", lambda faults: faults.delay("*", (1, 2, 3)), "the least and the most"),
    ("when", lambda faults: faults.disconnect("*", when="after"), "when is one of before, middle, not 'after'"),
    ("how", lambda faults: faults.redirect("no_scope"), "how is one of no_state, wrong_state, no_code, denied"),
    ("after", lambda faults: faults.html("*", after=-1), "after is a whole number from 0 on, not -1"),
    ("times", lambda faults: faults.html("*", times=0), "times is a whole number from 1 on, not 0"),
    ("times type", lambda faults: faults.html("*", times=1.5), "times is a whole number from 1 on, not 1.5"),
    ("probability", lambda faults: faults.html("*", probability=1.5), "probability is a number from 0 to 1, not 1.5"),
    ("truth", lambda faults: faults.html("*", probability=True), "probability is a number"),
    ("takes_effect", lambda faults: faults.html("*", takes_effect="no"), "takes_effect is True or False, not 'no'"),
    ("user", lambda faults: faults.html("*", user=7), "user is a username, not 7"),
    ("app", lambda faults: faults.html("*", app=1512345), "app is an app's id, not 1512345"),
]


def test_an_option_that_does_not_exist_is_named_with_the_nearest(mock: PinterestMock) -> None:
    mistaken: dict[str, Any] = {"time": 1}
    with pytest.raises(TypeError, match=r"^'time' is not an option of a fault. Did you mean 'times'"):
        mock.faults.fail("boards/list", "rate_limited", **mistaken)
    assert not mock.faults.planned


@pytest.mark.parametrize(("plan", "complaint"), [row[1:] for row in BAD], ids=[row[0] for row in BAD])
def test_a_mistake_is_a_clear_value_error(
    mock: PinterestMock, plan: Callable[[Faults], object], complaint: str
) -> None:
    with pytest.raises(ValueError, match=complaint):
        plan(mock.faults)
    assert mock.faults.planned == []
