"""Collects the controls: one function each, which the HTTP face calls and its description is made from."""

from __future__ import annotations

import inspect
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


C = TypeVar("C", bound="Callable[..., Any]")
Method = Literal["GET", "POST", "DELETE"]


@dataclass(frozen=True, slots=True)
class Row:
    """One control: where it is, and what it does."""

    method: Method
    path: str
    """Below `/_mock`; `{name}` stands for one segment, given to the control as a keyword."""
    control: Callable[..., Any]
    python: str
    """The same from Python, for the documentation."""

    @property
    def summary(self) -> str:
        return (inspect.getdoc(self.control) or "").partition("\n")[0]

    @property
    def path_arguments(self) -> list[str]:
        return [part[1:-1] for part in self.path.split("/") if part.startswith("{")]


class Table:
    """The controls of one part of the mock.

    >>> table = Table()
    >>> @table.post("/clock/freeze", python="mock.clock.freeze()")
    ... def freeze(mock): ...
    """

    def __init__(self) -> None:
        self.rows: list[Row] = []

    def get(self, path: str, *, python: str) -> Callable[[C], C]:
        return self._add("GET", path, python)

    def post(self, path: str, *, python: str) -> Callable[[C], C]:
        return self._add("POST", path, python)

    def delete(self, path: str, *, python: str) -> Callable[[C], C]:
        return self._add("DELETE", path, python)

    def _add(self, method: Method, path: str, python: str) -> Callable[[C], C]:
        def register(control: C) -> C:
            self.rows.append(Row(method, path, control, python))
            return control

        return register

    def __iter__(self) -> Iterator[Row]:
        return iter(self.rows)
