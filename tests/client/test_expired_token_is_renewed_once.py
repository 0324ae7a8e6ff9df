"""An access token that Pinterest calls expired (401 with code 2) is renewed once, and the request repeated once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from pinterest_v5 import (
    AuthenticationError,
    ForbiddenError,
    GrantInvalidError,
    MissingScopeError,
    PinterestException,
    RequestTimeoutError,
)

if TYPE_CHECKING:
    from tests.client.conftest import Face, Pinterest

APP: dict[str, Any] = {"app_id": "1234567", "app_secret": "s3cret"}
PAIR = {"access_token": "pina_1", "refresh_token": "pinr_1"}
BOARD = {"id": "1022106146619703648", "name": "Food"}


def test_renewed_repeated_and_kept(face: Face, pinterest: Pinterest) -> None:
    told: list[Any] = []
    api = face.new(**APP, **PAIR, on_token=told.append)
    pinterest.refuses(401, 2)
    pinterest.grants("pina_2", "pinr_2")
    pinterest.answers(200, BOARD)
    assert face.get(api.boards.get(BOARD["id"])) == BOARD
    refused, refresh, repeated = pinterest.sent
    assert refused.bearer == "pina_1"
    assert refresh.form == [("grant_type", "refresh_token"), ("refresh_token", "pinr_1")]
    assert repeated.bearer == "pina_2"
    assert repeated.url == refused.url
    assert (api.access_token, api.refresh_token) == ("pina_2", "pinr_2")
    assert [(pair["access_token"], pair["refresh_token"]) for pair in told] == [("pina_2", "pinr_2")]


def test_once_only(face: Face, pinterest: Pinterest) -> None:
    api = face.new(**APP, **PAIR)
    pinterest.refuses(401, 2)
    pinterest.grants("pina_2", "pinr_2")
    pinterest.refuses(401, 2)
    with pytest.raises(AuthenticationError) as refused:
        face.get(api.boards.get(BOARD["id"]))
    assert type(refused.value) is AuthenticationError
    assert len(pinterest.sent) == 3


@pytest.mark.parametrize(
    ("message", "kind"),
    [
        ("Your token does not have sufficient permissions to perform this operation.", MissingScopeError),
        ("Your application consumer type is not supported, please contact support.", ForbiddenError),
        ("Your application does not have access to this restricted feature: pin_edit", ForbiddenError),
    ],
)
def test_a_missing_permission_is_no_expired_token(
    face: Face, pinterest: Pinterest, message: str, kind: type[PinterestException]
) -> None:
    api = face.new(**APP, **PAIR)
    pinterest.refuses(401, 3, message)
    with pytest.raises(kind):
        face.get(api.boards.get(BOARD["id"]))
    assert len(pinterest.sent) == 1


@pytest.mark.parametrize("body", [{"code": 99, "message": "New in 2027."}, {"code": 283, "message": "Grant."}, b""])
def test_only_code_2_means_expired(face: Face, pinterest: Pinterest, body: Any) -> None:
    pinterest.answers(401, body)
    with pytest.raises(AuthenticationError):
        face.get(face.new(**APP, **PAIR).boards.get(BOARD["id"]))
    assert len(pinterest.sent) == 1


@pytest.mark.parametrize("known", [PAIR, {"access_token": "pina_1", **APP}, {"access_token": "pina_1"}])
def test_without_the_means_it_says_what_they_are(face: Face, pinterest: Pinterest, known: dict[str, Any]) -> None:
    pinterest.refuses(401, 2)
    with pytest.raises(AuthenticationError, match="app_id, app_secret and refresh_token"):
        face.get(face.new(**known).boards.get(BOARD["id"]))
    assert len(pinterest.sent) == 1


def test_te2_a_dead_refresh_token_sends_the_person_to_authorize_again(face: Face, pinterest: Pinterest) -> None:
    api = face.new(**APP, **PAIR)
    pinterest.refuses(401, 2)
    pinterest.refuses(401, 283, "The authorization grant is invalid")
    with pytest.raises(GrantInvalidError, match="get_authorization_url"):
        face.get(api.boards.get(BOARD["id"]))
    assert len(pinterest.sent) == 2


def test_te1_a_wrong_secret_is_named_as_such(face: Face, pinterest: Pinterest) -> None:
    api = face.new(**APP, **PAIR)
    pinterest.refuses(401, 2)
    pinterest.refuses(401, 2)
    with pytest.raises(AuthenticationError, match="Check app_id and app_secret"):
        face.get(api.boards.get(BOARD["id"]))
    assert len(pinterest.sent) == 2


def test_a_refresh_token_alone_is_enough_to_start(face: Face, pinterest: Pinterest) -> None:
    api = face.new(**APP, refresh_token="pinr_1")
    pinterest.grants("pina_2", "pinr_2")
    pinterest.answers(200, BOARD)
    assert face.get(api.boards.get(BOARD["id"])) == BOARD
    assert pinterest.sent[-1].bearer == "pina_2"


def test_without_any_token_nothing_is_sent(face: Face, pinterest: Pinterest) -> None:
    with pytest.raises(AuthenticationError, match="PINTEREST_ACCESS_TOKEN") as refused:
        face.get(face.new(**APP).boards.get(BOARD["id"]))
    assert refused.value.code == -1
    assert not pinterest.sent


def test_a_renewal_that_times_out_changes_nothing(face: Face, pinterest: Pinterest) -> None:
    import httpx

    api = face.new(**APP, **PAIR)
    pinterest.refuses(401, 2)
    pinterest.fails(httpx.ReadTimeout("slow"))
    with pytest.raises(RequestTimeoutError):
        face.get(api.boards.get(BOARD["id"]))
    pinterest.refuses(401, 2)
    pinterest.grants("pina_2", "pinr_2")
    pinterest.answers(200, BOARD)
    assert face.get(api.boards.get(BOARD["id"])) == BOARD


def test_every_page_may_find_the_token_expired(face: Face, pinterest: Pinterest) -> None:
    api = face.new(**APP, **PAIR)
    pinterest.answers(200, {"items": [1], "bookmark": "next"})
    pinterest.refuses(401, 2)
    pinterest.grants("pina_2", "pinr_2")
    pinterest.answers(200, {"items": [2], "bookmark": None})
    assert face.all(api.boards.list()) == [1, 2]


class TestOnToken:
    def test_it_is_told_of_every_kind_of_grant(self, face: Face, pinterest: Pinterest) -> None:
        told: list[Any] = []
        api = face.new(**APP, on_token=told.append)
        pinterest.grants("pina_1", "pinr_1")
        pinterest.grants("pina_2", "pinr_2")
        pinterest.grants("pinc_3")
        face.get(api.generate_access_token(response="https://localhost/?code=c0de", state=None))
        face.get(api.refresh_access_token())
        face.get(api.client_credentials_token("boards:read"))
        assert [pair["access_token"] for pair in told] == ["pina_1", "pina_2", "pinc_3"]
        assert "refresh_token" not in told[2]

    def test_it_may_be_a_coroutine_function(self, pinterest: Pinterest) -> None:
        import asyncio

        from pinterest_v5 import AsyncApi

        told: list[Any] = []

        async def store(token: Any) -> None:
            await asyncio.sleep(0)
            told.append(token["access_token"])

        async def main() -> None:
            api = AsyncApi(
                **APP, refresh_token="pinr_1", on_token=store, http_client=pinterest.client(kind="AsyncClient")
            )
            await api.boards.get(BOARD["id"])

        pinterest.grants("pina_2", "pinr_2")
        pinterest.answers(200, BOARD)
        asyncio.run(main())
        assert told == ["pina_2"]

    def test_it_is_told_before_the_new_token_is_used(self, face: Face, pinterest: Pinterest) -> None:
        sent_before: list[int] = []
        api = face.new(**APP, **PAIR, on_token=lambda _: sent_before.append(len(pinterest.sent)))
        pinterest.refuses(401, 2)
        pinterest.grants("pina_2", "pinr_2")
        pinterest.answers(200, BOARD)
        face.get(api.boards.get(BOARD["id"]))
        assert sent_before == [2]

    def test_its_failure_is_heard_and_the_pair_kept(self, face: Face, pinterest: Pinterest) -> None:
        def store(token: Any) -> None:
            raise OSError("disk full")

        api = face.new(**APP, **PAIR, on_token=store)
        pinterest.refuses(401, 2)
        pinterest.grants("pina_2", "pinr_2")
        with pytest.raises(OSError, match="disk full"):
            face.get(api.boards.get(BOARD["id"]))
        assert (api.access_token, api.refresh_token) == ("pina_2", "pinr_2")

    def test_it_may_call_the_api_though_the_new_token_is_refused_too(self, face: Face, pinterest: Pinterest) -> None:
        heard: list[str] = []

        def who(token: Any) -> None:
            try:
                api.user_account.get()
            except AuthenticationError as error:
                heard.append(error.message)

        async def async_who(token: Any) -> None:
            try:
                await api.user_account.get()
            except AuthenticationError as error:
                heard.append(error.message)

        api = face.new(**APP, **PAIR, on_token=who if face.loop is None else async_who)
        pinterest.refuses(401, 2)
        pinterest.grants("pina_2", "pinr_2")
        pinterest.refuses(401, 2)
        pinterest.answers(200, BOARD)
        assert face.get(api.boards.get(BOARD["id"])) == BOARD
        assert heard == ["Authentication failed."]

    def test_it_cannot_renew_again(self, face: Face, pinterest: Pinterest) -> None:
        def again(token: Any) -> None:
            face.api.refresh_access_token()

        async def async_again(token: Any) -> None:
            await face.api.refresh_access_token()

        api = face.new(**APP, **PAIR, on_token=again if face.loop is None else async_again)
        pinterest.grants("pina_2", "pinr_2")
        with pytest.raises(RuntimeError, match="on_token"):
            face.get(api.refresh_access_token())
