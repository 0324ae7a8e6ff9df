"""Name a content by its digest."""

from __future__ import annotations

import hashlib


def digest_of(content: bytes) -> str:
    """Return the MD5 of a content in hexadecimal, which is what S3 gives as an ETag, and is base64, too.

    So it can stand in for a picture in JSON: a schema says the same of both.
    """
    return hashlib.md5(content, usedforsecurity=False).hexdigest()
