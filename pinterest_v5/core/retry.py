"""Decide whether to repeat a failed call, and how long to wait before that."""

from __future__ import annotations

from os import urandom
from typing import NamedTuple

from pinterest_v5.errors import RateLimitedError, ServerError, TransportError

FIRST_PAUSE = 0.5
"""Seconds before the first repetition, unless Pinterest says how long to wait; each further pause is twice as long.

Up to as much again is added at random, so that clients that failed together do not return together.
"""
REPEATABLE = ("GET", "HEAD", "PATCH")
"""Methods that can be repeated without harm: a second create makes two objects, a second delete finds none."""


class RetryPolicy(NamedTuple):
    """When and how often calls are repeated.

    Attributes:
        times: how often a call is repeated at most.
        max_wait: seconds; where Pinterest wants a longer pause, the error is raised at once.
        creates: repeat also calls that may have succeeded although the answer says otherwise.
    """

    times: int = 2
    max_wait: float = 60.0
    creates: bool = False

    @property
    def longest(self) -> float:
        """The seconds that all pauses of a call last together at most."""
        return self.times * self.max_wait if self.times and self.max_wait else 0.0

    def pause(self, error: RateLimitedError | ServerError | TransportError, method: str, done: int) -> float | None:
        """Return the seconds to wait before the call is repeated; None if it is not.

        A 429 did not take effect, so any call may be repeated, but for what the spam guard stopped (RL3). After a 5xx
        or a broken connection nobody knows. What Pinterest does not offer (501) it does not offer the next time either.

        Args:
            error: how the call failed.
            method: its HTTP method.
            done: how often it was repeated already.
        """
        if done >= self.times or not self.allows(error, method):
            return None
        back_off = FIRST_PAUSE * 2**done * (1 + chance())
        told = None if isinstance(error, TransportError) else error.retry_after
        wait = back_off if told is None else max(told, FIRST_PAUSE)
        return wait if wait <= self.max_wait else None

    def allows(self, error: RateLimitedError | ServerError | TransportError, method: str) -> bool:
        """Say whether repeating the call can do no harm."""
        if isinstance(error, RateLimitedError):
            return not error.spam
        if isinstance(error, TransportError):
            return error.broken and method in ("GET", "HEAD")
        return error.status != 501 and (method in REPEATABLE or self.creates)


def chance() -> float:
    """Draw a number from 0 up to 1, and leave the application's own random numbers alone."""
    return int.from_bytes(urandom(4), "big") / 2**32
