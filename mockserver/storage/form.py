"""Read a multipart form as it arrives: first the fields before the file, then the file in pieces.

The file part may lack a file name: the official sample sends none (M4a).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from werkzeug.exceptions import RequestEntityTooLarge
from werkzeug.sansio.multipart import Data, Epilogue, Field, File, MultipartDecoder, NeedData

from mockserver.model import storage_errors as errors

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import IO

    from werkzeug.sansio.multipart import Event

CHUNK = 64 * 1024
LARGEST_FIELDS = 20 * 1024
"""The largest size of all fields before the file together, in bytes, as with S3."""


class UploadForm:
    """A form with a file. Field names are given in lower case, because S3 ignores their case."""

    def __init__(self, stream: IO[bytes], boundary: bytes) -> None:
        self._events = _events(stream, boundary)

    def fields(self) -> dict[str, str]:
        """Read the fields in front of the file.

        Raises `S3Error` where there is no file, or the form cannot be read.
        """
        fields: dict[str, str] = {}
        name, value, size = "", b"", 0
        for event in self._events:
            if isinstance(event, (Field, File)):
                name = (event.name or "").lower()
                if name == "file":
                    return fields
                value = b""
            elif isinstance(event, Data):
                size += len(event.data)
                if size > LARGEST_FIELDS:
                    raise errors.FIELDS_TOO_LARGE.with_hint(
                        f"{LARGEST_FIELDS} bytes is the limit; name the file `file`."
                    )
                value += event.data
                if not event.more_data:
                    fields[name] = value.decode("utf-8", "replace")
        raise errors.NO_FILE.with_hint("Send the video as the last part, named `file` (M4).", ArgumentName="file")

    def file(self) -> Iterator[bytes]:
        """Yield the file in pieces, after `fields`; what comes after the file is not read."""
        for event in self._events:
            assert isinstance(event, Data)
            yield event.data
            if not event.more_data:
                return


def _events(stream: IO[bytes], boundary: bytes) -> Iterator[Event]:
    decoder = MultipartDecoder(boundary, max_form_memory_size=4 * CHUNK)
    try:
        while not isinstance(event := decoder.next_event(), Epilogue):
            if isinstance(event, NeedData):
                decoder.receive_data(stream.read(CHUNK) or None)
            else:
                yield event
    except (ValueError, RequestEntityTooLarge) as error:
        raise errors.MALFORMED.with_hint(f"The body is not a multipart form: {error}.") from None
