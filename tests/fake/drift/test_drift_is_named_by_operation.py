"""What has changed at Pinterest is said by operation: from a record of shapes, and from another description."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from werkzeug.test import Client

from mockserver import PinterestMock
from mockserver.cli.main import main
from mockserver.drift import compare
from mockserver.drift.record import Record, load
from mockserver.drift.shape import shape_of, zoned_times
from tests.oracle import DESCRIPTION

if TYPE_CHECKING:
    from pathlib import Path

JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=12,
)


class Recorder:
    """Calls a fake as a live test calls Pinterest, and takes it down."""

    def __init__(self, mock: PinterestMock) -> None:
        self.record = Record()
        self.http = Client(mock)
        self.authorization = {"Authorization": f"Bearer {mock.issue_token()['access_token']}"}

    def get(self, path: str, *query: str) -> None:
        answer = self.http.get(path, headers=self.authorization, query_string=dict.fromkeys(query, "1"))
        self.record.add("GET", path, query, answer.status_code, answer.headers.keys(), answer.data)

    def differences(self, tmp_path: Path) -> compare.Differences:
        self.record.save(tmp_path / "record.json", "https://api.pinterest.com")
        return compare.of_record(load(tmp_path / "record.json")[1])


@pytest.fixture
def mock() -> PinterestMock:
    return PinterestMock()


@pytest.fixture
def recorder(mock: PinterestMock) -> Recorder:
    return Recorder(mock)


@given(JSON)
def test_a_shape_has_types_and_no_value(value: Any) -> None:
    for place, types in shape_of(value).items():
        assert re.fullmatch(r"(/([A-Za-z_]\w{0,63}|\*))*", place)
        assert types <= {"null", "boolean", "integer", "number", "string", "array", "object"}


@pytest.mark.parametrize(
    ("time", "zoned"),
    [
        ("2026-11-26T09:00:00", set()),
        ("2026-11-26T09:00:00Z", {"/items/*/at"}),
        ("2026-11-26T09:00:00.123456Z", {"/items/*/at"}),
        ("2026-11-26T10:00:00+01:00", {"/items/*/at"}),
        ("2026-11-26", set()),
        ("at 2026-11-26T09:00:00Z", set()),
        (1790000000, set()),
    ],
)
def test_of_a_time_it_is_kept_whether_it_names_its_zone(time: object, zoned: set[str]) -> None:
    assert zoned_times({"items": [{"at": time}]}) == zoned


def test_a_record_from_before_that_is_read(tmp_path: Path) -> None:
    exchange = {"operation": "boards/list", "method": "GET", "status": 200, "code": None}
    lists: dict[str, Any] = {"query": [], "headers": [], "shape": {}}
    record = {"version": 1, "recorded": "2026-01-31", "exchanges": [{**exchange, **lists}]}
    (tmp_path / "record.json").write_text(json.dumps(record), encoding="utf-8")
    assert load(tmp_path / "record.json")[1][0].zoned == []


def test_ids_and_dates_that_are_keys_are_values() -> None:
    assert shape_of({"549755885175": {"2026-01-31": 1}}).keys() == {"", "/*", "/*/*"}


def test_the_fake_is_as_described(recorder: Recorder, tmp_path: Path) -> None:
    for path in ("/v5/user_account", "/v5/boards", "/v5/pins", "/v5/boards/1", "/v5/nothing"):
        recorder.get(path)
    assert recorder.differences(tmp_path) == {}


def test_a_new_field_and_another_type_are_named_with_their_places(
    mock: PinterestMock, recorder: Recorder, tmp_path: Path
) -> None:
    mock.faults.answer("user_account/get", body={"username": 7, "new": {"deep": [1]}})
    recorder.get("/v5/user_account")
    assert recorder.differences(tmp_path) == {
        "user_account/get": [
            "200 /new: object, which is not described (U1)",
            "200 /username: integer, described as string (U1)",
        ]
    }


def test_a_status_and_a_parameter_that_are_not_described_are_named(
    mock: PinterestMock, recorder: Recorder, tmp_path: Path
) -> None:
    mock.faults.answer("boards/list", status=202, body={})
    recorder.get("/v5/boards")
    assert recorder.differences(tmp_path)["boards/list"][0].startswith("status 202, described are 200")
    recorder.record.add("GET", "/v5/pins", ["surprise"], 200, [], b'{"items": [], "bookmark": null}')
    assert recorder.differences(tmp_path)["pins/list"] == ["took the parameter surprise, which is not described (P12)"]


def test_an_operation_that_the_fake_does_not_know_is_named(recorder: Recorder, tmp_path: Path) -> None:
    recorder.record.add("GET", "/v5/brand_new", [], 200, [], b"{}")
    assert recorder.differences(tmp_path) == {
        "GET on an unknown path": ["answered with 200, and the fake does not know it (H8)"]
    }


def test_no_value_and_no_secret_is_in_a_record(recorder: Recorder, tmp_path: Path, mock: PinterestMock) -> None:
    recorder.get("/v5/user_account")
    recorder.record.save(tmp_path / "record.json", "https://api.pinterest.com")
    text = (tmp_path / "record.json").read_text()
    assert mock.users[0].username not in text
    assert "pina_" not in text
    assert re.search(r'"recorded": "\d{4}-\d\d-\d\d"', text)


def test_the_same_kind_of_answer_is_recorded_once(recorder: Recorder, tmp_path: Path) -> None:
    recorder.get("/v5/user_account")
    recorder.get("/v5/user_account")
    recorder.record.save(tmp_path / "record.json", "https://api.pinterest.com")
    assert len(load(tmp_path / "record.json")[1]) == 1


@pytest.fixture
def older() -> dict[str, Any]:
    if not DESCRIPTION.exists():
        pytest.skip(f"There is no {DESCRIPTION.name}.")
    description: dict[str, Any] = json.loads(DESCRIPTION.read_text(encoding="utf-8"))
    return description


def test_what_the_description_before_lacked_is_named(older: dict[str, Any]) -> None:
    differences = compare.of_description(older)
    assert "body /time_zone is gone (AC10)" in differences["ad_accounts/create"]
    assert "boards/delete" not in differences
    assert ["is gone: the fake still has it (H8)"] in differences.values()


def test_what_a_newer_description_has_is_named(older: dict[str, Any]) -> None:
    before = compare.of_description(older)
    listing = older["paths"]["/boards"]["get"]
    older["paths"]["/moodboards"] = {"get": {**listing, "operationId": "moodboards/list"}}
    listing["parameters"] = [*listing["parameters"], {"name": "mood", "in": "query", "schema": {"type": "string"}}]
    listing["security"] = [{"pinterest_oauth2": ["boards:read", "moods:read"]}]
    after = compare.of_description(older)
    assert after["moodboards/list"] == ["is new: the fake lacks it (H8)"]
    assert set(after["boards/list"]) - set(before.get("boards/list", [])) == {
        "parameter mood is new (B6)",
        "scope moods:read is new (S2)",
    }


def test_the_command_ends_with_1_where_something_differs(recorder: Recorder, tmp_path: Path) -> None:
    run, path = CliRunner().invoke, str(tmp_path / "record.json")
    recorder.get("/v5/boards")
    recorder.record.save(tmp_path / "record.json", "https://api.pinterest.com")
    same = run(main, ["drift", path])
    assert (same.exit_code, "Nothing differs." in same.output) == (0, True)
    recorder.record.add("GET", "/v5/boards", [], 200, [], b'{"items": {}}')
    recorder.record.save(tmp_path / "record.json", "https://api.pinterest.com")
    other = run(main, ["drift", path])
    assert other.exit_code == 1
    assert "\nboards/list\n  200 /items: object, described as array (F5)\n" in other.output


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"version": 2}', '{"paths": {"/a": {"get": {"parameters": 1}}}}'])
@pytest.mark.parametrize("option", [[], ["--openapi"]])
def test_a_file_that_is_neither_is_refused_in_a_sentence(tmp_path: Path, option: list[str], content: str) -> None:
    path = tmp_path / "file.json"
    path.write_text(content)
    done = CliRunner().invoke(main, ["drift", *option, str(path)])
    assert done.exit_code == 1
    assert isinstance(done.exception, SystemExit)


def test_one_of_the_two_is_needed() -> None:
    assert "either a record or --openapi" in CliRunner().invoke(main, ["drift"]).output
