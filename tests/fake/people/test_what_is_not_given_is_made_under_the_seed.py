"""People and things: chosen where a test chooses, made by Faker under the mock's seed where it does not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mockserver import PinterestMock

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.fake.conftest import Application

ADD: dict[str, Callable[[PinterestMock], Any]] = {
    "add_user": lambda mock: mock.add_user(),
    "add_business": lambda mock: mock.add_user(account_type="BUSINESS"),
    "add_app": lambda mock: mock.add_app(),
    "add_board": lambda mock: mock.add_board(),
    "add_section": lambda mock: mock.add_section(mock.add_board()),
    "add_pin": lambda mock: mock.add_pin(),
    "add_carousel": lambda mock: mock.add_pin(media="carousel"),
    "add_video": lambda mock: mock.add_pin(media="video"),
}


@given(seed=st.integers(0, 5), names=st.lists(st.sampled_from(sorted(ADD)), min_size=1, max_size=6))
@settings(max_examples=20)
def test_the_same_seed_and_history_make_the_same_things(seed: int, names: list[str]) -> None:
    def history() -> list[Any]:
        mock = PinterestMock(seed=seed)
        mock.clock.set(mock.clock.time().replace(year=2026, month=1, day=1, hour=0, minute=0, second=0, microsecond=0))
        mock.clock.freeze()
        return [repr(ADD[name](mock)).partition("created_at")[0] for name in names]

    assert history() == history()


@pytest.mark.parametrize("add", ADD.values(), ids=ADD)
def test_no_two_are_alike(add: Callable[[PinterestMock], Any], mock: PinterestMock) -> None:
    made = [add(mock) for _ in range(30)]
    assert len({thing.id for thing in made}) == 30
    for name in {"username", "secret", "title"} & set(made[0].__slots__):
        assert len({getattr(thing, name) for thing in made}) == 30, name


@given(names=st.lists(st.sampled_from(sorted(ADD)), min_size=1, max_size=5))
@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_snapshot_takes_what_was_added_back(mock: PinterestMock, names: list[str]) -> None:
    before = mock.snapshot()
    first = [repr(ADD[name](mock)) for name in names]
    mock.restore(before)
    assert [repr(ADD[name](mock)) for name in names] == first
    mock.restore(before)


def test_what_is_chosen_stays(mock: PinterestMock) -> None:
    mika = mock.add_user("mika", id="42", account_type="BUSINESS", about="", website_url="https://mika.example/")
    assert (mika.username, mika.id, mika.about, mika.website_url) == ("mika", "42", "", "https://mika.example/")
    assert mika.business_name
    app = mock.add_app("Planner", id="1512345", secret="s" * 40, owner="mika", state="trial", features=["pin_edit"])
    assert (app.name, app.id, app.secret, app.owner_id) == ("Planner", "1512345", "s" * 40, "42")
    board = mock.add_board("Ideas", id="43", owner=mika, privacy="SECRET", description="", created_at=1.5)
    assert (board.name, board.id, board.owner_id, board.description, board.created_at) == ("Ideas", "43", "42", "", 1.5)
    pin = mock.add_pin(board, id="44", title="", description="", link="https://x.example/", alt_text="", picture="cat")
    assert (pin.id, pin.board_id, pin.owner_id, pin.title, pin.link) == ("44", "43", "42", "", "https://x.example/")
    assert pin.media.cover == mock.add_pin(board, picture="cat").media.cover != mock.add_pin(board).media.cover


def test_people_and_things_are_named_by_record_or_id(mock: PinterestMock) -> None:
    mika = mock.add_user("mika")
    assert {mock.add_board(owner=who).owner_id for who in (mika, "mika", mika.id)} == {mika.id}
    board = mock.add_board(owner=mika, sections=["Now", "Later"])
    now = mock.store.production.sections.filter(name="Now")[0]
    assert {mock.add_pin(board.id, section=named).section_id for named in (now, now.id, "Now")} == {now.id}


def test_nobody_named_is_the_default_user(mock: PinterestMock) -> None:
    assert mock.add_board().owner_id == mock.add_app().owner_id == mock.add_pin().owner_id == mock.default_user.id


def test_a_pin_without_a_board_goes_to_the_owners_first_which_is_made_if_need_be(mock: PinterestMock) -> None:
    mika = mock.add_user()
    first = mock.add_pin(owner=mika)
    assert mock.add_pin(owner=mika).board_id == first.board_id
    assert mock.add_pin(owner=mika, environment="sandbox").board_id != first.board_id


def test_chosen_ids_are_not_given_out_again(mock: PinterestMock) -> None:
    """Such as those of another mock with the same history."""
    expected = PinterestMock().add_board().id
    assert mock.add_board(id=expected).id == expected
    later = [mock.add_board().id for _ in range(3)]
    assert expected not in later


REFUSED: dict[str, tuple[Callable[[PinterestMock], Any], str]] = {
    "numeric username": (lambda mock: mock.add_user("12345"), "A username is not a number"),
    "username with a space": (lambda mock: mock.add_user("mi ka"), "holds no space"),
    "taken username": (lambda mock: mock.add_user(mock.users[1].username), "There is somebody called"),
    "account type": (lambda mock: mock.add_user(account_type="ROBOT"), "account_type is one of BUSINESS, PINNER"),  # type: ignore[arg-type]  # the wrong one is what is tried
    "id with letters": (lambda mock: mock.add_user(id="u1"), "An id is decimal digits"),
    "taken id": (lambda mock: mock.add_user(id=mock.users[0].id), "is taken, by a user"),
    "app state": (lambda mock: mock.add_app(state="gold"), "state is one of pending"),  # type: ignore[arg-type]  # the wrong one is what is tried
    "privacy": (lambda mock: mock.add_board(privacy="HIDDEN"), "privacy is one of PUBLIC"),  # type: ignore[arg-type]  # the wrong one is what is tried
    "board name": (lambda mock: [mock.add_board("Ideas"), mock.add_board("Ideas")], "has a board called 'Ideas'"),
    "section name": (lambda mock: mock.add_board(sections=["Now", "Now"]), "has a section called 'Now'"),
    "media": (lambda mock: mock.add_pin(media="gif"), "media is one of image, carousel, video"),  # type: ignore[arg-type]  # the wrong one is what is tried
    "foreign board": (lambda mock: mock.add_pin(mock.add_board(), owner=mock.users[1]), "may not pin to the board"),
    "environment": (lambda mock: mock.add_board(environment="staging"), "environment is one of"),  # type: ignore[arg-type]  # the wrong one is what is tried
}
MISSING: dict[str, tuple[Callable[[PinterestMock], Any], str]] = {
    "user": (lambda mock: mock.add_board(owner="nobody"), "The mock knows no user 'nobody'; there are"),
    "app": (lambda mock: mock.resolve_app("1"), "The mock knows no app '1'; there are"),
    "board": (lambda mock: mock.add_pin("1"), "The mock knows no board '1'"),
    "section": (lambda mock: mock.add_pin(mock.add_board(sections=["Now"]), section="Then"), "it has 'Now'"),
}


@pytest.mark.parametrize(("add", "text"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_is_refused(add: Callable[[PinterestMock], Any], text: str, mock: PinterestMock) -> None:
    with pytest.raises(ValueError, match=text):
        add(mock)


@pytest.mark.parametrize(("add", "text"), MISSING.values(), ids=MISSING)
def test_what_does_not_exist_is_named(add: Callable[[PinterestMock], Any], text: str, mock: PinterestMock) -> None:
    with pytest.raises(LookupError, match=text):
        add(mock)


def test_a_refused_board_leaves_nothing_behind(mock: PinterestMock) -> None:
    before = [board.id for board in mock.store.production.boards]
    with pytest.raises(ValueError, match="Now"):
        mock.add_board("Ideas", sections=["Now", "Now"])
    assert [board.id for board in mock.store.production.boards] == before


def test_what_was_added_is_there_for_the_api(mock: PinterestMock, application: Application) -> None:
    mika = mock.add_user("mika", account_type="BUSINESS")
    board = mock.add_board("Ideas", owner=mika, sections=["Now"])
    pin = mock.add_pin(board, title="First", section="Now")
    token = mock.issue_token("mika")["access_token"]
    assert application.call("user_account", token).body["username"] == "mika"
    assert [item["name"] for item in application.call("boards", token).body["items"]] == ["Ideas"]
    shown = application.call(f"pins/{pin.id}", token).body
    assert (shown["title"], shown["board_owner"]["username"]) == ("First", "mika")
    sections = application.call(f"boards/{board.id}/sections", token).body["items"]
    assert [section["name"] for section in sections] == ["Now"]


def test_what_was_added_now_is_dated_now(mock: PinterestMock, application: Application) -> None:
    mock.clock.advance(days=400)
    pin = mock.add_pin(title="The newest")
    first = application.call("pins", mock.issue_token()["access_token"]).body["items"][0]
    assert (first["id"], first["created_at"]) == (pin.id, f"{mock.clock.time():%Y-%m-%dT%H:%M:%S}")


def test_things_of_the_sandbox_are_not_in_production(mock: PinterestMock, application: Application) -> None:
    """SB2."""
    board = mock.add_board(environment="sandbox")
    mock.add_pin(board)
    token = mock.issue_token(environment="sandbox")["access_token"]
    assert len(application.in_sandbox.call("pins", token).body["items"]) == 1
    assert application.call(f"boards/{board.id}", mock.issue_token()["access_token"]).status_code == 404


def test_a_collaborator_sees_the_board(mock: PinterestMock, application: Application) -> None:
    """B10."""
    board = mock.add_board(owner=mock.users[1], collaborators=[mock.add_user("mika")], privacy="SECRET")
    token = mock.issue_token("mika", "boards:read boards:read_secret")["access_token"]
    assert [item["id"] for item in application.call("boards", token).body["items"]] == [board.id]


def test_another_app_goes_through_the_flow(
    mock: PinterestMock, connect: Callable[[PinterestMock], Application]
) -> None:
    app = mock.add_app(redirect_uris=["https://planner.example/cb"])
    planner = type(connect(mock))(mock, app.id)
    assert planner.sign_in()["access_token"].startswith("pina_")
