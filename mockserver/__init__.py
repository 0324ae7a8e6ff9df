"""A stateful fake of Pinterest's OAuth server and API v5."""

from mockserver.app import DEFAULT_REDIRECT_URIS, DEFAULT_SCOPES, PinterestMock
from mockserver.behaviour import Behaviour

__all__ = ["DEFAULT_REDIRECT_URIS", "DEFAULT_SCOPES", "Behaviour", "PinterestMock"]
