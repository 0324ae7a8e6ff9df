"""The states of a video upload, which follow the clock, and the video that comes of it (M5)."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Literal

from mockserver.model.records import VideoMedia

if TYPE_CHECKING:
    from mockserver.model.records import MediaUpload, Picture

UploadStatus = Literal["registered", "processing", "succeeded", "failed"]

SHORTEST, LONGEST = 4_000, 15 * 60_000
"""The shortest and the longest video, in milliseconds (M8)."""
SHAPES = ((720, 1280), (720, 720), (1280, 720))


def status(upload: MediaUpload, now: float, processing: float) -> UploadStatus:
    """Return the state of the upload now; processing takes so many seconds from the upload's end (M5)."""
    if upload.uploaded_at is None:
        return "registered"
    if now < upload.uploaded_at + processing:
        return "processing"
    return "failed" if upload.defect else "succeeded"


def video(upload: MediaUpload, cover: Picture) -> VideoMedia:
    """Build the video that came of an upload.

    How long and how large it is comes from its id: a file may have 2 GB, and reading it is not the fake's trade.
    """
    digest = hashlib.sha256(upload.id.encode()).digest()
    width, height = SHAPES[digest[0] % len(SHAPES)]
    duration = SHORTEST + int.from_bytes(digest[1:5], "big") % (LONGEST - SHORTEST)
    return VideoMedia(
        cover=cover,
        upload_id=upload.id,
        width=width,
        height=height,
        duration=duration,
        file_key=upload.file_key,
    )
