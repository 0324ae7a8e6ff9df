"""A long picture is no part of the JSON that is parsed, which means what it did (P4)."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mockserver.http.sent_pictures import LONG, PIECE, take_out
from mockserver.model import json_text
from mockserver.model.digest import digest_of

if TYPE_CHECKING:
    from tests.fake.conftest import Application

LONG_CONTENT = bytes(range(256)) * (LONG // 256)
WORDS = st.text(st.sampled_from('data"\\:/{[ \n'), max_size=12)


@given(
    before=st.dictionaries(WORDS, WORDS | st.just({"data": "short"}), max_size=3),
    content=st.binary(max_size=4).map(lambda start: start + LONG_CONTENT),
    field=st.sampled_from(["data", "cover_image_data"]),
    ascii_only=st.booleans(),
    space=st.sampled_from(["", " ", "\n\t"]),
    escape=st.booleans(),
)
@settings(max_examples=60, deadline=None)
def test_the_rest_means_what_it_did(
    before: dict[str, Any], content: bytes, field: str, ascii_only: bool, space: str, escape: bool
) -> None:
    def body(data: str) -> bytes:
        value = {**before, "media_source": {field: data, "after": before}}
        text = json.dumps(value, ensure_ascii=ascii_only, separators=(f"{space},", f"{space}:{space}"))
        return text.encode()

    data = base64.b64encode(content).decode()
    sent = body(data).replace(b"/", b"\\/") if escape else body(data)
    short, pictures = take_out(sent)
    assert len(short) < LONG
    assert [picture.content for picture in pictures.values()] == [content]
    assert json_text.parse(short) == json_text.parse(body(digest_of(content)))
    assert pictures[digest_of(content)].shown == f"{data[:100]}… ({len(data)} characters)"


@pytest.mark.parametrize("padding", [0, 1, 2])
@pytest.mark.parametrize("more", [-4, 0, 4])
def test_pieces_end_anywhere(padding: int, more: int) -> None:
    content = bytes(((PIECE + more) // 4 * 3) * 2 + 3 - padding)
    for slash in (b"/", b"\\/"):
        letters = base64.b64encode(content.replace(b"\0", b"\xff")).replace(b"/", slash)
        _, pictures = take_out(b'{"data":"' + letters + b'"}')
        assert [picture.content for picture in pictures.values()] == [content.replace(b"\0", b"\xff")]


NOT_TAKEN = {
    "short": "A" * (LONG - 4),
    "not base64": "A" * LONG + "!" + "A" * LONG,
    "broken off": "A" * (LONG + 1),
    "padded in the middle": "A" * (PIECE - 1) + "=" + "A" * LONG,
    "padded twice": "A" * (PIECE - 2) + "==" + "AAA=" * 2,
    "with an escape": "A" * LONG + "\\u0041",
    "with a backslash": "A" * (PIECE - 1) + "\\" + "A" * LONG,
}


@pytest.mark.parametrize("letters", NOT_TAKEN.values(), ids=list(NOT_TAKEN))
def test_what_is_no_long_base64_stays(letters: str) -> None:
    body = f'{{"data": "{letters}"}}'.encode()
    assert take_out(body) == (body, {})


def test_a_string_without_an_end_stays() -> None:
    body = b'{"data": "' + b"A" * LONG
    assert take_out(body) == (body, {})


def refuse(name: str) -> None:
    raise ValueError(name)


@pytest.mark.parametrize("end", ["", "}}", "]", ', "x": NaN}'])
def test_a_mistake_in_the_json_is_named_where_it_stands(application: Application, end: str) -> None:
    token = application.mock.issue_token(scopes="boards:read boards:write pins:read pins:write")["access_token"]
    body = f'{{"media_source": {{"data": "{"A" * LONG}"}}{end}'
    with pytest.raises(ValueError, match=r"char|NaN") as expected:
        json.loads(body, parse_constant=refuse)
    answer = application.send("/v5/pins", "POST", data=body, headers={"Authorization": f"Bearer {token}"})
    place = str(expected.value).rpartition(": ")[2]
    assert answer.status_code == 400
    assert (place if "char" in place else "NaN") in answer.text


def test_other_operations_have_their_data_as_it_came(application: Application) -> None:
    token = application.mock.issue_token(scopes="boards:read boards:write")["access_token"]
    body = {"name": {"data": "A" * LONG}}
    answer = application.send("/v5/boards", "POST", json=body, headers={"Authorization": f"Bearer {token}"})
    assert answer.status_code == 400
    assert application.mock.journal.calls("boards/create")[-1].json["name"]["data"].startswith("AAAA")


def test_nothing_is_decoded_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    decode, sizes = base64.b64decode, []

    def noted(letters: bytes, **options: Any) -> bytes:
        sizes.append(len(letters))
        return decode(letters, **options)

    monkeypatch.setattr(base64, "b64decode", noted)
    take_out(b'{"data":"' + b"A" * (8 * PIECE) + b'"}')
    assert sum(sizes) == 8 * PIECE
    assert max(sizes) <= PIECE + 4
