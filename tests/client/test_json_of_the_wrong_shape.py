"""JSON that is not as described ends in a `PinterestException`, and nothing of it goes into the next request."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from pinterest_v5 import PinterestException, UnexpectedAnswerError

if TYPE_CHECKING:
    from tests.client.conftest import Face, Pinterest

VIDEO = b"\0\0\0\x18ftypmp42"
ECHOED = [None, "", 5, {"a": 1}, ["x"], "\ud800", "a\r\nb"]


class TestJsonOfTheWrongShape:
    @pytest.mark.parametrize("token", ["pina_é", "pina_\n", "", None, 5, ["pina_1"]])
    def test_a_token_that_no_header_could_carry(self, face: Face, pinterest: Pinterest, token: Any) -> None:
        api = face.new(app_id="1", app_secret="s", refresh_token="pinr_1")
        pinterest.answers(200, {"access_token": token, "refresh_token": "pinr_2"})
        with pytest.raises(UnexpectedAnswerError):
            face.get(api.refresh_access_token())
        assert (api.access_token, api.refresh_token) == (None, "pinr_1")

    @pytest.mark.parametrize(
        "upload_url", [None, 5, "", "file:///etc/passwd", "http://", "https:///form", "//files.example"]
    )
    def test_an_upload_without_an_address(self, face: Face, pinterest: Pinterest, upload_url: Any) -> None:
        pinterest.answers(201, {"media_id": "1", "upload_url": upload_url, "upload_parameters": {}})
        with pytest.raises(UnexpectedAnswerError, match=r"where the file goes|no upload_url to go on with"):
            face.get(face.new(access_token="pina_1").media.upload_video(b"\0\0\0\x18ftypmp42"))

    @pytest.mark.parametrize("value", [None, 5, ["x"], "\ud800"])
    def test_an_upload_with_a_field_that_no_form_has(self, face: Face, pinterest: Pinterest, value: Any) -> None:
        place = {"upload_url": "https://files.example/", "upload_parameters": {"policy": value}}
        pinterest.answers(201, {"media_id": "1", **place})
        with pytest.raises(UnexpectedAnswerError, match="where the file goes"):
            face.get(face.new(access_token="pina_1").media.upload_video(VIDEO))

    def test_an_upload_that_is_done_without_its_id(self, face: Face, pinterest: Pinterest) -> None:
        place = {"upload_url": "https://files.example/", "upload_parameters": {}}
        pinterest.answers(201, {"media_id": "7", **place})
        pinterest.answers(204, b"")
        pinterest.answers(200, {"status": "succeeded"})
        pinterest.answers(201, {"id": "1"})
        face.get(face.new(access_token="pina_1").pins.create("5", VIDEO))
        assert json.loads(pinterest.sent[-1].body)["media_source"]["media_id"] == "7"

    @pytest.mark.parametrize("value", ECHOED)
    def test_what_the_next_request_cannot_carry(self, face: Face, pinterest: Pinterest, value: Any) -> None:
        api = face.new(access_token="pina_1")
        pinterest.answers(200, {"token": value})
        with pytest.raises(UnexpectedAnswerError, match="no token to go on with"):
            face.get(api.reports.run("549", {}))
        pinterest.answers(200, {"batch_id": value, "status": "PROCESSING"})
        with pytest.raises(UnexpectedAnswerError, match="no batch_id to go on with"):
            face.get(api.catalog_items.run_batch({}))
        place = {"upload_url": "https://files.example/", "upload_parameters": {}}
        pinterest.answers(201, {"media_id": value, **place})
        pinterest.answers(204, b"")
        with pytest.raises(UnexpectedAnswerError, match="no media_id to go on with"):
            face.get(api.media.upload_video(VIDEO))
        if value not in (None, ""):  # which end a list
            pinterest.answers(200, {"items": [1], "bookmark": value})
            with pytest.raises(UnexpectedAnswerError, match="not a page"):
                face.all(api.boards.list())

    @pytest.mark.parametrize("media", [{}, {"status": None}, {"status": "lost"}])
    def test_an_upload_without_a_status(self, face: Face, pinterest: Pinterest, media: Any) -> None:
        pinterest.answers(200, media)
        with pytest.raises(UnexpectedAnswerError, match="unknown status"):
            face.get(face.new(access_token="pina_1").media.wait("1"))

    def test_what_is_shown_is_escaped_and_short(self, face: Face, pinterest: Pinterest) -> None:
        pinterest.answers(400, {"code": 1, "message": "\x1b[2J\u202e" + "x" * 9000}, x_pinterest_rid="9" * 500)
        with pytest.raises(PinterestException) as failed:
            face.get(face.new(access_token="pina_1").boards.get("1"))
        assert str(failed.value).startswith("\\x1b[2J\\u202exxx")
        assert len(str(failed.value)) < 1300
