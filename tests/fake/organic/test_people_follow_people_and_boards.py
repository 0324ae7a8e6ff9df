"""Followers, following, and what comes of it (U1, U3 to U7, U9)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mockserver.model.records import Follow

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from mockserver.model.records import User
    from tests.fake.conftest import Application
    from tests.fake.organic.conftest import Json, Seeded, Session, SignIn

USER_NOT_FOUND = (404, 30, "User not found.")


@pytest.fixture(autouse=True)
def _may_follow(mock: PinterestMock) -> None:
    mock.grant_feature("follow_user")


def names(users: list[Json]) -> list[str]:
    assert all(set(user) == {"type", "username"} and user["type"] == "user" for user in users)  # U4
    return [user["username"] for user in users]


def account(session: Session) -> tuple[int, int]:
    body = session.get("user_account").body
    return body["follower_count"], body["following_count"]


def test_l10_following_takes_a_grant_to_the_app(
    sign_in: SignIn, me: Session, newcomer: User, other_application: Application
) -> None:
    """Pinterest's description calls it a beta."""
    path = f"user_account/following/{newcomer.username}"
    reply = sign_in(me.user, application=other_application).post(path, {})
    assert reply.refusal == (401, 3, "Your application does not have access to this restricted feature.")
    assert "follow_user" in reply.hint
    assert me.post(path, {}).status_code == 200


@pytest.mark.parametrize("body", [{}, {"auto_follow": False}, {"auto_follow": None}, None])
def test_u7_following_shows_on_both_sides(sign_in: SignIn, newcomer: User, friend: User, body: Json | None) -> None:
    me, them = sign_in(friend), sign_in(newcomer)  # whom nobody follows yet
    following = me.all("user_account/following")
    reply = me.post(f"user_account/following/{newcomer.username}", body)
    assert reply.body == {"type": "user", "username": newcomer.username}
    assert me.all("user_account/following") == [reply.body, *following]
    assert names(them.all("user_account/followers")) == [friend.username]
    assert (account(them)[0], account(me)[1]) == (1, len(following) + 1)


def test_u7_following_again_changes_nothing(me: Session, newcomer: User) -> None:
    for _ in range(2):
        assert me.post(f"user_account/following/{newcomer.username}", {}).status_code == 200
    assert names(me.all("user_account/following")).count(newcomer.username) == 1


def test_u7_30_nobody_has_that_name(me: Session) -> None:
    assert me.post("user_account/following/nobody.at.all", {}).refusal == USER_NOT_FOUND
    assert me.get("users/nobody.at.all/interests/follow").refusal == USER_NOT_FOUND


@pytest.mark.parametrize("path", ["user_account/following/{}", "users/{}/interests/follow"])
def test_f3_a_username_is_not_all_digits(me: Session, path: str) -> None:
    reply = me.send("POST" if "following" in path else "GET", path.format("123"))
    assert reply.refusal == (400, 1, r"'username' value '123' must match the pattern: (?!^\d+$)^.+$")


def test_nobody_follows_themselves(me: Session) -> None:
    assert me.post(f"user_account/following/{me.user.username}", {}).refusal[:2] == (400, 1)


def test_u1_an_account_counts_as_its_lists_do(me: Session, them: Session) -> None:
    for session in (me, them):
        lists = len(session.all("user_account/followers")), len(session.all("user_account/following"))
        assert account(session) == lists != (0, 0)


def test_u5_whose_board_one_follows_one_follows_implicitly(
    mock: PinterestMock, sign_in: SignIn, newcomer: User, friend: User
) -> None:
    """The seeded newcomer follows a board of the friend's."""
    session = sign_in(newcomer)
    assert friend.username in names(session.all("user_account/following"))
    assert friend.username not in names(session.all("user_account/following", explicit_following="true"))


def test_u6_boards_are_followed_themselves_or_through_their_owner(
    sign_in: SignIn, me: Session, newcomer: User, seeded: Seeded, friend: User
) -> None:
    session = sign_in(newcomer)  # follows me, and a board of the friend's
    followed = session.ids("user_account/following/boards", explicit_following="true")
    assert followed == [seeded.board(friend).id]
    boards = me.all("boards", privacy="PUBLIC")
    mine = [board["id"] for board in boards if board["owner"]["username"] == me.user.username]
    assert sorted(session.ids("user_account/following/boards")) == sorted([*followed, *mine])


def test_b1_a_board_counts_who_has_it_in_that_list(mock: PinterestMock, sign_in: SignIn, me: Session) -> None:
    sessions = [sign_in(user) for user in mock.users]
    followed = [session.ids("user_account/following/boards") for session in sessions]
    for board in me.all("boards"):
        assert board["follower_count"] == sum(board["id"] in boards for boards in followed)


def test_5_3_only_public_boards_are_followed(me: Session, them: Session, mock: PinterestMock) -> None:
    board = them.create_board()
    where = mock.store.production
    where.board_follows.put(Follow(follower_id=me.user.id, followed_id=board["id"], since=0))
    assert board["id"] in me.ids("user_account/following/boards")
    them.patch(f"boards/{board['id']}", {"privacy": "SECRET"})
    assert board["id"] not in me.ids("user_account/following/boards")
    assert them.board(board)["follower_count"] == 0


@pytest.mark.parametrize("feed_type", ["CREATOR_ONLY", "RANKED_CREATOR_ONLY"])
def test_u5_creators_are_those_who_have_made_a_pin(me: Session, newcomer: User, feed_type: str) -> None:
    me.post(f"user_account/following/{newcomer.username}", {})
    everybody = set(names(me.all("user_account/following", feed_type="RANKED")))
    creators = set(names(me.all("user_account/following", feed_type=feed_type)))
    assert everybody - creators == {newcomer.username}
    assert creators


def test_u5_there_are_no_other_feed_types(me: Session) -> None:
    assert me.get("user_account/following", feed_type="SOME").refusal[:2] == (400, 1)


def test_u4_followers_come_in_pages(me: Session) -> None:
    assert me.all("user_account/followers", page_size=1) == me.all("user_account/followers")
    assert len(me.all("user_account/followers")) == 2


def test_sb4_whom_one_follows_is_not_told_in_the_sandbox(sign_in: SignIn, me: Session, friend: User) -> None:
    sandbox = sign_in(me.user, environment="sandbox")
    assert sandbox.get("user_account/following").refusal[:2] == (403, 29)
    assert sandbox.all("user_account/followers") == []
    sign_in(friend, environment="sandbox").post(f"user_account/following/{me.user.username}", {})
    assert names(sandbox.all("user_account/followers")) == [friend.username]


def test_u3_linked_businesses_are_a_bare_array(me: Session, them: Session) -> None:
    assert me.get("user_account/businesses").json == []
    (business,) = them.get("user_account/businesses").json or []
    assert business.pop("username") == me.user.username
    assert set(business) == {f"image_{size}_url" for size in ("small", "medium", "large", "xlarge")}
    for url in business.values():
        assert me.application.send(url.removeprefix("http://localhost")).content_type == "image/jpeg"


def test_u9_anybodys_interests_are_told(me: Session, friend: User) -> None:
    interests = me.all(f"users/{friend.username}/interests/follow", page_size=1)
    assert [interest["name"] for interest in interests] == ["Man cave", "Street food"]
    for interest in interests:
        assert set(interest) == {"id", "key", "name", "canonical_url"}
        assert interest["id"] in interest["canonical_url"]
