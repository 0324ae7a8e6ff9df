"""Upload videos: register an upload, send the file, wait until it is processed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_v5.core.arguments import number
from pinterest_v5.core.call import is_text, operation, sent_back
from pinterest_v5.core.endpoint import Mode, Resource, endpoint, listing
from pinterest_v5.core.flow import Upload
from pinterest_v5.core.polling import Patience
from pinterest_v5.errors import NO_CODE, NOT_PINTEREST, MediaError, UnexpectedAnswerError
from pinterest_v5.media.media_source import is_url, named
from pinterest_v5.media.upload import ProgressFile, is_video, opened

if TYPE_CHECKING:
    from pinterest_v5.core.call import Call
    from pinterest_v5.core.flow import Flow, Response
    from pinterest_v5.media.upload import File, Progress
    from pinterest_v5.models import Media, MediaUpload, Page

LONGEST_PAUSE = 15.0
DEADLINE = 600.0
"""Seconds to wait for a video, unless told otherwise."""


class MediaUploads(Resource[Mode]):
    """`api.media`: uploads of videos.

    media = api.media.upload_video("clip.mp4", progress=lambda sent, size: print(f"{sent}/{size}"))
    api.pins.create(board_id, media["media_id"], cover="cover.jpg")
    """

    @listing
    def list(self, page_size: int | None = None, bookmark: str | None = None) -> Call[Page[Media]]:
        """List the account's uploads. Scope `pins:read` (M6).

        Operation `media/list`.
        """
        return operation("GET media", locals())

    @endpoint
    def get(self, media_id: str) -> Call[Media]:
        """Return an upload and how far it is. Scope `pins:read` (M5).

        Operation `media/get`.
        """
        return operation("GET media/{media_id}", locals())

    @endpoint
    def register(self, media_type: str = "video") -> Call[MediaUpload]:
        """Register an upload; the answer says where to send the file. Scopes `pins:read`, `pins:write` (M1, M2).

        Operation `media/create`.
        """
        return operation("POST media", locals())

    @endpoint
    def upload(self, upload: MediaUpload, file: File, progress: Progress | None = None) -> Flow[None]:
        """Send the file of a registered upload; it is streamed, never held in memory whole (M4).

        Args:
            upload: what `register` returned.
            file: a path, bytes, or an open binary file.
            progress: called with the bytes sent so far and in all.

        Raises:
            MediaError: the storage refused the file.
        """
        url, fields = sent_back(upload, "upload_url"), upload.get("upload_parameters")
        if not is_url(url) or not isinstance(fields, dict) or not all(map(is_text, fields.values())):
            raise UnexpectedAnswerError(NO_CODE, "The upload says not where the file goes.", advice=NOT_PINTEREST)
        with opened(file) as handle:
            response: Response = yield Upload(url, fields, ProgressFile(handle, progress))
        if not 200 <= response.status < 300:
            raise refused(response)

    @endpoint
    def wait(self, media_id: str, deadline: float = DEADLINE) -> Flow[Media]:
        """Wait until an upload is processed, looking ever less often (M5).

        Args:
            media_id: the upload.
            deadline: seconds to wait at most, besides what the calls themselves take.

        Raises:
            MediaError: processing failed, or was not done in time.
        """
        patience = Patience(deadline, LONGEST_PAUSE)
        while True:
            media: Media = yield from self._flow(MediaUploads.get(self, media_id))
            status = media.get("status")
            if status == "succeeded":
                return media
            if status not in ("registered", "processing", "failed"):
                raise UnexpectedAnswerError(
                    NO_CODE, f"The upload {media_id} has the unknown status {status!r}.", advice=NOT_PINTEREST
                )
            if status == "failed":
                raise MediaError(
                    NO_CODE,
                    f"Pinterest could not process the upload {media_id}.",
                    advice="Upload it again as mp4, mov or m4v of 4 seconds to 15 minutes and up to 2 GB.",
                )
            sleep = patience.next()
            if sleep is None:
                raise MediaError(
                    NO_CODE,
                    f"The upload {media_id} is still {status} after {patience.waited:.0f} seconds.",
                    advice="Go on later with media.wait(media_id), or give it a longer deadline.",
                )
            yield sleep

    @endpoint
    def upload_video(self, file: File, progress: Progress | None = None, deadline: float = DEADLINE) -> Flow[Media]:
        """Register, upload and wait, in one: the answer's `media_id` is ready for a Pin.

        Raises:
            ValueError: the file is not a video (M8).
            MediaError: the storage refused the file, or processing failed or was not done in time.
        """
        if not is_video(file):
            raise ValueError(f"{named(file)} is not a video; expected an mp4, a mov or an m4v.")
        number("deadline", deadline)
        upload = yield from self._flow(MediaUploads.register(self))
        yield from self._flow(MediaUploads.upload(self, upload, file, progress))
        media_id = sent_back(upload, "media_id")
        media: Media = yield from self._flow(MediaUploads.wait(self, media_id, deadline))
        return {**media, "media_id": media_id}


def refused(response: Response) -> MediaError:
    """Build the error from the storage's own, which is XML: `<Code>` and `<Message>`."""
    import re

    text = response.content[:10_000].decode(errors="replace")
    code, message = (re.search(f"<{name}>([^<]*)</{name}>", text) for name in ("Code", "Message"))
    words = message.group(1) if message else f"HTTP {response.status}"
    name = f" ({code.group(1)})" if code else ""
    return MediaError(
        NO_CODE,
        f"The storage refused the file: {words}{name}",
        status=response.status,
        advice="Register the upload again and send all of its upload_parameters, the file last.",
    )
