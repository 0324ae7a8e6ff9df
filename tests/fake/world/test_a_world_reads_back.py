"""A world that is written out and read again gives the same answers, whatever happened in it."""

from __future__ import annotations

import json
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mockserver import PinterestMock
from mockserver.model.scopes import scopes
from mockserver.model.store import Collection
from mockserver.world.tables import ENVIRONMENT_TABLES, SHARED_TABLES

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.fake.conftest import Application

    Event = Callable[["Application", dict[str, str]], Any]

NOW = datetime(2026, 1, 31, 12, tzinfo=timezone.utc)
EVERYTHING = " ".join(scopes())


def new_mock(**settings: Any) -> PinterestMock:
    mock = PinterestMock(**settings)
    mock.clock.freeze(NOW)
    return mock


def first_board(app: Application) -> str:
    return app.mock.store.production.boards.filter(owner_id=app.mock.default_user.id)[0].id


EVENTS: dict[str, Event] = {
    "add a user": lambda app, sent: app.mock.add_user(account_type="BUSINESS"),
    "add a collaborator": lambda app, sent: app.mock.add_board(collaborators=[app.mock.users[1]]),
    "add a board in the sandbox": lambda app, sent: app.mock.add_board(environment="sandbox", sections=["Now"]),
    "add Pins": lambda app, sent: [app.mock.add_pin(media=media) for media in ("image", "carousel", "video")],
    "post a board": lambda app, sent: app.send("/v5/boards", "POST", json={"name": "Posted"}, headers=sent),
    "post a section": lambda app, sent: app.send(
        f"/v5/boards/{first_board(app)}/sections", "POST", json={"name": "Posted"}, headers=sent
    ),
    "post a Pin": lambda app, sent: app.send(
        "/v5/pins",
        "POST",
        json={
            "board_id": first_board(app),
            "media_source": {"source_type": "image_url", "url": "https://x.example/cat.jpg"},
        },
        headers=sent,
    ),
    "announce a video": lambda app, sent: app.send("/v5/media", "POST", json={"media_type": "video"}, headers=sent),
    "delete a board": lambda app, sent: app.send(f"/v5/boards/{first_board(app)}", "DELETE", headers=sent),
    "follow": lambda app, sent: app.send(
        f"/v5/user_account/following/{app.mock.users[2].username}", "POST", json={}, headers=sent
    ),
    "sign in": lambda app, sent: app.sign_in("boards:read"),
    "leave a code": lambda app, sent: app.get_code(),
    "refresh": lambda app, sent: app.refresh(app.sign_in()["refresh_token"]),
    "change a password": lambda app, sent: app.mock.change_password(app.mock.users[1]),
    "reset the secret": lambda app, sent: app.mock.reset_secret(),
    "deactivate": lambda app, sent: app.mock.deactivate(app.mock.users[1]),
    "move the clock": lambda app, sent: app.mock.clock.advance(hours=7, seconds=0.1),
}


