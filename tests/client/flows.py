"""A Pinterest that answers the steps of flows, without I/O."""

from __future__ import annotations

import json
from collections import deque
from typing import Any

from pinterest_v5 import PinterestException
from pinterest_v5.core.connection import Connection
from pinterest_v5.core.flow import Request, Response, SingleFlight, Sleep, TokenReceived
from pinterest_v5.oauth import App

GOOD = Response(200, {}, b"{}")
CONNECTION = Connection(App("1", "s"), "https://pinterest.test/v5", {})


def answered(status: int, code: int = 0, **headers: str) -> Response:
    fields = {name.replace("_", "-"): value for name, value in headers.items()}
    return Response(status, fields, json.dumps({"code": code, "message": "No."}).encode())


EXPIRED = answered(401, 2)


class Pinterest:
    """Answers the steps of flows, and keeps what was asked."""

    def __init__(self, answers: list[Any]) -> None:
        self.answers = deque(answers)
        self.sent: list[Request] = []
        self.given: list[Any] = []
        self.slept: list[float] = []
        self.tokens = 0
        self.told: list[Any] = []

    def outcome(self, flow: Any) -> Any:
        """What a flow returns, or the exception that it ends with."""
        try:
            return self.perform(flow)
        except PinterestException as error:
            return error

    def perform(self, flow: Any) -> Any:
        """Perform the steps of a flow, as a driver does."""
        result: Any = None
        error: BaseException | None = None
        while True:
            try:
                step = flow.send(result) if error is None else flow.throw(error)
            except StopIteration as end:
                return end.value
            result, error = None, None
            try:
                result = self.take(step)
            except Exception as failed:
                error = failed

    def take(self, step: Any) -> Any:
        if isinstance(step, Sleep):
            return self.slept.append(step.seconds)
        if isinstance(step, SingleFlight):
            return self.perform(step.flow())
        if isinstance(step, TokenReceived):
            return self.told.append(step.token)
        assert isinstance(step, Request)
        return self.answer(step)

    def answer(self, request: Request) -> Response:
        if request.url.endswith("/oauth/token"):
            self.tokens += 1
            token = {"access_token": f"pina_{self.tokens}", "refresh_token": f"pinr_{self.tokens}"}
            return Response(200, {}, json.dumps(token).encode())
        self.sent.append(request)
        self.given.append(self.answers.popleft() if self.answers else GOOD)
        if isinstance(self.given[-1], Exception):
            raise self.given[-1]
        answer: Response = self.given[-1]
        return answer
