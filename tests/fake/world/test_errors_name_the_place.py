"""A description that cannot be is refused with the file, the place in it, and what was expected."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mockserver import PinterestMock
from mockserver.world.location import WorldError
from mockserver.world.tables import ENVIRONMENT_TABLES, SHARED_TABLES, fields_of

if TYPE_CHECKING:
    from pathlib import Path

MIKA = {"users": [{"username": "mika"}]}

WRONG: dict[str, tuple[Any, str]] = {
    "unknown table": ({"pin": []}, r"^world: there is no 'pin' here; there are .*pins.*\. Did you mean 'pins'"),
    "no list": ({"pins": {}}, r"^world: pins: expected a list of tables, not \{\}\.$"),
    "no entry": ({"pins": ["x"]}, r"^world: pins\[0\]: expected a table, not 'x'\.$"),
    "unknown field": (
        {"pins": [{}, {"tilte": "x"}]},
        r"pins\[1\]: there is no 'tilte' here; there are id, owner, board,.* Did you mean 'title'\?",
    ),
    "wrong type": ({"pins": [{"title": 5}]}, r"pins\[0\]\.title: expected a text, not 5\.$"),
    "no flag": ({"users": [{"two_factor": "yes"}]}, r"users\[0\]\.two_factor: expected true or false, not 'yes'\.$"),
    "no number": ({"users": [{"monthly_views": True}]}, r"monthly_views: expected a whole number, not True\.$"),
    "no option": ({"boards": [{"privacy": "PUBLICK"}]}, r"'PUBLICK' is not one of PUBLIC.* Did you mean 'PUBLIC'\?"),
    "no moment": ({"boards": [{"created_at": "soon"}]}, r"boards\[0\]\.created_at: 'soon' is not a moment in ISO 8601"),
    "no moment at all": ({"boards": [{"created_at": []}]}, r"created_at: expected a moment, such as 2026-.*, not \[\]"),
    "no id": ({"boards": [{"id": "b1"}]}, r"boards\[0\]\.id: expected decimal digits in a text \(F1\), not 'b1'\.$"),
    "number as id": ({"boards": [{"id": 12}]}, r"boards\[0\]\.id: expected decimal digits in a text \(F1\), not 12\.$"),
    "id twice": ({"boards": [{"id": "1"}, {"id": "1"}]}, r"boards\[1\]: '1' is taken by another entry\.$"),
    "name twice": (
        {"users": [{"username": "a"}, {"username": "a"}]},
        r"users\[1\]\.username: there is somebody called",
    ),
    "unknown owner": (
        {**MIKA, "boards": [{"owner": "mikka"}]},
        r"owner: there is no user 'mikka'; there are mika\. Did",
    ),
    "unknown business": (
        {"users": [{"linked_businesses": ["x"]}]},
        r"users\[0\]\.linked_businesses\[0\]: there is no user 'x'; there are ",
    ),
    "unknown board": ({"pins": [{"board": "x"}]}, r"pins\[0\]\.board: there is no board 'x'; there are none\.$"),
    "unknown section": (
        {"boards": [{"name": "Ideas"}], "pins": [{"board": "Ideas", "section": "Later"}]},
        r"pins\[0\]\.section: there is no section on this board 'Later'; there are none\.$",
    ),
    "unknown app": ({"access_tokens": [{"app": "1"}]}, r"access_tokens\[0\]\.app: there is no app '1'; there are \d+"),
    "unknown scope": ({"access_tokens": [{"scopes": "pin:read"}]}, r"there is no scope 'pin:read'; .* Did you mean"),
    "unknown followed": (
        {**MIKA, "follows": [{"follower": "mika", "followed": "x"}]},
        r"follows\[0\]\.followed: there is no user or board 'x'; there are mika\.$",
    ),
    "missing board": ({"sections": [{"name": "Later"}]}, r"^world: sections\[0\]: 'board' is missing\.$"),
    "missing followed": ({**MIKA, "follows": [{"follower": "mika"}]}, r"follows\[0\]: 'followed' is missing\.$"),
    "stranger's Pin": (
        {
            "users": [{"username": "a"}, {"username": "b"}],
            "boards": [{"name": "X"}],
            "pins": [{"owner": "b", "board": "X"}],
        },
        r"pins\[0\]: b may not pin to the board 'X': its owner does not share it\.$",
    ),
    "unknown media": ({"pins": [{"media": "gif"}]}, r"pins\[0\]\.media: expected .*"),
    "unknown media type": ({"pins": [{"media": {"media_type": "gif"}}]}, r"media: expected a table with a media_type"),
    "incomplete media": ({"pins": [{"media": {"media_type": "image"}}]}, r"pins\[0\]\.media: 'cover' is missing\.$"),
    "wrong slot": (
        {"pins": [{"media": {"media_type": "multiple_images", "slots": [{"picture": "a", "titel": "b"}]}}]},
        r"pins\[0\]\.media\.slots\[0\]: there is no 'titel' here;.* Did you mean 'title'\?",
    ),
    "no base64": ({"blobs": [{"key": "k", "content_type": "image/png", "content": "%"}]}, r"content: expected base64"),
    "in the sandbox": ({"sandbox": {"pins": [{"title": 5}]}}, r"^world: sandbox\.pins\[0\]\.title: expected a text"),
    "shared in the sandbox": ({"sandbox": {"users": []}}, r"^world: sandbox: there is no 'users' here"),
    "sandbox is not a table": ({"sandbox": []}, r"^world: sandbox: expected a table of tables, not \[\]\.$"),
    "seed": ({"seed": "x"}, r"^world: seed: expected a whole number, not 'x'\.$"),
}


@pytest.mark.parametrize(("world", "text"), WRONG.values(), ids=WRONG)
def test_what_is_wrong_and_where(world: Any, text: str) -> None:
    with pytest.raises(WorldError, match=text):
        PinterestMock(world=world)


@pytest.mark.parametrize(
    ("name", "content", "text"),
    [
        ("world.toml", "[[users]]\nusername = mika", r"^world\.toml: this is not TOML: .*line 2"),
        ("world.json", '{"users": [}', r"^world\.json: this is not JSON: .*line 1 column 12"),
        ("world.json", "[]", r"^world\.json: expected a table of tables, not \[\]\.$"),
        ("world.toml", "[[pins]]\ntitle = 5", r"^world\.toml: pins\[0\]\.title: expected a text, not 5\.$"),
        ("world.yaml", "users: []", r"^world\.yaml: a world is described in a file that ends in \.toml or \.json\.$"),
    ],
)
def test_the_file_is_named(name: str, content: str, text: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(content, encoding="utf-8")
    with pytest.raises(WorldError, match=text):
        PinterestMock(world=tmp_path / name)


def test_a_file_that_is_not_text_is_none_either(tmp_path: Path) -> None:
    (tmp_path / "world.json").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(WorldError, match=r"^world\.json: this is not JSON: "):
        PinterestMock(world=tmp_path / "world.json")


def test_a_wrong_world_changes_nothing(mock: PinterestMock) -> None:
    before = mock.world()
    with pytest.raises(WorldError):
        mock.configure(world={"pins": [{"title": 5}]}, consent="auto")
    assert mock.world() == before
    assert mock.settings.consent == "page"


def test_no_secret_is_quoted() -> None:
    token = "pina_" + "A" * 92 + "WXYZ"
    with pytest.raises(WorldError) as caught:
        PinterestMock(world={"access_tokens": [{"token": token}, {"token": token}]})
    assert token not in str(caught.value)
    assert "WXYZ" in str(caught.value)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)
ENTRIES = st.sampled_from(sorted({**SHARED_TABLES, **ENVIRONMENT_TABLES})).flatmap(
    lambda table: st.fixed_dictionaries(
        {},
        optional={
            table: st.lists(
                st.dictionaries(
                    st.sampled_from(sorted(fields_of({**SHARED_TABLES, **ENVIRONMENT_TABLES}[table]))), JSON, max_size=3
                ),
                max_size=2,
            )
        },
    )
)


@settings(max_examples=150)
@given(
    world=ENTRIES
    | st.dictionaries(st.sampled_from([*SHARED_TABLES, *ENVIRONMENT_TABLES, "sandbox", "seed"]), JSON, max_size=2)
)
def test_anything_else_than_a_world_is_a_world_error(world: dict[str, Any]) -> None:
    def described() -> PinterestMock | WorldError:
        try:
            return PinterestMock(world=world)
        except WorldError as error:
            return error

    made = described()
    assert str(made).startswith("world: ") if isinstance(made, WorldError) else made.world()
