"""A report may be larger than memory: its rows come out of a file piece by piece, and a broken file says so (AR20)."""

from __future__ import annotations

import csv
import io
import json
import tempfile
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinterest_v5 import Api, ReportError, UnexpectedAnswerError
from pinterest_v5.core import body
from pinterest_v5.core.flow import Response
from pinterest_v5.core.transport import too_late
from pinterest_v5.resources import report_rows
from pinterest_v5.resources.report_rows import JSONReader, ReportRows, json_rows
from pinterest_v5.resources.reports import Reports

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from tests.client.conftest import Face, Pinterest

SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8)
ROWS = st.lists(st.dictionaries(st.text(max_size=5), SCALARS | st.lists(SCALARS, max_size=2), max_size=3), max_size=4)
FILES = st.dictionaries(st.text(max_size=5), ROWS, max_size=4) | ROWS
REPORT = {"start_date": "2026-11-01", "end_date": "2026-11-02", "granularity": "DAY"}


def written(content: Any, *, indent: int | None = None, ascii_only: bool = True) -> bytes:
    return json.dumps(content, indent=indent, ensure_ascii=ascii_only).encode("utf-8", "surrogatepass")


def rows_in(content: Any) -> list[Any]:
    return content if isinstance(content, list) else [row for rows in content.values() for row in rows]


@given(FILES, st.integers(1, 40), st.sampled_from([None, 2]), st.booleans())
def test_whatever_the_pieces_are_the_rows_are_those_of_the_file(
    content: Any, size: int, indent: int | None, ascii_only: bool
) -> None:
    file = io.BytesIO(written(content, indent=indent, ascii_only=ascii_only))
    assert list(json_rows(JSONReader(file, size))) == rows_in(json.loads(file.getvalue().decode()))


@given(FILES, st.integers(1, 40), st.data())
def test_a_file_that_is_cut_is_never_taken_for_a_whole_one(content: Any, size: int, data: st.DataObject) -> None:
    whole = written(content)
    cut = whole[: data.draw(st.integers(0, len(whole) - 1))]
    rows: list[Any] = []
    with pytest.raises(UnexpectedAnswerError, match="The file of the report is not whole"):
        rows.extend(json_rows(JSONReader(io.BytesIO(cut), size)))
    assert rows == rows_in(content)[: len(rows)]


CELLS = st.text(st.characters(exclude_characters="\r\0", exclude_categories=["Cs"]), max_size=6)


@given(st.lists(st.fixed_dictionaries({"DATE": CELLS, "SPEND": CELLS}), max_size=4), st.booleans())
def test_csv_with_quotes_and_line_ends_in_its_cells(rows: list[dict[str, str]], mark: bool) -> None:
    text = io.StringIO()
    writer = csv.DictWriter(text, ["DATE", "SPEND"])
    writer.writeheader()
    writer.writerows(rows)
    file = io.BytesIO(text.getvalue().encode("utf-8-sig" if mark else "utf-8"))
    assert list(ReportRows(file)) == rows


@pytest.mark.parametrize("content", [b"{}", b"[]", b"", b"DATE,SPEND\r\n", b'{"1": []}', b'{"count": 3}'])
def test_ar19_a_file_without_rows(content: bytes) -> None:
    assert list(ReportRows(io.BytesIO(content))) == []


@pytest.mark.parametrize(
    "content",
    [
        b"DATE,SPEND\r\n" + b"x" * report_rows.LONGEST_ROW,
        b'[{"DATE": "' + b"x" * 2 * report_rows.LONGEST_ROW,
        b'{"1": [{}], "2": "' + b"x" * 2 * report_rows.LONGEST_ROW,
    ],
    ids=["CSV", "JSON", "JSON that is not rows"],
)
def test_a_row_that_would_fill_the_memory(content: bytes) -> None:
    with pytest.raises(UnexpectedAnswerError, match="has a row of more than 4 MiB"):
        list(ReportRows(io.BytesIO(content)))


def test_a_quotation_mark_that_never_ends() -> None:
    content = b'DATE,SPEND\r\n"' + b"x\r\n" * 100_000
    with pytest.raises(UnexpectedAnswerError, match="is not CSV"):
        list(ReportRows(io.BytesIO(content)))


@pytest.mark.parametrize(
    "content", [b"<html>", b'{"1": [{}', b"[[[", b"[" * 3000, b'{"1" [{}]}', b"{1: []}", b"[{} {}]"]
)
def test_what_is_no_report(content: bytes) -> None:
    with pytest.raises(UnexpectedAnswerError, match="The file of the report is"):
        list(ReportRows(io.BytesIO(content)))


