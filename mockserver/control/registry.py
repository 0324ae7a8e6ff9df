"""Collect the controls: functions of the mock that the control API calls and from which it is described."""

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
    """One control: its method and path, and the function that it calls."""

    method: Method
    path: str
    """The path below `/_mock`; `{name}` stands for one segment, which becomes an argument of the function."""
    function: Callable[..., Any]
    """The function to call. Its signature defines the arguments; the first one is what `on` finds in the mock."""
    python: str
    """The same in Python, for the documentation: an example of a call, or the attribute that is read."""
    on: Callable[[State], Any] = the_mock
    show: Callable[[Any], Any] = plain
    """Converts what the function returns to JSON."""
    in_transaction: bool = True
    """Whether the function runs in a transaction of the store; its result is converted afterwards."""

    @property
    def summary(self) -> str:
        """The first line of the function's docstring."""
        return (inspect.getdoc(self.function) or "").partition("\n")[0]

    @property
    def path_arguments(self) -> list[str]:
        """The names of the arguments in the path."""
        return [part[1:-1] for part in self.path.split("/") if part.startswith("{")]

    @property
    def result(self) -> Any:
        """The type of the result before it is JSON; a class of records stands for an object with their fields."""
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
        in_transaction: bool = True,
    ) -> None:
        """Add a control; `Control` explains the arguments."""
        in_transaction = in_transaction and self._in_transaction
        self.rows.append(Control(method, path, function, python, on, show, in_transaction))

    def get(self, path: str, *, python: str, in_transaction: bool = True) -> Callable[[C], C]:
        """Register the decorated function as the one that reads at this path."""
        return self._register("GET", path, python, in_transaction=in_transaction)

    def post(self, path: str, *, python: str) -> Callable[[C], C]:
        """Register the decorated function as the one that acts at this path."""
        return self._register("POST", path, python)

    def delete(self, path: str, *, python: str) -> Callable[[C], C]:
        """Register the decorated function as the one that removes at this path."""
        return self._register("DELETE", path, python)

    def _register(self, method: Method, path: str, python: str, *, in_transaction: bool = True) -> Callable[[C], C]:
        def register(function: C) -> C:
            self.add(method, path, function, python, in_transaction=in_transaction)
            return function

        return register

    def __iter__(self) -> Iterator[Control]:
        return iter(self.rows)
