"""A stateful fake of Pinterest's OAuth server and API v5."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mockserver.model.behaviour import Behaviour
    from mockserver.model.settings import DEFAULT_REDIRECT_URIS, DEFAULT_SCOPES
    from mockserver.wsgi import PinterestMock

__all__ = ["DEFAULT_REDIRECT_URIS", "DEFAULT_SCOPES", "Behaviour", "PinterestMock"]


if not TYPE_CHECKING:

    def __getattr__(name):
        # The fake loads when it is asked for: the command answers `--help`, and an interrupt, before that.
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        homes = {"PinterestMock": "mockserver.wsgi", "Behaviour": "mockserver.model.behaviour"}
        return getattr(import_module(homes.get(name, "mockserver.model.settings")), name)

    def __dir__():
        return sorted({*globals(), *__all__})
