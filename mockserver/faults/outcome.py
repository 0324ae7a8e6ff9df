"""Combine the faults that a request triggers, and apply them to its answer."""

from __future__ import annotations

import json
from dataclasses import dataclass
from time import sleep as really_sleep
from typing import TYPE_CHECKING, Literal, get_args

from mockserver.faults.effects import (
    BadRedirect,
    CannedResponse,
    Delay,
    Disconnect,
    Fail,
    Malformed,
    Patch,
    RedirectFault,
    Slow,
    places,
)
from mockserver.faults.fault import drawn
from mockserver.http.responses import HINT, ErrorResponse, StorageErrorResponse, no_body, one_line
from mockserver.model.storage_errors import S3ErrorKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from _typeshed.wsgi import WSGIEnvironment
    from werkzeug import Response

    from mockserver.faults.fault import Fault
    from mockserver.model.store import Store

    Sleep = Callable[[float], object]
    Cut = Callable[[], object]

Stop = Literal["before", "middle", "end"]

SLOW_CHUNKS = 20
"""The number of pieces in which a slow body is sent, about."""
WRONG_STATE = "not-the-state-that-was-sent"


@dataclass(frozen=True, kw_only=True, slots=True)
class Outcome:
    """The faults of one request, combined."""

    faults: tuple[Fault, ...]
    instead: Fail | CannedResponse | None = None
    bad_redirect: RedirectFault | None = None
    patch: Patch | None = None
    malformed: bool = False
    wait: float = 0
    """Seconds until the answer begins."""
    body_seconds: float = 0
    """Seconds that the body takes to arrive."""
    stop: Stop | None = None
    """Where in the answer the connection is cut; None if it is not."""

    @property
    def takes_effect(self) -> bool:
        """Whether the request takes effect, which it does only if every fault lets it."""
        return all(fault.takes_effect for fault in self.faults)

    @property
    def by_proxy(self) -> bool:
        """Whether the answer comes from a proxy on the way, which adds no request id of Pinterest's."""
        return isinstance(self.instead, CannedResponse) and self.instead.by_proxy

    def __str__(self) -> str:
        return "; ".join(map(str, self.faults))


def outcome(triggered: Iterable[tuple[Fault, int]]) -> Outcome:
    """Combine the effects of faults, each given with the number of the request among those that it concerns."""
    faults: list[Fault] = []
    instead: Fail | CannedResponse | None = None
    bad_redirect: RedirectFault | None = None
    patch: Patch | None = None
    malformed, wait, body_seconds = False, 0.0, 0.0
    stops: set[Stop] = set()
    for fault, matched in triggered:
        faults.append(fault)
        match fault.effect:
            case Fail() | CannedResponse():
                instead = fault.effect
            case BadRedirect(how):
                bad_redirect = how
            case Patch():
                patch = fault.effect
            case Malformed():
                malformed = True
            case Delay(shortest, longest):
                wait = shortest + (longest - shortest) * drawn(fault, -matched)
                stops |= set() if fault.takes_effect else {"before"}
            case Slow(seconds):
                body_seconds = seconds
                stops |= set() if fault.takes_effect else {"end"}
            case Disconnect(when):
                stops.add(when)
    return Outcome(
        faults=tuple(faults),
        instead=instead,
        bad_redirect=bad_redirect,
        patch=patch,
        malformed=malformed,
        wait=wait,
        body_seconds=body_seconds,
        stop=next((stop_at for stop_at in get_args(Stop) if stop_at in stops), None),
    )


def apply_before(outcome: Outcome, store: Store, answer: Callable[[], Response]) -> Response:
    """Answer as the faults want the answer's text to be. What must not happen is undone, or not even begun."""
    real: Response | None = None
    if outcome.instead is None or outcome.takes_effect:
        with store.transaction(keep=outcome.takes_effect):
            real = answer()
    response = _instead(outcome.instead) if outcome.instead is not None else real
    assert response is not None
    if outcome.bad_redirect is not None and "Location" in response.headers:
        response.headers["Location"] = corrupt_redirect(response.headers["Location"], outcome.bad_redirect)
    if outcome.patch is not None and response.status_code < 400 and response.is_json:
        _change(response, outcome.patch)
    if outcome.malformed:
        _halve(response)
    hint = response.headers.get(HINT)
    response.headers[HINT] = one_line(" ".join(filter(None, [f"Planned: {outcome}.", hint])))
    return response


