"""PKCE is ignored, or honoured fully where the behaviour says so (A9, Q12, RFC 7636)."""

from __future__ import annotations

import base64
import hashlib
from typing import TYPE_CHECKING

import pytest

from mockserver import Behaviour

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from tests.fake.conftest import Application

VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
S256 = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).decode().rstrip("=")


@pytest.mark.parametrize(
    ("asked", "verifier", "status"),
    [
        ({"code_challenge": S256, "code_challenge_method": "S256"}, VERIFIER, 200),
        ({"code_challenge": S256, "code_challenge_method": "S256"}, "x" * 43, 401),
        ({"code_challenge": S256, "code_challenge_method": "S256"}, None, 401),
        ({"code_challenge": S256, "code_challenge_method": "S256"}, S256, 401),
        ({"code_challenge": VERIFIER, "code_challenge_method": "plain"}, VERIFIER, 200),
        ({"code_challenge": VERIFIER}, VERIFIER, 200),
        ({"code_challenge": VERIFIER}, "é" * 43, 401),
        ({}, None, 200),
        ({}, VERIFIER, 200),
    ],
)
def test_q12_the_strict_mode_holds_a_client_to_its_challenge(
    mock: PinterestMock, application: Application, asked: dict[str, str], verifier: str | None, status: int
) -> None:
    mock.configure(behaviour=Behaviour(pkce="verify"))
    reply = application.redeem(application.get_code(**asked), code_verifier=verifier)
    assert reply.status_code == status
    if status == 401:
        assert reply.refusal == (401, 283, "The authorization grant is invalid")


@pytest.mark.parametrize("method", ["s256", "S512", ""])
def test_q12_the_strict_mode_refuses_a_method_that_rfc7636_does_not_have(
    mock: PinterestMock, application: Application, method: str
) -> None:
    asked = {"code_challenge": S256, "code_challenge_method": method, "state": "1"}
    assert application.open_page(**asked).status_code == 200, "ignored by default"
    mock.behave(pkce="verify")
    reply = application.open_page(**asked)
    assert reply.outcome == [("error", "invalid_request"), ("state", "1")]
    assert "S256 and plain" in reply.hint


def test_q12_without_it_any_verifier_will_do(application: Application) -> None:
    code = application.get_code(code_challenge=S256, code_challenge_method="S256")
    assert application.redeem(code, code_verifier="wrong").status_code == 200
