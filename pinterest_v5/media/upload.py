"""Open files for uploading, recognise their types, and report progress."""

from __future__ import annotations

import base64
import io
import os
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import TypeAlias

# A path, the content itself, or an open binary file.
File: TypeAlias = "str | os.PathLike[str] | bytes | bytearray | memoryview | IO[bytes]"
Progress: TypeAlias = "Callable[[int, int], object]"

CONTENT = (bytes, bytearray, memoryview)
EXPECTED = "expected a path, bytes, or a file that is open in binary mode"
IMAGE_TYPES = {b"\xff\xd8\xff": "image/jpeg", b"\x89PNG\r\n\x1a\n": "image/png"}
HEAD = 16
"""Bytes at the start of a file that identify its type."""


class ProgressFile:
    """A binary file that tells a callback how many of its bytes were read, and how many it has."""

    def __init__(self, file: IO[bytes], progress: Progress | None) -> None:
        self.file = file
        self.progress = progress
        self.name = os.path.basename(str(getattr(file, "name", ""))) or "video.mp4"
        self.start = file.tell()
        self.size = file.seek(0, os.SEEK_END) - self.start
        file.seek(self.start)

    def read(self, size: int = -1) -> bytes:
        """Read as a file does, and tell the callback."""
        chunk = self.file.read(size)
        if chunk and self.progress is not None:
            self.progress(self.tell(), self.size)
        return chunk

    def tell(self) -> int:
        """Return how much was read."""
        return self.file.tell() - self.start

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go to a place in the file."""
        return self.file.seek(offset + (self.start if whence == os.SEEK_SET else 0), whence) - self.start


@contextmanager
def opened(file: File) -> Iterator[IO[bytes]]:
    """Open a path or bytes for the time of a `with` block; an open file stays the caller's to close.

    Raises:
        TypeError: it is none of these, or a file that is open as text or cannot be read twice.
    """
    if isinstance(file, CONTENT):
        yield io.BytesIO(file)
    elif isinstance(file, (str, os.PathLike)):
        with open(file, "rb") as handle:
            yield handle
    else:
        require_binary(file)
        yield file


def require_binary(file: Any) -> None:
    """Refuse what is not a binary file that can be read twice."""
    if not all(hasattr(file, name) for name in ("read", "seek", "tell")):
        raise TypeError(f"{type(file).__name__!r} is not a type of file; {EXPECTED}.")
    try:
        file.seek(file.tell())
    except (OSError, ValueError) as error:
        raise TypeError(
            f"{file!r} is a stream that cannot be read twice ({error}); pass what its read() gives."
        ) from None
    if not isinstance(file.read(0), bytes):
        raise TypeError(f"{file!r} is open as text; open it in binary mode, 'rb'.")


def image_type(file: File) -> str | None:
    """Return the content type of a JPEG or a PNG by its first bytes; None for anything else."""
    head = first_bytes(file)
    return next((kind for magic, kind in IMAGE_TYPES.items() if head.startswith(magic)), None)


def is_video(file: File) -> bool:
    """Say whether this is an mp4, mov or m4v (M8): the first box is `ftyp` or, in old ones, another of QuickTime's."""
    return first_bytes(file)[4:8] in (b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip")


def as_base64(file: File) -> str:
    """Return the content of a file as Base64."""
    with opened(file) as handle:
        return base64.b64encode(handle.read()).decode()


def first_bytes(file: File) -> bytes:
    """Return the bytes that tell what a file is."""
    if isinstance(file, CONTENT):
        return bytes(file[:HEAD])
    with opened(file) as handle:
        start = handle.tell()
        head = handle.read(HEAD)
        handle.seek(start)
        return head
