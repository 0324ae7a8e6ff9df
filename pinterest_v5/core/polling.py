"""Choose the pauses between two looks at something that takes time, such as a report."""

from __future__ import annotations

from pinterest_v5.core.arguments import number
from pinterest_v5.core.flow import Sleep

FIRST_PAUSE = 1.0
GROWTH = 1.5
"""Factor by which each pause is longer than the one before."""


class Patience:
    """The pauses between looks, until a deadline would be passed.

    Args:
        deadline: seconds to wait at most, all pauses together.
        longest: seconds of the longest pause.

    Raises:
        TypeError, ValueError: the deadline is not a number from 0 on. So make it before anything is sent.
    """

    def __init__(self, deadline: float, longest: float) -> None:
        self.deadline = number("deadline", deadline)
        self.longest = longest
        self.waited = 0.0
        self.pause = FIRST_PAUSE

    def next(self) -> Sleep | None:
        """Return the next pause; None if there is no time for it."""
        if self.waited + self.pause > self.deadline:
            return None
        sleep = Sleep(self.pause)
        self.waited += self.pause
        self.pause = min(self.pause * GROWTH, self.longest)
        return sleep
