"""A stateful fake of Pinterest's OAuth server and API v5."""

from mockserver.app import PinterestMock
from mockserver.behaviour import Behaviour
from mockserver.settings import DEFAULT_REDIRECT_URIS, DEFAULT_SCOPES

__all__ = ["DEFAULT_REDIRECT_URIS", "DEFAULT_SCOPES", "Behaviour", "PinterestMock"]
