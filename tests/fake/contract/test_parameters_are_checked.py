"""Parameters get the types that are described, or Pinterest's complaint about the first that is wrong (EV1)."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mockserver.contract.description import contract
from mockserver.contract.parameters import read_parameters
from mockserver.contract.wording import Violation

ACCOUNT = {"ad_account_id": "549755885175"}
ANALYTICS = {"start_date": "2026-11-01", "end_date": "2026-11-02", "granularity": "DAY", "columns": "SPEND_IN_DOLLAR"}


def read(operation: str, path: dict[str, str] | None = None, /, **query: str | list[str]) -> dict[str, Any]:
    values = {name: [value] if isinstance(value, str) else value for name, value in query.items()}
    return read_parameters(contract().operation(operation), path or {}, values)


def refused(operation: str, path: dict[str, str] | None = None, /, **query: str | list[str]) -> Violation:
    with pytest.raises(Violation) as caught:
        read(operation, path, **query)
    return caught.value


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ({"page_size": "3e"}, "Parameter 'page_size' was not numeric (was 3e)"),  # CT5
        ({"page_size": "0"}, "Parameter 'page_size' must be between 1 and 250 (was 0)"),
        ({"page_size": "251"}, "Parameter 'page_size' must be between 1 and 250 (was 251)"),
        ({"ad_account_id": "1" * 19}, f"Parameter 'ad_account_id' is longer than 18 characters (was {'1' * 19})"),
        ({"ad_account_id": "me"}, r"'ad_account_id' value 'me' must match the pattern: ^\d+$"),
        (
            {"privacy": "OPEN"},
            "Parameter 'privacy' (value OPEN) is not one of ALL, PUBLIC, PROTECTED, SECRET, PUBLIC_AND_SECRET.",
        ),
    ],
)
def test_a_bad_value_is_named_with_the_rule_that_it_breaks(query: dict[str, str], message: str) -> None:
    assert refused("boards/list", **query).message == message


def test_a_bad_id_in_the_path_is_refused_before_the_query_is_looked_at() -> None:
    violation = refused("campaigns/analytics", {"ad_account_id": "me"})
    assert violation.message == r"'ad_account_id' value 'me' must match the pattern: ^\d+$"
    assert (violation.location, violation.name) == ("path", "ad_account_id")


def test_an_id_does_not_end_in_a_newline() -> None:
    assert refused("boards/get", {"board_id": "1\n"}).keyword == "pattern"


def test_an_id_of_any_shape_is_just_unknown_where_no_pattern_is_described() -> None:
    assert read("pins/save", {"pin_id": "mine"}) == {"pin_id": "mine"}


def test_a_missing_parameter_is_named() -> None:
    assert refused("campaigns/analytics", ACCOUNT).message == "Parameter 'start_date' is required."


def test_what_nobody_recorded_is_a_guess() -> None:
    assert refused("boards/list", page_size="0").refusal.kind.assumed
    assert not refused("boards/list", page_size="x").refusal.kind.assumed


@pytest.mark.parametrize("end", ["2026-13-01", "2026-02-30", "yesterday", "20261101"])
def test_a_date_is_a_day_of_the_calendar(end: str) -> None:
    violation = refused("campaigns/analytics", ACCOUNT, campaign_ids="1", **{**ANALYTICS, "end_date": end})
    assert violation.message == f"Parameter 'end_date' must be a date of the form YYYY-MM-DD (was {end})"


@pytest.mark.parametrize("sent", ["1,2,3", ["1", "2", "3"], ["1,2", "3"]])
def test_ids_may_be_repeated_and_joined(sent: str | list[str]) -> None:
    assert read("campaigns/list", ACCOUNT, campaign_ids=sent)["campaign_ids"] == ["1", "2", "3"]


def test_free_text_may_hold_commas() -> None:
    assert read("terms_related/list", terms=["red, blue", "green"]) == {"terms": ["red, blue", "green"]}


def test_a_list_is_no_longer_than_described() -> None:
    message = refused("campaigns/list", ACCOUNT, campaign_ids=",".join("1" * 251)).message
    assert message == "Parameter 'campaign_ids' must have at most 250 items (was 251)"


def test_windows_are_numbers_out_of_a_few() -> None:
    given = {**ANALYTICS, "campaign_ids": "1"}
    assert read("campaigns/analytics", ACCOUNT, **given, click_window_days="7")["click_window_days"] == 7
    message = refused("campaigns/analytics", ACCOUNT, **given, click_window_days="8").message
    assert message == "Parameter 'click_window_days' (value 8) is not one of 0, 1, 7, 14, 30, 60."


@pytest.mark.parametrize("sent", ["true", "True", "TRUE"])
def test_a_flag_is_taken_in_any_case(sent: str) -> None:
    assert read("pins/list", pin_metrics=sent) == {"pin_metrics": True}


def test_an_empty_value_is_absent() -> None:
    assert read("boards/list", page_size="", privacy="") == {}


def test_what_is_not_described_is_not_looked_at() -> None:
    assert read("boards/list", utm_source="mail") == {}


@pytest.mark.parametrize(
    "query",
    [
        {"parameters": '{"catalog_type": "RETAIL", "report": {"report_type": "ALL_ITEMS"}}'},
        {"parameters[catalog_type]": "RETAIL", "parameters[report][report_type]": "ALL_ITEMS"},
    ],
)
def test_an_object_is_sent_as_json_or_field_by_field(query: dict[str, str]) -> None:
    found = read("reports/stats", **query)  # RP6
    assert found == {"parameters": {"catalog_type": "RETAIL", "report": {"report_type": "ALL_ITEMS"}}}


def test_defaults_are_asked_for_separately() -> None:
    assert contract().operation("boards/list").defaults["page_size"] == 25  # F6


@given(
    operation=st.sampled_from([row for row in contract().operations() if row.parameters]),
    query=st.dictionaries(
        st.sampled_from(["page_size", "bookmark", "parameters", "columns", "order"]), st.lists(st.text())
    ),
    text=st.text(),
)
def test_nothing_but_a_violation_comes_of_bad_input(operation: Any, query: dict[str, list[str]], text: str) -> None:
    path = {parameter.name: text for parameter in operation.parameters if parameter.location == "path"}
    others = {parameter.name: [text] for parameter in operation.parameters if parameter.location == "query"}
    try:
        found = read_parameters(operation, path, {**others, **query})
    except Violation:
        return
    assert found.keys() <= {parameter.name for parameter in operation.parameters}
