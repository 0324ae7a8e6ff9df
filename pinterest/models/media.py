"""Uploaded media (dossier 13)."""

from __future__ import annotations

from typing import Literal, TypedDict

MediaStatus = Literal["registered", "processing", "succeeded", "failed"]


class Media(TypedDict):
    """An upload and how far it is (M5)."""

    media_id: str
    media_type: str
    status: MediaStatus


class MediaUpload(TypedDict):
    """A registered upload: where to send the file, and the form fields that go before it (M2, M3)."""

    media_id: str
    media_type: str
    upload_url: str
    upload_parameters: dict[str, str]
