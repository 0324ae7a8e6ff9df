"""Take in files, or parts of them, by `PUT` at addresses that an answer has named (CU2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mockserver.http.public_urls import uploads
from mockserver.http.responses import no_body
from mockserver.model import storage_errors as errors
from mockserver.model.digest import digest_of
from mockserver.storage.downloads import keep_file
from mockserver.storage.presigned import presign, verify

if TYPE_CHECKING:
    from werkzeug import Request, Response

    from mockserver.state.state import State

MOUNT = "/upload/"
LARGEST = 64 * 1024**2
"""The largest file, in bytes: less than S3 takes, because a fake keeps it in memory."""


def address_for(mock: State, request: Request, key: str) -> str:
    """Sign the address to which a file can be sent for `Behaviour.upload_lifetime` seconds, as the client sees it."""
    return presign(mock, uploads(request).rstrip("/"), key, mock.behaviour.upload_lifetime, method="PUT")


def receive(mock: State, request: Request) -> Response:
    """Keep what is sent to such an address; sent once more, it replaces what was there. Raises `S3Error`."""
    key = request.path.removeprefix(MOUNT)
    verify(mock, request, key, method="PUT", renewal="The address is no longer good: begin another upload.")
    if request.content_length is None:
        raise errors.MISSING_LENGTH.with_hint("The storage takes no chunked upload: send a Content-Length.")
    if request.content_length > LARGEST:
        raise errors.ENTITY_TOO_LARGE.with_hint(
            f"A part has at most {LARGEST // 1024**2} MiB here.",
            ProposedSize=request.content_length,
            MaxSizeAllowed=LARGEST,
        )
    content = request.get_data()
    with mock.store.transaction():
        keep_file(mock, key, content)
    response = no_body(200)
    response.set_etag(digest_of(content))
    return response
