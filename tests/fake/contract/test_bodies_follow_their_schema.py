"""Bodies are taken as described, and refused in the words of the Python library `jsonschema` (EV1, CE9)."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mockserver.contract.body import read_body
from mockserver.contract.description import OperationContract, contract
from mockserver.contract.wording import Violation

BOARD = {"name": "Summer"}
NAMES = st.sampled_from(
    ["name", "items", "data", "operation", "catalog_type", "media_source", "source_type", "id", "x"]
)
VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.sampled_from(["RETAIL", "CREATE", "1"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=4),
)
SOURCE = {"source_type": "image_url", "url": "https://www.example.com/cat.jpg"}
CAMPAIGN = {"name": "Sale", "objective_type": "AWARENESS", "ad_account_id": "549755885175"}


def read(operation: str, body: Any, *, strict: bool = True) -> Any:
    return read_body(contract().operation(operation), body, strict=strict)


def refused(operation: str, body: Any) -> Violation:
    with pytest.raises(Violation) as caught:
        read(operation, body)
    return caught.value


@pytest.mark.parametrize(
    ("operation", "body", "pointer", "problem"),
    [
        ("boards/create", [], "", "[...] is not of type 'object'"),
        ("boards/create", {}, "", "'name' is a required property"),
        ("boards/create", {"name": None}, "", "'name' is a required property"),
        ("boards/create", {"name": 5}, "/name", "5 is not of type 'string'"),
        ("boards/create", {**BOARD, "description": 5}, "/description", "5 is not of type 'string'"),
        ("boards/create", {**BOARD, "is_ads_only": "yes"}, "/is_ads_only", "'yes' is not of type 'boolean'"),
        (
            "boards/create",
            {**BOARD, "privacy": "OPEN"},
            "/privacy",
            "'OPEN' is not one of ['PUBLIC', 'PROTECTED', 'SECRET']",
        ),
        (
            "boards/create",
            {**BOARD, "colour": 1},
            "",
            "Additional properties are not allowed ('colour' was unexpected)",
        ),
        (
            "boards/create",
            {**BOARD, "colour": 1, "size": 2},
            "",
            "Additional properties are not allowed ('colour', 'size' were unexpected)",
        ),
        ("pins/create", {"board_id": "x", "media_source": SOURCE}, "/board_id", r"'x' does not match '^\\d+$'"),
        ("campaigns/create", [], "", "0 items are too short (minItems=1)"),
        ("campaigns/create", [CAMPAIGN] * 31, "", "31 items are too long (maxItems=30)"),
        ("campaigns/create", [CAMPAIGN, {**CAMPAIGN, "name": 1}], "/1/name", "1 is not of type 'string'"),
        (
            "campaigns/create",
            [{**CAMPAIGN, "daily_spend_cap": 1.0}],
            "/0/daily_spend_cap",
            "1.0 is not of type 'integer'",
        ),
    ],
)
def test_what_is_wrong_is_said_in_the_words_of_jsonschema(
    operation: str, body: Any, pointer: str, problem: str
) -> None:
    violation = refused(operation, body)
    assert (violation.message, violation.name) == (f"Invalid request: {problem}", pointer)


@pytest.mark.parametrize("bad", ["cat", "", "1.5", "-1", "١٢", "12\n"])
def test_an_id_is_digits(bad: str) -> None:
    assert refused("pins/create", {"board_id": bad, "media_source": SOURCE}).message == (
        rf"Invalid request: {bad!r} does not match '^\\d+$'"
    )


def test_a_missing_field_comes_first_then_others_in_the_order_of_the_schema_and_unknown_ones_last() -> None:
    body = {"colour": 1, "privacy": "OPEN", "is_ads_only": 1}
    assert refused("boards/create", body).keyword == "required"
    assert refused("boards/create", {**body, "is_ads_only": True, "name": 5}).name == "/name"
    assert refused("boards/create", {**body, "is_ads_only": True, "name": "Summer"}).name == "/privacy"
    assert refused("boards/create", {**BOARD, "colour": 1}).keyword == "additionalProperties"


def test_an_alternative_is_chosen_by_its_discriminator() -> None:
    source = {"source_type": "image_url", "url": 5}
    violation = refused("pins/create", {"board_id": "1", "media_source": source})
    assert (violation.message, violation.name) == ("Invalid request: 5 is not of type 'string'", "/media_source/url")


def test_a_discriminator_of_no_alternative_is_named_with_all_that_there_are() -> None:
    violation = refused("pins/create", {"board_id": "1", "media_source": {"source_type": "gif"}})
    assert violation.name == "/media_source/source_type"
    assert violation.message.startswith("Invalid request: 'gif' is not one of ['image_base64', 'image_url', ")


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ([], "[...] is not of type 'object'"),
        ({"url": "https://www.example.com/cat.jpg"}, "'source_type' is a required property"),
    ],
)
def test_what_all_alternatives_demand_alike_is_said(source: Any, message: str) -> None:
    """None is of that type; or what tells them apart is missing."""
    assert refused("pins/create", {"board_id": "1", "media_source": source}).message == f"Invalid request: {message}"


def test_undescribed_properties_are_refused_with_those_that_are_described() -> None:
    assert "description, is_ads_only, name, privacy" in refused("boards/create", {**BOARD, "colour": 1}).refusal.hint


def test_the_alternative_with_least_wrong_is_the_one_that_was_meant() -> None:
    feed = {"name": 5, "catalog_type": "RETAIL", "format": "TSV", "location": "https://www.example.com/feed.tsv"}
    known = {"default_country": "US", "default_locale": "en-US"}
    assert refused("feeds/create", {**feed, **known}).name == "/name"


def test_what_follows_no_alternative_more_than_the_others_is_said_so() -> None:  # QC5
    violation = refused("ad_previews/create", {})
    assert violation.message == "Invalid request: {...} is not valid under any of the given schemas"


def test_null_is_absent_where_it_is_not_allowed_and_stays_where_it_is() -> None:
    sent = [{**CAMPAIGN, "is_top_of_search": None, "start_time": None, "nonsense": None}]
    assert read("campaigns/create", sent) == [{**CAMPAIGN, "start_time": None}]
    assert "is_top_of_search" in sent[0]  # what the caller has is not touched


def test_unknown_fields_are_dropped_if_the_fake_is_told_to_ignore_them() -> None:
    assert read("boards/create", {**BOARD, "colour": 1}, strict=False) == BOARD
    assert read("campaigns/create", [{**CAMPAIGN, "colour": 1}], strict=False) == [CAMPAIGN]


def test_objects_that_are_open_keep_what_they_have() -> None:
    sent = {"anything": [1, None], "nothing": None}
    assert read("notification/post", sent, strict=False) == sent


@pytest.mark.parametrize("depth", [300, 900])
def test_a_body_of_any_depth_is_only_refused(depth: int) -> None:
    body: Any = {}
    for _ in range(depth):
        body = {"name": body}
    assert refused("boards/create", body).message.startswith("Invalid request: ")


def test_an_object_that_is_open_may_be_nested_as_deeply_as_it_was_read() -> None:
    body: Any = {}
    for _ in range(900):
        body = {"more": body}
    assert read("notification/post", body) == body


@given(
    operation=st.sampled_from([row for row in contract().operations() if row.body]), body=VALUES, strict=st.booleans()
)
def test_nothing_but_a_violation_comes_of_bad_input(operation: OperationContract, body: Any, strict: bool) -> None:
    try:
        found = read_body(operation, body, strict=strict)
    except Violation as violation:
        said = violation.message
        assert said.startswith("Invalid request: ")
    else:
        assert type(found) is type(body)


@pytest.mark.parametrize("value", [10**400, -(10**400), float("inf"), "\ud800", "x" * 100_000])
def test_a_value_of_any_size_is_taken_or_refused(value: Any) -> None:
    try:
        read("campaigns/create", [{**CAMPAIGN, "daily_spend_cap": value, "name": value}])
    except Violation as violation:
        said = violation.message
        assert len(said) < 1000
