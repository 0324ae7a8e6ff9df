"""Read the rows of a report one by one from its JSON or CSV file, of any size."""

from __future__ import annotations

import codecs
import json
import weakref
from typing import IO, TYPE_CHECKING, Any

from pinterest_v5.errors import NO_CODE, NOT_PINTEREST, UnexpectedAnswerError

if TYPE_CHECKING:
    from collections.abc import Iterator

PIECE = 65_536
"""Bytes to read at a time."""
LONGEST_ROW = 4 * 1024 * 1024
"""The longest row, in bytes; real ones have about ten thousand."""


class ReportRows:
    """An iterator over the rows of a report, each a dict.

        for row in api.reports.run(ad_account_id, {...}):
            print(row["CAMPAIGN_ID"])

    The rows can be walked once; `list(...)` makes a list of all. The file is a temporary one, and gone after the last
    row or after `close()`.

    Args:
        file: the file of the report, to be read from its beginning.

    Raises:
        UnexpectedAnswerError: while walking, the file is neither whole JSON nor CSV.
    """

    def __init__(self, file: IO[bytes]) -> None:
        self._close = weakref.finalize(self, file.close)
        self._rows = rows_of(file)

    def __iter__(self) -> Iterator[dict[str, Any]]:
        return self

    def __next__(self) -> dict[str, Any]:
        try:
            return next(self._rows)
        except BaseException:
            self._close()
            raise

    def close(self) -> None:
        """Remove the file, where not all rows are of interest."""
        self._close()
        self._rows = iter(())

    def __repr__(self) -> str:
        return "<ReportRows>"


def rows_of(file: IO[bytes]) -> Iterator[dict[str, Any]]:
    """Yield the rows of a file; its name and type do not say what it is (AR18)."""
    file.seek(0)
    start = file.read(PIECE).removeprefix(codecs.BOM_UTF8).lstrip()[:1]
    file.seek(0)
    if start == b"<":
        raise broken("is a web page")
    yield from json_rows(JSONReader(file)) if start in (b"{", b"[") else csv_rows(file)


def csv_rows(file: IO[bytes]) -> Iterator[dict[str, Any]]:
    """Yield the rows of a CSV file, whose values are texts."""
    import csv

    decoder = codecs.getincrementaldecoder("utf-8-sig")("replace")
    try:
        yield from csv.DictReader(decoder.decode(line) for line in lines_of(file))
    except csv.Error:
        raise broken("is not CSV") from None


def lines_of(file: IO[bytes]) -> Iterator[bytes]:
    """Yield the lines of a file."""
    while line := file.readline(LONGEST_ROW):
        if len(line) == LONGEST_ROW:
            raise too_long()
        yield line


def json_rows(reader: JSONReader) -> Iterator[dict[str, Any]]:
    """Yield the rows of a JSON file: a map from ids to lists of rows (AR20), or a list of rows."""
    if reader.peek() == "[":
        yield from reader.items()
        return
    for _ in reader.each("{", "}"):
        if not isinstance(reader.value(), str):
            raise broken("is not JSON")
        reader.take(":")
        if reader.peek() == "[":
            yield from reader.items()
        else:
            reader.value()


class JSONReader:
    """Reads a JSON file value by value, holding only one value and a piece of the file in memory."""

    def __init__(self, file: IO[bytes], size: int = PIECE) -> None:
        self.file = file
        self.size = size
        self.decoder = codecs.getincrementaldecoder("utf-8-sig")("replace")
        self.text = ""
        self.at = 0

    def more(self) -> bool:
        """Read another piece; say whether there was one."""
        piece = self.file.read(self.size)
        self.text = self.text[self.at :] + self.decoder.decode(piece, final=not piece)
        self.at = 0
        return bool(piece)

    def peek(self) -> str:
        """Return the next character that is not white space; an empty text at the end."""
        while True:
            while self.at < len(self.text) and self.text[self.at] in " \t\r\n":
                self.at += 1
            if self.at < len(self.text) or not self.more():
                return self.text[self.at : self.at + 1]

    def take(self, expected: str) -> str:
        """Read one of these characters."""
        found = self.peek()
        if not found or found not in expected:
            raise broken("is not whole")
        self.at += 1
        return found

    def each(self, start: str, end: str) -> Iterator[None]:
        """Stop at each part of an object or a list, of which the caller then reads one."""
        self.take(start)
        if self.peek() == end:
            self.take(end)
            return
        yield
        while self.take(f",{end}") == ",":
            yield

    def value(self) -> Any:
        """Read a value."""
        self.peek()
        while True:
            value, length = self.decoded()
            # The value may continue in the next piece, even a number that looks complete.
            if (length and self.at + length < len(self.text)) or not self.more():
                break
            if len(self.text) > LONGEST_ROW:
                raise too_long()
        if not length:
            raise broken("is not whole")
        self.at += length
        return value

    def decoded(self) -> tuple[Any, int]:
        """Return the value that begins here and its length; 0 if it is not whole."""
        try:
            value, end = json.JSONDecoder().raw_decode(self.text, self.at)
        except (ValueError, RecursionError):
            return None, 0
        return value, end - self.at

    def items(self) -> Iterator[dict[str, Any]]:
        """Read a list, and yield the objects in it."""
        for _ in self.each("[", "]"):
            value = self.value()
            if isinstance(value, dict):
                yield value


def too_long() -> UnexpectedAnswerError:
    """Return the error for a row that would fill the memory."""
    return broken(f"has a row of more than {LONGEST_ROW // 1024**2} MiB")


def broken(problem: str) -> UnexpectedAnswerError:
    """Return the error for a file that is not a report."""
    return UnexpectedAnswerError(NO_CODE, f"The file of the report {problem}.", advice=NOT_PINTEREST)
