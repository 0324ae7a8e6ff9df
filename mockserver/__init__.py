"""A stateful fake of Pinterest's OAuth server and API v5.

MockServer's own client, `mockserver-client`, has a package of this name, too. Installed into one place, the two share
the folder; this file and theirs are the same one. So this one gives their names as well, where their modules are there.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mockserver.model.behaviour import Behaviour
    from mockserver.model.settings import DEFAULT_REDIRECT_URIS, DEFAULT_SCOPES
    from mockserver.wsgi import PinterestMock

__all__ = ["DEFAULT_REDIRECT_URIS", "DEFAULT_SCOPES", "Behaviour", "PinterestMock"]


if not TYPE_CHECKING:

    def __getattr__(name):
        # The fake loads when it is asked for: the command answers `--help`, and an interrupt, before that.
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
