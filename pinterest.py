"""Import `pinterest_v5` under the name `pinterest`, wherever nobody else owns it.

A module file gives way to a package `pinterest` of anybody's, whichever was installed first, and no installer
overwrites the one with the other. `from pinterest_v5 import Api` works everywhere.

>>> from pinterest import Api
"""

import sys
from importlib import import_module
from importlib.machinery import ModuleSpec
from pkgutil import extend_path
from typing import TYPE_CHECKING

import pinterest_v5
from pinterest_v5 import __all__ as __all__

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import ModuleType

    from pinterest_v5 import *  # noqa: F403 - the same names, for who reads the types

# A folder `pinterest` without `__init__.py` would lose to this file: what is in it stays importable.
__path__ = extend_path([], __name__)


_FORMER = {
    **dict.fromkeys(("exceptions", "utils"), "from pinterest_v5 import PinterestException"),
    **dict.fromkeys(("ads", "organic", "client", "sync", "asynchronous"), "from pinterest_v5 import Api"),
}
"""Modules of python-pinterest and of the official SDK, and what to write where neither is installed."""


class _SameModules:
    """Find `pinterest.errors` as the very module object that `pinterest_v5.errors` is, when it is asked for."""

    @staticmethod
    def find_spec(name: str, path: "Sequence[str] | None", target: "ModuleType | None" = None) -> ModuleSpec | None:  # noqa: ARG004 - as importlib calls it
        parent, _, module = name.partition(".")
        if parent == __name__ and module in _FORMER:
            raise ModuleNotFoundError(f"No module named {name!r}; write {_FORMER[module]}", name=name)
        is_ours = parent == __name__ and module in ("api", "errors", "models", "oauth", "paging", "resources")
        return ModuleSpec(name, _SameModules) if is_ours else None  # type: ignore[arg-type]  # a loader by its methods

    @staticmethod
    def create_module(spec: ModuleSpec) -> None:  # noqa: ARG004 - as importlib calls it
        return None

    @staticmethod
    def exec_module(module: "ModuleType") -> None:
        sys.modules[module.__name__] = import_module(module.__name__.replace(__name__, "pinterest_v5", 1))


sys.meta_path.append(_SameModules)  # type: ignore[arg-type]  # after all others: a folder of somebody's goes first


def __getattr__(name: str) -> object:
    if name in __all__:
        return getattr(pinterest_v5, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
