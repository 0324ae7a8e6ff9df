"""Addresses that carry their own permission for some minutes, signed as AWS signs them (AR18, BK9, CU2)."""

from __future__ import annotations

import hashlib
import hmac
from datetime import datetime, timezone
from typing import TYPE_CHECKING
from urllib.parse import quote, urlencode

from mockserver.model import storage_errors as errors
from mockserver.storage.permission import refuse_bearer
from mockserver.storage.signature import sign

if TYPE_CHECKING:
    from werkzeug import Request

    from mockserver.state.state import State

MOMENT = "%Y%m%dT%H%M%SZ"


def presign(mock: State, root: str, key: str, lifetime: float, *, method: str = "GET") -> str:
    """Sign an address where a file can be fetched, or sent to with `PUT`, for so many seconds from now.

    Args:
        mock: Its clock and seed sign the address.
        root: The start of every address of the storage, without a slash at the end.
        key: The key of the file.
        lifetime: How long the address is good, in seconds.
        method: The HTTP method that the address permits.
    """
    moment = mock.clock.time()
    fields = {
        "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
        "X-Amz-Credential": f"ASIA{hashlib.sha256(key.encode()).hexdigest()[:16].upper()}/{moment:%Y%m%d}/us-east-1/s3"
        "/aws4_request",
        "X-Amz-Date": moment.strftime(MOMENT),
        "X-Amz-Expires": str(int(lifetime)),
        "X-Amz-SignedHeaders": "host",
    }
    fields["X-Amz-Signature"] = _signature(mock, method, key, fields)
    return f"{root}/{quote(key)}?{urlencode(fields)}"


def verify(mock: State, request: Request, key: str, *, method: str = "GET", renewal: str) -> None:
    """Let a request through whose address was signed for this file, and is still good.

    Raises `S3Error` otherwise; `renewal` tells the developer how to come by a new address.
    """
    fields = request.args.to_dict()
    hint = "Send no bearer token along: the address is signed, and is its own permission (AR18, CU2)."
    refuse_bearer(request, errors.TWO_CREDENTIALS, hint)
    if "X-Amz-Signature" not in fields:
        raise errors.ANONYMOUS.with_hint("Take the address whole, with its query: it is signed.")
    expected = _signature(mock, method, key, fields)
    if not hmac.compare_digest(expected.encode(), fields["X-Amz-Signature"].encode()):
        raise errors.WRONG_SIGNATURE.with_hint("Take the address as it was given, with every field of its query.")
    made = datetime.strptime(fields["X-Amz-Date"], MOMENT).replace(tzinfo=timezone.utc)
    if (mock.clock.time() - made).total_seconds() > int(fields["X-Amz-Expires"]):
        raise errors.LINK_EXPIRED.with_hint(renewal)


def _signature(mock: State, method: str, key: str, fields: dict[str, str]) -> str:
    said = urlencode([(name, fields.get(name, "")) for name in ("X-Amz-Date", "X-Amz-Expires")])
    return sign(mock, fields.get("X-Amz-Credential", ""), f"{method} {key}?{said}")
