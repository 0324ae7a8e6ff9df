"""One login, renewed again and again in every way, at a Pinterest where each refresh token works once."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from pinterest_v5.core.call import Call
from pinterest_v5.core.flow import Request, Response, TokenReceived
from pinterest_v5.core.login import Login
from pinterest_v5.core.retry import RetryPolicy
from pinterest_v5.core.session import Session
from pinterest_v5.errors import GrantInvalidError
from tests.client.flows import CONNECTION, EXPIRED, GOOD, Pinterest, answered

if TYPE_CHECKING:
    from collections.abc import Callable


class RotatingLogin(RuleBasedStateMachine):
    """One login through everything that happens to it, at a Pinterest where each refresh token works once."""

    def __init__(self) -> None:
        super().__init__()
        self.number = 0
        self.expired = False
        self.tells = True
        self.told: list[str] = []
        self.seen = ["pinr_0"]
        self.login = Login(CONNECTION, "pina_0", "pinr_0", "https://localhost/")
        self.session = Session(self.login, RetryPolicy(0), 60)

    def perform(self, flow: Any) -> Any:
        pinterest: Any = Pinterest([])
        pinterest.answer = self.answer
        pinterest.take = self.or_tell(pinterest.take)
        return pinterest.perform(flow)

    def or_tell(self, take: Callable[[Any], Any]) -> Callable[[Any], Any]:
        def told(step: Any) -> Any:
            if not isinstance(step, TokenReceived):
                return take(step)
            if not self.tells:
                raise OSError("The disk is full.")
            return self.told.append(step.token.get("refresh_token", ""))

        return told

    def answer(self, request: Request) -> Response:
        if not request.url.endswith("/oauth/token"):
            good = request.headers["authorization"] == f"Bearer pina_{self.number}" and not self.expired
            return GOOD if good else EXPIRED
        form = dict(parse_qsl((request.content or b"").decode()))
        if form["refresh_token"] != f"pinr_{self.number}":
            return answered(401, 283)
        self.number, self.expired = self.number + 1, False
        self.seen.append(f"pinr_{self.number}")
        token = {"access_token": f"pina_{self.number}", "refresh_token": self.seen[-1], "scope": form.get("scope")}
        return Response(200, {}, json.dumps(token).encode())

    @rule()
    def the_token_expires(self) -> None:
        self.expired = True

    @rule(tells=st.booleans())
    def the_disk(self, tells: bool) -> None:
        self.tells = tells

    @rule()
    def a_call(self) -> None:
        renews, owed = self.expired, self.login.unannounced is not None
        try:
            assert self.perform(self.session.call(Call("GET", "boards"))) == {}
        except OSError:
            assert not self.tells
            assert renews or owed

    @rule()
    def a_refresh_ahead_of_time(self) -> None:
        self.refreshed(self.login.refresh_now(None, None))

    @rule(age=st.integers(0, 5))
    def a_refresh_of_one_that_was_stored_before(self, age: int) -> None:
        self.refreshed(self.login.refresh_now(self.seen[-1 - min(age, len(self.seen) - 1)], None))

    @rule(scope=st.sampled_from(["pins:read", "boards:read"]))
    def a_refresh_for_less(self, scope: str) -> None:
        self.refreshed(self.login.refresh_now(None, [scope]))

    def refreshed(self, flow: Any) -> None:
        before = self.number
        try:
            assert self.perform(flow)["access_token"] == f"pina_{self.number}"
        except OSError:
            assert not self.tells
        assert self.number == before + 1

    @precondition(lambda self: self.number > 0)
    @rule()
    def a_stranger_is_told_the_truth(self) -> None:
        stale = Login(CONNECTION, "pina_0", "pinr_0", "https://localhost/")
        with pytest.raises(GrantInvalidError):
            self.perform(stale.refresh_now(None, None))

    @invariant()
    def the_pair_is_the_newest(self) -> None:
        assert (self.login.access_token, self.login.refresh_token) == (f"pina_{self.number}", f"pinr_{self.number}")

    @invariant()
    def each_token_is_told_or_owed(self) -> None:
        owed = self.login.unannounced
        told = [*self.told, *([owed.get("refresh_token", "")] if owed else [])]
        assert f"pinr_{self.number}" in ["pinr_0", *told]


TestRotatingLogin = RotatingLogin.TestCase
TestRotatingLogin.settings = settings(max_examples=50, stateful_step_count=20, deadline=None)
