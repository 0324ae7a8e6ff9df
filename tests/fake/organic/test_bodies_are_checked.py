"""A body is checked against what its operation takes, and no body ever makes a server fault (EV1, EV2)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mockserver import Behaviour
from mockserver.http import json_body

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from tests.fake.conftest import Reply
    from tests.fake.organic.conftest import Seeded, Session


def refused(reply: Reply, problem: str) -> None:
    assert reply.refusal == (400, 1, f"Invalid request: {problem}")


def post(session: Session, content: bytes, content_type: str | None = "application/json") -> Reply:
    return session.application.send(
        "/v5/boards", "POST", data=content, content_type=content_type, headers=session.headers
    )


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"name=Recipes", "not JSON"),
        (b'{"name": "Recipes"', "not JSON"),
        (b'{"name": "\xff"}', "not JSON"),
        (b'{"name": NaN}', "not JSON"),
        (b'{"name": -Infinity}', "not JSON"),
        (b'{"name": "\\ud800"}', "not JSON"),
        (b'{"name": "\xed\xa0\x80"}', "not JSON"),
        (b"9" * 5000, ""),
        (b"[" * 100_000, "nested too deeply"),
        (b'{"name":' * 100_000 + b"1" + b"}" * 100_000, "nested too deeply"),
        (b"[]", "not of type 'object'"),
        (b"null", "None is not of type 'object'"),
        (b'"name"', "'name' is not of type 'object'"),
        (b"1", "1 is not of type 'object'"),
    ],
)
def test_a_body_is_a_json_object(me: Session, content: bytes, problem: str) -> None:
    reply = post(me, content)
    assert reply.refusal[:2] == (400, 1)
    assert reply.refusal[2].startswith("Invalid request: ")
    assert problem in reply.refusal[2]


@pytest.mark.parametrize(
    "content_type", [None, "application/json; charset=utf-8", "text/plain", "application/x-www-form-urlencoded"]
)
def test_its_content_type_does_not_matter(me: Session, content_type: str | None) -> None:
    reply = post(me, b'\xef\xbb\xbf{"name": "Recipes \\ud83c\\udf5d"}', content_type)
    assert reply.made["name"] == "Recipes 🍝"


@pytest.mark.parametrize("content", [b"", b"  \n"])
def test_no_body_is_an_empty_object(me: Session, content: bytes) -> None:
    refused(post(me, content), "'name' is a required property")


@pytest.mark.parametrize("path", ["pins/{pin}", "boards/{board}", "boards/{board}/sections/{section}"])
def test_a_change_needs_a_body_be_it_empty(me: Session, path: str) -> None:
    """The description requires a body of every PATCH; how Pinterest refuses its absence is not known."""
    board = me.create_board()
    names = {"pin": me.create_pin(board)["id"], "board": board["id"], "section": me.create_section(board)["id"]}
    path = f"{me.root}/{path.format(**names)}"
    reply = me.application.send(path, "PATCH", headers=me.headers)
    assert reply.refusal == (400, 1, "Invalid request: None is not of type 'object'")
    assert "own choice" in reply.hint
    assert me.application.send(path, "PATCH", headers=me.headers, json={"name": "x"}).status_code in (200, 400)


@pytest.mark.parametrize("content_type", ["text/plain", "application/x-www-form-urlencoded", None])
def test_json_under_another_name_is_taken_with_a_hint(me: Session, content_type: str | None) -> None:
    reply = post(me, b'{"name": "Under another name"}', content_type)
    assert reply.status_code == 201
    assert f"its Content-Type says {content_type or 'nothing'}: send application/json" in reply.hint
    assert "its Content-Type" in post(me, b'{"name": ""}', content_type).hint, "a refusal says so as well"
    for right in ("application/json", "application/json; charset=utf-8"):
        assert "x-pinterest-mock-hint" not in post(me, b'{"name": "%b"}' % right[-7:].encode(), right).headers


def test_a_body_that_is_too_large_is_refused(me: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_body, "LARGEST", 1000)
    assert post(me, b'{"name": "%s"}' % (b"x" * 900)).refusal[:2] == (400, 1)
    assert post(me, b" " * 1001).refusal[:2] == (413, 1)


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"name": 1}, "1 is not of type 'string'"),
        ({"name": ["x"]}, "[...] is not of type 'string'"),
        ({"name": True, "privacy": 1}, "True is not of type 'string'"),
        ({"privacy": "OPEN", "name": "x"}, "'OPEN' is not one of ['PUBLIC', 'PROTECTED', 'SECRET']"),
        ({"name": "x", "is_ads_only": "true"}, "'true' is not of type 'boolean'"),
        ({"name": "x", "is_ads_only": 1}, "1 is not of type 'boolean'"),
        ({"privacy": "OPEN", "is_ads_only": 1}, "'name' is a required property"),
        ({"name": "x", "title": "y"}, "Additional properties are not allowed ('title' was unexpected)"),
        ({"z": 1, "a": 1, "privacy": 3, "name": "x"}, "3 is not of type 'string'"),
        ({"z": 1, "a": 1, "name": "x"}, "Additional properties are not allowed ('z', 'a' were unexpected)"),
    ],
)
def test_the_first_mistake_is_named_in_the_order_of_the_documentation(
    me: Session, fields: dict[str, Any], problem: str
) -> None:
    refused(me.post("boards", fields), problem)


@pytest.mark.parametrize("name", ["board_id", "board_section_id", "parent_pin_id", "sponsor_id"])
@pytest.mark.parametrize("bad", ["cat", "", "1.5", "-1", "١٢", "12\n"])
def test_5_2_an_id_in_a_body_is_digits(me: Session, name: str, bad: str) -> None:
    media = {"source_type": "image_url", "url": "https://pictures.example/cat.jpg"}
    fields = {"board_id": "1", "media_source": media, name: bad}
    refused(me.post("pins", fields), rf"{bad!r} does not match '^\\d+$'")


def test_null_means_absent_everywhere(me: Session) -> None:
    board = me.post("boards", {"name": "x", "description": None, "privacy": None, "is_ads_only": None, "id": None}).made
    media = {"source_type": "image_url", "url": "https://pictures.example/cat.jpg", "is_standard": None, "index": None}
    nulls = dict.fromkeys(["link", "title", "description", "dominant_color", "alt_text", "board_section_id"])
    pin = me.post("pins", {"board_id": board["id"], "media_source": media, "parent_pin_id": None, **nulls}).made
    before = me.pin(pin)
    assert me.patch(f"pins/{pin['id']}", {**nulls, "board_id": None, "carousel_slots": None}).body == before
    assert me.patch(f"boards/{board['id']}", {"name": None, "privacy": None}).body["name"] == "x"


def test_a_switch_lets_unknown_fields_pass(me: Session, mock: PinterestMock) -> None:
    mock.configure(behaviour=Behaviour(unknown_fields="ignore"))
    assert me.create_board("x", owner={"username": "y"}, color="red")["owner"] == {"username": me.user.username}


def test_a_refused_write_changes_nothing(me: Session) -> None:
    before = me.all("boards")
    me.post("boards", {"name": "x", "privacy": "OPEN"})
    me.patch(f"boards/{before[0]['id']}", {"name": "x", "privacy": "OPEN"})
    assert me.all("boards") == before


VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text(max_size=20)
    | st.sampled_from(["PUBLIC", "SECRET", "image_url", "image_base64", "video_id", "https://a.example/", "1"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)
MEDIA_SOURCES = st.fixed_dictionaries(
    {},
    optional={
        "source_type": st.sampled_from(
            ["image_url", "image_base64", "video_id", "multiple_image_urls", "multiple_image_base64", "pin_url"]
        )
        | VALUES,
        **dict.fromkeys(["url", "data", "content_type", "items", "index", "media_id", "is_standard"], VALUES),
        **dict.fromkeys(["cover_image_url", "cover_image_data", "cover_image_key_frame_time"], VALUES),
    },
)
BODIES = VALUES | st.fixed_dictionaries(
    {},
    optional={
        **dict.fromkeys(["name", "description", "privacy", "is_ads_only", "title", "link", "alt_text"], VALUES),
        **dict.fromkeys(["board_id", "board_section_id", "parent_pin_id", "dominant_color", "sponsor_id"], VALUES),
        **dict.fromkeys(["auto_follow", "website", "verification_method", "carousel_slots", "media_type"], VALUES),
        "media_source": MEDIA_SOURCES | VALUES,
    },
)
WRITES = st.sampled_from(
    [
        ("POST", "boards"),
        ("PATCH", "boards/{board}"),
        ("POST", "boards/{board}/sections"),
        ("PATCH", "boards/{board}/sections/{section}"),
        ("POST", "pins"),
        ("PATCH", "pins/{pin}"),
        ("POST", "pins/{pin}/save"),
        ("POST", "media"),
        ("POST", "user_account/following/{person}"),
        ("POST", "user_account/websites"),
    ]
)


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(write=WRITES, fields=BODIES, real_board=st.booleans())
def test_any_json_gets_an_answer_that_is_no_server_fault(
    me: Session, them: Session, seeded: Seeded, write: tuple[str, str], fields: Any, real_board: bool
) -> None:
    me.application.mock.grant_feature("follow_user")
    board = seeded.board(me.user)
    section = seeded.world.sections.filter(board_id=board.id)[0]
    pin = seeded.world.pins.filter(board_id=board.id)[0]
    if real_board and isinstance(fields, dict):
        fields = {**fields, "board_id": board.id}
    method, path = write
    path = path.format(board=board.id, section=section.id, pin=pin.id, person=them.user.username)
    reply = me.send(method, path, fields)
    assert reply.status_code < 500, reply.text
    if reply.status_code >= 400:
        assert reply.refusal[0] == reply.status_code


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_any_bytes_get_an_answer_that_is_no_server_fault(me: Session, content: bytes) -> None:
    assert post(me, content).status_code in (201, 400)
