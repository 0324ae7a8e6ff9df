"""The storage that hands out the files of reports, at addresses that are signed and good for minutes (AR17, AR18, BK9).

An address is its own permission: who sends a bearer token along is refused.
"""

from __future__ import annotations

import hashlib
import hmac
from datetime import datetime, timezone
from typing import TYPE_CHECKING
from urllib.parse import quote, urlencode

from werkzeug import Response

from mockserver.http.public_urls import downloads
from mockserver.http.responses import StorageErrorResponse
from mockserver.model import storage_errors as errors
from mockserver.model.records import Blob
from mockserver.model.redaction import redact_text
from mockserver.storage.signature import sign

if TYPE_CHECKING:
    from werkzeug import Request

    from mockserver.state.state import State

MOUNT = "/downloads/"
LINK_LIFETIME = 300
"""Seconds (AR17)."""
MOMENT = "%Y%m%dT%H%M%SZ"
CONTENT_TYPE = "binary/octet-stream"
"""Of every file, whatever is in it: readers must not choose a parser by it (AR18)."""


def keep_file(mock: State, key: str, content: bytes) -> None:
    """Put a file under a key, such as `async_reporting_v3/.../metrics_report.txt`."""
    mock.store.blobs.put(Blob(key=key, content_type=CONTENT_TYPE, content=content))


def remove_file(mock: State, key: str) -> None:
    """Forget a file, if it is there."""
    if mock.store.blobs.get(key) is not None:
        mock.store.blobs.remove(key)


def address_of(mock: State, request: Request, key: str) -> str:
    """Where the file can be fetched for five minutes from now, as the client sees it."""
    moment = mock.clock.time()
    fields = {
        "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
        "X-Amz-Credential": f"ASIA{hashlib.sha256(key.encode()).hexdigest()[:16].upper()}/{moment:%Y%m%d}/us-east-1/s3"
        "/aws4_request",
        "X-Amz-Date": moment.strftime(MOMENT),
        "X-Amz-Expires": str(LINK_LIFETIME),
        "X-Amz-SignedHeaders": "host",
    }
    fields["X-Amz-Signature"] = _signature(mock, key, fields)
    return f"{downloads(request)}/{quote(key)}?{urlencode(fields)}"


def serve(mock: State, request: Request) -> Response:
    """The file at an address."""
    try:
        return _serve(mock, request)
    except errors.S3Refusal as refusal:
        return StorageErrorResponse(refusal)


def _serve(mock: State, request: Request) -> Response:
    if request.method not in ("GET", "HEAD"):
        raise errors.METHOD_NOT_ALLOWED.with_hint("Files are only to be fetched.", Method=request.method)
    key, fields = request.path.removeprefix(MOUNT), request.args.to_dict()
    authorization = request.headers.get("Authorization")
    if authorization is not None:
        raise errors.TWO_CREDENTIALS.with_hint(
            "Fetch the file without the bearer token: its address is signed (AR18).",
            ArgumentName="Authorization",
            ArgumentValue=redact_text(authorization),
        )
    if "X-Amz-Signature" not in fields:
        raise errors.ANONYMOUS.with_hint("Take the address whole, with its query: it is signed.")
    if not hmac.compare_digest(_signature(mock, key, fields).encode(), fields["X-Amz-Signature"].encode()):
        raise errors.WRONG_SIGNATURE.with_hint("Take the address as it was given, with every field of its query.")
    made = datetime.strptime(fields["X-Amz-Date"], MOMENT).replace(tzinfo=timezone.utc)
    if (mock.clock.time() - made).total_seconds() > int(fields["X-Amz-Expires"]):
        raise errors.LINK_EXPIRED.with_hint("A link is good for five minutes: look at the report again for a new one.")
    file = mock.store.blobs.get(key)
    if file is None:
        raise errors.NO_SUCH_KEY.with_hint("The report is no longer kept: ask for it again.", Key=key)
    return Response(file.content, content_type=file.content_type)


def _signature(mock: State, key: str, fields: dict[str, str]) -> str:
    said = urlencode([(name, fields.get(name, "")) for name in ("X-Amz-Date", "X-Amz-Expires")])
    return sign(mock, fields.get("X-Amz-Credential", ""), f"{key}?{said}")
