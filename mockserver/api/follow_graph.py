"""The follows of users and boards.

Following a board implies following its owner; following a user includes all their public boards (U5, U6).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mockserver.model.records import Follow

if TYPE_CHECKING:
    from mockserver.model.records import Board
    from mockserver.model.store import Environment


def followers(environment: Environment, user_id: str) -> list[Follow]:
    """List who follows this person."""
    return environment.follows.filter(followed_id=user_id)


def followed_people(environment: Environment, user_id: str, *, explicit: bool = False) -> list[Follow]:
    """List whom this person follows, with the owners of followed boards unless `explicit`."""
    people = {follow.followed_id: follow for follow in environment.follows.filter(follower_id=user_id)}
    if not explicit:
        for follow in environment.board_follows.filter(follower_id=user_id):
            board = environment.boards.get(follow.followed_id)
            if board is not None and board.privacy == "PUBLIC":
                implicit = Follow(follower_id=user_id, followed_id=board.owner_id, since=follow.since)
                people.setdefault(board.owner_id, implicit)
    return list(people.values())


def count_followed_people(environment: Environment, user_id: str) -> int:
    """Count whom this person follows; without a look at each, where they follow no board."""
    if environment.board_follows.count(follower_id=user_id):
        return len(followed_people(environment, user_id))
    return environment.follows.count(follower_id=user_id)


def followed_boards(environment: Environment, user_id: str, *, explicit: bool = False) -> list[Board]:
    """List the public boards that this person follows, with all those of followed people unless `explicit`."""
    boards = [
        environment.boards.get(follow.followed_id) for follow in environment.board_follows.filter(follower_id=user_id)
    ]
    if not explicit:
        for follow in environment.follows.filter(follower_id=user_id):
            boards += environment.boards.filter(owner_id=follow.followed_id)
    return list({board.id: board for board in boards if board is not None and board.privacy == "PUBLIC"}.values())


def board_followers(environment: Environment, board: Board) -> set[str]:
    """Collect who follows this board, itself or through its owner; nobody unless it is public."""
    if board.privacy != "PUBLIC":
        return set()
    follows = environment.board_follows.filter(followed_id=board.id) + followers(environment, board.owner_id)
    return {follow.follower_id for follow in follows}