def test_no_more_is_read_than_the_next_row_needs() -> None:
    file = io.BytesIO(written({"1": [{"DATE": "2026-11-01", "SPEND": n} for n in range(100_000)]}))
    rows = ReportRows(file)
    assert next(rows) == {"DATE": "2026-11-01", "SPEND": 0}
    assert file.tell() <= 2 * report_rows.PIECE < len(file.getvalue())


def test_the_file_is_gone_after_the_last_row_and_when_nobody_wants_more() -> None:
    files = [io.BytesIO(b'[{"SPEND": 1}]') for _ in range(3)]
    assert list(ReportRows(files[0])) == [{"SPEND": 1}]
    closed = ReportRows(files[1])
    closed.close()
    assert list(closed) == []
    del closed
    ReportRows(files[2])
    assert [file.closed for file in files] == [True] * 3


class TestDownload:
    def report(self, face: Face, pinterest: Pinterest, status: int, content: bytes) -> Any:
        pinterest.answers(200, {"token": "t"})
        pinterest.answers(200, {"report_status": "FINISHED", "url": "https://files.example/r.txt"})
        pinterest.answers(status, content)
        return face.get(face.new(access_token="pina_1").reports.run("549", REPORT))

    def test_a_report_may_be_larger_than_any_other_answer(
        self, face: Face, pinterest: Pinterest, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(body, "LARGEST", 100)
        rows = [{"SPEND": n} for n in range(100)]
        assert list(self.report(face, pinterest, 200, written(rows))) == rows

    def test_yet_not_without_an_end(self, face: Face, pinterest: Pinterest, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(body, "LARGEST_FILE", 100)
        with pytest.raises(UnexpectedAnswerError, match="has more than"):
            self.report(face, pinterest, 200, b"[" + b" " * 100)

    def test_what_the_storage_says_of_an_old_link_is_no_report(
        self, face: Face, pinterest: Pinterest, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """AR17."""
        made: list[Any] = []
        spooled = tempfile.SpooledTemporaryFile

        def noted(size: int) -> Any:
            made.append(spooled(size))
            return made[-1]

        monkeypatch.setattr(tempfile, "SpooledTemporaryFile", noted)
        with pytest.raises(ReportError, match="ask for the report again"):
            self.report(face, pinterest, 403, b"<Error><Code>AccessDenied</Code></Error>")
        assert [file.closed for file in made] == [True]

    def test_a_connection_that_breaks_is_made_again_and_nothing_stands_twice(self, face: Face) -> None:
        import httpx

        def breaking() -> Iterator[bytes]:
            yield b'[{"SPEND": 1}, {"SP'
            raise httpx.ReadError("broken")

        class Breaking(httpx.SyncByteStream, httpx.AsyncByteStream):
            def __iter__(self) -> Iterator[bytes]:
                return breaking()

            async def __aiter__(self) -> AsyncIterator[bytes]:
                for piece in breaking():
                    yield piece

        def answer(request: httpx.Request) -> httpx.Response:
            asked.append(request)
            if request.method == "POST":
                return httpx.Response(200, json={"token": "t"})
            if request.url.host == "api.pinterest.com":
                return httpx.Response(200, json={"report_status": "FINISHED", "url": "https://files.example/r.txt"})
            if len(asked) == 3:
                return httpx.Response(200, stream=Breaking())
            if len(asked) == 4:
                return httpx.Response(503, text="<Error><Code>SlowDown</Code></Error>")
            return httpx.Response(200, json=[{"SPEND": 1}])

        asked: list[httpx.Request] = []
        client: Any = getattr(httpx, face.kind)(transport=httpx.MockTransport(answer))
        api: Any = face.make(access_token="pina_1", http_client=client, sleep=face.slept.append)
        assert list(face.get(api.reports.run("549", REPORT))) == [{"SPEND": 1}]
        assert len(asked) == 5
        assert [request.headers.get("authorization") for request in asked[2:]] == [None] * 3

    def test_to_fetch_the_file_there_is_as_much_time_as_to_wait_for_it(self) -> None:
        api = Api(access_token="pina_1", deadline=5)
        flow: Any = Reports.run(api.reports, "549", REPORT, deadline=600)
        next(flow)
        flow.send(Response(200, {}, b'{"token": "t"}'))
        fetch = flow.send(Response(200, {}, b'{"report_status": "FINISHED", "url": "https://files.example/r.txt"}'))
        assert (fetch.url, fetch.budget.given) == ("https://files.example/r.txt", 600)
        assert "in the 600 seconds that the call may take" in str(too_late(fetch, 5))
