"""A stateful fake of Pinterest's OAuth server and API v5.

The package `mockserver-client` uses the name `mockserver`, too. Installed in the same place, both share this folder and
this file, so it also provides that package's names where its modules are present.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mockserver.model.behaviour import Behaviour
    from mockserver.model.settings import DEFAULT_REDIRECT_URIS, DEFAULT_SCOPES
    from mockserver.wsgi import PinterestMock

__all__ = ["DEFAULT_REDIRECT_URIS", "DEFAULT_SCOPES", "Behaviour", "PinterestMock"]


if not TYPE_CHECKING:

    def __getattr__(name):
        # The fake is imported on first use, so that the command can answer `--help` or an interrupt before that.
        from importlib import import_module

        if name in __all__:
            homes = {"PinterestMock": "mockserver.wsgi", "Behaviour": "mockserver.model.behaviour"}
            return getattr(import_module(homes.get(name, "mockserver.model.settings")), name)
        return _from_client_of_mockserver(name)

    def _from_client_of_mockserver(name):
        from importlib import import_module
        from importlib.util import find_spec
        from types import ModuleType

        if not name.startswith("_") and find_spec(f"{__name__}.models"):
            for module in ("models", "client", "async_client", "launcher", "exceptions", "a2a", "fluent", "llm", "mcp"):
                found = getattr(import_module(f"{__name__}.{module}"), {"start_server": "start"}.get(name, name), None)
                if found is not None and not isinstance(found, ModuleType):
                    return found
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__():
        return sorted({*globals(), *__all__})
