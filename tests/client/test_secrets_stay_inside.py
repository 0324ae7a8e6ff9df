"""No secret, token or code appears whole in a text that the client makes (rule 6)."""

from __future__ import annotations

import traceback
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinterest_v5 import PinterestException
from pinterest_v5.core.flow import Request, TokenReceived
from pinterest_v5.core.redact import conceal, redact
from pinterest_v5.oauth import App, Redirect

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.client.conftest import Face, Pinterest

ACCESS = "pina_" + "AEUBUXAXAAJAWAAACAAGIDFQ" * 4
REFRESH = "pinr.eyJhbGciOiJIUzI1NiJ9.abcdefghijklmnop"
SECRET = "0123456789abcdef0123456789abcdef01234567"
ODD_SECRET = "not-shaped-like-pinterest's"
CODE = "fedcba98765432100123456789abcdef01234567"
WHOLE = [ACCESS, REFRESH, SECRET, ODD_SECRET, CODE]


def test_prefix_and_last_four() -> None:
    assert redact("pina_ABCDEFGHIJKLAB12") == "pina_…AB12"
    assert redact(REFRESH) == "pinr.…mnop"
    assert redact(SECRET) == "…4567"
    assert redact("short") == "…"


def test_repr_of_the_api(face: Face) -> None:
    shown = repr(face.new(app_id="1234567", app_secret=SECRET, access_token=ACCESS, refresh_token=REFRESH))
    assert not [secret for secret in WHOLE if secret in shown]
    assert shown.startswith(face.make.__name__ + "(app_id='1234567', access_token='pina_…IDFQ'")


def test_repr_of_what_holds_them() -> None:
    request = Request("POST", f"https://x/?code={CODE}", {"authorization": f"Bearer {ACCESS}"}, REFRESH.encode())
    pair: Any = {"access_token": ACCESS, "refresh_token": REFRESH}
    held = [request, TokenReceived(pair), App("1", SECRET), Redirect(CODE, "state", None, None)]
    assert not [secret for secret in WHOLE if secret in repr(held)]


@pytest.mark.parametrize("status", [200, 400, 401, 403, 500])
def test_an_answer_that_repeats_them(face: Face, pinterest: Pinterest, status: int) -> None:
    api = face.new(app_id="1234567", app_secret=ODD_SECRET, access_token=ACCESS, refresh_token=REFRESH)
    echo = f"Bad: {ACCESS} {REFRESH} {SECRET} {ODD_SECRET} {CODE}"
    for body in ({"code": 1, "message": echo}, f"<title>{echo[:180]}".encode()):
        pinterest.answers(status, body)
        with pytest.raises(PinterestException) as refused:
            face.get(api.generate_access_token(response=f"https://localhost/?code={CODE}", state=None))
        shown = f"{refused.value!s} {refused.value!r}"
        assert not [secret for secret in WHOLE if secret in shown]


def test_an_answer_that_repeats_what_was_sent_whatever_that_looks_like(face: Face, pinterest: Pinterest) -> None:
    api = face.new(app_id="1234567", app_secret="s3cret-of-mine", access_token="pina_1")
    sent: dict[str, Callable[[str], Any]] = {
        "a code of no known form": lambda secret: api.generate_access_token(f"https://x/?code={secret}", state=None),
        "a refresh token of none": lambda secret: api.refresh_access_token(secret),
        "another token of none": lambda secret: api.revoke_token(secret),
    }
    for what, send in sent.items():
        secret = what.replace(" ", "-")
        pinterest.answers(400, {"code": 1, "message": f"Bad value: {secret}"})
        with pytest.raises(PinterestException, match="Bad value: …") as refused:
            face.get(send(secret))
        assert secret not in f"{refused.value!s} {refused.value!r}"


def test_a_traceback_with_its_locals(face: Face, pinterest: Pinterest) -> None:
    api = face.new(app_id="1234567", app_secret=ODD_SECRET, access_token=ACCESS, refresh_token=REFRESH)
    pinterest.refuses(401, 2)
    pinterest.refuses(401, 283, "The authorization grant is invalid")
    with pytest.raises(PinterestException) as refused:
        face.get(api.boards.get("1"))
    seen = traceback.TracebackException.from_exception(refused.value, capture_locals=True)
    shown = "".join(seen.format())
    assert "GrantInvalidError" in shown
    assert "driver.py" in shown
    assert not [secret for secret in WHOLE if secret in shown]


def test_a_secret_that_begins_like_another() -> None:
    assert conceal("a: abcdefghijkl-and-more", ["abcdefghijkl", "abcdefghijkl-and-more"]) == "a: …more"


@given(st.text(), st.lists(st.text(st.characters(categories=["L", "N"]), min_size=12), max_size=4), st.text())
def test_known_secrets_vanish_from_any_text(before: str, secrets: list[str], after: str) -> None:
    shown = conceal(before + " ".join(secrets) + after, secrets)
    assert not [secret for secret in secrets if secret in shown]
