"""Refuse Authorization headers at the storage: only a signature gives permission there (M4, AR18, CU2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mockserver.model.redaction import redact_text

if TYPE_CHECKING:
    from werkzeug import Request

    from mockserver.model.storage_errors import S3ErrorKind


def refuse_bearer(request: Request, kind: S3ErrorKind, hint: str) -> None:
    """Raise an `S3Error` of that kind where a request brings an Authorization header along."""
    authorization = request.headers.get("Authorization")
    if authorization is not None:
        raise kind.with_hint(hint, ArgumentName="Authorization", ArgumentValue=redact_text(authorization))
