"""Take in videos as forms posted to `/upload/`, without a bearer token (M4).

A `PUT` to an address below it is for other files that an answer has asked for: see `parts`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mockserver.http.responses import StorageErrorResponse, no_body
from mockserver.model import storage_errors as errors
from mockserver.model.digest import digest_of
from mockserver.model.records import Blob
from mockserver.storage import parts
from mockserver.storage.form import CHUNK, LARGEST_FIELDS, UploadForm
from mockserver.storage.permission import refuse_bearer
from mockserver.storage.policy import LARGEST_FILE, verify

if TYPE_CHECKING:
    from collections.abc import Iterable

    from werkzeug import Request, Response

    from mockserver.model.records import MediaUpload
    from mockserver.state.state import State

MAX_STORED_BYTES = 1024**2
"""Size in bytes up to which a file is kept, to be served as its Pin's `video_url`; larger ones are discarded."""
MP4_BOX_TYPES = (b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip")
"""Box types with which a file starts if it is one that Pinterest takes: mp4, mov or m4v (M8)."""


class ReceivedFile:
    """Size and start of an uploaded file, taken while it streams in."""

    def __init__(self, pieces: Iterable[bytes]) -> None:
        self.size = 0
        start = bytearray()
        for piece in pieces:
            self.size += len(piece)
            start += piece[: MAX_STORED_BYTES - len(start)]
            if self.size > LARGEST_FILE:
                raise _too_large(self.size)
        self.start = bytes(start)

    @property
    def defect(self) -> str | None:
        """Why this is not a video, in words for the developer; None if it is one."""
        if self.size == 0:
            return "The uploaded file is empty."
        if self.start[4:8] not in MP4_BOX_TYPES:
            return "The uploaded file does not start like an mp4, mov or m4v (M8)."
        return None

    def blob(self) -> Blob | None:
        """Return the file as it is kept; None where it is too large for that."""
        if self.size > MAX_STORED_BYTES:
            return None
        key = digest_of(self.start)
        return Blob(key=key, content_type="video/mp4", content=self.start)


def receive(mock: State, request: Request) -> Response:
    """Take in a file that `upload_parameters` allow; processing begins at its end (M5)."""
    try:
        if request.method == "PUT":
            return parts.receive(mock, request)
        _receive(mock, request)
    except errors.S3Error as refusal:
        if refusal.kind is not errors.ENTITY_TOO_LARGE:
            _read_to_the_end(request)
        return StorageErrorResponse(refusal)
    return no_body(204)


def _receive(mock: State, request: Request) -> None:
    if request.method != "POST":
        raise errors.METHOD_NOT_ALLOWED.with_hint(
            "Post the form that POST /media describes (M4).", Method=request.method
        )
    if request.content_length is None:
        raise errors.MISSING_LENGTH.with_hint(
            "The storage takes no chunked upload: send a Content-Length, which HTTP libraries do for files and bytes,"
            " and do not for generators (M4)."
        )
    hint = "Send no Authorization header to the upload_url: the form is its own permission (M4)."
    refuse_bearer(request, errors.BEARER, hint)
    boundary = request.mimetype_params.get("boundary", "")
    if request.mimetype != "multipart/form-data" or not boundary:
        raise errors.NOT_MULTIPART.with_hint(
            "Post a multipart form, and leave its Content-Type, with the boundary, to your HTTP library.",
            Condition="Bucket POST must be of the enclosure-type multipart/form-data",
        )
    if (request.content_length or 0) > LARGEST_FILE + LARGEST_FIELDS + CHUNK:
        raise _too_large(request.content_length)
    form = UploadForm(request.stream, boundary.encode())
    key = verify(mock, form.fields())
    _finish(mock, media_id=key.rpartition(":")[2], file=ReceivedFile(form.file()))


def _finish(mock: State, media_id: str, file: ReceivedFile) -> None:
    with mock.store.transaction():
        for environment in (mock.store.production, mock.store.sandbox):
            upload: MediaUpload | None = environment.uploads.get(media_id)
            if upload is None:
                continue
            blob = file.blob()
            if blob:
                mock.store.blobs.put(blob)
            environment.uploads.put(
                replace(
                    upload,
                    uploaded_at=mock.clock.now(),
                    size=file.size,
                    file_key=blob.key if blob else None,
                    defect=file.defect,
                )
            )


def _too_large(size: int | None) -> errors.S3Error:
    return errors.ENTITY_TOO_LARGE.with_hint(
        "A video may have 2 GB (M8).", ProposedSize=size, MaxSizeAllowed=LARGEST_FILE
    )


def _read_to_the_end(request: Request) -> None:
    """Read what the client still sends, up to a limit: many clients read no answer before they have sent all."""
    left = LARGEST_FILE
    while left > 0 and (piece := request.stream.read(CHUNK)):
        left -= len(piece)
