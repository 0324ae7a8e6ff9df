"""Who misspells a name is asked whether the one that is near was meant; what is far from all is not guessed at."""

from __future__ import annotations

import traceback
from typing import Any

import pytest

from pinterest_v5 import Api, AsyncApi

PEOPLE = pytest.mark.parametrize("make", [Api, AsyncApi])


@PEOPLE
@pytest.mark.parametrize(
    ("misspelt", "meant"),
    [
        (lambda api: api.campains, "'campains'; did you mean 'campaigns'?"),
        (lambda api: api.boards.lst, "'lst'; did you mean 'list'?"),
        (lambda api: api.ad_groups.get_analytic, "'get_analytic'; did you mean 'get_analytics'?"),
        (lambda api: api.boards.list().paegs, "'paegs'; did you mean 'pages'?"),
        (lambda api: api.acess_token, "'acess_token'; did you mean 'access_token'?"),
    ],
)
def test_an_attribute(make: Any, misspelt: Any, meant: str) -> None:
    with pytest.raises(AttributeError) as refused:
        misspelt(make(access_token="pina_1"))
    assert str(refused.value).endswith(f" object has no attribute {meant}")


@PEOPLE
@pytest.mark.parametrize(
    ("misspelt", "meant"),
    [
        (lambda api: type(api)(acess_token="pina_1"), "{api}() {got} 'acess_token'; did you mean 'access_token'?"),
        (
            lambda api: api.get_authorization_url(scopes=["boards:read"]),
            "{api}.get_authorization_url() {got} 'scopes'; did you mean 'scope'?",
        ),
        (
            lambda api: api.refresh_access_token(refreshtoken="pinr_1"),
            "{api}.refresh_access_token() {got} 'refreshtoken'; did you mean 'refresh_token'?",
        ),
        (lambda api: api.boards.list(pagesize=3), "Boards.list() {got} 'pagesize'; did you mean 'page_size'?"),
        (
            lambda api: api.campaigns.list("549755885175", entity_status=["ACTIVE"]),
            "Campaigns.list() {got} 'entity_status'; did you mean 'entity_statuses'?",
        ),
    ],
)
def test_an_argument_by_hand_or_generated(make: Any, misspelt: Any, meant: str) -> None:
    with pytest.raises(TypeError) as refused:
        misspelt(make(access_token="pina_1"))
    assert str(refused.value) == meant.format(api=make.__name__, got="got an unexpected keyword argument")


def test_what_is_like_nothing_is_not_guessed_at() -> None:
    api: Any = Api(access_token="pina_1")
    with pytest.raises(AttributeError, match=r"no attribute 'xyzzy'$"):
        api.xyzzy  # noqa: B018 - this is the point
    with pytest.raises(AttributeError, match=r"no attribute '_hom'$"):
        api._hom  # noqa: B018 - this is the point
    with pytest.raises(TypeError, match=r"keyword argument 'xyzzy'$"):
        api.boards.get("1", xyzzy=1)
    with pytest.raises(TypeError, match=r"keyword argument 'slf'$"):
        api.boards.get("1", slf=1)


def test_a_traceback_asks_once() -> None:
    try:
        Api(access_token="pina_1").campains  # type: ignore[attr-defined]  # noqa: B018 - this is the point
    except AttributeError:
        assert traceback.format_exc().lower().count("did you mean") == 1
