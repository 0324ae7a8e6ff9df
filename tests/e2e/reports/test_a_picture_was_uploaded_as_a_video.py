"""A picture was registered and uploaded as a video: nothing was refused until its processing failed (M5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from mockserver.journal.journal import Journal
    from mockserver.model.clock import Clock
    from pinterest_v5 import Api
    from tests.e2e.reports.conftest import Application

PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(100)
VIDEO = b"\0\0\0\x18ftypmp42" + bytes(100)


def upload(application: Application, clock: Clock, file: bytes) -> str:
    """What became of the file, as Pinterest says once it has had its time."""
    registered = application.call("POST", "media", json={"media_type": "video"}).json()
    sent = application.http.post(
        registered["upload_url"], data=registered["upload_parameters"], files={"file": ("file", file)}
    )
    assert sent.status_code == 204
    clock.advance(minutes=10)
    return str(application.call("GET", f"media/{registered['media_id']}").json()["status"])


def test_the_application_that_uploads_whatever_it_has_goes_red(signed_in: Application, pinterest_clock: Clock) -> None:
    assert upload(signed_in, pinterest_clock, PICTURE) == "failed"


def test_the_application_that_uploads_a_video_is_green(signed_in: Application, pinterest_clock: Clock) -> None:
    assert upload(signed_in, pinterest_clock, VIDEO) == "succeeded"


@pytest.mark.pinterest(scopes="pins:read pins:write")
def test_our_client_looks_at_the_file_before_a_byte_goes_out(
    pinterest_client: Api, pinterest_journal: Journal, tmp_path: Path
) -> None:
    picture = tmp_path / "cat.mp4"
    picture.write_bytes(PICTURE)
    with pytest.raises(ValueError, match=r"cat\.mp4' is not a video"):
        pinterest_client.media.upload_video(picture)
    pinterest_journal.assert_not_called("media/create")
