"""A state is good for one redirect, to the instance that issued it; the redirect URI is remembered with it (C3)."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinterest_v5 import Api, AuthorizationError, GrantInvalidError, PinterestException
from pinterest_v5.oauth import ISSUED_HERE, REMEMBERED_STATES, Redirect, States

if TYPE_CHECKING:
    from tests.client.conftest import Face, Pinterest


def back(state: str | None = None, **parameters: str) -> str:
    """The URL to which the browser is sent."""
    return "https://localhost/?" + urlencode({"code": "c0de", **({"state": state} if state else {}), **parameters})


def new(face: Face) -> Any:
    return face.new(app_id="1234567", app_secret="s3cret")


def test_r8_the_redirect_uri_of_the_authorization_is_sent_again(face: Face, pinterest: Pinterest) -> None:
    api = new(face)
    _, first = api.get_authorization_url(redirect_uri="http://localhost:8085/")
    _, second = api.get_authorization_url()
    pinterest.grants("pina_1", "pinr_1")
    pinterest.grants("pina_2", "pinr_2")
    face.get(api.generate_access_token(response=back(second)))
    face.get(api.generate_access_token(response=back(first)))
    assert [dict(sent.form)["redirect_uri"] for sent in pinterest.sent] == [
        "https://localhost/",
        "http://localhost:8085/",
    ]


def test_a_redirect_uri_that_is_given_wins(face: Face, pinterest: Pinterest) -> None:
    api = new(face)
    _, state = api.get_authorization_url()
    pinterest.grants("pina_1")
    face.get(api.generate_access_token(response=back(state), redirect_uri="https://example.org/cb"))
    assert dict(pinterest.sent[0].form)["redirect_uri"] == "https://example.org/cb"


def test_a_used_state_is_refused_before_anything_is_sent(face: Face, pinterest: Pinterest) -> None:
    api = new(face)
    _, state = api.get_authorization_url()
    pinterest.grants("pina_1")
    face.get(api.generate_access_token(response=back(state)))
    with pytest.raises(AuthorizationError, match="used before"):
        face.get(api.generate_access_token(response=back(state)))
    assert len(pinterest.sent) == 1


@pytest.mark.parametrize("answer", [httpx.ConnectError("no"), httpx.ReadTimeout("slow"), 502, 429])
def test_a_redirect_is_good_for_one_try_and_a_lost_exchange_says_so(
    face: Face, pinterest: Pinterest, answer: Exception | int
) -> None:
    api = new(face)
    _, state = api.get_authorization_url()
    if isinstance(answer, int):
        pinterest.answers(answer)
    else:
        pinterest.fails(answer)
    with pytest.raises(PinterestException, match=r"start again with get_authorization_url\(\)"):
        face.get(api.generate_access_token(response=back(state)))
    with pytest.raises(AuthorizationError, match="used before"):
        face.get(api.generate_access_token(response=back(state)))


def test_a_url_that_is_no_redirect_spends_no_state(face: Face, pinterest: Pinterest) -> None:
    """Who pastes what the browser showed a moment too early can paste again."""
    api = new(face)
    url, state = api.get_authorization_url()
    with pytest.raises(AuthorizationError, match=r"neither a code nor an error.*whole URL"):
        face.get(api.generate_access_token(response=url))
    pinterest.grants("pina_1")
    assert face.get(api.generate_access_token(response=back(state)))["access_token"] == "pina_1"


def test_a_state_is_used_also_when_the_code_is_refused(face: Face, pinterest: Pinterest) -> None:
    api = new(face)
    _, state = api.get_authorization_url()
    pinterest.refuses(401, 283, "The authorization grant is invalid")
    with pytest.raises(GrantInvalidError):
        face.get(api.generate_access_token(response=back(state)))
    with pytest.raises(AuthorizationError):
        face.get(api.generate_access_token(response=back(state)))


@pytest.mark.parametrize("state", [None, "forged"])
def test_a_foreign_state_is_refused(face: Face, pinterest: Pinterest, state: str | None) -> None:
    api = new(face)
    api.get_authorization_url()
    with pytest.raises(AuthorizationError, match="not issued by this instance"):
        face.get(api.generate_access_token(response=back(state)))
    assert not pinterest.sent


def test_a_forged_refusal_is_refused_as_forged(face: Face) -> None:
    api = new(face)
    api.get_authorization_url()
    with pytest.raises(AuthorizationError) as refused:
        face.get(api.generate_access_token(response=back("forged", error="access_denied")))
    assert refused.value.error is None


@pytest.mark.parametrize("state", [None, "of another process"])
def test_an_instance_that_issued_none_accepts_none_but_on_purpose(
    face: Face, pinterest: Pinterest, state: str | None
) -> None:
    """RFC 6749 section 10.12: who forgets the state in a web application must not get away with it."""
    api = new(face)
    with pytest.raises(AuthorizationError, match="pass state="):
        face.get(api.generate_access_token(response=back(state)))
    assert not pinterest.sent
    pinterest.grants("pina_1")
    assert face.get(api.generate_access_token(response=back(state), state=None))["access_token"] == "pina_1"


def test_help_shows_what_is_accepted_by_default() -> None:
    assert "= ISSUED_HERE)" in str(inspect.signature(Api.generate_access_token))


def test_unless_the_state_is_given(face: Face, pinterest: Pinterest) -> None:
    api = new(face)
    for state in (None, "another"):
        with pytest.raises(AuthorizationError, match="expected state"):
            face.get(api.generate_access_token(response=back(state), state="expected"))
    pinterest.grants("pina_1")
    assert face.get(api.generate_access_token(response=back("expected"), state="expected"))


def test_another_workers_state_is_good_where_this_one_has_issued_some_too(face: Face, pinterest: Pinterest) -> None:
    api = new(face)
    api.get_authorization_url()
    pinterest.grants("pina_1")
    assert face.get(api.generate_access_token(response=back("the session's"), state="the session's"))


@given(st.lists(st.tuples(st.booleans(), st.sampled_from("abcde"))))
def test_issued_at_least_as_often_as_spent(steps: list[tuple[bool, str]]) -> None:
    states, good = States(), set[str]()
    states.issue("first", "https://localhost/")
    for issues, state in steps:
        if issues:
            states.issue(state, f"https://localhost/{state}")
            good.add(state)
        elif state in good:
            good.remove(state)
            assert states.spend(Redirect("c0de", state, None, None), ISSUED_HERE) == f"https://localhost/{state}"
        else:
            with pytest.raises(AuthorizationError):
                states.spend(Redirect("c0de", state, None, None), ISSUED_HERE)


def test_a_long_life_does_not_fill_the_memory() -> None:
    states = States()
    for number in range(REMEMBERED_STATES + 10):
        states.issue(f"state{number}", "https://localhost/")
    assert len(states.redirect_uris) == REMEMBERED_STATES
    assert "state9" not in states.redirect_uris
    assert "state10" in states.redirect_uris
