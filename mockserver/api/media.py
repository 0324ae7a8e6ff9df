"""`/media`: uploads of videos, from registration to the end of processing (M1-M6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mockserver.http.public_urls import uploads
from mockserver.model import errors
from mockserver.model.records import MediaUpload
from mockserver.model.video_uploads import status
from mockserver.request.call import ApiResult
from mockserver.request.paging import page
from mockserver.request.routes import Routes
from mockserver.storage.policy import upload_parameters

if TYPE_CHECKING:
    from mockserver.api.serializers import Json
    from mockserver.request.call import Call

routes = Routes()


@routes("media/create")
def register(call: Call) -> ApiResult:
    """Announce an upload: answer where to send the file and with which form (M2, M3), with 201 (Q29)."""
    fields = call.body()
    upload = MediaUpload(id=call.store.new_id(19), owner_id=call.caller.id, created_at=call.now)
    call.environment.uploads.put(upload)
    return ApiResult(
        {
            "media_id": upload.id,
            "media_type": fields["media_type"],
            "upload_url": uploads(call.request),
            "upload_parameters": upload_parameters(call.mock, upload),
        },
        status=201,
    )


@routes("media/list")
def list_media(call: Call) -> Json:
    """Answer a page of the caller's uploads."""
    return page(call, call.environment.uploads.listing(owner_id=call.caller.id), media)


@routes("media/get")
def get_media(call: Call, media_id: str) -> Json:
    """Answer how far the processing of an upload has come."""
    upload = call.environment.uploads.get(media_id)
    if upload is None or upload.owner_id != call.caller.id:
        whose = "There is none" if upload is None else "It is somebody else's: reads hide it (EA1)"
        raise errors.MEDIA_NOT_FOUND.with_hint(f"Media upload {media_id}: {whose}.")
    return media(call, upload)


def media(call: Call, upload: MediaUpload) -> Json:
    """Show an upload (M5)."""
    return {
        "media_id": upload.id,
        "media_type": "video",
        "status": status(upload, call.now, call.mock.behaviour.video_processing),
    }
