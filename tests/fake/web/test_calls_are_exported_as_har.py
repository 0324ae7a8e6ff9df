"""The calls can be opened by what reads HTTP archives: http://www.softwareishard.com/blog/har-12-spec/."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import jsonschema_rs
import pytest

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from tests.fake.conftest import Application
    from tests.fake.web.conftest import Browser


def fields(**described: Any) -> dict[str, Any]:
    """An object with these fields; all are needed but those whose names end in an underscore."""
    named = {name.rstrip("_"): schema for name, schema in described.items()}
    needed = [name for name in described if not name.endswith("_")]
    return {"type": "object", "properties": named, "required": needed, "additionalProperties": False}


TEXT, NUMBER, AMOUNT = {"type": "string"}, {"type": "integer"}, {"type": "number", "minimum": 0}
MOMENT = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$"}
PAIRS = {"type": "array", "items": fields(name=TEXT, value=TEXT)}
MESSAGE = {"httpVersion": TEXT, "cookies": PAIRS, "headers": PAIRS, "headersSize": NUMBER, "bodySize": NUMBER}
POSTED = fields(mimeType=TEXT, params_=PAIRS, text_=TEXT)
CONTENT = fields(size=NUMBER, mimeType=TEXT, text_=TEXT, encoding_=TEXT, compression_=NUMBER)
ENTRY = fields(
    startedDateTime=MOMENT,
    time=AMOUNT,
    request=fields(
        method=TEXT, url={"type": "string", "pattern": "^http"}, queryString=PAIRS, postData_=POSTED, **MESSAGE
    ),
    response=fields(status=NUMBER, statusText=TEXT, content=CONTENT, redirectURL=TEXT, **MESSAGE),
    cache=fields(),
    timings=fields(send=AMOUNT, wait=AMOUNT, receive=AMOUNT),
)
CREATOR = fields(name=TEXT, version={"type": "string", "minLength": 1})
HAR = fields(log=fields(version={"const": "1.2"}, creator=CREATOR, entries={"type": "array", "items": ENTRY}))
"""The archive as its specification describes it."""


def test_it_is_as_described_whatever_was_called(
    mock: PinterestMock, application: Application, browser: Browser
) -> None:
    bearer = mock.issue_token(scopes="boards:read user_accounts:read")["access_token"]
    application.call("boards", bearer, bookmark=["a", "b"], page_size="")
    application.send("/v5/oauth/token", "POST", data={"grant_type": "client_credentials", "scope": "ads:read"})
    application.send("/v5/boards", "POST", data=b"\xff{", headers={"Authorization": f"Bearer {bearer}"})
    application.send(urlsplit(application.call("user_account", bearer).body["profile_image"]).path)
    mock.faults.disconnect("boards/list")
    with pytest.raises(ConnectionError):
        application.call("boards", bearer)
    archive = browser.get("/calls.har").reply.get_json()
    jsonschema_rs.Draft7Validator(HAR).validate(archive)
    asked, form, *_, picture, _ = archive["log"]["entries"]
    assert asked["request"]["queryString"] == [
        {"name": "bookmark", "value": "a"},
        {"name": "bookmark", "value": "b"},
        {"name": "page_size", "value": ""},
    ]
    assert form["request"]["postData"] == {
        "mimeType": "application/x-www-form-urlencoded",
        "params": [{"name": "grant_type", "value": "client_credentials"}, {"name": "scope", "value": "ads:read"}],
        "text": "grant_type=client_credentials&scope=ads%3Aread",
    }
    assert picture["response"]["content"].keys() == {"size", "mimeType"}, "a picture is not text"


def test_a_picture_is_named_and_not_shown_as_text(
    mock: PinterestMock, application: Application, browser: Browser
) -> None:
    bearer = mock.issue_token(scopes="user_accounts:read")["access_token"]
    application.send(urlsplit(application.call("user_account", bearer).body["profile_image"]).path)
    page = browser.get("/calls/2", tab="response")
    assert re.search(r"image/jpeg, \d+ bytes are kept", page.text)
    assert "\ufffd" not in page.reply.text
