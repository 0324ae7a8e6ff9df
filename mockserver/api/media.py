"""`/media`: videos, from announced to processed (M1-M6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mockserver import errors, render
from mockserver.body import Body, Text
from mockserver.call import Answer
from mockserver.operations import Routes
from mockserver.origins import uploads
from mockserver.paging import page
from mockserver.records import MediaUpload
from mockserver.s3.policy import upload_parameters
from mockserver.uploads import status

if TYPE_CHECKING:
    from mockserver.call import Call

routes = Routes()

MEDIA = Body(media_type=Text(required=True, options=("video",)))


@routes("media/create")
def register(call: Call) -> Answer:
    """Where to send the file, and the form to send with it (M2, M3); 201 as for all that is created (Q29)."""
    fields = MEDIA.read(call)
    upload = MediaUpload(id=call.store.new_id(19), owner_id=call.caller.id, created_at=call.now)
    call.environment.uploads.put(upload)
    return Answer(
        {
            "media_id": upload.id,
            "media_type": fields["media_type"],
            "upload_url": uploads(call.request),
            "upload_parameters": upload_parameters(call.mock, upload),
        },
        status=201,
    )


@routes("media/list")
def list_media(call: Call) -> render.Json:
    return page(call, call.environment.uploads.where(owner_id=call.caller.id), media)


@routes("media/get")
def get_media(call: Call, media_id: str) -> render.Json:
    upload = call.environment.uploads.get(media_id)
    if upload is None or upload.owner_id != call.caller.id:
        whose = "There is none" if upload is None else "It is somebody else's: reads hide it (5.3)"
        raise errors.MEDIA_NOT_FOUND.because(f"Media upload {media_id}: {whose}.")
    return media(call, upload)


def media(call: Call, upload: MediaUpload) -> render.Json:
    """M5."""
    return {"media_id": upload.id, "media_type": "video", "status": status(call, upload)}
