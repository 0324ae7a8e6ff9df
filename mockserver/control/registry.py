"""Collects the controls: functions of the mock, which the HTTP face calls and its description is made from."""

from __future__ import annotations

import inspect
from contextlib import nullcontext
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from mockserver.control import signatures
from mockserver.control.serializers import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from mockserver.state.state import State

C = TypeVar("C", bound="Callable[..., Any]")
Method = Literal["GET", "POST", "DELETE"]


def the_mock(mock: State) -> State:
    """Return the mock, on which most controls act."""
    return mock


@dataclass(frozen=True, slots=True)
class Control:
    """One control: where it is, and what it does."""

    method: Method
    path: str
    """Below `/_mock`; `{name}` stands for one segment, which is an argument of the function."""
    function: Callable[..., Any]
    """Its signature says what a caller gives; its first argument is what `on` finds in the mock."""
    python: str
    """The same from Python, for the documentation: an example of a call, or what is read."""
    on: Callable[[State], Any] = the_mock
    show: Callable[[Any], Any] = plain
    """Makes JSON of what the function returns."""
    in_transaction: bool = True
    """Whether nothing else happens in the mock until it is done; what it returns is shown afterwards."""

    @property
    def summary(self) -> str:
        """What the control does, in a sentence."""
        return (inspect.getdoc(self.function) or "").partition("\n")[0]

    @property
    def path_arguments(self) -> list[str]:
        """The arguments that stand in the path, by name."""
        return [part[1:-1] for part in self.path.split("/") if part.startswith("{")]

    @property
    def result(self) -> Any:
        """The type of what is shown: that of records stands for their fields."""
        return signatures.result(self.function if self.show is plain else self.show)

    def call(self, mock: State, arguments: dict[str, Any]) -> Any:
        """Call the function, and return its result as JSON."""
        with mock.store.transaction() if self.in_transaction else nullcontext():
            result = self.function(self.on(mock), **arguments)
        return self.show(result)


class ControlRegistry:
    """The controls of one part of the mock.

    >>> table = ControlRegistry()
    >>> @table.post("/clock/freeze", python="mock.clock.freeze()")
    ... def freeze(mock): ...
    >>> table.add("POST", "/faults/fail", Faults.fail, "mock.faults.fail(...)", on=lambda mock: mock.faults)
    """

    def __init__(self, *, in_transaction: bool = True) -> None:
        self.rows: list[Control] = []
        self._in_transaction = in_transaction

    def add(
        self,
        method: Method,
        path: str,
        function: Callable[..., Any],
        python: str,
        *,
        on: Callable[[State], Any] = the_mock,
        show: Callable[[Any], Any] = plain,
    ) -> None:
        """Add a control; `Control` explains the arguments."""
        self.rows.append(Control(method, path, function, python, on, show, self._in_transaction))

    def get(self, path: str, *, python: str) -> Callable[[C], C]:
        """Register the decorated function as the one that reads at this path."""
        return self._register("GET", path, python)

    def post(self, path: str, *, python: str) -> Callable[[C], C]:
        """Register the decorated function as the one that acts at this path."""
        return self._register("POST", path, python)

    def delete(self, path: str, *, python: str) -> Callable[[C], C]:
        """Register the decorated function as the one that removes at this path."""
        return self._register("DELETE", path, python)

    def _register(self, method: Method, path: str, python: str) -> Callable[[C], C]:
        def register(function: C) -> C:
            self.add(method, path, function, python)
            return function

        return register

    def __iter__(self) -> Iterator[Control]:
        return iter(self.rows)
