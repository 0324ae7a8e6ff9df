"""How clients reach a server; this belongs to the server, not to its world."""

from __future__ import annotations

import re
from dataclasses import dataclass

ORIGIN = re.compile(r"https?://(?:\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+)(?::[0-9]{1,5})?")


@dataclass(frozen=True, kw_only=True, slots=True)
class Deployment:
    """The address that clients use, and the sites that may control the mock. Raises ValueError for a bad origin.

    >>> mock.deployment = Deployment(public_url="https://pinterest.dev.example", behind_proxy=True)
    """

    public_url: str | None = None
    """The origin of the URLs in answers, whatever address a request came to; None takes each request's Host."""
    behind_proxy: bool = False
    """Whether `Forwarded` (RFC 7239), or `X-Forwarded-Proto`, `-Host` and `-For`, say what the client asked for.

    Only for a server that cannot be reached past the proxy: else any client could forge these header fields.
    """
    control_origins: tuple[str, ...] = ()
    """Origins of other sites whose pages may call the controls."""

    def __post_init__(self) -> None:
        if self.public_url is not None:
            object.__setattr__(self, "public_url", _origin("The public URL", self.public_url))
        origins = tuple(_origin("An origin for the controls", origin) for origin in self.control_origins)
        object.__setattr__(self, "control_origins", origins)


DIRECT = Deployment()
"""The default: clients reach the mock without a proxy, under any name."""


def _origin(what: str, given: str) -> str:
    origin = given.removesuffix("/")
    if not ORIGIN.fullmatch(origin):
        raise ValueError(
            f"{what} is a scheme, a host and perhaps a port, such as https://pinterest.dev: not {given!r}."
        )
    return origin.lower()
