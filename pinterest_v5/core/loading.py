"""Load each resource on first use, so that a program loads only those that it uses."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar

from pinterest_v5.core.endpoint import Executor, Mode
from pinterest_v5.core.former_names import missing


class LoadedOnFirstUse(Executor[Mode]):
    """Base of classes whose resources are loaded on first use and kept."""

    _homes: ClassVar[dict[str, str]] = {}
    """The module and the class of each resource, as `module:class`."""

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name not in self._homes:
                raise missing(self, name)
            module, _, kind = self._homes[name].partition(":")
            return self.__dict__.setdefault(name, getattr(import_module(module), kind)(self))

        def __dir__(self) -> list[str]:
            return sorted({*super().__dir__(), *self._homes})