def _instead(effect: Fail | CannedResponse) -> Response:
    if isinstance(effect, CannedResponse):
        response = no_body(effect.status)
        if effect.content_type is not None:
            response.set_data(effect.body)
            response.headers["Content-Type"] = effect.content_type
    else:
        response = _refusal(effect)
    for name, value in effect.headers:
        response.headers[name] = value
    return response


def _refusal(effect: Fail) -> Response:
    """Fill in what the test says; a place that it leaves out shows its name: `Parameter 'name' is required.`."""
    error = effect.error
    if isinstance(error, S3ErrorKind):
        return StorageErrorResponse(error.with_hint(""))
    filled = {name: name for name in places(error)} | dict(effect.details)
    return ErrorResponse(error.with_hint("", **filled))


def _change(response: Response, patch: Patch) -> None:
    answer = response.get_json()
    if isinstance(answer, dict):
        response.set_data(json.dumps(patch.apply(answer), ensure_ascii=False, separators=(",", ":")).encode())


def _halve(response: Response) -> None:
    body = response.get_data() or b"{}"
    if response.status_code == 204:
        response.status_code = 200
        response.headers["Content-Type"] = "application/json"
    response.set_data(body[: max(1, len(body) // 2)])


def corrupt_redirect(location: str, how: RedirectFault) -> str:
    """Spoil a redirect from the authorization page; the rest of it stays as it is, to the byte."""
    name = "state" if how.endswith("state") else "code"
    instead = {"wrong_state": [f"state={WRONG_STATE}"], "denied": ["error=access_denied"]}.get(how, [])
    uri, _, query = location.partition("?")
    parts = query.split("&")
    for place, part in enumerate(parts):
        if part.partition("=")[0] == name:  # the server's own parameters come before those of the registered URI
            parts[place : place + 1] = instead
            break
    return f"{uri}?{'&'.join(parts)}" if parts else uri


def apply_to_delivery(outcome: Outcome, response: Response, environ: WSGIEnvironment) -> Response:
    """Delay, slow down or break off the delivery of the answer, as the faults want it.

    A server may bring its own ways to wait and to cut the connection: `mockserver.sleep` and `mockserver.disconnect`
    in the environment.
    """
    sleep: Sleep = environ.get("mockserver.sleep", really_sleep)
    cut: Cut = environ.get("mockserver.disconnect", _abort)
    body = b"" if environ["REQUEST_METHOD"] == "HEAD" else response.get_data()
    wait = outcome.wait + (0 if len(body) > 1 else outcome.body_seconds)
    if wait:
        sleep(wait)
    if outcome.stop == "before" or (outcome.stop and not body):
        response.response = _flow([], cut)
    elif body and (outcome.stop or outcome.body_seconds):
        response.headers["Content-Length"] = str(len(body))
        response.response = _flow(_pieces(outcome, body, sleep), cut if outcome.stop else None)
    return response


def _pieces(outcome: Outcome, body: bytes, sleep: Sleep) -> Iterator[bytes]:
    end = {"middle": len(body) // 2, "end": len(body) - 1, "before": 0, None: len(body)}[outcome.stop]
    size = max(1, len(body) // SLOW_CHUNKS) if outcome.body_seconds else len(body)
    pauses = (len(body) - 1) // size
    for start in range(0, end, size):
        if start and outcome.body_seconds:
            sleep(outcome.body_seconds / pauses)
        yield body[start : min(start + size, end)]


def _flow(pieces: Iterable[bytes], cut: Cut | None) -> Iterator[bytes]:
    yield from pieces
    if cut is not None:
        cut()


def _abort() -> None:
    raise ConnectionAbortedError("A fault that was planned cut this connection.")