def answers(mock: PinterestMock, application: Application) -> dict[str, Any]:
    """What everybody is answered to everything, by the tokens that there are."""
    told: dict[str, Any] = {}
    for where in (mock.store.production, mock.store.sandbox):
        caller = application if where.name == "production" else application.in_sandbox
        paths = ["user_account", "boards", "pins", "media", "search/boards?query=a", "user_account/websites"]
        paths += ["user_account/followers", "user_account/following", "user_account/following/boards"]
        paths += [
            "user_account/businesses",
            "boards?page_size=2",
            "pins?page_size=3&pin_metrics=true",
            "pins?page_size=250",
        ]
        paths += [
            f"boards/{board.id}{rest}" for board in list(where.boards)[-3:] for rest in ("", "/sections", "/pins")
        ]
        paths += [f"pins/{pin.id}" for pin in list(where.pins)[-2:]] + [
            f"media/{upload.id}" for upload in where.uploads
        ]
        for token in where.access_tokens:
            for asked in paths:
                path, _, query = asked.partition("?")
                answer = caller.call(path, token.token, **dict(parse_qsl(query)))
                told[f"{where.name} {asked} {token.token[-8:]}"] = answer.status_code, answer.json
    return told


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 3), names=st.lists(st.sampled_from(sorted(EVENTS)), max_size=6))
def test_the_same_answers(connect: Callable[[PinterestMock], Application], seed: int, names: list[str]) -> None:
    mock = new_mock(seed=seed)
    mock.grant_feature("follow_user")
    sent = {"Authorization": "Bearer " + mock.issue_token(scopes=EVERYTHING)["access_token"]}
    mock.issue_token(mock.users[1], EVERYTHING)
    mock.issue_token(scopes=EVERYTHING, environment="sandbox")
    for name in names:
        EVENTS[name](connect(mock), sent)
    written = json.dumps(mock.world())
    copy = new_mock(world=json.loads(written))
    copy.clock.set(mock.clock.time())
    assert json.dumps(copy.world()) == written
    assert answers(copy, connect(copy)) == answers(mock, connect(mock))


def test_codes_and_refresh_tokens_are_good_in_the_copy(connect: Callable[[PinterestMock], Application]) -> None:
    mock = new_mock()
    application = connect(mock)
    code, spent, tokens = application.get_code(), application.get_code(), application.sign_in()
    application.redeem(spent)
    copy = connect(new_mock(world=mock.world()))
    assert copy.redeem(code).status_code == 200
    assert copy.redeem(spent).status_code == 401
    assert copy.refresh(tokens["refresh_token"]).status_code == 200
    assert copy.refresh(tokens["refresh_token"]).status_code == 401


def test_new_things_in_the_copy_take_nobodys_id() -> None:
    copy = new_mock(world=new_mock().world())
    before = copy.world()
    made = [copy.add_pin().id for _ in range(100)]
    assert copy.world()["pins"][: len(before["pins"])] == before["pins"]
    assert len(set(made)) == 100


def test_every_kind_of_record_has_its_table(mock: PinterestMock) -> None:
    def collections(shelf: object) -> set[str]:
        return {name for name, value in vars(shelf).items() if isinstance(value, Collection) and name[0] != "_"}

    assert set(SHARED_TABLES) == collections(mock.store)
    assert set(ENVIRONMENT_TABLES) == collections(mock.store.production)


def test_a_pin_keeps_what_was_uploaded(mock: PinterestMock, application: Application) -> None:
    """P5: pictures and small videos are kept as they came."""
    sent = {"Authorization": "Bearer " + mock.issue_token(scopes=EVERYTHING)["access_token"]}
    white = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg=="
    mock.behave(smallest_picture=1)
    source = {"source_type": "image_base64", "content_type": "image/png", "data": white}
    board = first_board(application)
    pin = application.send("/v5/pins", "POST", json={"board_id": board, "media_source": source}, headers=sent)
    assert pin.status_code == 201, pin.text
    copy = PinterestMock(world=json.loads(json.dumps(mock.world())))
    assert [blob.content for blob in copy.store.blobs] == [blob.content for blob in mock.store.blobs] != []


@pytest.mark.parametrize("moment", [0.1, 1_769_860_800.0, 1_769_860_800.25, 1_769_860_800.123456789, 221_845_219_200.5])
def test_moments_come_back_to_the_last_bit(moment: float, mock: PinterestMock) -> None:
    pin = mock.add_pin(created_at=moment)
    copy = PinterestMock(world=json.loads(json.dumps(mock.world())))
    found = copy.store.production.pins.get(pin.id)
    assert found is not None
    assert found.created_at == moment


def test_what_the_owner_wrote_in_forms_comes_back(mock: PinterestMock) -> None:
    mock.configure(tier="pending")
    mock.review()
    copy = PinterestMock(world=mock.world())
    assert list(copy.store.mails) == list(mock.store.mails) != []
