"""Serve the files of reports at signed addresses that expire within minutes (AR17, AR18, BK9).

The signature is the permission: a request that also carries a bearer token is refused.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from werkzeug import Response

from mockserver.http.public_urls import downloads
from mockserver.http.responses import StorageErrorResponse
from mockserver.model import storage_errors as errors
from mockserver.model.records import Blob
from mockserver.storage.presigned import presign, verify

if TYPE_CHECKING:
    from werkzeug import Request

    from mockserver.state.state import State

MOUNT = "/downloads/"
LINK_LIFETIME = 300
"""Seconds for which an address is good (AR17)."""
CONTENT_TYPE = "binary/octet-stream"
"""Content type of every file, whatever its format, so clients must not choose a parser by it (AR18)."""


def keep_file(mock: State, key: str, content: bytes) -> None:
    """Put a file under a key, such as `async_reporting_v3/.../metrics_report.txt`."""
    mock.store.blobs.put(Blob(key=key, content_type=CONTENT_TYPE, content=content))


def remove_file(mock: State, key: str) -> None:
    """Forget a file, if it is there."""
    if mock.store.blobs.get(key) is not None:
        mock.store.blobs.remove(key)


def address_of(mock: State, request: Request, key: str) -> str:
    """Sign the address at which the file can be fetched for five minutes from now, as the client sees it (AR17)."""
    return presign(mock, downloads(request), key, LINK_LIFETIME)


def serve(mock: State, request: Request) -> Response:
    """Serve the file at a signed address, or answer with the storage's error."""
    try:
        return _serve(mock, request)
    except errors.S3Error as refusal:
        return StorageErrorResponse(refusal)


def _serve(mock: State, request: Request) -> Response:
    if request.method not in ("GET", "HEAD"):
        raise errors.METHOD_NOT_ALLOWED.with_hint("Files are only to be fetched.", Method=request.method)
    key = request.path.removeprefix(MOUNT)
    verify(mock, request, key, renewal="A link is good for five minutes: look at the report again for a new one.")
    file = mock.store.blobs.get(key)
    if file is None:
        raise errors.NO_SUCH_KEY.with_hint("The report is no longer kept: ask for it again.", Key=key)
    return Response(bytes(file.content), content_type=file.content_type)
