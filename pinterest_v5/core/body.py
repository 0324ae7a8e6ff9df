"""Collect the body of an answer piece by piece, decoded and within a limit."""

from __future__ import annotations

from typing import IO, Any

from pinterest_v5.errors import NO_CODE, NOT_PINTEREST, UnexpectedAnswerError

LARGEST = 64 * 1024 * 1024
"""The largest decoded answer, in bytes. Real ones, except reports, have at most some 2 MB."""
LARGEST_FILE = 4 * 1024**3
"""The largest decoded answer that is written to a file, in bytes."""


class Body:
    """Collects the pieces of one body.

    Args:
        encoding: the `Content-Encoding`, of those that were offered: gzip, deflate.
        status: the status of the answer, for errors.
        rid: its `x-pinterest-rid`, for errors.
        sink: where the body goes, if it is not kept here.

    Raises:
        UnexpectedAnswerError: it cannot be decoded, or is too large.
    """

    def __init__(self, encoding: str, status: int, rid: str | None, sink: IO[bytes] | None = None) -> None:
        self.pieces: list[bytes] = []
        self.keep = self.pieces.append if sink is None else sink.write
        self.largest = LARGEST if sink is None else LARGEST_FILE
        self.size = 0
        self.status = status
        self.rid = rid
        self.decoder = self.decoder_for(encoding.strip().lower())
        self.begun = False  # even an answer without a body may name an encoding

    def decoder_for(self, encoding: str) -> Any:
        """Return a `zlib` decoder; None if there is nothing to decode."""
        if encoding in ("", "identity"):
            return None
        if encoding not in ("gzip", "x-gzip", "deflate"):
            raise self.unexpected(f"is encoded as {encoding[:40]!r}, which was not asked for")
        import zlib

        return zlib.decompressobj(32 + zlib.MAX_WBITS)

    def feed(self, piece: bytes) -> None:
        """Take the next piece as it came."""
        if self.decoder is None:
            self.take(piece)
        while self.decoder is not None and piece:
            if self.decoder.eof:  # a gzip may have several members (RFC 1952 section 2.2)
                self.decoder = self.decoder_for("gzip")
            self.take(self.decoded(piece))
            piece = self.decoder.unused_data
            self.begun = True

    def decoded(self, piece: bytes) -> bytes:
        """Return what a piece is once it is decoded, or a little more of that than is allowed."""
        import zlib

        try:
            decoded: bytes = self.decoder.decompress(piece, self.largest - self.size + 1)
        except zlib.error:
            raise self.unexpected("is not encoded as its header says") from None
        return decoded

    def take(self, decoded: bytes) -> None:
        """Keep what is decoded, as long as it is not too much."""
        self.size += len(decoded)
        if self.size > self.largest:
            raise self.unexpected(f"has more than {self.largest // 1024**2} MiB")
        self.keep(decoded)

    def whole(self) -> bytes:
        """Return the body; an empty one if it is in the sink."""
        if self.begun and not self.decoder.eof:
            raise self.unexpected("ends in the middle")
        return b"".join(self.pieces)

    def unexpected(self, problem: str) -> UnexpectedAnswerError:
        """Return the error that says what is wrong with the body."""
        return UnexpectedAnswerError(
            NO_CODE, f"The answer {problem}.", status=self.status, rid=self.rid, advice=NOT_PINTEREST
        )
